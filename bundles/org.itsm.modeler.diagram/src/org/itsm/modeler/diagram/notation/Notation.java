/*
 * Copyright (c) 2026 ITSM Modeler contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.itsm.modeler.diagram.notation;

import java.io.IOException;
import java.net.URL;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Properties;
import java.util.function.Supplier;

import org.itsm.modeler.design.ViewpointRegistrar;

/** A viewpoint specification that was read: its kinds of diagrams and of tables, in the order of the file. */
public final class Notation {

    private static final String FILE = ViewpointRegistrar.VIEWPOINTS.substring(ViewpointRegistrar.VIEWPOINTS.indexOf('/', 1));
    private static final String TEXTS = "../plugin.properties";

    private final List<DiagramDescription> diagrams;
    private final List<TableDescription> tables;

    Notation(List<DiagramDescription> diagrams, List<TableDescription> tables) {
        this.diagrams = List.copyOf(diagrams);
        this.tables = List.copyOf(tables);
    }

    /**
     * The specification of the design bundle, its texts in the language of the platform. It is read when it is first asked
     * for, in whichever thread that is.
     *
     * @throws NotationException when it holds what is not known here
     */
    public static Notation standard() {
        return Standard.READ.get();
    }

    /**
     * Reads a specification.
     *
     * @param texts    what stands for the %keys in it
     * @param services finds the classes of its Java extensions
     * @throws NotationException when it is not readable or holds what is not known here
     */
    public static Notation read(URL odesign, Properties texts, ClassLoader services) {
        return NotationReader.read(odesign, new NotationTexts(texts), services);
    }

    public List<DiagramDescription> diagrams() {
        return diagrams;
    }

    public List<TableDescription> tables() {
        return tables;
    }

    /** The kind of diagram of the id. */
    public Optional<DiagramDescription> diagram(String id) {
        return diagrams.stream().filter(diagram -> diagram.id().equals(id)).findFirst();
    }

    /** The kind of table of the id. */
    public Optional<TableDescription> table(String id) {
        return tables.stream().filter(table -> table.id().equals(id)).findFirst();
    }

    /** What reading the specification of the design bundle gives, which stays as it is as long as the program runs. */
    private static final class Standard {

        private static final Supplier<Notation> READ = read();

        private static Supplier<Notation> read() {
            try {
                URL file = ViewpointRegistrar.class.getResource(FILE);
                Notation notation = Notation.read(file, NotationTexts.read(new URL(file, TEXTS), Locale.getDefault()),
                        ViewpointRegistrar.class.getClassLoader());
                return () -> notation;
            } catch (IOException failure) {
                return failing(new NotationException(TEXTS, 0, Messages.text("notReadable", failure.getMessage()), failure));
            } catch (NotationException failure) {
                return failing(failure);
            }
        }

        private static Supplier<Notation> failing(NotationException failure) {
            return () -> {
                throw failure;
            };
        }
    }
}

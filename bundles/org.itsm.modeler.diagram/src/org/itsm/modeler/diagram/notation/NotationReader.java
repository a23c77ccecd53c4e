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

import java.net.URL;
import java.util.ArrayList;
import java.util.List;

import org.itsm.modeler.diagram.expression.ExpressionCompiler;
import org.itsm.modeler.diagram.expression.ExpressionException;
import org.itsm.modeler.diagram.expression.Services;

/** Puts a notation together from what the file holds. */
final class NotationReader {

    private NotationReader() {
    }

    static Notation read(URL odesign, NotationTexts texts, ClassLoader loader) {
        Construct root = ConstructReader.read(odesign);
        Source source = new Source(odesign.toString(), root, texts, compiler(odesign, root, loader));
        List<DiagramDescription> diagrams = new ArrayList<>();
        List<TableDescription> tables = new ArrayList<>();
        for (Construct viewpoint : root.parts("ownedViewpoints")) {
            for (Construct representation : viewpoint.parts("ownedRepresentations")) {
                source.checkMetamodels(representation);
                if (representation.is("diagram:DiagramDescription")) {
                    diagrams.add(new DiagramReader(source).read(representation));
                } else {
                    tables.add(new TableReader(source).read(representation));
                }
            }
        }
        return new Notation(diagrams, tables);
    }

    private static ExpressionCompiler compiler(URL odesign, Construct root, ClassLoader loader) {
        List<Construct> extensions = root.parts("ownedViewpoints").stream()
                .flatMap(viewpoint -> viewpoint.parts("ownedJavaExtensions").stream()).toList();
        List<String> classes = extensions.stream().map(extension -> extension.attribute("qualifiedClassName")).toList();
        try {
            return new ExpressionCompiler(Services.of(classes, loader, "ownedJavaExtensions"));
        } catch (ExpressionException failure) {
            int line = extensions.stream().filter(extension -> failure.expression().equals(extension.attribute("qualifiedClassName")))
                    .mapToInt(Construct::line).findFirst().orElse(0);
            throw new NotationException(odesign.toString(), line, failure.getMessage(), failure);
        }
    }
}

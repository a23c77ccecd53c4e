/*
 * Copyright (c) 2026 ITSM Modeler contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.itsm.modeler.validation.tests.rules;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.itsm.modeler.model.itsm.ITSMModel;
import org.itsm.modeler.model.itsm.Identified;
import org.itsm.modeler.model.resource.ItsmModels;
import org.itsm.modeler.model.util.DocumentOrder;

/** Small models out of texts. */
public final class Models {

    private static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
            + "<itsm:ITSMModel xmi:version=\"2.0\" xmlns:xmi=\"http://www.omg.org/XMI\""
            + " xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\""
            + " xmlns:itsm=\"http://itsm-modeler.org/itsm/1.0\" id=\"%s\" name=\"Model\">\n";
    private static final String TAIL = "</itsm:ITSMModel>\n";

    private Models() {
    }

    /** A model with these elements, which are written as a file has them. */
    public static Resource of(String... elements) {
        return load(URI.createURI("memory:/model.itsm"), file("model", elements));
    }

    /** The same under a name, in a resource set in which other files are open already. */
    public static Resource in(ResourceSet set, String name, String... elements) {
        return load(set, URI.createURI("memory:/" + name), file("model", elements));
    }

    /**
     * Opens the first of several files in one folder, which refers to the others.
     *
     * @param namesAndElements of each file the name, which also is the id of its model, and the elements
     */
    public static Resource files(Path folder, String... namesAndElements) {
        try {
            for (int i = 0; i < namesAndElements.length; i += 2) {
                Files.writeString(folder.resolve(namesAndElements[i]), file(namesAndElements[i], namesAndElements[i + 1]));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return ItsmModels.load(folder.resolve(namesAndElements[0])).resource();
    }

    public static Resource load(URI uri, String text) {
        return load(ItsmModels.newResourceSet(), uri, text);
    }

    private static Resource load(ResourceSet set, URI uri, String text) {
        return ItsmModels.load(set, uri, new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8))).resource();
    }

    /** A file that holds the model; its elements get ids in their order. */
    public static Resource holding(ITSMModel model) {
        int number = 0;
        for (EObject object : DocumentOrder.list(model)) {
            ((Identified) object).setId("e" + number++);
        }
        return ItsmModels.create(ItsmModels.newResourceSet(), URI.createURI("memory:/model.itsm"), model);
    }

    public static ITSMModel modelIn(Resource resource) {
        return (ITSMModel) resource.getContents().get(0);
    }

    private static String file(String id, String... elements) {
        return HEAD.formatted(id) + String.join("\n", elements) + TAIL;
    }
}

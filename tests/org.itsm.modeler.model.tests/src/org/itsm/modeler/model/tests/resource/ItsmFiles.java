/*
 * Copyright (c) 2026 ITSM Modeler contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.itsm.modeler.model.tests.resource;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.Resource;
import org.itsm.modeler.model.itsm.ITSMModel;
import org.itsm.modeler.model.resource.ItsmModels;
import org.itsm.modeler.model.resource.LoadedModel;

/** Texts of model files, and ways to read and write them, for the tests of this package. */
final class ItsmFiles {

    static final String DECLARATION = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";
    static final String NAMESPACES = " xmi:version=\"2.0\" xmlns:xmi=\"http://www.omg.org/XMI\""
            + " xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\""
            + " xmlns:itsm=\"http://itsm-modeler.org/itsm/1.0\"";

    private static final URI NOWHERE = URI.createURI("file:/nowhere/model.itsm");

    private ItsmFiles() {
    }

    /** A canonical file with these lines in the model. */
    static String file(String... lines) {
        return fileWith(" id=\"m\"", lines);
    }

    /** A canonical file with these attributes of the model and these lines in it. */
    static String fileWith(String attributes, String... lines) {
        StringBuilder text = new StringBuilder(DECLARATION).append("<itsm:ITSMModel").append(NAMESPACES)
                .append(attributes);
        if (lines.length == 0) {
            return text.append("/>\n").toString();
        }
        text.append(">\n");
        for (String line : lines) {
            text.append("  ").append(line).append('\n');
        }
        return text.append("</itsm:ITSMModel>\n").toString();
    }

    /** Loads the text as a file that is not on disk. */
    static LoadedModel load(String text) {
        return load(text.getBytes(StandardCharsets.UTF_8));
    }

    static LoadedModel load(byte[] content) {
        return ItsmModels.load(ItsmModels.newResourceSet(), NOWHERE, new ByteArrayInputStream(content));
    }

    static ITSMModel model(String text) {
        return load(text).model().orElseThrow();
    }

    static byte[] bytes(Resource resource) {
        try {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            resource.save(out, null);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String text(Resource resource) {
        return new String(bytes(resource), StandardCharsets.UTF_8);
    }

    /** What becomes of the text when it is loaded and saved. */
    static String saved(String text) {
        return text(load(text).resource());
    }

    static Path write(Path folder, String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    /** The model in a new resource of that name, in a resource set of its own. */
    static Resource put(ITSMModel model) {
        return ItsmModels.create(ItsmModels.newResourceSet(), NOWHERE, model);
    }
}

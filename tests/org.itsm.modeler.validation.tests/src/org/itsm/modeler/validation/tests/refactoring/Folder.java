/*
 * Copyright (c) 2026 ITSM Modeler contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.itsm.modeler.validation.tests.refactoring;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.emf.common.util.URI;
import org.itsm.modeler.model.resource.ItsmModels;
import org.itsm.modeler.validation.refactoring.ModelFiles;

/** The models of a folder, written in the tests. */
final class Folder implements ModelFiles {

    private final Path path;

    Folder(Path path) {
        this.path = path;
    }

    URI write(String name, String elements) throws IOException {
        Path file = path.resolve(name);
        Files.writeString(file, "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<itsm:ITSMModel xmi:version=\"2.0\""
                + " xmlns:xmi=\"http://www.omg.org/XMI\" xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\""
                + " xmlns:itsm=\"http://itsm-modeler.org/itsm/1.0\" id=\"" + name + "\" name=\"" + name + "\">\n"
                + elements + "</itsm:ITSMModel>\n");
        return ItsmModels.uriOf(file);
    }

    @Override
    public List<URI> all() {
        try (Stream<Path> files = Files.list(path)) {
            return files.sorted().map(ItsmModels::uriOf).toList();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    @Override
    public byte[] content(URI file) throws IOException {
        return Files.readAllBytes(Path.of(file.toFileString()));
    }
}

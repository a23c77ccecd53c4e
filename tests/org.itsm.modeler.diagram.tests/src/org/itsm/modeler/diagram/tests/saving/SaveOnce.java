/*
 * Copyright (c) 2026 ITSM Modeler contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.itsm.modeler.diagram.tests.saving;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** Edits the models of a folder and tries to save each once; says on standard output what became of it. */
final class SaveOnce {

    private SaveOnce() {
    }

    public static void main(String[] arguments) throws IOException {
        List<EditedModel> models = EditedModel.in(Path.of(arguments[0]));
        for (EditedModel model : models) {
            model.open();
            model.edit(1);
            System.out.println(attempt(model));
        }
    }

    private static String attempt(EditedModel model) {
        try {
            model.save(1);
            return "saved";
        } catch (IOException failure) {
            return failure.getMessage();
        }
    }
}

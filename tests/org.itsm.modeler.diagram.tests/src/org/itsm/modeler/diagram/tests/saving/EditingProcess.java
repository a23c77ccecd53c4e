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

/** Edits and saves the models of a folder without end, and says on standard output how far it has come. */
final class EditingProcess {

    private static final int EDITS_BETWEEN_SAVES = 3;

    private EditingProcess() {
    }

    public static void main(String[] arguments) throws IOException {
        List<EditedModel> models = EditedModel.in(Path.of(arguments[0]));
        int begin = 0;
        for (EditedModel model : models) {
            begin = Math.max(begin, model.recovered());
            model.open();
        }
        for (int number = begin + 1;; number++) {
            for (EditedModel model : models) {
                model.edit(number);
                model.keep(number);
            }
            System.out.println("kept " + number);
            if (number % EDITS_BETWEEN_SAVES == 0) {
                System.out.println("saving " + number);
                for (EditedModel model : models) {
                    model.save(number);
                }
                System.out.println("saved " + number);
            }
        }
    }
}

/*
 * Copyright (c) 2026 ITSM Modeler contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.itsm.modeler.design.tests;

import java.nio.file.Files;
import java.nio.file.Path;

/** Finds files of the project that are in no bundle of the test. */
final class Checkout {

    private Checkout() {
    }

    /** The root of the project, looked for from the working directory upwards. */
    static Path root() {
        Path folder = Path.of("").toAbsolutePath();
        while (folder != null && !Files.isDirectory(folder.resolve("bundles/org.itsm.modeler.design"))) {
            folder = folder.getParent();
        }
        if (folder == null) {
            throw new AssertionError("The tests run outside of the project");
        }
        return folder;
    }
}

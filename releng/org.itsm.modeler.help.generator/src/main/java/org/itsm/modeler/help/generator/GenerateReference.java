/*
 * Copyright (c) 2026 ITSM Modeler contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.itsm.modeler.help.generator;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** Brings the reference pages of the help bundle up to date. */
public final class GenerateReference {

    private GenerateReference() {
    }

    /**
     * Generates into the help bundle.
     *
     * @param arguments the folder <code>bundles</code>
     */
    public static void main(String[] arguments) throws IOException {
        if (arguments.length != 1) {
            throw new IllegalArgumentException("Usage: GenerateReference <bundles folder>");
        }
        Path bundles = Path.of(arguments[0]).toAbsolutePath().normalize();
        List<String> changed = ReferenceFiles.of(bundles).writeTo(bundles.resolve(ReferenceFiles.FOLDER));
        changed.forEach(System.out::println);
        System.out.println(changed.size() + " pages changed");
    }
}

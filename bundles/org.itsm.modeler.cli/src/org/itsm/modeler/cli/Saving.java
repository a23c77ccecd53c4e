/*
 * Copyright (c) 2026 ITSM Modeler contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.itsm.modeler.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;

import org.eclipse.emf.ecore.resource.Resource;
import org.itsm.modeler.model.resource.ItsmModels;

/** Saves models and says in words when that does not work. */
final class Saving {

    private Saving() {
    }

    /** Saves the file as a whole or not at all. */
    static void save(Resource resource, String path) throws Failure {
        try {
            ItsmModels.save(resource);
        } catch (IOException e) {
            throw Failure.file(path, Messages.get("output", Paths.reason(e)), e);
        }
    }

    /** What saving would write. */
    static byte[] bytes(Resource resource, String path) throws Failure {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            resource.save(bytes, null);
        } catch (IOException e) {
            throw Failure.file(path, Messages.get("output", Paths.reason(e)), e);
        }
        return bytes.toByteArray();
    }
}

/*
 * Copyright (c) 2026 ITSM Modeler contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.itsm.modeler.exchange.xmi;

import java.nio.file.Path;
import java.util.List;

/**
 * What an export has written.
 *
 * @param files the exported model first, then the files it refers to, last the metamodel
 * @param notes what the export leaves out or could not resolve, one line each with its place
 */
public record XmiExportResult(List<Path> files, List<String> notes) {

    public XmiExportResult {
        files = List.copyOf(files);
        notes = List.copyOf(notes);
    }
}

/*
 * Copyright (c) 2026 ITSM Modeler contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.itsm.modeler.validation.report;

import java.io.IOException;
import java.io.Writer;

/** A form in which a report is written. The same report gives the same characters, whatever the locale. */
@FunctionalInterface
public interface ReportFormat {

    /** Writes the report, flushes, and leaves the writer open. */
    void write(Report report, Writer out) throws IOException;
}

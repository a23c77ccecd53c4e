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

/** How a run ends, for scripts. */
final class ExitStatus {

    /** Done, and nothing found that makes the run fail. */
    static final int DONE = 0;
    /** Findings that make the run fail, or a file that {@code --check} would change. */
    static final int FINDINGS = 1;
    /** The arguments make no sense. */
    static final int USAGE = 2;
    /** An input could not be read or an output not be written. */
    static final int FAILED = 3;

    private ExitStatus() {
    }
}

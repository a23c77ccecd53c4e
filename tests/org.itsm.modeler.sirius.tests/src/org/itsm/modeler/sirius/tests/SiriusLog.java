/*
 * Copyright (c) 2026 ITSM Modeler contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.itsm.modeler.sirius.tests;

import org.itsm.modeler.tests.workbench.ErrorLog;

/** The error log, but for what is said in it without our doing. */
final class SiriusLog {

    private SiriusLog() {
    }

    /**
     * Listens from now on. The Common Navigator says both of these when Sirius' perspective opens in a workbench that has
     * neither a project explorer open nor JDT installed.
     */
    static ErrorLog listen() {
        return ErrorLog.listen("Could not acquire INavigatorContentService", "Can't find Navigator Content Descriptor");
    }
}

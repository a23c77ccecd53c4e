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
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** Tests that each leave the error log of the workbench empty. */
abstract class LoggedTest {

    private ErrorLog log;

    @BeforeEach
    void listen() {
        log = SiriusLog.listen();
    }

    @AfterEach
    void noErrorWasLogged() {
        log.close();
        log.assertEmpty();
    }
}

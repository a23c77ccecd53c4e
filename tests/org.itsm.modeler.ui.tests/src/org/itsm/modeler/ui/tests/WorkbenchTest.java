/*
 * Copyright (c) 2026 ITSM Modeler contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.itsm.modeler.ui.tests;

import org.itsm.modeler.tests.workbench.ErrorLog;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** What all tests have in common: a tidy workbench, a project, and an error log that is empty at the end. */
abstract class WorkbenchTest {

    TestProject project;
    private ErrorLog log;

    @BeforeEach
    void begin() throws Exception {
        Workbench.prepare();
        log = ErrorLog.listen();
        project = TestProject.create(getClass().getSimpleName());
    }

    @AfterEach
    void end() throws Exception {
        project.delete();
        Workbench.settle();
        log.close();
        log.assertEmpty();
    }
}

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

import java.util.LinkedHashMap;
import java.util.Map;

import org.eclipse.core.runtime.CoreException;

/** Projects of samples that stay open for all tests of a class, as opening takes longer than most tests do. */
final class OpenProjects implements AutoCloseable {

    private final Map<String, TestProject> projects = new LinkedHashMap<>();

    /** The project of the sample, which is opened when it is asked for the first time. */
    TestProject of(String sample) {
        return projects.computeIfAbsent(sample, TestProject::ofSample);
    }

    @Override
    public void close() throws CoreException {
        for (TestProject project : projects.values()) {
            project.close();
        }
        projects.clear();
    }
}

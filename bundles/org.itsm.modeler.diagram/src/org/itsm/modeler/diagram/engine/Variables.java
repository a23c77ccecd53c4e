/*
 * Copyright (c) 2026 ITSM Modeler contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.itsm.modeler.diagram.engine;

/** The names under which Sirius hands things to expressions of a diagram. */
final class Variables {

    static final String DIAGRAM = "diagram";
    static final String VIEW = "view";
    static final String CONTAINER = "container";
    static final String CONTAINER_VIEW = "containerView";
    static final String SOURCE = "source";
    static final String SOURCE_VIEW = "sourceView";
    static final String TARGET = "target";
    static final String TARGET_VIEW = "targetView";
    static final String ELEMENT = "element";

    private Variables() {
    }
}

/*
 * Copyright (c) 2026 ITSM Modeler contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.itsm.modeler.diagram.ui.editor;

import org.eclipse.core.expressions.PropertyTester;
import org.eclipse.ui.services.IEvaluationService;

/** Tells commands whether a diagram is drawn here or only a preview of one that is drawn in another editor. */
public final class PageTester extends PropertyTester {

    private static final String PREVIEW = "org.itsm.modeler.diagram.ui.preview";

    /** Called by the extension registry. */
    public PageTester() {
        super();
    }

    @Override
    public boolean test(Object receiver, String property, Object[] args, Object expectedValue) {
        return ((DiagramPage) receiver).isPreview();
    }

    /** Has commands ask again. */
    static void ask(DiagramPage page) {
        page.site().getService(IEvaluationService.class).requestEvaluation(PREVIEW);
    }
}

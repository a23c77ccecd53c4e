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

import org.eclipse.ltk.core.refactoring.Change;
import org.eclipse.ltk.core.refactoring.CompositeChange;
import org.eclipse.ltk.ui.refactoring.ChangePreviewViewerInput;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.itsm.modeler.ui.refactoring.ChangePreview;

/** What the lower pane of a refactoring's preview says. */
final class Previews {

    private Previews() {
    }

    /** Of the change and all below it; to be called on the UI thread. */
    static String of(Change change) {
        Shell shell = new Shell(Workbench.display(), SWT.NONE);
        try {
            ChangePreview preview = new ChangePreview();
            preview.createControl(shell);
            preview.setInput(new ChangePreviewViewerInput(change));
            StringBuilder text = new StringBuilder(((Text) preview.getControl()).getText());
            if (change instanceof CompositeChange composite) {
                for (Change each : composite.getChildren()) {
                    text.append(of(each));
                }
            }
            return text.toString();
        } finally {
            shell.dispose();
        }
    }
}

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

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.itsm.modeler.diagram.layout.LayoutProgress;

/** Shows the progress of a layout on a monitor, and ends the layout when that is cancelled. */
final class LayoutMonitor implements LayoutProgress {

    private static final int WHOLE = 1_000;

    private final IProgressMonitor monitor;
    private int shown;

    LayoutMonitor(IProgressMonitor monitor, String task) {
        this.monitor = monitor;
        monitor.beginTask(task, WHOLE);
    }

    @Override
    public void reached(double part) {
        if (monitor.isCanceled()) {
            throw new OperationCanceledException();
        }
        int now = (int) (part * WHOLE);
        if (now > shown) {
            monitor.worked(now - shown);
            shown = now;
        }
    }
}

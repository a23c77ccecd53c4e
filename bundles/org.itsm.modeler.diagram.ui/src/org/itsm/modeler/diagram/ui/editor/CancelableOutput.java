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

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;

/** Takes bytes until the monitor is cancelled: then writing ends. */
final class CancelableOutput extends FilterOutputStream {

    private final IProgressMonitor monitor;

    CancelableOutput(OutputStream out, IProgressMonitor monitor) {
        super(out);
        this.monitor = monitor;
    }

    @Override
    public void write(int value) throws IOException {
        check();
        out.write(value);
    }

    @Override
    public void write(byte[] bytes, int start, int length) throws IOException {
        check();
        out.write(bytes, start, length);
    }

    private void check() {
        if (monitor.isCanceled()) {
            throw new OperationCanceledException();
        }
    }
}

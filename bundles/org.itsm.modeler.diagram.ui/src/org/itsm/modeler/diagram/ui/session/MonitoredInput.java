/*
 * Copyright (c) 2026 ITSM Modeler contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.itsm.modeler.diagram.ui.session;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;

/** Says how much of a file was read, in hundredths, and ends the reading when the user stops it. */
final class MonitoredInput extends FilterInputStream {

    private static final int ALL = 100;

    private final long length;
    private final IProgressMonitor monitor;
    private long done;
    private int told;

    /** @param length of the file in bytes; 0 when it is not known */
    MonitoredInput(InputStream in, long length, IProgressMonitor monitor) {
        super(in);
        this.length = length;
        this.monitor = monitor;
        monitor.beginTask(null, length > 0 ? ALL : IProgressMonitor.UNKNOWN);
    }

    @Override
    public int read() throws IOException {
        check();
        int value = super.read();
        tell(value < 0 ? 0 : 1);
        return value;
    }

    @Override
    public int read(byte[] bytes, int start, int wanted) throws IOException {
        check();
        int count = super.read(bytes, start, wanted);
        tell(Math.max(0, count));
        return count;
    }

    private void check() {
        if (monitor.isCanceled()) {
            throw new OperationCanceledException();
        }
    }

    private void tell(int more) {
        done += more;
        int hundredths = length > 0 ? (int) Math.min(ALL, done * ALL / length) : 0;
        if (hundredths > told) {
            monitor.worked(hundredths - told);
            told = hundredths;
        }
    }
}

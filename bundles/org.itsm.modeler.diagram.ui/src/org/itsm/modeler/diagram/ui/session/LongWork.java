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

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicReference;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.ui.PlatformUI;
import org.itsm.modeler.diagram.ui.Messages;

/** What takes long at a large file: it is done in another thread while the user waits, and the workbench says so and paints. */
final class LongWork {

    /** From so many bytes on a file is a large one: below that, reading or writing it takes less than a fifth of a second. */
    private static final long LARGE = 8 << 20;

    private LongWork() {
    }

    static boolean isLarge(long bytes) {
        return bytes >= LARGE;
    }

    /** Does it, for the user to whom the key tells what it is. */
    static <T> T call(String key, String file, Callable<T> work) throws IOException {
        AtomicReference<T> result = new AtomicReference<>();
        try {
            PlatformUI.getWorkbench().getProgressService().busyCursorWhile(monitor -> {
                monitor.beginTask(Messages.get(LongWork.class, key, file), IProgressMonitor.UNKNOWN);
                try {
                    result.set(work.call());
                } catch (Exception failure) {
                    throw new InvocationTargetException(failure);
                }
            });
        } catch (InvocationTargetException failure) {
            throw failure.getCause() instanceof IOException cause ? cause : new IOException(failure.getCause());
        } catch (InterruptedException urgent) {
            Thread.currentThread().interrupt();
            throw new IOException(urgent);
        }
        return result.get();
    }
}

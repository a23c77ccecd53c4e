/*
 * Copyright (c) 2026 ITSM Modeler contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.itsm.modeler.ui.refactoring;

import java.util.concurrent.atomic.AtomicReference;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.Status;
import org.eclipse.ui.PlatformUI;
import org.itsm.modeler.ui.UiTexts;

/** Refactorings run on any thread, open models on that of the workbench only. */
final class UiThread {

    private UiThread() {
    }

    /** What gives a result or fails. */
    @FunctionalInterface
    interface Work<T> {

        T run() throws Exception;
    }

    /** The result of the work, done on the thread of the workbench. */
    static <T> T call(Work<T> work) throws CoreException {
        AtomicReference<T> result = new AtomicReference<>();
        AtomicReference<Exception> failure = new AtomicReference<>();
        PlatformUI.getWorkbench().getDisplay().syncExec(() -> {
            try {
                result.set(work.run());
            } catch (Exception thrown) {
                failure.set(thrown);
            }
        });
        if (failure.get() instanceof CoreException known) {
            throw known;
        } else if (failure.get() != null) {
            throw new CoreException(Status.error(UiTexts.get("refactoring.failed", failure.get().getMessage()), failure.get()));
        }
        return result.get();
    }
}

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

import java.io.IOException;
import java.util.Arrays;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.emf.common.util.URI;
import org.eclipse.ltk.core.refactoring.RefactoringStatus;
import org.itsm.modeler.ui.UiTexts;

/** The content of a file, saved or not, that a change was planned for. */
final class PlannedContent {

    private final URI file;
    private byte[] planned;

    PlannedContent(URI file) {
        this.file = file;
    }

    /** The file as it is now is what the change is for. */
    void remember() {
        planned = now();
    }

    private byte[] now() {
        try {
            return WorkspaceModels.contentOf(file).orElse(null);
        } catch (IOException | CoreException unreadable) {
            // It has no content then, which is as good as another one.
            return null;
        }
    }

    /** Whether the file is still the same. */
    RefactoringStatus check() {
        return planned != null && Arrays.equals(planned, now()) ? new RefactoringStatus() : changed(file);
    }

    /** What is said about a file that is not what it was. */
    static RefactoringStatus changed(URI file) {
        return RefactoringStatus.createFatalErrorStatus(UiTexts.get("refactoring.changedMeanwhile", file.lastSegment()));
    }
}

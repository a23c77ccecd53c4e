/*
 * Copyright (c) 2026 ITSM Modeler contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.itsm.modeler.ui.editor;

import java.io.IOException;
import java.io.InputStream;
import java.util.function.Consumer;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.URIConverter;
import org.eclipse.swt.widgets.Display;
import org.itsm.modeler.diagram.ui.session.ContentTaker;
import org.itsm.modeler.diagram.ui.session.ModelSession;
import org.itsm.modeler.ui.UiTexts;

/** Gets the text of the file of a session as it would be saved now, without keeping anybody waiting. */
final class SourceReader {

    private final Consumer<SourceText> shown;
    private final Display display = Display.getCurrent();
    /** Null when the text is not being taken from the model. */
    private ContentTaker taker;
    /** Null when no text is being read. */
    private Reading reading;

    /** @param shown called on the UI thread with the text that was asked for last */
    SourceReader(Consumer<SourceText> shown) {
        this.shown = shown;
    }

    /** Asks for the text as it is now; what was asked for before is not wanted any more. */
    void request(ModelSession session) {
        stop();
        if (session.readOnlyReason().isPresent()) {
            URI file = session.file();
            URIConverter converter = session.domain().getResourceSet().getURIConverter();
            read(() -> onDisk(file, converter));
        } else {
            taker = new ContentTaker(session, UiTexts.get("source.reading"), done -> read(done::content));
            taker.request();
        }
    }

    /** What a file that cannot be saved looks like is what is on disk. */
    private static byte[] onDisk(URI file, URIConverter converter) throws IOException {
        try (InputStream in = converter.createInputStream(file)) {
            return in.readAllBytes();
        }
    }

    private void read(SourceText.Content content) {
        taker = null;
        reading = new Reading(content);
        reading.schedule();
    }

    /** Whether a text was asked for that is not there yet. */
    boolean isAtWork() {
        return taker != null || reading != null;
    }

    /** No text is wanted any more. */
    void stop() {
        if (taker != null) {
            taker.stop();
            taker = null;
        }
        if (reading != null) {
            reading.cancel();
            reading = null;
        }
    }

    private void give(Reading done, SourceText text) {
        if (done == reading) {
            reading = null;
            shown.accept(text);
        }
    }

    private final class Reading extends Job {

        private final SourceText.Content content;

        Reading(SourceText.Content content) {
            super(UiTexts.get("source.reading"));
            this.content = content;
        }

        @Override
        protected IStatus run(IProgressMonitor monitor) {
            SourceText text = SourceText.of(content);
            if (monitor.isCanceled() || display.isDisposed()) {
                return Status.CANCEL_STATUS;
            }
            display.asyncExec(() -> give(this, text));
            return Status.OK_STATUS;
        }
    }
}

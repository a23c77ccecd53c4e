/*
 * Copyright (c) 2026 ITSM Modeler contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.itsm.modeler.diagram.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.jobs.IJobChangeEvent;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.core.runtime.jobs.JobChangeAdapter;
import org.itsm.modeler.diagram.ui.view.Scene;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What takes long can be cancelled. */
class JobsTest extends DiagramTest {

    private static final String ARRANGE = "org.itsm.modeler.diagram.ui.arrange";
    private static final int PATIENCE = 60;

    @Test
    void aCancelledExportLeavesNoFile(@TempDir Path folder) throws Exception {
        openSample("hospital");
        for (String name : new String[] {"chain.png", "chain.svg"}) {
            Path file = folder.resolve(name);

            assertEquals(IStatus.CANCEL, cancelled(name, () -> Workbench.act(() -> robot.page().export(file))).getSeverity());
            assertFalse(Files.exists(file));
        }
    }

    @Test
    void afterACancelledLayoutThePictureStaysAndTheNextChangeIsShown() throws Exception {
        openSample("hospital");
        Scene before = Workbench.run(() -> robot.canvas().scene());

        assertEquals(IStatus.CANCEL, cancelled(before.diagram().title(), () -> Workbench.command(ARRANGE)).getSeverity());
        Workbench.await("nobody waits any more", () -> robot.page().isUpToDate());
        assertSame(before, Workbench.run(() -> robot.canvas().scene()));

        Workbench.command(ARRANGE);
        robot.awaitPicture();
        assertNotSame(before, Workbench.run(() -> robot.canvas().scene()));
    }

    /** What becomes of the job with that word in its name, when it is cancelled as soon as it runs. */
    private static IStatus cancelled(String word, Runnable start) throws Exception {
        CompletableFuture<IStatus> result = new CompletableFuture<>();
        JobChangeAdapter canceller = new JobChangeAdapter() {

            @Override
            public void running(IJobChangeEvent event) {
                if (event.getJob().getName().contains(word)) {
                    event.getJob().cancel();
                }
            }

            @Override
            public void done(IJobChangeEvent event) {
                if (event.getJob().getName().contains(word)) {
                    result.complete(event.getResult());
                }
            }
        };
        Job.getJobManager().addJobChangeListener(canceller);
        try {
            start.run();
            return result.get(PATIENCE, TimeUnit.SECONDS);
        } finally {
            Job.getJobManager().removeJobChangeListener(canceller);
        }
    }
}

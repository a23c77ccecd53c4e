/*
 * Copyright (c) 2026 ITSM Modeler contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.itsm.modeler.sirius.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.sirius.table.metamodel.table.DLine;
import org.eclipse.sirius.table.metamodel.table.DTable;
import org.itsm.modeler.sirius.representation.Representations;
import org.junit.jupiter.api.Test;

/** Sirius saves a session without editors in the background; what is made at that moment is as good as any other. */
class SavingTest {

    @Test
    void aTableThatIsMadeWhileTheSessionIsSavedCanBeUndone() throws Exception {
        try (TestProject project = TestProject.ofSample("e-shop")) {
            Saving saving = new Saving(project.session().getSessionResource());
            saving.schedule();
            saving.begun.await();
            DTable table = (DTable) project.representation(project.model(), "X7");
            saving.made.countDown();
            saving.join();
            List<DLine> lines = List.copyOf(table.getLines());

            project.change(() -> table.getLines().clear());
            Workbench.act(project.commands()::undo);

            assertEquals(lines, table.getLines());
        }
    }

    @Test
    void sessionsAreSavedInTheBackgroundAgainAfterwards() throws Exception {
        try (TestProject project = TestProject.ofSample("minimal")) {
            project.representation(project.model(), "X7");
            project.change(() -> project.model().setName("Another name"));
            Workbench.settle();
            Job.getJobManager().join(Saving.FAMILY, new NullProgressMonitor());

            assertFalse(project.file().isModified());
        }
    }

    @Test
    void anOperationOnTheWorkspaceDoesNotWaitForASavingThatWaitsForIt() throws Exception {
        try (TestProject project = TestProject.ofSample("minimal")) {
            Saving saving = new Saving(project.session().getSessionResource());
            saving.setRule(ResourcesPlugin.getWorkspace().getRoot());
            saving.made.countDown();

            Workbench.act(() -> ResourcesPlugin.getWorkspace().run(monitor -> {
                saving.schedule();
                Representations.findOrCreate(project.session(), project.model(), "X7", monitor);
            }, new NullProgressMonitor()));
            saving.join();

            assertTrue(Representations.find(project.session(), project.model(), "X7").isPresent());
        }
    }

    /** Does to the file of the representations what the job of Sirius does, but as long as a representation takes. */
    private static final class Saving extends Job {

        static final String FAMILY = "org.eclipse.sirius.saveSessionJob";

        private final CountDownLatch begun = new CountDownLatch(1);
        private final CountDownLatch made = new CountDownLatch(1);
        private final Resource representations;

        Saving(Resource representations) {
            super("Saving");
            this.representations = representations;
        }

        @Override
        protected IStatus run(IProgressMonitor monitor) {
            representations.eSetDeliver(false);
            begun.countDown();
            try {
                // What waits for the end of the saving lets this time pass.
                made.await(1, TimeUnit.SECONDS);
                return Status.OK_STATUS;
            } catch (InterruptedException interrupted) {
                return Status.error(interrupted.getMessage(), interrupted);
            } finally {
                representations.eSetDeliver(true);
            }
        }

        @Override
        public boolean belongsTo(Object family) {
            return FAMILY.equals(family);
        }
    }
}

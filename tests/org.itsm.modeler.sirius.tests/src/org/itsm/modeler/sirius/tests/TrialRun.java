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

import static org.junit.jupiter.api.Assertions.fail;

import java.util.Iterator;
import java.util.function.Supplier;
import java.util.stream.Stream;

import org.eclipse.emf.common.command.Command;
import org.eclipse.sirius.viewpoint.DRepresentation;

/** Does what a user can do on a diagram or in a table that is open, and undoes and redoes it. */
final class TrialRun {

    private final TestProject project;
    private final DRepresentation representation;

    TrialRun(TestProject project, DRepresentation representation) {
        this.project = project;
        this.representation = representation;
    }

    /** Tries one use after the other until one changes the model, and checks that one; false when none does. */
    boolean anyChanges(Stream<Supplier<Trial>> trials) {
        return any(trials, false);
    }

    /** Takes the first use that can be executed, though it changes nothing in the model; false when none can. */
    boolean anyIsExecuted(Stream<Supplier<Trial>> trials) {
        return any(trials, true);
    }

    private boolean any(Stream<Supplier<Trial>> trials, boolean unchanged) {
        Snapshot before = Snapshot.of(project, representation);
        for (Iterator<Supplier<Trial>> each = trials.iterator(); each.hasNext();) {
            Trial trial = each.next().get();
            if (trial.command().canExecute() && executed(trial)) {
                Snapshot after = Snapshot.of(project, representation);
                if (unchanged || !after.model().equals(before.model())) {
                    check(trial, before, after);
                    return true;
                }
                act(project.commands()::undo);
            }
        }
        return false;
    }

    /** Says whether the command is now on top of the undo history; one that was rolled back is not. */
    private boolean executed(Trial trial) {
        Command last = project.commands().getUndoCommand();
        act(() -> project.commands().execute(trial.command()));
        return project.commands().getUndoCommand() != last;
    }

    private void check(Trial trial, Snapshot before, Snapshot after) {
        try {
            trial.check().after(before, after);
            act(project.commands()::undo);
            Snapshot.of(project, representation).assertIs(before, "undone");
            act(project.commands()::redo);
            Snapshot.of(project, representation).assertIs(after, "redone");
            act(project.commands()::undo);
            Snapshot.of(project, representation).assertIs(before, "undone again");
        } catch (AssertionError failure) {
            fail("At " + trial.place() + ": " + failure.getMessage(), failure);
        }
    }

    /** Does something as the workbench does it: on its thread, with all that follows from it. */
    private static void act(Runnable action) {
        Workbench.act(action::run);
        Workbench.settle();
    }
}

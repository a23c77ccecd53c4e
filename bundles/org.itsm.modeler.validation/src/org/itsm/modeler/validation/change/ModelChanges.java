/*
 * Copyright (c) 2026 ITSM Modeler contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.itsm.modeler.validation.change;

import java.util.Collection;
import java.util.List;

import org.eclipse.emf.common.command.BasicCommandStack;
import org.eclipse.emf.common.notify.Notifier;
import org.eclipse.emf.ecore.change.util.ChangeRecorder;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.edit.command.ChangeCommand;
import org.eclipse.emf.edit.domain.AdapterFactoryEditingDomain;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.eclipse.emf.edit.provider.ComposedAdapterFactory;

/** Runs changes as one undoable command, with the domain's own {@link ChangeRunner} where it has one. */
public final class ModelChanges {

    private ModelChanges() {
    }

    /** Runs one change; one undo takes it back. */
    public static void run(EditingDomain domain, ModelChange change) {
        run(domain, change.label(), List.of(change));
    }

    /** Runs several changes, in order, as one command under one label. */
    public static void run(EditingDomain domain, String label, Collection<? extends ModelChange> changes) {
        List<ModelChange> inOrder = List.copyOf(changes);
        Runnable all = () -> inOrder.forEach(ModelChange::apply);
        ChangeRunner runner = ChangeRunner.of(domain);
        if (runner != null) {
            runner.run(domain, label, all);
        } else {
            domain.getCommandStack().execute(new RecordingCommand(domain.getResourceSet(), label, all));
        }
    }

    /** An editing domain over the resource set for use without a workbench. */
    public static EditingDomain domainOf(ResourceSet resources) {
        return new AdapterFactoryEditingDomain(new ComposedAdapterFactory(), new BasicCommandStack(), resources);
    }

    private static final class RecordingCommand extends ChangeCommand {

        private final Runnable changes;

        RecordingCommand(Notifier notifier, String label, Runnable changes) {
            super(notifier);
            this.changes = changes;
            setLabel(label);
        }

        @Override
        protected ChangeRecorder createChangeRecorder() {
            return new ModelRecorder();
        }

        @Override
        protected void doExecute() {
            changes.run();
        }
    }
}

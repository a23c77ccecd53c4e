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
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.edit.command.ChangeCommand;
import org.eclipse.emf.edit.domain.AdapterFactoryEditingDomain;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.eclipse.emf.edit.provider.ComposedAdapterFactory;

/** Runs changes as one undoable command. */
public final class ModelChanges {

    private ModelChanges() {
    }

    /** Runs one change; one undo takes it back. */
    public static void run(EditingDomain domain, ModelChange change) {
        run(domain, change.label(), List.of(change));
    }

    /** Runs several changes, in order, as one command under one label. */
    public static void run(EditingDomain domain, String label, Collection<? extends ModelChange> changes) {
        domain.getCommandStack().execute(new RecordingCommand(domain.getResourceSet(), label, changes));
    }

    /** An editing domain over the resource set for use without a workbench. */
    public static EditingDomain domainOf(ResourceSet resources) {
        return new AdapterFactoryEditingDomain(new ComposedAdapterFactory(), new BasicCommandStack(), resources);
    }

    private static final class RecordingCommand extends ChangeCommand {

        private final Collection<? extends ModelChange> changes;

        RecordingCommand(Notifier notifier, String label, Collection<? extends ModelChange> changes) {
            super(notifier);
            this.changes = List.copyOf(changes);
            setLabel(label);
        }

        @Override
        protected void doExecute() {
            changes.forEach(ModelChange::apply);
        }
    }
}

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
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.itsm.modeler.model.resource.LoadProblem;

/** A model file that is open in this workbench, by us or by the tool that a {@link DomainLocator} speaks for. */
public interface HeldModel {

    EditingDomain domain();

    /** The file. */
    Resource resource();

    /** What loading the file had to say. */
    List<LoadProblem> problems();

    /**
     * Reads the model while nobody else changes it: where it belongs to another tool, that may change it, or read its file
     * anew, in another thread.
     *
     * @return what the reading says; false when it could not be waited for
     */
    default boolean read(BooleanSupplier reading) {
        return reading.getAsBoolean();
    }

    boolean isDirty();

    /** Saves everything that became dirty together with the file. */
    void save(IProgressMonitor monitor) throws IOException;

    /** Reads the file anew and forgets the undo history. */
    void revert();

    /** Tells from now on when the dirty state may have changed, and when the holder lets the file go. */
    void setObserver(Observer observer);

    /** In which editor the diagrams of the file are drawn; empty when that is ours. */
    default Optional<OtherEditor> otherEditor() {
        return Optional.empty();
    }

    /** Called when nobody needs the file any more. Where it belongs to somebody else only the observer is let go. */
    void release();

    /** What a holder tells. */
    interface Observer {

        void dirtyChanged();

        /** The holder has closed the file; its objects must not be touched any more. */
        void closed();
    }
}

/*
 * Copyright (c) 2026 ITSM Modeler contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.itsm.modeler.ui.findings;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.Status;
import org.eclipse.ui.statushandlers.StatusManager;
import org.eclipse.ui.views.markers.WorkbenchMarkerResolution;
import org.itsm.modeler.diagram.ui.session.ModelSession;
import org.itsm.modeler.diagram.ui.session.SharedModels;
import org.itsm.modeler.ui.UiTexts;
import org.itsm.modeler.validation.change.ModelChange;

/**
 * Mends findings, one or many: in a model that is open as a step of its undo history, in another one by changing the file.
 */
abstract class FindingResolution extends WorkbenchMarkerResolution {

    private final String rule;
    private final long marker;

    FindingResolution(IMarker marker) {
        this.rule = marker.getAttribute(FindingMarkers.RULE, "");
        this.marker = marker.getId();
    }

    /** What mends the markers, all of one file; empty when there is nothing left to mend. */
    abstract Optional<ModelChange> change(List<IMarker> markers, ModelSession session);

    /** Asks what has to be asked before anything is changed; false when the user has changed their mind. */
    abstract boolean ask();

    @Override
    public IMarker[] findOtherMarkers(IMarker[] markers) {
        return Arrays.stream(markers)
                .filter(other -> other.getId() != marker && rule.equals(other.getAttribute(FindingMarkers.RULE, "")))
                .toArray(IMarker[]::new);
    }

    @Override
    public void run(IMarker one) {
        mend(List.of(one));
    }

    @Override
    public void run(IMarker[] markers, IProgressMonitor monitor) {
        mend(List.of(markers));
    }

    private void mend(List<IMarker> markers) {
        if (!ask()) {
            return;
        }
        Map<IFile, List<IMarker>> byFile = new LinkedHashMap<>();
        markers.forEach(each -> byFile.computeIfAbsent((IFile) each.getResource(), file -> new ArrayList<>()).add(each));
        byFile.forEach(this::mend);
    }

    private void mend(IFile file, List<IMarker> markers) {
        boolean open = SharedModels.ofWorkbench().find(SharedModels.uriOf(file)).isPresent();
        MarkedFinding.in(file, session -> change(markers, session).ifPresent(change -> {
            session.run(change);
            if (!open) {
                save(session);
            }
        }));
    }

    private void save(ModelSession session) {
        try {
            session.save(null);
        } catch (IOException failure) {
            StatusManager.getManager().handle(Status.error(
                    UiTexts.get("editor.notSaved", session.file().lastSegment(), failure.getMessage()), failure),
                    StatusManager.SHOW);
        }
    }
}

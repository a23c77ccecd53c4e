/*
 * Copyright (c) 2026 ITSM Modeler contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.itsm.modeler.sirius.findings;

import java.util.Optional;

import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.Status;
import org.eclipse.swt.graphics.Image;
import org.eclipse.ui.IMarkerResolution2;
import org.eclipse.ui.statushandlers.StatusManager;
import org.itsm.modeler.sirius.SiriusTexts;
import org.itsm.modeler.validation.QuickFix;
import org.itsm.modeler.validation.change.ModelChanges;

/** One fix for the finding of a marker, found again by its number and its label when it is run. */
final class FindingResolution implements IMarkerResolution2 {

    private final int number;
    private final String label;

    FindingResolution(int number, String label) {
        this.number = number;
        this.label = label;
    }

    @Override
    public String getLabel() {
        return label;
    }

    @Override
    public String getDescription() {
        return SiriusTexts.get("fix.description", label);
    }

    @Override
    public Image getImage() {
        return null;
    }

    @Override
    public void run(IMarker marker) {
        Optional<MarkedFinding> found = MarkedFinding.of(marker);
        Optional<QuickFix> fix = found.flatMap(this::again);
        try {
            if (fix.isPresent()) {
                ModelChanges.run(found.get().session().getTransactionalEditingDomain(), fix.get());
            }
            dropSolved(marker);
        } catch (CoreException | IllegalStateException failure) {
            StatusManager.getManager().handle(
                    Status.error(SiriusTexts.get("fix.failed", label), failure),
                    StatusManager.SHOW | StatusManager.LOG);
        }
    }

    private Optional<QuickFix> again(MarkedFinding found) {
        return found.fixes().stream()
                .filter(fix -> fix.number() == number)
                .filter(fix -> fix.label().equals(label))
                .findFirst();
    }

    /** One fix may solve several findings: all markers on the file whose finding has gone go with it. */
    private static void dropSolved(IMarker marker) throws CoreException {
        for (IMarker other : marker.getResource().findMarkers(marker.getType(), false, IResource.DEPTH_ZERO)) {
            if (FindingMarkers.isFinding(other) && MarkedFinding.isSolved(other)) {
                other.delete();
            }
        }
    }
}

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

import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.ui.IMarkerResolution;
import org.eclipse.ui.IMarkerResolutionGenerator2;

/** Offers the quick fixes of the rule for the marker of a finding, and to waive it. */
public final class FindingResolutions implements IMarkerResolutionGenerator2 {

    /** Called by the extension registry. */
    public FindingResolutions() {
        super();
    }

    @Override
    public boolean hasResolutions(IMarker marker) {
        // Every finding can be waived.
        return marker.getResource() instanceof IFile && !marker.getAttribute(FindingMarkers.RULE, "").isEmpty();
    }

    @Override
    public IMarkerResolution[] getResolutions(IMarker marker) {
        List<IMarkerResolution> resolutions = new ArrayList<>();
        if (hasResolutions(marker)) {
            MarkedFinding.in((IFile) marker.getResource(), session -> MarkedFinding.of(marker, session)
                    .ifPresent(found -> found.fixes()
                            .forEach(fix -> resolutions.add(new FixResolution(marker, fix.number(), fix.label())))));
            resolutions.add(new WaiveResolution(marker));
        }
        return resolutions.toArray(IMarkerResolution[]::new);
    }
}

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
import java.util.stream.Stream;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.ui.IMarkerResolution;
import org.eclipse.ui.IMarkerResolutionGenerator2;
import org.itsm.modeler.validation.QuickFix;

/** Offers the quick fixes of the rule for the marker of a finding, and to waive it. */
public final class FindingResolutions implements IMarkerResolutionGenerator2 {

    /** A fix that links offers its best choices, not the whole model. */
    private static final int MOST_CHOICES = 10;

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
            MarkedFinding.in((IFile) marker.getResource(), session -> {
                MarkedFinding.of(marker, session).ifPresent(found -> found.fixes().stream()
                        .flatMap(FindingResolutions::alternatives)
                        .forEach(fix -> resolutions.add(new FixResolution(marker, fix.number(), fix.label()))));
                return null;
            });
            resolutions.add(new WaiveResolution(marker));
        }
        return resolutions.toArray(IMarkerResolution[]::new);
    }

    /** The fix with each of the best things that it can link to; the fix itself where there is nothing to choose. */
    static Stream<QuickFix> alternatives(QuickFix fix) {
        return fix.choices().size() < 2 ? Stream.of(fix) : fix.choices().stream().limit(MOST_CHOICES).map(fix::choosing);
    }
}

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

import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.resources.IMarker;
import org.eclipse.ui.IMarkerResolution;
import org.eclipse.ui.IMarkerResolutionGenerator2;

/** Offers the fixes of the rules for markers of diagrams and tables in the Problems view. */
public final class FindingResolutions implements IMarkerResolutionGenerator2 {

    @Override
    public boolean hasResolutions(IMarker marker) {
        return MarkedFinding.of(marker).filter(finding -> !finding.fixes().isEmpty()).isPresent();
    }

    @Override
    public IMarkerResolution[] getResolutions(IMarker marker) {
        List<IMarkerResolution> resolutions = new ArrayList<>();
        MarkedFinding.of(marker).ifPresent(found -> found.fixes()
                .forEach(fix -> resolutions.add(new FindingResolution(fix.number(), fix.label()))));
        return resolutions.toArray(IMarkerResolution[]::new);
    }
}

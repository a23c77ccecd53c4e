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

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.resources.IMarker;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.graphics.Image;
import org.eclipse.ui.PlatformUI;
import org.itsm.modeler.diagram.ui.session.ModelSession;
import org.itsm.modeler.ui.UiIcons;
import org.itsm.modeler.ui.UiTexts;
import org.itsm.modeler.validation.Finding;
import org.itsm.modeler.validation.Waiving;
import org.itsm.modeler.validation.change.ModelChange;

/** Excuses elements from a rule, with a reason. */
final class WaiveResolution extends FindingResolution {

    private Waiving waiving;

    WaiveResolution(IMarker marker) {
        super(marker);
    }

    @Override
    public String getLabel() {
        return UiTexts.get("findings.waive");
    }

    @Override
    public String getDescription() {
        return UiTexts.get("findings.waive.description");
    }

    @Override
    public Image getImage() {
        return UiIcons.image("waive");
    }

    @Override
    boolean ask() {
        WaiveDialog dialog = new WaiveDialog(PlatformUI.getWorkbench().getActiveWorkbenchWindow().getShell());
        if (dialog.open() == Window.OK) {
            waiving = dialog.waiving();
            return true;
        }
        return false;
    }

    @Override
    Optional<ModelChange> change(List<IMarker> markers, ModelSession session) {
        List<Finding> findings = markers.stream()
                .flatMap(marker -> MarkedFinding.of(marker, session).stream())
                .map(MarkedFinding::finding)
                .toList();
        return findings.isEmpty() ? Optional.empty() : Optional.of(waiving.of(findings, LocalDate.now()));
    }
}

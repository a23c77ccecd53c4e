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

import java.util.Arrays;
import java.util.List;

import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;

/** The markers that stand on the file of a session. */
final class Markers {

    /** The type of the markers that Sirius makes when a diagram is validated. */
    static final String DIAGRAM = "org.eclipse.sirius.diagram.ui.diagnostic";

    private Markers() {
    }

    static List<IMarker> of(TestProject project, String type) throws CoreException {
        return Arrays.asList(project.project().project().getFile("representations.aird")
                .findMarkers(type, false, IResource.DEPTH_ZERO));
    }

    static List<String> texts(List<IMarker> markers) {
        return markers.stream().map(Markers::text).sorted().toList();
    }

    static String text(IMarker marker) {
        return marker.getAttribute(IMarker.MESSAGE, "");
    }
}

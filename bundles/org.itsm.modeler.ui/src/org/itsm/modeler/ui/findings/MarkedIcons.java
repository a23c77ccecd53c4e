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

import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.ide.IDE;

/** The icons that the workbench shows for what is marked: it paints signs of errors and warnings upon them. */
public final class MarkedIcons {

    private MarkedIcons() {
    }

    /**
     * Reads such an icon as the workbench is going to. Whoever is the first in a process to do that waits a fifth of a
     * second until all is loaded that draws SVG: a thread that writes markers may wait, the UI thread should not have to.
     */
    public static void prepare() {
        if (PlatformUI.isWorkbenchRunning()) {
            ImageDescriptor project = PlatformUI.getWorkbench().getSharedImages().getImageDescriptor(IDE.SharedImages.IMG_OBJ_PROJECT);
            project.getImageData(100);
        }
    }
}

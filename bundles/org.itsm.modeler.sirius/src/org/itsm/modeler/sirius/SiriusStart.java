/*
 * Copyright (c) 2026 ITSM Modeler contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.itsm.modeler.sirius;

import java.util.List;

import org.eclipse.emf.ecore.EPackage;
import org.eclipse.sirius.business.api.componentization.ViewpointRegistry;
import org.eclipse.sirius.diagram.ui.provider.DiagramUIPlugin;
import org.eclipse.sirius.ui.business.api.dialect.DialectUIManager;

/**
 * Wakes Sirius up. A modeling project that is opened right after the workbench has started makes the UI thread and
 * Sirius' loading job activate the same bundles at the same time, and both may wait for each other for ever; what has
 * been activated before on the UI thread cannot.
 */
public final class SiriusStart {

    private SiriusStart() {
    }

    /** Called on the UI thread before a modeling project is made or opened; costs nothing the second time. */
    public static void prepare() {
        List.copyOf(EPackage.Registry.INSTANCE.keySet()).stream()
                .filter(uri -> uri.contains("sirius") || uri.contains("gmf"))
                .forEach(EPackage.Registry.INSTANCE::getEPackage);
        DialectUIManager.INSTANCE.createAdapterFactory();
        ViewpointRegistry.getInstance().getViewpoints();
        DiagramUIPlugin.getPlugin().getPreferenceStore();
    }
}

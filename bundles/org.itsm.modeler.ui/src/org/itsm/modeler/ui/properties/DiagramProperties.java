/*
 * Copyright (c) 2026 ITSM Modeler contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.itsm.modeler.ui.properties;

import org.eclipse.core.runtime.IAdapterFactory;
import org.eclipse.ui.views.properties.IPropertySheetPage;
import org.eclipse.ui.views.properties.tabbed.ITabbedPropertySheetPageContributor;
import org.eclipse.ui.views.properties.tabbed.TabbedPropertySheetPage;

/** Gives diagrams in an editor of their own the same properties as those in the editor of the model. */
public final class DiagramProperties implements IAdapterFactory {

    private static final ITabbedPropertySheetPageContributor CONTRIBUTOR = () -> "org.itsm.modeler.ui.properties";

    /** Called by the extension registry. */
    public DiagramProperties() {
        super();
    }

    @Override
    public <T> T getAdapter(Object diagram, Class<T> type) {
        return type == IPropertySheetPage.class ? type.cast(new TabbedPropertySheetPage(CONTRIBUTOR)) : null;
    }

    @Override
    public Class<?>[] getAdapterList() {
        return new Class<?>[] {IPropertySheetPage.class};
    }
}

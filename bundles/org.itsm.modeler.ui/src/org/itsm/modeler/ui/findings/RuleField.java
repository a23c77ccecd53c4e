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

import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.views.markers.MarkerField;
import org.eclipse.ui.views.markers.MarkerItem;

/** The column of the Problems view with the id of the rule. */
public final class RuleField extends MarkerField {

    private static final int WIDTH = 80;

    /** Called by the extension registry. */
    public RuleField() {
        super();
    }

    @Override
    public String getValue(MarkerItem item) {
        return item.getAttributeValue(FindingMarkers.RULE, "");
    }

    @Override
    public int getDefaultColumnWidth(Control control) {
        return WIDTH;
    }
}

/*
 * Copyright (c) 2026 ITSM Modeler contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.itsm.modeler.sirius.representation;

import org.eclipse.jface.action.Action;
import org.eclipse.ui.IActionBars;
import org.eclipse.ui.navigator.CommonActionProvider;
import org.eclipse.ui.navigator.ICommonActionConstants;
import org.itsm.modeler.sirius.SiriusTexts;

/** Makes a double click on an element in the Model Explorer open its diagram. */
public final class DoubleClickProvider extends CommonActionProvider {

    @Override
    public void fillActionBars(IActionBars bars) {
        OpenDiagram.of(getContext().getSelection())
                .ifPresent(target -> bars.setGlobalActionHandler(ICommonActionConstants.OPEN, actionFor(target)));
    }

    private static Action actionFor(OpenDiagram target) {
        return new Action(SiriusTexts.get("representation.open")) {
            @Override
            public void run() {
                target.run();
            }
        };
    }
}

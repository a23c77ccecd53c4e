/*
 * Copyright (c) 2026 ITSM Modeler contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.itsm.modeler.ui.help;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExecutableExtension;
import org.eclipse.ui.handlers.HandlerUtil;

/** Turns the pages of the help: back, forward and to the contents, as its extension says. */
public final class HelpHandler extends AbstractHandler implements IExecutableExtension {

    private String direction = "";

    /** Called by the workbench. */
    public HelpHandler() {
        super();
    }

    @Override
    public void setInitializationData(IConfigurationElement config, String property, Object data) {
        direction = String.valueOf(data);
    }

    @Override
    public Object execute(ExecutionEvent event) {
        if (HandlerUtil.getActivePart(event) instanceof HelpView view) {
            switch (direction) {
            case "back" -> view.go(-1);
            case "forward" -> view.go(1);
            default -> view.open(HelpContents.first());
            }
        }
        return null;
    }
}

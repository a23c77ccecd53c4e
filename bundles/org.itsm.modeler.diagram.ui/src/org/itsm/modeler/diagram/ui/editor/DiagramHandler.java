/*
 * Copyright (c) 2026 ITSM Modeler contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.itsm.modeler.diagram.ui.editor;

import java.util.Locale;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExecutableExtension;
import org.eclipse.ui.ISources;
import org.eclipse.ui.handlers.HandlerUtil;

/** Runs one of the {@link DiagramOperation}s, named behind the colon in plugin.xml, on the page of the active editor. */
public final class DiagramHandler extends AbstractHandler implements IExecutableExtension {

    private DiagramOperation operation;

    /** Called by the extension registry. */
    public DiagramHandler() {
        super();
    }

    @Override
    public void setInitializationData(IConfigurationElement config, String propertyName, Object data) {
        operation = DiagramOperation.valueOf(data.toString().toUpperCase(Locale.ROOT));
    }

    @Override
    public void setEnabled(Object context) {
        DiagramPage page = pageOf(HandlerUtil.getVariable(context, ISources.ACTIVE_EDITOR_NAME));
        setBaseEnabled(page != null && operation.makesSense(page));
    }

    @Override
    public Object execute(ExecutionEvent event) {
        DiagramPage page = pageOf(HandlerUtil.getActiveEditor(event));
        if (page != null) {
            operation.run(page);
        }
        return null;
    }

    /** The diagram in the editor; null when it shows none. */
    private static DiagramPage pageOf(Object editor) {
        DiagramPage page = Adapters.adapt(editor, DiagramPage.class);
        return page != null && page.isOpen() ? page : null;
    }
}

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

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.sirius.business.api.session.Session;
import org.eclipse.sirius.business.api.session.SessionManager;
import org.eclipse.sirius.table.metamodel.table.DTable;
import org.eclipse.sirius.ui.business.api.dialect.DialectEditor;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.handlers.HandlerUtil;
import org.itsm.modeler.sirius.SiriusTexts;

/** Validates the table of the active editor and says in the status line how many findings there are. */
public final class ValidateTableHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        IEditorPart editor = HandlerUtil.getActiveEditorChecked(event);
        if (editor instanceof DialectEditor dialect && dialect.getRepresentation() instanceof DTable table) {
            Session session = SessionManager.INSTANCE.getSession(table.getTarget());
            try {
                int count = FindingMarkers.validate(table, session);
                editor.getEditorSite().getActionBars().getStatusLineManager()
                        .setMessage(SiriusTexts.get("table.validated", count));
            } catch (CoreException failure) {
                throw new ExecutionException(SiriusTexts.get("table.failed", failure.getMessage()), failure);
            }
        }
        return null;
    }
}

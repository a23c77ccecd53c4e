/*
 * Copyright (c) 2026 ITSM Modeler contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.itsm.modeler.ui.editor;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.core.expressions.IEvaluationContext;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.action.IContributionItem;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.ui.ISources;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.actions.CompoundContributionItem;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.menus.CommandContributionItem;
import org.eclipse.ui.menus.CommandContributionItemParameter;
import org.itsm.modeler.ui.elements.ElementLabels;

/** The submenu <em>New</em>: what may be made inside the selected element. */
public final class NewElementMenu extends CompoundContributionItem {

    @Override
    protected IContributionItem[] getContributionItems() {
        EObject container = selected();
        return container == null ? new IContributionItem[0]
                : NewElements.in(container).stream().map(NewElementMenu::item).toArray(IContributionItem[]::new);
    }

    private static EObject selected() {
        IEvaluationContext context = PlatformUI.getWorkbench().getService(IHandlerService.class).getCurrentState();
        Object selection = context.getVariable(ISources.ACTIVE_CURRENT_SELECTION_NAME);
        List<?> elements = selection instanceof IStructuredSelection structured ? structured.toList() : List.of();
        return elements.size() == 1 && elements.get(0) instanceof EObject element ? element : null;
    }

    private static IContributionItem item(NewElements.Kind kind) {
        CommandContributionItemParameter parameter = new CommandContributionItemParameter(PlatformUI.getWorkbench(), null,
                NewElementHandler.COMMAND, CommandContributionItem.STYLE_PUSH);
        Map<String, String> parameters = new LinkedHashMap<>();
        parameters.put(NewElementHandler.FEATURE, kind.feature().getName());
        parameters.put(NewElementHandler.TYPE, kind.type().getName());
        parameter.parameters = parameters;
        parameter.label = ElementLabels.typeOf(kind.type());
        parameter.icon = ElementLabels.descriptorOf(kind.type());
        return new CommandContributionItem(parameter);
    }
}

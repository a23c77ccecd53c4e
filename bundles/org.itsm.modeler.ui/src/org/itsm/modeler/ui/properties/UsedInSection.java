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

import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.views.properties.tabbed.AbstractPropertySection;
import org.eclipse.ui.views.properties.tabbed.TabbedPropertySheetPage;
import org.itsm.modeler.model.util.LinkIndex;
import org.itsm.modeler.model.util.StoredLink;
import org.itsm.modeler.ui.Accessibility;
import org.itsm.modeler.ui.ThemeWatch;
import org.itsm.modeler.ui.UiTexts;
import org.itsm.modeler.ui.editor.ItsmEditor;
import org.itsm.modeler.ui.elements.ElementLabels;

/** Who refers to an element, and by what. Enter or a double click shows the one who does. */
public final class UsedInSection extends AbstractPropertySection {

    private Table table;
    private EObject object;
    private List<StoredLink> usages = List.of();

    /** Called by the extension registry. */
    public UsedInSection() {
        super();
    }

    @Override
    public void createControls(Composite parent, TabbedPropertySheetPage page) {
        super.createControls(parent, page);
        parent.setLayout(new FillLayout());
        Composite body = getWidgetFactory().createComposite(parent);
        table = getWidgetFactory().createTable(body, SWT.VIRTUAL | SWT.FULL_SELECTION | SWT.V_SCROLL);
        table.setHeaderVisible(true);
        Accessibility.name(table, UiTexts.get("usedIn.name"));
        TableColumnLayout columns = new TableColumnLayout();
        body.setLayout(columns);
        column("usedIn.element", columns, 3);
        column("usedIn.class", columns, 2);
        column("usedIn.as", columns, 2);
        // Rows that are coloured before they are filled count as filled, with nothing.
        ThemeWatch.watch(page.getSite(), table, table::clearAll);
        table.addListener(SWT.SetData, event -> fill((TableItem) event.item, event.index));
        table.addListener(SWT.DefaultSelection, event -> {
            if (event.item.getData() instanceof StoredLink usage
                    && getPart().getSite().getPage().getActiveEditor() instanceof ItsmEditor editor) {
                editor.reveal(usage.user());
            }
        });
    }

    private void column(String title, TableColumnLayout columns, int weight) {
        TableColumn column = new TableColumn(table, SWT.LEFT);
        column.setText(UiTexts.get(title));
        columns.setColumnData(column, new ColumnWeightData(weight, 100, true));
    }

    @Override
    public void setInput(IWorkbenchPart part, ISelection selection) {
        super.setInput(part, selection);
        Object first = selection instanceof IStructuredSelection structured ? structured.getFirstElement() : null;
        object = first instanceof EObject element ? element : null;
    }

    @Override
    public void refresh() {
        usages = object == null ? List.of() : LinkIndex.linksTo(object);
        table.setItemCount(usages.size());
        table.clearAll();
    }

    /** Rows are filled when they are first seen: a role may be used by thousands. */
    private void fill(TableItem item, int index) {
        // GTK asks for rows even while it takes them away.
        if (index < usages.size()) {
            StoredLink usage = usages.get(index);
            item.setData(usage);
            item.setImage(ElementLabels.iconOf(usage.user().eClass()));
            item.setText(new String[] {ElementLabels.textOf(usage.user()), ElementLabels.typeOf(usage.user().eClass()),
                    ElementLabels.featureOf(usage.reference())});
        }
    }

    @Override
    public boolean shouldUseExtraSpace() {
        return true;
    }
}

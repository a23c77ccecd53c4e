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

import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.contexts.IContextActivation;
import org.eclipse.ui.contexts.IContextService;
import org.itsm.modeler.diagram.notation.Notation;
import org.itsm.modeler.diagram.notation.TableDescription;
import org.itsm.modeler.diagram.table.Line;
import org.itsm.modeler.diagram.table.LineTool;
import org.itsm.modeler.diagram.table.TableBuilder;
import org.itsm.modeler.diagram.table.TableTools;
import org.itsm.modeler.model.itsm.ITSMModel;
import org.itsm.modeler.ui.Accessibility;
import org.itsm.modeler.ui.ThemeWatch;
import org.itsm.modeler.ui.UiTexts;
import org.itsm.modeler.ui.tables.TableControl;

/** The tables and cross tables of the model, one at a time. Nothing is built before the page is seen. */
final class TablesPage implements EditorPage {

    private static final String CONTEXT = "org.itsm.modeler.ui.tableContext";

    private final ItsmEditor editor;
    private Notation notation;
    private List<TableDescription> descriptions;
    private Combo choice;
    private Text search;
    private Button create;
    private Label message;
    private TableControl table;
    private TableTools tools;
    private IContextActivation activation;

    TablesPage(ItsmEditor editor) {
        this.editor = editor;
    }

    @Override
    public String title() {
        return UiTexts.get("tables.title");
    }

    @Override
    public String context() {
        return "tablesPage";
    }

    @Override
    public Control create(Composite parent) {
        notation = Notation.standard();
        descriptions = notation.tables();
        Composite page = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().margins(8, 8).spacing(6, 6).applyTo(page);
        createBar(page);
        table = new TableControl(page, change -> editor.session().run(change),
                takeOver -> editor.session().typing(takeOver), this::say);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(table.control());
        message = new Label(page, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(message);
        table.control().addListener(SWT.Selection, event -> selected());
        table.cursor().addListener(SWT.Selection, event -> selected());
        for (Control control : List.of(table.control(), table.cursor())) {
            control.addListener(SWT.FocusIn, event -> activate());
            control.addListener(SWT.FocusOut, event -> deactivate());
        }
        page.addListener(SWT.Dispose, event -> deactivate());
        ThemeWatch.watch(editor.getSite(), page, table::themeChanged);
        return page;
    }

    private void createBar(Composite page) {
        Composite bar = new Composite(page, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(bar);
        GridLayoutFactory.fillDefaults().numColumns(3).applyTo(bar);
        choice = new Combo(bar, SWT.READ_ONLY | SWT.DROP_DOWN);
        choice.setItems(descriptions.stream().map(TableDescription::label).toArray(String[]::new));
        choice.select(0);
        choice.setVisibleItemCount(descriptions.size());
        Accessibility.name(choice, UiTexts.get("tables.choice"));
        choice.addListener(SWT.Selection, event -> build());
        search = new Text(bar, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL | SWT.BORDER);
        search.setMessage(UiTexts.get("tables.search"));
        Accessibility.name(search, UiTexts.get("tables.search"));
        GridDataFactory.fillDefaults().grab(true, false).applyTo(search);
        search.addListener(SWT.Modify, event -> {
            if (tools != null) {
                table.search(search.getText());
            }
        });
        create = new Button(bar, SWT.PUSH);
        create.setText(UiTexts.get("tables.new"));
        create.addListener(SWT.Selection, event -> offerLines());
    }

    private void activate() {
        if (activation == null) {
            activation = editor.getSite().getService(IContextService.class).activateContext(CONTEXT);
        }
    }

    private void deactivate() {
        if (activation != null) {
            editor.getSite().getService(IContextService.class).deactivateContext(activation);
            activation = null;
        }
    }

    private void say(String text) {
        message.setText(text);
    }

    private void build() {
        Optional<ITSMModel> model = editor.model();
        tools = model.map(root -> new TableTools(notation,
                TableBuilder.build(notation, descriptions.get(choice.getSelectionIndex()).id(), root))).orElse(null);
        table.control().setVisible(tools != null);
        create.setEnabled(tools != null && editor.session().readOnlyReason().isEmpty());
        if (tools != null) {
            table.show(tools);
        }
    }

    private void selected() {
        table.line().map(Line::element).ifPresent(element -> editor.selection().selected(List.of(element)));
    }

    /** What can be made: a line on top, or one below the line with the cursor. */
    private void offerLines() {
        Menu menu = new Menu(create);
        tools.creations(null).forEach(tool -> offer(menu, tool, null));
        table.line().ifPresent(line -> tools.creations(line).forEach(tool -> offer(menu, tool, line)));
        menu.addListener(SWT.Hide, event -> menu.getDisplay().asyncExec(menu::dispose));
        menu.setLocation(create.toDisplay(0, create.getSize().y));
        menu.setVisible(true);
    }

    private void offer(Menu menu, LineTool tool, Line parent) {
        MenuItem item = new MenuItem(menu, SWT.PUSH);
        item.setText(parent == null ? tool.label() : UiTexts.get("tables.below", tool.label(), parent.header()));
        item.addListener(SWT.Selection, event -> editor.session().run(tools.create(tool, parent)));
    }

    /** The table, for the commands. */
    TableControl table() {
        return table;
    }

    @Override
    public void refresh(ModelChangeKind kind) {
        if (kind != ModelChangeKind.FINDINGS) {
            build();
        }
    }

    @Override
    public boolean reveal(EObject element) {
        boolean shown = tools != null && table.go(element);
        if (shown) {
            selected();
        }
        return shown;
    }

    @Override
    public void focus() {
        table.cursor().setFocus();
    }
}

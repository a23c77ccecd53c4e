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

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.itsm.modeler.model.edit.ItsmLiterals;
import org.itsm.modeler.model.itsm.ITSMElement;
import org.itsm.modeler.model.itsm.ITSMModel;
import org.itsm.modeler.model.itsm.ItsmPackage;
import org.itsm.modeler.model.itsm.Status;
import org.itsm.modeler.ui.Accessibility;
import org.itsm.modeler.ui.UiTexts;
import org.itsm.modeler.ui.elements.ElementFilter;
import org.itsm.modeler.ui.elements.ElementLabels;
import org.itsm.modeler.ui.elements.ElementOutline;
import org.itsm.modeler.ui.elements.ElementTree;
import org.itsm.modeler.ui.findings.FindingsReport;

/** All elements of the model as a tree, to be searched by name, class, status and findings. */
final class ElementsPage implements EditorPage {

    static final String MENU = "org.itsm.modeler.ui.elements";

    private static final List<EClass> CLASSES = ItsmPackage.eINSTANCE.getEClassifiers().stream()
            .filter(each -> each instanceof EClass type && !type.isAbstract()
                    && ItsmPackage.Literals.ITSM_ELEMENT.isSuperTypeOf(type) && type != ItsmPackage.Literals.ITSM_MODEL)
            .map(EClass.class::cast)
            .sorted(Comparator.comparing(ElementLabels::typeOf))
            .toList();

    /** Milliseconds without a key that tell that nobody types. */
    private static final int TYPING_PAUSE = 300;

    private final ItsmEditor editor;
    private final Runnable counting = this::count;
    private ElementOutline outline;
    private ElementTree tree;
    private Text text;
    private Combo type;
    private Combo status;
    private Button findings;
    private Label count;

    ElementsPage(ItsmEditor editor) {
        this.editor = editor;
    }

    @Override
    public String title() {
        return UiTexts.get("elements.title");
    }

    @Override
    public String context() {
        return "elementsPage";
    }

    @Override
    public Control create(Composite parent) {
        Composite page = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().margins(8, 8).spacing(6, 6).applyTo(page);
        createFilter(page);
        tree = new ElementTree(page);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(tree.area());
        Accessibility.name(tree.control(), UiTexts.get("elements.tree"));
        tree.control().addListener(SWT.Selection, event -> selected());
        createMenu();
        return page;
    }

    private void createFilter(Composite page) {
        Composite bar = new Composite(page, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(bar);
        GridLayoutFactory.fillDefaults().numColumns(5).applyTo(bar);
        text = new Text(bar, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL | SWT.BORDER);
        text.setMessage(UiTexts.get("elements.filter"));
        Accessibility.name(text, UiTexts.get("elements.filter"));
        GridDataFactory.fillDefaults().grab(true, false).applyTo(text);
        text.addListener(SWT.FocusIn, event -> Optional.ofNullable(outline).ifPresent(ElementOutline::prepare));
        text.addListener(SWT.Modify, event -> filter());
        type = combo(bar, "elements.anyClass", CLASSES.stream().map(ElementLabels::typeOf).toList());
        status = combo(bar, "elements.anyStatus", Status.VALUES.stream().map(ItsmLiterals::of).toList());
        findings = new Button(bar, SWT.CHECK);
        findings.setText(UiTexts.get("elements.findings"));
        findings.addListener(SWT.Selection, event -> filter());
        count = new Label(bar, SWT.RIGHT);
        GridDataFactory.swtDefaults().hint(220, SWT.DEFAULT).applyTo(count);
    }

    private Combo combo(Composite bar, String any, List<String> values) {
        Combo combo = new Combo(bar, SWT.READ_ONLY | SWT.DROP_DOWN);
        List<String> items = new ArrayList<>(values);
        items.add(0, UiTexts.get(any));
        combo.setItems(items.toArray(String[]::new));
        combo.select(0);
        combo.addListener(SWT.Selection, event -> filter());
        Accessibility.name(combo, UiTexts.get(any));
        return combo;
    }

    private void createMenu() {
        MenuManager menu = new MenuManager(null, MENU);
        menu.setRemoveAllWhenShown(true);
        tree.control().setMenu(menu.createContextMenu(tree.control()));
        editor.getSite().registerContextMenu(MENU, menu, editor.selection());
    }

    private void selected() {
        List<EObject> elements = tree.selection();
        editor.selection().selected(elements.isEmpty() ? editor.model().map(List::of).orElse(List.of()) : elements);
    }

    // ---- filter

    private void filter() {
        if (outline != null) {
            outline.setFilter(filterNow());
            tree.refresh();
            showCount();
        }
    }

    private ElementFilter filterNow() {
        return new ElementFilter(text.getText(),
                type.getSelectionIndex() <= 0 ? null : CLASSES.get(type.getSelectionIndex() - 1),
                status.getSelectionIndex() <= 0 ? null : Status.VALUES.get(status.getSelectionIndex() - 1),
                findings.getSelection() ? withFindings() : null);
    }

    private Predicate<ITSMElement> withFindings() {
        Set<String> ids = editor.findings().report().map(FindingsReport::elements).orElse(Set.of());
        return element -> ids.contains(element.getId());
    }

    /** To count all that match takes its time in a large model: that is for when nobody types. */
    private void showCount() {
        if (outline.areMatchesCounted()) {
            count.setText(textOfCount());
        } else {
            count.setText(UiTexts.get("elements.first", ElementOutline.MOST_MATCHES));
            count.getDisplay().timerExec(TYPING_PAUSE, counting);
        }
    }

    private void count() {
        if (outline != null && !count.isDisposed()) {
            count.setText(textOfCount());
        }
    }

    private String textOfCount() {
        int matches = outline.matches();
        if (outline.filter().isEmpty()) {
            return "";
        }
        return matches > ElementOutline.MOST_MATCHES ? UiTexts.get("elements.firstOf", ElementOutline.MOST_MATCHES, matches)
                : UiTexts.get("elements.count", matches);
    }

    /** Shows the elements of the class alone. */
    void filterBy(EClass wanted) {
        text.setText("");
        type.select(CLASSES.indexOf(wanted) + 1);
        status.select(0);
        findings.setSelection(false);
        filter();
    }

    private void showAll() {
        filterBy(null);
    }

    // ---- what the editor asks for

    @Override
    public void refresh(ModelChangeKind kind) {
        Optional<ITSMModel> model = editor.model();
        if (outline == null || model.orElse(null) != outline.model()) {
            outline = model.map(ElementOutline::new).orElse(null);
            tree.show(outline);
        }
        if (outline != null) {
            refreshTree(kind);
        }
    }

    private void refreshTree(ModelChangeKind kind) {
        if (kind == ModelChangeKind.FINDINGS && !findings.getSelection()) {
            return;
        }
        if (kind.compareTo(ModelChangeKind.VALUES) <= 0 && outline.filter().isEmpty()) {
            tree.refreshValues();
        } else if (kind.compareTo(ModelChangeKind.VALUES) <= 0) {
            outline.valuesChanged();
            filter();
        } else {
            outline.changed();
            filter();
        }
        select(editor.selection().getSelection().toList());
    }

    private void select(List<?> elements) {
        tree.select(elements.stream().filter(EObject.class::isInstance).map(EObject.class::cast).toList());
    }

    @Override
    public boolean reveal(EObject element) {
        EObject shown = element;
        while (shown != null && !(shown instanceof ITSMElement)) {
            shown = shown.eContainer();
        }
        if (outline == null || shown == null) {
            return false;
        }
        if (shown != outline.model() && outline.pathTo(shown).isEmpty()) {
            showAll();
        }
        tree.select(List.of(shown));
        editor.selection().selected(List.of(shown));
        return shown == outline.model() || !tree.selection().isEmpty();
    }

    @Override
    public void focus() {
        tree.control().setFocus();
    }
}

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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.eclipse.ui.forms.widgets.ScrolledForm;
import org.eclipse.ui.forms.widgets.TableWrapData;
import org.eclipse.ui.forms.widgets.TableWrapLayout;
import org.itsm.modeler.diagram.ui.session.ModelSession;
import org.itsm.modeler.model.chain.Coverage;
import org.itsm.modeler.model.itsm.ITSMElement;
import org.itsm.modeler.model.itsm.ITSMModel;
import org.itsm.modeler.model.resource.LoadProblem;
import org.itsm.modeler.ui.ThemeWatch;
import org.itsm.modeler.ui.UiIcons;
import org.itsm.modeler.ui.UiTexts;
import org.itsm.modeler.ui.editor.OverviewSection.Line;
import org.itsm.modeler.ui.editor.OverviewSection.Link;
import org.itsm.modeler.ui.editor.OverviewSection.Share;
import org.itsm.modeler.ui.editor.OverviewSection.Words;
import org.itsm.modeler.ui.elements.ElementLabels;
import org.itsm.modeler.ui.findings.FindingsReport;
import org.itsm.modeler.validation.RuleRegistry;

/** The model at a glance: how much of what, how closed the chain is, the three characteristics, what the rules say. */
final class OverviewPage implements EditorPage {

    private final ItsmEditor editor;
    private RuleRegistry rules;
    private Composite place;
    private ScrolledForm form;
    private OverviewSection numbers;
    private OverviewSection coverage;
    private OverviewSection characteristics;
    private OverviewSection findings;
    private OverviewSection problems;

    OverviewPage(ItsmEditor editor) {
        this.editor = editor;
    }

    @Override
    public String title() {
        return UiTexts.get("overview.title");
    }

    @Override
    public String context() {
        return "overviewPage";
    }

    @Override
    public Control create(Composite parent) {
        rules = RuleRegistry.installed();
        place = parent;
        makeForm();
        ThemeWatch.watch(editor.getSite(), parent, this::makeAnew);
        return form;
    }

    /**
     * Forms take their colours from the theme when they are made. A style sheet only changes them for as long as it is in
     * use: when the theme is left, links are not blue any more, and what a section has got for its heading shows below it.
     */
    private void makeAnew() {
        Point seen = form.getOrigin();
        boolean focused = isWithin(form, form.getDisplay().getFocusControl());
        form.dispose();
        makeForm();
        refresh(ModelChangeKind.EVERYTHING);
        place.layout();
        // Style sheets have been through with what there was.
        form.reskin(SWT.ALL);
        form.setOrigin(seen);
        if (focused) {
            form.setFocus();
        }
    }

    private static boolean isWithin(Composite whole, Control part) {
        return part != null && (part == whole || isWithin(whole, part.getParent()));
    }

    private void makeForm() {
        FormToolkit toolkit = new FormToolkit(place.getDisplay());
        form = toolkit.createScrolledForm(place);
        form.addDisposeListener(event -> toolkit.dispose());
        form.setImage(UiIcons.image("product-16"));
        toolkit.decorateFormHeading(form.getForm());
        TableWrapLayout layout = new TableWrapLayout();
        layout.numColumns = 2;
        layout.makeColumnsEqualWidth = true;
        layout.horizontalSpacing = 24;
        form.getBody().setLayout(layout);
        problems = new OverviewSection(toolkit, form.getBody(), "overview.problems");
        placeProblems(false);
        numbers = new OverviewSection(toolkit, form.getBody(), "overview.numbers");
        findings = new OverviewSection(toolkit, form.getBody(), "overview.findings");
        coverage = new OverviewSection(toolkit, form.getBody(), "overview.coverage");
        characteristics = new OverviewSection(toolkit, form.getBody(), "overview.characteristics");
    }

    @Override
    public void refresh(ModelChangeKind kind) {
        ModelSession session = editor.session();
        showTitle(session.model().map(OverviewPage::titleOf).orElse(editor.getPartName()));
        boolean changed = showProblems(session.problems());
        if (kind.compareTo(ModelChangeKind.STRUCTURE) >= 0) {
            changed |= numbers.show(numbersIn(session.model().map(OverviewPage::count).orElse(Map.of())));
        }
        changed |= showReport(editor.findings().report());
        if (changed) {
            form.reflow(true);
        }
    }

    /** The form lays itself out anew for any title. */
    private void showTitle(String title) {
        if (!title.equals(form.getText())) {
            form.setText(title);
        }
    }

    private static String titleOf(ITSMModel model) {
        String organization = model.getOrganizationName();
        return organization == null || organization.isBlank() ? ElementLabels.textOf(model)
                : UiTexts.get("overview.modelOf", ElementLabels.textOf(model), organization);
    }

    // ---- the file

    private boolean showProblems(List<LoadProblem> found) {
        boolean changed = problems.show(found.stream().map(problem -> (Line) new Words(problem.toString())).toList());
        if (changed) {
            placeProblems(!found.isEmpty());
        }
        return changed;
    }

    /** Without problems nothing is said of them. */
    private void placeProblems(boolean any) {
        TableWrapData data = new TableWrapData(TableWrapData.FILL_GRAB, TableWrapData.TOP, 1, 2);
        data.maxHeight = any ? SWT.DEFAULT : 0;
        data.heightHint = any ? SWT.DEFAULT : 0;
        problems.control().setLayoutData(data);
        problems.control().setVisible(any);
    }

    // ---- numbers

    private static Map<EClass, Integer> count(ITSMModel model) {
        Map<EClass, Integer> counts = new LinkedHashMap<>();
        TreeIterator<EObject> all = model.eAllContents();
        while (all.hasNext()) {
            if (all.next() instanceof ITSMElement element) {
                counts.merge(element.eClass(), 1, Integer::sum);
            } else {
                all.prune();
            }
        }
        return counts;
    }

    private List<Line> numbersIn(Map<EClass, Integer> counts) {
        if (counts.isEmpty()) {
            return List.of(new Words(UiTexts.get("overview.empty")));
        }
        List<Line> lines = new ArrayList<>();
        counts.forEach((type, count) -> lines.add(new Link(ElementLabels.typeOf(type), ElementLabels.iconOf(type), count,
                () -> editor.show(ElementsPage.class).filterBy(type))));
        return lines;
    }

    // ---- what the rules say

    private boolean showReport(Optional<FindingsReport> report) {
        boolean changed = coverage.show(report.map(made -> coverageOf(made.coverage())).orElse(List.of()));
        changed |= characteristics.show(report.map(OverviewPage::characteristicsIn).orElse(List.of()));
        return findings.show(report.map(this::findingsIn).orElse(List.of(new Words(UiTexts.get("overview.looking"))))) || changed;
    }

    private static List<Line> coverageOf(Coverage covered) {
        List<Line> lines = new ArrayList<>();
        addShare(lines, UiTexts.get("overview.forward", covered.reachingActivity(), covered.leafObjectives()), covered.forward());
        addShare(lines, UiTexts.get("overview.backward", covered.reachingObjective(), covered.rootActivities()), covered.backward());
        return lines;
    }

    private static void addShare(List<Line> lines, String text, OptionalDouble percentage) {
        lines.add(new Words(text));
        percentage.ifPresent(percent -> lines.add(new Share(text, (int) Math.floor(percent))));
    }

    private static List<Line> characteristicsIn(FindingsReport report) {
        List<Line> lines = new ArrayList<>();
        for (FindingsReport.Score characteristic : report.characteristics()) {
            int satisfied = characteristic.satisfied();
            int applicable = characteristic.applicable();
            String name = UiTexts.get("overview.characteristic." + characteristic.id());
            if (applicable == 0) {
                lines.add(new Words(UiTexts.get("overview.notApplicable", name)));
            } else {
                lines.add(new Words(UiTexts.get("overview.satisfied", name, satisfied, applicable)));
                lines.add(new Share(name, 100 * satisfied / applicable));
            }
        }
        return lines;
    }

    private List<Line> findingsIn(FindingsReport report) {
        FindingSummary found = FindingSummary.of(report);
        List<Line> lines = new ArrayList<>();
        lines.add(new Words(found.summary()));
        for (FindingSummary.OfRule said : found.rules()) {
            String name = rules.find(said.rule()).map(known -> known.page().name()).orElse("");
            lines.add(new Link(UiTexts.get("overview.rule", said.rule(), name), SeverityImages.of(said.severity()), said.size(),
                    () -> editor.reveal(said.element())));
        }
        if (found.more() > 0) {
            lines.add(new Words(UiTexts.get("overview.moreRules", found.more())));
        }
        return lines;
    }

    @Override
    public boolean reveal(EObject element) {
        return Optional.of(element).filter(ITSMModel.class::isInstance).isPresent();
    }

    @Override
    public void focus() {
        form.setFocus();
    }
}

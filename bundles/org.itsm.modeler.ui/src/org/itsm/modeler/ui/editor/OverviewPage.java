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
import java.util.Optional;
import java.util.OptionalDouble;

import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.ProgressBar;
import org.eclipse.ui.forms.IFormColors;
import org.eclipse.ui.forms.events.HyperlinkAdapter;
import org.eclipse.ui.forms.events.HyperlinkEvent;
import org.eclipse.ui.forms.widgets.ExpandableComposite;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.eclipse.ui.forms.widgets.ImageHyperlink;
import org.eclipse.ui.forms.widgets.ScrolledForm;
import org.eclipse.ui.forms.widgets.Section;
import org.eclipse.ui.forms.widgets.TableWrapData;
import org.eclipse.ui.forms.widgets.TableWrapLayout;
import org.itsm.modeler.diagram.ui.session.ModelSession;
import org.itsm.modeler.model.chain.Coverage;
import org.itsm.modeler.model.itsm.ITSMElement;
import org.itsm.modeler.model.itsm.ITSMModel;
import org.itsm.modeler.model.resource.LoadProblem;
import org.itsm.modeler.ui.Accessibility;
import org.itsm.modeler.ui.UiIcons;
import org.itsm.modeler.ui.UiTexts;
import org.itsm.modeler.ui.elements.ElementLabels;
import org.itsm.modeler.ui.findings.FindingsReport;
import org.itsm.modeler.validation.RuleRegistry;

/** The model at a glance: how much of what, how closed the chain is, the three characteristics, what the rules say. */
final class OverviewPage implements EditorPage {

    /** What the bodies of the sections are called in the style sheet. */
    private static final String STYLE = "ItsmOverview";
    private static final String STYLE_CLASS = "org.eclipse.e4.ui.css.CssClassName";

    private final ItsmEditor editor;
    private FormToolkit toolkit;
    private ScrolledForm form;
    private Composite numbers;
    private Composite coverage;
    private Composite characteristics;
    private Composite findings;
    private Composite problems;

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
        toolkit = new FormToolkit(parent.getDisplay());
        form = toolkit.createScrolledForm(parent);
        form.addDisposeListener(event -> toolkit.dispose());
        form.setImage(UiIcons.image("product-16"));
        toolkit.decorateFormHeading(form.getForm());
        TableWrapLayout layout = new TableWrapLayout();
        layout.numColumns = 2;
        layout.makeColumnsEqualWidth = true;
        layout.horizontalSpacing = 24;
        form.getBody().setLayout(layout);
        problems = section("overview.problems");
        numbers = section("overview.numbers");
        findings = section("overview.findings");
        coverage = section("overview.coverage");
        characteristics = section("overview.characteristics");
        return form;
    }

    private Composite section(String title) {
        Section section = toolkit.createSection(form.getBody(), ExpandableComposite.TITLE_BAR | ExpandableComposite.EXPANDED);
        section.setText(UiTexts.get(title));
        section.setLayoutData(new TableWrapData(TableWrapData.FILL_GRAB, TableWrapData.TOP));
        // A plain composite: style sheets know it and give it the background of the form.
        Composite body = new Composite(section, SWT.NONE);
        toolkit.adapt(body);
        body.setData(STYLE_CLASS, STYLE);
        TableWrapLayout layout = new TableWrapLayout();
        layout.numColumns = 2;
        layout.horizontalSpacing = 12;
        body.setLayout(layout);
        section.setClient(body);
        return body;
    }

    @Override
    public void refresh(ModelChangeKind kind) {
        ModelSession session = editor.session();
        form.setRedraw(false);
        try {
            form.setText(session.model().map(OverviewPage::titleOf).orElse(editor.getPartName()));
            boolean changed = showProblems(session.problems());
            if (kind.compareTo(ModelChangeKind.STRUCTURE) >= 0) {
                changed |= showNumbers(session.model().map(OverviewPage::count).orElse(Map.of()));
            }
            changed |= showReport(editor.findings().report());
            if (changed) {
                form.reflow(true);
            }
        } finally {
            form.setRedraw(true);
        }
    }

    /** Makes what is in a section anew, unless it shows just that; says whether it did. */
    private static boolean show(Composite body, Object content, Runnable maker) {
        if (content.equals(body.getData())) {
            return false;
        }
        for (Control control : body.getChildren()) {
            control.dispose();
        }
        body.setData(content);
        maker.run();
        return true;
    }

    private static String titleOf(ITSMModel model) {
        String organization = model.getOrganizationName();
        return organization == null || organization.isBlank() ? ElementLabels.textOf(model)
                : UiTexts.get("overview.modelOf", ElementLabels.textOf(model), organization);
    }

    // ---- the file

    private boolean showProblems(List<LoadProblem> found) {
        return show(problems, List.copyOf(found), () -> {
            found.forEach(problem -> text(problems, problem.toString()));
            Control section = problems.getParent();
            section.setVisible(!found.isEmpty());
            TableWrapData data = new TableWrapData(TableWrapData.FILL_GRAB, TableWrapData.TOP, 1, 2);
            data.maxHeight = found.isEmpty() ? 0 : SWT.DEFAULT;
            data.heightHint = found.isEmpty() ? 0 : SWT.DEFAULT;
            section.setLayoutData(data);
        });
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

    private boolean showNumbers(Map<EClass, Integer> counts) {
        return show(numbers, counts, () -> {
            counts.forEach((type, count) -> {
                link(numbers, ElementLabels.typeOf(type), () -> editor.show(ElementsPage.class).filterBy(type))
                        .setImage(ElementLabels.iconOf(type));
                number(numbers, String.valueOf(count));
            });
            if (counts.isEmpty()) {
                text(numbers, UiTexts.get("overview.empty"));
            }
        });
    }

    // ---- what the rules say

    private boolean showReport(Optional<FindingsReport> made) {
        boolean changed = show(coverage, made.map(FindingsReport::coverage),
                () -> made.map(FindingsReport::coverage).ifPresent(this::showCoverage));
        changed |= show(characteristics, made.map(FindingsReport::characteristics),
                () -> made.ifPresent(report -> report.characteristics().forEach(this::showCharacteristic)));
        Optional<FindingSummary> found = made.map(FindingSummary::of);
        changed |= show(findings, found, () -> found.ifPresentOrElse(this::showFindings,
                () -> text(findings, UiTexts.get("overview.looking"))));
        return changed;
    }

    private void showCoverage(Coverage covered) {
        bar("overview.forward", covered.forward(), covered.reachingActivity(), covered.leafObjectives());
        bar("overview.backward", covered.backward(), covered.reachingObjective(), covered.rootActivities());
    }

    private void bar(String key, OptionalDouble percentage, int part, int whole) {
        text(coverage, UiTexts.get(key, part, whole));
        if (percentage.isPresent()) {
            percentage(coverage, (int) Math.floor(percentage.getAsDouble()), UiTexts.get(key, part, whole));
        }
    }

    private void showCharacteristic(FindingsReport.Score characteristic) {
        int satisfied = characteristic.satisfied();
        int applicable = characteristic.applicable();
        String name = UiTexts.get("overview.characteristic." + characteristic.id());
        text(characteristics, applicable == 0 ? UiTexts.get("overview.notApplicable", name)
                : UiTexts.get("overview.satisfied", name, satisfied, applicable));
        if (applicable > 0) {
            percentage(characteristics, 100 * satisfied / applicable, name);
        }
    }

    private void percentage(Composite body, int value, String name) {
        ProgressBar bar = new ProgressBar(body, SWT.HORIZONTAL);
        bar.setMaximum(100);
        bar.setSelection(value);
        bar.setToolTipText(UiTexts.get("overview.percent", value));
        bar.setLayoutData(new TableWrapData(TableWrapData.FILL_GRAB, TableWrapData.MIDDLE));
        Accessibility.name(bar, name);
        number(body, UiTexts.get("overview.percent", value));
    }

    private void showFindings(FindingSummary found) {
        text(findings, found.summary());
        for (FindingSummary.OfRule said : found.rules()) {
            String name = RuleRegistry.installed().find(said.rule()).map(known -> known.page().name()).orElse("");
            link(findings, UiTexts.get("overview.rule", said.rule(), name), () -> editor.reveal(said.element()))
                    .setImage(SeverityImages.of(said.severity()));
            number(findings, String.valueOf(said.size()));
        }
        if (found.more() > 0) {
            text(findings, UiTexts.get("overview.moreRules", found.more()));
        }
    }

    // ---- widgets

    private void text(Composite body, String text) {
        Label label = toolkit.createLabel(body, text, SWT.WRAP);
        label.setLayoutData(new TableWrapData(TableWrapData.FILL_GRAB, TableWrapData.TOP, 1, 2));
    }

    private void number(Composite body, String text) {
        Label label = toolkit.createLabel(body, text, SWT.RIGHT);
        label.setForeground(toolkit.getColors().getColor(IFormColors.TITLE));
        label.setLayoutData(new TableWrapData(TableWrapData.RIGHT, TableWrapData.MIDDLE));
    }

    private ImageHyperlink link(Composite body, String text, Runnable action) {
        ImageHyperlink link = toolkit.createImageHyperlink(body, SWT.WRAP);
        link.setText(text);
        link.setLayoutData(new TableWrapData(TableWrapData.FILL_GRAB, TableWrapData.MIDDLE));
        link.addHyperlinkListener(new HyperlinkAdapter() {
            @Override
            public void linkActivated(HyperlinkEvent event) {
                action.run();
            }
        });
        return link;
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

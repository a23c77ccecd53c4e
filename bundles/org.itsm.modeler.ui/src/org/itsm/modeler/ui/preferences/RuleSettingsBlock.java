/*
 * Copyright (c) 2026 ITSM Modeler contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.itsm.modeler.ui.preferences;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Spinner;
import org.eclipse.swt.widgets.Text;
import org.itsm.modeler.ui.Accessibility;
import org.itsm.modeler.ui.UiTexts;
import org.itsm.modeler.ui.findings.RuleTexts;
import org.itsm.modeler.validation.Profile;
import org.itsm.modeler.validation.Rule;
import org.itsm.modeler.validation.RuleRegistry;
import org.itsm.modeler.validation.RuleSettings;
import org.itsm.modeler.validation.Severity;

/** The controls with which settings of the rules are chosen: profile, severities, the threshold, and what a rule asks. */
final class RuleSettingsBlock {

    private static final String COVERAGE = "CHN-15";
    private static final int DEFAULT_COVERAGE = 80;
    private static final List<Profile> PROFILES = List.of(Profile.values());
    private static final List<Optional<Severity>> SEVERITIES =
            List.of(Optional.of(Severity.ERROR), Optional.of(Severity.WARNING), Optional.of(Severity.INFO), Optional.empty());

    private final RuleChoices choices;
    private final Composite body;
    private final RuleTree tree;
    private final Combo profile;
    private final Combo severity;
    private final Spinner coverage;
    private final StyledText explanation;

    RuleSettingsBlock(Composite parent, RuleRegistry rules, RuleSettings settings) {
        choices = new RuleChoices(settings);
        body = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).applyTo(body);
        profile = combo(body, "rules.profile", PROFILES.stream().map(each -> UiTexts.get("profile." + each.key())).toList());
        coverage = new Spinner(label(body, "rules.coverage"), SWT.BORDER);
        coverage.setMaximum(100);
        Accessibility.name(coverage, UiTexts.get("rules.coverage"));
        Text filter = new Text(body, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL | SWT.BORDER);
        filter.setMessage(UiTexts.get("rules.filter"));
        Accessibility.name(filter, UiTexts.get("rules.filter"));
        GridDataFactory.fillDefaults().span(2, 1).grab(true, false).applyTo(filter);
        SashForm sash = new SashForm(body, SWT.HORIZONTAL);
        GridDataFactory.fillDefaults().span(2, 1).grab(true, true).hint(720, 340).applyTo(sash);
        tree = new RuleTree(sash, rules, choices);
        Composite detail = new Composite(sash, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).applyTo(detail);
        severity = combo(detail, "rules.severityOf", severities());
        explanation = new StyledText(detail, SWT.MULTI | SWT.WRAP | SWT.READ_ONLY | SWT.V_SCROLL | SWT.BORDER);
        explanation.setMargins(6, 6, 6, 6);
        Accessibility.name(explanation, UiTexts.get("findings.explanation"));
        GridDataFactory.fillDefaults().span(2, 1).grab(true, true).hint(200, 100).applyTo(explanation);
        sash.setWeights(60, 40);
        listen(filter);
        tree.filter("");
        show();
    }

    private void listen(Text filter) {
        filter.addListener(SWT.Modify, event -> {
            tree.filter(filter.getText());
            showSelected();
        });
        tree.control().addListener(SWT.Selection, event -> showSelected());
        severity.addListener(SWT.Selection, event -> choose(severity.getSelectionIndex()));
        profile.addListener(SWT.Selection, event -> {
            choices.use(PROFILES.get(profile.getSelectionIndex()));
            tree.refresh();
            showSelected();
        });
        coverage.addListener(SWT.Selection, event -> choices.setThreshold(COVERAGE, coverage.getSelection(), DEFAULT_COVERAGE));
    }

    private static List<String> severities() {
        String[] texts = new String[SEVERITIES.size() + 1];
        texts[0] = UiTexts.get("rules.asProfile");
        for (int i = 0; i < SEVERITIES.size(); i++) {
            texts[i + 1] = SeverityTexts.of(SEVERITIES.get(i));
        }
        return Arrays.asList(texts);
    }

    private static Composite label(Composite parent, String key) {
        Label label = new Label(parent, SWT.NONE);
        label.setText(UiTexts.get("properties.label", UiTexts.get(key)));
        return parent;
    }

    private static Combo combo(Composite parent, String key, List<String> items) {
        Combo combo = new Combo(label(parent, key), SWT.READ_ONLY | SWT.DROP_DOWN);
        combo.setItems(items.toArray(String[]::new));
        Accessibility.name(combo, UiTexts.get(key));
        GridDataFactory.fillDefaults().grab(true, false).applyTo(combo);
        return combo;
    }

    Control body() {
        return body;
    }

    /** What has been chosen. */
    RuleSettings settings() {
        return choices.settings();
    }

    /** Offers these settings instead. */
    void use(RuleSettings settings) {
        choices.use(settings);
        show();
    }

    private void show() {
        profile.select(PROFILES.indexOf(choices.settings().profile()));
        coverage.setSelection(choices.threshold(COVERAGE, DEFAULT_COVERAGE));
        tree.refresh();
        showSelected();
    }

    private void showSelected() {
        Set<Rule<?>> selected = tree.selection();
        severity.setEnabled(!selected.isEmpty());
        List<Integer> chosen = selected.stream().map(this::choiceOf).distinct().toList();
        if (chosen.size() == 1) {
            severity.select(chosen.get(0));
        } else {
            severity.deselectAll();
        }
        explanation.setText(selected.size() == 1 ? RuleTexts.of(selected.iterator().next()) : "");
    }

    private int choiceOf(Rule<?> rule) {
        return choices.isOwn(rule) ? SEVERITIES.indexOf(choices.severityOf(rule)) + 1 : 0;
    }

    private void choose(int choice) {
        for (Rule<?> rule : tree.selection()) {
            if (choice == 0) {
                choices.followProfile(rule);
            } else {
                choices.set(rule, SEVERITIES.get(choice - 1));
            }
        }
        tree.refresh();
    }

    /** Lets the user choose, or only look. */
    void setEnabled(boolean enabled) {
        for (Control control : new Control[] {profile, coverage, tree.control(), severity}) {
            control.setEnabled(enabled);
        }
        if (enabled) {
            showSelected();
        }
    }
}

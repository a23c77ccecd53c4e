/*
 * Copyright (c) 2026 ITSM Modeler contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.itsm.modeler.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IncrementalProjectBuilder;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.jface.preference.PreferenceDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.dialogs.PreferencesUtil;
import org.itsm.modeler.ui.build.ItsmNature;
import org.itsm.modeler.ui.findings.FindingMarkers;
import org.itsm.modeler.ui.preferences.RulesPage;
import org.itsm.modeler.validation.Profile;
import org.itsm.modeler.validation.RuleRegistry;
import org.itsm.modeler.validation.RuleSettings;
import org.itsm.modeler.validation.Severity;
import org.itsm.modeler.validation.preferences.RulePreferences;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The pages on which the user says how severe the rules are. */
class RulesPageTest extends WorkbenchTest {

    private PreferenceDialog dialog;

    @AfterEach
    void close() throws Exception {
        Workbench.act(() -> {
            if (dialog != null && dialog.getShell() != null && !dialog.getShell().isDisposed()) {
                dialog.close();
            }
        });
        RulePreferences.ofWorkspace().remove();
    }

    private void openWorkspacePage() {
        open(() -> PreferencesUtil.createPreferenceDialogOn(Workbench.window().getShell(), RulesPage.ID, null, null));
    }

    private void openProjectPage() throws CoreException {
        ItsmNature.add(project.project(), null);
        open(() -> PreferencesUtil.createPropertyDialogOn(Workbench.window().getShell(), project.project(),
                "org.itsm.modeler.ui.properties.rules", null, null));
    }

    private void open(Callable<PreferenceDialog> maker) {
        Workbench.act(() -> {
            dialog = maker.call();
            dialog.setBlockOnOpen(false);
            dialog.open();
        });
        Workbench.settle();
    }

    private Shell shell() {
        return dialog.getShell();
    }

    private Tree tree() {
        return Workbench.find(shell(), Tree.class, each -> "Rules by category".equals(Names.of(each)));
    }

    private Combo combo(String name) {
        return Workbench.find(shell(), Combo.class, each -> name.equals(Names.of(each)));
    }

    private void press(String button) {
        Workbench.act(() -> Workbench.tell(
                Workbench.find(shell(), Button.class, each -> each.getText().replace("&", "").equals(button)), SWT.Selection));
        Workbench.settle();
    }

    private TreeItem item(String rule) {
        return Arrays.stream(tree().getItems()).flatMap(category -> Arrays.stream(category.getItems()))
                .filter(each -> each.getText().startsWith(rule + " ")).findFirst().orElseThrow();
    }

    private void choose(String rule, String severity) {
        Workbench.act(() -> {
            tree().setSelection(item(rule));
            Workbench.tell(tree(), SWT.Selection);
            Combo combo = combo("Severity of what is selected");
            combo.select(combo.indexOf(severity));
            Workbench.tell(combo, SWT.Selection);
        });
    }

    private static Optional<Severity> stored(String rule) {
        RuleRegistry rules = RuleRegistry.standard();
        return RulePreferences.ofWorkspace().settings(rules).severityOf(rules.find(rule).orElseThrow());
    }

    @Test
    void aRuleHasTheSeverityThatIsChosen() {
        openWorkspacePage();
        choose("CUS-05", "Error");
        assertEquals("Error (set here)", Workbench.run(() -> item("CUS-05").getText(1)));
        choose("IMP-06", "Off");
        Pictures.take("rules-page");
        press("Apply and Close");
        assertEquals(Optional.of(Severity.ERROR), stored("CUS-05"));
        assertEquals(Optional.empty(), stored("IMP-06"));
    }

    @Test
    void aCategoryStandsForAllItsRules() {
        openWorkspacePage();
        Workbench.act(() -> {
            tree().setSelection(Arrays.stream(tree().getItems()).filter(each -> each.getText().startsWith("KPI")).findFirst()
                    .orElseThrow());
            Workbench.tell(tree(), SWT.Selection);
            Combo combo = combo("Severity of what is selected");
            combo.select(combo.indexOf("Off"));
            Workbench.tell(combo, SWT.Selection);
        });
        press("Apply and Close");
        assertTrue(RuleRegistry.standard().all().stream().filter(rule -> rule.group().equals("KPI"))
                .allMatch(rule -> stored(rule.id()).isEmpty()));
    }

    @Test
    void theFilterLeavesRulesWithAllItsWordsAndWhatOneAsksIsExplained() {
        openWorkspacePage();
        Workbench.act(() -> Workbench.find(shell(), Text.class, each -> "Words of the rules to show".equals(Names.of(each)))
                .setText("cus-05"));
        List<String> shown = Workbench.run(() -> Arrays.stream(tree().getItems())
                .flatMap(category -> Arrays.stream(category.getItems())).map(TreeItem::getText).toList());
        assertEquals(1, shown.size(), shown::toString);
        choose("CUS-05", "As the profile says");
        String text = Workbench.run(() -> Workbench.find(shell(), StyledText.class,
                each -> "What the rule asks".equals(Names.of(each))).getText());
        assertTrue(text.startsWith("CUS-05 ") && text.contains("Right: "), text);
    }

    @Test
    void defaultsAreRestored() throws Exception {
        RulePreferences.ofWorkspace().write(RuleSettings.of(Profile.RELEASE));
        openWorkspacePage();
        assertTrue(Workbench.run(() -> combo("Profile").getText()).startsWith("Release"));
        press("Restore Defaults");
        press("Apply and Close");
        assertEquals(RuleSettings.of(Profile.REVIEW), RulePreferences.ofWorkspace().settings(RuleRegistry.standard()));
    }

    @Test
    void aProjectBeginsWithTheSettingsOfTheWorkspaceAndMayHaveItsOwn() throws Exception {
        openProjectPage();
        assertFalse(Workbench.run(() -> tree().isEnabled()));
        Pictures.take("rules-of-project");
        Workbench.act(() -> {
            Button own = Workbench.find(shell(), Button.class,
                    each -> each.getText().equals("This project has settings of its own"));
            own.setSelection(true);
            Workbench.tell(own, SWT.Selection);
        });
        choose("CUS-05", "Off");
        press("Apply and Close");
        RulePreferences own = RulePreferences.ofProject(project.project().getName());
        assertTrue(own.hold());
        assertTrue(own.settings(RuleRegistry.standard()).severities().get("CUS-05").isEmpty());
        assertTrue(project.project().getFile(".settings/org.itsm.modeler.validation.prefs").exists());
    }

    @Test
    void filesThatNoEditorHasOpenAreValidatedAgain() throws Exception {
        ItsmNature.add(project.project(), null);
        IFile file = project.sample("e-shop");
        project.project().build(IncrementalProjectBuilder.FULL_BUILD, null);
        assertEquals(IMarker.SEVERITY_WARNING, severity(file, "CUS-05"));
        openWorkspacePage();
        choose("CUS-05", "Error");
        press("Apply and Close");
        Workbench.await("the marker says so", () -> severity(file, "CUS-05") == IMarker.SEVERITY_ERROR);
    }

    private static int severity(IFile file, String rule) throws CoreException {
        for (IMarker marker : file.findMarkers(FindingMarkers.TYPE, false, IResource.DEPTH_ZERO)) {
            if (rule.equals(marker.getAttribute(FindingMarkers.RULE, ""))) {
                return marker.getAttribute(IMarker.SEVERITY, -1);
            }
        }
        return -1;
    }
}

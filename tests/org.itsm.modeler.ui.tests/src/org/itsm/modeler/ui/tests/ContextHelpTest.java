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

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.Platform;
import org.eclipse.help.HelpSystem;
import org.eclipse.help.IContext;
import org.eclipse.help.IHelpResource;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.wizard.IWizardPage;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.IWorkbenchWizard;
import org.eclipse.ui.PlatformUI;
import org.itsm.modeler.ui.editor.ItsmEditor;
import org.junit.jupiter.api.Test;

/** Whatever the bundles contribute to the workbench is explained by the help. */
class ContextHelpTest extends WorkbenchTest {

    private static final List<String> BUNDLES = List.of("org.itsm.modeler.ui", "org.itsm.modeler.diagram.ui");
    private static final Map<String, String> PARTS = Map.of("org.eclipse.ui.views", "view", "org.eclipse.ui.editors", "editor",
            "org.eclipse.ui.newWizards", "wizard", "org.eclipse.ui.importWizards", "wizard", "org.eclipse.ui.exportWizards", "wizard",
            "org.eclipse.ui.preferencePages", "page", "org.eclipse.ui.propertyPages", "page");
    private static final String KEY = "org.eclipse.ui.help";

    private static List<IConfigurationElement> ours(String point) {
        return Arrays.stream(Platform.getExtensionRegistry().getConfigurationElementsFor(point))
                .filter(element -> BUNDLES.contains(element.getContributor().getName()) && element.getName().equals(PARTS.get(point)))
                .toList();
    }

    private static boolean isExplained(String id) {
        IContext context = HelpSystem.getContext(id);
        return context != null && !context.getText().isBlank() && context.getRelatedTopics().length > 0;
    }

    /** The context that F1 finds from the control upwards; empty when there is none. */
    private static String contextOf(Control control) {
        for (Control each = control; each != null; each = each.getParent()) {
            if (each.getData(KEY) instanceof String id) {
                return id;
            }
        }
        return "";
    }

    @Test
    void everyViewEditorWizardAndPreferencePageHasTopics() {
        List<String> missing = new ArrayList<>();
        for (String point : PARTS.keySet()) {
            ours(point).stream().map(element -> element.getAttribute("id")).filter(id -> !isExplained(id)).forEach(missing::add);
        }
        assertEquals(List.of(), missing);
        assertFalse(ours("org.eclipse.ui.views").isEmpty());
    }

    @Test
    void everyTopicOfAContextIsThere() {
        for (String point : PARTS.keySet()) {
            for (IConfigurationElement element : ours(point)) {
                for (IHelpResource topic : HelpSystem.getContext(element.getAttribute("id")).getRelatedTopics()) {
                    assertTrue(Workbench.run(() -> PlatformUI.getWorkbench().getHelpSystem().resolve(topic.getHref(), true)) != null,
                            topic::getHref);
                }
            }
        }
    }

    @Test
    void everyViewIsConnectedWithItsContext() {
        for (IConfigurationElement element : ours("org.eclipse.ui.views")) {
            String id = element.getAttribute("id");
            assertEquals(id, Workbench.run(() -> {
                IViewPart view = Workbench.page().showView(id);
                view.setFocus();
                return contextOf(Workbench.display().getFocusControl());
            }));
        }
    }

    @Test
    void everyWizardPageIsConnectedWithTheContextOfItsWizard() {
        for (String point : List.of("org.eclipse.ui.newWizards", "org.eclipse.ui.importWizards", "org.eclipse.ui.exportWizards")) {
            for (IConfigurationElement element : ours(point)) {
                List<String> found = Workbench.run(() -> contexts((IWorkbenchWizard) element.createExecutableExtension("class")));
                assertEquals(List.of(element.getAttribute("id")), found);
            }
        }
    }

    /** The different contexts of its pages. */
    private List<String> contexts(IWorkbenchWizard wizard) {
        wizard.init(PlatformUI.getWorkbench(), new StructuredSelection(project.project()));
        WizardDialog dialog = new WizardDialog(Workbench.window().getShell(), wizard);
        dialog.create();
        try {
            return Arrays.stream(wizard.getPages()).map(IWizardPage::getControl).map(ContextHelpTest::contextOf).distinct().toList();
        } finally {
            dialog.close();
        }
    }

    @Test
    void everyPageOfTheEditorIsExplained() throws Exception {
        ItsmEditor editor = Workbench.open(project.sample("minimal"));
        List<String> contexts = new ArrayList<>();
        for (int page = 0; page < 5; page++) {
            int shown = page;
            contexts.add(Workbench.run(() -> {
                editor.setActivePage(shown);
                editor.setFocus();
                return contextOf(Workbench.display().getFocusControl());
            }));
        }
        assertEquals(List.of("overviewPage", "chainPage", "elementsPage", "tablesPage", "sourcePage"),
                contexts.stream().map(id -> id.substring(id.lastIndexOf('.') + 1)).toList());
        contexts.forEach(id -> assertTrue(isExplained(id), id));
    }

    @Test
    void thePropertiesAreExplained() throws Exception {
        Workbench.open(project.sample("minimal"));
        Control properties = Workbench.run(() -> {
            Workbench.page().showView("org.eclipse.ui.views.PropertySheet");
            return Workbench.findAll(Workbench.window().getShell(), org.eclipse.swt.widgets.Text.class).stream()
                    .filter(text -> "Name".equals(Names.of(text))).findFirst().orElseThrow();
        });
        assertEquals("org.itsm.modeler.ui.properties", Workbench.run(() -> contextOf(properties)));
        assertTrue(isExplained("org.itsm.modeler.ui.properties"));
    }

    @Test
    void dialogsAreExplained() {
        for (String dialog : List.of("waive", "calendar", "chooseElement", "welcome", "renameElement", "deleteElements")) {
            assertTrue(isExplained("org.itsm.modeler.ui." + dialog), dialog);
        }
    }
}

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

import java.util.Optional;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.core.runtime.Status;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPreferencePage;
import org.eclipse.ui.dialogs.PreferencesUtil;
import org.eclipse.ui.dialogs.PropertyPage;
import org.eclipse.ui.statushandlers.StatusManager;
import org.itsm.modeler.ui.ContextHelp;
import org.itsm.modeler.ui.UiTexts;
import org.itsm.modeler.ui.build.Revalidation;
import org.itsm.modeler.validation.Profile;
import org.itsm.modeler.validation.RuleRegistry;
import org.itsm.modeler.validation.RuleSettings;
import org.itsm.modeler.validation.preferences.RulePreferences;
import org.osgi.service.prefs.BackingStoreException;

/** How severe the rules are: for the workspace, or for a project that has settings of its own. */
public final class RulesPage extends PropertyPage implements IWorkbenchPreferencePage {

    public static final String ID = "org.itsm.modeler.ui.preferences.rules";

    private final RuleRegistry rules = RuleRegistry.installed();
    private RulePreferences preferences;
    private Button own;
    private RuleSettingsBlock block;

    /** Called by the workbench. */
    public RulesPage() {
        super();
    }

    @Override
    public void init(IWorkbench workbench) {
        // Everything is read when the page is shown.
    }

    private Optional<IProject> project() {
        return Optional.ofNullable(Adapters.adapt(getElement(), IProject.class));
    }

    @Override
    protected Control createContents(Composite parent) {
        Composite body = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().applyTo(body);
        preferences = project().map(IProject::getName).map(RulePreferences::ofProject).orElseGet(RulePreferences::ofWorkspace);
        if (project().isPresent()) {
            createSwitch(body);
        }
        block = new RuleSettingsBlock(body, rules, stored().settings(rules));
        GridDataFactory.fillDefaults().grab(true, true).applyTo(block.body());
        Label note = new Label(body, SWT.WRAP);
        note.setText(UiTexts.get("rules.note"));
        GridDataFactory.fillDefaults().grab(true, false).hint(600, SWT.DEFAULT).applyTo(note);
        block.setEnabled(preferences.hold());
        ContextHelp.set(body, project().isPresent() ? "properties.rules" : "preferences.rules");
        return body;
    }

    private void createSwitch(Composite body) {
        Composite bar = new Composite(body, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).applyTo(bar);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(bar);
        own = new Button(bar, SWT.CHECK);
        own.setText(UiTexts.get("rules.project"));
        own.setSelection(preferences.hold());
        own.addListener(SWT.Selection, event -> block.setEnabled(own.getSelection()));
        GridDataFactory.swtDefaults().grab(true, false).applyTo(own);
        Link workspace = new Link(bar, SWT.NONE);
        workspace.setText(UiTexts.get("rules.workspace"));
        workspace.addListener(SWT.Selection,
                event -> PreferencesUtil.createPreferenceDialogOn(getShell(), ID, new String[] {ID}, null).open());
    }

    /** A project without settings of its own begins with those of the workspace. */
    private RulePreferences stored() {
        return preferences.hold() ? preferences : RulePreferences.ofWorkspace();
    }

    @Override
    protected void performDefaults() {
        if (own != null) {
            own.setSelection(false);
        }
        block.use(RuleSettings.of(Profile.REVIEW));
        block.setEnabled(own == null);
        super.performDefaults();
    }

    @Override
    public boolean performOk() {
        boolean holds = own == null || own.getSelection();
        if (block != null && (holds != preferences.hold() || holds && !block.settings().equals(preferences.settings(rules)))) {
            try {
                if (holds) {
                    preferences.write(block.settings());
                } else {
                    preferences.remove();
                }
                Revalidation.schedule(project());
            } catch (BackingStoreException failure) {
                StatusManager.getManager().handle(Status.error(UiTexts.get("rules.notSaved", failure.getMessage()), failure),
                        StatusManager.SHOW | StatusManager.LOG);
                return false;
            }
        }
        return true;
    }
}

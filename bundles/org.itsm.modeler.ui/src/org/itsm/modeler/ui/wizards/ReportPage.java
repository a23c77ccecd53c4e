/*
 * Copyright (c) 2026 ITSM Modeler contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.itsm.modeler.ui.wizards;

import java.util.List;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.itsm.modeler.ui.Accessibility;
import org.itsm.modeler.ui.UiTexts;

/** Shows what a wizard will make and lists what else there is to say, each with the reason. Nothing is written yet. */
final class ReportPage extends WizardPage {

    private final String heading;
    private final String list;
    private final boolean text;
    private Text summary;
    private Text details;
    private Label listHeading;

    /**
     * @param texts   where the keys of its texts begin
     * @param heading the key of what stands above what is made
     * @param list    the key of what the list below is called, and with <code>.count</code> the one with its length
     * @param text    whether what is made is a text
     */
    private ReportPage(String texts, String heading, String list, boolean text) {
        super("report");
        this.heading = UiTexts.get(heading);
        this.list = list;
        this.text = text;
        setTitle(UiTexts.get(texts + ".title"));
        setDescription(UiTexts.get(texts + ".description"));
    }

    /** Shows what a conversion carries over. */
    static ReportPage ofConversion(String texts) {
        return new ReportPage(texts, "wizard.preview.carried", "wizard.preview.list", false);
    }

    /** Shows how a text begins. */
    static ReportPage ofText(String texts) {
        return new ReportPage(texts, "wizard.preview.beginning", "wizard.preview.list", true);
    }

    /** Shows what a model gets from a catalogue. */
    static ReportPage ofAdoption() {
        return new ReportPage("wizard.adoptPreview", "wizard.adopt.added", "wizard.adopt.present", false);
    }

    @Override
    public void createControl(Composite parent) {
        Composite page = new Composite(parent, SWT.NONE);
        GridLayoutFactory.swtDefaults().applyTo(page);
        new Label(page, SWT.NONE).setText(heading);
        summary = area(page, heading, text ? 210 : 120);
        if (text) {
            summary.setFont(JFaceResources.getTextFont());
        }
        listHeading = new Label(page, SWT.NONE);
        listHeading.setText(UiTexts.get(list + ".count", 0));
        GridDataFactory.fillDefaults().grab(true, false).applyTo(listHeading);
        details = area(page, UiTexts.get(list), text ? 60 : 150);
        setControl(page);
    }

    private static Text area(Composite page, String name, int height) {
        Text text = new Text(page, SWT.MULTI | SWT.READ_ONLY | SWT.BORDER | SWT.H_SCROLL | SWT.V_SCROLL);
        Accessibility.name(text, name);
        GridDataFactory.fillDefaults().grab(true, true).hint(520, height).applyTo(text);
        return text;
    }

    void show(List<String> carried, List<String> listed) {
        summary.setText(String.join(Text.DELIMITER, carried));
        details.setText(String.join(Text.DELIMITER, listed));
        listHeading.setText(UiTexts.get(list + ".count", listed.size()));
    }
}

/*
 * Copyright (c) 2026 ITSM Modeler contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.itsm.modeler.sirius.project;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.itsm.modeler.sirius.SiriusTexts;

/** Offers an empty model, the templates and the samples, each with what it is about; the empty one is chosen at first. */
final class ModelSourcePage extends WizardPage {

    private static final int TEXT_WIDTH = 480;
    private static final int INDENT = 24;

    private final List<Button> choices = new ArrayList<>();
    private ModelSource chosen = ModelSource.empty();

    ModelSourcePage() {
        super("model");
        setTitle(SiriusTexts.get("wizard.model.title"));
        setDescription(SiriusTexts.get("wizard.model.description"));
    }

    /** What is chosen, also before the page was ever shown. */
    ModelSource source() {
        return chosen;
    }

    @Override
    public void createControl(Composite parent) {
        Composite area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.swtDefaults().margins(10, 10).applyTo(area);
        ModelSource.all().forEach(source -> addChoice(area, source));
        choices.get(0).setSelection(true);
        setControl(area);
    }

    private void addChoice(Composite area, ModelSource source) {
        Button choice = new Button(area, SWT.RADIO);
        choice.setText(source.title().replace("&", "&&"));
        choice.addListener(SWT.Selection, event -> choose(choice, source));
        choices.add(choice);
        Label about = new Label(area, SWT.WRAP);
        about.setText(source.file().description().replace("&", "&&"));
        GridDataFactory.fillDefaults().grab(true, false).indent(INDENT, 0).hint(TEXT_WIDTH, SWT.DEFAULT).applyTo(about);
    }

    private void choose(Button choice, ModelSource source) {
        if (choice.getSelection()) {
            chosen = source;
        }
    }
}

/*
 * Copyright (c) 2026 ITSM Modeler contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.itsm.modeler.ui.welcome;

import java.util.List;
import java.util.function.Supplier;

import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchWizard;
import org.eclipse.ui.forms.events.HyperlinkAdapter;
import org.eclipse.ui.forms.events.HyperlinkEvent;
import org.eclipse.ui.forms.widgets.ExpandableComposite;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.eclipse.ui.forms.widgets.ImageHyperlink;
import org.eclipse.ui.forms.widgets.ScrolledForm;
import org.eclipse.ui.forms.widgets.Section;
import org.eclipse.ui.forms.widgets.TableWrapData;
import org.eclipse.ui.forms.widgets.TableWrapLayout;
import org.eclipse.ui.part.IntroPart;
import org.itsm.modeler.ui.UiIcons;
import org.itsm.modeler.ui.UiTexts;
import org.itsm.modeler.ui.wizards.ArchiImportWizard;
import org.itsm.modeler.ui.wizards.NewModelWizard;
import org.itsm.modeler.ui.wizards.NewProjectWizard;
import org.itsm.modeler.ui.wizards.Start;

/** New from a template, open a sample, import: one link each. It is seen on the first start and from the menu Help. */
public final class WelcomePart extends IntroPart {

    private FormToolkit toolkit;
    private ScrolledForm form;

    /** Called by the workbench. */
    public WelcomePart() {
        super();
    }

    @Override
    public void createPartControl(Composite parent) {
        toolkit = new FormToolkit(parent.getDisplay());
        form = toolkit.createScrolledForm(parent);
        form.setText(UiTexts.get("welcome.title"));
        form.setImage(UiIcons.image("product-32"));
        toolkit.decorateFormHeading(form.getForm());
        TableWrapLayout layout = new TableWrapLayout();
        layout.numColumns = 3;
        layout.makeColumnsEqualWidth = true;
        layout.horizontalSpacing = 24;
        layout.topMargin = 16;
        form.getBody().setLayout(layout);
        Composite create = section("welcome.new");
        link(create, UiTexts.get("welcome.project"), UiTexts.get("welcome.project.description"), "product-16",
                () -> open(NewProjectWizard::new));
        starts(false).forEach(start -> link(create, start.file().title(), start.file().description(), "template",
                () -> open(() -> new NewModelWizard(start))));
        Composite samples = section("welcome.samples");
        starts(true).forEach(start -> link(samples, start.file().title(), start.file().description(), "sample",
                () -> SampleOpener.open(workbench(), start)));
        Composite imports = section("welcome.import");
        link(imports, UiTexts.get("welcome.archi"), UiTexts.get("welcome.archi.description"), "import",
                () -> open(ArchiImportWizard::new));
    }

    private static List<Start> starts(boolean samples) {
        return Start.all().stream().filter(start -> start.sample() == samples).toList();
    }

    private Composite section(String title) {
        Section section = toolkit.createSection(form.getBody(), ExpandableComposite.TITLE_BAR | ExpandableComposite.EXPANDED);
        section.setText(UiTexts.get(title));
        section.setLayoutData(new TableWrapData(TableWrapData.FILL_GRAB, TableWrapData.TOP));
        Composite body = toolkit.createComposite(section);
        body.setLayout(new TableWrapLayout());
        body.setBackgroundMode(SWT.INHERIT_FORCE);
        section.setClient(body);
        return body;
    }

    private void link(Composite body, String text, String description, String icon, Runnable action) {
        ImageHyperlink link = toolkit.createImageHyperlink(body, SWT.WRAP);
        link.setText(text);
        link.setImage(UiIcons.image(icon));
        link.addHyperlinkListener(new HyperlinkAdapter() {
            @Override
            public void linkActivated(HyperlinkEvent event) {
                action.run();
            }
        });
        toolkit.createLabel(body, description, SWT.WRAP)
                .setLayoutData(new TableWrapData(TableWrapData.FILL_GRAB, TableWrapData.TOP));
    }

    private IWorkbench workbench() {
        return getIntroSite().getWorkbenchWindow().getWorkbench();
    }

    private void open(Supplier<? extends IWorkbenchWizard> kind) {
        IWorkbenchWizard wizard = kind.get();
        wizard.init(workbench(), StructuredSelection.EMPTY);
        if (new WizardDialog(getIntroSite().getShell(), wizard).open() == WizardDialog.OK) {
            workbench().getIntroManager().closeIntro(this);
        }
    }

    @Override
    public void standbyStateChanged(boolean standby) {
        form.reflow(true);
    }

    @Override
    public void setFocus() {
        form.setFocus();
    }

    @Override
    public void dispose() {
        toolkit.dispose();
        super.dispose();
    }
}

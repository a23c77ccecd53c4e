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

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchWizard;
import org.eclipse.ui.part.IntroPart;
import org.itsm.modeler.ui.ContextHelp;
import org.itsm.modeler.ui.UiIcons;
import org.itsm.modeler.ui.UiTexts;
import org.itsm.modeler.ui.wizards.ArchiImportWizard;
import org.itsm.modeler.ui.wizards.NewModelWizard;
import org.itsm.modeler.ui.wizards.NewProjectWizard;
import org.itsm.modeler.ui.wizards.Start;

/** New from a template, open a sample, import: one link each. It is seen on the first start and from the menu Help. */
public final class WelcomePart extends IntroPart {

    private static final int COLUMN = 300;

    private ScrolledComposite page;

    /** Called by the workbench. */
    public WelcomePart() {
        super();
    }

    @Override
    public void createPartControl(Composite parent) {
        ContextHelp.set(parent, "welcome");
        page = new ScrolledComposite(parent, SWT.V_SCROLL | SWT.H_SCROLL);
        Composite body = new Composite(page, SWT.NONE);
        GridLayoutFactory.swtDefaults().margins(24, 20).spacing(32, 16).numColumns(3).applyTo(body);
        Label title = new Label(body, SWT.NONE);
        title.setText(UiTexts.get("welcome.title"));
        title.setFont(JFaceResources.getHeaderFont());
        GridDataFactory.fillDefaults().span(3, 1).applyTo(title);
        Composite create = section(body, "welcome.new");
        link(create, UiTexts.get("welcome.project"), UiTexts.get("welcome.project.description"), "product-16",
                () -> open(NewProjectWizard::new));
        starts(false).forEach(start -> link(create, start.file().title(), start.file().description(), "template",
                () -> open(() -> new NewModelWizard(start))));
        Composite samples = section(body, "welcome.samples");
        starts(true).forEach(start -> link(samples, start.file().title(), start.file().description(), "sample",
                () -> SampleOpener.open(workbench(), start)));
        Composite imports = section(body, "welcome.import");
        link(imports, UiTexts.get("welcome.archi"), UiTexts.get("welcome.archi.description"), "import",
                () -> open(ArchiImportWizard::new));
        page.setContent(body);
        page.setExpandHorizontal(true);
        page.setExpandVertical(true);
        page.setMinSize(body.computeSize(SWT.DEFAULT, SWT.DEFAULT));
    }

    private static List<Start> starts(boolean samples) {
        return Start.all().stream().filter(start -> start.sample() == samples).toList();
    }

    private static Composite section(Composite parent, String title) {
        Composite section = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(6, 6).numColumns(2).applyTo(section);
        GridDataFactory.fillDefaults().hint(COLUMN, SWT.DEFAULT).applyTo(section);
        Label heading = new Label(section, SWT.NONE);
        heading.setText(UiTexts.get(title));
        heading.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.BANNER_FONT));
        GridDataFactory.fillDefaults().span(2, 1).applyTo(heading);
        return section;
    }

    private static void link(Composite section, String text, String description, String icon, Runnable action) {
        new Label(section, SWT.NONE).setImage(UiIcons.image(icon));
        Link link = new Link(section, SWT.NONE);
        link.setText("<a>" + text + "</a>");
        link.addListener(SWT.Selection, event -> action.run());
        Label label = new Label(section, SWT.WRAP);
        label.setText(description);
        GridDataFactory.fillDefaults().span(2, 1).hint(COLUMN, SWT.DEFAULT).indent(0, -2).applyTo(label);
    }

    private IWorkbench workbench() {
        return getIntroSite().getWorkbenchWindow().getWorkbench();
    }

    private void open(Supplier<? extends IWorkbenchWizard> kind) {
        IWorkbenchWizard wizard = kind.get();
        wizard.init(workbench(), StructuredSelection.EMPTY);
        new WizardDialog(getIntroSite().getShell(), wizard).open();
    }

    @Override
    public void standbyStateChanged(boolean standby) {
        page.layout();
    }

    @Override
    public void setFocus() {
        page.setFocus();
    }
}

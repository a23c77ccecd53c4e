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

import java.util.Arrays;
import java.util.Objects;

import org.eclipse.jface.wizard.IWizardContainer;
import org.eclipse.jface.wizard.IWizardPage;
import org.eclipse.jface.wizard.Wizard;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.swt.widgets.Composite;
import org.itsm.modeler.ui.ContextHelp;
import org.itsm.modeler.ui.UiTexts;

/** What all wizards of ITSM models have in common: they show progress, and F1 explains them on each page. */
abstract class ItsmWizard extends Wizard {

    private final String context;

    /**
     * @param window  the key of the window's title
     * @param context the context of the help, see {@link ContextHelp}
     */
    ItsmWizard(String window, String context) {
        this.context = context;
        setWindowTitle(UiTexts.get(window));
        setNeedsProgressMonitor(true);
    }

    @Override
    public void createPageControls(Composite container) {
        super.createPageControls(container);
        Arrays.stream(getPages()).map(IWizardPage::getControl).filter(Objects::nonNull)
                .forEach(control -> ContextHelp.set(control, context));
    }

    @Override
    public final void setContainer(IWizardContainer container) {
        super.setContainer(container);
        if (container instanceof WizardDialog dialog) {
            dialog.addPageChangingListener(event -> event.doit = mayGo(event.getCurrentPage(), event.getTargetPage()));
        }
    }

    /**
     * Called before another page is shown, to find out what that page shows.
     *
     * @return whether it may be shown; if not, the user was told why
     */
    boolean mayGo(Object from, Object to) {
        return true;
    }
}

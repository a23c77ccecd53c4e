/*
 * Copyright (c) 2026 ITSM Modeler contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.itsm.modeler.ui.help;

import java.net.URL;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.core.runtime.Adapters;
import org.eclipse.help.HelpSystem;
import org.eclipse.help.IContext;
import org.eclipse.help.IContextProvider;
import org.eclipse.jface.dialogs.DialogTray;
import org.eclipse.jface.dialogs.TrayDialog;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.help.AbstractHelpUI;
import org.eclipse.ui.statushandlers.StatusManager;

/** Shows the help in a view, and at the side of dialogs, which leave nothing else within reach. */
public final class HelpUi extends AbstractHelpUI {

    /** Under this key the workbench keeps the id of the context that a control belongs to. */
    private static final String CONTEXT_KEY = "org.eclipse.ui.help";

    /** Called by the workbench. */
    public HelpUi() {
        super();
    }

    @Override
    public void displayHelp() {
        show(view -> view.open(HelpContents.first()));
    }

    @Override
    public void displayHelpResource(String address) {
        show(view -> view.open(address));
    }

    @Override
    public void displaySearch() {
        show(HelpView::focusSearch);
    }

    @Override
    public void search(String words) {
        show(view -> view.search(words));
    }

    @Override
    public URL resolve(String address, boolean documentOnly) {
        return HelpFiles.find(address).orElse(null);
    }

    /** What the help says about the control that has the focus, or about the part that it is in. */
    @Override
    public void displayDynamicHelp() {
        Control focus = Display.getCurrent().getFocusControl();
        Optional<IContext> context = contextOf(focus);
        if (context.isPresent()) {
            displayContext(context.get(), 0, 0);
        } else {
            displayHelp();
        }
    }

    private static Optional<IContext> contextOf(Control control) {
        for (Control each = control; each != null; each = each.getParent()) {
            if (each.getData(CONTEXT_KEY) instanceof String id) {
                return Optional.ofNullable(HelpSystem.getContext(id));
            }
        }
        return Optional.empty();
    }

    @Override
    public void displayContext(IContext context, int x, int y) {
        Optional<TrayDialog> dialog = activeDialog();
        if (context == null) {
            displayHelp();
        } else if (dialog.isPresent()) {
            show(dialog.get(), context);
        } else {
            IContext best = ofSelection().orElse(context);
            show(view -> view.open(best));
        }
    }

    /** A part may know what is said about what is selected in it. */
    private static Optional<IContext> ofSelection() {
        return activePage().map(IWorkbenchPage::getActivePart).map((IWorkbenchPart part) -> Adapters.adapt(part, IContextProvider.class))
                .map(provider -> provider.getContext(Display.getCurrent().getFocusControl()));
    }

    private static Optional<TrayDialog> activeDialog() {
        Shell shell = Display.getCurrent().getActiveShell();
        return shell != null && shell.getData() instanceof TrayDialog dialog ? Optional.of(dialog) : Optional.empty();
    }

    private static void show(TrayDialog dialog, IContext context) {
        DialogTray tray = dialog.getTray();
        if (tray instanceof HelpTray help) {
            help.open(context);
            return;
        }
        if (tray != null) {
            dialog.closeTray();
        }
        dialog.openTray(new HelpTray(context));
    }

    private static void show(Consumer<HelpView> what) {
        activePage().ifPresent(page -> {
            try {
                what.accept((HelpView) page.showView(HelpView.ID));
            } catch (PartInitException failure) {
                StatusManager.getManager().handle(failure.getStatus(), StatusManager.SHOW | StatusManager.LOG);
            }
        });
    }

    private static Optional<IWorkbenchPage> activePage() {
        return Optional.ofNullable(PlatformUI.getWorkbench().getActiveWorkbenchWindow()).map(IWorkbenchWindow::getActivePage);
    }

    @Override
    public boolean isContextHelpDisplayed() {
        return activePage().map(page -> page.findView(HelpView.ID)).isPresent()
                || activeDialog().map(TrayDialog::getTray).filter(HelpTray.class::isInstance).isPresent();
    }
}

/*
 * Copyright (c) 2026 ITSM Modeler contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.itsm.modeler.ui;

import org.eclipse.e4.core.services.events.IEventBroker;
import org.eclipse.e4.ui.css.swt.theme.IThemeEngine;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.services.IServiceLocator;
import org.osgi.service.event.EventHandler;

/** Hears when the user goes over to another theme while the workbench runs. */
public final class ThemeWatch {

    private ThemeWatch() {
    }

    /**
     * Watches for as long as there is the control.
     *
     * @param site   of the part or page that the control belongs to
     * @param change called when all controls have got what the other theme has for them
     */
    public static void watch(IServiceLocator site, Control control, Runnable change) {
        IEventBroker events = site.getService(IEventBroker.class);
        EventHandler handler = event -> control.getDisplay().asyncExec(() -> {
            if (!control.isDisposed()) {
                change.run();
            }
        });
        events.subscribe(IThemeEngine.Events.THEME_CHANGED, handler);
        control.addListener(SWT.Dispose, event -> events.unsubscribe(handler));
    }
}

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

import java.io.IOException;
import java.util.Optional;

import org.eclipse.help.IContext;
import org.eclipse.swt.program.Program;
import org.eclipse.swt.widgets.Composite;

/** Shows pages and follows their links, back and forth. */
final class HelpReader {

    private final PageText text;
    private final History history = new History();
    private Runnable listener = () -> {
        // Nobody listens.
    };

    HelpReader(Composite parent) {
        text = new PageText(parent, this::follow);
    }

    PageText text() {
        return text;
    }

    /** Is told whenever another page is shown. */
    void onPage(Runnable told) {
        listener = told;
    }

    /** The address of the page that is shown; empty for what is said about a part of the workbench. */
    String address() {
        return history.current().orElse("");
    }

    void open(String address) {
        if (HelpFiles.isOutside(address)) {
            Program.launch(address);
        } else if (!address.isEmpty()) {
            history.visit(address);
            show(address);
        }
    }

    void open(IContext context) {
        text.show(ContextPage.of(context), HelpContents.first());
    }

    void go(int steps) {
        history.go(steps).ifPresent(this::show);
    }

    private void follow(String link) {
        open(link.startsWith("/") ? link : HelpFiles.resolve(address(), link));
    }

    private void show(String address) {
        text.show(read(address), address);
        listener.run();
    }

    /** What cannot be read is said in its place. */
    private static HelpPage read(String address) {
        try {
            return HelpFiles.read(address);
        } catch (IOException failure) {
            PageWriter page = new PageWriter();
            page.flowing(Optional.ofNullable(failure.getMessage()).orElse(address));
            return page.page();
        }
    }
}

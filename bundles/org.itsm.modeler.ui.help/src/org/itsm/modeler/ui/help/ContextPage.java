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

import java.util.Optional;

import org.eclipse.help.IContext;
import org.eclipse.help.IContext2;
import org.eclipse.help.IHelpResource;
import org.itsm.modeler.ui.help.HelpPage.Kind;

/** What the help says about a part of the workbench: a few sentences, and where more is said. */
final class ContextPage {

    private ContextPage() {
    }

    static HelpPage of(IContext context) {
        PageWriter page = new PageWriter();
        String title = titleOf(context);
        page.title(title);
        page.flowing(title);
        page.mark(Kind.TITLE, 0, "");
        page.block();
        page.flowing(Optional.ofNullable(context.getText()).orElse(""));
        page.block();
        int heading = page.position();
        page.flowing(HelpTexts.get("more"));
        page.mark(Kind.HEADING, heading, "");
        for (IHelpResource topic : context.getRelatedTopics()) {
            link(page, topic.getLabel(), topic.getHref());
        }
        link(page, HelpTexts.get("contents"), HelpContents.first());
        return page.page();
    }

    private static String titleOf(IContext context) {
        String title = context instanceof IContext2 titled ? titled.getTitle() : null;
        return title == null || title.isBlank() ? HelpTexts.get("context") : title;
    }

    private static void link(PageWriter page, String label, String address) {
        page.line();
        int item = page.position();
        page.verbatim("• ");
        int start = page.position();
        page.flowing(label);
        page.mark(Kind.LINK, start, address);
        page.mark(Kind.ITEM, item, "");
    }
}

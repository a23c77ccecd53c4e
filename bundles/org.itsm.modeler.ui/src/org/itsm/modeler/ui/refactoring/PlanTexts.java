/*
 * Copyright (c) 2026 ITSM Modeler contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.itsm.modeler.ui.refactoring;

import org.eclipse.emf.common.util.URI;
import org.itsm.modeler.diagram.ui.session.WorkspaceFiles;
import org.itsm.modeler.model.util.StoredLink;
import org.itsm.modeler.ui.UiTexts;
import org.itsm.modeler.ui.elements.ElementLabels;
import org.itsm.modeler.validation.refactoring.Edit;
import org.itsm.modeler.validation.refactoring.FindingChange;

/** What edits, files and findings are called in previews. */
final class PlanTexts {

    private PlanTexts() {
    }

    static String nameOf(URI file) {
        return WorkspaceFiles.inWorkspace(file).map(each -> each.getFullPath().makeRelative().toString())
                .orElseGet(file::lastSegment);
    }

    static String nameOf(Edit edit) {
        if (edit instanceof Edit.Removal removal) {
            return UiTexts.get("refactoring.removal", ElementLabels.typeOf(removal.element().eClass()),
                    ElementLabels.textOf(removal.element()), removal.parts().size(), removal.links().size());
        } else if (edit instanceof Edit.Cut cut) {
            return nameOf(cut.link());
        }
        Edit.Rewriting rewriting = (Edit.Rewriting) edit;
        return UiTexts.get("refactoring.rewriting", ElementLabels.textOf(rewriting.element()),
                ElementLabels.featureOf(rewriting.attribute()), textOf(rewriting.before()), textOf(rewriting.after()));
    }

    static String nameOf(StoredLink link) {
        return UiTexts.get("refactoring.cut", ElementLabels.textOf(link.user()),
                ElementLabels.featureOf(link.reference()), ElementLabels.textOf(link.target()));
    }

    static String nameOf(FindingChange finding) {
        return UiTexts.get("refactoring.finding", finding.rule(), finding.element(), finding.message());
    }

    private static String textOf(String text) {
        return text == null ? "" : text;
    }
}

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
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.itsm.modeler.diagram.ui.session.WorkspaceFiles;
import org.itsm.modeler.model.resource.Relocation;
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

    /** What there is of the elements before and after the edit. */
    static String explanationOf(Edit edit) {
        if (edit instanceof Edit.Removal removal) {
            String gone = UiTexts.get("refactoring.gone.element");
            StringBuilder text = new StringBuilder(becomes(whole(removal.element()), UiTexts.get("refactoring.there"), gone));
            removal.parts().forEach(part -> text.append(becomes(whole(part), UiTexts.get("refactoring.part"), gone)));
            removal.links().forEach(link -> text.append(explanationOf(link)));
            return text.toString();
        } else if (edit instanceof Edit.Cut cut) {
            return explanationOf(cut.link());
        }
        Edit.Rewriting rewriting = (Edit.Rewriting) edit;
        return becomes(UiTexts.get("refactoring.feature", whole(rewriting.element()), ElementLabels.featureOf(rewriting.attribute())),
                textOf(rewriting.before()), textOf(rewriting.after()));
    }

    private static String explanationOf(StoredLink link) {
        return becomes(placeOf(link), ElementLabels.textOf(link.target()), UiTexts.get("refactoring.gone.link"));
    }

    /** What the link leads to before and after files move. */
    static String explanationOf(StoredLink link, Relocation relocation) {
        URI before = EcoreUtil.getURI(link.target());
        URI after = relocation.of(before.trimFragment()).appendFragment(before.fragment());
        return becomes(placeOf(link), addressOf(before), addressOf(after));
    }

    private static String addressOf(URI place) {
        return nameOf(place.trimFragment()) + '#' + place.fragment();
    }

    private static String placeOf(StoredLink link) {
        return UiTexts.get("refactoring.feature", whole(link.user()), ElementLabels.featureOf(link.reference()));
    }

    private static String whole(EObject element) {
        return UiTexts.get("refactoring.element", ElementLabels.typeOf(element.eClass()), ElementLabels.textOf(element));
    }

    private static String becomes(String what, String before, String after) {
        return UiTexts.get("refactoring.becomes", what, before, after) + '\n';
    }

    static String nameOf(FindingChange finding) {
        return UiTexts.get("refactoring.finding", finding.rule(), finding.element(), finding.message());
    }

    private static String textOf(String text) {
        return text == null ? "" : text;
    }
}

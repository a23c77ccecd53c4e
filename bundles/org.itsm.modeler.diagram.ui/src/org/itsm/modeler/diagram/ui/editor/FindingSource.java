/*
 * Copyright (c) 2026 ITSM Modeler contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.itsm.modeler.diagram.ui.editor;

import java.time.Clock;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.itsm.modeler.model.itsm.ITSMElement;
import org.itsm.modeler.validation.Finding;
import org.itsm.modeler.validation.QuickFix;
import org.itsm.modeler.validation.RuleRegistry;
import org.itsm.modeler.validation.emf.FindingsIndex;
import org.itsm.modeler.validation.emf.OfferedFixes;

/** What the rules say about an element, and what mends it. */
interface FindingSource {

    /** The findings at this very element, without those that are waived. */
    List<Finding> at(EObject element);

    /** What makes the finding go away, with the best choices where the fix links to something. */
    List<QuickFix> fixes(Finding finding);

    /** By the index that the figures' decorations are from as well. */
    static FindingSource standard() {
        return new Indexed();
    }

    /** Asks the index of the element's resource set. */
    final class Indexed implements FindingSource {

        @Override
        public List<Finding> at(EObject object) {
            return object instanceof ITSMElement element && element.eResource() != null
                    ? index(element).at(element).stream().filter(finding -> !finding.waived()).toList()
                    : List.of();
        }

        @Override
        public List<QuickFix> fixes(Finding finding) {
            return OfferedFixes.of(finding, index(finding.element()).resultFor(finding.element()).context());
        }

        private static FindingsIndex index(ITSMElement element) {
            return FindingsIndex.of(element, RuleRegistry.installed(), Clock.systemDefaultZone());
        }
    }
}

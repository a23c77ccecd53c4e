/*
 * Copyright (c) 2026 ITSM Modeler contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.itsm.modeler.validation.rules;

import java.util.List;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.itsm.modeler.validation.RulePage;

/** Spells what an element lacks, where one finding tells all of it. */
public final class MissingParts {

    private MissingParts() {
    }

    /** The features as the page calls them ({@code what.NAME}), joined by its {@code what.comma} and {@code what.or}. */
    public static String spell(List<? extends EStructuralFeature> missing, RulePage page) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < missing.size(); i++) {
            if (i > 0) {
                text.append(page.text(i < missing.size() - 1 ? "what.comma" : "what.or"));
            }
            text.append(page.text("what." + missing.get(i).getName()));
        }
        return text.toString();
    }
}

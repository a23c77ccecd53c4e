/*
 * Copyright (c) 2026 ITSM Modeler contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.itsm.modeler.validation.refactoring;

import static org.itsm.modeler.model.itsm.ItsmPackage.Literals.IDENTIFIED__ID;
import static org.itsm.modeler.model.itsm.ItsmPackage.Literals.ITSM_ELEMENT__CODE;
import static org.itsm.modeler.model.itsm.ItsmPackage.Literals.ITSM_ELEMENT__LINK;
import static org.itsm.modeler.model.itsm.ItsmPackage.Literals.ITSM_ELEMENT__NAME;

import java.util.List;
import java.util.Set;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EcorePackage;

/** Names and codes of elements as words in the texts of others. */
final class Words {

    private static final Set<EAttribute> NO_TEXT = Set.of(IDENTIFIED__ID, ITSM_ELEMENT__NAME, ITSM_ELEMENT__CODE,
            ITSM_ELEMENT__LINK);

    private Words() {
    }

    /** Whether people write sentences into it. */
    static boolean isText(EAttribute attribute) {
        return attribute.getEAttributeType() == EcorePackage.Literals.ESTRING && attribute.isChangeable()
                && !attribute.isTransient() && !NO_TEXT.contains(attribute);
    }

    static List<String> texts(EObject object, EAttribute attribute) {
        Object value = object.eGet(attribute);
        if (value instanceof List<?> values) {
            return values.stream().map(String.class::cast).toList();
        }
        return value == null ? List.of() : List.of((String) value);
    }

    /** The text with the new word for each old one that is not a part of a longer word. */
    static String replace(String text, String old, String now) {
        StringBuilder result = new StringBuilder();
        int done = 0;
        for (int at = text.indexOf(old); at >= 0; at = text.indexOf(old, at + 1)) {
            if (at >= done && !isLetter(text, at - 1) && !isLetter(text, at + old.length())) {
                result.append(text, done, at).append(now);
                done = at + old.length();
            }
        }
        return result.append(text, done, text.length()).toString();
    }

    private static boolean isLetter(String text, int at) {
        if (at < 0 || at >= text.length()) {
            return false;
        }
        char c = text.charAt(at);
        return Character.isLetterOrDigit(c) || c == '-' || c == '_';
    }
}

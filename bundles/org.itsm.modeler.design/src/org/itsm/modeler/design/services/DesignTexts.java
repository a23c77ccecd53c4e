/*
 * Copyright (c) 2026 ITSM Modeler contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.itsm.modeler.design.services;

import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EObject;
import org.itsm.modeler.model.edit.ItsmLiterals;
import org.itsm.modeler.model.itsm.AgreementKind;
import org.itsm.modeler.model.itsm.ITSMElement;
import org.itsm.modeler.validation.Labels;

/** The texts that services put together; they stand in messages.properties beside this class. */
final class DesignTexts {

    /** The product speaks one language so far; the root bundle keeps pictures the same under every locale. */
    private static final ResourceBundle BUNDLE = ResourceBundle.getBundle("org.itsm.modeler.design.services.messages", Locale.ROOT,
            DesignTexts.class.getClassLoader());

    private DesignTexts() {
    }

    /** The text of the key, with {0}, {1} … filled in. */
    static String text(String key, Object... arguments) {
        return new MessageFormat(BUNDLE.getString(key), Locale.ROOT).format(arguments);
    }

    /** A title that names the element. */
    static String title(String key, EObject element) {
        return text(key, nameOf(element));
    }

    /** What the element is called; empty for what is no ITSM element. */
    static String nameOf(EObject element) {
        return element instanceof ITSMElement itsm ? Labels.nameOf(itsm) : "";
    }

    /** A number with its unit, without digits that say nothing. */
    static String number(Double number, String unit) {
        String digits = new DecimalFormat("0.####", DecimalFormatSymbols.getInstance(Locale.ROOT)).format(number);
        return unit == null || unit.isBlank() ? digits : digits + " " + unit.strip();
    }

    /** The literal as a word; agreements go by their letters, such as SLA; empty for null and UNSPECIFIED. */
    static String word(Enumerator literal) {
        String word = literal == null ? "" : ItsmLiterals.of(literal);
        return literal instanceof AgreementKind && !word.isEmpty() ? literal.getName() : word;
    }
}

/*
 * Copyright (c) 2026 ITSM Modeler contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.itsm.modeler.validation.report;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

import org.itsm.modeler.model.itsm.Layer;

/** The words of the reports, the same under every locale. */
final class ReportTexts {

    private static final String BUNDLE = "org.itsm.modeler.validation.report.messages";

    private ReportTexts() {
    }

    static String get(String key) {
        return ResourceBundle.getBundle(BUNDLE, Locale.ROOT, ReportTexts.class.getClassLoader()).getString(key);
    }

    /** The text with {0}, {1} … filled; numbers are written without grouping. */
    static String get(String key, Object... arguments) {
        Object[] texts = new Object[arguments.length];
        for (int i = 0; i < texts.length; i++) {
            texts[i] = String.valueOf(arguments[i]);
        }
        return new MessageFormat(get(key), Locale.ROOT).format(texts);
    }

    /** "1 error", "2 errors". */
    static String count(String noun, int number) {
        return get(number == 1 ? noun + ".one" : noun + ".many", number);
    }

    static String layer(Layer layer) {
        return get("layer." + layer.getLiteral());
    }
}

/*
 * Copyright (c) 2026 ITSM Modeler contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.itsm.modeler.validation.own;

import java.util.Locale;
import java.util.ResourceBundle;

/** What is said about rules that cannot be used. */
final class OwnTexts {

    private static final String BUNDLE = "org.itsm.modeler.validation.own.messages";

    private OwnTexts() {
    }

    /** The text with {0}, {1} … filled; apostrophes and other braces are plain text. */
    static String get(String key, Object... arguments) {
        String text = ResourceBundle.getBundle(BUNDLE, Locale.ROOT, OwnTexts.class.getClassLoader()).getString(key);
        for (int i = 0; i < arguments.length; i++) {
            text = text.replace("{" + i + "}", String.valueOf(arguments[i]));
        }
        return text;
    }
}

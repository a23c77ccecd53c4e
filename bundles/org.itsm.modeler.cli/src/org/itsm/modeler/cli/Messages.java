/*
 * Copyright (c) 2026 ITSM Modeler contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.itsm.modeler.cli;

import java.util.Locale;
import java.util.ResourceBundle;

/** The texts of the command line, the same under every locale. */
final class Messages {

    private static final ResourceBundle TEXTS = ResourceBundle.getBundle(Messages.class.getPackageName() + ".messages",
            Locale.ROOT, Messages.class.getClassLoader());

    private Messages() {
    }

    /** All texts, for the library that reads the arguments and prints the help. */
    static ResourceBundle bundle() {
        return TEXTS;
    }

    /** The text of the key, its places {0}, {1} … filled; apostrophes are plain text. */
    static String get(String key, Object... arguments) {
        String pattern = TEXTS.getString(key);
        StringBuilder text = new StringBuilder();
        int from = 0;
        for (int open = pattern.indexOf('{'); open >= 0; open = pattern.indexOf('{', from)) {
            int close = pattern.indexOf('}', open);
            text.append(pattern, from, open).append(arguments[Integer.parseInt(pattern.substring(open + 1, close))]);
            from = close + 1;
        }
        return text.append(pattern, from, pattern.length()).toString();
    }
}

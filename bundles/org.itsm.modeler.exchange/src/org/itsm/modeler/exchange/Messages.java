/*
 * Copyright (c) 2026 ITSM Modeler contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.itsm.modeler.exchange;

import java.util.Locale;
import java.util.ResourceBundle;

/** The user-visible texts of one package, read from the <code>messages.properties</code> beside its classes. */
public final class Messages {

    private final ResourceBundle texts;

    public Messages(Class<?> neighbour) {
        texts = ResourceBundle.getBundle(neighbour.getPackageName() + ".messages", Locale.ROOT,
                neighbour.getClassLoader());
    }

    /** The text of the key, its places <code>{0}</code>, <code>{1}</code> … filled; apostrophes are plain text. */
    public String text(String key, Object... arguments) {
        String pattern = texts.getString(key);
        StringBuilder text = new StringBuilder();
        int from = 0;
        for (int open = pattern.indexOf('{'); open >= 0; open = pattern.indexOf('{', from)) {
            int close = pattern.indexOf('}', open);
            text.append(pattern, from, open);
            text.append(arguments[Integer.parseInt(pattern.substring(open + 1, close))]);
            from = close + 1;
        }
        return text.append(pattern, from, pattern.length()).toString();
    }
}

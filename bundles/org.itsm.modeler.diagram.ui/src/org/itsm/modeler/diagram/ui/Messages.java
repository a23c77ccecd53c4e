/*
 * Copyright (c) 2026 ITSM Modeler contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.itsm.modeler.diagram.ui;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** User-visible sentences in the language of the workbench. Each package has its own. */
public final class Messages {

    private Messages() {
    }

    /** The sentence of that key in the package of the class, with the arguments in it. */
    public static String get(Class<?> user, String key, Object... arguments) {
        ResourceBundle sentences = ResourceBundle.getBundle(user.getPackageName() + ".messages", Locale.getDefault(),
                user.getClassLoader());
        return MessageFormat.format(sentences.getString(key), arguments);
    }
}

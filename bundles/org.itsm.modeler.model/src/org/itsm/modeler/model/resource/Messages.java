/*
 * Copyright (c) 2026 ITSM Modeler contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.itsm.modeler.model.resource;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** The user-visible sentences of this package. */
final class Messages {

    private Messages() {
    }

    /** The sentence of that key with the arguments put in. */
    static String get(String key, Object... arguments) {
        ResourceBundle bundle = ResourceBundle.getBundle(Messages.class.getPackageName() + ".messages", Locale.ROOT,
                Messages.class.getClassLoader());
        Object[] texts = new Object[arguments.length];
        for (int i = 0; i < arguments.length; i++) {
            texts[i] = String.valueOf(arguments[i]);
        }
        return new MessageFormat(bundle.getString(key), Locale.ROOT).format(texts);
    }
}

/*
 * Copyright (c) 2026 ITSM Modeler contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.itsm.modeler.diagram.engine;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** The texts of this package. */
final class Messages {

    private static final String BUNDLE = "org.itsm.modeler.diagram.engine.messages";

    private Messages() {
    }

    /** The text of the key, with {0}, {1} … filled in. */
    static String text(String key, Object... arguments) {
        String pattern = ResourceBundle.getBundle(BUNDLE, Locale.ROOT, Messages.class.getClassLoader()).getString(key);
        return new MessageFormat(pattern, Locale.ROOT).format(arguments);
    }
}

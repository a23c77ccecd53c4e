/*
 * Copyright (c) 2026 ITSM Modeler contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.itsm.modeler.ui;

import java.text.MessageFormat;
import java.util.ResourceBundle;

/** The user-visible sentences of this bundle, in the language of the workbench. */
public final class UiTexts {

    /** Whoever asks for it each time has it looked up in a cache that is emptied when memory is short. */
    private static final ResourceBundle TEXTS = ResourceBundle.getBundle("org.itsm.modeler.ui.messages");

    private UiTexts() {
    }

    /** The sentence of that key with the arguments put in. */
    public static String get(String key, Object... arguments) {
        String pattern = TEXTS.getString(key);
        return arguments.length == 0 ? pattern : MessageFormat.format(pattern, arguments);
    }
}

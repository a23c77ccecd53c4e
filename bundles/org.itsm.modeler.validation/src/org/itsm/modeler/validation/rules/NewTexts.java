/*
 * Copyright (c) 2026 ITSM Modeler contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.itsm.modeler.validation.rules;

import java.util.Locale;
import java.util.ResourceBundle;

/** What fixes write into new elements. */
final class NewTexts {

    private static final String BUNDLE = "org.itsm.modeler.validation.rules.messages";

    private NewTexts() {
    }

    static String text(String key) {
        return ResourceBundle.getBundle(BUNDLE, Locale.ROOT, NewTexts.class.getClassLoader()).getString(key);
    }

    static String text(String key, String argument) {
        return text(key).replace("{0}", argument);
    }
}

/*
 * Copyright (c) 2026 ITSM Modeler contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.itsm.modeler.diagram.ui.session;

import java.text.MessageFormat;
import java.util.ResourceBundle;

/** The user-visible sentences of this package, in the language of the workbench. */
final class SessionTexts {

    private static final String BUNDLE = "org.itsm.modeler.diagram.ui.session.messages";

    private SessionTexts() {
    }

    static String get(String key, Object... arguments) {
        return MessageFormat.format(ResourceBundle.getBundle(BUNDLE).getString(key), arguments);
    }
}

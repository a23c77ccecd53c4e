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

/** The form of ids. */
public final class Ids {

    private Ids() {
    }

    /** Says whether the text is an id as we write them: letters, digits, <code>_</code>, <code>-</code>, <code>.</code>. */
    public static boolean isWellFormed(String id) {
        if (id == null || id.isEmpty()) {
            return false;
        }
        for (int i = 0; i < id.length(); i++) {
            char c = id.charAt(i);
            boolean plain = c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9'
                    || c == '_' || c == '-' || c == '.';
            if (!plain && !Character.isLetterOrDigit(c)) {
                return false;
            }
        }
        return true;
    }
}

/*
 * Copyright (c) 2026 ITSM Modeler contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.itsm.modeler.validation;

import org.itsm.modeler.model.itsm.ITSMElement;

/**
 * The message of a rule with its places: {@code {0}}, {@code {1}} … for the arguments of the report, {@code {n}} for the
 * name of the element, {@code {type}} for the label of its class. Apostrophes are plain text, unlike in
 * {@link java.text.MessageFormat}.
 */
final class MessagePattern {

    private final String pattern;

    MessagePattern(String pattern) {
        this.pattern = pattern;
    }

    String fill(ITSMElement element, Object... arguments) {
        StringBuilder text = new StringBuilder();
        int from = 0;
        for (int open = pattern.indexOf('{'); open >= 0; open = pattern.indexOf('{', from)) {
            int close = pattern.indexOf('}', open);
            text.append(pattern, from, open).append(value(pattern.substring(open + 1, close), element, arguments));
            from = close + 1;
        }
        return text.append(pattern, from, pattern.length()).toString();
    }

    private static Object value(String place, ITSMElement element, Object[] arguments) {
        return switch (place) {
            case "n" -> Labels.nameOf(element);
            case "type" -> Labels.typeOf(element.eClass());
            default -> arguments[Integer.parseInt(place)];
        };
    }
}

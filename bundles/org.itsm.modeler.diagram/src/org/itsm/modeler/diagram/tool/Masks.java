/*
 * Copyright (c) 2026 ITSM Modeler contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.itsm.modeler.diagram.tool;

import java.text.MessageFormat;
import java.text.ParsePosition;
import java.util.Optional;

import org.itsm.modeler.diagram.expression.Scope;

/** The masks through which typed texts become variables: what stands for {@code {0}} is {@code arg0}, and so on. */
public final class Masks {

    private static final String WHOLE_TEXT = "{0}";

    private Masks() {
    }

    /** The scope with what was typed; empty when the text does not have the form of the mask. */
    public static Optional<Scope> read(String mask, String text, Scope scope) {
        if (text.isEmpty() || WHOLE_TEXT.equals(mask)) {
            return Optional.of(scope.with("arg0", text));
        }
        ParsePosition position = new ParsePosition(0);
        Object[] values = new MessageFormat(mask).parse(text, position);
        if (values == null || position.getIndex() < text.length()) {
            return Optional.empty();
        }
        Scope read = scope;
        for (int i = 0; i < values.length; i++) {
            read = read.with("arg" + i, values[i]);
        }
        return Optional.of(read);
    }
}

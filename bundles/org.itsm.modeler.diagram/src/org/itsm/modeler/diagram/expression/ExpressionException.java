/*
 * Copyright (c) 2026 ITSM Modeler contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.itsm.modeler.diagram.expression;

/** An expression cannot be compiled or evaluated; the message names the expression and where it is written. */
public final class ExpressionException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String expression;
    private final String place;
    private final String reason;

    public ExpressionException(String expression, String place, String reason, Throwable cause) {
        super(Messages.text("failed", expression, place, reason), cause);
        this.expression = expression;
        this.place = place;
        this.reason = reason;
    }

    public ExpressionException(String expression, String place, String reason) {
        this(expression, place, reason, null);
    }

    /** The expression as it is written. */
    public String expression() {
        return expression;
    }

    /** Where it is written. */
    public String place() {
        return place;
    }

    /** What is wrong, without expression and place. */
    public String reason() {
        return reason;
    }
}

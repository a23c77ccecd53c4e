/*
 * Copyright (c) 2026 ITSM Modeler contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.itsm.modeler.validation.own;

/** Rules that cannot be used. The message says what is wrong with them and what to do about it. */
public final class OwnRuleException extends Exception {

    private static final long serialVersionUID = 1L;

    private final String source;

    OwnRuleException(String source, String message, Throwable cause) {
        super(message, cause);
        this.source = source;
    }

    /** The jar or bundle that brings the rules. */
    public String source() {
        return source;
    }
}

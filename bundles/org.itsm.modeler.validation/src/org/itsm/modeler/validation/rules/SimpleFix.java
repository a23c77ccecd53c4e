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

import java.util.function.Supplier;

import org.itsm.modeler.validation.QuickFix;

/**
 * A fix without a choice.
 *
 * @param text   the label on the rule's page
 * @param detail what the label adds to it, worked out only when the label is shown; null when nothing
 * @param action what is done
 */
public record SimpleFix(int number, String text, Supplier<String> detail, Runnable action) implements QuickFix {

    /** A fix whose label says all. */
    public SimpleFix(int number, String label, Runnable action) {
        this(number, label, null, action);
    }

    @Override
    public String label() {
        return detail == null ? text : text + ": " + detail.get();
    }

    @Override
    public void apply() {
        action.run();
    }
}

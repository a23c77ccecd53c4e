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

import org.itsm.modeler.validation.QuickFix;

/** A fix without a choice. */
public record SimpleFix(int number, String label, Runnable action) implements QuickFix {

    @Override
    public void apply() {
        action.run();
    }
}

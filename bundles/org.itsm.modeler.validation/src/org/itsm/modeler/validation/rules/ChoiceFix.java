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

import java.util.List;
import java.util.function.Consumer;

import org.eclipse.emf.ecore.EObject;
import org.itsm.modeler.model.itsm.ITSMElement;
import org.itsm.modeler.validation.Labels;
import org.itsm.modeler.validation.QuickFix;

/**
 * A fix that needs something to link to. The label names what it links to unless the user chooses otherwise.
 *
 * @param text    the label on the rule's page
 * @param choices what it can link to, the best first; never empty
 * @param action  what is done with the choice
 */
public record ChoiceFix<C extends ITSMElement>(int number, String text, List<C> choices, Consumer<C> action) implements QuickFix {

    public ChoiceFix {
        choices = List.copyOf(choices);
        if (choices.isEmpty()) {
            throw new IllegalArgumentException("A fix that links needs something to link to: " + text);
        }
    }

    @Override
    public String label() {
        return text + ": " + Labels.nameOf(choices.get(0));
    }

    @Override
    public void apply() {
        action.accept(choices.get(0));
    }

    @Override
    public QuickFix choosing(EObject choice) {
        return choices.stream()
                .filter(known -> known == choice)
                .findFirst()
                .<QuickFix>map(known -> new ChoiceFix<>(number, text, List.of(known), action))
                .orElseThrow(() -> new IllegalArgumentException("Not one of the choices of: " + text));
    }
}

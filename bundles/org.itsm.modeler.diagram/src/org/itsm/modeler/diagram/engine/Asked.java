/*
 * Copyright (c) 2026 ITSM Modeler contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.itsm.modeler.diagram.engine;

import java.util.Arrays;

import org.eclipse.emf.ecore.EObject;

/** An element with the answers that it has given in one build, by the numbers of the questions. */
final class Asked {

    private static final Object[] NONE = {};

    private final EObject element;
    private Object[] answers = NONE;

    Asked(EObject element) {
        this.element = element;
    }

    EObject element() {
        return element;
    }

    /** The answer to the question of that number; null when it was not asked yet. */
    Object answer(int question) {
        return question < answers.length ? answers[question] : null;
    }

    void keep(int question, Object answer) {
        if (question >= answers.length) {
            answers = Arrays.copyOf(answers, Math.max(question + 1, answers.length * 2));
        }
        answers[question] = answer;
    }
}

/*
 * Copyright (c) 2026 ITSM Modeler contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.itsm.modeler.validation.incremental;

import java.util.BitSet;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;

import org.eclipse.emf.ecore.EObject;

/** The objects of a group that come after one that counts. */
class Repetitions extends Groups {

    private final Function<EObject, Object> keyOf;
    private final BitSet later = new BitSet();

    /**
     * @param keyOf what objects must not have in common; null for objects that have nothing of the kind
     */
    Repetitions(Elements elements, Function<EObject, Object> keyOf) {
        super(elements);
        this.keyOf = keyOf;
    }

    final boolean contain(EObject object) {
        int number = elements().number(object);
        return number >= 0 && later.get(number);
    }

    @Override
    final Object keyOf(EObject object) {
        return keyOf.apply(object);
    }

    /** The object that counts, of several with one key. */
    EObject meantBy(List<EObject> group) {
        return group.get(0);
    }

    @Override
    final void judge(List<EObject> group, Consumer<EObject> changed) {
        EObject meant = meantBy(group);
        for (EObject object : group) {
            set(object, object != meant, changed);
        }
    }

    @Override
    void judgeAlone(EObject object, boolean inside, Consumer<EObject> changed) {
        set(object, false, changed);
    }

    final void set(EObject object, boolean isLater, Consumer<EObject> changed) {
        int number = elements().number(object);
        if (later.get(number) != isLater) {
            later.set(number, isLater);
            changed.accept(object);
        }
    }
}

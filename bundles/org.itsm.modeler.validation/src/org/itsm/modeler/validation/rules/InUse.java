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
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

import org.itsm.modeler.model.chain.ChainGraph;
import org.itsm.modeler.model.itsm.ITSMElement;
import org.itsm.modeler.model.itsm.LifecycleElement;
import org.itsm.modeler.model.itsm.Status;
import org.itsm.modeler.validation.ValidationContext;

/** What fixes may link to: elements of the chain that are not retired, by class and in document order. */
public final class InUse {

    private final ChainGraph chain;
    /** By class, in use when somebody asked first. */
    private final Map<Class<?>, List<? extends LifecycleElement>> byClass = new ConcurrentHashMap<>();

    private InUse(ChainGraph chain) {
        this.chain = chain;
    }

    public static boolean is(ITSMElement element) {
        return element.getStatus() != Status.RETIRED;
    }

    /** The elements of a run, sorted by class once for all fixes. */
    public static InUse of(ValidationContext context) {
        return context.fact(InUse.class, all -> of(all.chain()));
    }

    public static InUse of(ChainGraph chain) {
        return new InUse(chain);
    }

    /** The elements in use of the class, one after the other as far as somebody asks for them. */
    @SuppressWarnings("unchecked")
    public <T extends LifecycleElement> Stream<T> all(Class<T> type) {
        List<T> known = (List<T>) byClass.computeIfAbsent(type,
                wanted -> chain.elements().stream().filter(element -> wanted.isInstance(element) && is(element)).toList());
        return known.stream().filter(InUse::is);
    }
}

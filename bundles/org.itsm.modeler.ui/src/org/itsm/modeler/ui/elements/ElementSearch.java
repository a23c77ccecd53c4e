/*
 * Copyright (c) 2026 ITSM Modeler contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.itsm.modeler.ui.elements;

import java.util.ArrayList;
import java.util.List;

import org.itsm.modeler.model.itsm.ITSMElement;

/**
 * Looks for the elements that a filter lets pass, and no further than it is asked for: whoever types sees the first ones
 * at once, and learns a little later how many there are.
 */
final class ElementSearch {

    private final ElementFilter filter;
    private final List<ITSMElement> among;
    private final List<ITSMElement> found = new ArrayList<>();
    private int looked;

    ElementSearch(ElementFilter filter, List<ITSMElement> among) {
        this.filter = filter;
        this.among = among;
    }

    /** The first elements that pass, so many at most. */
    List<ITSMElement> first(int most) {
        while (found.size() < most && looked < among.size()) {
            ITSMElement element = among.get(looked++);
            if (filter.accepts(element)) {
                found.add(element);
            }
        }
        return found.subList(0, Math.min(most, found.size()));
    }

    /** All that pass. */
    List<ITSMElement> all() {
        return first(Integer.MAX_VALUE);
    }

    /** Whether all are found. */
    boolean isOver() {
        return looked == among.size();
    }

    /** Those that a narrower filter may let pass. */
    List<ITSMElement> left() {
        List<ITSMElement> left = new ArrayList<>(found);
        left.addAll(among.subList(looked, among.size()));
        return left;
    }
}

/*
 * Copyright (c) 2026 ITSM Modeler contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.itsm.modeler.diagram.ui.view;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * What is selected on a diagram. Never altered.
 *
 * @param keys of figures and edges, in the order in which they were selected
 */
public record Selection(List<String> keys) {

    public static final Selection NOTHING = new Selection(List.of());

    public Selection {
        keys = List.copyOf(new LinkedHashSet<>(keys));
    }

    public static Selection of(String key) {
        return new Selection(List.of(key));
    }

    public boolean isEmpty() {
        return keys.isEmpty();
    }

    public boolean has(String key) {
        return keys.contains(key);
    }

    /** The one that was selected last: keys and menus start from it. */
    public Optional<String> primary() {
        return keys.isEmpty() ? Optional.empty() : Optional.of(keys.get(keys.size() - 1));
    }

    /** With the key as primary one. */
    public Selection with(String key) {
        List<String> more = new ArrayList<>(keys);
        more.remove(key);
        more.add(key);
        return new Selection(more);
    }

    /** With the key when it was not selected, without it when it was. */
    public Selection toggled(String key) {
        return has(key) ? only(other -> !other.equals(key)) : with(key);
    }

    /** What of it is still there. */
    public Selection only(Predicate<String> stays) {
        return new Selection(keys.stream().filter(stays).toList());
    }
}

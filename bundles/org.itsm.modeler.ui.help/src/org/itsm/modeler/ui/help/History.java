/*
 * Copyright (c) 2026 ITSM Modeler contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.itsm.modeler.ui.help;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The addresses that were shown one after the other, and which of them is shown now. */
final class History {

    private final List<String> addresses = new ArrayList<>();
    private int current = -1;

    /** Another address is shown; those that one went back from are forgotten. */
    void visit(String address) {
        if (!Optional.of(address).equals(current())) {
            addresses.subList(current + 1, addresses.size()).clear();
            addresses.add(address);
            current++;
        }
    }

    Optional<String> current() {
        return current < 0 ? Optional.empty() : Optional.of(addresses.get(current));
    }

    /** Goes back or forward; empty, and nothing happens, where there is nothing more. */
    Optional<String> go(int steps) {
        int target = current + steps;
        if (target < 0 || target >= addresses.size()) {
            return Optional.empty();
        }
        current = target;
        return current();
    }
}

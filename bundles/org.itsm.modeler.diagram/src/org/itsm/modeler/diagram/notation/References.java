/*
 * Copyright (c) 2026 ITSM Modeler contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.itsm.modeler.diagram.notation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Follows the references of the file: {@code //@feature[name='id']/@feature.0/@feature}, as EMF writes them. */
final class References {

    private static final Pattern STEP = Pattern.compile("@(?<tag>\\w+)(?:\\[name='(?<name>[^']*)'\\]|\\.(?<index>\\d+))?");

    private final Construct root;
    private final Map<String, Optional<Construct>> known = new HashMap<>();

    References(Construct root) {
        this.root = root;
    }

    /** The construct at the path. */
    Optional<Construct> at(String path) {
        Optional<Construct> found = known.get(path);
        if (found == null) {
            found = path.startsWith("//@") ? find(path) : Optional.empty();
            known.put(path, found);
        }
        return found;
    }

    private Optional<Construct> find(String path) {
        int last = path.lastIndexOf("/@");
        Optional<Construct> owner = last <= 1 ? Optional.of(root) : at(path.substring(0, last));
        Matcher step = STEP.matcher(path.substring(last + 1));
        return owner.isPresent() && step.matches() ? part(owner.get(), step) : Optional.empty();
    }

    private static Optional<Construct> part(Construct owner, Matcher step) {
        List<Construct> parts = owner.parts(step.group("tag"));
        String name = step.group("name");
        if (name != null) {
            return parts.stream().filter(part -> name.equals(part.name())).findFirst();
        }
        int index = step.group("index") == null ? 0 : Integer.parseInt(step.group("index"));
        return index < parts.size() ? Optional.of(parts.get(index)) : Optional.empty();
    }
}

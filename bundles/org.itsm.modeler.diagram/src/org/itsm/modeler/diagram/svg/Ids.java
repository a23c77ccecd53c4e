/*
 * Copyright (c) 2026 ITSM Modeler contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.itsm.modeler.diagram.svg;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.itsm.modeler.diagram.Edge;
import org.itsm.modeler.diagram.Figure;

/** Ids of the parts of a picture: that of the element where one part stands for it, so that links can lead there. */
final class Ids {

    private final Set<String> used = new HashSet<>();
    private final Map<String, Integer> repeated = new HashMap<>();

    String of(Figure figure, boolean lane) {
        String element = elementId(figure.element());
        return unique(safe(lane || element.isEmpty() ? figure.mapping() : element));
    }

    String of(Edge edge, Figure source, Figure target) {
        return unique(safe(edge.mapping() + "." + elementId(source.element()) + "." + elementId(target.element())));
    }

    static String elementId(EObject element) {
        String id = element == null ? null : EcoreUtil.getID(element);
        return id == null ? "" : id;
    }

    /** A name in XML, the same for the same text. */
    static String safe(String text) {
        StringBuilder safe = new StringBuilder();
        text.codePoints().forEach(c -> {
            boolean plain = c < 128 && (Character.isLetterOrDigit(c) || c == '-' || c == '_' || c == '.');
            safe.append(plain ? Character.toString(c) : "_" + Integer.toHexString(c));
        });
        boolean begins = !text.isEmpty() && (Character.isLetter(safe.charAt(0)) || safe.charAt(0) == '_');
        return begins && !text.startsWith("itsm-") ? safe.toString() : "e-" + safe;
    }

    /** Begins anew. */
    void clear() {
        used.clear();
        repeated.clear();
    }

    private String unique(String wanted) {
        String id = wanted;
        while (!used.add(id)) {
            id = wanted + "-" + (repeated.merge(wanted, 1, Integer::sum) + 1);
        }
        return id;
    }
}

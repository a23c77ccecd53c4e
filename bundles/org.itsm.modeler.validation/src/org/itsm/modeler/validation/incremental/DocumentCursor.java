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

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;

/**
 * A place among the objects of one tree that moves forward and back in document order. It looks for its place among
 * siblings once, and then only counts: lists of siblings are long.
 */
final class DocumentCursor {

    private final List<Level> levels = new ArrayList<>();
    private EObject at;

    /** A cursor at the object. */
    DocumentCursor(EObject object) {
        at = object;
        for (EObject up = object; up.eContainer() != null; up = up.eContainer()) {
            levels.add(0, Level.of(up));
        }
    }

    EObject object() {
        return at;
    }

    /** Moves to the object that starts next; false, and nowhere else, when there is none. */
    boolean next() {
        Level below = Level.first(at);
        if (below != null) {
            levels.add(below);
            at = below.object();
            return true;
        }
        for (int i = levels.size() - 1; i >= 0; i--) {
            if (levels.get(i).next()) {
                levels.subList(i + 1, levels.size()).clear();
                at = levels.get(i).object();
                return true;
            }
        }
        return false;
    }

    /** Moves to the object that starts before this one; false, and nowhere else, when there is none. */
    boolean previous() {
        if (levels.isEmpty()) {
            return false;
        }
        Level level = levels.get(levels.size() - 1);
        if (!level.previous()) {
            levels.remove(levels.size() - 1);
            at = level.parent;
            return true;
        }
        at = level.object();
        for (Level below = Level.last(at); below != null; below = Level.last(at)) {
            levels.add(below);
            at = below.object();
        }
        return true;
    }

    /** A place among the contents of one object. */
    private static final class Level {

        private final EObject parent;
        private final List<EReference> containments;
        private int containment;
        private List<?> siblings;
        private int place;

        private Level(EObject parent) {
            this.parent = parent;
            containments = parent.eClass().getEAllContainments();
        }

        static Level of(EObject child) {
            Level level = new Level(child.eContainer());
            level.containment = level.containments.indexOf(child.eContainmentFeature());
            level.siblings = level.contents();
            level.place = level.siblings.indexOf(child);
            return level;
        }

        /** Before the first child; null when there is none. */
        static Level first(EObject parent) {
            Level level = new Level(parent);
            level.containment = -1;
            level.siblings = List.of();
            return level.next() ? level : null;
        }

        static Level last(EObject parent) {
            Level level = new Level(parent);
            level.containment = level.containments.size();
            level.siblings = List.of();
            return level.previous() ? level : null;
        }

        private List<?> contents() {
            EReference reference = containments.get(containment);
            if (!parent.eIsSet(reference)) {
                return List.of();
            }
            Object value = parent.eGet(reference, false);
            return value instanceof List<?> list ? list : List.of(value);
        }

        EObject object() {
            return (EObject) siblings.get(place);
        }

        boolean next() {
            place++;
            while (place >= siblings.size()) {
                if (containment + 1 >= containments.size()) {
                    return false;
                }
                containment++;
                siblings = contents();
                place = 0;
            }
            return true;
        }

        boolean previous() {
            place--;
            while (place < 0) {
                if (containment <= 0) {
                    return false;
                }
                containment--;
                siblings = contents();
                place = siblings.size() - 1;
            }
            return true;
        }
    }
}

/*
 * Copyright (c) 2026 ITSM Modeler contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.itsm.modeler.exchange.archimate;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;

import org.itsm.modeler.model.itsm.RaciKind;

/** The kinds of rules of a mapping. */
final class Rules {

    private Rules() {
    }

    /** A value that an object gets when a rule makes it. */
    record Assignment(EAttribute attribute, Object value) {
    }

    /**
     * Elements of these types for which all conditions hold become objects of the class, or are left out.
     *
     * @param reason why they are left out, or what the user should know of those that are not; else empty
     */
    record ElementRule(Set<String> types, List<Condition> conditions, Optional<EClass> target,
            List<Assignment> assignments, String reason, Position position) {
    }

    /** Objects of the class that no other object contains go into an object of the holder's class. */
    record HomeRule(EClass orphan, EClass holder, boolean onlyOne, String name, List<Assignment> assignments) {
    }

    /** What a link does: the feature of the object at one end gets the object at the other end. */
    record Action(boolean atSource, String feature, Optional<RaciKind> raci, boolean onlyIfFree) {
    }

    /** Relationships of these types between objects of these classes become links, or are left out. */
    record LinkRule(Set<EClass> from, Set<String> relations, Set<EClass> to, List<Condition> conditions,
            List<Action> actions, String reason) {
    }

    /** A step of a path: the relationships, walked against their direction or not, and what stands behind them. */
    record Step(Set<String> relations, boolean backward, Stop stop) {
    }

    /** Where a path may pass or end: at objects of these classes or at elements of these ArchiMate types. */
    record Stop(Set<EClass> classes, Set<String> types) {
    }

    /** A chain of relationships that together mean one link. */
    record PathRule(Set<EClass> from, List<Step> steps, List<Action> actions) {
    }
}

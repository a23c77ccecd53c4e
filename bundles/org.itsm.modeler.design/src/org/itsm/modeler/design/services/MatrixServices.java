/*
 * Copyright (c) 2026 ITSM Modeler contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.itsm.modeler.design.services;

import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EObject;

import org.itsm.modeler.model.itsm.ITSMModel;
import org.itsm.modeler.model.itsm.ItsmFactory;
import org.itsm.modeler.model.itsm.LifecycleElement;
import org.itsm.modeler.model.itsm.OwnedElement;
import org.itsm.modeler.model.itsm.RaciAssignment;
import org.itsm.modeler.model.itsm.RaciKind;
import org.itsm.modeler.model.itsm.Role;

/** The cells of the cross tables: what a typed key sets or clears. */
public class MatrixServices {

    /** Sets or clears by the key that was typed whether the objective is realized by the process. */
    public EObject markRealization(EObject objective, EObject process, String key) {
        return Relation.REALIZES.mark(process, objective, key);
    }

    /** Sets or clears by the key that was typed whether the process uses the service. */
    public EObject markServiceUse(EObject process, EObject service, String key) {
        return Relation.USES_SERVICES.mark(process, service, key);
    }

    /** Sets or clears by the key that was typed whether the ITSM process pursues the goal. */
    public EObject markGoalPursuit(EObject process, EObject goal, String key) {
        return Relation.GOALS.mark(process, goal, key);
    }

    /** Sets or clears by the key that was typed whether the ITSM process adopts the element. */
    public EObject markAdoption(EObject process, EObject element, String key) {
        return Relation.ADOPTS.mark(process, element, key);
    }

    /** Sets or clears by the key that was typed whether the goal contributes to the objective. */
    public EObject markContribution(EObject goal, EObject objective, String key) {
        return Relation.CONTRIBUTES_TO.mark(goal, objective, key);
    }

    /** Sets or clears by the key that was typed whether the agreement is about the service. */
    public EObject markAgreementOf(EObject service, EObject agreement, String key) {
        return Relation.AGREEMENT_SERVICE.mark(agreement, service, key);
    }

    /** The elements that have an owner and RACI entries, in the order of the chain's layers. */
    public Collection<LifecycleElement> raciElements(EObject model) {
        return model instanceof ITSMModel itsm
                ? itsm.chain().elements().stream().filter(element -> Models.modelOf(element).orElse(null) == itsm).toList()
                : List.of();
    }

    /** The roles that have a RACI entry at the element. */
    public Collection<Role> raciRoles(EObject element) {
        return element instanceof OwnedElement owned
                ? owned.getRaci().stream().map(RaciAssignment::getRole).filter(Objects::nonNull).distinct().toList()
                : List.of();
    }

    /** The letters of the role at the element, in the order R A C I. */
    public String raciLetters(EObject element, EObject role) {
        if (!(element instanceof OwnedElement owned) || role == null) {
            return "";
        }
        return owned.getRaci().stream()
                .filter(entry -> entry.getRole() == role)
                .map(RaciAssignment::getKind)
                .filter(kind -> kind != RaciKind.UNSPECIFIED)
                .distinct().sorted()
                .map(kind -> kind.getName().substring(0, 1))
                .collect(Collectors.joining(" "));
    }

    /** Gives the role these letters at the element and no others; nothing takes all away, other letters are refused. */
    public EObject markRaci(EObject element, EObject role, String letters) {
        if (element instanceof OwnedElement owned && role instanceof Role who) {
            kindsOf(letters).ifPresentOrElse(wanted -> setRaci(owned, who, wanted), () -> Refusals.tell(owned, "refused.raci", letters));
        }
        return element;
    }

    /** What the letters stand for; empty when one of them stands for nothing. */
    private static Optional<Set<RaciKind>> kindsOf(String letters) {
        String typed = letters == null ? "" : letters.replaceAll("[\s,;]", "").toUpperCase(Locale.ROOT);
        Set<RaciKind> kinds = EnumSet.noneOf(RaciKind.class);
        for (char letter : typed.toCharArray()) {
            Optional<RaciKind> kind = kindOf(letter);
            if (kind.isEmpty()) {
                return Optional.empty();
            }
            kinds.add(kind.get());
        }
        return Optional.of(kinds);
    }

    private static void setRaci(OwnedElement element, Role role, Set<RaciKind> wanted) {
        List<RaciAssignment> entries = element.getRaci().stream().filter(entry -> entry.getRole() == role).toList();
        entries.stream().filter(entry -> !wanted.contains(entry.getKind())).forEach(element.getRaci()::remove);
        Set<RaciKind> missing = EnumSet.noneOf(RaciKind.class);
        missing.addAll(wanted);
        entries.forEach(entry -> missing.remove(entry.getKind()));
        for (RaciKind kind : missing) {
            RaciAssignment entry = ItsmFactory.eINSTANCE.createRaciAssignment();
            entry.setKind(kind);
            entry.setRole(role);
            element.getRaci().add(entry);
        }
    }

    private static Optional<RaciKind> kindOf(char letter) {
        return RaciKind.VALUES.stream()
                .filter(kind -> kind != RaciKind.UNSPECIFIED && kind.getName().charAt(0) == letter)
                .findFirst();
    }
}

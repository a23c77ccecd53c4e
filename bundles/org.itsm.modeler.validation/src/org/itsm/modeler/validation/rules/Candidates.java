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

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.itsm.modeler.model.itsm.AuthorityLevel;
import org.itsm.modeler.model.itsm.ITSMElement;
import org.itsm.modeler.model.itsm.ITSMModel;
import org.itsm.modeler.model.itsm.LifecycleElement;
import org.itsm.modeler.model.itsm.Role;
import org.itsm.modeler.model.itsm.RoleKind;
import org.itsm.modeler.model.itsm.Stakeholder;
import org.itsm.modeler.validation.QuickFix;
import org.itsm.modeler.validation.ValidationContext;
import org.itsm.modeler.validation.analysis.Improvements;

/**
 * What stands beside the chain and a fix may link to: elements in use, those of the element's own model before those of
 * other models, each in document order.
 */
public final class Candidates {

    private static final List<RoleKind> ANSWERING = List.of(RoleKind.OWNER, RoleKind.MANAGER);

    private Candidates() {
    }

    /** What the list of each model holds. */
    public static <T extends ITSMElement> List<T> beside(ITSMElement element, ValidationContext context,
            Function<ITSMModel, List<T>> list) {
        EObject own = EcoreUtil.getRootContainer(element);
        List<T> candidates = new ArrayList<>();
        if (own instanceof ITSMModel model) {
            addTo(candidates, list.apply(model));
        }
        for (ITSMModel other : context.models()) {
            if (other != own) {
                addTo(candidates, list.apply(other));
            }
        }
        return candidates;
    }

    private static <T extends ITSMElement> void addTo(List<T> candidates, List<T> elements) {
        elements.stream().filter(InUse::is).forEach(candidates::add);
    }

    /** The stakeholders who may set objectives and IT goals. */
    public static List<Stakeholder> upperManagement(ITSMElement element, ValidationContext context) {
        return beside(element, context, ITSMModel::getStakeholders).stream()
                .filter(stakeholder -> stakeholder.getAuthority() == AuthorityLevel.UPPER_MANAGEMENT)
                .toList();
    }

    /**
     * The fix that lets a role answer for the element, those that own or manage first; where there is no role, one is
     * made.
     */
    public static QuickFix owner(int number, String text, ITSMElement element, ValidationContext context,
            Consumer<Role> action) {
        List<Role> roles = new ArrayList<>(beside(element, context, ITSMModel::getRoles));
        roles.sort(Comparator.comparingInt(Candidates::rank));
        return roles.isEmpty()
                ? new SimpleFix(number, text, () -> action.accept(NewElements.beside(element).owner()))
                : new ChoiceFix<>(number, text, roles, action);
    }

    private static int rank(Role role) {
        int place = ANSWERING.indexOf(role.getKind());
        return place < 0 ? ANSWERING.size() : place;
    }

    /** The order in which elements are to be improved: those that nothing improves first, the least mature of them first. */
    public static Comparator<LifecycleElement> leastMatureFirst() {
        return Comparator.comparing(Improvements::isImproved)
                .thenComparing(LifecycleElement::getMaturity, Comparator.nullsFirst(Comparator.naturalOrder()));
    }
}

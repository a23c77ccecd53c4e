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

import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.itsm.modeler.model.itsm.AuthorityLevel;
import org.itsm.modeler.model.itsm.ITSMElement;
import org.itsm.modeler.model.itsm.ITSMModel;
import org.itsm.modeler.model.itsm.LifecycleElement;
import org.itsm.modeler.model.itsm.Role;
import org.itsm.modeler.model.itsm.RoleKind;
import org.itsm.modeler.model.itsm.Stakeholder;
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
    public static <T extends ITSMElement> Stream<T> beside(ITSMElement element, ValidationContext context,
            Function<ITSMModel, List<T>> list) {
        Stream<ITSMModel> own = Stream.of(EcoreUtil.getRootContainer(element))
                .filter(ITSMModel.class::isInstance)
                .map(ITSMModel.class::cast);
        Stream<ITSMModel> others = context.models().stream().filter(model -> model != EcoreUtil.getRootContainer(element));
        return Stream.concat(own, others).flatMap(model -> list.apply(model).stream()).filter(InUse::is);
    }

    /** The stakeholders who may set objectives and IT goals. */
    public static Stream<Stakeholder> upperManagement(ITSMElement element, ValidationContext context) {
        return beside(element, context, ITSMModel::getStakeholders)
                .filter(stakeholder -> stakeholder.getAuthority() == AuthorityLevel.UPPER_MANAGEMENT);
    }

    /**
     * The fix that lets a role answer for the element, those that own or manage first; where there is no role, one is
     * made.
     */
    public static ChoiceFix<Role> owner(int number, String text, ITSMElement element, ValidationContext context,
            Consumer<Role> action) {
        return ChoiceFix.of(number, text, () -> beside(element, context, ITSMModel::getRoles), action)
                .bestFirst(Comparator.comparingInt(Candidates::rank))
                .orElse(() -> action.accept(NewElements.beside(element).owner()));
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

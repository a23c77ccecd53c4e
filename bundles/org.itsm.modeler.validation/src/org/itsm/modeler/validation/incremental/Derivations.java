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

import java.util.List;
import java.util.function.Consumer;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.itsm.modeler.model.itsm.BusinessProcess;
import org.itsm.modeler.model.itsm.Department;
import org.itsm.modeler.model.itsm.Framework;
import org.itsm.modeler.model.itsm.FrameworkElement;
import org.itsm.modeler.model.itsm.Horizon;
import org.itsm.modeler.model.itsm.ITGoal;
import org.itsm.modeler.model.itsm.ITSMProcess;
import org.itsm.modeler.model.itsm.ITServiceOrganization;
import org.itsm.modeler.model.itsm.ItsmPackage;
import org.itsm.modeler.model.itsm.Layer;
import org.itsm.modeler.model.itsm.LifecycleElement;
import org.itsm.modeler.model.itsm.OrganizationalObjective;
import org.itsm.modeler.model.itsm.Perspective;
import org.itsm.modeler.model.itsm.Status;
import org.itsm.modeler.model.itsm.SystemComponent;
import org.itsm.modeler.model.itsm.TechnicalActivity;
import org.itsm.modeler.validation.analysis.Neighbours;
import org.itsm.modeler.validation.analysis.ServingSystems;
import org.itsm.modeler.validation.analysis.SupportedProcesses;

/** What is derived for single elements along the chain and along containments. */
final class Derivations {

    static final int GOALS_GIVEN = 1;
    private static final int GOALS_LOOK_AHEAD = 2;
    private static final int DEEPEST = Layer.values().length;

    final Derivation layersBelow;
    final Derivation objectiveAbove;
    final Derivation perspectives;
    final Derivation examined;
    final Derivation standardized;
    final Derivation supported;
    final Derivation managed;
    final Derivation usingSystems;
    final Derivation covered;
    final Derivation lookingAhead;
    final Derivation serving;
    private final List<Derivation> all;

    /**
     * @param parts who says that it is part of a system
     */
    Derivations(Elements elements, Referrers parts) {
        layersBelow = new LayersBelow(elements);
        objectiveAbove = new ObjectiveAbove(elements);
        perspectives = new Perspectives(elements);
        examined = new OfWholeProcess(elements, ItsmPackage.Literals.BUSINESS_PROCESS__EXAMINED_BY);
        standardized = new OfWholeProcess(elements, ItsmPackage.Literals.BUSINESS_PROCESS__QUALITY_STANDARDS);
        supported = new Supported(elements);
        managed = new Managed(elements);
        usingSystems = new UsingSystems(elements);
        covered = new Covered(elements);
        lookingAhead = new LookingAhead(elements);
        serving = new Serving(elements, parts);
        all = List.of(layersBelow, objectiveAbove, perspectives, examined, standardized, supported, managed, usingSystems,
                covered, lookingAhead, serving);
    }

    /** Works everything out for the first time. */
    void begin(Pieces pieces) {
        all.forEach(derivation -> pieces.add(() -> derivation.start(derivation instanceof FromAbove)));
    }

    void forEach(Consumer<Derivation> visitor) {
        all.forEach(visitor);
    }

    /** Bits that come from above: from containers and by steps downstream. */
    private abstract static class FromAbove extends Derivation {

        FromAbove(Elements elements) {
            super(elements);
        }

        @Override
        void sources(EObject element, Consumer<EObject> visitor) {
            Steps.forEachPrevious(element, visitor);
        }

        @Override
        void dependents(EObject element, Consumer<EObject> visitor) {
            Steps.forEachNext(element, visitor);
        }

        @Override
        int all() {
            return 1;
        }
    }

    /** Bits that come from below: from contents and by steps upstream. */
    private abstract static class FromBelow extends Derivation {

        FromBelow(Elements elements) {
            super(elements);
        }

        @Override
        void sources(EObject element, Consumer<EObject> visitor) {
            Steps.forEachNext(element, visitor);
        }

        @Override
        void dependents(EObject element, Consumer<EObject> visitor) {
            Steps.forEachPrevious(element, visitor);
        }

        @Override
        int all() {
            return 1;
        }
    }

    /** The layers that a walk downstream gets into, the element's own and all above it among them. */
    private static final class LayersBelow extends FromBelow {

        LayersBelow(Elements elements) {
            super(elements);
        }

        @Override
        boolean concerns(EObject element) {
            return element instanceof LifecycleElement;
        }

        @Override
        int own(EObject element) {
            return (1 << ((LifecycleElement) element).getLayer().ordinal() + 1) - 1;
        }

        @Override
        int all() {
            return (1 << DEEPEST) - 1;
        }

        @Override
        boolean isAskedOf(EObject element) {
            return element instanceof OrganizationalObjective;
        }
    }

    /** Whether an objective is reached by steps upstream. */
    private static final class ObjectiveAbove extends FromAbove {

        ObjectiveAbove(Elements elements) {
            super(elements);
        }

        @Override
        boolean concerns(EObject element) {
            return element instanceof LifecycleElement;
        }

        @Override
        int own(EObject element) {
            return element instanceof OrganizationalObjective ? 1 : 0;
        }

        @Override
        boolean isAskedOf(EObject element) {
            return element instanceof BusinessProcess || element instanceof TechnicalActivity;
        }
    }

    /** The perspectives of the objectives above. */
    private static final class Perspectives extends FromAbove {

        Perspectives(Elements elements) {
            super(elements);
        }

        @Override
        boolean concerns(EObject element) {
            return element instanceof OrganizationalObjective || element instanceof BusinessProcess
                    || element instanceof ITGoal;
        }

        @Override
        int own(EObject element) {
            return element instanceof OrganizationalObjective objective && objective.getPerspective() != Perspective.UNSPECIFIED
                    ? 1 << objective.getPerspective().ordinal()
                    : 0;
        }

        @Override
        int all() {
            return (1 << Perspective.values().length) - 2;
        }

        @Override
        boolean isAskedOf(EObject element) {
            return element instanceof ITGoal;
        }
    }

    /** Whether a business process, or one that it is part of, has a link. */
    private static final class OfWholeProcess extends FromAbove {

        private static final List<EReference> PARTS = List.of(ItsmPackage.Literals.BUSINESS_PROCESS__SUB_PROCESSES);

        private final EReference link;

        OfWholeProcess(Elements elements, EReference link) {
            super(elements);
            this.link = link;
        }

        @Override
        boolean concerns(EObject element) {
            return element instanceof BusinessProcess;
        }

        @Override
        int own(EObject element) {
            return Neighbours.any(element, link) ? 1 : 0;
        }

        @Override
        void sources(EObject element, Consumer<EObject> visitor) {
            if (element.eContainer() instanceof BusinessProcess whole) {
                visitor.accept(whole);
            }
        }

        @Override
        void dependents(EObject element, Consumer<EObject> visitor) {
            Steps.visit(element, PARTS, visitor);
        }

        @Override
        boolean isAskedOf(EObject element) {
            return true;
        }
    }

    /** Whether an IT goal or a service is linked to a business process or to a part of it. */
    private static final class Supported extends FromBelow {

        Supported(Elements elements) {
            super(elements);
        }

        @Override
        boolean concerns(EObject element) {
            return element instanceof BusinessProcess;
        }

        @Override
        int own(EObject element) {
            return SupportedProcesses.isSupportedItself((BusinessProcess) element) ? 1 : 0;
        }

        @Override
        boolean isAskedOf(EObject element) {
            return true;
        }
    }

    /** Whether an ITSM process manages a service; whether an activity, or one that it is part of, is performed for one. */
    private static final class Managed extends FromAbove {

        Managed(Elements elements) {
            super(elements);
        }

        @Override
        boolean concerns(EObject element) {
            return element instanceof ITSMProcess || element instanceof TechnicalActivity;
        }

        @Override
        int own(EObject element) {
            return element instanceof ITSMProcess && Neighbours.any(element, ItsmPackage.Literals.ITSM_PROCESS__MANAGES) ? 1 : 0;
        }

        @Override
        boolean isAskedOf(EObject element) {
            return element instanceof TechnicalActivity;
        }
    }

    /** Whether an activity, a part of it, or for an ITSM process one of its activities uses a system. */
    private static final class UsingSystems extends FromBelow {

        UsingSystems(Elements elements) {
            super(elements);
        }

        @Override
        boolean concerns(EObject element) {
            return element instanceof ITSMProcess || element instanceof TechnicalActivity;
        }

        @Override
        int own(EObject element) {
            return element instanceof TechnicalActivity
                    && Neighbours.any(element, ItsmPackage.Literals.TECHNICAL_ACTIVITY__SYSTEMS) ? 1 : 0;
        }

        @Override
        boolean isAskedOf(EObject element) {
            return element instanceof ITSMProcess;
        }
    }

    /** Whether a framework element, or for both that and a framework anything below, is adopted. */
    private static final class Covered extends FromBelow {

        private static final List<EReference> OF_FRAMEWORK = List.of(ItsmPackage.Literals.FRAMEWORK__ELEMENTS);
        private static final List<EReference> OF_ELEMENT = List.of(ItsmPackage.Literals.FRAMEWORK_ELEMENT__ELEMENTS);

        Covered(Elements elements) {
            super(elements);
        }

        @Override
        boolean concerns(EObject element) {
            return element instanceof FrameworkElement || element instanceof Framework;
        }

        @Override
        int own(EObject element) {
            return element instanceof FrameworkElement
                    && Neighbours.any(element, ItsmPackage.Literals.FRAMEWORK_ELEMENT__ADOPTED_BY) ? 1 : 0;
        }

        @Override
        void sources(EObject element, Consumer<EObject> visitor) {
            Steps.visit(element, element instanceof Framework ? OF_FRAMEWORK : OF_ELEMENT, visitor);
        }

        @Override
        void dependents(EObject element, Consumer<EObject> visitor) {
            if (element instanceof FrameworkElement) {
                visitor.accept(element.eContainer());
            }
        }

        @Override
        boolean isAskedOf(EObject element) {
            return true;
        }
    }

    /** Whether there are goals in use in an organization or department, and whether one of them looks ahead. */
    private static final class LookingAhead extends FromBelow {

        private static final List<EReference> OF_ORGANIZATION = List.of(
                ItsmPackage.Literals.IT_SERVICE_ORGANIZATION__GOALS,
                ItsmPackage.Literals.IT_SERVICE_ORGANIZATION__DEPARTMENTS);
        private static final List<EReference> OF_DEPARTMENT = List.of(ItsmPackage.Literals.DEPARTMENT__GOALS,
                ItsmPackage.Literals.DEPARTMENT__SUB_DEPARTMENTS);

        LookingAhead(Elements elements) {
            super(elements);
        }

        @Override
        boolean concerns(EObject element) {
            return element instanceof ITGoal || element instanceof Department || element instanceof ITServiceOrganization;
        }

        @Override
        int own(EObject element) {
            if (element instanceof ITGoal goal && goal.getStatus() != Status.RETIRED) {
                return goal.getHorizon() == Horizon.OPERATIONAL ? GOALS_GIVEN : all();
            }
            return 0;
        }

        @Override
        void sources(EObject element, Consumer<EObject> visitor) {
            if (element instanceof Department) {
                Steps.visit(element, OF_DEPARTMENT, visitor);
            } else if (element instanceof ITServiceOrganization) {
                Steps.visit(element, OF_ORGANIZATION, visitor);
            }
        }

        @Override
        void dependents(EObject element, Consumer<EObject> visitor) {
            if (element.eContainer() != null) {
                visitor.accept(element.eContainer());
            }
        }

        @Override
        int all() {
            return GOALS_GIVEN | GOALS_LOOK_AHEAD;
        }

        @Override
        boolean isAskedOf(EObject element) {
            return element instanceof ITServiceOrganization;
        }
    }

    /**
     * Whether a system, or one that it is part of, supports a service. Systems may be part of one another in a circle, so
     * each goes all the way itself and draws on no other's bits.
     */
    private static final class Serving extends FromAbove {

        private final Referrers parts;

        Serving(Elements elements, Referrers parts) {
            super(elements);
            this.parts = parts;
        }

        @Override
        boolean concerns(EObject element) {
            return element instanceof SystemComponent;
        }

        @Override
        int own(EObject element) {
            return ServingSystems.servesWithWholes((SystemComponent) element) ? 1 : 0;
        }

        @Override
        void sources(EObject element, Consumer<EObject> visitor) {
            // See above.
        }

        @Override
        void dependents(EObject element, Consumer<EObject> visitor) {
            parts.of(element).forEach(visitor);
        }

        @Override
        boolean isAskedOf(EObject element) {
            return true;
        }
    }
}

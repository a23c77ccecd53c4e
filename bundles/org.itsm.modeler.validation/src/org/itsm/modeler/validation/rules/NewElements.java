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
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.itsm.modeler.model.itsm.AuthorityLevel;
import org.itsm.modeler.model.itsm.BusinessProcess;
import org.itsm.modeler.model.itsm.Framework;
import org.itsm.modeler.model.itsm.FrameworkElement;
import org.itsm.modeler.model.itsm.FrameworkKind;
import org.itsm.modeler.model.itsm.ITGoal;
import org.itsm.modeler.model.itsm.ITSMElement;
import org.itsm.modeler.model.itsm.ITSMModel;
import org.itsm.modeler.model.itsm.ITSMProcess;
import org.itsm.modeler.model.itsm.ITServiceOrganization;
import org.itsm.modeler.model.itsm.Improvement;
import org.itsm.modeler.model.itsm.ItsmFactory;
import org.itsm.modeler.model.itsm.ItsmPackage;
import org.itsm.modeler.model.itsm.LifecycleElement;
import org.itsm.modeler.model.itsm.OrganizationalObjective;
import org.itsm.modeler.model.itsm.OwnedElement;
import org.itsm.modeler.model.itsm.RaciAssignment;
import org.itsm.modeler.model.itsm.RaciKind;
import org.itsm.modeler.model.itsm.Role;
import org.itsm.modeler.model.itsm.RoleKind;
import org.itsm.modeler.model.itsm.Stakeholder;
import org.itsm.modeler.model.itsm.Team;
import org.itsm.modeler.model.itsm.TechnicalActivity;
import org.itsm.modeler.model.util.Texts;
import org.itsm.modeler.validation.Labels;

/**
 * Makes the elements that fixes create, well formed and as complete as the model allows: named, placed, answered for by a
 * role of the model, with a quality standard where there is one and an improvement that introduces them. They are
 * proposed, so that whoever asked for them looks at them again.
 */
public final class NewElements {

    /** Adopted by more processes than this, a framework element is a finding of its own. */
    private static final int MOST_ADOPTIONS = 5;

    private static final ItsmFactory FACTORY = ItsmFactory.eINSTANCE;

    private final ITSMModel model;

    private NewElements(ITSMModel model) {
        this.model = model;
    }

    /** Makes elements in the model in which the element stands. */
    public static NewElements beside(ITSMElement element) {
        return new NewElements((ITSMModel) EcoreUtil.getRootContainer(element));
    }

    /** An objective that upper management sets. */
    public OrganizationalObjective objective() {
        OrganizationalObjective objective = named(FACTORY.createOrganizationalObjective());
        model.getObjectives().add(objective);
        upperManagement().ifPresent(objective::setDefinedBy);
        improvement(objective);
        return objective;
    }

    /** A business process that realizes the objective; what supports it is for the caller to link. */
    public BusinessProcess businessProcess(OrganizationalObjective objective) {
        BusinessProcess process = businessProcess();
        process.getRealizes().add(objective);
        return process;
    }

    /** A business process that realizes nothing yet. */
    public BusinessProcess businessProcess() {
        BusinessProcess process = named(FACTORY.createBusinessProcess());
        model.getBusinessProcesses().add(process);
        process.setRepeatable(true);
        first(model.getQualityStandards()).ifPresent(process.getQualityStandards()::add);
        first(model.getServiceOrganizations()).ifPresent(organization -> organization.getExamines().add(process));
        improvement(process);
        return process;
    }

    /** Says in the process what part IT has in it: that of the element that supports it. */
    public void describeItRole(BusinessProcess process, ITSMElement support) {
        process.setItRole(NewTexts.text("new.itRole", Labels.nameOf(support)));
    }

    /** An IT service organization that looks at the business processes that nobody has examined. */
    public ITServiceOrganization organization() {
        ITServiceOrganization organization = named(FACTORY.createITServiceOrganization());
        model.getServiceOrganizations().add(organization);
        model.getBusinessProcesses().stream()
                .filter(process -> InUse.is(process) && process.getExaminedBy().isEmpty())
                .forEach(organization.getExamines()::add);
        improvement(organization);
        return organization;
    }

    /** An IT goal that upper management sets for the business process. */
    public ITGoal goalFor(BusinessProcess process) {
        ITServiceOrganization organization = first(model.getServiceOrganizations()).orElseGet(this::organization);
        ITGoal goal = FACTORY.createITGoal();
        goal.setName(FreeNames.like(goal, organization, Labels.typeOf(goal.eClass())));
        organization.getGoals().add(goal);
        goal.getSupports().add(process);
        upperManagement().ifPresent(goal::setDefinedBy);
        improvement(goal);
        return goal;
    }

    /** An ITSM process with the goal, if there is one, and an activity; it adopts own knowledge, which is begun where there is none. */
    public ITSMProcess itsmProcess(Optional<ITGoal> goal) {
        ITSMProcess process = itsmProcess(Labels.typeOf(ItsmPackage.Literals.ITSM_PROCESS), goal);
        ownKnowledge().ifPresentOrElse(process.getAdopts()::add, () -> NewSupplements.beside(process).ownKnowledge(process));
        return process;
    }

    /** An ITSM process with the goal and an activity, shaped after the element of a framework. */
    public ITSMProcess itsmProcess(ITGoal goal, FrameworkElement adopted) {
        ITSMProcess process = itsmProcess(Labels.nameOf(adopted), Optional.of(goal));
        process.getAdopts().add(adopted);
        process.setStage(adopted.getStage());
        String code = Texts.trim(adopted.getCode());
        if (model.getItsmProcesses().stream().noneMatch(other -> code.equals(Texts.trim(other.getCode())))) {
            process.setCode(code);
        }
        return process;
    }

    private ITSMProcess itsmProcess(String name, Optional<ITGoal> goal) {
        ITSMProcess process = FACTORY.createITSMProcess();
        process.setName(FreeNames.like(process, model, name));
        model.getItsmProcesses().add(process);
        goal.ifPresent(process.getGoals()::add);
        process.setRepeatable(true);
        first(model.getQualityStandards()).ifPresent(process.getQualityStandards()::add);
        Role owner = owner();
        process.setOwner(owner);
        assign(process, RaciKind.ACCOUNTABLE, owner);
        assign(process, RaciKind.RESPONSIBLE, worker());
        improvement(process);
        activity(process);
        return process;
    }

    /** An activity that is performed for the process. */
    public TechnicalActivity activity(ITSMProcess process) {
        TechnicalActivity activity = named(FACTORY.createTechnicalActivity());
        model.getTechnicalActivities().add(activity);
        activity.getPerformedFor().add(process);
        activity.setValue(NewTexts.text("new.value", Labels.nameOf(purposeOf(process))));
        Optional<Team> team = first(model.getTeams());
        if (team.isPresent()) {
            activity.getPerformedBy().add(team.get());
        } else {
            assign(activity, RaciKind.ACCOUNTABLE, owner());
            assign(activity, RaciKind.RESPONSIBLE, worker());
        }
        improvement(activity);
        return activity;
    }

    private static ITSMElement purposeOf(ITSMProcess process) {
        return process.getGoals().isEmpty() ? process : process.getGoals().get(0);
    }

    /** The improvement that introduces a new element, or improves one that is there. */
    public Improvement improvement(LifecycleElement element) {
        Improvement improvement = FACTORY.createImprovement();
        improvement.setName(FreeNames.like(improvement, model, NewTexts.text("new.improvement", Labels.nameOf(element))));
        model.getImprovements().add(improvement);
        improvement.getImproves().add(element);
        improvement.setOwner(owner());
        return improvement;
    }

    /** Who answers for something new: the first role that owns, else manages, else any; made when there is none. */
    public Role owner() {
        return firstRole(RoleKind.OWNER)
                .or(() -> firstRole(RoleKind.MANAGER))
                .or(() -> first(model.getRoles()))
                .orElseGet(this::role);
    }

    /** Who does the work: the first role of the staff, else who answers for it. */
    public Role worker() {
        return firstRole(RoleKind.STAFF).orElseGet(this::owner);
    }

    private Role role() {
        Role role = FACTORY.createRole();
        role.setName(FreeNames.like(role, model, NewTexts.text("new.role")));
        role.setKind(RoleKind.OWNER);
        model.getRoles().add(role);
        return role;
    }

    private Optional<Role> firstRole(RoleKind kind) {
        return first(model.getRoles(), role -> role.getKind() == kind);
    }

    private Optional<Stakeholder> upperManagement() {
        return first(model.getStakeholders(), stakeholder -> stakeholder.getAuthority() == AuthorityLevel.UPPER_MANAGEMENT);
    }

    private Optional<FrameworkElement> ownKnowledge() {
        List<FrameworkElement> elements = new ArrayList<>();
        model.getFrameworks().stream()
                .filter(framework -> framework.getKind() == FrameworkKind.ORGANIZATIONAL_KNOWLEDGE && InUse.is(framework))
                .map(Framework::getElements)
                .forEach(elements::addAll);
        return first(elements, element -> element.getAdoptedBy().size() < MOST_ADOPTIONS);
    }

    private static void assign(OwnedElement element, RaciKind kind, Role role) {
        RaciAssignment assignment = FACTORY.createRaciAssignment();
        assignment.setKind(kind);
        assignment.setRole(role);
        element.getRaci().add(assignment);
    }

    private <T extends ITSMElement> T named(T element) {
        element.setName(FreeNames.like(element, model, Labels.typeOf(element.eClass())));
        return element;
    }

    private static <T extends ITSMElement> Optional<T> first(List<T> elements) {
        return first(elements, element -> true);
    }

    private static <T extends ITSMElement> Optional<T> first(List<T> elements, Predicate<T> suits) {
        return elements.stream().filter(element -> InUse.is(element) && suits.test(element)).findFirst();
    }
}

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

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.itsm.modeler.model.itsm.Agreement;
import org.itsm.modeler.model.itsm.AgreementKind;
import org.itsm.modeler.model.itsm.Customer;
import org.itsm.modeler.model.itsm.Direction;
import org.itsm.modeler.model.itsm.Framework;
import org.itsm.modeler.model.itsm.FrameworkElement;
import org.itsm.modeler.model.itsm.FrameworkElementKind;
import org.itsm.modeler.model.itsm.FrameworkKind;
import org.itsm.modeler.model.itsm.Frequency;
import org.itsm.modeler.model.itsm.ITSMElement;
import org.itsm.modeler.model.itsm.ITSMModel;
import org.itsm.modeler.model.itsm.ITSMProcess;
import org.itsm.modeler.model.itsm.ITService;
import org.itsm.modeler.model.itsm.Improvement;
import org.itsm.modeler.model.itsm.ItsmFactory;
import org.itsm.modeler.model.itsm.KPI;
import org.itsm.modeler.model.itsm.LifecycleElement;
import org.itsm.modeler.model.itsm.RaciAssignment;
import org.itsm.modeler.model.itsm.RaciKind;
import org.itsm.modeler.model.itsm.Role;
import org.itsm.modeler.model.itsm.ServiceKind;
import org.itsm.modeler.model.itsm.ServiceTarget;
import org.itsm.modeler.model.itsm.Stakeholder;
import org.itsm.modeler.model.itsm.SystemComponent;
import org.itsm.modeler.model.itsm.Waiver;
import org.itsm.modeler.validation.Labels;

/**
 * Makes what fixes create around elements that are there: services from systems, agreements, KPIs, improvements and own
 * knowledge. As with {@link NewElements} they are well formed, complete and proposed.
 */
public final class NewSupplements {

    private static final ItsmFactory FACTORY = ItsmFactory.eINSTANCE;
    private static final String PERCENT = "%";
    private static final double ALL = 100;
    private static final double NEARLY_ALWAYS = 99;

    private final ITSMModel model;
    private final NewElements elements;

    private NewSupplements(ITSMElement element) {
        model = (ITSMModel) EcoreUtil.getRootContainer(element);
        elements = NewElements.beside(element);
    }

    /** Makes elements in the model in which the element stands. */
    public static NewSupplements beside(ITSMElement element) {
        return new NewSupplements(element);
    }

    /** A service that the system supports, for which the owner of the system answers. */
    public ITService service(SystemComponent system) {
        ITService service = FACTORY.createITService();
        service.setName(FreeNames.like(service, model, NewTexts.text("new.service", Labels.nameOf(system))));
        model.getServices().add(service);
        service.setKind(ServiceKind.SUPPORTING);
        service.setCatalogueRef(service.getName());
        Role owner = Optional.ofNullable(system.getOwner()).filter(role -> !role.eIsProxy()).orElseGet(elements::owner);
        service.setOwner(owner);
        assign(service, RaciKind.ACCOUNTABLE, owner);
        assign(service, RaciKind.RESPONSIBLE, elements.worker());
        elements.improvement(service);
        system.getSupports().add(service);
        return service;
    }

    /** An SLA that promises the customer that the service is there; the number is for the two to agree on. */
    public Agreement sla(ITService service, Customer customer) {
        Agreement agreement = FACTORY.createAgreement();
        agreement.setName(FreeNames.like(agreement, model, NewTexts.text("new.sla", Labels.nameOf(service))));
        model.getAgreements().add(agreement);
        agreement.setKind(AgreementKind.SLA);
        agreement.setService(service);
        agreement.setCustomer(customer);
        availability(agreement);
        return agreement;
    }

    /** An OLA about the service, on which the SLA rests; what it promises is for the caller to add. */
    public Agreement ola(Agreement sla, ITService service, Stakeholder supplier) {
        Agreement agreement = FACTORY.createAgreement();
        agreement.setName(FreeNames.like(agreement, model, NewTexts.text("new.ola", Labels.nameOf(service))));
        model.getAgreements().add(agreement);
        agreement.setKind(AgreementKind.OLA);
        agreement.setService(service);
        agreement.setSupplier(supplier);
        agreement.getUnderpins().add(sla);
        return agreement;
    }

    /** The promise that the service of the agreement is there nearly always. */
    public static ServiceTarget availability(Agreement agreement) {
        ServiceTarget target = FACTORY.createServiceTarget();
        agreement.getTargets().add(target);
        target.setMetric(NewTexts.text("new.metric"));
        target.setUnit(PERCENT);
        target.setTarget(NEARLY_ALWAYS);
        return target;
    }

    /** A KPI that tells how far the objective or goal has been met; what exactly is counted is for its owner to say. */
    public KPI kpi(LifecycleElement measured) {
        KPI kpi = FACTORY.createKPI();
        kpi.setName(FreeNames.like(kpi, model, NewTexts.text("new.kpi", Labels.nameOf(measured))));
        model.getKpis().add(kpi);
        kpi.setUnit(PERCENT);
        kpi.setDirection(Direction.INCREASE);
        kpi.setTarget(ALL);
        kpi.setFrequency(Frequency.QUARTERLY);
        kpi.setDataSource(NewTexts.text("new.dataSource"));
        kpi.getMeasures().add(measured);
        return kpi;
    }

    /** An improvement of something that is there already. */
    public Improvement improvementOf(LifecycleElement element) {
        Improvement improvement = elements.improvement(element);
        improvement.setName(FreeNames.like(improvement, NewTexts.text("new.improvementOf", Labels.nameOf(element))));
        return improvement;
    }

    /**
     * An improvement that starts from a KPI and improves what it measures. The KPI is excused from the rule that asked for
     * it until that day.
     */
    public Improvement improvementOf(KPI kpi, List<LifecycleElement> measured, String ruleId, LocalDate until) {
        Improvement improvement = elements.improvement(measured.get(0));
        improvement.setName(FreeNames.like(improvement, NewTexts.text("new.improvementOf", Labels.nameOf(kpi))));
        measured.stream().skip(1).forEach(improvement.getImproves()::add);
        improvement.getBasedOn().add(kpi);
        Waiver waiver = FACTORY.createWaiver();
        kpi.getWaivers().add(waiver);
        waiver.setRule(ruleId);
        waiver.setReason(NewTexts.text("new.underWay", improvement.getName()));
        waiver.setUntil(until.toString());
        return improvement;
    }

    /** What the organization knows about the process itself, written down as a framework of its own. */
    public FrameworkElement ownKnowledge(ITSMProcess process) {
        Framework framework = model.getFrameworks().stream()
                .filter(known -> known.getKind() == FrameworkKind.ORGANIZATIONAL_KNOWLEDGE && InUse.is(known))
                .findFirst()
                .orElseGet(this::ownFramework);
        FrameworkElement knowledge = FACTORY.createFrameworkElement();
        knowledge.setName(FreeNames.like(knowledge, framework, Labels.nameOf(process)));
        framework.getElements().add(knowledge);
        knowledge.setKind(FrameworkElementKind.PROCESS);
        knowledge.setStage(process.getStage());
        process.getAdopts().add(knowledge);
        return knowledge;
    }

    private Framework ownFramework() {
        Framework framework = FACTORY.createFramework();
        framework.setName(FreeNames.like(framework, model, NewTexts.text("new.framework")));
        model.getFrameworks().add(framework);
        framework.setKind(FrameworkKind.ORGANIZATIONAL_KNOWLEDGE);
        return framework;
    }

    private static void assign(ITService service, RaciKind kind, Role role) {
        RaciAssignment assignment = FACTORY.createRaciAssignment();
        service.getRaci().add(assignment);
        assignment.setKind(kind);
        assignment.setRole(role);
    }
}

/*
 * Copyright (c) 2026 ITSM Modeler contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.itsm.modeler.tests.support;

import java.util.List;
import java.util.Set;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.InternalEObject;
import org.itsm.modeler.model.itsm.Agreement;
import org.itsm.modeler.model.itsm.AgreementKind;
import org.itsm.modeler.model.itsm.BusinessProcess;
import org.itsm.modeler.model.itsm.Customer;
import org.itsm.modeler.model.itsm.ITGoal;
import org.itsm.modeler.model.itsm.ITSMElement;
import org.itsm.modeler.model.itsm.ITSMProcess;
import org.itsm.modeler.model.itsm.ITService;
import org.itsm.modeler.model.itsm.ItsmFactory;
import org.itsm.modeler.model.itsm.OrganizationalObjective;
import org.itsm.modeler.model.itsm.Property;
import org.itsm.modeler.model.itsm.QualityStandard;
import org.itsm.modeler.model.itsm.Role;
import org.itsm.modeler.model.itsm.Stakeholder;
import org.itsm.modeler.model.itsm.Status;
import org.itsm.modeler.model.itsm.SystemComponent;
import org.itsm.modeler.model.itsm.Team;
import org.itsm.modeler.model.itsm.TechnicalActivity;
import org.itsm.modeler.model.itsm.Waiver;
import org.itsm.modeler.tests.support.GeneratedModel.Planted;

/**
 * Plants defects. Each one uses elements of its own, made for it and linked so that nothing else is wrong with them
 * (under the groups STR, REF and CHN), or a feature of a generated element that no other defect touches.
 */
final class DefectPlanter {

    static final String EMPTY_LAYER = "CHN-14";
    static final Set<String> ONCE = Set.of(EMPTY_LAYER, "CHN-15");
    static final Set<String> PLANTABLE = Set.of("STR-01", "STR-02", "STR-03", "STR-04", "STR-06", "STR-08", "STR-09",
            "STR-10", "REF-01", "CHN-01", "CHN-02", "CHN-03", "CHN-04", "CHN-05", "CHN-06", "CHN-07", "CHN-08", "CHN-09",
            "CHN-10", "CHN-11", "CHN-13", EMPTY_LAYER, "CHN-15");

    private static final ItsmFactory FACTORY = ItsmFactory.eINSTANCE;
    private static final int LONGEST_NAME = 80;
    private static final int LEAST_COVERAGE = 80;

    private final Draw draw;
    private final Cast cast;
    private final List<Planted> planted;
    private final List<ITService> services;
    private final List<ITSMProcess> itsmProcesses;
    private final int leaves;
    private int unreached;

    DefectPlanter(Draw draw, Cast cast, List<Planted> planted) {
        this.draw = draw;
        this.cast = cast;
        this.planted = planted;
        services = List.copyOf(cast.services);
        itsmProcesses = List.copyOf(cast.itsmProcesses);
        leaves = cast.leafObjectives().size();
    }

    void plant(String rule, int count) {
        for (int i = 0; i < count; i++) {
            planted.add(new Planted(rule, plantOne(rule, i).getId()));
        }
    }

    /** Coverage that sinks below the threshold because of what was planted is a finding, too. */
    void recordLowCoverage() {
        Planted low = new Planted("CHN-15", cast.model.getId());
        if (isLow(unreached) && !planted.contains(low)) {
            planted.add(low);
        }
    }

    private boolean isLow(int withoutActivity) {
        return leaves * 100L < (leaves + withoutActivity) * (long) LEAST_COVERAGE;
    }

    private ITSMElement plantOne(String rule, int number) {
        return switch (rule) {
            case "STR-01" -> plain(rule, number, null);
            case "STR-02" -> sameId(rule, number);
            case "STR-03" -> sameName(rule, number);
            case "STR-04" -> plain(rule, number, number % 2 == 0 ? "x".repeat(LONGEST_NAME + 1) + number : "Two\nlines " + number);
            case "STR-06" -> undescribed(rule, number);
            case "STR-08" -> sameCode(rule, number);
            case "STR-09" -> badWaiver(rule, number);
            case "STR-10" -> badDate(number);
            case "REF-01" -> brokenReference(number);
            case "CHN-01" -> idleObjective(rule, number);
            case "CHN-02" -> brokenChain(rule, number);
            case "CHN-03" -> link(process(rule, number, ""), null, sound(services));
            case "CHN-04" -> link(process(rule, number, ""), sound(cast.objectives), null);
            case "CHN-05" -> unalignedGoal(rule, number);
            case "CHN-06" -> unpursuedGoal(rule, number);
            case "CHN-07" -> goallessProcess(rule, number);
            case "CHN-08" -> idleProcess(rule, number);
            case "CHN-09" -> activity(rule, number, "");
            case "CHN-10" -> cycle(rule, number);
            case "CHN-11" -> orderLoop(rule, number);
            case "CHN-13" -> island(rule, number);
            case EMPTY_LAYER -> cast.model;
            case "CHN-15" -> lowCoverage(rule);
            default -> throw new IllegalArgumentException(rule);
        };
    }

    // STR and REF

    private ITSMElement sameId(String rule, int number) {
        if (number == 0) {
            plainTeam(rule, "first").getProperties().add(property());
        }
        Team later = plainTeam(rule, Integer.toString(number));
        later.getProperties().add(property());
        return later;
    }

    private static Property property() {
        Property property = FACTORY.createProperty();
        property.setId("planted-same-id");
        property.setKey("origin");
        property.setValue("imported");
        return property;
    }

    private ITSMElement sameName(String rule, int number) {
        plain(rule, number, "Planted twice " + number).setId(id(rule, number, "-first"));
        return plain(rule, number, "Planted  TWICE " + number + ' ');
    }

    private ITSMElement undescribed(String rule, int number) {
        ITSMElement element = plain(rule, number, name(rule, number));
        element.setStatus(Status.APPROVED);
        element.setDescription(number % 2 == 0 ? null : " ");
        return element;
    }

    private ITSMElement sameCode(String rule, int number) {
        if (number == 0) {
            plainTeam(rule, "first").setCode("PLANTED");
        }
        Team later = plainTeam(rule, Integer.toString(number));
        later.setCode(number % 2 == 0 ? "PLANTED" : " PLANTED ");
        return later;
    }

    private ITSMElement badWaiver(String rule, int number) {
        ITSMElement element = plain(rule, number, name(rule, number));
        String unknown = number % 3 == 0 ? "XYZ-99" : "CHN-03";
        String reason = number % 3 == 1 ? null : "Agreed";
        String until = number % 3 == 2 ? "2020-01-01" : null;
        element.getWaivers().add(waiver(element, unknown, reason, until));
        return element;
    }

    private static Waiver waiver(ITSMElement element, String rule, String reason, String until) {
        Waiver waiver = FACTORY.createWaiver();
        waiver.setId(element.getId() + ".waiver");
        waiver.setRule(rule);
        waiver.setReason(reason);
        waiver.setUntil(until);
        return waiver;
    }

    private ITSMElement badDate(int number) {
        TechnicalActivity activity = cast.activities.get(number % cast.activities.size());
        if (activity.getReviewedOn() != null) {
            throw new IllegalArgumentException("There are fewer activities than wrong dates to plant");
        }
        activity.setReviewedOn(new String[] { "31.12.2025", "2026-02-30", "2026-1-1" }[number % 3]);
        return activity;
    }

    private ITSMElement brokenReference(int number) {
        switch (number % 3) {
            case 0 -> {
                Team team = plainTeam("REF-01", Integer.toString(number));
                Role missing = FACTORY.createRole();
                breakLink(missing, number);
                Cast.link(team.getRoles(), missing);
                return team;
            }
            case 1 -> {
                BusinessProcess process = link(process("REF-01", number, ""), sound(cast.objectives), sound(services));
                Customer missing = FACTORY.createCustomer();
                breakLink(missing, number);
                Cast.link(process.getCustomers(), missing);
                return process;
            }
            default -> {
                BusinessProcess process = link(process("REF-01", number, ""), sound(cast.objectives), sound(services));
                ITService missing = FACTORY.createITService();
                breakLink(missing, number);
                Cast.link(process.getUsesServices(), missing);
                return process;
            }
        }
    }

    private static void breakLink(ITSMElement proxy, int number) {
        ((InternalEObject) proxy).eSetProxyURI(URI.createURI("missing.itsm#missing-" + number));
    }

    // CHN

    private ITSMElement idleObjective(String rule, int number) {
        unreached++;
        return objective(rule, number);
    }

    private ITSMElement brokenChain(String rule, int number) {
        unreached++;
        OrganizationalObjective objective = objective(rule, number);
        ITService unmanaged = service(rule, number, "-service");
        link(process(rule, number, "-process"), objective, unmanaged);
        return objective;
    }

    private ITSMElement unalignedGoal(String rule, int number) {
        ITGoal goal = goal(rule, number);
        Cast.link(sound(itsmProcesses).getGoals(), goal);
        return goal;
    }

    private ITSMElement unpursuedGoal(String rule, int number) {
        ITGoal goal = goal(rule, number);
        Cast.link(goal.getContributesTo(), sound(cast.objectives));
        return goal;
    }

    private ITSMElement goallessProcess(String rule, int number) {
        ITSMProcess process = itsmProcess(rule, number);
        Cast.link(process.getManages(), sound(services));
        Cast.link(activity(rule, number, "-activity").getPerformedFor(), process);
        return process;
    }

    private ITSMElement idleProcess(String rule, int number) {
        ITSMProcess process = itsmProcess(rule, number);
        Cast.link(process.getGoals(), sound(cast.goals));
        return process;
    }

    private ITSMElement cycle(String rule, int number) {
        switch (number % 3) {
            case 0 -> {
                ITService first = service(rule, number, "");
                ITService second = service(rule, number, "-second");
                Cast.link(first.getSupportedBy(), sound(services));
                Cast.link(first.getSupportedBy(), second);
                Cast.link(second.getSupportedBy(), first);
                return first;
            }
            case 1 -> {
                SystemComponent system = name(FACTORY.createSystemComponent(), rule, number, "");
                cast.systems.add(system);
                system.setPartOf(system);
                return system;
            }
            default -> {
                Agreement first = agreement(rule, number, "");
                Agreement second = agreement(rule, number, "-second");
                Cast.link(first.getUnderpins(), second);
                Cast.link(second.getUnderpins(), first);
                return first;
            }
        }
    }

    private ITSMElement orderLoop(String rule, int number) {
        if (number % 2 == 0) {
            BusinessProcess first = link(process(rule, number, ""), sound(cast.objectives), sound(services));
            BusinessProcess second = link(process(rule, number, "-second"), sound(cast.objectives), sound(services));
            Cast.link(first.getFollows(), second);
            Cast.link(second.getFollows(), first);
            return first;
        }
        TechnicalActivity first = activity(rule, number, "");
        TechnicalActivity second = activity(rule, number, "-second");
        Cast.link(first.getPerformedFor(), sound(itsmProcesses));
        Cast.link(second.getPerformedFor(), sound(itsmProcesses));
        Cast.link(first.getFollows(), second);
        Cast.link(second.getFollows(), first);
        return first;
    }

    private ITSMElement island(String rule, int number) {
        ITService first = service(rule, number, "");
        Cast.link(first.getSupportedBy(), service(rule, number, "-second"));
        return first;
    }

    /** As many waived findings of CHN-01 as it takes. */
    private ITSMElement lowCoverage(String rule) {
        for (int i = 0; !isLow(unreached); i++) {
            ITSMElement idle = idleObjective(rule, i);
            idle.getWaivers().add(waiver(idle, "CHN-01", "Planted for CHN-15", null));
        }
        return cast.model;
    }

    // Elements

    /** One of the elements that were there before the defects. */
    private <T> T sound(List<T> elements) {
        return draw.of(elements);
    }

    /** An element of a class about which no CHN rule says anything; the classes take turns. */
    private ITSMElement plain(String rule, int number, String name) {
        ITSMElement element = switch (number % 3) {
            case 0 -> plainTeam(rule, Integer.toString(number));
            case 1 -> {
                QualityStandard standard = name(FACTORY.createQualityStandard(), rule, number, "");
                cast.standards.add(standard);
                yield standard;
            }
            default -> {
                Stakeholder stakeholder = name(FACTORY.createStakeholder(), rule, number, "");
                cast.stakeholders.add(stakeholder);
                yield stakeholder;
            }
        };
        element.setName(name);
        return element;
    }

    private Team plainTeam(String rule, String number) {
        Team team = FACTORY.createTeam();
        team.setId("planted-" + rule + '-' + number);
        team.setName("Team planted for " + rule + ' ' + number);
        cast.teams.add(team);
        return team;
    }

    private OrganizationalObjective objective(String rule, int number) {
        OrganizationalObjective objective = name(FACTORY.createOrganizationalObjective(), rule, number, "");
        cast.rootObjectives.add(objective);
        return objective;
    }

    private BusinessProcess process(String rule, int number, String suffix) {
        BusinessProcess process = name(FACTORY.createBusinessProcess(), rule, number, suffix);
        cast.rootProcesses.add(process);
        return process;
    }

    private ITGoal goal(String rule, int number) {
        ITGoal goal = name(FACTORY.createITGoal(), rule, number, "");
        cast.organizations.get(0).getGoals().add(goal);
        return goal;
    }

    private ITService service(String rule, int number, String suffix) {
        ITService service = name(FACTORY.createITService(), rule, number, suffix);
        cast.services.add(service);
        return service;
    }

    private ITSMProcess itsmProcess(String rule, int number) {
        ITSMProcess process = name(FACTORY.createITSMProcess(), rule, number, "");
        cast.itsmProcesses.add(process);
        return process;
    }

    private TechnicalActivity activity(String rule, int number, String suffix) {
        TechnicalActivity activity = name(FACTORY.createTechnicalActivity(), rule, number, suffix);
        cast.rootActivities.add(activity);
        return activity;
    }

    private Agreement agreement(String rule, int number, String suffix) {
        Agreement agreement = name(FACTORY.createAgreement(), rule, number, suffix);
        agreement.setKind(AgreementKind.OLA);
        agreement.setService(sound(services));
        cast.agreements.add(agreement);
        return agreement;
    }

    private static <T extends ITSMElement> T name(T element, String rule, int number, String suffix) {
        element.setId(id(rule, number, suffix));
        element.setName(name(rule, number) + suffix);
        return element;
    }

    private static String id(String rule, int number, String suffix) {
        return "planted-" + rule + '-' + number + suffix;
    }

    private static String name(String rule, int number) {
        return "Planted for " + rule + ' ' + number;
    }

    private static BusinessProcess link(BusinessProcess process, OrganizationalObjective objective, ITService service) {
        if (objective != null) {
            Cast.link(process.getRealizes(), objective);
        }
        if (service != null) {
            Cast.link(process.getUsesServices(), service);
        }
        return process;
    }
}

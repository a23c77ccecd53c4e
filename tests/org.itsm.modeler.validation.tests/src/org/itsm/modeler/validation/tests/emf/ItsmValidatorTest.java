/*
 * Copyright (c) 2026 ITSM Modeler contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.itsm.modeler.validation.tests.emf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

import org.eclipse.emf.common.util.Diagnostic;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EValidator;
import org.eclipse.emf.ecore.impl.EValidatorRegistryImpl;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.util.Diagnostician;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.itsm.modeler.model.itsm.BusinessProcess;
import org.itsm.modeler.model.itsm.ITSMElement;
import org.itsm.modeler.model.itsm.ITSMModel;
import org.itsm.modeler.model.itsm.ItsmFactory;
import org.itsm.modeler.model.itsm.ItsmPackage;
import org.itsm.modeler.model.itsm.OrganizationalObjective;
import org.itsm.modeler.model.itsm.Waiver;
import org.itsm.modeler.model.resource.ItsmModels;
import org.itsm.modeler.validation.Finding;
import org.itsm.modeler.validation.Findings;
import org.itsm.modeler.validation.Profile;
import org.itsm.modeler.validation.Rule;
import org.itsm.modeler.validation.RuleRegistry;
import org.itsm.modeler.validation.RuleSettings;
import org.itsm.modeler.validation.Severity;
import org.itsm.modeler.validation.ValidationContext;
import org.itsm.modeler.validation.ValidationResult;
import org.itsm.modeler.validation.Validator;
import org.itsm.modeler.validation.emf.FindingDiagnostic;
import org.itsm.modeler.validation.emf.FindingsIndex;
import org.itsm.modeler.validation.emf.ItsmValidator;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ItsmValidatorTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-06-30T12:00:00Z"), ZoneOffset.UTC);
    private static final LocalDate TODAY = LocalDate.of(2026, 6, 30);

    private final ResourceSet resources = ItsmModels.newResourceSet();
    private final ITSMModel model = ItsmFactory.eINSTANCE.createITSMModel();
    private Resource file;

    @BeforeEach
    void aModelWithTwoProblems() {
        file = resources.createResource(URI.createURI("memory:/model.itsm"));
        file.getContents().add(model);
        model.setName("Model");
        OrganizationalObjective alone = ItsmFactory.eINSTANCE.createOrganizationalObjective();
        alone.setName("Deliver within two days");
        model.getObjectives().add(alone);
        model.getBusinessProcesses().add(ItsmFactory.eINSTANCE.createBusinessProcess());
    }

    @Test
    void theDiagnosticianSaysWhatTheCommandLineSays() {
        List<String> expected = validate().findings().stream().map(f -> f.ruleId() + ": " + f.message()).toList();
        List<String> diagnosed = diagnose(RuleRegistry.standard()).getChildren().stream().map(Diagnostic::getMessage).toList();

        assertFalse(expected.isEmpty());
        assertEquals(expected, diagnosed);
    }

    @Test
    void diagnosticsAreFlatAndCarryElementFeatureAndSeverity() {
        Diagnostic diagnostic = diagnose(RuleRegistry.standard()).getChildren().stream()
                .filter(child -> child.getMessage().startsWith("CHN-01")).findFirst().orElseThrow();

        assertEquals(Diagnostic.WARNING, diagnostic.getSeverity());
        assertEquals(FindingDiagnostic.SOURCE, diagnostic.getSource());
        assertEquals(List.of(model.getObjectives().get(0), ItsmPackage.Literals.ORGANIZATIONAL_OBJECTIVE__REALIZED_BY),
                diagnostic.getData());
        assertTrue(diagnostic.getChildren().isEmpty());
    }

    @Test
    void waivedFindingsAreNoDiagnostics() {
        for (ITSMElement element : List.of(model, model.getObjectives().get(0), model.getBusinessProcesses().get(0))) {
            RuleRegistry.standard().all().forEach(rule -> element.getWaivers().add(waiver(rule.id())));
        }

        assertEquals(List.of(), diagnose(RuleRegistry.standard()).getChildren());
    }

    @Test
    void brokenReferencesAndDuplicateIdsAreLeftToTheRules() {
        model.getObjectives().get(0).setId("twice");
        model.getBusinessProcesses().get(0).setId("twice");

        List<String> sources = diagnose(RuleRegistry.of(List.of())).getChildren().stream().map(Diagnostic::getMessage).toList();

        assertEquals(List.of(), sources);
    }

    @Test
    void tenThousandSingleCallsCostOneRun() {
        for (int i = 0; i < 10_000; i++) {
            model.getObjectives().add(ItsmFactory.eINSTANCE.createOrganizationalObjective());
        }
        CountingRule rule = new CountingRule();
        EValidator validator = new ItsmValidator(RuleRegistry.of(List.of(rule)), CLOCK);

        for (Iterator<EObject> all = model.eAllContents(); all.hasNext();) {
            EObject object = all.next();
            validator.validate(object.eClass(), object, null, null);
        }

        assertEquals(10_001, rule.calls);
    }

    @Test
    void theIndexFollowsEachChange() {
        OrganizationalObjective alone = model.getObjectives().get(0);
        assertEquals(List.of("CHN-01"), rulesAt(alone));

        BusinessProcess process = model.getBusinessProcesses().get(0);
        process.getRealizes().add(alone);
        assertFalse(rulesAt(alone).contains("CHN-01"));

        EcoreUtil.delete(process);
        assertEquals(List.of("CHN-01"), rulesAt(alone));
    }

    @Test
    void objectsInNoResourceAreValidatedToo() {
        OrganizationalObjective loose = ItsmFactory.eINSTANCE.createOrganizationalObjective();

        assertTrue(rulesAt(loose).contains("STR-01"));
    }

    @Test
    void itInstallsItselfOnceAndForEveryone() {
        boolean osgi = ItsmValidator.class.getClassLoader() != getClass().getClassLoader();
        if (osgi) {
            // Nothing of ours was opened before: declarative services alone brought it.
            assertInstanceOf(ItsmValidator.class, EValidator.Registry.INSTANCE.get(ItsmPackage.eINSTANCE));
        }
        ItsmValidator.install();
        Object installed = EValidator.Registry.INSTANCE.get(ItsmPackage.eINSTANCE);
        ItsmValidator.install();

        assertSame(installed, EValidator.Registry.INSTANCE.get(ItsmPackage.eINSTANCE));
        assertFalse(Diagnostician.INSTANCE.validate(model).getChildren().isEmpty());
    }

    private ValidationResult validate() {
        return new Validator(RuleRegistry.standard(), RuleSettings.of(Profile.REVIEW), TODAY).validate(file);
    }

    private Diagnostic diagnose(RuleRegistry rules) {
        EValidatorRegistryImpl registry = new EValidatorRegistryImpl();
        registry.put(ItsmPackage.eINSTANCE, new ItsmValidator(rules, CLOCK));
        return new Diagnostician(registry).validate(model);
    }

    private static List<String> rulesAt(ITSMElement element) {
        return new ArrayList<>(FindingsIndex.of(element, RuleRegistry.standard(), CLOCK).at(element).stream()
                .filter(finding -> finding.ruleId().startsWith("CHN") || finding.ruleId().startsWith("STR-01"))
                .map(Finding::ruleId).toList());
    }

    private static Waiver waiver(String rule) {
        Waiver waiver = ItsmFactory.eINSTANCE.createWaiver();
        waiver.setRule(rule);
        waiver.setReason("for the test");
        return waiver;
    }

    private static final class CountingRule extends Rule<OrganizationalObjective> {

        private int calls;

        CountingRule() {
            super("TST-01", Severity.INFO, OrganizationalObjective.class);
        }

        @Override
        public void check(OrganizationalObjective element, ValidationContext context, Findings<OrganizationalObjective> findings) {
            calls++;
        }
    }
}

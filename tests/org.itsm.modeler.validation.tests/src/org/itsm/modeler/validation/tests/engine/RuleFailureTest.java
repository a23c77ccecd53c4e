/*
 * Copyright (c) 2026 ITSM Modeler contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.itsm.modeler.validation.tests.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.Resource;
import org.itsm.modeler.model.itsm.ITSMModel;
import org.itsm.modeler.model.itsm.ITService;
import org.itsm.modeler.model.itsm.ItsmFactory;
import org.itsm.modeler.model.itsm.Waiver;
import org.itsm.modeler.model.resource.ItsmModels;
import org.itsm.modeler.tests.support.ModelGenerator;
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
import org.itsm.modeler.validation.incremental.IncrementalValidator;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What becomes of a run when a rule, such as a user may have written it, throws. */
class RuleFailureTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 1);

    private final Resource file = ItsmModels.newResourceSet().createResource(URI.createURI("memory:/model.itsm"));
    private List<ITService> services;

    @BeforeEach
    void aModelWithoutFindings() {
        ITSMModel model = ModelGenerator.of(5).elements(400).build().model();
        file.getContents().add(model);
        services = model.getServices();
    }

    private static RuleRegistry rulesWith(Consumer<ITService> behaviour) {
        return RuleRegistry.standard().with(List.of(new Fragile(behaviour)));
    }

    private static void failWhenBroken(ITService service) {
        if ("broken".equals(service.getDescription())) {
            throw new IllegalStateException("No idea");
        }
    }

    private Validator validator(RuleRegistry rules) {
        return new Validator(rules, RuleSettings.of(Profile.REVIEW), TODAY);
    }

    private ValidationResult run(Consumer<ITService> behaviour) {
        return validator(rulesWith(behaviour)).validate(file);
    }

    private static List<String> describe(List<Finding> findings) {
        return findings.stream().map(finding -> finding.ruleId() + " " + finding.element().getId()).toList();
    }

    @Test
    void aRuleThatThrowsIsNamedOnceWithWhatItThrew() {
        services.get(3).setDescription("broken");
        services.get(7).setDescription("broken");
        List<Finding> findings = run(RuleFailureTest::failWhenBroken).findings();
        assertEquals(List.of("OWN-02 " + services.get(3).getId()), describe(findings));
        assertTrue(findings.get(0).isFailure());
        assertEquals(Severity.ERROR, findings.get(0).severity());
        String message = findings.get(0).message();
        assertTrue(message.contains("java.lang.IllegalStateException: No idea") && message.contains("(RuleFailureTest.java:"),
                message);
    }

    @Test
    void theOtherRulesGoOn() {
        services.forEach(service -> service.setDescription("broken"));
        services.get(3).setName(" ");
        assertEquals(List.of("OWN-02 " + services.get(0).getId(), "STR-01 " + services.get(3).getId()),
                describe(run(RuleFailureTest::failWhenBroken).findings()));
    }

    @Test
    void aRuleMadeForAnotherVersionOfTheProductFailsAlike() {
        List<Finding> findings = run(service -> {
            throw new NoSuchMethodError("ITService.getColour()");
        }).findings();
        assertEquals(1, findings.size());
        assertTrue(findings.get(0).message().contains("java.lang.NoSuchMethodError: ITService.getColour()"));
    }

    @Test
    void aRuleThatNeverEndsItsRecursionFailsAlike() {
        assertTrue(run(RuleFailureTest::descend).findings().get(0).message().contains("StackOverflowError"));
    }

    private static void descend(ITService service) {
        descend(service);
        service.getName();
    }

    @Test
    void nothingMendsTheModelWhereTheRuleIsToBeMended() {
        services.get(3).setDescription("broken");
        ValidationResult result = run(RuleFailureTest::failWhenBroken);
        assertEquals(List.of(), result.findings().get(0).fixes(result.context()));
    }

    @Test
    void anElementThatIsExcusedFromTheRuleIsNotAsked() {
        services.get(3).setDescription("broken");
        services.get(7).setDescription("broken");
        Waiver waiver = ItsmFactory.eINSTANCE.createWaiver();
        waiver.setRule("OWN-02");
        waiver.setReason("The rule does not know such services");
        services.get(3).getWaivers().add(waiver);
        assertTrue(describe(run(RuleFailureTest::failWhenBroken).findings()).contains("OWN-02 " + services.get(7).getId()));
    }

    @Test
    void threadsThatShareARunSayTheSame() {
        services.forEach(service -> service.setDescription("broken"));
        RuleRegistry rules = rulesWith(RuleFailureTest::failWhenBroken);
        assertEquals(describe(validator(rules).validate(file).findings()),
                describe(validator(rules).withThreads(2).validate(file).findings()));
    }

    @Test
    void whoFollowsTheEditsHearsWhereTheRuleFailsFirst() {
        IncrementalValidator live = new IncrementalValidator(file.getResourceSet(),
                rulesWith(RuleFailureTest::failWhenBroken), any -> RuleSettings.of(Profile.REVIEW), () -> TODAY);
        services.get(7).setDescription("broken");
        assertEquals(List.of("OWN-02 " + services.get(7).getId()), describe(live.result(file).findings()));

        services.get(3).setDescription("broken");
        assertEquals(List.of("OWN-02 " + services.get(3).getId()), describe(live.flush().added()));
        assertEquals(List.of(), live.at(services.get(7)));

        services.get(3).setDescription("mended");
        assertEquals(List.of("OWN-02 " + services.get(7).getId()), describe(live.flush().added()));

        services.get(7).setDescription("mended");
        assertEquals(List.of("OWN-02 " + services.get(7).getId()), describe(live.flush().removed()));
    }

    private static final class Fragile extends Rule<ITService> {

        private final Consumer<ITService> behaviour;

        Fragile(Consumer<ITService> behaviour) {
            super("OWN-02", Severity.INFO, ITService.class);
            this.behaviour = behaviour;
        }

        @Override
        public boolean isLocal() {
            return true;
        }

        @Override
        public void check(ITService service, ValidationContext context, Findings<ITService> findings) {
            behaviour.accept(service);
        }
    }
}

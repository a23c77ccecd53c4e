/*
 * Copyright (c) 2026 ITSM Modeler contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.itsm.modeler.validation.tests.incremental;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.resource.Resource;
import org.itsm.modeler.model.itsm.ITSMModel;
import org.itsm.modeler.model.itsm.ITService;
import org.itsm.modeler.model.itsm.ItsmFactory;
import org.itsm.modeler.model.itsm.ItsmPackage;
import org.itsm.modeler.model.itsm.OrganizationalObjective;
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
import org.itsm.modeler.validation.incremental.FindingChanges;
import org.itsm.modeler.validation.incremental.FindingListener;
import org.itsm.modeler.validation.incremental.IncrementalValidator;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class IncrementalValidatorTest {

    private final Resource file = ItsmModels.newResourceSet().createResource(URI.createURI("memory:/model.itsm"));
    private ITSMModel model;
    private RuleSettings settings = RuleSettings.of(Profile.REVIEW);
    private LocalDate today = LocalDate.of(2026, 3, 1);

    @BeforeEach
    void aModelWithoutFindings() {
        model = ModelGenerator.of(5).elements(400).build().model();
        file.getContents().add(model);
    }

    @Test
    void aListenerHearsOfDifferencesOnly() {
        IncrementalValidator validator = validator(RuleRegistry.standard());
        assertEquals(List.of(), validator.result(file).findings());
        Listener listener = new Listener();
        validator.addListener(listener);

        model.getServices().get(0).setName(" ");
        model.getServices().get(1).setDescription("Something else");
        assertEquals(2, listener.changesOfTheModel);
        FindingChanges changes = validator.flush();

        assertEquals(List.of("STR-01"), rules(changes.added()));
        assertEquals(List.of(), changes.removed());
        assertEquals(List.of(changes), listener.heard);

        model.getServices().get(0).setName("Mail for all");
        assertEquals(List.of("STR-01"), rules(validator.flush().removed()));
        validator.flush();
        assertEquals(2, listener.heard.size());
    }

    @Test
    void aWaiverChangesTheFindingThatItExcuses() {
        IncrementalValidator validator = validator(RuleRegistry.standard());
        ITService service = model.getServices().get(0);
        service.setName(" ");
        assertEquals(List.of("STR-01"), rules(validator.at(service)));

        Waiver waiver = ItsmFactory.eINSTANCE.createWaiver();
        waiver.setRule("STR-01");
        waiver.setReason("It is not launched yet");
        service.getWaivers().add(waiver);

        assertTrue(validator.at(service).get(0).waived());
    }

    @Test
    void anotherDayAndOtherSettingsHoldAtOnce() {
        IncrementalValidator validator = validator(RuleRegistry.standard());
        OrganizationalObjective objective = model.getObjectives().get(0);
        objective.setNextReview("2026-03-01");
        assertEquals(List.of(), rules(validator.at(objective)));

        today = LocalDate.of(2026, 3, 2);
        assertEquals(List.of("IMP-06"), rules(validator.at(objective)));

        settings = settings.onlyRules(Set.of("STR-01"));
        validator.settingsChanged();
        assertEquals(List.of(), rules(validator.at(objective)));
    }

    @Test
    void whoIsDisposedOfHearsNothingAnyMore() {
        IncrementalValidator validator = validator(RuleRegistry.standard());
        Listener listener = new Listener();
        validator.addListener(listener);
        validator.dispose();

        model.setName(" ");

        assertEquals(0, listener.changesOfTheModel);
        assertTrue(file.getResourceSet().eAdapters().isEmpty());
    }

    @Test
    void aRootInNoFileIsFollowedToo() {
        ITSMModel loose = ModelGenerator.of(6).elements(60).build().model();
        IncrementalValidator validator = new IncrementalValidator(loose, RuleRegistry.standard(), root -> settings, () -> today);
        validator.at(loose);

        loose.getServices().get(0).setName(null);

        assertEquals(List.of("STR-01"), rules(validator.flush().added()));
    }

    @Test
    void aLocalRuleIsAskedAboutTheChangedElementAlone() {
        CountingRule rule = new CountingRule(true);
        IncrementalValidator validator = validator(RuleRegistry.of(List.of(rule)));
        validator.result(file);
        rule.calls = 0;

        model.getServices().get(0).setName("Mail");
        validator.flush();

        assertEquals(1, rule.calls);
    }

    /** It may look anywhere: here, at the name of the model. */
    @Test
    void anyOtherRuleOfAUserIsAskedAboutAllElementsOfItsScopeWhenAFeatureChangesThatItReads() {
        CountingRule rule = new CountingRule(false, ItsmPackage.Literals.ITSM_ELEMENT__NAME);
        IncrementalValidator validator = validator(RuleRegistry.of(List.of(rule)));
        assertEquals(0, validator.result(file).findings().size());
        rule.calls = 0;

        model.setDescription("Nothing that it reads");
        validator.flush();
        assertEquals(0, rule.calls);

        model.setName("Model of the year");
        assertEquals(model.getServices().size(), validator.flush().added().size());
        assertEquals(model.getServices().size(), rule.calls);
    }

    private IncrementalValidator validator(RuleRegistry rules) {
        return new IncrementalValidator(file.getResourceSet(), rules, file -> settings, () -> today);
    }

    private static List<String> rules(List<Finding> findings) {
        return findings.stream().map(Finding::ruleId).toList();
    }

    private static final class Listener implements FindingListener {

        private final List<FindingChanges> heard = new ArrayList<>();
        private int changesOfTheModel;

        @Override
        public void findingsChanged(FindingChanges changes) {
            heard.add(changes);
        }

        @Override
        public void modelChanged() {
            changesOfTheModel++;
        }
    }

    /** Finds fault with every service of a model that is called "Model of the year". */
    private static final class CountingRule extends Rule<ITService> {

        private final boolean local;
        private int calls;

        CountingRule(boolean local, EStructuralFeature... reads) {
            super("MY-01", Severity.INFO, ITService.class, reads);
            this.local = local;
        }

        @Override
        public boolean isLocal() {
            return local;
        }

        @Override
        public void check(ITService service, ValidationContext context, Findings<ITService> findings) {
            calls++;
            if ("Model of the year".equals(context.models().get(0).getName())) {
                findings.aboutElement();
            }
        }
    }
}

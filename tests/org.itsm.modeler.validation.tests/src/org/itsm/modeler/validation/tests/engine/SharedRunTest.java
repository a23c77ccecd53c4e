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
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.time.LocalDate;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.Resource;
import org.itsm.modeler.model.itsm.ITSMModel;
import org.itsm.modeler.model.resource.ItsmModels;
import org.itsm.modeler.tests.support.ModelGenerator;
import org.itsm.modeler.tests.support.RandomModels;
import org.itsm.modeler.validation.Profile;
import org.itsm.modeler.validation.RuleRegistry;
import org.itsm.modeler.validation.RuleSettings;
import org.itsm.modeler.validation.ValidationResult;
import org.itsm.modeler.validation.Validator;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SharedRunTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 6, 30);
    private static final Validator VALIDATOR =
            new Validator(RuleRegistry.standard(), RuleSettings.of(Profile.REVIEW), TODAY);

    @ParameterizedTest
    @ValueSource(ints = {2, 3, 8})
    void severalThreadsFindWhatOneFindsInTheSameOrder(int threads) {
        Resource file = file(ModelGenerator.of(3).elements(20_000).plant("CHN-03", 40).plant("STR-03", 40)
                .plant("STR-08", 40).plant("CHN-13", 10).plant("CHN-11", 10).build().model());
        ValidationResult one = VALIDATOR.validate(file);
        assertFalse(one.findings().isEmpty());

        for (int i = 0; i < 3; i++) {
            ValidationResult shared = VALIDATOR.withThreads(threads).validate(file);
            assertEquals(one.findings(), shared.findings());
            assertEquals(one.checks(), shared.checks());
            assertEquals(one.coverage(), shared.coverage());
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void modelsWithoutSenseAreNoExceptions(long seed) {
        Resource file = file(RandomModels.of(seed).size(3_000).build());

        assertEquals(VALIDATOR.validate(file).findings(), VALIDATOR.withThreads(4).validate(file).findings());
    }

    private static Resource file(ITSMModel model) {
        Resource file = ItsmModels.newResourceSet().createResource(URI.createURI("memory:/model.itsm"));
        file.getContents().add(model);
        return file;
    }
}

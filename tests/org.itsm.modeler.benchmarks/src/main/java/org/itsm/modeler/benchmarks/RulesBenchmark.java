/*
 * Copyright (c) 2026 ITSM Modeler contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.itsm.modeler.benchmarks;

import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.emf.common.util.Diagnostic;
import org.eclipse.emf.ecore.impl.EValidatorRegistryImpl;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.util.Diagnostician;
import org.eclipse.emf.ecore.util.EObjectValidator;
import org.itsm.modeler.model.itsm.ITSMModel;
import org.itsm.modeler.validation.Profile;
import org.itsm.modeler.validation.Rule;
import org.itsm.modeler.validation.RuleRegistry;
import org.itsm.modeler.validation.RuleSettings;
import org.itsm.modeler.validation.ValidationResult;
import org.itsm.modeler.validation.Validator;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** The rules over a whole model, beside EMF's default constraints on the same objects. */
@State(Scope.Benchmark)
public class RulesBenchmark {

    private static final LocalDate TODAY = LocalDate.of(2026, 6, 30);

    @Param({"10000", "100000", "1000000"})
    public int elements;

    private final RuleRegistry rules = RuleRegistry.standard();
    private final Diagnostician defaults = diagnosticianWithDefaultConstraints();
    private Resource file;

    @Setup
    public void generate() {
        file = Models.productResource();
        file.getContents().add(Models.generate(elements));
    }

    /** Drops the chain graph that the resource set keeps, so that each run pays for its own. */
    @Setup(Level.Invocation)
    public void forgetTheGraph() {
        file.getResourceSet().eAdapters().clear();
    }

    @Benchmark
    public ValidationResult chainRules() {
        Set<String> chain = rules.all().stream().map(Rule::id).filter(id -> id.startsWith("CHN")).collect(Collectors.toSet());
        return new Validator(rules, RuleSettings.of(Profile.REVIEW).onlyRules(chain), TODAY).validate(file);
    }

    @Benchmark
    public ValidationResult allRules() {
        return new Validator(rules, RuleSettings.of(Profile.REVIEW), TODAY).validate(file);
    }

    @Benchmark
    public ValidationResult allRulesOnTwoThreads() {
        return new Validator(rules, RuleSettings.of(Profile.REVIEW), TODAY).withThreads(2).validate(file);
    }

    @Benchmark
    public Diagnostic defaultConstraintsOfEmf() {
        return defaults.validate((ITSMModel) file.getContents().get(0));
    }

    private static Diagnostician diagnosticianWithDefaultConstraints() {
        EValidatorRegistryImpl registry = new EValidatorRegistryImpl();
        registry.put(null, EObjectValidator.INSTANCE);
        return new Diagnostician(registry);
    }
}

/*
 * Copyright (c) 2026 ITSM Modeler contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.itsm.modeler.validation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.itsm.modeler.model.chain.Coverage;
import org.itsm.modeler.model.itsm.ITSMElement;
import org.itsm.modeler.model.itsm.ITSMModel;
import org.itsm.modeler.validation.analysis.ContainmentWalk;

/**
 * Runs the rules over a file. The file is looked at together with everything in its resource set, but findings are
 * reported for the file alone. Two runs over the same content on the same day give the same findings in the same order.
 */
public final class Validator {

    private final RuleRegistry rules;
    private final RuleSettings settings;
    private final LocalDate today;
    private final int threads;

    public Validator(RuleRegistry rules, RuleSettings settings, LocalDate today) {
        this(rules, settings, today, 1);
    }

    private Validator(RuleRegistry rules, RuleSettings settings, LocalDate today, int threads) {
        this.rules = rules;
        this.settings = settings;
        this.today = today;
        this.threads = threads;
    }

    /**
     * The same validator, whose runs several threads share. The findings are the same. Nobody may change the models
     * meanwhile, and all links must have been resolved by loading, for to resolve one is a change.
     */
    public Validator withThreads(int count) {
        if (count < 1) {
            throw new IllegalArgumentException("A run needs a thread, not " + count);
        }
        return new Validator(rules, settings, today, count);
    }

    /** Looks at every element of the file. All references should have been resolved by loading. */
    public ValidationResult validate(Resource file) {
        ResourceSet set = file.getResourceSet();
        List<Resource> resources = set == null ? List.of(file) : List.copyOf(set.getResources());
        Stream<EObject> roots = resources.stream().flatMap(resource -> resource.getContents().stream());
        return run(file, file.getContents(), contextOf(roots));
    }

    /** Looks at everything below a root that is in no resource. */
    public ValidationResult validate(EObject root) {
        if (root.eResource() != null) {
            throw new IllegalArgumentException("The object is in a resource; validate that");
        }
        return run(null, List.of(root), contextOf(Stream.of(root)));
    }

    private ValidationResult run(Resource file, List<EObject> roots, ValidationContext context) {
        RuleRunner runner = new RuleRunner(rules, settings);
        List<Finding> findings = new ArrayList<>();
        int[] checks = new int[runner.rules()];
        if (threads > 1) {
            List<ITSMElement> elements = new ArrayList<>();
            forEach(roots, elements::add);
            SharedRun shared = new SharedRun(runner, context, elements, threads);
            findings.addAll(shared.findings());
            checks = shared.checks();
        } else {
            int[] counts = checks;
            forEach(roots, element -> runner.check(element, context, findings, number -> counts[number]++));
        }
        return new ValidationResult(Optional.ofNullable(file), context, RuleFailures.firstOnly(findings), runner.checks(checks),
                coverage(context));
    }

    private static void forEach(List<EObject> roots, Consumer<ITSMElement> visitor) {
        ContainmentWalk.forEach(roots, object -> {
            if (object instanceof ITSMElement element) {
                visitor.accept(element);
            }
        });
    }

    private static Coverage coverage(ValidationContext context) {
        return context.models().stream()
                .map(model -> context.facts().counts(model).chainCoverage())
                .reduce(new Coverage(0, 0, 0, 0), Coverage::plus);
    }

    private ValidationContext contextOf(Stream<EObject> roots) {
        List<ITSMModel> models = roots.filter(ITSMModel.class::isInstance).map(ITSMModel.class::cast).toList();
        return new ValidationContext(models, rules, settings, today);
    }
}

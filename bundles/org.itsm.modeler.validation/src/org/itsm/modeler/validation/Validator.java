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

import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.itsm.modeler.model.chain.Coverage;
import org.itsm.modeler.model.itsm.ITSMElement;
import org.itsm.modeler.model.itsm.ITSMModel;

/**
 * Runs the rules over a file. The file is looked at together with everything in its resource set, but findings are
 * reported for the file alone. Two runs over the same content on the same day give the same findings in the same order.
 */
public final class Validator {

    private final RuleRegistry rules;
    private final RuleSettings settings;
    private final LocalDate today;

    public Validator(RuleRegistry rules, RuleSettings settings, LocalDate today) {
        this.rules = rules;
        this.settings = settings;
        this.today = today;
    }

    /** Looks at every element of the file. All references should have been resolved by loading. */
    public ValidationResult validate(Resource file) {
        RuleRunner runner = new RuleRunner(contextOf(file));
        List<Finding> findings = new ArrayList<>();
        TreeIterator<EObject> contents = EcoreUtil.getAllContents(file, false);
        while (contents.hasNext()) {
            if (contents.next() instanceof ITSMElement element) {
                runner.check(element, findings);
            }
        }
        return new ValidationResult(file, runner.context(), findings, runner.checks(), coverageOf(runner.context()));
    }

    private static Coverage coverageOf(ValidationContext context) {
        return context.chain().coverage();
    }

    private ValidationContext contextOf(Resource file) {
        ResourceSet set = file.getResourceSet();
        List<Resource> resources = set == null ? List.of(file) : List.copyOf(set.getResources());
        List<ITSMModel> models = resources.stream()
                .flatMap(resource -> resource.getContents().stream())
                .filter(ITSMModel.class::isInstance)
                .map(ITSMModel.class::cast)
                .toList();
        return new ValidationContext(models, rules, settings, today);
    }
}

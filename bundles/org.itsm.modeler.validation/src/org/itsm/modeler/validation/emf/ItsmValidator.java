/*
 * Copyright (c) 2026 ITSM Modeler contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.itsm.modeler.validation.emf;

import java.time.Clock;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.common.util.DiagnosticChain;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EValidator;
import org.eclipse.emf.ecore.util.EObjectValidator;
import org.itsm.modeler.model.itsm.ITSMElement;
import org.itsm.modeler.model.itsm.ItsmPackage;
import org.itsm.modeler.validation.Finding;
import org.itsm.modeler.validation.RuleRegistry;

/**
 * The validator of the package {@code itsm}: EMF's default constraints, but for broken references and identifiers that
 * are used twice, which the rules REF-01 and STR-02 say better; then the findings of that object, flat, because Sirius
 * makes markers of the direct children only. Waived findings are left out.
 */
public final class ItsmValidator extends EObjectValidator {

    private final RuleRegistry rules;
    private final Clock clock;

    /**
     * A validator over rules and a clock of one's own, for a {@code Diagnostician} with a registry of its own.
     *
     * @param clock tells the day of each run
     */
    public ItsmValidator(RuleRegistry rules, Clock clock) {
        this.rules = rules;
        this.clock = clock;
    }

    /** Makes the rules known to every EMF tool of this JVM; does nothing the second time. */
    public static void install() {
        synchronized (EValidator.Registry.INSTANCE) {
            if (!(EValidator.Registry.INSTANCE.get(ItsmPackage.eINSTANCE) instanceof ItsmValidator)) {
                EValidator.Registry.INSTANCE.put(ItsmPackage.eINSTANCE,
                        new ItsmValidator(RuleRegistry.installed(), Clock.systemDefaultZone()));
            }
        }
    }

    @Override
    protected EPackage getEPackage() {
        return ItsmPackage.eINSTANCE;
    }

    @Override
    protected boolean validate(int classifier, Object value, DiagnosticChain diagnostics, Map<Object, Object> context) {
        EClassifier type = ItsmPackage.eINSTANCE.getEClassifiers().get(classifier);
        if (!(value instanceof EObject object) || !type.isInstance(value)) {
            return true;
        }
        boolean valid = validate_EveryDefaultConstraint(object, diagnostics, context);
        return object instanceof ITSMElement element && (valid || diagnostics != null)
                ? addFindings(element, diagnostics) && valid
                : valid;
    }

    private boolean addFindings(ITSMElement element, DiagnosticChain diagnostics) {
        List<Finding> findings = FindingsIndex.of(element, rules, clock).at(element).stream()
                .filter(finding -> !finding.waived())
                .toList();
        if (diagnostics != null) {
            findings.forEach(finding -> diagnostics.add(new FindingDiagnostic(finding)));
        }
        return findings.isEmpty();
    }

    /** REF-01 says it. */
    @Override
    public boolean validate_EveryProxyResolves(EObject object, DiagnosticChain diagnostics, Map<Object, Object> context) {
        return true;
    }

    /** STR-02 says it. */
    @Override
    public boolean validate_UniqueID(EObject object, DiagnosticChain diagnostics, Map<Object, Object> context) {
        return true;
    }
}

/*
 * Copyright (c) 2026 ITSM Modeler contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.itsm.modeler.validation.rules.structure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.itsm.modeler.model.itsm.ITSMElement;
import org.itsm.modeler.model.itsm.ItsmPackage;
import org.itsm.modeler.model.util.Dates;
import org.itsm.modeler.validation.Finding;
import org.itsm.modeler.validation.Findings;
import org.itsm.modeler.validation.QuickFix;
import org.itsm.modeler.validation.Rule;
import org.itsm.modeler.validation.Severity;
import org.itsm.modeler.validation.ValidationContext;
import org.itsm.modeler.validation.rules.SimpleFix;

/** STR-10: a date of the element or of one of its parts that names no day. */
public final class DateIsDate extends Rule<ITSMElement> {

    private static final Map<EClass, List<EAttribute>> DATES = dates();
    private static final Map<EClass, List<EReference>> PARTS = parts();

    public DateIsDate() {
        super("STR-10", Severity.ERROR, ITSMElement.class,
                DATES.values().stream().flatMap(List::stream).distinct().toArray(EStructuralFeature[]::new));
    }

    @Override
    public void check(ITSMElement element, ValidationContext context, Findings<ITSMElement> findings) {
        List<WrongDate> wrong = wrongDates(element);
        if (!wrong.isEmpty()) {
            findings.about(wrong.get(0).attribute, wrong.get(0).value());
        }
    }

    @Override
    public List<QuickFix> fixes(Finding finding, ValidationContext context) {
        List<WrongDate> wrong = wrongDates(finding.element());
        return List.of(new SimpleFix(1, page().text("fix.1"), () -> wrong.forEach(WrongDate::clear)));
    }

    private static List<WrongDate> wrongDates(ITSMElement element) {
        List<WrongDate> wrong = addWrongDates(element, List.of());
        List<EReference> references = PARTS.getOrDefault(element.eClass(), List.of());
        for (int i = 0; i < references.size(); i++) {
            if (element.eIsSet(references.get(i))) {
                for (Object part : (List<?>) element.eGet(references.get(i))) {
                    wrong = addWrongDates((EObject) part, wrong);
                }
            }
        }
        return wrong;
    }

    /** Makes a list only when there is something to put into it. */
    private static List<WrongDate> addWrongDates(EObject object, List<WrongDate> before) {
        List<WrongDate> wrong = before;
        List<EAttribute> attributes = DATES.getOrDefault(object.eClass(), List.of());
        for (int i = 0; i < attributes.size(); i++) {
            String value = (String) object.eGet(attributes.get(i));
            if (Dates.isWrong(value)) {
                wrong = wrong.isEmpty() ? new ArrayList<>() : wrong;
                wrong.add(new WrongDate(object, attributes.get(i)));
            }
        }
        return wrong;
    }

    private record WrongDate(EObject object, EAttribute attribute) {

        String value() {
            return (String) object.eGet(attribute);
        }

        void clear() {
            object.eUnset(attribute);
        }
    }

    private static Map<EClass, List<EAttribute>> dates() {
        Map<EClass, List<EAttribute>> dates = new HashMap<>();
        for (EClass type : classes()) {
            List<EAttribute> attributes = type.getEAllAttributes().stream()
                    .filter(attribute -> attribute.getEAttributeType() == ItsmPackage.Literals.DATE)
                    .toList();
            if (!attributes.isEmpty()) {
                dates.put(type, attributes);
            }
        }
        return Map.copyOf(dates);
    }

    /** The containments that hold parts with dates. */
    private static Map<EClass, List<EReference>> parts() {
        Map<EClass, List<EReference>> parts = new HashMap<>();
        for (EClass type : classes()) {
            parts.put(type, type.getEAllContainments().stream()
                    .filter(reference -> !ItsmPackage.Literals.ITSM_ELEMENT.isSuperTypeOf(reference.getEReferenceType()))
                    .filter(reference -> DATES.containsKey(reference.getEReferenceType()))
                    .toList());
        }
        return Map.copyOf(parts);
    }

    private static List<EClass> classes() {
        return ItsmPackage.eINSTANCE.getEClassifiers().stream()
                .filter(EClass.class::isInstance)
                .map(EClass.class::cast)
                .filter(type -> !type.isAbstract())
                .toList();
    }
}

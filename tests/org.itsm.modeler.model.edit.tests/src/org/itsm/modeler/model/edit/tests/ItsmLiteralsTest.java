/*
 * Copyright (c) 2026 ITSM Modeler contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.itsm.modeler.model.edit.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;

import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.itsm.modeler.model.edit.ItsmLiterals;
import org.itsm.modeler.model.itsm.ItsmPackage;
import org.itsm.modeler.model.itsm.Perspective;
import org.itsm.modeler.model.itsm.ServiceKind;
import org.junit.jupiter.api.Test;

class ItsmLiteralsTest {

    @Test
    void aValueIsCalledAsTheMetamodelCallsIt() {
        assertEquals("Learning and growth", ItsmLiterals.of(Perspective.LEARNING_GROWTH));
        assertEquals("Customer-facing", ItsmLiterals.of(ServiceKind.CUSTOMER_FACING));
    }

    @Test
    void whatIsNotSaidHasNoWord() {
        assertEquals("", ItsmLiterals.of(Perspective.UNSPECIFIED));
    }

    @Test
    void eachOtherValueHasAWord() {
        for (EClassifier type : ItsmPackage.eINSTANCE.getEClassifiers()) {
            List<EEnumLiteral> literals = type instanceof EEnum values ? values.getELiterals() : List.of();
            for (EEnumLiteral literal : literals) {
                Enumerator value = literal.getInstance();
                assertFalse(ItsmLiterals.of(value).isBlank() && !value.getName().equals("UNSPECIFIED"), value::getName);
            }
        }
    }
}

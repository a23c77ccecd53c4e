/*
 * Copyright (c) 2026 ITSM Modeler contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.itsm.modeler.diagram.table;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.itsm.modeler.diagram.notation.TableDescription;
import org.itsm.modeler.model.itsm.ItsmPackage;

/** Which features the columns of a table are about. */
final class FeatureColumns {

    private static final String NO_SINGLE_FEATURE = "*";
    private static final String COLUMN = "_C_";

    private FeatureColumns() {
    }

    /** Says whether the column shows no single feature, so that every line has a cell there. */
    static boolean isFree(TableDescription.Column column) {
        return NO_SINGLE_FEATURE.equals(column.feature());
    }

    /** The feature that the column shows for elements of the class; null for none. */
    static EStructuralFeature shown(TableDescription.Column column, EClass type) {
        return isFree(column) ? null : type.getEStructuralFeature(column.feature());
    }

    /**
     * The feature that entering a value sets: the one that is shown; where a tool sets it the one that the id of the column
     * ends with, {@code T1_C_priority}. Null for none.
     */
    static EStructuralFeature edited(TableDescription.Column column, EClass type) {
        if (!isFree(column)) {
            return shown(column, type);
        }
        int end = column.id().lastIndexOf(COLUMN);
        return end < 0 ? null : type.getEStructuralFeature(column.id().substring(end + COLUMN.length()));
    }

    /** What may be entered into cells of the column in lines of the class, where they can be edited at all. */
    static CellKind kindOf(TableDescription.Column column, EClass type) {
        EStructuralFeature feature = edited(column, type);
        if (feature == null) {
            return column.edit() == null ? CellKind.NONE : CellKind.TEXT;
        }
        if (feature.isMany() || !feature.isChangeable() || column.edit() == null && isFree(column)) {
            return CellKind.NONE;
        }
        return feature instanceof EReference reference
                ? reference.isContainment() ? CellKind.NONE : CellKind.CHOICE
                : kindOf(feature.getEType());
    }

    private static CellKind kindOf(EClassifier type) {
        if (type instanceof EEnum) {
            return CellKind.CHOICE;
        } else if (type == ItsmPackage.Literals.DATE) {
            return CellKind.DATE;
        }
        Class<?> values = type.getInstanceClass();
        if (values == boolean.class || values == Boolean.class) {
            return CellKind.CHECK;
        } else if (values == int.class || values == Integer.class) {
            return CellKind.WHOLE_NUMBER;
        }
        return values == double.class || values == Double.class ? CellKind.NUMBER : CellKind.TEXT;
    }
}

/*
 * Copyright (c) 2026 ITSM Modeler contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.itsm.modeler.ui.properties;

import java.util.List;

import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.itsm.modeler.model.util.Dates;
import org.itsm.modeler.model.util.Texts;
import org.itsm.modeler.ui.UiTexts;

/** What may be typed into a text field. */
enum TextKind {

    /** One line. */
    LINE(1, ""),
    /** Several lines. */
    LINES(4, ""),
    /** A value for each line. */
    LIST(4, "properties.listExample"),
    /** A whole or decimal number. */
    NUMBER(1, ""),
    /** A day, year first. */
    DATE(1, "properties.dateExample"),
    /** Nothing: it is only shown. */
    FIXED(1, "");

    private final int lines;
    private final String example;

    TextKind(int lines, String example) {
        this.lines = lines;
        this.example = example;
    }

    int lines() {
        return lines;
    }

    String example() {
        return example.isEmpty() ? "" : UiTexts.get(example);
    }

    /** What is wrong with the text; null when nothing is. */
    String problem(EStructuralFeature feature, String text) {
        String stripped = text.strip();
        if (this == DATE) {
            return stripped.isEmpty() || !Dates.isWrong(stripped) ? null : UiTexts.get("properties.noDate", stripped);
        }
        if (this == NUMBER && !stripped.isEmpty()) {
            try {
                EcoreUtil.createFromString((EDataType) feature.getEType(), stripped);
            } catch (NumberFormatException noNumber) {
                return UiTexts.get("properties.noNumber", stripped);
            }
        }
        return null;
    }

    /** The value that the text stands for, without what the file could not hold; null when it is empty. */
    Object valueOf(EStructuralFeature feature, String typed) {
        String text = Texts.writable(typed);
        if (this == LIST) {
            List<String> values = text.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
            return values.isEmpty() ? null : values;
        }
        String plain = this == LINES ? text.replace("\r\n", "\n").stripTrailing() : text.strip();
        return plain.isEmpty() ? null : EcoreUtil.createFromString((EDataType) feature.getEType(), plain);
    }

    String textOf(EStructuralFeature feature, Object value) {
        return EcoreUtil.convertToString((EDataType) feature.getEType(), value);
    }
}

/*
 * Copyright (c) 2026 ITSM Modeler contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.itsm.modeler.model.resource;

import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;

/** What of a class stands in a file, looked up by name. */
final class Features {

    /** How a feature is read. */
    enum Kind {
        /** A single value that is text. */
        TEXT,
        /** A single value of another type. */
        VALUE,
        /** Many values. */
        VALUES,
        /** Objects in the object. */
        CONTAINMENT,
        /** Links. */
        LINK
    }

    /** A feature of a class, while one file is read. */
    static final class Slot {
        private final EStructuralFeature feature;
        private final int id;
        private final Kind kind;
        private final EClass targetType;
        /** Whether a link has been seen to something further down in the file: then most of them lead there. */
        private boolean ahead;

        Slot(EStructuralFeature feature, int id) {
            this.feature = feature;
            this.id = id;
            this.kind = kindOf(feature);
            this.targetType = feature instanceof EReference reference ? reference.getEReferenceType() : null;
        }

        EStructuralFeature feature() {
            return feature;
        }

        /** The number of the feature in the class. */
        int id() {
            return id;
        }

        Kind kind() {
            return kind;
        }

        EReference reference() {
            return (EReference) feature;
        }

        EAttribute attribute() {
            return (EAttribute) feature;
        }

        /** The class that a reference is to. */
        EClass targetType() {
            return targetType;
        }

        boolean leadsAhead() {
            return ahead;
        }

        void setLeadsAhead() {
            ahead = true;
        }
    }

    private final Map<EClass, Map<String, Slot>> byClass = new IdentityHashMap<>();

    /** The features of the class that files hold, by name; those that are derived from others are not among them. */
    Map<String, Slot> of(EClass type) {
        Map<String, Slot> slots = byClass.get(type);
        if (slots == null) {
            slots = inFiles(type);
            byClass.put(type, slots);
        }
        return slots;
    }

    private static Map<String, Slot> inFiles(EClass type) {
        Map<String, Slot> result = new HashMap<>();
        for (EStructuralFeature feature : type.getEAllStructuralFeatures()) {
            if (isInFiles(feature)) {
                result.put(feature.getName(), new Slot(feature, type.getFeatureID(feature)));
            }
        }
        return result;
    }

    private static Kind kindOf(EStructuralFeature feature) {
        if (feature instanceof EReference reference) {
            return reference.isContainment() ? Kind.CONTAINMENT : Kind.LINK;
        }
        if (feature.isMany()) {
            return Kind.VALUES;
        }
        return isText(feature) ? Kind.TEXT : Kind.VALUE;
    }

    /** Says whether the feature is written to files: all that is neither transient nor derived. */
    static boolean isInFiles(EStructuralFeature feature) {
        return !feature.isTransient() && !feature.isDerived() && !feature.isVolatile() && feature.isChangeable();
    }

    /** Says whether the values are strings, as they stand in the file. */
    static boolean isText(EStructuralFeature feature) {
        return feature.getEType().getInstanceClass() == String.class;
    }

    /**
     * Makes a value of its text.
     *
     * @throws RuntimeException of one kind or another when the type refuses it
     */
    static Object convert(EAttribute attribute, String text) {
        return EcoreUtil.createFromString(attribute.getEAttributeType(), text);
    }

    /** What the type of the attribute takes, in words. */
    static String expected(EAttribute attribute) {
        EDataType type = attribute.getEAttributeType();
        if (type instanceof EEnum enumeration) {
            return Messages.get("expectedLiteral",
                    enumeration.getELiterals().stream().map(Object::toString).collect(Collectors.joining(", ")));
        }
        Class<?> javaType = type.getInstanceClass();
        if (javaType == boolean.class || javaType == Boolean.class) {
            return Messages.get("expectedBoolean");
        }
        return javaType == int.class || javaType == Integer.class ? Messages.get("expectedInteger")
                : Messages.get("expectedNumber");
    }
}

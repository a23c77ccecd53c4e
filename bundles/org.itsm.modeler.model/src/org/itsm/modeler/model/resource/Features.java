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
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;

/** What of a class stands in a file, looked up by name. */
final class Features {

    private final Map<EClass, Map<String, EStructuralFeature>> byClass = new IdentityHashMap<>();

    /** The feature of that name that files hold; null when there is none, or it is derived from others. */
    EStructuralFeature find(EClass type, String name) {
        return byClass.computeIfAbsent(type, Features::inFiles).get(name);
    }

    private static Map<String, EStructuralFeature> inFiles(EClass type) {
        Map<String, EStructuralFeature> result = new HashMap<>();
        for (EStructuralFeature feature : type.getEAllStructuralFeatures()) {
            if (isInFiles(feature)) {
                result.put(feature.getName(), feature);
            }
        }
        return result;
    }

    /** Says whether the feature is written to files: all that is neither transient nor derived. */
    static boolean isInFiles(EStructuralFeature feature) {
        return !feature.isTransient() && !feature.isDerived() && !feature.isVolatile() && feature.isChangeable();
    }

    Object convert(EAttribute attribute, String text) {
        return EcoreUtil.createFromString(attribute.getEAttributeType(), text);
    }

    /** What the type of the attribute takes, in words. */
    String expected(EAttribute attribute) {
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

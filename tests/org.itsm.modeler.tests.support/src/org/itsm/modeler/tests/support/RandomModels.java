/*
 * Copyright (c) 2026 ITSM Modeler contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.itsm.modeler.tests.support;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.itsm.modeler.model.itsm.ITSMModel;
import org.itsm.modeler.model.itsm.Identified;
import org.itsm.modeler.model.itsm.ItsmFactory;
import org.itsm.modeler.model.itsm.ItsmPackage;

/**
 * Models without sense that use the whole metamodel: every class, every feature, links from anywhere to anywhere, and
 * text of the kind that breaks file formats. The same seed gives the same model. For models that look like real ones
 * there is {@link ModelGenerator}.
 */
public final class RandomModels {

    /** Pieces of text that formats, parsers and platforms treat in ways of their own. */
    private static final List<String> PIECES = List.of("a", "Z", "service desk", " ", "  ", "\n", "\r", "\r\n", "\t", "&",
            "<", ">", "\"", "'", "]]>", "<![CDATA[", "<!-- -->", "&amp;", "&#10;", "<?x?>", "\u00a0", "\u0085", "\u2028",
            "\u2029", "\ufeff", "\ufffd", "\u200b", "\u202e", "e\u0301", "\u00e9", "\u1e9e", "\u00df", "\u0130", "\u4e2d\u6587",
            "\ud83d\ude80", "\ud83d\udc68\u200d\ud83d\udcbb", "\ud7ff", "\ue000", "\udbff\udffd", "%20", "#", "/", "{0}",
            "0", "-1", "=cmd()", ",", ";", "\u007f", "\u0080", "\u009f");

    private final Random random;
    private final List<EObject> objects = new ArrayList<>();
    private int size = 60;
    private int count;

    private RandomModels(long seed) {
        random = new Random(seed);
    }

    /** A maker of models for the seed. */
    public static RandomModels of(long seed) {
        return new RandomModels(seed);
    }

    /** About how many objects the model has. */
    public RandomModels size(int objectCount) {
        size = objectCount;
        return this;
    }

    /** Makes the model; every object has an id. */
    public ITSMModel build() {
        ITSMModel model = ItsmFactory.eINSTANCE.createITSMModel();
        add(model);
        while (objects.size() < size) {
            grow();
        }
        objects.forEach(this::setAttributes);
        objects.forEach(this::setLinks);
        return model;
    }

    private void add(EObject object) {
        objects.add(object);
        ((Identified) object).setId(id());
    }

    private String id() {
        count++;
        return switch (random.nextInt(4)) {
        case 0 -> "_" + Long.toString(random.nextLong() >>> 1, 36) + count;
        case 1 -> "id-" + count + ".x";
        case 2 -> count + "_\u00e4\u4e2d";
        default -> "n" + count;
        };
    }

    /** Puts a new object into one that is there; every class that fits has the same chance. */
    private void grow() {
        EObject parent = objects.get(random.nextBoolean() ? 0 : random.nextInt(objects.size()));
        List<EReference> containments = parent.eClass().getEAllContainments();
        if (containments.isEmpty()) {
            return;
        }
        EReference containment = pick(containments);
        EObject child = EcoreUtil.create(pick(concrete(containment.getEReferenceType())));
        if (containment.isMany()) {
            list(parent, containment).add(child);
        } else {
            parent.eSet(containment, child);
        }
        add(child);
    }

    private static List<EClass> concrete(EClass type) {
        return ItsmPackage.eINSTANCE.getEClassifiers().stream().filter(EClass.class::isInstance).map(EClass.class::cast)
                .filter(each -> !each.isAbstract() && type.isSuperTypeOf(each)).toList();
    }

    private static boolean isStored(EStructuralFeature feature) {
        return feature.isChangeable() && !feature.isDerived() && !feature.isTransient();
    }

    private void setAttributes(EObject object) {
        for (EAttribute attribute : object.eClass().getEAllAttributes()) {
            if (isStored(attribute) && !attribute.isID() && random.nextInt(3) > 0) {
                if (attribute.isMany()) {
                    List<Object> values = new ArrayList<>();
                    for (int i = random.nextInt(4); i >= 0; i--) {
                        values.add(value(attribute.getEAttributeType()));
                    }
                    object.eSet(attribute, values);
                } else {
                    object.eSet(attribute, value(attribute.getEAttributeType()));
                }
            }
        }
    }

    private Object value(EDataType type) {
        if (type instanceof EEnum enumeration) {
            return pick(enumeration.getELiterals()).getInstance();
        }
        if (type == ItsmPackage.Literals.DATE && random.nextInt(4) > 0) {
            return String.format("%04d-%02d-%02d", random.nextInt(3000), random.nextInt(14), random.nextInt(33));
        }
        Class<?> javaType = type.getInstanceClass();
        if (javaType == boolean.class || javaType == Boolean.class) {
            return random.nextBoolean();
        }
        if (javaType == int.class || javaType == Integer.class) {
            return pick(List.of(0, -1, 5, Integer.MAX_VALUE, Integer.MIN_VALUE, random.nextInt()));
        }
        if (javaType == double.class || javaType == Double.class) {
            return pick(List.of(0.0, -0.0, 1.0 / 3, 1e300, Double.MIN_VALUE, Double.NaN, Double.POSITIVE_INFINITY,
                    random.nextGaussian()));
        }
        return text();
    }

    /** Text that XML can hold, and little else. */
    public String text() {
        return random.ints(random.nextInt(7), 0, PIECES.size()).mapToObj(PIECES::get).collect(Collectors.joining());
    }

    private void setLinks(EObject object) {
        for (EReference reference : object.eClass().getEAllReferences()) {
            if (!reference.isContainment() && !reference.isContainer() && isStored(reference)) {
                List<EObject> targets = objects.stream().filter(reference.getEReferenceType()::isInstance).toList();
                if (targets.isEmpty() || random.nextInt(3) == 0) {
                    continue;
                }
                if (reference.isMany()) {
                    for (int i = random.nextInt(5); i >= 0; i--) {
                        list(object, reference).add(pick(targets));
                    }
                } else {
                    object.eSet(reference, pick(targets));
                }
            }
        }
    }

    private <T> T pick(List<? extends T> list) {
        return list.get(random.nextInt(list.size()));
    }

    @SuppressWarnings("unchecked")
    private static List<EObject> list(EObject object, EReference reference) {
        return (List<EObject>) object.eGet(reference);
    }
}

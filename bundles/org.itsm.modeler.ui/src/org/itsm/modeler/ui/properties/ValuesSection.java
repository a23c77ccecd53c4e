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

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.edit.provider.IItemPropertySource;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.itsm.modeler.model.edit.ItsmEditAdapterFactory;
import org.itsm.modeler.model.itsm.ItsmPackage;

/** The values of an element: what it is called first, then what is particular to its class, then what every element has. */
public final class ValuesSection extends ElementSection {

    private static final List<EAttribute> FIRST = List.of(ItsmPackage.Literals.ITSM_ELEMENT__NAME,
            ItsmPackage.Literals.ITSM_ELEMENT__CODE, ItsmPackage.Literals.ITSM_ELEMENT__STATUS);
    private static final List<EAttribute> LAST = List.of(ItsmPackage.Literals.ITSM_ELEMENT__DESCRIPTION,
            ItsmPackage.Literals.ITSM_ELEMENT__TAGS, ItsmPackage.Literals.ITSM_ELEMENT__LINK,
            ItsmPackage.Literals.IDENTIFIED__ID);
    private static final Set<String> NUMBERS = Set.of("EIntegerObject", "EDoubleObject", "EInt", "EDouble");

    /** To find them out for a class takes as long as to make a field. */
    private final Map<EClass, Set<Object>> longTexts = new HashMap<>();

    /** Called by the extension registry. */
    public ValuesSection() {
        super();
    }

    @Override
    List<EAttribute> featuresOf(EClass type) {
        return type.getEAllAttributes().stream().filter(attribute -> !attribute.isDerived() && !attribute.isTransient())
                .sorted(Comparator.comparingInt(ValuesSection::rank)).toList();
    }

    private static int rank(EAttribute attribute) {
        if (FIRST.contains(attribute)) {
            return FIRST.indexOf(attribute);
        }
        return 100 + (LAST.contains(attribute) ? 100 + LAST.indexOf(attribute) : 0);
    }

    @Override
    Field fieldFor(EStructuralFeature feature, EClass type) {
        EAttribute attribute = (EAttribute) feature;
        if (attribute.isID()) {
            return new TextField(attribute, this, TextKind.FIXED);
        }
        if (attribute.getEType() == ItsmPackage.Literals.DATE) {
            return new DateField(attribute, this);
        }
        if (attribute.getEType() instanceof EEnum) {
            return new ChoiceField(attribute, this);
        }
        if (attribute.getEType().getName().startsWith("EBoolean")) {
            return new CheckField(attribute, this);
        }
        return new TextField(attribute, this, textKind(attribute, type));
    }

    private TextKind textKind(EAttribute attribute, EClass type) {
        if (attribute.isMany()) {
            return TextKind.LIST;
        }
        if (NUMBERS.contains(attribute.getEType().getName())) {
            return TextKind.NUMBER;
        }
        return isLong(attribute, type) ? TextKind.LINES : TextKind.LINE;
    }

    private boolean isLong(EAttribute attribute, EClass type) {
        return longTexts.computeIfAbsent(type, ValuesSection::longTextsOf).contains(attribute);
    }

    /** The generator model knows which texts are long; the item provider says so. */
    private static Set<Object> longTextsOf(EClass type) {
        ItsmEditAdapterFactory factory = new ItsmEditAdapterFactory();
        EObject sample = EcoreUtil.create(type);
        IItemPropertySource source = (IItemPropertySource) factory.adapt((Object) sample, IItemPropertySource.class);
        Set<Object> features = source.getPropertyDescriptors(sample).stream()
                .filter(descriptor -> descriptor.isMultiLine(sample))
                .map(descriptor -> descriptor.getFeature(sample)).collect(Collectors.toSet());
        factory.dispose();
        return features;
    }
}

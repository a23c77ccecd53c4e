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
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.edit.command.CommandParameter;
import org.eclipse.emf.edit.provider.ComposedImage;
import org.eclipse.emf.edit.provider.IEditingDomainItemProvider;
import org.eclipse.emf.edit.provider.IItemLabelProvider;
import org.eclipse.emf.edit.provider.IItemPropertyDescriptor;
import org.eclipse.emf.edit.provider.IItemPropertySource;
import org.itsm.modeler.model.edit.ItsmEditAdapterFactory;
import org.itsm.modeler.model.itsm.BusinessProcess;
import org.itsm.modeler.model.itsm.ITGoal;
import org.itsm.modeler.model.itsm.ITSMModel;
import org.itsm.modeler.model.itsm.ItsmFactory;
import org.itsm.modeler.model.itsm.ItsmPackage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class EditingTest {

    private final ItsmEditAdapterFactory factory = new ItsmEditAdapterFactory();

    static Stream<EClass> concreteClasses() {
        return ItsmPackage.eINSTANCE.getEClassifiers().stream()
                .filter(EClass.class::isInstance)
                .map(EClass.class::cast)
                .filter(type -> !type.isAbstract());
    }

    @AfterEach
    void dispose() {
        factory.dispose();
    }

    @ParameterizedTest
    @MethodSource("concreteClasses")
    void everyClassHasAnSvgIconThatCanBeRead(EClass type) throws IOException {
        Object image = labels(ItsmFactory.eINSTANCE.create(type)).getImage(ItsmFactory.eINSTANCE.create(type));

        URL url = assertUrl(image);
        assertTrue(url.getPath().endsWith("/" + type.getName() + ".svg"), url::toString);
        try (InputStream in = url.openStream()) {
            assertTrue(new String(in.readAllBytes(), StandardCharsets.UTF_8).contains("<svg"));
        }
    }

    @ParameterizedTest
    @MethodSource("concreteClasses")
    void everyClassIsNamedInWordsEvenWithoutAName(EClass type) {
        EObject object = ItsmFactory.eINSTANCE.create(type);
        String text = labels(object).getText(object);

        assertFalse(text.isBlank());
        assertFalse(text.contains("_UI_"), text);
    }

    @Test
    void labelsSayClassAndName() {
        BusinessProcess process = ItsmFactory.eINSTANCE.createBusinessProcess();
        process.setName("Order to cash");

        assertEquals("Business Process Order to cash", labels(process).getText(process));
    }

    @Test
    void onlyWhatFitsIsOfferedAsAChild() {
        ITSMModel model = ItsmFactory.eINSTANCE.createITSMModel();
        Collection<?> children = ((IEditingDomainItemProvider) factory.adapt(model, IEditingDomainItemProvider.class))
                .getNewChildDescriptors(model, null, null);
        List<EClass> types = children.stream().map(CommandParameter.class::cast).map(parameter -> parameter.getEValue().eClass()).toList();

        assertFalse(types.isEmpty());
        assertTrue(types.contains(ItsmPackage.Literals.ORGANIZATIONAL_OBJECTIVE));
        assertFalse(types.contains(ItsmPackage.Literals.DEPARTMENT));
        assertFalse(types.contains(ItsmPackage.Literals.IT_GOAL));
        children.stream().map(CommandParameter.class::cast).forEach(parameter -> assertTrue(
                parameter.getEReference().getEReferenceType().isSuperTypeOf(parameter.getEValue().eClass())));
    }

    @Test
    void aWrongDateIsRefusedWithAMessage() {
        ITGoal goal = ItsmFactory.eINSTANCE.createITGoal();
        IItemPropertyDescriptor.ValueHandler handler = handler(goal, ItsmPackage.Literals.LIFECYCLE_ELEMENT__NEXT_REVIEW);

        assertEquals("'30.6.2026' is not a date. Write year, month and day as in 2026-06-30.", handler.isValid("30.6.2026"));
        assertNotNull(handler.isValid("2026-02-29"));
        assertNull(handler.isValid("2026-06-30"));
        assertNull(handler.isValid(""));
        assertNull(handler.toValue(""));
    }

    private IItemPropertyDescriptor.ValueHandler handler(EObject object, EAttribute attribute) {
        IItemPropertyDescriptor descriptor = ((IItemPropertySource) factory.adapt(object, IItemPropertySource.class))
                .getPropertyDescriptor(object, attribute);
        return ((IItemPropertyDescriptor.ValueHandlerProvider) descriptor).getValueHandler(object);
    }

    private IItemLabelProvider labels(EObject object) {
        return (IItemLabelProvider) factory.adapt(object, IItemLabelProvider.class);
    }

    private static URL assertUrl(Object image) throws IOException {
        Object first = image instanceof ComposedImage composed ? composed.getImages().get(0) : image;
        return first instanceof URL url ? url : new URL(((URI) first).toString());
    }
}

/*
 * Copyright (c) 2026 ITSM Modeler contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.itsm.modeler.design.tests.services;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EcoreFactory;
import org.itsm.modeler.design.tests.Odesign;
import org.itsm.modeler.design.tests.ServiceMethods;
import org.itsm.modeler.model.itsm.ITSMElement;
import org.itsm.modeler.model.itsm.ItsmFactory;
import org.itsm.modeler.model.itsm.ItsmPackage;
import org.junit.jupiter.api.Test;

/** What holds for every service: Sirius calls them with whatever is there, at any time and in any order. */
class AllServicesTest {

    private final List<Method> services = new ServiceMethods(Odesign.read()).all();

    @Test
    void nullIsAnsweredWithNothing() {
        assertFalse(services.isEmpty());
        for (Method service : services) {
            assertNothing(service, ServiceMethods.call(service, null, new Object[service.getParameterCount() - 1]));
        }
    }

    @Test
    void whatIsNoElementOfAModelIsAnsweredWithNothing() {
        for (Method service : services) {
            Object[] others = othersFor(service, EcoreFactory.eINSTANCE.createEObject());
            assertNothing(service, ServiceMethods.call(service, EcoreFactory.eINSTANCE.createEObject(), others));
        }
    }

    @Test
    void elementsOutsideOfAModelBreakNothing() {
        int asked = 0;
        for (var type : ItsmPackage.eINSTANCE.getEClassifiers()) {
            if (type instanceof org.eclipse.emf.ecore.EClass metaclass && !metaclass.isAbstract()) {
                for (Method service : services) {
                    EObject alone = ItsmFactory.eINSTANCE.create(metaclass);
                    ServiceMethods.call(service, alone, othersFor(service, ItsmFactory.eINSTANCE.create(metaclass)));
                    asked++;
                }
            }
        }
        assertTrue(asked > services.size());
    }

    @Test
    void questionsChangeNothingAndAreAnsweredAlike() {
        Sample sample = Sample.of("hospital");
        String before = sample.text();
        List<Object> first = answers(sample);
        assertEquals(first, answers(sample));
        assertEquals(before, sample.text());
        assertEquals(first.stream().map(AllServicesTest::comparable).toList(),
                answers(Sample.of("hospital")).stream().map(AllServicesTest::comparable).toList());
    }

    private List<Object> answers(Sample sample) {
        List<EObject> elements = new ArrayList<>();
        elements.add(sample.model());
        sample.model().eAllContents().forEachRemaining(elements::add);
        List<Object> answers = new ArrayList<>();
        for (Method question : services) {
            if (question.getParameterCount() == 1 && isQuestion(question)) {
                Object instance = ServiceMethods.instance(question.getDeclaringClass());
                elements.forEach(element -> answers.add(ServiceMethods.callOn(instance, question, element)));
            }
        }
        assertFalse(answers.isEmpty());
        return answers;
    }

    private static boolean isQuestion(Method service) {
        Class<?> answer = service.getReturnType();
        return answer == Boolean.class || answer == String.class || Collection.class.isAssignableFrom(answer);
    }

    private static Object comparable(Object answer) {
        return answer instanceof Collection<?> elements
                ? elements.stream().map(element -> element instanceof ITSMElement itsm ? itsm.getId() : String.valueOf(element)).toList()
                : answer;
    }

    private static Object[] othersFor(Method service, EObject element) {
        Object[] others = new Object[service.getParameterCount() - 1];
        for (int i = 0; i < others.length; i++) {
            Class<?> type = service.getParameterTypes()[i + 1];
            others[i] = type == String.class ? "text" : type == Boolean.class ? Boolean.TRUE : element;
        }
        return others;
    }

    private static void assertNothing(Method service, Object answer) {
        if (service.getReturnType() == Boolean.class) {
            assertNotNull(answer, service::toString);
        } else if (Collection.class.isAssignableFrom(service.getReturnType())) {
            assertEquals(0, ((Collection<?>) answer).size(), service::toString);
        } else if (service.getReturnType() == String.class) {
            assertNotNull(answer, service::toString);
        }
    }
}

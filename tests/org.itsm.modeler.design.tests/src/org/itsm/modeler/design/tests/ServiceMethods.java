/*
 * Copyright (c) 2026 ITSM Modeler contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.itsm.modeler.design.tests;

import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.eclipse.emf.ecore.EObject;
import org.w3c.dom.Element;

/** The services that the viewpoint lists, by name, as Sirius finds them: by reflection, by the name alone. */
public final class ServiceMethods {

    private final Map<String, List<Method>> byName = new TreeMap<>();
    private final List<Class<?>> classes = new ArrayList<>();

    public ServiceMethods(Odesign odesign) {
        odesign.of("ownedJavaExtensions").map(ServiceMethods::load).forEach(this::add);
    }

    private static Class<?> load(Element extension) {
        try {
            return Class.forName(extension.getAttribute("qualifiedClassName"));
        } catch (ClassNotFoundException missing) {
            throw new AssertionError(missing);
        }
    }

    private void add(Class<?> type) {
        classes.add(type);
        for (Method method : type.getDeclaredMethods()) {
            if (Modifier.isPublic(method.getModifiers()) && !method.isSynthetic()) {
                byName.computeIfAbsent(method.getName(), name -> new ArrayList<>()).add(method);
            }
        }
    }

    List<Class<?>> classes() {
        return List.copyOf(classes);
    }

    public List<Method> all() {
        return byName.values().stream().flatMap(List::stream).toList();
    }

    /** The methods of that name; Sirius takes the first that fits, in no order. */
    public List<Method> named(String name) {
        return byName.getOrDefault(name, List.of());
    }

    /** A fresh instance, made as Sirius makes it. */
    public static Object instance(Class<?> type) {
        try {
            Constructor<?> constructor = type.getConstructor();
            return constructor.newInstance();
        } catch (ReflectiveOperationException failure) {
            throw new AssertionError(failure);
        }
    }

    /** Calls a service. */
    public static Object call(Method method, EObject self, Object... others) {
        Object[] arguments = new Object[others.length + 1];
        arguments[0] = self;
        System.arraycopy(others, 0, arguments, 1, others.length);
        return invoke(instance(method.getDeclaringClass()), method, arguments);
    }

    /** Calls a service that has one parameter on an instance that is kept. */
    public static Object callOn(Object instance, Method method, EObject self) {
        return invoke(instance, method, new Object[] {self});
    }

    private static Object invoke(Object instance, Method method, Object[] arguments) {
        try {
            return method.invoke(instance, arguments);
        } catch (ReflectiveOperationException failure) {
            throw new AssertionError(method.getName() + ": " + failure.getCause(), failure);
        }
    }
}

/*
 * Copyright (c) 2026 ITSM Modeler contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.itsm.modeler.diagram.expression;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import org.eclipse.emf.ecore.EObject;

/** The methods that expressions can call: the public ones of the Java extensions whose first parameter is an element. */
public final class Services {

    private final Map<String, Service> services = new HashMap<>();

    private Services() {
    }

    /**
     * Finds the methods of the classes.
     *
     * @throws ExpressionException when a class cannot be loaded or instantiated, or when a name is there twice
     */
    public static Services of(Collection<String> classes, ClassLoader loader, String place) {
        Services all = new Services();
        for (String name : classes) {
            all.add(name, loader, place);
        }
        return all;
    }

    private void add(String className, ClassLoader loader, String place) {
        Object instance = instanceOf(className, loader, place);
        for (Method method : instance.getClass().getMethods()) {
            if (isService(method)) {
                Service service = Service.of(method, instance);
                Service other = services.put(method.getName(), service);
                if (other != null) {
                    throw new ExpressionException(service.name(), place,
                            Messages.text("overloadedService", service.name(), other.owner(), service.owner()));
                }
            }
        }
    }

    private static Object instanceOf(String className, ClassLoader loader, String place) {
        try {
            return loader.loadClass(className).getConstructor().newInstance();
        } catch (ClassNotFoundException missing) {
            throw new ExpressionException(className, place, Messages.text("missingClass", className), missing);
        } catch (ReflectiveOperationException failure) {
            throw new ExpressionException(className, place, Messages.text("notInstantiable", className), failure);
        }
    }

    private static boolean isService(Method method) {
        return Modifier.isPublic(method.getModifiers()) && !method.isBridge() && method.getParameterCount() > 0
                && EObject.class.isAssignableFrom(method.getParameterTypes()[0]);
    }

    /** The method of the name, or null. */
    Service find(String name) {
        return services.get(name);
    }

    /** The names of all methods, sorted. */
    public Set<String> names() {
        return new TreeSet<>(services.keySet());
    }

    /** A method with its object. */
    record Service(String name, String owner, List<Class<?>> types, MethodHandle handle) {

        static Service of(Method method, Object instance) {
            try {
                MethodHandle handle = MethodHandles.publicLookup().unreflect(method).bindTo(instance);
                return new Service(method.getName(), method.getDeclaringClass().getName(), List.of(method.getParameterTypes()),
                        handle.asSpreader(Object[].class, method.getParameterCount()).asType(
                                MethodType.methodType(Object.class, Object[].class)));
            } catch (IllegalAccessException inaccessible) {
                throw new IllegalStateException(inaccessible);
            }
        }

        /** Says whether the method has as many parameters and each can hold its argument; null fits everywhere. */
        boolean takes(Object[] arguments) {
            if (arguments.length != types.size()) {
                return false;
            }
            for (int i = 0; i < arguments.length; i++) {
                if (arguments[i] != null && !types.get(i).isInstance(arguments[i])) {
                    return false;
                }
            }
            return true;
        }

        Object invoke(Object[] arguments) throws ServiceFailure {
            try {
                return handle.invokeExact(arguments);
            } catch (Error fatal) {
                throw fatal;
            } catch (Throwable failure) {
                throw new ServiceFailure(failure);
            }
        }
    }

    /** A method has thrown something. */
    static final class ServiceFailure extends Exception {

        private static final long serialVersionUID = 1L;

        ServiceFailure(Throwable cause) {
            super(cause);
        }
    }
}

/*
 * Copyright (c) 2026 ITSM Modeler contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.itsm.modeler.sirius.tests;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.sirius.common.tools.api.interpreter.CompoundInterpreter;
import org.eclipse.sirius.common.tools.api.interpreter.IInterpreter;
import org.eclipse.sirius.common.tools.api.interpreter.IInterpreterProvider;

/**
 * Counts how often each service is asked the same: of the same element, with the same arguments. It stands between
 * Sirius and its interpreter of services, for all sessions that are opened while it does.
 */
final class ServiceCalls implements AutoCloseable {

    private static final Pattern NAMES = Pattern.compile("[A-Za-z0-9]+");

    private final CompoundInterpreter interpreters = (CompoundInterpreter) CompoundInterpreter.INSTANCE;
    private final IInterpreterProvider original = interpreters.getProviderForExpression("service:any");
    private final IInterpreterProvider counting = new Counting();
    private final Map<String, Integer> calls = new TreeMap<>();

    ServiceCalls() {
        interpreters.removeInterpreter(original);
        interpreters.registerProvider(counting);
    }

    @Override
    public void close() {
        interpreters.removeInterpreter(counting);
        interpreters.registerProvider(original);
    }

    void clear() {
        calls.clear();
    }

    int count() {
        return calls.values().stream().mapToInt(Integer::intValue).sum();
    }

    /** The questions that were asked more often than that, each with how often. */
    List<String> moreThan(int times) {
        return calls.entrySet().stream().filter(call -> call.getValue() > times)
                .map(call -> call.getValue() + " x " + call.getKey()).toList();
    }

    private void note(IInterpreter interpreter, EObject self, String expression) {
        StringBuilder question = new StringBuilder(expression).append(" of ").append(describe(self));
        Matcher names = NAMES.matcher(expression.substring("service:".length()));
        while (names.find()) {
            Object value = interpreter.getVariable(names.group());
            if (value != null) {
                question.append(", ").append(names.group()).append(" = ").append(describe(value));
            }
        }
        calls.merge(question.toString(), 1, Integer::sum);
    }

    private static String describe(Object value) {
        return (value instanceof EObject element ? Names.of(element) : String.valueOf(value)).lines().findFirst().orElse("")
                + " @" + System.identityHashCode(value);
    }

    private final class Counting implements IInterpreterProvider {

        @Override
        public boolean provides(String expression) {
            return original.provides(expression);
        }

        @Override
        public IInterpreter createInterpreter() {
            IInterpreter interpreter = original.createInterpreter();
            return (IInterpreter) Proxy.newProxyInstance(IInterpreter.class.getClassLoader(), new Class<?>[] {IInterpreter.class},
                    (proxy, method, arguments) -> counted(interpreter, method, arguments));
        }

        private Object counted(IInterpreter interpreter, Method method, Object[] arguments) throws Throwable {
            if (method.getName().startsWith("evaluate")) {
                note(interpreter, (EObject) arguments[0], (String) arguments[1]);
            }
            try {
                return method.invoke(interpreter, arguments);
            } catch (InvocationTargetException thrown) {
                throw thrown.getCause();
            }
        }
    }
}

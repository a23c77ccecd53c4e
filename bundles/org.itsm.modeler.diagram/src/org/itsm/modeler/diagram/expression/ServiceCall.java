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

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EObject;

/** {@code service:receiver.name(v1, v2)}: a method of a Java extension; receiver and parameters are variables. */
public final class ServiceCall extends Expression {

    private final String receiver;
    private final Services.Service service;
    private final List<String> parameters;

    ServiceCall(String text, String place, String receiver, Services.Service service, List<String> parameters) {
        super(text, place);
        this.receiver = receiver;
        this.service = service;
        this.parameters = List.copyOf(parameters);
    }

    /** The name of the method. */
    public String service() {
        return service.name();
    }

    @Override
    public Object value(Scope scope) {
        Object[] arguments = new Object[parameters.size() + 1];
        Object first = variable(scope, receiver);
        if (!(first instanceof EObject)) {
            throw failure(Messages.text("receiverNoElement", receiver, typeOf(first)));
        }
        arguments[0] = first;
        for (int i = 0; i < parameters.size(); i++) {
            arguments[i + 1] = variable(scope, parameters.get(i));
        }
        return call(arguments);
    }

    private Object call(Object[] arguments) {
        if (!service.takes(arguments)) {
            throw failure(Messages.text("noFittingService", service.name(),
                    Arrays.stream(arguments).map(ServiceCall::typeOf).collect(Collectors.joining(", "))));
        }
        try {
            return service.invoke(arguments);
        } catch (Services.ServiceFailure failure) {
            Throwable cause = failure.getCause();
            throw failure(Messages.text("serviceFailed", service.name(), Objects.toString(cause.getMessage(), cause.getClass().getName())), cause);
        }
    }

    private static String typeOf(Object value) {
        return value instanceof EObject element ? element.eClass().getName() : value == null ? "null" : value.getClass().getSimpleName();
    }

    @Override
    public Set<String> variables() {
        Set<String> variables = new LinkedHashSet<>(parameters);
        variables.add(receiver);
        return variables;
    }
}

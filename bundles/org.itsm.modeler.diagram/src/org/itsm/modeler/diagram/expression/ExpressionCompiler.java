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

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads expressions. What Sirius would only find out when it evaluates one is refused here. */
public final class ExpressionCompiler {

    private static final String SERVICE = "service:";
    private static final String FEATURE = "feature:";
    private static final String VARIABLE = "var:";
    private static final Pattern OTHER_LANGUAGE = Pattern.compile("(aql|ocl|acceleo|mtl|queryLegacy|custom):.*|\\[.*/\\]", Pattern.DOTALL);
    private static final String NAME = "[A-Za-z_][A-Za-z0-9_]*";
    private static final Pattern CALL = Pattern.compile(
            "(?:(?<receiver>" + NAME + ")\\.)?(?<name>" + NAME + ")(?:\\((?<parameters>\\s*" + NAME + "\\s*(?:,\\s*" + NAME + "\\s*)*)?\\))?");

    private final Services services;

    public ExpressionCompiler(Services services) {
        this.services = services;
    }

    /**
     * Compiles an expression.
     *
     * @param place where it is written, for messages
     * @throws ExpressionException when it is none, or calls a service that does not exist or takes another number of values
     */
    public Expression compile(String text, String place) {
        if (text.startsWith(SERVICE)) {
            return call(text, place, text.substring(SERVICE.length()).trim());
        }
        if (text.startsWith(FEATURE)) {
            return new FeatureAccess(text, place, name(text, place, text.substring(FEATURE.length())));
        }
        if (text.startsWith(VARIABLE)) {
            return new VariableAccess(text, place, name(text, place, text.substring(VARIABLE.length())));
        }
        if (OTHER_LANGUAGE.matcher(text).matches()) {
            throw new ExpressionException(text, place, Messages.text("unknownLanguage"));
        }
        return new Constant(text, place);
    }

    private Expression call(String text, String place, String call) {
        Matcher parts = CALL.matcher(call);
        if (!parts.matches()) {
            throw new ExpressionException(text, place, Messages.text("badCall"));
        }
        Services.Service service = services.find(parts.group("name"));
        if (service == null) {
            throw new ExpressionException(text, place, Messages.text("unknownService", parts.group("name")));
        }
        List<String> parameters = parameters(parts.group("parameters"));
        if (service.types().size() != parameters.size() + 1) {
            throw new ExpressionException(text, place,
                    Messages.text("noFittingService", service.name(), String.join(", ", parameters)));
        }
        String receiver = parts.group("receiver");
        return new ServiceCall(text, place, receiver == null ? Scope.SELF : receiver, service, parameters);
    }

    private static List<String> parameters(String list) {
        List<String> names = new ArrayList<>();
        if (list != null && !list.isBlank()) {
            for (String name : list.split(",")) {
                names.add(name.trim());
            }
        }
        return names;
    }

    private static String name(String text, String place, String name) {
        String trimmed = name.trim();
        if (!trimmed.matches(NAME)) {
            throw new ExpressionException(text, place, Messages.text("emptyName"));
        }
        return trimmed;
    }
}

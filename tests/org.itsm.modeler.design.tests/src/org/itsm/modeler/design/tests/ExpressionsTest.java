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

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.itsm.modeler.model.itsm.ItsmPackage;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

/** Every expression of the viewpoint against what Sirius can do with it where it stands; Sirius checks none of it. */
class ExpressionsTest {

    private static final Set<String> EXPRESSIONS = Set.of("precondition", "connectionStartPrecondition", "semanticElements",
            "elementsToSelect", "canEdit");
    private static final Set<String> CONDITIONS = Set.of("precondition", "connectionStartPrecondition", "preconditionExpression",
            "predicateExpression", "semanticConditionExpression", "canEdit");
    /** What tables and pages show as it stands: headings of columns, and what stands before a field. */
    private static final Set<String> FIXED_TEXTS = Set.of("headerLabelExpression", "labelExpression", "buttonLabelExpression");
    private static final Pattern FIXED_TEXT = Pattern.compile("[A-Z][A-Za-z -]*");
    private static final Pattern SIZE = Pattern.compile("-?[0-9]+");
    private static final Pattern CALL = Pattern.compile(
            "service:(?:([A-Za-z0-9]+)\\.)?([A-Za-z0-9]+)(?:\\(([A-Za-z0-9]+(?:, [A-Za-z0-9]+)*)\\))?");
    private static final Set<String> PSEUDO_FEATURES = Set.of("eContainer", "eContents", "eClass", "eCrossReferences");

    private final Odesign odesign = Odesign.read();
    private final ServiceMethods services = new ServiceMethods(odesign);
    private final List<Expression> expressions = odesign.all().flatMap(ExpressionsTest::expressionsOf).toList();

    /** An expression and where it stands. */
    private record Expression(Element element, String attribute, String text) {

        String where() {
            return Odesign.where(element) + "/" + attribute + " " + text;
        }
    }

    private static Stream<Expression> expressionsOf(Element element) {
        return Odesign.attributes(element).entrySet().stream()
                .filter(attribute -> attribute.getKey().endsWith("Expression") || EXPRESSIONS.contains(attribute.getKey()))
                .map(attribute -> new Expression(element, attribute.getKey(), attribute.getValue()));
    }

    @Test
    void expressionsAreServicesFeaturesVariablesOrKnownConstants() {
        check(expressions.stream(), expression -> {
            String text = expression.text();
            boolean constant = SIZE.matcher(text).matches() && expression.attribute().endsWith("omputationExpression")
                    || CONDITIONS.contains(expression.attribute()) && (text.equals("true") || text.equals("false"))
                    || FIXED_TEXTS.contains(expression.attribute()) && Odesign.nearest(expression.element(), "DiagramDescription") == null && FIXED_TEXT.matcher(text).matches()
                    || expression.attribute().equals("imageExpression") && text.startsWith("/org.itsm.modeler.");
            assertTrue(constant || text.matches("(service|feature|var):.*"), expression::where);
        });
    }

    @Test
    void nothingElseInTheFileLooksLikeAnExpression() {
        check(odesign.all().flatMap(element -> Odesign.attributes(element).values().stream()), value -> assertFalse(
                value.contains("aql:") || value.startsWith("[") || value.startsWith("ocl:"), value));
        Set<String> found = new HashSet<>(expressions.stream().map(Expression::text).toList());
        check(odesign.all().flatMap(element -> Odesign.attributes(element).values().stream())
                .filter(value -> value.matches("(service|feature|var):.*")), value -> assertTrue(found.contains(value), value));
    }

    @Test
    void servicesAreCalledWithWhatTheyTake() {
        check(calls(), expression -> {
            Matcher call = call(expression);
            List<Method> methods = services.named(call.group(2));
            assertEquals(1, methods.size(), () -> "No service, or two, for " + expression.where());
            Scope scope = Scope.of(odesign, expression.element(), expression.attribute());
            assertFalse(scope.self().isEmpty(), () -> "Nothing is ever asked: " + expression.where());
            List<String> arguments = new ArrayList<>();
            arguments.add(call.group(1) == null ? "self" : call.group(1));
            if (call.group(3) != null) {
                arguments.addAll(Arrays.asList(call.group(3).split(", ")));
            }
            assertFits(methods.get(0), arguments, scope, expression);
        });
    }

    private static void assertFits(Method method, List<String> arguments, Scope scope, Expression expression) {
        assertEquals(method.getParameterCount(), arguments.size(), expression::where);
        for (int i = 0; i < arguments.size(); i++) {
            Set<Class<?>> types = scope.variable(arguments.get(i));
            String argument = arguments.get(i);
            assertFalse(types.isEmpty(), () -> "Unknown variable " + argument + " in " + expression.where() + ", known: " + scope.variables());
            for (Class<?> type : types) {
                Class<?> taken = method.getParameterTypes()[i];
                assertTrue(taken.isAssignableFrom(type), () -> taken + " does not take " + type + " in " + expression.where());
            }
        }
    }

    @Test
    void featuresExistOnEverythingThatIsAsked() {
        check(prefixed("feature:"), expression -> {
            String feature = expression.text().substring("feature:".length());
            Scope scope = Scope.of(odesign, expression.element(), expression.attribute());
            assertFalse(scope.self().isEmpty(), expression::where);
            // A column may show a feature that only some of its lines have: the others have no cell there.
            boolean someAreEnough = expression.element().hasAttribute("featureName");
            assertTrue(PSEUDO_FEATURES.contains(feature) || someAreEnough && scope.self().stream().anyMatch(type -> featureOf(type, feature) != null)
                    || scope.self().stream().allMatch(type -> featureOf(type, feature) != null), () -> scope.self() + " have not " + expression.where());
        });
    }

    @Test
    void variablesAreKnownWhereTheyAreUsed() {
        check(prefixed("var:"), expression -> {
            String variable = expression.text().substring("var:".length());
            Scope scope = Scope.of(odesign, expression.element(), expression.attribute());
            assertFalse(scope.variable(variable).isEmpty(), () -> expression.where() + ", known: " + scope.variables());
        });
    }

    @Test
    void candidatesAreOfTheClassThatIsShown() {
        check(expressions.stream().filter(expression -> expression.attribute().equals("semanticCandidatesExpression")), expression -> {
            Class<?> shown = Scope.domain(expression.element());
            for (Class<?> candidate : resultsOf(expression)) {
                assertTrue(candidate.isAssignableFrom(shown) && candidate != EObject.class || shown.isAssignableFrom(candidate),
                        () -> candidate + " for " + shown + " in " + expression.where());
            }
        });
    }

    private Set<Class<?>> resultsOf(Expression expression) {
        Set<Class<?>> self = Scope.of(odesign, expression.element(), expression.attribute()).self();
        Set<Class<?>> results = new HashSet<>();
        if (expression.text().startsWith("feature:")) {
            String feature = expression.text().substring("feature:".length());
            self.forEach(type -> results.add(featureOf(type, feature).getEType().getInstanceClass()));
        } else if (expression.text().startsWith("service:")) {
            Method method = services.named(call(expression).group(2)).get(0);
            assertTrue(Collection.class.isAssignableFrom(method.getReturnType()), expression::where);
            Type element = ((ParameterizedType) method.getGenericReturnType()).getActualTypeArguments()[0];
            results.add((Class<?>) element);
        } else {
            results.addAll(self);
        }
        return results;
    }

    @Test
    void conditionsAnswerWithTrueOrFalse() {
        check(calls().filter(expression -> CONDITIONS.contains(expression.attribute())), expression -> assertEquals(Boolean.class,
                services.named(call(expression).group(2)).get(0).getReturnType(), expression::where));
    }

    @Test
    void columnsShowFeaturesOfTheirLines() {
        check(odesign.of("ownedColumnMappings").filter(column -> column.hasAttribute("featureName")), column -> {
            String feature = column.getAttribute("featureName");
            Set<Class<?>> lines = Scope.of(odesign, column, "labelExpression").self();
            assertTrue(feature.equals("*") || lines.stream().anyMatch(line -> featureOf(line, feature) != null), () -> Odesign.where(column));
        });
    }

    @Test
    void whatMayBeAbsentIsEditedByAToolAndEnumerationsAreNot() {
        check(odesign.of("ownedColumnMappings").filter(column -> column.hasAttribute("featureName")), column -> {
            String feature = column.getAttribute("featureName");
            boolean tool = !Odesign.children(column, "directEdit").isEmpty();
            boolean shownOnly = column.getAttribute("canEdit").equals("false");
            assertEquals(feature.equals("*"), tool || shownOnly, () -> Odesign.where(column));
        });
    }

    @Test
    void textsAreTexts() {
        Set<String> texts = Set.of("labelExpression", "headerLabelExpression", "tooltipExpression", "titleExpression", "imageExpression");
        check(calls().filter(expression -> texts.contains(expression.attribute())), expression -> assertEquals(String.class,
                services.named(call(expression).group(2)).get(0).getReturnType(), expression::where));
    }

    @Test
    void aToolChangesTheModelInOneCall() {
        check(odesign.of("initialOperation", "directEdit", "create", "delete", "ownedCreateLine"), operation -> {
            List<Element> steps = Odesign.children(operation, "firstModelOperations", "firstModelOperation");
            assertEquals(1, steps.size(), () -> Odesign.where(operation));
            assertEquals(List.of(), Odesign.children(steps.get(0)), () -> Odesign.where(operation));
            assertTrue(Set.of("ChangeContext", "Navigation").contains(Odesign.typeOf(steps.get(0))), () -> Odesign.where(operation));
        });
    }

    @Test
    void servicesAreNamedOnceAndTakeAndGiveObjects() {
        check(services.all().stream(), method -> {
            assertEquals(1, services.named(method.getName()).size(), () -> "Two services are called " + method.getName());
            assertTrue(method.getParameterCount() > 0, method::toString);
            assertTrue(EObject.class.isAssignableFrom(method.getParameterTypes()[0]), method::toString);
            Arrays.stream(method.getParameterTypes()).forEach(type -> assertFalse(type.isPrimitive(), method::toString));
            assertFalse(method.getReturnType().isPrimitive(), method::toString);
        });
    }

    @Test
    void serviceClassesCanBeInstantiatedAndKeepNothing() {
        check(services.classes().stream(), type -> {
            ServiceMethods.instance(type);
            Arrays.stream(type.getDeclaredFields()).forEach(field -> assertTrue(Modifier.isFinal(field.getModifiers()), field::toString));
        });
    }

    @Test
    void everyServiceIsCalled() {
        Set<String> called = new HashSet<>();
        calls().forEach(expression -> called.add(call(expression).group(2)));
        check(services.all().stream(), method -> assertTrue(called.contains(method.getName()), method::toString));
    }

    private Stream<Expression> prefixed(String prefix) {
        return expressions.stream().filter(expression -> expression.text().startsWith(prefix));
    }

    private Stream<Expression> calls() {
        return prefixed("service:");
    }

    private static Matcher call(Expression expression) {
        Matcher call = CALL.matcher(expression.text());
        assertTrue(call.matches(), expression::where);
        return call;
    }

    private static EStructuralFeature featureOf(Class<?> type, String feature) {
        return ItsmPackage.eINSTANCE.getEClassifier(type.getSimpleName()) instanceof EClass metaclass
                ? metaclass.getEStructuralFeature(feature)
                : null;
    }

    private static <T> void check(Stream<T> cases, Consumer<T> test) {
        List<T> all = cases.toList();
        assertFalse(all.isEmpty(), "nothing to check");
        all.forEach(test);
    }
}

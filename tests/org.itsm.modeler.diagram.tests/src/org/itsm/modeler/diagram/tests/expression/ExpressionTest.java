/*
 * Copyright (c) 2026 ITSM Modeler contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.itsm.modeler.diagram.tests.expression;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.OptionalInt;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.itsm.modeler.diagram.expression.Expression;
import org.itsm.modeler.diagram.expression.ExpressionCompiler;
import org.itsm.modeler.diagram.expression.ExpressionException;
import org.itsm.modeler.diagram.expression.Scope;
import org.itsm.modeler.diagram.expression.Services;
import org.itsm.modeler.model.itsm.ITService;
import org.itsm.modeler.model.itsm.ITSMModel;
import org.itsm.modeler.model.itsm.ItsmFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ExpressionTest {

    private static final String PLACE = "D1_N_Service, labelExpression (some.odesign:7)";

    private final ITSMModel model = ItsmFactory.eINSTANCE.createITSMModel();
    private final ITService service = ItsmFactory.eINSTANCE.createITService();
    private final ExpressionCompiler compiler = new ExpressionCompiler(
            Services.of(List.of(SomeServices.class.getName()), ExpressionTest.class.getClassLoader(), PLACE));

    @BeforeEach
    void fillModel() {
        service.setId("svc-1");
        service.setName("Web shop");
        model.setName("Shop");
        model.getServices().add(service);
    }

    private Expression compile(String text) {
        return compiler.compile(text, PLACE);
    }

    private Scope scope() {
        return Scope.of(service).with("container", model).with("arg0", "typed").with("nothing", null).with("many", List.of(model, "x", service));
    }

    @Test
    void aServiceIsCalledOnSelf() {
        assertEquals("Web shop", compile("service:nameOf").text(scope()));
        assertEquals("Web shop", compile("service:nameOf()").text(scope()));
    }

    @Test
    void aServiceIsCalledOnAVariableWithVariables() {
        assertEquals("Shop", compile("service:container.nameOf").text(scope()));
        assertEquals("Shop/typed/null", compile("service:container.joinedText(arg0, nothing)").text(scope()));
        assertEquals("Web shop/Web shop/typed", compile("service: self.joined( self , arg0 )").text(scope()));
    }

    @Test
    void aFeatureIsReadFromSelf() {
        assertEquals("Web shop", compile("feature:name").text(scope()));
        assertEquals(List.of(service), compile("feature:services").elements(Scope.of(model)));
        assertSame(model, compile("feature:eContainer").element(scope()));
        assertEquals(List.of(service), compile("feature:eContents").elements(Scope.of(model)));
        assertEquals(List.of(service), compile("feature:eAllContents").elements(Scope.of(model)));
        assertSame(service.eClass(), compile("feature:eClass").element(scope()));
        assertEquals(List.of(), compile("feature:eCrossReferences").elements(scope()));
    }

    @Test
    void aVariableIsItsValue() {
        assertSame(service, compile("var:self").element(scope()));
        assertSame(model, compile("var:container").element(scope()));
        assertNull(compile("var:nothing").element(scope()));
        assertEquals(List.of(), compile("var:nothing").elements(scope()));
        assertEquals("", compile("var:nothing").text(scope()));
        assertEquals(List.of(model, service), compile("var:many").elements(scope()), "only elements of a collection count");
    }

    @Test
    void aConstantIsItselfAsTextAndTheContextAsElement() {
        Expression constant = compile("Name");
        assertEquals("Name", constant.text(scope()));
        assertSame(service, constant.element(scope()));
        assertEquals(List.of(), constant.elements(scope()));
        assertFalse(constant.condition(scope()));
        assertTrue(compile("true").condition(scope()));
        assertEquals(OptionalInt.of(3), compile("3").number(scope()));
        assertEquals(OptionalInt.empty(), constant.number(scope()));
    }

    @Test
    void whatAConditionGivesIsReadAsSiriusReadsIt() {
        assertTrue(compile("service:yes").condition(scope()));
        assertFalse(compile("service:nothingAtAll").condition(scope()), "nothing is false");
        assertTrue(compile("feature:name").condition(scope()), "a text is true");
        assertFalse(compile("service:falseAsText").condition(scope()), "but for false");
    }

    @Test
    void theVariablesOfAnExpressionAreKnown() {
        assertEquals(Set.of("container", "arg0", "nothing"), compile("service:container.joined(arg0, nothing)").variables());
        assertEquals(Set.of("self"), compile("service:nameOf").variables());
        assertEquals(Set.of("self"), compile("feature:name").variables());
        assertEquals(Set.of("arg0"), compile("var:arg0").variables());
        assertEquals(Set.of(), compile("text").variables());
    }

    @Test
    void aScopeHidesAnEarlierValueAndLeavesTheOldScopeAlone() {
        Scope outer = scope();
        Scope inner = outer.with("arg0", "other").on(model);
        assertEquals("other", inner.get("arg0"));
        assertSame(model, inner.self());
        assertSame(model, inner.get("self"));
        assertEquals("typed", outer.get("arg0"));
        assertSame(service, outer.self());
    }

    @ParameterizedTest
    @ValueSource(strings = {"service:", "service:nameOf(", "service:a.b.nameOf", "service:nameOf('x')", "service:nameOf(self.name)",
        "service:unknown", "service:joined", "service:joined(self)", "service:hidden", "service:noElement", "feature:",
        "feature:a.b", "var:", "var:a b", "aql:self.name", "[self.name/]", "ocl:self.name", "acceleo:self"})
    void whatSiriusWouldNotExecuteIsRefusedWhenItIsCompiled(String text) {
        ExpressionException refused = assertThrows(ExpressionException.class, () -> compile(text));
        assertEquals(text, refused.expression());
        assertEquals(PLACE, refused.place());
        assertTrue(refused.getMessage().contains(text) && refused.getMessage().contains(PLACE), refused.getMessage());
    }

    @ParameterizedTest
    @ValueSource(strings = {"var:unknown", "service:unknown.nameOf", "service:arg0.nameOf", "service:nothing.nameOf", "service:joined(unknown, arg0)",
        "service:wantsModel", "service:joined(arg0, arg0)", "service:fails", "feature:unknown"})
    void whatCannotBeEvaluatedNamesExpressionAndPlace(String text) {
        Expression expression = compile(text);
        ExpressionException failure = assertThrows(ExpressionException.class, () -> expression.value(scope()));
        assertTrue(failure.getMessage().startsWith(text + " at " + PLACE + ": "), failure.getMessage());
    }

    @Test
    void aServiceThatFailsTellsWhy() {
        ExpressionException failure = assertThrows(ExpressionException.class, () -> compile("service:fails").value(scope()));
        assertTrue(failure.reason().contains("broken"), failure.reason());
        assertTrue(failure.getCause() instanceof IllegalStateException);
    }

    @Test
    void nullFitsEveryParameter() {
        assertEquals("Web shop/null/null", compile("service:joined(nothing, nothing)").text(scope()));
    }

    @Test
    void classesThatAreMissingOrCannotBeMadeAreRefused() {
        ClassLoader loader = getClass().getClassLoader();
        assertThrows(ExpressionException.class, () -> Services.of(List.of("org.itsm.Missing"), loader, PLACE));
        assertThrows(ExpressionException.class, () -> Services.of(List.of(NotPublic.class.getName()), loader, PLACE));
    }

    @Test
    void aNameThatTwoServicesHaveIsRefused() {
        ExpressionException refused = assertThrows(ExpressionException.class,
                () -> Services.of(List.of(SomeServices.class.getName(), OtherServices.class.getName()), getClass().getClassLoader(), PLACE));
        assertEquals("nameOf", refused.expression());
    }

    /** Services of the tests. */
    public static class SomeServices {

        public String nameOf(EObject element) {
            return element instanceof ITSMModel model ? model.getName() : ((ITService) element).getName();
        }

        public String joined(EObject element, EObject other, String text) {
            return nameOf(element) + "/" + (other == null ? null : nameOf(other)) + "/" + text;
        }

        public String joinedText(EObject element, String first, String second) {
            return nameOf(element) + "/" + first + "/" + second;
        }

        public Boolean yes(EObject element) {
            return Boolean.TRUE;
        }

        public String falseAsText(EObject element) {
            return "False";
        }

        public Object nothingAtAll(EObject element) {
            return null;
        }

        public String wantsModel(ITSMModel model) {
            return model.getName();
        }

        public String fails(EObject element) {
            throw new IllegalStateException("broken");
        }

        public String noElement(String text) {
            return text;
        }

        String hidden(EObject element) {
            return "";
        }
    }

    /** Has a method of the same name. */
    public static class OtherServices {

        public String nameOf(EObject element) {
            return "";
        }
    }

    /** Has no public constructor. */
    public static class NotPublic {

        private NotPublic() {
        }
    }
}

/*
 * Copyright (c) 2026 ITSM Modeler contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.itsm.modeler.generator;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

import org.eclipse.emf.common.util.Diagnostic;
import org.eclipse.emf.ecore.EAnnotation;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EGenericType;
import org.eclipse.emf.ecore.EModelElement;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.Diagnostician;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.util.EcoreValidator;
import org.junit.jupiter.api.Test;

class MetamodelTest {

    private static final Set<String> WITHOUT_UNSPECIFIED =
        Set.of("Status", "ImprovementState", "ImprovementStep", "Layer");
    private static final Set<String> LONG_TEXTS = Set.of("description", "statement");

    private final EPackage metamodel = GenModelFile
        .load(Path.of(System.getProperty("itsm.bundles")).toAbsolutePath().normalize().resolve(DerivedFiles.GENMODEL))
        .genModel().getGenPackages().get(0).getEcorePackage();

    @Test
    void everyPartIsDocumentedInOneToThreeSentences() {
        List<String> wrong = contents(EModelElement.class)
            .filter(element -> !(element instanceof EAnnotation || element instanceof EGenericType))
            .filter(element -> !isOneToThreeSentences(EcoreUtil.getDocumentation(element)))
            .map(MetamodelTest::label)
            .toList();
        assertEquals(List.of(), wrong);
        assertTrue(isOneToThreeSentences(EcoreUtil.getDocumentation(metamodel)));
    }

    @Test
    void noTwoFeaturesOfAClassAndNoTwoClassesShareTheirDocumentation() {
        List<String> repeated = new ArrayList<>();
        classes().forEach(eClass -> collectRepeated(eClass.getEAllStructuralFeatures(), repeated));
        collectRepeated(metamodel.getEClassifiers(), repeated);
        assertEquals(List.of(), repeated);
    }

    @Test
    void everyEnumerationButFourBeginsWithUnspecified() {
        Predicate<EEnum> beginsWithUnspecified =
            type -> type.getELiterals().get(0).getName().equals("UNSPECIFIED") && type.getELiterals().get(0).getValue() == 0;
        List<String> wrong = contents(EEnum.class)
            .filter(type -> beginsWithUnspecified.test(type) == WITHOUT_UNSPECIFIED.contains(type.getName()))
            .map(EEnum::getName)
            .toList();
        assertEquals(List.of(), wrong);
    }

    @Test
    void literalsAreWrittenAsTheirNames() {
        List<String> wrong = contents(EEnum.class)
            .flatMap(type -> type.getELiterals().stream())
            .filter(literal -> !literal.getLiteral().equals(literal.getName()))
            .map(MetamodelTest::label)
            .toList();
        assertEquals(List.of(), wrong);
    }

    @Test
    void exactlyOneReferenceOfEachPairIsStored() {
        List<String> wrong = contents(EReference.class)
            .filter(reference -> reference.getEOpposite() != null)
            .filter(reference -> reference.isTransient() == reference.getEOpposite().isTransient())
            .map(MetamodelTest::label)
            .toList();
        assertEquals(List.of(), wrong);
    }

    @Test
    void everyElementCanBeLeftIncomplete() {
        List<String> wrong = contents(EStructuralFeature.class)
            .filter(EStructuralFeature::isRequired)
            .map(MetamodelTest::label)
            .toList();
        assertEquals(List.of(), wrong);
    }

    @Test
    void everyObjectHasAnIdentifier() {
        List<String> wrong = classes().filter(eClass -> eClass.getEIDAttribute() == null).map(EClass::getName).toList();
        assertEquals(List.of(), wrong);
    }

    @Test
    void repeatedTextsAreKept() {
        List<String> wrong = contents(EAttribute.class)
            .filter(attribute -> attribute.isMany() && attribute.isUnique())
            .map(MetamodelTest::label)
            .toList();
        assertEquals(List.of(), wrong);
    }

    @Test
    void longTextsAndNothingElseAreWrittenAsElements() {
        Predicate<EStructuralFeature> isElement = feature -> "element".equals(
            EcoreUtil.getAnnotation(feature, "http:///org/eclipse/emf/ecore/util/ExtendedMetaData", "kind"));
        List<String> wrong = contents(EStructuralFeature.class)
            .filter(feature -> isElement.test(feature) != LONG_TEXTS.contains(feature.getName()))
            .map(MetamodelTest::label)
            .toList();
        assertEquals(List.of(), wrong);
    }

    /** EMF warns of proxies at the other end of a transient reference; {@code ItsmObject} resolves those. */
    @Test
    void emfFindsNothingWrongButTheTransientOpposites() {
        Diagnostic diagnostic = Diagnostician.INSTANCE.validate(metamodel);
        List<String> others = diagnostic.getChildren().stream()
            .filter(child -> child.getCode() != EcoreValidator.CONSISTENT_OPPOSITE_BAD_TRANSIENT)
            .map(Diagnostic::getMessage)
            .toList();
        assertEquals(List.of(), others);
    }

    private static boolean isOneToThreeSentences(String text) {
        if (text == null || !text.matches("[\\x20-\\x7E]{20,}") || !text.matches(".*[.]")) {
            return false;
        }
        int sentences = text.split("[.?!]( |$)").length;
        return sentences >= 1 && sentences <= 3;
    }

    private static void collectRepeated(List<? extends EModelElement> elements, List<String> repeated) {
        Set<String> known = new HashSet<>();
        for (EModelElement element : elements) {
            if (!known.add(EcoreUtil.getDocumentation(element))) {
                repeated.add(label(element));
            }
        }
    }

    private static String label(EObject element) {
        return EcoreUtil.getURI(element).fragment();
    }

    private Stream<EClass> classes() {
        return contents(EClass.class);
    }

    private <T> Stream<T> contents(Class<T> type) {
        Iterable<EObject> all = metamodel::eAllContents;
        return StreamSupport.stream(all.spliterator(), false)
            .filter(type::isInstance)
            .map(type::cast);
    }
}

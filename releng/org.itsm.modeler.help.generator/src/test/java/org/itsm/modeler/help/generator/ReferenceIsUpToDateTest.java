/*
 * Copyright (c) 2026 ITSM Modeler contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.itsm.modeler.help.generator;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EEnum;
import org.itsm.modeler.model.itsm.ItsmPackage;
import org.itsm.modeler.validation.Rule;
import org.itsm.modeler.validation.rules.StandardRules;
import org.junit.jupiter.api.Test;

class ReferenceIsUpToDateTest {

    private static final String COMMAND =
        "mvn -pl releng/org.itsm.modeler.help.generator -am -Pgenerate -DskipTests package";

    private final Path bundles = Path.of(System.getProperty("itsm.bundles")).toAbsolutePath().normalize();
    private final ReferenceFiles generated = generate();

    private ReferenceFiles generate() {
        try {
            return ReferenceFiles.of(bundles);
        } catch (IOException failure) {
            throw new AssertionError(failure);
        }
    }

    @Test
    void theCommittedPagesAreWhatTheGeneratorYields() throws IOException {
        List<String> differing = generated.differences(ReferenceFiles.in(bundles.resolve(ReferenceFiles.FOLDER)));
        assertTrue(differing.isEmpty(), () -> "Regenerate with: " + COMMAND
            + "\nThese pages differ, are missing or are left over:\n  " + String.join("\n  ", differing));
    }

    @Test
    void everyRuleHasAPageThatSaysAllThatItsTextsSay() {
        for (Rule<?> rule : StandardRules.all()) {
            String page = page("rules/" + rule.id() + ".html");
            Stream.concat(Stream.of(rule.id(), rule.page().name()), rule.page().fixes().stream())
                .forEach(text -> assertTrue(page.contains(Html.text(text)), () -> rule.id() + ": " + text));
        }
    }

    @Test
    void everyGroupOfRulesStandsInTheList() {
        String index = page("rules/index.html");
        StandardRules.all().forEach(rule -> {
            assertTrue(index.contains("id=\"" + rule.group() + "\""), rule::group);
            assertTrue(index.contains(rule.id() + ".html"), rule::id);
        });
    }

    @Test
    void everyClassHasAPageWithAllItsFeatures() {
        List<EClass> classes = ItsmPackage.eINSTANCE.getEClassifiers().stream().filter(EClass.class::isInstance).map(EClass.class::cast)
            .toList();
        for (EClass type : classes) {
            String page = page("metamodel/" + type.getName() + ".html");
            type.getEStructuralFeatures().forEach(feature -> assertTrue(page.contains(Html.code(feature.getName())),
                () -> type.getName() + ", " + feature.getName()));
        }
    }

    @Test
    void everyValueOfAnEnumerationIsExplained() {
        String page = page("metamodel/enumerations.html");
        ItsmPackage.eINSTANCE.getEClassifiers().stream().filter(EEnum.class::isInstance).map(EEnum.class::cast)
            .flatMap(type -> type.getELiterals().stream())
            .forEach(literal -> assertTrue(page.contains(Html.code(literal.getLiteral())), literal::toString));
    }

    @Test
    void generatingTwiceYieldsTheSameBytes() throws IOException {
        assertEquals(List.of(), generated.differences(ReferenceFiles.of(bundles)));
    }

    private String page(String file) {
        Map<String, String> contents = generated.contents();
        assertTrue(contents.containsKey(file), file);
        return contents.get(file);
    }
}

/*
 * Copyright (c) 2026 ITSM Modeler contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.itsm.modeler.exchange.tests.archimate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.itsm.modeler.exchange.archimate.ImportReport;
import org.itsm.modeler.exchange.archimate.ImportReport.Kind;
import org.itsm.modeler.exchange.archimate.ImportResult;
import org.itsm.modeler.model.itsm.ITSMElement;
import org.itsm.modeler.model.itsm.RaciAssignment;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Takes every rule of the standard mapping, makes a file that it is about, and looks at what became of it. */
class StandardMappingTest {

    static Stream<String> elementRules() {
        return StandardMapping.rules("element").filter(rule -> !rule.contains("incoming ")
                && !rule.contains("outgoing ") && !rule.contains("within "));
    }

    static Stream<String> linkRules() {
        return StandardMapping.rules("link");
    }

    static Stream<String> pathRules() {
        return StandardMapping.rules("path");
    }

    static Stream<String> propertyRules() {
        return StandardMapping.rules("property");
    }

    @ParameterizedTest
    @MethodSource("elementRules")
    void everyElementRuleDoesWhatItSays(String rule) throws Exception {
        List<String> words = StandardMapping.words(rule);
        for (String type : StandardMapping.alternatives(words.get(0))) {
            for (int choice = 0; choice < choices(words); choice++) {
                assertElement(type, words, Archi.read(fileFor(type, words, choice)));
            }
        }
    }

    private static int choices(List<String> words) {
        return words.stream().filter(word -> word.contains("=")).mapToInt(word -> word.split("\\|").length).max()
                .orElse(1);
    }

    private static void assertElement(String type, List<String> words, ImportResult result) {
        EObject object = Archi.find(result, "x");
        int becomes = words.indexOf("becomes");
        if (becomes < 0) {
            assertNull(object, type);
            ImportReport.Listed listed = result.report().listed().get(0);
            assertEquals(words.get(words.indexOf("skip") + 1), listed.reason(), type);
            assertEquals(type, listed.type());
        } else {
            assertNotNull(object, type);
            assertEquals(words.get(becomes + 1), object.eClass().getName(), type);
            assertValues(object, words.subList(becomes + 2, words.size()));
            assertEquals(List.of("x"), Archi.properties((ITSMElement) object, "archimate.id"));
            assertEquals(List.of(type), Archi.properties((ITSMElement) object, "archimate.type"));
        }
    }

    /** A file with one element for which the conditions of the rule hold. */
    private static String fileFor(String type, List<String> words, int choice) {
        String name = "Anything";
        String folder = "Any";
        String property = "";
        String profile = "Any";
        int end = words.contains("becomes") ? words.indexOf("becomes") : words.indexOf("skip");
        for (String word : words.subList(1, end)) {
            String[] values = StandardMapping.alternatives(word.substring(word.indexOf('=') + 1));
            String value = values[Math.min(choice, values.length - 1)].replace("*", "Any").replace("?", "s");
            if (word.startsWith("name=")) {
                name = value;
            } else if (word.startsWith("folder=")) {
                folder = value;
            } else if (word.startsWith("specialization=")) {
                profile = value;
            } else if (word.startsWith("property.")) {
                property = "<property key=\"%s\" value=\"%s\"/>".formatted(
                        word.substring("property.".length(), word.indexOf('=')), value);
            }
        }
        String open = Stream.of(folder.split("/")).map("<folder name=\"%s\" id=\"f\">"::formatted)
                .reduce("", String::concat);
        return Archi.HEAD + open + "<element xsi:type=\"archimate:" + type + "\" name=\"" + name
                + "\" id=\"x\" profiles=\"p\">" + property + "</element>"
                + "</folder>".repeat(folder.split("/").length) + "<profile name=\"" + profile
                + "\" id=\"p\"/></archimate:model>";
    }

    private static void assertValues(EObject object, List<String> words) {
        for (String word : words) {
            if (word.contains("=")) {
                String feature = word.substring(0, word.indexOf('='));
                EStructuralFeature known = object.eClass().getEStructuralFeature(feature);
                assertEquals(word.substring(word.indexOf('=') + 1), String.valueOf(object.eGet(known)));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("linkRules")
    void everyLinkRuleDoesWhatItSays(String rule) throws Exception {
        List<String> words = StandardMapping.words(rule);
        String name = conditionValue(words, "name=");
        for (String from : StandardMapping.alternatives(words.get(0))) {
            for (String relation : StandardMapping.alternatives(words.get(1))) {
                for (String to : StandardMapping.alternatives(words.get(2))) {
                    Archi archi = new Archi();
                    if (words.contains("source.name=*owner")) {
                        archi.element("BusinessRole", "a", "Process owner");
                    } else {
                        Examples.add(archi, from, "a");
                    }
                    Examples.add(archi, to, "b").link(relation + "Relationship", "a", "b", " name=\"" + name + "\"");
                    ImportResult result = archi.read();
                    assertActions(result, "a", "b", words.subList(words.indexOf("adds") + 1, words.size()));
                    assertEquals(0, result.report().listed(Kind.RELATIONSHIP), rule);
                }
            }
        }
    }

    private static String conditionValue(List<String> words, String prefix) {
        return words.stream().filter(word -> word.startsWith(prefix)).map(word -> word.substring(prefix.length()))
                .findFirst().orElse("");
    }

    @ParameterizedTest
    @MethodSource("pathRules")
    void everyPathRuleDoesWhatItSays(String rule) throws Exception {
        List<String> words = StandardMapping.words(rule);
        int adds = words.indexOf("adds");
        List<List<String>> variants = variants(words.subList(0, adds));
        for (List<String> variant : variants) {
            Archi archi = Examples.add(new Archi(), variant.get(0), "n0");
            for (int i = 1; i < variant.size(); i += 2) {
                boolean backward = variant.get(i).startsWith("<");
                String here = "n" + (i + 1) / 2;
                String before = "n" + (i - 1) / 2;
                if (variant.get(i + 1).startsWith("archimate:")) {
                    archi.element(variant.get(i + 1).substring("archimate:".length()), here);
                } else {
                    Examples.add(archi, variant.get(i + 1), here);
                }
                archi.link(variant.get(i).replace("<", "") + "Relationship", backward ? here : before,
                        backward ? before : here);
            }
            ImportResult result = archi.read();
            assertActions(result, "n0", "n" + (variant.size() - 1) / 2, words.subList(adds + 1, words.size()));
            assertEquals(0, result.report().listed(Kind.RELATIONSHIP),
                    () -> variant + " " + result.report().details());
        }
    }

    /** Each alternative of each word once, the others at their first. */
    private static List<List<String>> variants(List<String> words) {
        List<List<String>> variants = new ArrayList<>();
        List<String> first = words.stream().map(word -> StandardMapping.alternatives(word)[0]).toList();
        for (int i = 0; i < words.size(); i++) {
            for (String alternative : StandardMapping.alternatives(words.get(i))) {
                List<String> variant = new ArrayList<>(first);
                String mark = words.get(i).startsWith("<") ? "<" : words.get(i).startsWith("archimate:")
                        ? "archimate:" : "";
                variant.set(i, alternative.startsWith(mark) ? alternative : mark + alternative);
                variants.add(variant);
            }
        }
        return variants;
    }

    private static void assertActions(ImportResult result, String source, String target, List<String> actions) {
        for (String action : actions) {
            boolean atSource = action.startsWith("source.");
            String[] feature = action.replaceFirst("^(source|target)\\.", "").replace("?", "").split(":");
            Object value = Archi.get(result, atSource ? source : target, feature[0]);
            EObject other = Archi.find(result, atSource ? target : source);
            if (feature.length > 1) {
                assertTrue(((Collection<?>) value).stream().map(RaciAssignment.class::cast)
                        .anyMatch(raci -> raci.getRole() == other && raci.getKind().getName().equals(feature[1])));
            } else if (value instanceof Collection<?> many) {
                assertTrue(many.contains(other), action);
            } else {
                assertEquals(other, value, action);
            }
        }
    }

    /** A class that has the feature, and a value that fits it. */
    private static final Map<String, String[]> VALUES = Map.ofEntries(entry("code", "Goal", "G-1"),
            entry("status", "Goal", "in review"), entry("link", "Goal", "https://example.org/goal"),
            entry("tags", "Goal", "north"), entry("maturity", "Goal", "3"), entry("priority", "Goal", "1"),
            entry("criticality", "BusinessService", "vital"), entry("perspective", "Goal", "learning growth"),
            entry("horizon", "Goal", "Strategic"), entry("targetDate", "Goal", "2027-01-31"),
            entry("authority", "Stakeholder", "Middle-management"), entry("internal", "Stakeholder", "yes"),
            entry("segment", "Customer", "families"), entry("kind", "Contract", "ola"),
            entry("stage", "Requirement", "operation"), entry("automation", "TechnologyProcess", "manual"),
            entry("catalogueRef", "BusinessService", "S-1"), entry("environment", "Node", "test"),
            entry("unit", "Outcome", "%"), entry("baseline", "Outcome", "90"), entry("target", "Outcome", "99.5"),
            entry("direction", "Outcome", "increase"), entry("frequency", "Outcome", "monthly"),
            entry("dataSource", "Outcome", "monitoring"), entry("validFrom", "Contract", "2026-01-01"),
            entry("validTo", "Contract", "2026-12-31"), entry("state", "WorkPackage", "in progress"),
            entry("businessWide", "ITGoal", "true"), entry("businessWideReason", "ITGoal", "all of it"),
            entry("itRole", "BusinessProcess", "books"), entry("metric", "QualityStandard", "delay"),
            entry("min", "QualityStandard", "1"), entry("max", "QualityStandard", "2.5"));

    private static Map.Entry<String, String[]> entry(String feature, String type, String value) {
        return Map.entry(feature, new String[] {type, value});
    }

    @ParameterizedTest
    @MethodSource("propertyRules")
    void everyPropertyRuleDoesWhatItSays(String rule) throws Exception {
        List<String> words = StandardMapping.words(rule);
        String[] example = VALUES.get(words.get(2));
        String property = "<property key=\"%s\" value=\"%s\"/>".formatted(words.get(0), example[1]);
        Archi archi = switch (example[0]) {
            case "Customer" -> new Archi().element("Stakeholder", "x", "Customers", property, "");
            case "ITGoal" -> new Archi().element("Goal", "x", "x", property + "<property key=\"level\" value=\"IT\"/>",
                    "");
            case "QualityStandard" -> new Archi().profiled("Requirement", "y", "y", "Quality standard")
                    .element("Requirement", "x", "x", property, " profiles=\"profile-0\"");
            default -> new Archi().element(example[0], "x", "x", property, "");
        };
        ImportResult result = archi.read();
        Object value = Archi.get(result, "x", words.get(2));
        Object single = value instanceof List<?> list ? list.get(0) : value;
        assertEquals(plain(example[1]), plain(String.valueOf(single)));
        assertEquals(List.of(), Archi.properties((ITSMElement) Archi.find(result, "x"), words.get(0)));
        assertTrue(result.report().notes().stream().noneMatch(note -> note.text().contains("kept as a property")));
    }

    private static String plain(String value) {
        return value.toLowerCase(Locale.ROOT).replaceAll("[ _-]", "").replace("yes", "true")
                .replaceFirst("\\.0$", "");
    }
}

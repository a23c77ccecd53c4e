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

import static org.itsm.modeler.help.generator.Html.code;
import static org.itsm.modeler.help.generator.Html.heading;
import static org.itsm.modeler.help.generator.Html.link;
import static org.itsm.modeler.help.generator.Html.paragraph;
import static org.itsm.modeler.help.generator.Html.table;
import static org.itsm.modeler.help.generator.Html.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.itsm.modeler.validation.RuleRegistry;

/** One page for each class of the metamodel, one for the enumerations, one that lists all, and their table of contents. */
final class MetamodelPages {

    private static final String TITLE = "Metamodel reference";
    private static final String ENUMERATIONS = "Enumerations";

    private final Metamodel metamodel;
    private final RuleRegistry rules;

    MetamodelPages(Metamodel metamodel, RuleRegistry rules) {
        this.metamodel = metamodel;
        this.rules = rules;
    }

    Map<String, String> contents() {
        SortedMap<String, String> contents = new TreeMap<>();
        metamodel.classes().forEach(type -> contents.put("metamodel/" + type.getName() + ".html", page(type)));
        contents.put("metamodel/enumerations.html", enumerations());
        contents.put("metamodel/index.html", index());
        contents.put("metamodel/toc.xml", toc());
        return contents;
    }

    // ---- one class

    private String page(EClass type) {
        String body = paragraph(text(Metamodel.documentation(type)))
            + paragraph("In files: " + code(type.getName()) + (type.isAbstract() ? ", abstract: there are only elements of its subclasses" : ""))
            + line("Extends: ", type.getESuperTypes())
            + line("Extended by: ", metamodel.subclasses(type))
            + features("Attributes", List.copyOf(type.getEAttributes()))
            + features("References", List.copyOf(type.getEReferences()))
            + inherited(type)
            + rules(type)
            + paragraph("See also: " + link("index.html", "all classes") + ".");
        return Html.page(metamodel.label(type), body);
    }

    private String line(String label, List<EClass> types) {
        return types.isEmpty() ? ""
            : paragraph(label + types.stream().map(this::typeLink).collect(Collectors.joining(", ")));
    }

    private String features(String title, List<EStructuralFeature> features) {
        return features.isEmpty() ? "" : heading(2, title)
            + table(List.of("Feature", "Name in files", "Type", "How many", "Meaning"), features.stream()
                .map(feature -> List.of(text(metamodel.label(feature)), code(feature.getName()), typeLink(feature.getEType()),
                    multiplicity(feature), text(Metamodel.documentation(feature)) + notes(feature)))
                .toList());
    }

    private static String multiplicity(EStructuralFeature feature) {
        return feature.getLowerBound() + (feature.isMany() ? "..*" : ".." + feature.getUpperBound());
    }

    /** What the signature of a feature says beside its type. */
    private String notes(EStructuralFeature feature) {
        List<String> notes = new ArrayList<>();
        if (feature instanceof EReference reference) {
            if (reference.isContainment()) {
                notes.add("The elements are parts of this one.");
            }
            if (reference.getEOpposite() != null) {
                notes.add("The other direction of " + typeLink(reference.getEReferenceType()) + ", "
                    + code(reference.getEOpposite().getName()) + ".");
            }
        }
        if (feature.isDerived()) {
            notes.add("Computed.");
        }
        if (feature.isTransient()) {
            notes.add("Not written to files.");
        }
        return notes.isEmpty() ? "" : " " + String.join(" ", notes);
    }

    private String inherited(EClass type) {
        List<List<String>> lines = type.getEAllSuperTypes().stream()
            .filter(parent -> !parent.getEStructuralFeatures().isEmpty())
            .map(parent -> List.of(typeLink(parent), parent.getEStructuralFeatures().stream()
                .map(feature -> text(metamodel.label(feature))).collect(Collectors.joining(", "))))
            .toList();
        return lines.isEmpty() ? "" : heading(2, "Inherited features") + table(List.of("From", "Features"), lines);
    }

    /** The rules that look at elements of the very class. */
    private String rules(EClass type) {
        List<List<String>> lines = rules.all().stream().filter(rule -> rule.scope().getSimpleName().equals(type.getName()))
            .map(rule -> List.of(link("../rules/" + rule.id() + ".html", rule.id()), text(rule.page().name()))).toList();
        return lines.isEmpty() ? "" : heading(2, "Rules") + table(List.of("Rule", "Name"), lines);
    }

    private String typeLink(EClassifier type) {
        if (type instanceof EEnum) {
            return link("enumerations.html#" + type.getName(), text(type.getName()));
        }
        return type instanceof EClass ? link(type.getName() + ".html", text(metamodel.label(type))) : dataType(type);
    }

    private static String dataType(EClassifier type) {
        return switch (type.getName()) {
            case "EString" -> "text";
            case "EBoolean" -> "yes or no";
            case "EInt", "EIntegerObject" -> "whole number";
            case "EDouble", "EDoubleObject" -> "number";
            case "Date" -> "date";
            default -> text(type.getName());
        };
    }

    // ---- the others

    private String enumerations() {
        StringBuilder body = new StringBuilder();
        for (EEnum enumeration : metamodel.enumerations()) {
            body.append(heading(2, enumeration.getName(), enumeration.getName()))
                .append(paragraph(text(Metamodel.documentation(enumeration))))
                .append(table(List.of("Value", "In files", "Meaning"), enumeration.getELiterals().stream()
                    .map(literal -> List.of(text(metamodel.label(literal)), code(literal.getLiteral()),
                        text(Metamodel.documentation(literal))))
                    .toList()));
        }
        return Html.page(ENUMERATIONS, body.toString());
    }

    private String index() {
        return Html.page(TITLE, paragraph(text(Metamodel.documentation(metamodel.itsm())))
            + paragraph("Namespace: " + code(metamodel.itsm().getNsURI()) + ". The values that attributes choose from stand on the page "
                + link("enumerations.html", ENUMERATIONS) + ".")
            + table(List.of("Class", "Meaning"), metamodel.classes().stream()
                .map(type -> List.of(typeLink(type), text(Metamodel.documentation(type)))).toList()));
    }

    private String toc() {
        String folder = "reference/metamodel/";
        StringBuilder topics = new StringBuilder();
        metamodel.classes().forEach(type -> topics.append(Toc.topic(metamodel.label(type), folder + type.getName() + ".html")));
        topics.append(Toc.open(ENUMERATIONS, folder + "enumerations.html"));
        metamodel.enumerations().forEach(
            type -> topics.append(Toc.topic(type.getName(), folder + "enumerations.html#" + type.getName())));
        topics.append(Toc.CLOSE);
        return Toc.of(TITLE, folder + "index.html", topics.toString());
    }
}

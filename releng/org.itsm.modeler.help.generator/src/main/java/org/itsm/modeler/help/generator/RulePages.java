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
import static org.itsm.modeler.help.generator.Html.list;
import static org.itsm.modeler.help.generator.Html.paragraph;
import static org.itsm.modeler.help.generator.Html.table;
import static org.itsm.modeler.help.generator.Html.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.itsm.modeler.validation.Profile;
import org.itsm.modeler.validation.Rule;
import org.itsm.modeler.validation.RulePage;
import org.itsm.modeler.validation.RuleRegistry;
import org.itsm.modeler.validation.Severity;

/** One page for each rule, a page that lists them by group, and their table of contents. */
final class RulePages {

    private static final Pattern RULE = Pattern.compile("\\b[A-Z]{3}-[0-9]{2}\\b");
    private static final Pattern ARGUMENT = Pattern.compile("\\{[^{}]*\\}");

    private final ResourceBundle groups = ResourceBundle.getBundle("org.itsm.modeler.help.generator.groups");
    private final RuleRegistry rules;
    private final Metamodel metamodel;

    RulePages(RuleRegistry rules, Metamodel metamodel) {
        this.rules = rules;
        this.metamodel = metamodel;
    }

    Map<String, String> contents() {
        SortedMap<String, String> contents = new TreeMap<>();
        rules.all().forEach(rule -> contents.put("rules/" + rule.id() + ".html", page(rule)));
        contents.put("rules/index.html", index());
        contents.put("rules/toc.xml", toc());
        return contents;
    }

    /** The rules by the names of their groups, in the order in which the catalogue says the groups. */
    private Map<String, List<Rule<?>>> byGroup() {
        List<String> order = Arrays.asList(groups.getString("order").split(" "));
        return rules.all().stream().collect(Collectors.groupingBy(Rule::group,
            () -> new TreeMap<>(Comparator.comparing(order::indexOf)), Collectors.toList()));
    }

    static String title(Rule<?> rule) {
        return rule.id() + ": " + rule.page().name();
    }

    private String page(Rule<?> rule) {
        RulePage page = rule.page();
        String body = Html.facts(List.of(
            List.of("Category", link("index.html#" + rule.group(), text(groups.getString(rule.group())))),
            List.of("Severity", severities(rule)),
            List.of("Looks at", typeLink(rule.scope().getSimpleName())),
            List.of("Message", text(ARGUMENT.matcher(page.message()).replaceAll("…").replace("''", "'")))))
            + heading(2, "What it checks, and why") + paragraph(linked(page.documentation()))
            + heading(2, "Right") + paragraph(linked(page.right()))
            + heading(2, "Wrong") + paragraph(linked(page.wrong()))
            + heading(2, "Quick fixes") + fixes(page)
            + heading(2, "What it reads") + list(reads(rule))
            + paragraph("See also: " + link("index.html", "all rules") + ", "
                + link("../../pages/findings.html", "findings and what to do with them") + ", "
                + link("../../pages/findings.html#settings", "how to switch a rule off or change its severity") + ".");
        return Html.page(title(rule), body);
    }

    private static String severities(Rule<?> rule) {
        return Arrays.stream(Profile.values())
            .map(profile -> profile.severityOf(rule).map(Severity::key).orElse("off") + " in the profile " + code(profile.key()))
            .collect(Collectors.joining(", "));
    }

    private static String fixes(RulePage page) {
        List<String> labels = new ArrayList<>();
        page.fixes().forEach(label -> labels.add(text(label)));
        labels.add(link("../../pages/waivers.html", "Waive, with a reason"));
        return list(labels);
    }

    private List<String> reads(Rule<?> rule) {
        List<String> features = rule.reads().stream().sorted(Comparator.comparing(RulePages::qualified))
            .map(feature -> typeLink(feature.getEContainingClass().getName()) + ", " + code(feature.getName())).toList();
        return features.isEmpty() ? List.of("the elements and where they stand in the model") : features;
    }

    private static String qualified(EStructuralFeature feature) {
        return feature.getEContainingClass().getName() + '.' + feature.getName();
    }

    private String typeLink(String name) {
        return link("../metamodel/" + name + ".html", text(metamodel.label(metamodel.itsm().getEClassifier(name))));
    }

    /** The text with the ids of other rules as links to their pages. */
    private String linked(String text) {
        return RULE.matcher(text(text)).replaceAll(found -> rules.find(found.group()).isPresent()
            ? link(found.group() + ".html", found.group()) : found.group());
    }

    private String index() {
        StringBuilder body = new StringBuilder(paragraph(text(groups.getString("intro"))));
        byGroup().forEach((group, members) -> {
            body.append(heading(2, group, groups.getString(group) + " (" + group + ")"));
            body.append(paragraph(text(groups.getString(group + ".intro"))));
            body.append(table(List.of("Rule", "Name", "Severity"), members.stream()
                .map(rule -> List.of(link(rule.id() + ".html", rule.id()), text(rule.page().name()), rule.severity().key()))
                .toList()));
        });
        return Html.page(groups.getString("title"), body.toString());
    }

    private String toc() {
        StringBuilder topics = new StringBuilder();
        byGroup().forEach((group, members) -> {
            topics.append(Toc.open(groups.getString(group), "reference/rules/index.html#" + group));
            members.forEach(rule -> topics.append(Toc.topic(title(rule), "reference/rules/" + rule.id() + ".html")));
            topics.append(Toc.CLOSE);
        });
        return Toc.of(groups.getString("title"), "reference/rules/index.html", topics.toString());
    }
}

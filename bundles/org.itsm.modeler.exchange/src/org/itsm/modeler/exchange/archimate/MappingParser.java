/*
 * Copyright (c) 2026 ITSM Modeler contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.itsm.modeler.exchange.archimate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EReference;

import org.itsm.modeler.exchange.ExchangeException;
import org.itsm.modeler.exchange.Messages;
import org.itsm.modeler.exchange.archimate.MappingTokens.Token;
import org.itsm.modeler.model.itsm.ItsmPackage;
import org.itsm.modeler.model.itsm.RaciKind;

/** Reads mapping files and refuses, with line and column, whatever could not work. */
final class MappingParser {

    static final Messages TEXTS = new Messages(MappingParser.class);

    private static final String ARCHIMATE = "archimate:";
    private static final String NOTE = "note";

    private final String source;
    private final List<Rules.ElementRule> elements = new ArrayList<>();
    private final Map<String, String> properties = new HashMap<>();
    private final List<Rules.HomeRule> homes = new ArrayList<>();
    private final List<Rules.LinkRule> links = new ArrayList<>();
    private final List<Rules.PathRule> paths = new ArrayList<>();

    MappingParser(String source) {
        this.source = source;
    }

    Mapping parse(String text) throws ExchangeException {
        for (MappingTokens tokens : MappingTokens.rules(text, source)) {
            Token keyword = tokens.take("what.word");
            switch (keyword.text()) {
                case "element" -> element(tokens, keyword.position());
                case "property" -> property(tokens);
                case "home" -> home(tokens);
                case "link" -> link(tokens);
                case "path" -> path(tokens);
                default -> throw tokens.failure(keyword.position(), "mapping.keyword", keyword.text());
            }
            if (tokens.hasNext()) {
                throw tokens.failure("mapping.surplus", tokens.take("what.word").text());
            }
        }
        checkHomes();
        return new Mapping(source, elements, properties, homes, links, paths);
    }

    private void element(MappingTokens tokens, Position position) throws ExchangeException {
        Set<String> types = types(tokens);
        List<Condition> conditions = new ConditionParser(tokens, false).parse();
        if (tokens.skip("skip")) {
            String reason = tokens.take("what.reason").text();
            elements.add(new Rules.ElementRule(types, conditions, Optional.empty(), List.of(), reason, position));
            return;
        }
        expect(tokens, "becomes");
        EClass target = concrete(tokens);
        List<Rules.Assignment> assignments = assignments(tokens, target);
        String remark = tokens.skip(NOTE) ? tokens.take("what.remark").text() : "";
        elements.add(new Rules.ElementRule(types, conditions, Optional.of(target), assignments, remark, position));
    }

    private void property(MappingTokens tokens) throws ExchangeException {
        String key = tokens.take("what.key").text();
        expect(tokens, "sets");
        Token feature = tokens.take("what.feature");
        boolean known = ItsmPackage.eINSTANCE.getEClassifiers().stream().filter(EClass.class::isInstance)
                .map(EClass.class::cast)
                .anyMatch(type -> type.getEStructuralFeature(feature.text()) instanceof EAttribute attribute
                        && settable(attribute));
        if (!known) {
            throw tokens.failure(feature.position(), "mapping.attribute", feature.text());
        }
        properties.put(key.toLowerCase(Locale.ROOT), feature.text());
    }

    private void home(MappingTokens tokens) throws ExchangeException {
        Position position = tokens.position();
        EClass orphan = concrete(tokens);
        expect(tokens, "in");
        boolean onlyOne = tokens.skip("only");
        EClass holder = concrete(tokens);
        if (Containments.of(holder, orphan).isEmpty()
                || Containments.of(ItsmPackage.Literals.ITSM_MODEL, holder).isEmpty()) {
            throw tokens.failure(position, "mapping.holder", holder.getName(), orphan.getName());
        }
        String name = tokens.take("what.name").text();
        homes.add(new Rules.HomeRule(orphan, holder, onlyOne, name, assignments(tokens, holder)));
    }

    private void link(MappingTokens tokens) throws ExchangeException {
        Set<EClass> from = classes(tokens, tokens.take("what.class"));
        Set<String> relations = relations(tokens, tokens.take("what.relation"));
        Set<EClass> to = classes(tokens, tokens.take("what.class"));
        List<Condition> conditions = new ConditionParser(tokens, true).parse();
        if (tokens.skip("skip")) {
            String reason = tokens.take("what.reason").text();
            links.add(new Rules.LinkRule(from, relations, to, conditions, List.of(), reason));
        } else {
            links.add(new Rules.LinkRule(from, relations, to, conditions, actions(tokens, from, to), ""));
        }
    }

    private void path(MappingTokens tokens) throws ExchangeException {
        Set<EClass> from = classes(tokens, tokens.take("what.class"));
        List<Rules.Step> steps = new ArrayList<>();
        Position last = tokens.position();
        while (!tokens.nextIs("adds")) {
            Token relation = tokens.take("what.relation");
            boolean backward = relation.text().startsWith("<");
            Set<String> relations = relations(tokens, backward
                    ? new Token(relation.text().substring(1), -1, relation.position()) : relation);
            last = tokens.position();
            steps.add(new Rules.Step(relations, backward, stop(tokens, tokens.take("what.stop"))));
        }
        if (steps.size() < 2) {
            throw tokens.failure("mapping.path");
        }
        Set<EClass> to = steps.get(steps.size() - 1).stop().classes();
        if (to.isEmpty()) {
            throw tokens.failure(last, "mapping.end");
        }
        paths.add(new Rules.PathRule(from, List.copyOf(steps), actions(tokens, from, to)));
    }

    private List<Rules.Action> actions(MappingTokens tokens, Set<EClass> from, Set<EClass> to)
            throws ExchangeException {
        expect(tokens, "adds");
        List<Rules.Action> actions = new ArrayList<>();
        do {
            actions.add(action(tokens, tokens.take("what.action"), from, to));
        } while (tokens.hasNext());
        return List.copyOf(actions);
    }

    private Rules.Action action(MappingTokens tokens, Token token, Set<EClass> from, Set<EClass> to)
            throws ExchangeException {
        boolean onlyIfFree = token.text().endsWith("?");
        String text = onlyIfFree ? token.text().substring(0, token.text().length() - 1) : token.text();
        boolean atSource = text.startsWith("source.");
        if (!atSource && !text.startsWith("target.")) {
            throw tokens.failure(token.position(), "mapping.action", token.text());
        }
        String[] parts = text.substring("source.".length()).split(":", 2);
        Optional<RaciKind> raci = parts.length < 2 ? Optional.empty() : Optional.of(raci(tokens, token, parts[1]));
        Set<EClass> owners = atSource ? from : to;
        Set<EClass> values = atSource ? to : from;
        for (EClass owner : owners) {
            EReference feature = reference(tokens, token, owner, parts[0]);
            boolean isRaci = feature.getEReferenceType() == ItsmPackage.Literals.RACI_ASSIGNMENT;
            EClass wanted = isRaci ? ItsmPackage.Literals.ROLE : feature.getEReferenceType();
            if (isRaci != raci.isPresent() || !values.stream().allMatch(wanted::isSuperTypeOf)) {
                throw tokens.failure(token.position(), isRaci ? "mapping.value.raci" : "mapping.value",
                        owner.getName() + "." + parts[0], wanted.getName());
            }
        }
        return new Rules.Action(atSource, parts[0], raci, onlyIfFree);
    }

    private static RaciKind raci(MappingTokens tokens, Token token, String name) throws ExchangeException {
        RaciKind kind = RaciKind.getByName(name);
        if (kind == null) {
            throw tokens.failure(token.position(), "mapping.raci", name);
        }
        return kind;
    }

    private static EReference reference(MappingTokens tokens, Token token, EClass owner, String name)
            throws ExchangeException {
        if (owner.getEStructuralFeature(name) instanceof EReference reference && reference.isChangeable()
                && !reference.isTransient()) {
            return reference;
        }
        throw tokens.failure(token.position(), "mapping.reference", name, owner.getName());
    }

    private static List<Rules.Assignment> assignments(MappingTokens tokens, EClass owner) throws ExchangeException {
        List<Rules.Assignment> assignments = new ArrayList<>();
        if (tokens.skip("with")) {
            do {
                assignments.add(assignment(tokens, tokens.take("what.assignment"), owner));
            } while (tokens.hasNext() && !tokens.nextIs(NOTE));
        }
        return List.copyOf(assignments);
    }

    private static Rules.Assignment assignment(MappingTokens tokens, Token token, EClass owner)
            throws ExchangeException {
        if (token.equals() < 0) {
            throw tokens.failure(token.position(), "mapping.assignment", token.text());
        }
        String name = token.text().substring(0, token.equals());
        String value = token.text().substring(token.equals() + 1);
        if (!(owner.getEStructuralFeature(name) instanceof EAttribute attribute) || !settable(attribute)) {
            throw tokens.failure(token.position(), "mapping.attribute.of", name, owner.getName());
        }
        Object parsed = FeatureValues.parse(attribute, value)
                .orElseThrow(() -> tokens.failure(token.position(), "mapping.fit", value, name));
        return new Rules.Assignment(attribute, parsed);
    }

    private static boolean settable(EAttribute attribute) {
        return attribute.isChangeable() && !attribute.isDerived() && !attribute.isID();
    }

    private static Set<String> types(MappingTokens tokens) throws ExchangeException {
        return types(tokens, tokens.take("what.type"));
    }

    static Set<String> types(MappingTokens tokens, Token token) throws ExchangeException {
        Set<String> types = new HashSet<>();
        for (String name : token.text().split("\\|", -1)) {
            if (!ArchiTypes.isElement(name)) {
                throw tokens.failure(token.position(), "mapping.type", name);
            }
            types.add(name);
        }
        return Set.copyOf(types);
    }

    static Set<String> relations(MappingTokens tokens, Token token) throws ExchangeException {
        Set<String> relations = new HashSet<>();
        for (String name : token.text().split("\\|", -1)) {
            if (!ArchiTypes.isRelation(name)) {
                throw tokens.failure(token.position(), "mapping.relation", name);
            }
            relations.add(name);
        }
        return Set.copyOf(relations);
    }

    static Set<EClass> classes(MappingTokens tokens, Token token) throws ExchangeException {
        Set<EClass> classes = new HashSet<>();
        for (String name : token.text().split("\\|", -1)) {
            if (!(ItsmPackage.eINSTANCE.getEClassifier(name) instanceof EClass type)) {
                throw tokens.failure(token.position(), "mapping.class", name);
            }
            classes.add(type);
        }
        return Set.copyOf(classes);
    }

    private static Rules.Stop stop(MappingTokens tokens, Token token) throws ExchangeException {
        if (token.text().startsWith(ARCHIMATE)) {
            String names = token.text().substring(ARCHIMATE.length());
            return new Rules.Stop(Set.of(), types(tokens, new Token(names, -1, token.position())));
        }
        return new Rules.Stop(classes(tokens, token), Set.of());
    }

    private static EClass concrete(MappingTokens tokens) throws ExchangeException {
        Token token = tokens.take("what.class");
        if (ItsmPackage.eINSTANCE.getEClassifier(token.text()) instanceof EClass type && !type.isAbstract()
                && type != ItsmPackage.Literals.ITSM_MODEL && ItsmPackage.Literals.ITSM_ELEMENT.isSuperTypeOf(type)) {
            return type;
        }
        throw tokens.failure(token.position(), "mapping.class", token.text());
    }

    private static void expect(MappingTokens tokens, String word) throws ExchangeException {
        Position position = tokens.position();
        if (!tokens.skip(word)) {
            throw tokens.failure(position, "mapping.expected", word);
        }
    }

    /** Whatever a rule makes must have a place in a model. */
    private void checkHomes() throws ExchangeException {
        for (Rules.ElementRule rule : elements) {
            EClass target = rule.target().orElse(null);
            if (target != null && Containments.of(ItsmPackage.Literals.ITSM_MODEL, target).isEmpty()
                    && homes.stream().noneMatch(home -> home.orphan() == target)) {
                throw new ExchangeException(source, rule.position().line(), rule.position().column(),
                        TEXTS.text("mapping.home", target.getName()));
            }
        }
    }
}

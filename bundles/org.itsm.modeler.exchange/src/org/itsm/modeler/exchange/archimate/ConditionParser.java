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
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

import org.itsm.modeler.exchange.ExchangeException;
import org.itsm.modeler.exchange.archimate.MappingTokens.Token;

/** Reads the conditions of a rule: <code>when … and not … and …</code>. */
final class ConditionParser {

    private static final String PROPERTY = "property.";

    private static final Set<String> ATTRIBUTES = Set.of("name", "type", "folder", "specialization");

    private final MappingTokens tokens;
    private final boolean relationships;

    ConditionParser(MappingTokens tokens, boolean relationships) {
        this.tokens = tokens;
        this.relationships = relationships;
    }

    List<Condition> parse() throws ExchangeException {
        List<Condition> conditions = new ArrayList<>();
        if (tokens.skip("when")) {
            do {
                conditions.add(condition());
            } while (tokens.skip("and"));
        }
        return List.copyOf(conditions);
    }

    private Condition condition() throws ExchangeException {
        boolean negated = tokens.skip("not");
        Token token = tokens.take("what.condition");
        if (!relationships && token.equals() < 0) {
            return new Condition(Condition.Subject.ITSELF, related(token), negated);
        }
        return comparison(token, negated);
    }

    private Condition.Test related(Token token) throws ExchangeException {
        return switch (token.text()) {
            case "incoming", "outgoing" -> new Condition.Related("incoming".equals(token.text()),
                    MappingParser.relations(tokens, tokens.take("what.relation")),
                    MappingParser.types(tokens, tokens.take("what.type")));
            case "within" -> new Condition.Within(
                    MappingParser.classes(tokens, tokens.take("what.class")));
            default -> throw tokens.failure(token.position(), "mapping.condition", token.text());
        };
    }

    private Condition comparison(Token token, boolean negated) throws ExchangeException {
        if (token.equals() < 0) {
            throw tokens.failure(token.position(), "mapping.condition", token.text());
        }
        String key = token.text().substring(0, token.equals());
        Condition.Subject subject = Condition.Subject.ITSELF;
        for (Condition.Subject end : List.of(Condition.Subject.SOURCE, Condition.Subject.TARGET)) {
            String prefix = end.name().toLowerCase(Locale.ROOT) + ".";
            if (relationships && key.startsWith(prefix)) {
                subject = end;
                key = key.substring(prefix.length());
            }
        }
        List<Pattern> patterns = patterns(token.text().substring(token.equals() + 1));
        if (key.startsWith(PROPERTY)) {
            String property = key.substring(PROPERTY.length()).toLowerCase(Locale.ROOT);
            return new Condition(subject, new Condition.PropertyIs(property, patterns), negated);
        }
        if (!ATTRIBUTES.contains(key)) {
            throw tokens.failure(token.position(), "mapping.condition", token.text());
        }
        return new Condition(subject, new Condition.AttributeIs(key, patterns), negated);
    }

    /** Alternatives separated by '|'; '*' stands for any text, '?' for any character; case does not count. */
    private static List<Pattern> patterns(String text) {
        return Arrays.stream(text.split("\\|", -1)).map(ConditionParser::pattern).toList();
    }

    private static Pattern pattern(String glob) {
        StringBuilder regex = new StringBuilder();
        glob.strip().chars().forEach(c -> regex.append(switch (c) {
            case '*' -> ".*";
            case '?' -> ".";
            default -> Pattern.quote(String.valueOf((char) c));
        }));
        return Pattern.compile(regex.toString(), Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.DOTALL);
    }
}

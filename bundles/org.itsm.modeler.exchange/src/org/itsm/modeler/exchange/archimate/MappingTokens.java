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
import java.util.List;

import org.itsm.modeler.exchange.ExchangeException;

/** The words of a mapping file, rule by rule, and a cursor over the words of one rule. */
final class MappingTokens {

    /** A word without its quotes; {@code equals} is where the first '=' outside of quotes stands, or -1. */
    record Token(String text, int equals, Position position) {
    }

    private final String source;
    private final List<Token> tokens;
    private int next;

    private MappingTokens(String source, List<Token> tokens) {
        this.source = source;
        this.tokens = tokens;
    }

    /** A rule begins in the first column; a line that begins with white space continues it; # begins a comment. */
    static List<MappingTokens> rules(String text, String source) throws ExchangeException {
        List<MappingTokens> rules = new ArrayList<>();
        String[] lines = text.replace("\uFEFF", "").split("\\R", -1);
        for (int i = 0; i < lines.length; i++) {
            List<Token> words = words(lines[i], i + 1, source);
            if (words.isEmpty()) {
                continue;
            }
            if (Character.isWhitespace(lines[i].charAt(0)) && !rules.isEmpty()) {
                rules.get(rules.size() - 1).tokens.addAll(words);
            } else {
                rules.add(new MappingTokens(source, words));
            }
        }
        return rules;
    }

    private static List<Token> words(String line, int number, String source) throws ExchangeException {
        List<Token> words = new ArrayList<>();
        int at = 0;
        while (at < line.length()) {
            if (Character.isWhitespace(line.charAt(at))) {
                at++;
            } else if (line.charAt(at) == '#') {
                break;
            } else {
                at = word(line, at, new Position(number, at + 1), source, words);
            }
        }
        return words;
    }

    private static int word(String line, int from, Position position, String source, List<Token> words)
            throws ExchangeException {
        StringBuilder text = new StringBuilder();
        boolean quoted = false;
        int equals = -1;
        int at = from;
        for (; at < line.length() && (quoted || !Character.isWhitespace(line.charAt(at))); at++) {
            char c = line.charAt(at);
            if (c == '"') {
                quoted = !quoted;
            } else {
                if (c == '=' && !quoted && equals < 0) {
                    equals = text.length();
                }
                text.append(c);
            }
        }
        if (quoted) {
            throw new ExchangeException(source, position.line(), position.column(),
                    MappingParser.TEXTS.text("mapping.quote"));
        }
        words.add(new Token(text.toString(), equals, position));
        return at;
    }

    boolean hasNext() {
        return next < tokens.size();
    }

    boolean nextIs(String word) {
        return hasNext() && tokens.get(next).text().equals(word);
    }

    /** Whether the next word is this one, which is then passed. */
    boolean skip(String word) {
        boolean is = nextIs(word);
        if (is) {
            next++;
        }
        return is;
    }

    /** The next word; the key names in the message what should stand there. */
    Token take(String what) throws ExchangeException {
        if (!hasNext()) {
            throw failure("mapping.missing", MappingParser.TEXTS.text(what));
        }
        return tokens.get(next++);
    }

    Position position() {
        return tokens.get(Math.min(next, tokens.size() - 1)).position();
    }

    ExchangeException failure(String key, Object... arguments) {
        return failure(position(), key, arguments);
    }

    ExchangeException failure(Position at, String key, Object... arguments) {
        return new ExchangeException(source, at.line(), at.column(), MappingParser.TEXTS.text(key, arguments));
    }
}

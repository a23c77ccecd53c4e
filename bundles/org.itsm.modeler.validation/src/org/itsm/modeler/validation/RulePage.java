/*
 * Copyright (c) 2026 ITSM Modeler contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.itsm.modeler.validation;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;

/**
 * The one place where a rule's texts stand: a properties file {@code ID.properties} beside the rule's class, with the
 * keys {@code name}, {@code message}, {@code documentation}, {@code right}, {@code wrong} and {@code fix.1},
 * {@code fix.2} … Help, command line, SARIF and markers all read it.
 */
public final class RulePage {

    private final String id;
    private final Properties texts;

    private RulePage(String id, Properties texts) {
        this.id = id;
        this.texts = texts;
    }

    /**
     * The page of the rule.
     *
     * @throws IllegalStateException when the rule has none
     */
    public static RulePage of(Rule<?> rule) {
        String file = rule.id() + ".properties";
        Properties texts = new Properties();
        try (InputStream in = rule.getClass().getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException("The rule " + rule.id() + " has no page: " + file + " is missing beside "
                        + rule.getClass().getName());
            }
            try (Reader reader = new InputStreamReader(in, StandardCharsets.UTF_8)) {
                texts.load(reader);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("The page of the rule " + rule.id() + " cannot be read", e);
        }
        return new RulePage(rule.id(), texts);
    }

    /** What the rule is called, a few words. */
    public String name() {
        return text("name");
    }

    /** One paragraph: what the rule asks and why it matters. */
    public String documentation() {
        return text("documentation");
    }

    /** An example that is right, in words. */
    public String right() {
        return text("right");
    }

    /** An example that is wrong, in words. */
    public String wrong() {
        return text("wrong");
    }

    /** The pattern of the message. */
    public String message() {
        return text("message");
    }

    /** The labels of the fixes, number 1 first. */
    public List<String> fixes() {
        List<String> labels = new ArrayList<>();
        for (int i = 1; texts.containsKey("fix." + i); i++) {
            labels.add(text("fix." + i));
        }
        return List.copyOf(labels);
    }

    /** The text of any key of the page; rules use keys of their own for the parts of a message. */
    public String text(String key) {
        String text = texts.getProperty(key);
        if (text == null) {
            throw new IllegalStateException("The page of the rule " + id + " lacks the key " + key);
        }
        return text;
    }
}

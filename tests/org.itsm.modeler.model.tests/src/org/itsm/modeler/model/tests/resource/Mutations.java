/*
 * Copyright (c) 2026 ITSM Modeler contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.itsm.modeler.model.tests.resource;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.function.UnaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Damages a file in one of the ways in which files are damaged. The same random numbers give the same damage. */
final class Mutations {

    private static final Pattern TAG = Pattern.compile("<[^>]*>");
    private static final Pattern ATTRIBUTE = Pattern.compile(" [\\w:]+=\"[^\"]*\"");
    private static final Pattern NAME = Pattern.compile("(?<=[ </])[a-zA-Z]+(?=[ />=])");
    private static final Pattern VALUE = Pattern.compile("\"[^\"]*\"");

    private static final List<String> SNIPPETS = List.of("<", ">", "&", "\"", "'", "/>", "</", "<!--", "-->", "]]>",
            "<![CDATA[", "<?", "?>", "&amp;", "&x;", "&#0;", "&#x1F;", "&#xD800;", "\0", "\u000b", "\ufffe", "\ufeff",
            "xmlns=\"http://x\"", " xmlns:itsm=\"http://x\"", " xsi:type=\"itsm:KPI\"", " xsi:nil=\"true\"",
            " href=\"http://127.0.0.1:9/x.itsm#a\"", " id=\"m\"", " xmi:id=\"m\"", " xmi:idref=\"m\"", "<x:y/>",
            "<objectives/>", "<objectives>", "<xmi:XMI>", "<description>", "<name>x</name>", "<follows href=\"#m\"/>",
            "<!DOCTYPE x [<!ENTITY a \"aaaaaaaa\">]>", "<!DOCTYPE x SYSTEM \"file:///etc/passwd\">",
            "<?xml version=\"1.1\"?>", "<?xml version=\"1.0\" encoding=\"UTF-16\"?>", "9999999999",
            "UNSPECIFIED", " realizes=\"m m x /\"", "stray text", "\r\n", "\u00a0");

    private static final List<String> ELEMENTS = List.of("<x/>", "<objectives/>", "<x:y xmlns:x=\"http://x\">t</x:y>",
            "<follows href=\"#m\"/>", "<follows href=\"y.itsm#m\"/>", "<name>x</name>", "<id>m</id>", "<tags>&#9;</tags>",
            "<tags xsi:nil=\"true\"/>", "<name xsi:nil=\"true\"/>", "<description/>", "<layer>x</layer>",
            "<measures href=\"a.itsm#b\"/>", "<measures xsi:type=\"itsm:Role\" href=\"a.itsm#b\"/>", "<!-- c -->",
            "<?p i?>", "text", "<properties key=\"a\" value=\"b\"/>", "<owner href=\"#m\"/>", "<realizes xmi:idref=\"m\"/>",
            "<kpis xsi:type=\"itsm:Team\"/>", "<stakeholders xsi:type=\"itsm:Customer\"/>", "<roles href=\"b.itsm#c\"/>");

    private static final List<String> ATTRIBUTES = List.of(" x=\"1\"", " realizes=\"m x\"", " realizedBy=\"m\"",
            " owner=\"m\"", " measures=\"m\"", " follows=\"x y x\"", " xmlns:x=\"http://x\" x:y=\"z\"", " xml:lang=\"en\"",
            " xmi:uuid=\"u\"", " xsi:type=\"itsm:Customer\"", " xmlns=\"http://x\"", " name=\"&#10;\"", " tags=\"a b\"",
            " xmlns:itsm=\"http://y\"", " id=\"m\"", " xmi:id=\"q\"", " layer=\"BUSINESS_PROCESSES\"", " href=\"a#b\"");

    private static final List<String> NAMES = List.of("x", "id", "name", "objectives", "kpis", "realizes", "measures", "owner",
            "description", "status", "tags", "follows", "layer", "realizedBy", "properties", "subProcesses", "href");

    private static final List<String> VALUES = List.of("", " ", "x", "-1", "1e999", "NaN", "true", "TRUE", "9999999999999",
            "APPROVED", "2026-02-30", "m", "m m", "#m", "/", "//@objectives.0", "//@objectives.-1", "//@kpis.0/@x.y", "a#b",
            "a:b c#d", "itsm:KPI x.itsm#y", "http://127.0.0.1:9/x#y", "::", "%zz", "{0}", "&#10;", "a&#0;b");

    private Mutations() {
    }

    static byte[] mutate(byte[] original, Random random) {
        byte[] result = original;
        for (int i = random.nextInt(3); i >= 0; i--) {
            result = once(result, random);
        }
        return result;
    }

    private static byte[] once(byte[] bytes, Random random) {
        if (bytes.length == 0) {
            return bytes;
        }
        String text = new String(bytes, StandardCharsets.UTF_8);
        return switch (random.nextInt(20)) {
        case 0 -> flip(bytes, random);
        case 1 -> Arrays.copyOf(bytes, random.nextInt(bytes.length));
        case 2 -> cutOut(bytes, random);
        case 3 -> repeat(bytes, random);
        case 4 -> bytes(replace(text, TAG, random, tag -> ""));
        case 5 -> bytes(replace(text, TAG, random, tag -> tag + tag));
        case 6 -> bytes(swap(text, TAG, random));
        case 7 -> bytes(swap(text, ATTRIBUTE, random));
        case 8 -> bytes(replace(text, VALUE, random, value -> '"' + pick(VALUES, random) + '"'));
        case 9 -> bytes(replace(text, ATTRIBUTE, random, attribute -> random.nextBoolean() ? "" : attribute + attribute));
        case 10 -> text.getBytes(pick(List.of(StandardCharsets.UTF_16, StandardCharsets.ISO_8859_1,
                StandardCharsets.UTF_16LE), random));
        case 11 -> bytes(insert(text, random));
        case 12, 13 -> bytes(replace(text, TAG, random, tag -> pick(ELEMENTS, random) + tag));
        case 14, 15 -> bytes(replace(text, ATTRIBUTE, random, attribute -> attribute + pick(ATTRIBUTES, random)));
        case 16, 17 -> bytes(swap(text, VALUE, random));
        default -> bytes(replace(text, NAME, random, name -> pick(NAMES, random)));
        };
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] flip(byte[] bytes, Random random) {
        byte[] result = bytes.clone();
        for (int i = random.nextInt(4); i >= 0; i--) {
            result[random.nextInt(result.length)] ^= (byte) (1 << random.nextInt(8));
        }
        return result;
    }

    private static byte[] cutOut(byte[] bytes, Random random) {
        int from = random.nextInt(bytes.length);
        int to = Math.min(bytes.length, from + 1 + random.nextInt(200));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write(bytes, 0, from);
        out.write(bytes, to, bytes.length - to);
        return out.toByteArray();
    }

    private static byte[] repeat(byte[] bytes, Random random) {
        int from = random.nextInt(bytes.length);
        int length = Math.min(bytes.length - from, 1 + random.nextInt(500));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write(bytes, 0, from);
        for (int i = random.nextInt(5); i >= 0; i--) {
            out.write(bytes, from, length);
        }
        out.write(bytes, from, bytes.length - from);
        return out.toByteArray();
    }

    private static String insert(String text, Random random) {
        int at = random.nextInt(text.length());
        return text.substring(0, at) + pick(SNIPPETS, random) + text.substring(at);
    }

    private static String replace(String text, Pattern pattern, Random random,
            UnaryOperator<String> replacement) {
        List<MatchResult> found = pattern.matcher(text).results().toList();
        if (found.isEmpty()) {
            return text;
        }
        MatchResult one = pick(found, random);
        return text.substring(0, one.start()) + replacement.apply(one.group()) + text.substring(one.end());
    }

    private static String swap(String text, Pattern pattern, Random random) {
        List<MatchResult> found = pattern.matcher(text).results().toList();
        if (found.size() < 2) {
            return text;
        }
        int first = random.nextInt(found.size() - 1);
        MatchResult left = found.get(first);
        MatchResult right = found.get(first + 1 + random.nextInt(found.size() - first - 1));
        return text.substring(0, left.start()) + right.group() + text.substring(left.end(), right.start())
                + left.group() + text.substring(right.end());
    }

    private static <T> T pick(List<? extends T> list, Random random) {
        return list.get(random.nextInt(list.size()));
    }
}

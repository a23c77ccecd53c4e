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

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Gives each object an identifier that follows from the foreign one alone, as far as that is unique: the next import of
 * the same file gives the same. A foreign identifier that fits our rules is kept as it is.
 */
final class IdAllocator {

    private static final Pattern ILLEGAL = Pattern.compile("[^A-Za-z0-9_.-]");

    private final Set<String> used = new HashSet<>();
    private final Map<String, Integer> repetitions = new HashMap<>();

    String take(String foreign) {
        Matcher illegal = ILLEGAL.matcher(foreign);
        String wanted = !foreign.isEmpty() && !illegal.find() ? foreign
                : illegal.replaceAll("_") + "-" + digest(foreign);
        if (used.add(wanted)) {
            return wanted;
        }
        int number = repetitions.getOrDefault(wanted, 1);
        String id;
        do {
            number++;
            id = wanted + "-" + number;
        } while (!used.add(id));
        repetitions.put(wanted, number);
        return id;
    }

    private static String digest(String text) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash, 0, 4);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}

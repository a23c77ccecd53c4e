/*
 * Copyright (c) 2026 ITSM Modeler contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.itsm.modeler.validation.report;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;

/**
 * Names for findings that stay the same while the file around them changes: they follow from the rule, the element's id
 * (its class and name where it has none) and what tells several findings of the rule apart there, not from lines,
 * messages, severities or the path.
 */
final class Fingerprints {

    private static final char NUMBER = ':';

    private final Map<String, Integer> seen = new HashMap<>();
    private final MessageDigest digest;

    Fingerprints() {
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }

    /** The name of the next finding of a file; equal ones, as elements that share an id have, are numbered. */
    String of(ReportedFinding finding) {
        String name = hash(finding);
        return name + NUMBER + seen.merge(name, 1, Integer::sum);
    }

    /** What is left when the number is taken away: those numbered before may have gone since. */
    static String withoutNumber(String fingerprint) {
        int number = fingerprint.lastIndexOf(NUMBER);
        return number < 0 ? fingerprint : fingerprint.substring(0, number);
    }

    /** The name of a finding without a number: it follows from the finding alone. */
    String hash(ReportedFinding finding) {
        String element = finding.id() == null ? finding.type() + '\n' + finding.name() : finding.id();
        String identity = String.join("\n", finding.rule(), element, finding.key());
        byte[] hash = digest.digest(identity.getBytes(StandardCharsets.UTF_8));
        return HexFormat.of().formatHex(hash, 0, 16);
    }
}

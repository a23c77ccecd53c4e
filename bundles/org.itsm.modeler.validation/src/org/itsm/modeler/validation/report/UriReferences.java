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

/** Paths as URI references: relative ones stay relative, absolute ones get the scheme {@code file}. */
final class UriReferences {

    private static final String PLAIN = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~/!$&'()*+,;=@";
    private static final String HEX = "0123456789ABCDEF";

    private UriReferences() {
    }

    static String of(String path) {
        String slashed = path.replace('\\', '/');
        if (slashed.startsWith("//")) {
            return "file:" + encoded(slashed);
        }
        if (slashed.startsWith("/")) {
            return "file://" + encoded(slashed);
        }
        if (slashed.matches("[A-Za-z]:/.*")) {
            return "file:///" + slashed.substring(0, 2) + encoded(slashed.substring(2));
        }
        return encoded(slashed);
    }

    /** A colon is encoded too, or what stands before it in the first segment would be read as a scheme. */
    private static String encoded(String path) {
        StringBuilder uri = new StringBuilder();
        for (byte octet : path.getBytes(StandardCharsets.UTF_8)) {
            if (PLAIN.indexOf(octet) >= 0) {
                uri.append((char) octet);
            } else {
                uri.append('%').append(HEX.charAt(octet >> 4 & 0xF)).append(HEX.charAt(octet & 0xF));
            }
        }
        return uri.toString();
    }
}

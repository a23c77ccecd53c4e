/*
 * Copyright (c) 2026 ITSM Modeler contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.itsm.modeler.model.resource;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The version of the file format: the end of the namespace of the document element. */
record FormatVersion(int major, int minor) {

    private static final Pattern NAMESPACE = Pattern.compile("http://itsm-modeler\\.org/itsm/(\\d{1,4})\\.(\\d{1,4})");

    /** The version that this product reads and writes. */
    static final FormatVersion CURRENT = of(Names.ITSM_URI).orElseThrow();

    /** The version that a namespace names; empty when it is none of ours. */
    static Optional<FormatVersion> of(String namespace) {
        Matcher matcher = NAMESPACE.matcher(namespace);
        return matcher.matches()
                ? Optional.of(new FormatVersion(Integer.parseInt(matcher.group(1)), Integer.parseInt(matcher.group(2))))
                : Optional.empty();
    }

    /** The key of the message that says what is wrong with reading this version; empty when nothing is. */
    Optional<String> newerOrOlder(FormatVersion current) {
        int difference = major != current.major ? Integer.compare(major, current.major)
                : Integer.compare(minor, current.minor);
        return difference == 0 ? Optional.empty() : Optional.of(difference > 0 ? "newerVersion" : "olderVersion");
    }

    @Override
    public String toString() {
        return major + "." + minor;
    }
}

/*
 * Copyright (c) 2026 ITSM Modeler contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.itsm.modeler.cli.tests;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.regex.Pattern;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Progress: for people who wait, and for nobody else. */
class ProgressTest {

    private static final int MANY = 20_000;
    private static final String WIPE = "\r\u001B[K";

    @TempDir
    Path folder;

    /** A run of several seconds: many elements, and a Java that compiles nothing. */
    private Itsm slow;

    @BeforeEach
    void prepare() throws IOException {
        StringBuilder lines = new StringBuilder();
        for (int i = 0; i < MANY; i++) {
            lines.append("  <objectives id=\"o").append(i).append("\" name=\"Objective ").append(i).append("\"/>\n");
        }
        ModelText.write(folder.resolve("large.itsm"), lines.toString());
        slow = Itsm.in(folder);
    }

    private Result run(String options, String... more) {
        String[] arguments = new String[more.length + 4];
        arguments[0] = "validate";
        arguments[1] = "large.itsm";
        arguments[2] = "--rules";
        arguments[3] = "CHN-09";
        System.arraycopy(more, 0, arguments, 4, more.length);
        return slow.with("ITSM_OPTS", "-Xint " + options).run(arguments).endedWith(0);
    }

    @Test
    void onATerminalItIsShownAndWipedOut() {
        String shown = run("-Ditsm.terminal=true").err();
        assertTrue(shown.matches("(?s)" + Pattern.quote(WIPE) + "(reading|validating) large\\.itsm .*" + Pattern.quote(WIPE)), shown);
    }

    @Test
    void quietShowsNone() {
        run("-Ditsm.terminal=true", "--quiet").saidNothingElse();
    }

    @Test
    void elsewhereThereIsNone() {
        run("").saidNothingElse();
    }
}

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

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

/**
 * How a command ended.
 *
 * @param status the exit status
 * @param out    standard output
 * @param err    standard error
 */
record Result(int status, String out, String err) {

    Result endedWith(int expected) {
        assertEquals(expected, status, () -> "exit status; standard error:\n" + err + "\nstandard output:\n" + out);
        return this;
    }

    Result saidNothingElse() {
        assertEquals("", err, "standard error");
        return this;
    }

    /** Standard error holds a line that begins so; none of its lines is of a stack trace. */
    Result complainedWith(String beginning) {
        assertTrue(err.lines().anyMatch(line -> line.startsWith(beginning)),
                () -> "a line that begins with: " + beginning + "\nstandard error:\n" + err);
        assertTrue(err.lines().noneMatch(line -> line.startsWith("\tat ")), () -> "a stack trace:\n" + err);
        return this;
    }

    List<String> lines() {
        return out.lines().toList();
    }
}

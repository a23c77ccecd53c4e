/*
 * Copyright (c) 2026 ITSM Modeler contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.itsm.modeler.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.time.Clock;
import java.util.Locale;

/** The entry point of the process. */
public final class Main {

    private Main() {
    }

    /** Runs a command and ends the process with its exit status. */
    public static void main(String[] arguments) {
        // Messages of libraries are the same everywhere too.
        Locale.setDefault(Locale.ROOT);
        Cli cli = new Cli(new FileOutputStream(FileDescriptor.out), new FileOutputStream(FileDescriptor.err),
                Boolean.getBoolean("itsm.terminal"), Clock.systemDefaultZone());
        System.exit(cli.run(arguments));
    }
}

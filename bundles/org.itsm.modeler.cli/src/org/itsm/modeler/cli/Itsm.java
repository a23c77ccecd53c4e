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

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/** The command itself, with the options that every command takes. */
@Command(name = "itsm", versionProvider = Version.class, synopsisSubcommandLabel = "COMMAND")
final class Itsm implements Runnable {

    private final Console console;

    @Spec
    private CommandSpec spec;

    @Option(names = {"-h", "--help"}, usageHelp = true, scope = ScopeType.INHERIT, descriptionKey = "help")
    private boolean help;

    @Option(names = {"-V", "--version"}, versionHelp = true, descriptionKey = "version")
    private boolean version;

    Itsm(Console console) {
        this.console = console;
    }

    @Option(names = "--verbose", scope = ScopeType.INHERIT, descriptionKey = "verbose")
    void verbose(boolean wanted) {
        console.verbose(wanted);
    }

    @Option(names = "--quiet", scope = ScopeType.INHERIT, descriptionKey = "quiet")
    void quiet(boolean wanted) {
        console.quiet(wanted);
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), Messages.get("command.missing"));
    }
}

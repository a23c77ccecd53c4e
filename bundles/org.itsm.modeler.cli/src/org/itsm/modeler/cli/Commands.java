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

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

import picocli.CommandLine;

/**
 * The commands by name, in the order of the help. A command is an object of a class of its own, made only when it is
 * called: reading the annotations of all of them would double the time that a start takes.
 */
final class Commands {

    private static final String HELP = "help";
    private static final String COMPLETION = "generate-completion";
    private static final Set<String> ABOUT_ALL = Set.of(HELP, COMPLETION);

    private final Map<String, Function<Console, Object>> makers = new LinkedHashMap<>();

    Commands() {
        makers.put("validate", ValidateCommand::new);
        makers.put("rules", RulesCommand::new);
        makers.put("fix", FixCommand::new);
        makers.put("export", ExportCommand::new);
        makers.put("import", ImportCommand::new);
        makers.put("render", RenderCommand::new);
        makers.put("new", NewCommand::new);
        makers.put("templates", TemplatesCommand::new);
        makers.put("catalogs", CatalogsCommand::new);
        makers.put("adopt", AdoptCommand::new);
        makers.put("stats", StatsCommand::new);
        makers.put("format", FormatCommand::new);
        makers.put(COMPLETION, console -> new CompletionCommand());
        makers.put(HELP, console -> new HelpCommand());
    }

    /** The command line with what is needed to understand the arguments. */
    CommandLine lineFor(Console console, String... arguments) {
        CommandLine line = new CommandLine(new Itsm(console));
        line.setResourceBundle(Messages.bundle());
        String called = calledBy(arguments);
        if (makers.containsKey(called) && !ABOUT_ALL.contains(called)) {
            line.addSubcommand(called, makers.get(called).apply(console));
        } else {
            makers.forEach((name, maker) -> line.addSubcommand(name, maker.apply(console)));
        }
        line.getSubcommands().values().forEach(command -> command.setResourceBundle(Messages.bundle()));
        return line;
    }

    /** The first argument that is no option; the options before the command take no values. */
    private static String calledBy(String... arguments) {
        for (String argument : arguments) {
            if (!argument.startsWith("-")) {
                return argument;
            }
        }
        return "";
    }
}

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

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Stack;

import org.itsm.modeler.validation.RuleRegistry;
import org.itsm.modeler.validation.own.OwnRuleException;
import org.itsm.modeler.validation.own.RuleJars;

import picocli.CommandLine.IParameterConsumer;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** {@code --rules-path JAR…}: rules of the user's own beside those of the product. */
final class RulesPath implements AutoCloseable {

    @Option(names = "--rules-path", paramLabel = "JAR", arity = "1..*", parameterConsumer = Jars.class,
            descriptionKey = "rules-path")
    private List<String> jars;

    private RuleJars opened;

    /** The rules of the product and those of the jars, which can be used until this is closed. */
    RuleRegistry registry() throws Failure {
        RuleRegistry standard = RuleRegistry.standard();
        if (jars == null) {
            return standard;
        }
        List<Path> paths = new ArrayList<>();
        for (String jar : jars) {
            paths.add(Paths.of(jar));
        }
        try {
            opened = RuleJars.open(paths, standard);
            return standard.with(opened.rules());
        } catch (OwnRuleException e) {
            throw Failure.file(e.source(), e.getMessage(), e);
        }
    }

    @Override
    public void close() {
        if (opened != null) {
            opened.close();
        }
    }

    /** Takes the argument after the option and those that follow as long as they are jars: then the models begin. */
    static final class Jars implements IParameterConsumer {

        @Override
        public void consumeParameters(Stack<String> arguments, ArgSpec option, CommandSpec command) {
            if (arguments.isEmpty()) {
                throw new ParameterException(command.commandLine(), Messages.get("rules-path.missing"));
            }
            List<String> jars = option.getValue() == null ? new ArrayList<>() : option.getValue();
            do {
                jars.add(arguments.pop());
            } while (!arguments.isEmpty() && isJar(arguments.peek()));
            option.setValue(jars);
        }

        private static boolean isJar(String argument) {
            return argument.toLowerCase(Locale.ROOT).endsWith(".jar");
        }
    }
}

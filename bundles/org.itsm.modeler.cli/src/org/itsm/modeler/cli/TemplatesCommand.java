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

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;

import picocli.CommandLine.Command;

/** {@code itsm templates}: what a new model can begin with. */
@Command(name = "templates")
final class TemplatesCommand implements Callable<Integer> {

    private final Console console;

    TemplatesCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        List<Template> templates = Templates.all();
        int width = templates.stream().mapToInt(template -> template.name().length()).max().orElse(1);
        for (Template template : templates) {
            console.line(String.format(Locale.ROOT, "%-" + width + "s  %s", template.name(), template.description()));
        }
        return ExitStatus.DONE;
    }
}

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

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Collectors;

import org.itsm.modeler.catalogs.Samples;

/** What a new model can begin with, the empty model first; lists the names for the completion. */
final class Templates implements Iterable<String> {

    private static final String SAMPLE = "sample:";

    static List<Template> all() {
        List<Template> all = new ArrayList<>();
        org.itsm.modeler.catalogs.Templates.all()
                .forEach(template -> all.add(new Template(template.name(), template.description(), template)));
        Samples.all().forEach(sample -> all.add(new Template(SAMPLE + sample.name(), sample.description(), sample)));
        return all;
    }

    static Template named(String name) throws Failure {
        return all().stream().filter(template -> template.name().equals(name)).findFirst()
                .orElseThrow(() -> Failure.usage(Messages.get("template.unknown", name, names(all()))));
    }

    private static String names(List<Template> templates) {
        return templates.stream().map(Template::name).collect(Collectors.joining(", "));
    }

    @Override
    public Iterator<String> iterator() {
        return all().stream().map(Template::name).iterator();
    }
}

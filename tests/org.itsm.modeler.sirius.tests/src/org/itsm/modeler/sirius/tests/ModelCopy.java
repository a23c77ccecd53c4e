/*
 * Copyright (c) 2026 ITSM Modeler contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.itsm.modeler.sirius.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.itsm.modeler.model.itsm.ITSMModel;
import org.itsm.modeler.model.resource.ItsmModels;
import org.itsm.modeler.validation.change.ModelChange;
import org.itsm.modeler.validation.change.ModelChanges;

/** The model of a project once more, outside of Sirius, so that both can be changed alike. */
record ModelCopy(ITSMModel model, EditingDomain domain) {

    private static final Pattern NEW_ID = Pattern.compile("_[A-Za-z0-9_-]{22}");

    static ModelCopy of(TestProject project) {
        ITSMModel copy = ItsmModels.load(ItsmModels.newResourceSet(), URI.createURI("memory:/copy.itsm"),
                new ByteArrayInputStream(project.bytes())).model().orElseThrow();
        return new ModelCopy(copy, ModelChanges.domainOf(copy.eResource().getResourceSet()));
    }

    String text() {
        try {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            model.eResource().save(bytes, null);
            return bytes.toString(StandardCharsets.UTF_8);
        } catch (IOException failure) {
            throw new AssertionError(failure);
        }
    }

    /** The copy after the change, which is undone. */
    String after(ModelChange change) {
        String before = text();
        ModelChanges.run(domain, change);
        String after = text();
        domain.getCommandStack().undo();
        assertEquals(before, text());
        return after;
    }

    static String text(TestProject project) {
        return new String(project.bytes(), StandardCharsets.UTF_8);
    }

    /** The model of the project after a command of Sirius, which is undone. */
    static String after(TestProject project, Command command, String what) {
        String before = text(project);
        assertTrue(command.canExecute(), () -> "Sirius does not execute " + what);
        Workbench.act(() -> project.commands().execute(command));
        Workbench.settle();
        String after = text(project);
        Workbench.act(project.commands()::undo);
        Workbench.settle();
        assertEquals(before, text(project), what);
        return after;
    }

    /** New elements have ids of their own in each; they are numbered instead. */
    static String neutral(String text, String before) {
        Map<String, String> numbers = new HashMap<>();
        Matcher ids = NEW_ID.matcher(text);
        StringBuilder neutral = new StringBuilder();
        while (ids.find()) {
            String id = ids.group();
            ids.appendReplacement(neutral, before.contains(id) ? id : numbers.computeIfAbsent(id, any -> "new" + numbers.size()));
        }
        return ids.appendTail(neutral).toString();
    }
}

/*
 * Copyright (c) 2026 ITSM Modeler contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.itsm.modeler.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.eclipse.core.commands.Command;
import org.eclipse.core.commands.common.NotDefinedException;
import org.eclipse.core.commands.contexts.Context;
import org.eclipse.jface.bindings.Binding;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.contexts.IContextService;
import org.eclipse.ui.keys.IBindingService;
import org.itsm.modeler.help.HelpTopics;
import org.junit.jupiter.api.Test;

/** The keys of the product do not get into each other's way, nor into that of the platform, and the help knows them. */
class KeyBindingsTest {

    private static final String OURS = "org.itsm.modeler.";
    private static final String SCHEME = "org.eclipse.ui.defaultAcceleratorConfiguration";
    /**
     * Keys that mean something else in windows of the platform. A diagram, a table or a view of ours has the focus when ours
     * are in force, and the platform's command is there in the menu or with Ctrl+3 all the same.
     */
    private static final Set<String> REASONED = Set.of(
            // Open Resource: Arrange; as in the diagram editors of the platform, a diagram is arranged much more often.
            "Ctrl+Shift+R",
            // Switch to Editor: Export Diagram. Ctrl+E and Ctrl+F6 switch too.
            "Ctrl+Shift+E",
            // Quick Fix of the platform's text editors, which ours does on a figure.
            "Ctrl+1",
            // Find Previous: Connect. There is no text to find in a diagram.
            "Ctrl+Shift+K",
            // Show Key Assist: Layers and Filters. It is in the menu Help.
            "Ctrl+Shift+L");

    private static List<Binding> all() {
        IBindingService service = PlatformUI.getWorkbench().getService(IBindingService.class);
        return Arrays.stream(Workbench.run(service::getBindings))
                .filter(binding -> SCHEME.equals(binding.getSchemeId()) && binding.getParameterizedCommand() != null)
                .filter(binding -> binding.getPlatform() == null || binding.getPlatform().equals("gtk")).toList();
    }

    private static boolean isOurs(Binding binding) {
        return binding.getParameterizedCommand().getId().startsWith(OURS);
    }

    private static List<Binding> ours() {
        return all().stream().filter(KeyBindingsTest::isOurs).toList();
    }

    private static String keys(Binding binding) {
        return Workbench.run(() -> binding.getTriggerSequence().format()).replace("Shift+Ctrl+", "Ctrl+Shift+");
    }

    /** The contexts that are in force together with that one because they lie around it, itself included. */
    private static Set<String> around(String context) {
        IContextService service = PlatformUI.getWorkbench().getService(IContextService.class);
        Set<String> found = new HashSet<>();
        try {
            for (String each = context; each != null && found.add(each);) {
                Context known = service.getContext(each);
                each = known.isDefined() ? known.getParentId() : null;
            }
            return found;
        } catch (NotDefinedException failure) {
            throw new AssertionError(failure);
        }
    }

    @Test
    void noKeyMeansTwoThingsAtOnce() {
        List<String> conflicts = new ArrayList<>();
        for (Binding binding : ours()) {
            for (Binding other : all()) {
                if (other != binding && other.getTriggerSequence().equals(binding.getTriggerSequence())
                        && !other.getParameterizedCommand().equals(binding.getParameterizedCommand())
                        && around(binding.getContextId()).contains(other.getContextId())
                        && !REASONED.contains(keys(binding))) {
                    conflicts.add(keys(binding) + ": " + binding.getParameterizedCommand().getId() + ", "
                            + other.getParameterizedCommand().getId());
                }
            }
        }
        assertEquals(List.of(), conflicts);
    }

    @Test
    void everyReasonIsStillNeeded() {
        Set<String> used = new HashSet<>();
        for (Binding binding : ours()) {
            if (all().stream().anyMatch(other -> !isOurs(other) && other.getTriggerSequence().equals(binding.getTriggerSequence())
                    && around(binding.getContextId()).contains(other.getContextId()))) {
                used.add(keys(binding));
            }
        }
        assertEquals(REASONED, used);
    }

    @Test
    void theHelpSaysEveryKeyWithItsCommand() throws Exception {
        String page = page();
        assertFalse(ours().isEmpty());
        for (Binding binding : ours()) {
            if (!keys(binding).contains("Numpad")) {
                String command = binding.getParameterizedCommand().getCommand().getName();
                assertTrue(Stream.of(page.split("<tr>")).anyMatch(line -> line.contains(keys(binding)) && line.contains(command)),
                        () -> keys(binding) + ": " + command);
            }
        }
    }

    @Test
    void everyCommandHasAKeyOrIsInAMenuOrToolBarOfItsPart() throws Exception {
        ICommandService service = PlatformUI.getWorkbench().getService(ICommandService.class);
        Set<String> bound = new HashSet<>();
        ours().forEach(binding -> bound.add(binding.getParameterizedCommand().getId()));
        List<String> without = Arrays.stream(service.getDefinedCommands()).map(Command::getId)
                .filter(id -> id.startsWith(OURS) && !bound.contains(id)).sorted().toList();
        // In the context menu of the elements, which has a key itself; on the tool bar of the help, the first page of its tree.
        assertEquals(List.of("org.itsm.modeler.ui.help.contents", "org.itsm.modeler.ui.newElement"), without);
    }

    private static String page() throws IOException {
        try (InputStream page = HelpTopics.class.getResourceAsStream("/pages/keys.html")) {
            return new String(page.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}

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

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

/** Habits of the bundles with controls that only their sources show. */
class SourcesTest {

    /** The key of a text, which is none itself. */
    private static final Pattern KEY = Pattern.compile("\\bget\\([^\")]*\"[^\"]*\"|\\bget\\(\\w+ \\+ \"[^\"]*\"");
    private static final List<String> BUNDLES = List.of("ui", "ui.help", "diagram.ui", "sirius");

    private static Path root() {
        Path folder = Path.of(System.getProperty("itsm.checkout", "")).toAbsolutePath();
        while (folder != null && !Files.isDirectory(folder.resolve("bundles/org.itsm.modeler.ui"))) {
            folder = folder.getParent();
        }
        if (folder == null) {
            throw new AssertionError("The tests run outside of the project");
        }
        return folder;
    }

    /** The lines of sources that the pattern is found in, with the names of their classes. */
    private static List<String> lines(String regex, Set<String> reasoned) throws IOException {
        Pattern pattern = Pattern.compile(regex);
        List<String> found = new ArrayList<>();
        for (String bundle : BUNDLES) {
            for (Path source : sources(root().resolve("bundles/org.itsm.modeler." + bundle + "/src"))) {
                String name = source.getFileName().toString().replace(".java", "");
                Files.readAllLines(source).stream().map(line -> KEY.matcher(line).replaceAll("get("))
                        .filter(line -> pattern.matcher(line).find() && !reasoned.contains(name))
                        .forEach(line -> found.add(name + ": " + line.strip()));
            }
        }
        return found;
    }

    private static List<Path> sources(Path folder) throws IOException {
        try (Stream<Path> paths = Files.walk(folder)) {
            List<Path> sources = paths.filter(path -> path.toString().endsWith(".java")).sorted().toList();
            assertFalse(sources.isEmpty(), folder.toString());
            return sources;
        }
    }

    @Test
    void coloursComeFromTheThemeOrTheNotation() throws IOException {
        // Colors turns those of the notation, and DiagramCanvas those of lists as the theme has them, into shades for light and dark.
        // Swatch shows those of the notation as the page of the help says them.
        assertEquals(List.of(), lines("new Color\\(|new RGBA?\\(|SWT\\.COLOR_", Set.of("Colors", "DiagramCanvas", "Swatch")));
    }

    @Test
    void textsForUsersStandInPropertiesFiles() throws IOException {
        // A link on the welcome page stands between tags.
        assertEquals(List.of(), lines("\\.?\\bset(Text|ToolTipText|Message|Title|Description|ErrorMessage|WindowTitle|PartName"
                + "|ContentDescription|PageText)\\([^;]*\"[^\"<]*[A-Za-z]{2,}[^\"]*\"", Set.of("WelcomePart")));
    }

    @Test
    void whatUsersDoAreCommands() throws IOException {
        // The menu of Sirius takes nothing else.
        assertEquals(List.of(), lines("import org\\.eclipse\\.jface\\.action\\.(Action|IAction);"
                + "|IActionBars|setGlobalActionHandler|IObjectActionDelegate", Set.of("DoubleClickProvider")));
    }

    @Test
    void nothingSleepsOrRunsLongOnTheUiThread() throws IOException {
        assertEquals(List.of(), lines("Thread\\.sleep|BusyIndicator\\.showWhile", Set.of()));
    }
}

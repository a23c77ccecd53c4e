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

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The example rule of the archive, built by the very commands of its page. */
class OwnRulesTest {

    private static final Pattern COMMANDS = Pattern.compile("(?s)```sh\n(.*?)```");

    @TempDir
    static Path folder;

    private static Path jar;
    private static Path model;

    @BeforeAll
    static void build() throws IOException {
        Path source = Distribution.home().resolve("own-rules");
        try (Stream<Path> files = Files.walk(source)) {
            files.forEach(file -> copy(file, folder.resolve(source.relativize(file).toString())));
        }
        shell(block(0)).endedWith(0).saidNothingElse();
        jar = folder.resolve("own-rules.jar");
        model = ModelText.write(folder.resolve("shop.itsm"), "  <services id=\"web\" name=\"Web shop\"/>\n");
    }

    private static void copy(Path from, Path to) {
        try {
            if (Files.isRegularFile(from)) {
                Files.createDirectories(to.getParent());
                Files.copy(from, to);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String block(int number) throws IOException {
        return COMMANDS.matcher(Files.readString(folder.resolve("README.md"))).results().map((MatchResult found) -> found.group(1))
                .skip(number).findFirst().orElseThrow();
    }

    private static Result shell(String commands) {
        return Itsm.in(folder).shell("PATH=\"$JAVA_HOME/bin:$PATH\"; ITSM='" + Distribution.home() + "'; set -e\n" + commands);
    }

    @Test
    void theCommandsOfThePageDoWhatItSays() throws IOException {
        // Validating ends with 1, as the model lacks much else.
        Result result = shell("set +e\n" + block(1)).endedWith(0);
        assertTrue(result.out().startsWith("OWN-01  Service codes follow the convention\n"), result::out);
        assertTrue(result.out().contains("warning  OWN-01  The code of 'Web shop' is missing"), result::out);
        assertTrue(result.out().endsWith("OWN-01 The code of 'Web shop' is missing, not SRV- and three digits: Give it the next free code\n"),
                result::out);
    }

    @Test
    void theCatalogueListsItAmongTheOthers() {
        assertTrue(InProcess.run("rules", "--rules-path", jar).endedWith(0).out()
                .contains("\nOWN-01  warning  Service codes follow the convention\nQLT-01 "));
        InProcess.run("rules", "OWN-01").endedWith(2).complainedWith("itsm: there is no rule 'OWN-01'");
    }

    @Test
    void modelsMayFollowTheJars() throws IOException {
        Path other = Files.copy(model, folder.resolve("other.itsm"));
        Result result = InProcess.run("validate", "--rules", "OWN-01", "--rules-path", jar, other, model).endedWith(0);
        assertTrue(result.out().contains("2 files: 0 errors, 2 warnings"), result::out);
    }

    @Test
    void sarifHelpIsThePageOfTheRule() {
        String sarif = InProcess.run("validate", model, "--rules", "OWN-01", "--rules-path", jar, "--format", "sarif").out();
        assertTrue(sarif.contains("\"id\": \"OWN-01\"") && sarif.contains("Wrong: The service 'Web shop' has the code WS, or none."),
                sarif);
    }

    @Test
    void theProjectSetsItsSeverityOnlyWhereTheRuleIsKnown() throws IOException {
        Path project = Files.createDirectory(folder.resolve("project"));
        Path inProject = Files.copy(model, project.resolve("shop.itsm"));
        Files.writeString(project.resolve(".itsm-rules.properties"), "OWN-01=error\n");
        InProcess.run("validate", inProject, "--rules", "OWN-01", "--rules-path", jar).endedWith(1).saidNothingElse();
        InProcess.run("validate", inProject, "--fail-on", "never").complainedWith(
                "itsm: " + project.resolve(".itsm-rules.properties") + ":1: 'OWN-01' is not known");
    }

    @Test
    void itsQuickFixIsRunLikeAnyOther() throws IOException {
        Path mended = Files.copy(model, folder.resolve("mended.itsm"));
        InProcess.run("fix", mended, "--rule", "OWN-01", "--rules-path", jar).endedWith(0);
        assertEquals(ModelText.of("  <services id=\"web\" name=\"Web shop\" code=\"SRV-001\"/>\n"), Files.readString(mended));
    }

    @Test
    void aJarThatCannotBeUsedEndsWithThreeAndIsNamed() throws IOException {
        Path gone = folder.resolve("gone.jar");
        InProcess.run("validate", model, "--rules-path", gone).endedWith(3).complainedWith("itsm: " + gone + ": no such jar");
        InProcess.run("rules", "--rules-path", model).endedWith(3).complainedWith("itsm: " + model + ": is no jar that can be read");
        InProcess.run("fix", model, "--rule", "STR-01", "--rules-path", jar, jar).endedWith(3)
                .complainedWith("itsm: " + jar + ": the id OWN-01 of the rule");
        InProcess.run("validate", model, "--rules-path").endedWith(2).complainedWith("itsm: --rules-path asks for a jar");
    }
}

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

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The commands other than validate. */
class CommandsTest {

    private static final List<String> COMMANDS = List.of("validate", "rules", "fix", "export", "import", "render", "new", "templates",
            "catalogs", "adopt", "stats", "format", "generate-completion", "help");

    @TempDir
    Path folder;

    @Test
    void helpListsEveryCommand() {
        Result help = InProcess.run("help").endedWith(0).saidNothingElse();
        COMMANDS.forEach(command -> assertTrue(help.out().contains("\n  " + command + " "), command));
        assertEquals(help.out(), InProcess.run("--help").endedWith(0).out());
    }

    @Test
    void everyCommandHasHelpOnAllItsOptions() {
        for (String command : COMMANDS) {
            String help = InProcess.run("help", command).endedWith(0).saidNothingElse().out();
            assertTrue(help.startsWith("Usage: itsm " + command), help);
            assertEquals(help, InProcess.run(command, "--help").endedWith(0).out());
            assertFalse(Pattern.compile("(?m)^  (-., |    )--\\S+$").matcher(help).find(), () -> "without text: " + help);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "valdate", "help nonsense", "rules CHN-99", "rules CHN-01 CHN-02", "validate", "stats",
            "fix m.itsm", "fix m.itsm --rule NON-01", "export m.itsm --to pdf --output x", "import a --from visio --output b",
            "new --template nothing --output x.itsm", "templates x", "catalogs itil-9"})
    void wrongUsageEndsWithTwo(String line) {
        Object[] arguments = line.isEmpty() ? new Object[0] : line.split(" ");
        Result result = InProcess.run(arguments).endedWith(2).complainedWith("itsm: ");
        assertEquals("", result.out());
    }

    @Test
    void rulesAreListedById() {
        List<String> lines = InProcess.run("rules").endedWith(0).saidNothingElse().lines();
        assertEquals(lines.stream().sorted().toList(), lines);
        assertTrue(lines.contains("CHN-01  warning  Objective starts no chain"), lines::toString);
    }

    @Test
    void aRuleIsShownWithExamplesSeveritiesAndFixes() {
        String page = InProcess.run("rules", "chn-01").endedWith(0).saidNothingElse().out();
        for (String part : List.of("CHN-01  ", "\nRight: ", "\nWrong: ", "draft off, review warning, release error",
                "OrganizationalObjective.realizedBy", "\nQuick fix   1 ")) {
            assertTrue(page.contains(part), part);
        }
    }

    @Test
    void everyRuleHasAPage() {
        for (String line : InProcess.run("rules").lines()) {
            InProcess.run("rules", line.substring(0, 6)).endedWith(0);
        }
    }

    @Test
    void everyTemplateMakesAModelWithIdsOfItsOwn() throws IOException {
        for (String line : InProcess.run("templates").endedWith(0).lines()) {
            String template = line.split(" ")[0];
            Path one = folder.resolve("one.itsm");
            Path other = folder.resolve("other.itsm");
            InProcess.run("new", "--template", template, "--output", one, "--force").endedWith(0);
            InProcess.run("new", "--template", template, "--output", other, "--force").endedWith(0);
            Set<String> shared = ids(one);
            shared.retainAll(ids(other));
            assertEquals(Set.of(), shared, template);
            InProcess.run("format", "--check", one).endedWith(0);
            InProcess.run("validate", "--rules", "STR-01,STR-02,REF-01", one).endedWith(0);
        }
    }

    @Test
    void cataloguesAreListedAndEachIsShown() {
        List<String> lines = InProcess.run("catalogs").endedWith(0).saidNothingElse().lines();
        assertEquals(10, lines.size());
        for (String line : lines) {
            String title = line.replaceFirst("^\\S+ +", "").replaceFirst(": .*", "");
            assertEquals(title, InProcess.run("catalogs", line.split(" ")[0]).endedWith(0).saidNothingElse().lines().get(0));
        }
    }

    @Test
    void aCatalogueShowsWhereItComesFromAndItsTree() {
        List<String> lines = InProcess.run("catalogs", "ISO-IEC-20000-1-2018").endedWith(0).lines();
        assertTrue(lines.contains("Edition     2018"), lines::toString);
        assertTrue(lines.contains("Source      https://www.iso.org/"), lines::toString);
        assertTrue(lines.contains("8   Operation of the service management system"), lines::toString);
        assertTrue(lines.contains("    8.6.1  Incident management (mandatory; maps to SMP-05 Incident management)"),
                lines::toString);
        assertTrue(InProcess.run("catalogs", "itil-2011").endedWith(0).lines()
                .contains("  SO-2  Incident management (stage operation)"));
        assertTrue(InProcess.run("catalogs", "fitsm-3.0").endedWith(0).out().contains("Notice      FitSM © ITEMO e.V., CC BY 4.0."));
    }

    private static Set<String> ids(Path file) throws IOException {
        Set<String> ids = new HashSet<>();
        Matcher matcher = Pattern.compile(" id=\"([^\"]+)\"").matcher(Files.readString(file));
        while (matcher.find()) {
            ids.add(matcher.group(1));
        }
        assertFalse(ids.isEmpty());
        return ids;
    }

    @Test
    void newLeavesAFileAloneThatIsThere() throws IOException {
        Path file = Files.writeString(folder.resolve("m.itsm"), "mine");
        InProcess.run("new", "--template", "empty", "--output", file).endedWith(3).complainedWith("itsm: " + file + ": ");
        assertEquals("mine", Files.readString(file));
        InProcess.run("new", "--template", "empty", "--output", file, "--force").endedWith(0);
        assertTrue(Files.readString(file).contains("name=\"m\""));
    }

    @Test
    void formatLeavesCanonicalFilesAloneAndRewritesOthers() throws IOException {
        Path canonical = ModelText.write(folder.resolve("a.itsm"), "  <objectives id=\"o\" name=\"O\"/>\n");
        Path other = ModelText.write(folder.resolve("b.itsm"), "<objectives\n name='O' id='o'/>");
        byte[] before = Files.readAllBytes(other);
        Result check = InProcess.run("format", "--check", canonical, other).endedWith(1);
        assertEquals(List.of("would be reformatted: " + other), check.lines());
        assertArrayEquals(before, Files.readAllBytes(other));
        InProcess.run("format", canonical, other).endedWith(0);
        assertEquals(Files.readString(canonical), Files.readString(other));
        assertEquals("", InProcess.run("format", "--check", canonical, other).endedWith(0).out());
    }

    @Test
    void statsCountElementsAndLinksPerLayer() throws IOException {
        Path file = ModelText.write(folder.resolve("m.itsm"), """
                  <objectives id="o" name="O"/>
                  <objectives id="p" name="P"/>
                  <businessProcesses id="b" name="B" realizes="o"/>
                  <technicalActivities id="t" name="T">
                    <subActivities id="u" name="U"/>
                  </technicalActivities>
                  <teams id="x" name="X"/>
                """);
        Golden.check("stats.txt", InProcess.run("stats", file).endedWith(0).out().replace(folder.toString(), "FOLDER")
                .replaceAll("(?s)Characteristics.*", ""));
    }

    @Test
    void aDryRunOfAFixShowsWhatItWouldDoAndWritesNothing() throws IOException {
        Path file = ModelText.write(folder.resolve("m.itsm"), ModelText.withFindings());
        byte[] before = Files.readAllBytes(file);
        Result result = InProcess.run("fix", file, "--rule", "CHN-01", "--dry-run").endedWith(0);
        assertTrue(result.out().startsWith(file + ":3:3: CHN-01 "), result::out);
        assertArrayEquals(before, Files.readAllBytes(file));
    }

    @Test
    void aNameWithLineEndsIsOneLineOfOutput() throws IOException {
        Path file = ModelText.write(folder.resolve("m.itsm"), "  <objectives id=\"o\" name=\"A&#xA;B\"/>\n");
        Result result = InProcess.run("fix", file, "--rule", "CHN-01", "--dry-run").endedWith(0);
        assertEquals(1, result.lines().size(), result::out);
        assertTrue(result.out().contains("'A B'"), result::out);
    }

    @Test
    void aFixMendsTheFindingsOfTheRuleAndNothingElse() throws IOException {
        String lines = """
                  <itsmProcesses id="p" name="P"/>
                  <technicalActivities id="a" name="A" performedFor="p"/>
                """;
        Path file = ModelText.write(folder.resolve("m.itsm"), lines + "  <technicalActivities id=\"b\" name=\"B\"/>\n");
        InProcess.run("fix", file, "--rule", "CHN-09", "--fix", "2").endedWith(0);
        assertEquals(ModelText.of(lines), Files.readString(file));
    }

    @Test
    void aFixAtOneElementLeavesTheOthers() throws IOException {
        Path file = ModelText.write(folder.resolve("m.itsm"), """
                  <technicalActivities id="a" name="A"/>
                  <technicalActivities id="b" name="B"/>
                """);
        InProcess.run("fix", file, "--rule", "CHN-09", "--element", "b", "--fix", "2").endedWith(0);
        assertEquals(ModelText.of("  <technicalActivities id=\"a\" name=\"A\"/>\n"), Files.readString(file));
    }

    @Test
    void whatAFixCannotMendIsCountedInTheExitStatus() throws IOException {
        Path file = ModelText.write(folder.resolve("m.itsm"), "  <technicalActivities id=\"a\" name=\"A\"/>\n");
        byte[] before = Files.readAllBytes(file);
        // There is no process to link to.
        InProcess.run("fix", file, "--rule", "CHN-09", "--fix", "1").endedWith(1);
        assertArrayEquals(before, Files.readAllBytes(file));
    }

    @ParameterizedTest
    @ValueSource(strings = {"--fix 9", "--fix 0", "--element nobody", "--element a.1", "--element /"})
    void fixesAndElementsThatAreNotThereAreWrongUsage(String options) throws IOException {
        Path file = ModelText.write(folder.resolve("m.itsm"), """
                  <technicalActivities id="a" name="A">
                    <raci id="a.1"/>
                  </technicalActivities>
                """);
        String[] words = options.split(" ");
        InProcess.run("fix", file, "--rule", "CHN-09", words[0], words[1]).endedWith(2);
    }

    @Test
    void aFixReachesIntoTheFilesThatTheModelRefersTo() throws IOException {
        Path other = ModelText.write(folder.resolve("processes.itsm"), """
                  <objectives id="o" name="O"/>
                  <serviceOrganizations id="it" name="IT">
                    <goals id="g" name="G" contributesTo="o"/>
                  </serviceOrganizations>
                  <itsmProcesses id="p" name="P" goals="g"/>
                """);
        Path file = ModelText.write(folder.resolve("m.itsm"), """
                  <technicalActivities id="a" name="A"/>
                  <technicalActivities id="b" name="B">
                    <performedFor href="processes.itsm#p"/>
                  </technicalActivities>
                """);
        byte[] before = Files.readAllBytes(other);
        InProcess.run("fix", file, "--rule", "CHN-09", "--fix", "1").endedWith(0);
        InProcess.run("validate", file, "--rules", "CHN-09,REF-01").endedWith(0);
        assertArrayEquals(before, Files.readAllBytes(other));
    }

    @Test
    void exportWritesTheHeaderThatWasAskedFor() throws IOException {
        Path file = ModelText.write(folder.resolve("m.itsm"), ModelText.withFindings());
        Path plain = folder.resolve("out/plain.xmi");
        Path uml = folder.resolve("out/uml.xmi");
        Result result = InProcess.run("export", file, "--to", "xmi", "--output", plain, "--with-metamodel").endedWith(0);
        assertEquals(List.of("written: " + plain, "written: " + folder.resolve("out/itsm.ecore")), result.lines());
        InProcess.run("export", file, "--to", "xmi-2.5.1", "--output", uml).endedWith(0);
        assertTrue(Files.readString(plain).contains("xmlns:xmi=\"http://www.omg.org/XMI\""));
        assertTrue(Files.readString(uml).contains("xmlns:xmi=\"http://www.omg.org/spec/XMI/2.5.1\""));
    }

    @Test
    void importListsWhatItDoesNotCarryOverAndADryRunWritesNothing() throws IOException {
        Path source = Files.writeString(folder.resolve("a.archimate"), """
                <?xml version="1.0" encoding="UTF-8"?>
                <archimate:model xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xmlns:archimate="http://www.archimatetool.com/archimate" name="A" id="m" version="4.0.0">
                  <folder name="Business" id="f" type="business">
                    <element xsi:type="archimate:BusinessProcess" name="Sell" id="p"/>
                    <element xsi:type="archimate:BusinessObject" name="Order" id="o"/>
                  </folder>
                </archimate:model>
                """);
        Path target = folder.resolve("a.itsm");
        Result dry = InProcess.run("import", source, "--from", "archi", "--output", target, "--dry-run").endedWith(0);
        assertTrue(Files.notExists(target));
        assertTrue(dry.out().contains(source + ":5:5: BusinessObject 'Order'"), dry::out);
        Result real = InProcess.run("import", source, "--from", "archi", "--output", target).endedWith(0);
        assertEquals(dry.out(), real.out());
        assertTrue(Files.readString(target).contains("name=\"Sell\""));
        InProcess.run("format", "--check", target).endedWith(0);
    }

    @Test
    void anOutputNeverReplacesWhatIsRead() throws IOException {
        Path model = ModelText.write(folder.resolve("m.itsm"), ModelText.withFindings());
        Path link = Files.createSymbolicLink(folder.resolve("link"), model);
        Path source = Files.writeString(folder.resolve("a.archimate"), "<a/>");
        byte[] before = Files.readAllBytes(model);
        InProcess.run("validate", model, "--output", link).endedWith(2);
        InProcess.run("import", source, "--from", "archi", "--output", source).endedWith(2);
        InProcess.run("export", model, "--to", "xmi", "--output", link).endedWith(3);
        assertArrayEquals(before, Files.readAllBytes(model));
        assertEquals("<a/>", Files.readString(source));
    }

    @Test
    void theSameImportGivesTheSameBytes() throws IOException {
        Path source = Files.writeString(folder.resolve("a.archimate"), """
                <archimate:model xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xmlns:archimate="http://www.archimatetool.com/archimate" name="A" id="m">
                  <folder name="Motivation" id="f" type="motivation">
                    <element xsi:type="archimate:Goal" name="Grow" id="g"/>
                  </folder>
                </archimate:model>
                """);
        Path one = folder.resolve("one.itsm");
        Path other = folder.resolve("other.itsm");
        InProcess.run("import", source, "--from", "archi", "--output", one).endedWith(0);
        InProcess.run("import", source, "--from", "archi", "--output", other).endedWith(0);
        assertArrayEquals(Files.readAllBytes(one), Files.readAllBytes(other));
    }

    @Test
    void quietSaysNothingOnStandardErrorWhenAllIsWell() throws IOException {
        Path file = folder.resolve("m.itsm");
        InProcess.run("--quiet", "new", "--template", "empty", "--output", file).endedWith(0).saidNothingElse();
        InProcess.run("new", "--quiet", "--template", "empty", "--force", "--output", file).endedWith(0).saidNothingElse();
    }
}

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
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the archive holds. */
class ArchiveTest {

    @TempDir
    Path folder;

    @Test
    void itHoldsNothingButWhatTheNoticeSpeaksOf() throws IOException {
        List<String> libraries = Distribution.jars().stream()
                .map(jar -> jar.getFileName().toString().replaceFirst("-[0-9].*", "")).toList();
        assertEquals(List.of("commons-logging", "fontbox", "gson", "jsvg", "org.eclipse.emf.common", "org.eclipse.emf.ecore", "org.eclipse.emf.ecore.change",
                "org.eclipse.emf.ecore.xmi", "org.eclipse.emf.edit", "org.itsm.modeler.catalogs", "org.itsm.modeler.cli",
                "org.itsm.modeler.design", "org.itsm.modeler.diagram", "org.itsm.modeler.exchange", "org.itsm.modeler.model",
                "org.itsm.modeler.model.edit", "org.itsm.modeler.validation", "picocli"), libraries);
        String notice = Files.readString(Distribution.home().resolve("NOTICE"));
        List.of("Eclipse Modeling Framework", "picocli", "Gson", "JSVG", "FontBox", "Commons Logging", "Liberation Sans").forEach(name -> assertTrue(notice.contains(name), name));
    }

    @Test
    void noJarIsSigned() throws IOException {
        for (Path jar : Distribution.jars()) {
            try (ZipFile zip = new ZipFile(jar.toFile())) {
                assertTrue(zip.stream().map(ZipEntry::getName).noneMatch(name -> name.matches("META-INF/.*\\.(SF|RSA|DSA|EC)")),
                        jar::toString);
            }
        }
    }

    @Test
    void zipAndTarHoldTheSameFiles() throws IOException {
        Set<String> zipped = new TreeSet<>();
        try (ZipFile zip = new ZipFile(Distribution.archive(".zip").toFile())) {
            zip.stream().filter(entry -> !entry.isDirectory()).map(ZipEntry::getName).forEach(zipped::add);
        }
        Result tar = Itsm.in(folder).shell("tar tzf '" + Distribution.archive(".tar.gz") + "'").endedWith(0);
        assertEquals(zipped, tar.lines().stream().filter(name -> !name.endsWith("/")).collect(Collectors.toCollection(TreeSet::new)));
        for (String file : List.of("bin/itsm", "bin/itsm.bat", "LICENSE", "NOTICE", "README.txt", "completion/itsm",
                "samples/minimal.itsm", "samples/e-shop.itsm", "samples/hospital.itsm", "mappings/archi.mapping",
                "own-rules/README.md")) {
            assertTrue(zipped.contains(Distribution.name() + "/" + file), file);
        }
    }

    @Test
    void theUnpackedTarRuns() throws IOException {
        Itsm itsm = Itsm.in(folder);
        itsm.shell("tar xzf '" + Distribution.archive(".tar.gz") + "'").endedWith(0).saidNothingElse();
        Path home = folder.resolve(Distribution.name());
        assertTrue(Files.isExecutable(home.resolve("bin/itsm")));
        itsm.calledAs(home.resolve("bin/itsm").toString()).with("ITSM_CACHE", "off")
                .run("validate", home + "/samples/minimal.itsm", "--fail-on", "never").endedWith(0).saidNothingElse();
    }

    @Test
    void theExportOpensInPlainEmf() {
        Itsm itsm = Itsm.in(folder);
        itsm.run("export", Distribution.sample("hospital").toString(), "--to", "xmi", "--with-metamodel", "--output", "h.xmi")
                .endedWith(0).saidNothingElse();
        String emf = Distribution.jars().stream().map(Path::toString)
                .filter(jar -> jar.matches(".*/org\\.eclipse\\.emf\\.(common|ecore|ecore\\.xmi)-.*"))
                .collect(Collectors.joining(":"));
        Result opened = itsm.shell("\"$JAVA_HOME/bin/java\" -cp '" + emf + "' '" + Distribution.plainEmf() + "' h.xmi");
        opened.endedWith(0).saidNothingElse();
        assertTrue(opened.out().contains("of package http://itsm-modeler.org/itsm/1.0"), opened::out);
    }

    @Test
    void theCompletionScriptCompletesInBash() throws IOException {
        Path script = Distribution.home().resolve("completion/itsm");
        assertFalse(Files.readString(script).isBlank());
        Result commands = Itsm.in(folder).shell("source '" + script + "'; COMP_WORDS=(itsm va); COMP_CWORD=1; COMP_LINE='itsm va'; "
                + "_complete_itsm; echo \"${COMPREPLY[@]}\"");
        assertEquals("validate", commands.endedWith(0).out().strip());
        Result profiles = Itsm.in(folder).shell("source '" + script + "'; COMP_WORDS=(itsm validate --profile ''); COMP_CWORD=3; "
                + "COMP_LINE='itsm validate --profile '; _complete_itsm; echo \"${COMPREPLY[@]}\"");
        assertEquals("draft review release", profiles.endedWith(0).out().strip());
    }

    @Test
    void theCompletionScriptIsWhatTheCommandWrites() throws IOException {
        assertEquals(Files.readString(Distribution.home().resolve("completion/itsm")),
                InProcess.run("generate-completion").endedWith(0).out());
    }
}

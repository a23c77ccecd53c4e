/*
 * Copyright (c) 2026 ITSM Modeler contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.itsm.modeler.help.generator;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

/** All pages of the help, written by hand or generated, with the contents and contexts that lead to them. */
class HelpPagesTest {

    private static final Set<String> OUTSIDE = Set.of("http", "https");

    private final Path bundles = Path.of(System.getProperty("itsm.bundles")).toAbsolutePath().normalize();
    private final Path help = bundles.resolve("org.itsm.modeler.help");
    private final Path design = bundles.resolve("org.itsm.modeler.design");
    private final List<HelpFile> pages =
        HelpFile.in(".html", help.resolve("pages"), help.resolve("reference"), design.resolve("help"));

    @Test
    void everyLinkLeadsToAPlaceThatIsThere() {
        List<String> broken = pages.stream()
            .flatMap(page -> page.values("a", "href").filter(link -> !isOutside(link) && !leadsSomewhere(page.path(), link))
                .map(link -> help.relativize(page.path()) + ": " + link))
            .toList();
        assertEquals(List.of(), broken);
    }

    @Test
    void everyPictureAndStyleIsThere() {
        List<String> missing = pages.stream()
            .flatMap(page -> Stream.concat(page.values("img", "src"), page.values("link", "href"))
                .filter(file -> !Files.isRegularFile(page.path().resolveSibling(file)))
                .map(file -> help.relativize(page.path()) + ": " + file))
            .toList();
        assertEquals(List.of(), missing);
    }

    @Test
    void everyPictureOfTheProductIsDescribedForThoseWhoDoNotSeeIt() {
        pages.stream().flatMap(page -> page.elements("img").filter(image -> image.getAttribute("src").contains("pictures/")))
            .forEach(image -> assertFalse(image.getAttribute("alt").isBlank(), image.getAttribute("src")));
    }

    @Test
    void noPictureIsLeftOver() throws IOException {
        Set<Path> shown = new HashSet<>();
        pages.forEach(page -> page.values("img", "src").forEach(image -> shown.add(page.path().resolveSibling(image).normalize())));
        try (Stream<Path> pictures = Files.list(help.resolve("pictures"))) {
            assertEquals(List.of(), pictures.filter(picture -> !shown.contains(picture)).toList());
        }
    }

    @Test
    void aPageIsCalledByItsHeading() {
        for (HelpFile page : pages) {
            String title = page.elements("title").findFirst().orElseThrow().getTextContent();
            assertEquals(title, page.elements("h1").findFirst().orElseThrow().getTextContent(), page.path().toString());
        }
    }

    @Test
    void theContentsLeadToPagesAndToEveryPage() {
        Set<Path> listed = new HashSet<>();
        for (HelpFile toc : tocs()) {
            Path bundle = toc.path().startsWith(help) ? help : design;
            Stream.concat(toc.values("toc", "topic"), toc.values("topic", "href")).forEach(link -> {
                Path from = bundle.resolve("plugin.xml");
                assertTrue(leadsSomewhere(from, link), () -> toc.path() + ": " + link);
                listed.add(fileOf(from, link));
            });
        }
        assertEquals(List.of(), pages.stream().map(HelpFile::path).filter(page -> !listed.contains(page)).toList());
    }

    @Test
    void everyTableOfContentsIsRegisteredAndLinked() {
        Set<Path> registered = new HashSet<>();
        for (Path bundle : List.of(help, design)) {
            HelpFile.read(bundle.resolve("plugin.xml")).values("toc", "file").forEach(file -> registered.add(bundle.resolve(file)));
        }
        Set<Path> linked = new HashSet<>(Set.of(help.resolve("toc.xml")));
        tocs().forEach(toc -> toc.values("link", "toc").forEach(file -> linked.add(help.resolve(file).normalize())));
        assertEquals(registered, new HashSet<>(tocs().stream().map(HelpFile::path).toList()));
        assertEquals(registered, linked);
    }

    @Test
    void everyContextLeadsToPages() {
        List<String> files = HelpFile.read(help.resolve("plugin.xml")).values("contexts", "file").toList();
        assertFalse(files.isEmpty());
        for (String file : files) {
            HelpFile contexts = HelpFile.read(help.resolve(file));
            contexts.elements("context").forEach(context -> {
                assertFalse(context.getElementsByTagName("topic").getLength() == 0, context.getAttribute("id"));
                assertFalse(context.getElementsByTagName("description").item(0).getTextContent().isBlank());
            });
            contexts.values("topic", "href").forEach(link -> assertTrue(leadsSomewhere(contexts.path(), link), link));
        }
    }

    private List<HelpFile> tocs() {
        return Stream.concat(Stream.of(HelpFile.read(help.resolve("toc.xml"))),
            HelpFile.in("toc.xml", help.resolve("reference"), design.resolve("help")).stream()).toList();
    }

    private boolean leadsSomewhere(Path from, String link) {
        int hash = link.indexOf('#');
        Path file = fileOf(from, link);
        return Files.isRegularFile(file)
            && (hash < 0 || pages.stream().anyMatch(page -> page.path().equals(file) && page.hasPlace(link.substring(hash + 1))));
    }

    private static Path fileOf(Path from, String link) {
        int hash = link.indexOf('#');
        String file = hash < 0 ? link : link.substring(0, hash);
        return file.isEmpty() ? from : from.resolveSibling(file).normalize();
    }

    private static boolean isOutside(String link) {
        return link.contains(":") && OUTSIDE.contains(link.substring(0, link.indexOf(':')));
    }
}

/*
 * Copyright (c) 2026 ITSM Modeler contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.itsm.modeler.exchange.tests.archimate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.itsm.modeler.exchange.ExchangeException;
import org.itsm.modeler.exchange.archimate.ArchiImport;
import org.itsm.modeler.exchange.tests.TestFiles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files that are no models of Archi, or not any more, and the archives that Archi makes of models with pictures. */
class BadArchiFilesTest {

    private static final String GOOD = new Archi().element("Goal", "g").xml();

    private static ExchangeException refused(String file) {
        return assertThrows(ExchangeException.class, () -> Archi.read(file));
    }

    private static byte[] zip(String entry, String content) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("images/picture.png"));
            zip.write(new byte[] {1, 2, 3});
            zip.putNextEntry(new ZipEntry(entry));
            zip.write(content.getBytes(StandardCharsets.UTF_8));
        }
        return bytes.toByteArray();
    }

    @Test
    void aFileThatIsCutOffAnywhereIsRefusedWithItsPlace() throws IOException {
        String file = Files.readString(TestFiles.bicycleRental()).strip();
        for (int length = 0; length < file.length(); length += 97) {
            ExchangeException refusal = refused(file.substring(0, length));
            assertTrue(refusal.line() > 0 && refusal.column() > 0, refusal.located());
        }
    }

    @Test
    void tagsThatDoNotMatchAreRefusedWithTheirPlace() {
        ExchangeException refusal = refused(GOOD.replace("</folder>", "</fodler>"));
        assertEquals(5, refusal.line());
        assertTrue(refusal.located().startsWith("test.archimate:5:3: not well-formed XML ("), refusal.located());
    }

    @Test
    void otherXmlIsRefused() {
        assertEquals("begins with <project>: not a model of Archi; give a file saved by Archi (.archimate)",
                refused("<project/>").getMessage());
        assertEquals(1, refused("<model/>").line());
    }

    @Test
    void theExchangeFormatIsToldApart() {
        assertTrue(refused("<model xmlns=\"http://www.opengroup.org/xsd/archimate/3.0/\"/>").getMessage()
                .contains("is an ArchiMate exchange file"));
    }

    @Test
    void textAndNothingAreRefused() {
        assertEquals(1, refused("").line());
        assertEquals(1, refused("hello").line());
    }

    @Test
    void anElementWithoutTypeIsRefused() {
        assertEquals(5, refused(GOOD.replace("<folder", "\n<folder").replace(" xsi:type=\"archimate:Goal\"", ""))
                .line());
    }

    @Test
    void aDocumentTypeIsRefusedAndNothingIsFetched(@TempDir Path folder) throws IOException {
        Path secret = Files.writeString(folder.resolve("secret.txt"), "top secret");
        String doctype = "<!DOCTYPE m [<!ENTITY x SYSTEM \"" + secret.toUri() + "\">]>";
        ExchangeException refusal = refused(GOOD.replace("?>\n", "?>\n" + doctype).replace("</archimate:model>",
                "<purpose>&x;</purpose></archimate:model>"));
        assertEquals("has a DOCTYPE, which no file of Archi has; it is not read, remove the declaration if you trust "
                + "the file", refusal.getMessage());
        assertEquals(2, refusal.line());
    }

    @Test
    void anEntityBombIsRefusedAtOnce() {
        StringBuilder bomb = new StringBuilder("<!DOCTYPE m [<!ENTITY a0 \"ha\">");
        for (int i = 1; i < 40; i++) {
            bomb.append("<!ENTITY a%d \"&a%d;&a%d;\">".formatted(i, i - 1, i - 1));
        }
        assertTrue(refused(GOOD.replace("?>\n", "?>\n" + bomb + "]>").replace("</archimate:model>",
                "<purpose>&a39;</purpose></archimate:model>")).getMessage().startsWith("has a DOCTYPE"));
    }

    @Test
    void anEntityThatIsNotDeclaredIsRefused() {
        assertTrue(refused(GOOD.replace("</archimate:model>", "<purpose>&x;</purpose></archimate:model>"))
                .getMessage().startsWith("not well-formed XML"));
    }

    @Test
    void nestingWithoutEndIsRefused() {
        String deep = Archi.HEAD + "<folder name=\"f\" id=\"f\">".repeat(50_000) + "</folder>".repeat(50_000)
                + "</archimate:model>";
        assertTrue(refused(deep).getMessage().startsWith("is nested more than 1000 deep"));
    }

    @Test
    void anArchiveWithPicturesIsRead() throws Exception {
        assertEquals(1, Archi.read(zip("model.xml", GOOD), Archi.STANDARD).model().getObjectives().size());
    }

    @Test
    void anotherArchiveIsRefused() throws IOException {
        byte[] archive = zip("content.xml", GOOD);
        assertTrue(assertThrows(ExchangeException.class, () -> Archi.read(archive, Archi.STANDARD)).getMessage()
                .contains("zip archive without model.xml"));
    }

    @Test
    void anArchiveThatIsCutOffIsRefused() throws IOException {
        byte[] archive = zip("model.xml", Files.readString(TestFiles.bicycleRental()));
        byte[] half = Arrays.copyOf(archive, archive.length / 2);
        assertTrue(assertThrows(ExchangeException.class, () -> Archi.read(half, Archi.STANDARD)).getMessage()
                .contains("damaged or cut off"));
    }

    @Test
    void aMissingFileIsAnInputError(@TempDir Path folder) {
        assertThrows(NoSuchFileException.class,
                () -> ArchiImport.read(folder.resolve("none.archimate"), Archi.STANDARD));
    }

    @Test
    void controlCharactersOfXml11AreMadeVisible() throws Exception {
        String file = GOOD.replace("version=\"1.0\" enc", "version=\"1.1\" enc").replace("The g", "The &#x1;g");
        assertEquals("The \uFFFDg", Archi.read(file).model().getObjectives().get(0).getName());
    }

    @Test
    void otherEncodingsAreRead() throws Exception {
        byte[] latin = GOOD.replace("UTF-8", "ISO-8859-1").replace("The g", "Größe")
                .getBytes(StandardCharsets.ISO_8859_1);
        assertEquals("Größe", Archi.read(latin, Archi.STANDARD).model().getObjectives().get(0).getName());
        byte[] wide = GOOD.replace("UTF-8", "UTF-16").getBytes(StandardCharsets.UTF_16);
        assertEquals(1, Archi.read(wide, Archi.STANDARD).model().getObjectives().size());
    }
}

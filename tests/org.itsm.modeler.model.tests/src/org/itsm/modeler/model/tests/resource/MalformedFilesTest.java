/*
 * Copyright (c) 2026 ITSM Modeler contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.itsm.modeler.model.tests.resource;

import static org.itsm.modeler.model.tests.resource.ItsmFiles.DECLARATION;
import static org.itsm.modeler.model.tests.resource.ItsmFiles.NAMESPACES;
import static org.itsm.modeler.model.tests.resource.ItsmFiles.file;
import static org.itsm.modeler.model.tests.resource.ItsmFiles.fileWith;
import static org.itsm.modeler.model.tests.resource.ItsmFiles.load;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;

import org.eclipse.emf.ecore.resource.Resource;
import org.itsm.modeler.model.itsm.ItsmFactory;
import org.itsm.modeler.model.itsm.OrganizationalObjective;
import org.itsm.modeler.model.resource.ItsmModels;
import org.itsm.modeler.model.resource.LoadProblem;
import org.itsm.modeler.model.resource.LoadedModel;
import org.itsm.modeler.model.resource.ReadOnlyResourceException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Each kind of damage has an error that says where it is and what to do, and the file cannot be overwritten. */
class MalformedFilesTest {

    @TempDir
    Path folder;

    private static void assertRefused(LoadedModel loaded, int line, String... words) {
        assertTrue(loaded.hasErrors(), "no error");
        LoadProblem error = loaded.errors().get(0);
        assertEquals(line, error.line(), error.toString());
        for (String word : words) {
            assertTrue(error.message().contains(word), error.toString());
        }
        Resource resource = loaded.resource();
        assertThrows(ReadOnlyResourceException.class, () -> resource.save(new ByteArrayOutputStream(), null));
        assertThrows(ReadOnlyResourceException.class, () -> resource.save(null));
    }

    @Test
    void emptyFile() {
        assertRefused(load(""), 1, "not well-formed XML");
    }

    @Test
    void fileThatIsNotXml() {
        assertRefused(load("name;code\nCare;OBJ-1\n"), 1, "not well-formed XML");
    }

    @Test
    void binaryJunk() {
        byte[] junk = new byte[5000];
        new Random(1).nextBytes(junk);
        assertTrue(load(junk).hasErrors());
    }

    @Test
    void nulCharacters() {
        assertRefused(load(file("<objectives id=\"o\" name=\"a\0b\"/>")), 3, "not well-formed XML");
    }

    @Test
    void fileCutOffInATag() {
        String whole = file("<objectives id=\"o\" name=\"Care\"/>");
        LoadedModel cut = load(whole.substring(0, whole.indexOf("Care")));
        assertRefused(cut, 3, "not well-formed XML");
    }

    @Test
    void fileCutOffBetweenTagsShowsWhatThereIs() {
        LoadedModel cut = load(DECLARATION + "<itsm:ITSMModel" + NAMESPACES + ">\n  <objectives id=\"o\"/>\n"
                + "  <businessProcesses id=\"p\" realizes=\"o\"/>\n");
        assertRefused(cut, 5, "not well-formed XML");
        assertEquals("p", cut.model().orElseThrow().getObjectives().get(0).getRealizedBy().get(0).getId());
    }

    @Test
    void bytesThatAreNotUtf8() {
        byte[] latin1 = file("<objectives id=\"o\" name=\"K\u00e4se\"/>").getBytes(StandardCharsets.ISO_8859_1);
        LoadedModel loaded = load(latin1);
        assertTrue(loaded.errors().get(0).message().contains("encoding"), loaded.errors().toString());
        assertTrue(loaded.errors().get(0).line() > 0);
    }

    @Test
    void otherEncodingsAreReadWhenTheFileNamesThemAndBecomeUtf8() {
        String text = file("<objectives id=\"o\" name=\"K\u00e4se\"/>");
        byte[] latin1 = text.replace("UTF-8", "ISO-8859-1").getBytes(StandardCharsets.ISO_8859_1);
        assertEquals(text, ItsmFiles.text(load(latin1).resource()));
        byte[] utf16 = text.replace("UTF-8", "UTF-16").getBytes(StandardCharsets.UTF_16);
        assertEquals(text, ItsmFiles.text(load(utf16).resource()));
        byte[] withMark = ("\ufeff" + text).getBytes(StandardCharsets.UTF_8);
        assertEquals(text, ItsmFiles.text(load(withMark).resource()));
    }

    @Test
    void foreignDocumentElement() {
        LoadedModel ecore = load(DECLARATION + "\n<ecore:EPackage xmlns:ecore=\"http://www.eclipse.org/emf/2002/Ecore\"/>");
        assertRefused(ecore, 3, "ecore:EPackage", "itsm:ITSMModel");
        assertTrue(ecore.model().isEmpty());
        assertRefused(load("<html><body/></html>"), 1, "<html>");
        assertRefused(load("<ITSMModel/>"), 1, "<ITSMModel>");
        assertRefused(load("<i:Nonsense xmlns:i=\"http://itsm-modeler.org/itsm/1.0\"/>"), 1, "i:Nonsense");
    }

    @Test
    void anElementOfOursThatIsNoModelIsReadButIsNoModel() {
        LoadedModel role = load("<i:Role xmlns:i=\"http://itsm-modeler.org/itsm/1.0\" id=\"r\"/>");
        assertTrue(role.hasErrors());
        assertTrue(role.errors().get(0).message().contains("ITSMModel"));
        assertEquals(1, role.resource().getContents().size());
    }

    @Test
    void newerFormat() {
        for (String version : new String[] {"1.1", "2.0", "10.0"}) {
            LoadedModel newer = load(file().replace("itsm/1.0", "itsm/" + version));
            assertRefused(newer, 2, version, "newer");
            assertTrue(newer.resource().getContents().isEmpty());
        }
    }

    @Test
    void olderFormat() {
        LoadedModel older = load(file().replace("itsm/1.0", "itsm/0.9"));
        assertRefused(older, 2, "0.9", "migration");
        assertTrue(older.resource().getContents().isEmpty());
    }

    @Test
    void doctypeAndEntityBomb() {
        StringBuilder bomb = new StringBuilder("<?xml version=\"1.0\"?>\n<!DOCTYPE m [\n<!ENTITY a0 \"ha\">\n");
        for (int i = 1; i < 40; i++) {
            bomb.append("<!ENTITY a").append(i).append(" \"&a").append(i - 1).append(";&a").append(i - 1)
                    .append(";\">\n");
        }
        bomb.append("]>\n<itsm:ITSMModel xmlns:itsm=\"http://itsm-modeler.org/itsm/1.0\" name=\"&a39;\"/>");
        assertRefused(load(bomb.toString()), 2, "DOCTYPE", "remove");
        assertRefused(load(bomb.toString().getBytes(StandardCharsets.UTF_16)), 2, "DOCTYPE");
    }

    @Test
    void encodingThatDoesNotExist() {
        assertRefused(load(file().replace("UTF-8", "UTF-99")), 1, "UTF-99");
    }

    @Test
    void undeclaredEntity() {
        assertRefused(load(fileWith(" name=\"&nbsp;\"")), 2, "not well-formed XML");
    }

    @Test
    void undeclaredPrefix() {
        assertRefused(load(fileWith(" x:name=\"a\"")), 2, "not well-formed XML");
    }

    @Test
    void elementsNestedWithoutEnd() {
        String deep = file("<objectives>" + "<subObjectives>".repeat(100_000) + "</subObjectives>".repeat(100_000)
                + "</objectives>");
        assertRefused(load(deep), 3, "500", "deep");
        String unknown = file("<x>".repeat(100_000) + "</x>".repeat(100_000));
        assertRefused(load(unknown), 3, "500", "deep");
    }

    @Test
    void whatIsTooDeepToBeOpenedAgainIsNotSaved() {
        var model = ItsmFiles.model(file("<objectives id=\"o\"/>"));
        OrganizationalObjective at = model.getObjectives().get(0);
        Resource resource = model.eResource();
        for (int i = 0; i < 600; i++) {
            OrganizationalObjective below = ItsmFactory.eINSTANCE.createOrganizationalObjective();
            at.getSubObjectives().add(below);
            at = below;
        }
        IOException refused = assertThrows(IOException.class, () -> resource.save(new ByteArrayOutputStream(), null));
        assertTrue(refused.getMessage().contains("500"));
    }

    @Test
    void hugeAttributeIsRead() {
        String huge = "x".repeat(20_000_000);
        assertEquals(huge.length(), ItsmFiles.model(fileWith(" name=\"" + huge + "\"")).getName().length());
    }

    @Test
    void valuesThatTheirTypeRefuses() {
        assertRefused(load(file("<objectives id=\"o\" name=\"A\"", "    priority=\"high\"/>")), 3, "high", "priority",
                "whole number");
        assertRefused(load(file("<kpis id=\"k\" target=\"99,5\"/>")), 3, "99,5", "target", "number");
        assertRefused(load(file("<objectives id=\"o\" status=\"DONE\"/>")), 3, "DONE", "status", "PROPOSED");
        assertRefused(load(file("<stakeholders id=\"o\" internal=\"maybe\"/>")), 3, "maybe", "true or false");
        assertEquals("A", load(file("<objectives id=\"o\" name=\"A\" priority=\"high\"/>")).model().orElseThrow()
                .getObjectives().get(0).getName());
    }

    @Test
    void aWrongDateIsNoError() {
        String file = file("<objectives id=\"o\" targetDate=\"31.12.2026\"/>");
        assertFalse(load(file).hasErrors());
        assertEquals(file, ItsmFiles.saved(file));
    }

    @Test
    void oneValueGivenTwice() {
        assertRefused(load(fileWith(" description=\"a\"", "<description>b</description>")), 3, "more than once");
    }

    @Test
    void twoTargetsWhereThereIsRoomForOne() {
        assertRefused(load(file("<objectives id=\"o\" definedBy=\"a b\"/>", "<stakeholders id=\"a\"/>",
                "<stakeholders id=\"b\"/>")), 3, "definedBy", "more than one");
    }

    @Test
    void elementsWhereNoneBelong() {
        assertRefused(load(file("<description>a<b/></description>")), 3, "<b>");
        assertRefused(load(file("<description lang=\"de\">a</description>")), 3, "lang");
        assertRefused(load(file("<objectives id=\"o\">", "  <definedBy href=\"x.itsm#a\">text</definedBy>",
                "</objectives>")), 4, "definedBy");
    }

    @Test
    void whatIsAroundSeveralRootsCannotBeKept() {
        assertRefused(load("<xmi:XMI" + NAMESPACES + ">text<itsm:ITSMModel/></xmi:XMI>"), 1, "text");
        assertRefused(load("<xmi:XMI" + NAMESPACES + " a=\"b\"><itsm:ITSMModel/></xmi:XMI>"), 1, "'a'");
        assertRefused(load("<xmi:XMI" + NAMESPACES + "><x/></xmi:XMI>"), 1, "<x>");
        assertTrue(load("<xmi:XMI" + NAMESPACES + "/>").hasErrors());
    }

    @Test
    void otherVersionsOfXmiAreRead() {
        for (String xmi : new String[] {"http://schema.omg.org/spec/XMI/2.1", "http://www.omg.org/spec/XMI/20131001",
            "http://schema.omg.org/spec/XMI/2.2", "http://www.omg.org/XMI"}) {
            LoadedModel loaded = load(file().replace("http://www.omg.org/XMI", xmi).replace(" xmi:version=\"2.0\"", ""));
            assertFalse(loaded.hasErrors(), loaded.problems().toString());
            assertFalse(load(ItsmFiles.text(loaded.resource())).hasErrors());
        }
    }

    @Test
    void duplicateIdsLoadAndAReferenceMeansTheFirst() {
        LoadedModel loaded = load(file("<objectives id=\"o\" name=\"first\"/>", "<objectives id=\"o\" name=\"second\"/>",
                "<businessProcesses id=\"p\" realizes=\"o\"/>"));
        assertFalse(loaded.hasErrors());
        assertEquals("first", loaded.model().orElseThrow().getBusinessProcesses().get(0).getRealizes().get(0).getName());
        String again = ItsmFiles.text(loaded.resource());
        assertTrue(again.contains("name=\"second\"") && again.contains("realizes=\"o\""), again);
    }

    @Test
    void aFolderOrMissingFileHasAnErrorToo() throws IOException {
        LoadedModel missing = ItsmModels.load(folder.resolve("missing.itsm"));
        assertTrue(missing.errors().get(0).message().contains("missing.itsm"), missing.errors().toString());
        assertTrue(ItsmModels.load(folder).hasErrors());
    }

    @Test
    void theFileOnDiskStaysAsItWas() throws IOException {
        String damaged = file("<objectives id=\"o\" priority=\"high\"/>");
        Path file = ItsmFiles.write(folder, "damaged.itsm", damaged);
        LoadedModel loaded = ItsmModels.load(file);

        ReadOnlyResourceException refused = assertThrows(ReadOnlyResourceException.class,
                () -> ItsmModels.save(loaded.resource()));

        assertTrue(refused.getMessage().contains("damaged.itsm:3:"), refused.getMessage());
        assertEquals(damaged, Files.readString(file));
    }

    @Test
    void aRepairedFileIsWritableAfterLoadingItAgain() throws IOException {
        Path file = ItsmFiles.write(folder, "m.itsm", file("<objectives id=\"o\" priority=\"high\"/>"));
        Resource resource = ItsmModels.load(file).resource();
        Files.writeString(file, file("<objectives id=\"o\" priority=\"1\"/>"));
        resource.unload();
        resource.load(null);

        ItsmModels.save(resource);

        assertEquals(file("<objectives id=\"o\" priority=\"1\"/>"), Files.readString(file));
    }
}

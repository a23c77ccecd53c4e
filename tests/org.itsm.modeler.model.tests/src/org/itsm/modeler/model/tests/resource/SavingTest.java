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

import static org.itsm.modeler.model.tests.resource.ItsmFiles.file;
import static org.itsm.modeler.model.tests.resource.ItsmFiles.write;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.impl.AdapterImpl;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.eclipse.emf.ecore.resource.impl.URIHandlerImpl;
import org.eclipse.emf.ecore.xmi.XMLResource;
import org.itsm.modeler.model.itsm.ITSMModel;
import org.itsm.modeler.model.itsm.ItsmFactory;
import org.itsm.modeler.model.resource.AtomicFile;
import org.itsm.modeler.model.resource.ItsmModels;
import org.itsm.modeler.model.resource.ItsmResourceFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Saving replaces a file as a whole or not at all. */
class SavingTest {

    @TempDir
    Path folder;

    private List<String> files() throws IOException {
        try (Stream<Path> found = Files.list(folder)) {
            return found.map(path -> path.getFileName().toString()).sorted().toList();
        }
    }

    private Resource open(String text) throws IOException {
        return ItsmModels.load(write(folder, "m.itsm", text)).resource();
    }

    private static void rename(Resource resource, String name) {
        ItsmModels.modelIn(resource).orElseThrow().setName(name);
    }

    private static boolean posix() {
        return FileSystems.getDefault().supportedFileAttributeViews().contains("posix");
    }

    @Test
    void aFailedSaveLeavesTheOldFileAndNothingElse() throws IOException {
        Resource resource = open(file());
        resource.setTrackingModification(true);
        rename(resource, "not \u0001 XML");

        assertThrows(IOException.class, () -> ItsmModels.save(resource));

        assertEquals(file(), Files.readString(folder.resolve("m.itsm")));
        assertEquals(List.of("m.itsm"), files());
        assertTrue(resource.isModified());
    }

    @Test
    void contentThatBreaksOffLeavesTheOldFile() throws IOException {
        Path file = write(folder, "m.itsm", "old");

        assertThrows(IllegalStateException.class, () -> AtomicFile.replace(file, out -> {
            out.write(new byte[100_000]);
            throw new IllegalStateException("broken off");
        }));

        assertEquals("old", Files.readString(file));
        assertEquals(List.of("m.itsm"), files());
    }

    @Test
    void aSavedResourceIsNotModifiedAnyMore() throws IOException {
        Resource resource = open(file());
        resource.setTrackingModification(true);
        rename(resource, "New");
        assertTrue(resource.isModified());

        ItsmModels.save(resource);

        assertFalse(resource.isModified());
        assertEquals(Files.getLastModifiedTime(folder.resolve("m.itsm")).toMillis(), resource.getTimeStamp());
        assertEquals(List.of("m.itsm"), files());
    }

    @Test
    void whoAsksForTheContentLeavesTheResourceModifiedAndNobodyHearsOfIt() throws IOException {
        Resource resource = open(file());
        resource.setTrackingModification(true);
        rename(resource, "Changed");
        List<Notification> heard = new ArrayList<>();
        resource.eAdapters().add(new AdapterImpl() {
            @Override
            public void notifyChanged(Notification change) {
                heard.add(change);
            }
        });

        String content = new String(ItsmModels.contentOf(resource), StandardCharsets.UTF_8);

        assertTrue(content.contains("Changed"));
        assertTrue(resource.isModified());
        assertEquals(List.of(), heard);
        assertTrue(resource.eDeliver());
    }

    @Test
    void foldersAreMadeAndNamesMayHoldAnything() throws IOException {
        Path file = folder.resolve("new folder").resolve("\u00fcber #1 100% " + "x".repeat(200) + ".itsm");
        ITSMModel model = ItsmFactory.eINSTANCE.createITSMModel();
        Resource resource = ItsmModels.create(ItsmModels.newResourceSet(), ItsmModels.uriOf(file), model);

        ItsmModels.save(resource);

        assertEquals(model.getId(), ItsmModels.load(file).model().orElseThrow().getId());
    }

    @Test
    void permissionsStay() throws IOException {
        assumeTrue(posix(), "needs POSIX file permissions and links");
        Resource resource = open(file());
        Path file = folder.resolve("m.itsm");
        for (String permissions : List.of("rw-r-----", "rwxrwxrwx", "rw-------")) {
            Files.setPosixFilePermissions(file, PosixFilePermissions.fromString(permissions));
            rename(resource, permissions);
            ItsmModels.save(resource);
            assertEquals(permissions, PosixFilePermissions.toString(Files.getPosixFilePermissions(file)));
        }
    }

    @Test
    void aNewFileHasThePermissionsOfAnyNewFile() throws IOException {
        assumeTrue(posix(), "needs POSIX file permissions and links");
        Path usual = Files.createFile(folder.resolve("usual"));
        Path file = folder.resolve("n.itsm");
        AtomicFile.replace(file, out -> out.write(1));

        assertEquals(Files.getPosixFilePermissions(usual), Files.getPosixFilePermissions(file));
    }

    @Test
    void symbolicLinksStayAndTheirTargetsAreReplaced() throws IOException {
        assumeTrue(posix(), "needs POSIX file permissions and links");
        Path real = Files.createDirectory(folder.resolve("real")).resolve("m.itsm");
        Files.writeString(real, file());
        Path link = Files.createSymbolicLink(folder.resolve("link.itsm"), Path.of("real", "m.itsm"));
        Path linkToLink = Files.createSymbolicLink(folder.resolve("link2.itsm"), link);
        Resource resource = ItsmModels.load(linkToLink).resource();
        rename(resource, "New");
        ItsmModels.save(resource);

        assertTrue(Files.isSymbolicLink(link));
        assertTrue(Files.isSymbolicLink(linkToLink));
        assertTrue(Files.readString(real).contains("New"));
        Path circle = folder.resolve("circle");
        Files.createSymbolicLink(circle, circle);
        assertThrows(IOException.class, () -> AtomicFile.replace(circle, out -> out.write(1)));
    }

    @Test
    void aFolderIsNoFile() {
        assertThrows(IOException.class, () -> AtomicFile.replace(folder, out -> out.write(1)));
    }

    @Test
    void whatIsNoPlainFileIsSerialisedBeforeTheOldContentIsTouched() throws IOException {
        Memory memory = new Memory();
        memory.content.put("memory:/m.itsm", file().getBytes(StandardCharsets.UTF_8));
        ResourceSet set = memory.resourceSet();
        Resource resource = ItsmModels.load(set, URI.createURI("memory:/m.itsm")).resource();
        rename(resource, "not \u0001 XML");
        assertThrows(IOException.class, () -> ItsmModels.save(resource));
        assertEquals(0, memory.opened);

        rename(resource, "New");
        ItsmModels.save(resource);
        assertEquals(1, memory.opened);
        assertEquals(ItsmFiles.text(resource), new String(memory.content.get("memory:/m.itsm"), StandardCharsets.UTF_8));
    }

    @Test
    void emfsOwnWaysOfSavingGiveTheSameText() throws IOException {
        XMLResource resource = (XMLResource) open(file("<objectives id=\"o\"/>"));
        StringWriter writer = new StringWriter();
        resource.save(writer, null);
        assertEquals(file("<objectives id=\"o\"/>"), writer.toString());

        ByteArrayOutputStream zipped = new ByteArrayOutputStream();
        resource.save(zipped, Map.of(Resource.OPTION_ZIP, true));
        Resource again = new ItsmResourceFactory().createResource(URI.createURI("z.itsm"));
        again.load(new ByteArrayInputStream(zipped.toByteArray()), Map.of(Resource.OPTION_ZIP, true));
        assertEquals(writer.toString(), ItsmFiles.text(again));

        ByteArrayOutputStream binary = new ByteArrayOutputStream();
        resource.save(binary, Map.of(XMLResource.OPTION_BINARY, true));
        Resource fromBinary = new ItsmResourceFactory().createResource(URI.createURI("b.itsm"));
        fromBinary.load(new ByteArrayInputStream(binary.toByteArray()), Map.of(XMLResource.OPTION_BINARY, true));
        assertEquals(writer.toString(), ItsmFiles.text(fromBinary));

        assertEquals("ITSMModel", resource.save(null, null, null).getDocumentElement().getLocalName());
    }

    /** Content that is in no file. */
    private static final class Memory extends URIHandlerImpl {
        private final Map<String, byte[]> content = new HashMap<>();
        private int opened;

        ResourceSet resourceSet() {
            ResourceSet set = new ResourceSetImpl();
            set.getResourceFactoryRegistry().getExtensionToFactoryMap().put("itsm", new ItsmResourceFactory());
            set.getURIConverter().getURIHandlers().add(0, this);
            return set;
        }

        @Override
        public boolean canHandle(URI uri) {
            return "memory".equals(uri.scheme());
        }

        @Override
        public InputStream createInputStream(URI uri, Map<?, ?> options) {
            return new ByteArrayInputStream(content.get(uri.toString()));
        }

        @Override
        public OutputStream createOutputStream(URI uri, Map<?, ?> options) {
            opened++;
            return new ByteArrayOutputStream() {
                @Override
                public void close() {
                    content.put(uri.toString(), toByteArray());
                }
            };
        }
    }

    @Test
    void manySavesLeaveNothingBehind() throws IOException {
        Resource resource = open(file());
        List<String> names = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            rename(resource, "name " + i);
            ItsmModels.save(resource);
            names.add(ItsmModels.load(folder.resolve("m.itsm")).model().orElseThrow().getName());
        }
        assertEquals("name 19", names.get(19));
        assertEquals(List.of("m.itsm"), files());
    }

    @Test
    void whatAKilledProcessLeftBehindIsTidiedUpWhenItIsOld() throws IOException {
        String old = ".m.itsm." + UUID.randomUUID() + ".tmp";
        String young = ".m.itsm." + UUID.randomUUID() + ".tmp";
        String foreign = ".m.itsm.backup.tmp";
        for (String name : List.of(old, young, foreign)) {
            Files.setLastModifiedTime(write(folder, name, "half a mod"),
                    FileTime.from(Instant.now().minus(Duration.ofMinutes(name.equals(young) ? 1 : 60))));
        }

        AtomicFile.replace(folder.resolve("m.itsm"), out -> out.write('x'));

        assertEquals(Stream.of(young, foreign, "m.itsm").sorted().toList(), files());
    }
}

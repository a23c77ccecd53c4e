/*
 * Copyright (c) 2026 ITSM Modeler contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.itsm.modeler.generator;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * The contents of all files that are derived from the metamodel, by path relative to the folder of the bundles and with
 * line feeds only, whatever the platform.
 */
public final class DerivedFiles {

    static final String MODEL_BUNDLE = "org.itsm.modeler.model";
    static final String EDIT_BUNDLE = "org.itsm.modeler.model.edit";
    static final String GENMODEL = MODEL_BUNDLE + "/model/itsm.genmodel";
    static final String TEXTS = EDIT_BUNDLE + "/plugin.properties";
    /** Folders in which nothing lives but generated code: what is not generated any more is deleted. */
    private static final List<String> SOURCE_FOLDERS = List.of(MODEL_BUNDLE + "/src-gen", EDIT_BUNDLE + "/src-gen");

    private final SortedMap<String, String> contents;

    private DerivedFiles(SortedMap<String, String> contents) {
        this.contents = contents;
    }

    /** Computes what the sources in the given folder yield; writes nothing there. */
    public static DerivedFiles of(Path bundles) throws IOException {
        SortedMap<String, String> contents = new TreeMap<>();
        GenModelFile genModel = GenModelFile.load(bundles.resolve(GENMODEL));
        genModel.applyConventions();
        contents.put(GENMODEL, genModel.contents());
        String oldTexts = readIfPresent(bundles.resolve(TEXTS));
        contents.put(TEXTS, new EditTexts(genModel.genModel()).complete(oldTexts));
        contents.putAll(javaCode(genModel));
        return new DerivedFiles(contents);
    }

    /** Reads the files at the places of derived files, to be compared with those that should be there. */
    public static DerivedFiles in(Path folder) throws IOException {
        SortedMap<String, String> contents = new TreeMap<>();
        for (String file : existing(folder)) {
            contents.put(file, read(folder.resolve(file)));
        }
        return new DerivedFiles(contents);
    }

    /** The contents by path, in the order of the paths. */
    public Map<String, String> contents() {
        return contents;
    }

    /**
     * Writes what differs and deletes generated code that is not generated any more.
     *
     * @return the files touched, in order
     */
    public List<String> writeTo(Path folder) throws IOException {
        List<String> changed = new ArrayList<>();
        SortedSet<String> all = existing(folder);
        all.addAll(contents.keySet());
        for (String file : all) {
            Path path = folder.resolve(file);
            String content = contents.get(file);
            if (content == null) {
                Files.delete(path);
                changed.add(file);
            } else if (!content.equals(readIfPresent(path))) {
                Files.createDirectories(path.getParent());
                Files.writeString(path, content);
                changed.add(file);
            }
        }
        return changed;
    }

    private static Map<String, String> javaCode(GenModelFile genModel) throws IOException {
        Path scratch = Files.createTempDirectory("itsm-generated");
        try {
            genModel.generateCode(scratch);
            SortedMap<String, String> code = new TreeMap<>();
            for (String folder : SOURCE_FOLDERS) {
                for (String file : filesBelow(scratch, folder)) {
                    code.put(file, read(scratch.resolve(file)));
                }
            }
            return code;
        } finally {
            delete(scratch);
        }
    }

    private static SortedSet<String> existing(Path folder) throws IOException {
        SortedSet<String> files = new TreeSet<>();
        for (String sourceFolder : SOURCE_FOLDERS) {
            files.addAll(filesBelow(folder, sourceFolder));
        }
        for (String file : List.of(GENMODEL, TEXTS)) {
            if (Files.exists(folder.resolve(file))) {
                files.add(file);
            }
        }
        return files;
    }

    private static List<String> filesBelow(Path root, String folder) throws IOException {
        Path start = root.resolve(folder);
        if (!Files.isDirectory(start)) {
            return List.of();
        }
        try (Stream<Path> paths = Files.walk(start)) {
            return paths.filter(Files::isRegularFile)
                .map(path -> root.relativize(path).toString().replace('\\', '/'))
                .sorted()
                .toList();
        }
    }

    private static void delete(Path folder) throws IOException {
        List<Path> deepestFirst;
        try (Stream<Path> paths = Files.walk(folder)) {
            deepestFirst = paths.sorted(Comparator.reverseOrder()).toList();
        }
        for (Path path : deepestFirst) {
            Files.delete(path);
        }
    }

    private static String readIfPresent(Path file) throws IOException {
        return Files.exists(file) ? read(file) : "";
    }

    private static String read(Path file) throws IOException {
        return Files.readString(file, StandardCharsets.UTF_8).replace("\r\n", "\n");
    }
}

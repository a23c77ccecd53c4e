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

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.itsm.modeler.validation.RuleRegistry;

/** The contents of all reference pages by path relative to {@link #FOLDER}, with line feeds only. */
public final class ReferenceFiles {

    /** Where the pages stand, relative to the folder of the bundles; nothing else stands there. */
    static final String FOLDER = "org.itsm.modeler.help/reference";

    private final SortedMap<String, String> contents;

    private ReferenceFiles(SortedMap<String, String> contents) {
        this.contents = contents;
    }

    /** Computes what the rules and the metamodel yield; writes nothing. */
    public static ReferenceFiles of(Path bundles) throws IOException {
        Metamodel metamodel = Metamodel.load(bundles);
        RuleRegistry rules = RuleRegistry.standard();
        SortedMap<String, String> contents = new TreeMap<>(new RulePages(rules, metamodel).contents());
        contents.putAll(new MetamodelPages(metamodel, rules).contents());
        return new ReferenceFiles(contents);
    }

    /** Reads the pages that stand in the folder. */
    public static ReferenceFiles in(Path folder) throws IOException {
        SortedMap<String, String> contents = new TreeMap<>();
        for (String file : files(folder)) {
            contents.put(file, read(folder.resolve(file)));
        }
        return new ReferenceFiles(contents);
    }

    /** The contents by path, in the order of the paths. */
    public Map<String, String> contents() {
        return contents;
    }

    /**
     * Writes what differs and deletes what is left over.
     *
     * @return the files touched, in order
     */
    public List<String> writeTo(Path folder) throws IOException {
        List<String> changed = new ArrayList<>();
        for (String file : differences(in(folder))) {
            changed.add(file);
            Path path = folder.resolve(file);
            if (contents.containsKey(file)) {
                Files.createDirectories(path.getParent());
                Files.writeString(path, contents.get(file));
            } else {
                Files.delete(path);
            }
        }
        return changed;
    }

    /** The files that only one of the two has, or that differ. */
    public List<String> differences(ReferenceFiles other) {
        SortedSet<String> files = new TreeSet<>(contents.keySet());
        files.addAll(other.contents.keySet());
        return files.stream()
            .filter(file -> !contents.getOrDefault(file, "").equals(other.contents.getOrDefault(file, "")))
            .toList();
    }

    private static List<String> files(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> paths = Files.walk(folder)) {
            return paths.filter(Files::isRegularFile)
                .map(path -> folder.relativize(path).toString().replace('\\', '/'))
                .toList();
        }
    }

    private static String read(Path file) throws IOException {
        return Files.readString(file).replace("\r\n", "\n");
    }
}

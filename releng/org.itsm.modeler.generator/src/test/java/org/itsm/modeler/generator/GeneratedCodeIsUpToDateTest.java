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

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;

import org.junit.jupiter.api.Test;

class GeneratedCodeIsUpToDateTest {

    private static final String COMMAND = "mvn -pl releng/org.itsm.modeler.generator -Pgenerate verify";

    private final Path bundles = Path.of(System.getProperty("itsm.bundles")).toAbsolutePath().normalize();
    private final Path output = Path.of(System.getProperty("itsm.generated")).toAbsolutePath();

    @Test
    void theCommittedFilesAreWhatTheGeneratorYields() throws IOException {
        GenerateModel.generate(bundles, output);
        List<String> differing = differences(DerivedFiles.in(bundles), DerivedFiles.in(output));
        assertTrue(differing.isEmpty(), () -> "Regenerate with: " + COMMAND + "\nCompare with " + output
            + "\nThese files differ, are missing or are left over:\n  " + String.join("\n  ", differing));
    }

    @Test
    void everyKindOfDerivedFileIsThere() throws IOException {
        Map<String, String> contents = DerivedFiles.in(bundles).contents();
        assertTrue(contents.containsKey(DerivedFiles.GENMODEL));
        assertTrue(contents.containsKey(DerivedFiles.TEXTS));
        String model = DerivedFiles.MODEL_BUNDLE + "/src-gen/org/itsm/modeler/model/itsm/";
        assertTrue(contents.containsKey(model + "ItsmPackage.java"));
        assertTrue(contents.containsKey(model + "impl/ITSMModelImpl.java"));
        assertTrue(contents.containsKey(model + "util/ItsmSwitch.java"));
        assertTrue(contents.containsKey(DerivedFiles.EDIT_BUNDLE
            + "/src-gen/org/itsm/modeler/model/itsm/provider/ItsmItemProviderAdapterFactory.java"));
    }

    @Test
    void generatingTwiceYieldsTheSameBytes() throws IOException {
        assertEquals(DerivedFiles.of(bundles).contents(), DerivedFiles.of(bundles).contents());
    }

    @Test
    void generatedFilesHaveLineFeedsOnly() throws IOException {
        List<String> wrong = DerivedFiles.of(bundles).contents().entrySet().stream()
            .filter(file -> file.getValue().indexOf('\r') >= 0)
            .map(Map.Entry::getKey)
            .toList();
        assertEquals(List.of(), wrong);
    }

    private static List<String> differences(DerivedFiles committed, DerivedFiles generated) {
        TreeSet<String> files = new TreeSet<>(committed.contents().keySet());
        files.addAll(generated.contents().keySet());
        files.removeIf(file -> Objects.equals(committed.contents().get(file), generated.contents().get(file)));
        return List.copyOf(files);
    }
}

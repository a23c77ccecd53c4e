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

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.eclipse.emf.codegen.ecore.genmodel.GenClass;
import org.eclipse.emf.codegen.ecore.genmodel.GenFeature;
import org.eclipse.emf.codegen.ecore.genmodel.GenModel;
import org.junit.jupiter.api.Test;

class EditBundleIsCompleteTest {

    private static final Pattern TEXT_KEY = Pattern.compile("getString\\(((?:\"_UI_\\w+\"(?:, )?)+)\\)");

    private final Path bundles = Path.of(System.getProperty("itsm.bundles")).toAbsolutePath().normalize();
    private final Path edit = bundles.resolve(DerivedFiles.EDIT_BUNDLE);
    private final GenModel genModel = GenModelFile.load(bundles.resolve(DerivedFiles.GENMODEL)).genModel();

    @Test
    void everyTextThatTheItemProvidersAskForIsThere() throws IOException {
        Properties texts = new Properties();
        try (var reader = Files.newBufferedReader(edit.resolve("plugin.properties"))) {
            texts.load(reader);
        }
        List<String> missing = DerivedFiles.in(bundles).contents().entrySet().stream()
            .filter(file -> file.getKey().startsWith(DerivedFiles.EDIT_BUNDLE + "/src-gen/"))
            .flatMap(file -> TEXT_KEY.matcher(file.getValue()).results())
            .flatMap(result -> Stream.of(result.group(1).replace("\"", "").split(", ")))
            .distinct()
            .filter(key -> !texts.containsKey(key))
            .toList();
        assertEquals(List.of(), missing);
    }

    @Test
    void everyConcreteClassHasAnIconOfItsOwn() throws IOException {
        List<String> expected = genModel.getGenPackages().get(0).getGenClasses().stream()
            .filter(genClass -> !genClass.isAbstract())
            .map(genClass -> genClass.getName() + ".svg")
            .sorted()
            .toList();
        try (Stream<Path> icons = Files.list(edit.resolve("icons/full/obj16"))) {
            assertEquals(expected, icons.map(icon -> icon.getFileName().toString()).sorted().toList());
        }
    }

    @Test
    void iconsAreSixteenPixelsWideAndHighAndDistinct() throws IOException {
        Pattern size = Pattern.compile("<svg [^>]*width=\"16\" height=\"16\" viewBox=\"0 0 16 16\">");
        try (Stream<Path> files = Files.list(edit.resolve("icons/full/obj16"))) {
            List<String> icons = files.sorted().map(EditBundleIsCompleteTest::read).toList();
            assertEquals(List.of(), icons.stream().filter(icon -> !size.matcher(icon).find()).toList());
            assertEquals(icons.size(), icons.stream().distinct().count());
        }
    }

    @Test
    void everyPropertyHasACategoryAndADescription() {
        List<String> incomplete = genModel.getAllGenFeatures().stream()
            .filter(GenFeature::isProperty)
            .filter(feature -> isBlank(feature.getPropertyCategory()) || isBlank(feature.getPropertyDescription()))
            .map(EditBundleIsCompleteTest::label)
            .toList();
        assertEquals(List.of(), incomplete);
    }

    @Test
    void onlyConcreteClassesAreOfferedAsChildren() {
        List<String> improper = genModel.getGenPackages().get(0).getGenClasses().stream()
            .flatMap(genClass -> genClass.getChildCreationData().stream())
            .filter(child -> child.createClassifier instanceof GenClass offered && offered.isAbstract())
            .map(child -> label(child.createFeature))
            .toList();
        assertEquals(List.of(), improper);
    }

    private static boolean isBlank(String text) {
        return text == null || text.isBlank();
    }

    private static String label(GenFeature feature) {
        return feature.getGenClass().getName() + "." + feature.getName();
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException exception) {
            throw new UncheckedIOException(exception);
        }
    }
}

/*
 * Copyright (c) 2026 ITSM Modeler contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.itsm.modeler.catalogs;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.itsm.modeler.model.itsm.Framework;
import org.itsm.modeler.model.itsm.FrameworkElement;
import org.itsm.modeler.model.itsm.ITSMModel;
import org.itsm.modeler.model.resource.ItsmModels;
import org.itsm.modeler.model.resource.LoadedModel;
import org.itsm.modeler.model.util.Texts;

/**
 * The framework catalogues: each is a model with one {@link Framework}.
 * <p>
 * A catalogue is read into a resource set under an address of its own, {@code catalog:/itil-4.itsm}, wherever the
 * bundle is installed; the catalogues to which it maps come with it. Nobody can open such an address later, so a
 * model must not refer to one: it either has a copy ({@link Adoption} makes one where needed), or refers to the file
 * that {@link #placeIn(Path, String)} puts beside it, with an ordinary relative link that every EMF tool follows.
 */
public final class Catalogs {

    /** The key of the property of a framework that holds the notice of copyright or trademark. */
    public static final String NOTICE = "notice";

    private static final String SCHEME = "catalog";
    private static final ModelFolder FOLDER = ModelFolder.of("catalogs", "itil-4", "itil-2011", "itil-5-stages",
            "iso-iec-20000-1-2018", "cobit-2019", "fitsm-3.0", "mof-4.0", "it4it-3.0", "verism", "own-knowledge");
    /** The catalogues to which the elements of a catalogue map. */
    private static final Map<String, List<String>> MAPPED = Map.of("iso-iec-20000-1-2018", List.of("itil-4"));

    private Catalogs() {
    }

    /** The names of all catalogues: public frameworks and standards, own knowledge last. */
    public static List<String> names() {
        return FOLDER.names();
    }

    /** All catalogues, in the order of their names. */
    public static List<ModelFile> all() {
        return FOLDER.all().toList();
    }

    /** The catalogue of that name; empty when there is none. */
    public static Optional<ModelFile> find(String name) {
        return FOLDER.find(name);
    }

    /**
     * Opens the .itsm file of the catalogue of that name; the caller closes it.
     *
     * @return empty when there is no such catalogue
     * @throws IOException when the file cannot be read
     */
    public static Optional<InputStream> open(String name) throws IOException {
        Optional<ModelFile> catalog = find(name);
        return catalog.isPresent() ? Optional.of(catalog.get().open()) : Optional.empty();
    }

    /**
     * Reads the catalogue of that name, and those to which it maps, into the resource set; one that is there already
     * stays as it is.
     *
     * @return its framework; empty when there is no such catalogue
     * @throws IOException when a file cannot be read
     */
    public static Optional<Framework> load(ResourceSet resourceSet, String name) throws IOException {
        Optional<ModelFile> catalog = find(name);
        if (catalog.isEmpty()) {
            return Optional.empty();
        }
        for (String mapped : MAPPED.getOrDefault(name, List.of())) {
            load(resourceSet, mapped);
        }
        try (InputStream content = catalog.get().open()) {
            LoadedModel loaded = ItsmModels.load(resourceSet, uriOf(name), content);
            return Optional.of(frameworkOf(loaded.model().orElseThrow(() -> new IOException(name))));
        }
    }

    /** Reads all catalogues into the resource set; their frameworks, in the order of the names. */
    public static List<Framework> loadAll(ResourceSet resourceSet) throws IOException {
        List<Framework> frameworks = new ArrayList<>();
        for (String name : names()) {
            load(resourceSet, name).ifPresent(frameworks::add);
        }
        return frameworks;
    }

    private static Framework frameworkOf(ITSMModel catalog) {
        return catalog.getFrameworks().get(0);
    }

    private static URI uriOf(String name) {
        return URI.createURI(SCHEME + ":/" + name + '.' + ItsmModels.FILE_EXTENSION);
    }

    /** Says whether the object is part of a catalogue as the product brings it along, to which no model may refer. */
    public static boolean isShipped(EObject object) {
        Resource resource = object.eResource();
        URI uri = resource == null ? EcoreUtil.getURI(object) : resource.getURI();
        return uri != null && SCHEME.equals(uri.scheme());
    }

    /** The element of the framework with that code, whatever its case; empty when there is none. */
    public static Optional<FrameworkElement> element(Framework framework, String code) {
        return framework.getElements().stream().flatMap(Catalogs::withContent)
                .filter(element -> !Texts.isBlank(code) && Texts.normalise(code).equals(Texts.normalise(element.getCode())))
                .findFirst();
    }

    /** The framework in which the element stands, at whatever depth; empty when it stands in none. */
    public static Optional<Framework> frameworkOf(FrameworkElement element) {
        return Optional.ofNullable(Counterparts.frameworkOf(element));
    }

    static Stream<FrameworkElement> withContent(FrameworkElement element) {
        return Stream.concat(Stream.of(element), element.getElements().stream().flatMap(Catalogs::withContent));
    }

    /** The notice of copyright or trademark that goes with a framework; empty when there is none. */
    public static Optional<String> noticeOf(Framework framework) {
        return framework.getProperties().stream().filter(property -> NOTICE.equals(property.getKey()))
                .map(property -> property.getValue()).findFirst();
    }

    /**
     * Puts the file of the catalogue, and of those to which it maps, into the folder, so that models can refer to it.
     * A file that is there already stays: its descriptions may have been filled in. The ids in it are the same in
     * every version of the product.
     *
     * @return where the file of the catalogue is; empty when there is no such catalogue
     * @throws IOException when a file cannot be written
     */
    public static Optional<Path> placeIn(Path folder, String name) throws IOException {
        Optional<ModelFile> catalog = find(name);
        if (catalog.isEmpty()) {
            return Optional.empty();
        }
        Files.createDirectories(folder);
        for (String mapped : MAPPED.getOrDefault(name, List.of())) {
            placeIn(folder, mapped);
        }
        Path file = folder.resolve(name + '.' + ItsmModels.FILE_EXTENSION);
        try (InputStream content = catalog.get().open()) {
            Files.copy(content, file);
        } catch (FileAlreadyExistsException e) {
            return Optional.of(file);
        }
        return Optional.of(file);
    }
}

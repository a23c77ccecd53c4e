/*
 * Copyright (c) 2026 ITSM Modeler contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.itsm.modeler.validation.refactoring;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.resource.impl.URIHandlerImpl;
import org.itsm.modeler.model.resource.ItsmModels;
import org.itsm.modeler.model.resource.LoadProblem;
import org.itsm.modeler.model.resource.LoadedModel;
import org.itsm.modeler.validation.RuleRegistry;
import org.itsm.modeler.validation.Validator;
import org.itsm.modeler.validation.preferences.EffectiveSettings;
import org.itsm.modeler.validation.refactoring.FindingChange.Found;

/** Copies of the files that a change is about, as they are now, saved or not, to be looked at and tried on. */
final class Copies {

    private final ResourceSet models = ItsmModels.newResourceSet();
    private final Map<URI, byte[]> contents = new HashMap<>();
    private final Map<URI, LoadedModel> loaded = new LinkedHashMap<>();

    private Copies() {
        models.getURIConverter().getURIHandlers().add(0, new Contents());
    }

    /** The file alone, with those that it refers to. */
    static Copies of(URI file, ModelFiles files) throws IOException {
        Copies copies = new Copies();
        copies.contents.put(file, files.content(file));
        copies.load(file);
        return copies;
    }

    /** The file, and all others whose content is wanted. */
    static Copies of(URI file, ModelFiles files, Predicate<String> wanted) throws IOException {
        Copies copies = new Copies();
        copies.contents.put(file, files.content(file));
        List<URI> others = new ArrayList<>();
        for (URI other : files.all()) {
            if (!other.equals(file)) {
                byte[] content = files.content(other);
                if (wanted.test(new String(content, StandardCharsets.UTF_8))) {
                    copies.contents.put(other, content);
                    others.add(other);
                }
            }
        }
        copies.load(file);
        others.forEach(copies::load);
        return copies;
    }

    private void load(URI file) {
        loaded.put(file, ItsmModels.load(models, file));
    }

    /** Serves what is not on disk yet. */
    private final class Contents extends URIHandlerImpl {

        @Override
        public boolean canHandle(URI uri) {
            return contents.containsKey(uri);
        }

        @Override
        public InputStream createInputStream(URI uri, Map<?, ?> options) {
            return new ByteArrayInputStream(contents.get(uri));
        }

        @Override
        public boolean exists(URI uri, Map<?, ?> options) {
            return true;
        }
    }

    /** The element of the address in the copy of its file; null when there is none. */
    EObject find(URI place) {
        Resource file = models.getResource(place.trimFragment(), false);
        return file == null ? null : file.getEObject(place.fragment());
    }

    /** The roots of the files that were asked for, in their order. */
    List<EObject> roots() {
        return loaded.values().stream().flatMap(each -> each.resource().getContents().stream()).toList();
    }

    /** What keeps the file from being saved. */
    List<LoadProblem> errors(URI file) {
        return loaded.get(file).problems().stream().filter(problem -> problem.isError() && problem.uri().equals(file)).toList();
    }

    /** The plan of the edits: what it does to the findings is found out by carrying it out here. */
    Plan tried(List<Edit> edits) throws IOException, OutdatedException {
        return tried(edits, Set.of());
    }

    /** The same where whole files go. */
    Plan tried(List<Edit> edits, Set<URI> gone) throws IOException, OutdatedException {
        List<URI> changing = edits.stream().map(Edit::file).distinct().toList();
        List<LoadProblem> problems = changing.stream().flatMap(file -> errors(file).stream()).toList();
        List<Found> before = findings(changing);
        Edit.all(edits, models).run();
        models.getResources().removeIf(each -> gone.contains(each.getURI()));
        List<Found> after = findings(changing);
        return new Plan(edits, FindingChange.between(before, after, place -> find(place) != null), problems);
    }

    private List<Found> findings(List<URI> files) throws IOException {
        RuleRegistry rules = RuleRegistry.installed();
        List<Found> found = new ArrayList<>();
        for (URI file : files) {
            Resource resource = loaded.get(file).resource();
            found.addAll(Found.of(new Validator(rules, EffectiveSettings.of(resource, rules), LocalDate.now())
                    .validate(resource).findings()));
        }
        return found;
    }
}

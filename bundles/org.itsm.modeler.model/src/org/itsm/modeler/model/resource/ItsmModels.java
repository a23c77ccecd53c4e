/*
 * Copyright (c) 2026 ITSM Modeler contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.itsm.modeler.model.resource;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.itsm.modeler.model.itsm.ITSMModel;
import org.itsm.modeler.model.resource.LoadProblem.Severity;

/**
 * Opens and saves models. All code that opens a model does it here: references to other files are then resolved, the
 * back references across files are in place, and everything there is to say about the files has been collected. It
 * works in Eclipse and in plain Java, and registers nothing globally.
 */
public final class ItsmModels {

    /** The extension of model files, without the dot. */
    public static final String FILE_EXTENSION = "itsm";

    private ItsmModels() {
    }

    /** A resource set that knows models and opens local files and files of the workspace only. */
    public static ResourceSet newResourceSet() {
        return new ItsmResourceSet();
    }

    /** The address of a file. */
    public static URI uriOf(Path file) {
        return URI.createFileURI(file.toAbsolutePath().normalize().toString());
    }

    /** Opens a file in a resource set of its own. */
    public static LoadedModel load(Path file) {
        return load(newResourceSet(), uriOf(file));
    }

    /** Opens a file, and those it refers to, in the resource set; one that is open there already stays as it is. */
    public static LoadedModel load(ResourceSet resourceSet, URI uri) {
        return load(resourceSet, uri, null);
    }

    /**
     * Opens a model that is read from the stream, such as one inside a jar. It is not closed.
     *
     * @param uri what the file is called, and against which its links to other files are read
     */
    public static LoadedModel load(ResourceSet resourceSet, URI uri, InputStream content) {
        if (resourceSet instanceof ItsmResourceSet own) {
            own.lookAgain();
        }
        int before = resourceSet.getResources().size();
        Resource resource = resourceSet.getResource(uri, false);
        if (resource == null) {
            resource = resourceSet.createResource(uri);
        }
        List<LoadProblem> problems = new ArrayList<>();
        if (!resource.isLoaded()) {
            read(resource, content, problems);
        }
        if (resolve(resource)) {
            // Files that came with it may refer to others in turn.
            for (int i = before; i < resourceSet.getResources().size(); i++) {
                resolve(resourceSet.getResources().get(i));
            }
        }
        problems.addAll(0, problemsOf(resource));
        for (int i = before; i < resourceSet.getResources().size(); i++) {
            if (resourceSet.getResources().get(i) != resource) {
                problems.addAll(problemsOf(resourceSet.getResources().get(i)));
            }
        }
        return new LoadedModel(resource, modelIn(resource), List.copyOf(problems));
    }

    private static void read(Resource resource, InputStream content, List<LoadProblem> problems) {
        try {
            if (content == null) {
                resource.load(resource.getResourceSet().getLoadOptions());
            } else {
                resource.load(content, resource.getResourceSet().getLoadOptions());
            }
        } catch (IOException e) {
            if (resource.getErrors().isEmpty()) {
                problems.add(new LoadProblem(Severity.ERROR, resource.getURI(), 0, 0, ReadFailures.describe(e)));
            }
        }
        if (resource.getErrors().isEmpty() && problems.isEmpty()) {
            checkRoots(resource, problems);
        }
    }

    private static void checkRoots(Resource resource, List<LoadProblem> problems) {
        int roots = resource.getContents().size();
        if (modelIn(resource).isEmpty()) {
            problems.add(new LoadProblem(Severity.ERROR, resource.getURI(), 1, 1, Messages.get("noModel")));
        } else if (roots > 1) {
            problems.add(new LoadProblem(Severity.WARNING, resource.getURI(), 1, 1,
                    Messages.get("severalRoots", roots)));
        }
    }

    /** Follows the links of the resource to other files; false when it has none. */
    private static boolean resolve(Resource resource) {
        if (resource instanceof ItsmResource own && !own.hasForeignLinks()) {
            return false;
        }
        EcoreUtil.resolveAll(resource);
        return true;
    }

    private static List<LoadProblem> problemsOf(Resource resource) {
        if (resource instanceof ItsmResource own) {
            return own.getProblems();
        }
        return resource.getErrors().stream().map(error -> new LoadProblem(Severity.ERROR, resource.getURI(),
                error.getLine(), error.getColumn(), String.valueOf(error.getMessage()))).toList();
    }

    /** The model in a file: its first root that is one. */
    public static Optional<ITSMModel> modelIn(Resource resource) {
        for (EObject root : resource.getContents()) {
            if (root instanceof ITSMModel model) {
                return Optional.of(model);
            }
        }
        return Optional.empty();
    }

    /** A new file with the model in it, not saved yet. Objects without an id get one. */
    public static Resource create(ResourceSet resourceSet, URI uri, ITSMModel model) {
        Resource resource = new ItsmResource(uri);
        resourceSet.getResources().add(resource);
        resource.getContents().add(model);
        return resource;
    }

    /**
     * Saves a file as a whole or not at all.
     *
     * @throws ReadOnlyResourceException when part of it could not be read
     * @throws IOException               when it cannot be written; the old content is then as it was
     */
    public static void save(Resource resource) throws IOException {
        resource.save(null);
    }

    /**
     * What the file would be if the model was saved now. Nobody is told that it was, and what has to be saved still has:
     * for EMF a resource is saved wherever its content goes.
     */
    public static byte[] contentOf(Resource resource) throws IOException {
        boolean modified = resource.isModified();
        boolean delivers = resource.eDeliver();
        ByteArrayOutputStream content = new ByteArrayOutputStream();
        resource.eSetDeliver(false);
        try {
            resource.save(content, null);
        } finally {
            resource.setModified(modified);
            resource.eSetDeliver(delivers);
        }
        return content.toByteArray();
    }

    /** Writes what {@link #contentOf} would be, without touching the resource: what it is written to may take its time. */
    public static void writeContent(Resource resource, OutputStream out) throws IOException {
        if (resource instanceof ItsmResource own) {
            new ItsmWriter(own, new OutputStreamWriter(out, StandardCharsets.UTF_8)).write();
        } else {
            out.write(contentOf(resource));
        }
    }
}

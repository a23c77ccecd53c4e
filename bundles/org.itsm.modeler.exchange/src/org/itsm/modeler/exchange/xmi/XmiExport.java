/*
 * Copyright (c) 2026 ITSM Modeler contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.itsm.modeler.exchange.xmi;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.eclipse.emf.ecore.xmi.XMLResource;

import org.itsm.modeler.exchange.ExchangeException;
import org.itsm.modeler.exchange.Messages;
import org.itsm.modeler.model.itsm.ItsmPackage;
import org.itsm.modeler.model.resource.AtomicFile;
import org.itsm.modeler.model.resource.ItsmModels;
import org.itsm.modeler.model.resource.ItsmResource;
import org.itsm.modeler.model.resource.LoadProblem;

/**
 * Writes a loaded model as XMI. What is written are copies; the model and its files stay as they are.
 * <p>
 * A model that refers to other files is exported together with them, so that the export is complete in itself: the file
 * <code>roles.itsm</code> goes beside the output <code>shop.xmi</code> as <code>shop-roles.xmi</code>. With the
 * metamodel asked for, <code>itsm.ecore</code> is written beside them and named in their schema location: plain dynamic EMF then
 * opens them without our code.
 */
public final class XmiExport {

    static final Messages TEXTS = new Messages(XmiExport.class);

    private static final int LINE_WIDTH = 80;

    private final Resource source;
    private final Path output;
    private final XmiFormat format;
    private final boolean withMetamodel;
    private final List<String> notes = new ArrayList<>();

    private XmiExport(Resource source, Path output, XmiFormat format, boolean withMetamodel) {
        this.source = source;
        this.output = output.toAbsolutePath().normalize();
        this.format = format;
        this.withMetamodel = withMetamodel;
    }

    /**
     * Exports the file and those it refers to, all of them loaded and resolved as {@link ItsmModels} does it.
     *
     * @throws ExchangeException when a file was not read completely or the export would overwrite what it must not
     * @throws IOException       when a file cannot be written; each is written as a whole or not at all
     */
    public static XmiExportResult write(Resource source, Path output, XmiFormat format, boolean withMetamodel)
            throws IOException, ExchangeException {
        return new XmiExport(source, output, format, withMetamodel).write();
    }

    private XmiExportResult write() throws IOException, ExchangeException {
        Map<Resource, Path> targets = targets(filesTogether());
        Path metamodelFile = output.resolveSibling(PlainMetamodel.FILE_NAME);
        check(targets, metamodelFile);
        ResourceSet resourceSet = new ResourceSetImpl();
        EPackage metamodel = PlainMetamodel.load(resourceSet, ItsmModels.uriOf(metamodelFile));
        Map<Path, ExportResource> exports = copy(targets, metamodel, resourceSet);
        List<Path> written = new ArrayList<>(exports.keySet());
        if (withMetamodel) {
            AtomicFile.replace(metamodelFile, out -> metamodel.eResource().save(out, null));
            written.add(metamodelFile);
        }
        Map<Object, Object> options = options();
        List<Path> order = new ArrayList<>(exports.keySet());
        for (int i = order.size() - 1; i >= 0; i--) {
            ExportResource export = exports.get(order.get(i));
            AtomicFile.replace(order.get(i), out -> export.save(out, options));
        }
        return new XmiExportResult(written, notes);
    }

    /** The file and all that it refers to, directly or not, in the order in which the links stand. */
    private List<Resource> filesTogether() {
        Set<Resource> found = new LinkedHashSet<>(Set.of(source));
        List<Resource> open = new ArrayList<>(found);
        for (int i = 0; i < open.size(); i++) {
            for (TreeIterator<EObject> all = open.get(i).getAllContents(); all.hasNext();) {
                for (Resource other : DynamicCopy.filesReferredTo(all.next())) {
                    if (found.add(other)) {
                        open.add(other);
                    }
                }
            }
        }
        return open;
    }

    private Map<Resource, Path> targets(List<Resource> files) {
        Map<Resource, Path> targets = new LinkedHashMap<>();
        Set<Path> taken = new LinkedHashSet<>(Set.of(output));
        targets.put(source, output);
        for (Resource file : files.subList(1, files.size())) {
            String stem = stem(output.getFileName().toString()) + "-" + stem(file.getURI().lastSegment());
            Path target = output.resolveSibling(stem + ".xmi");
            for (int number = 2; !taken.add(target); number++) {
                target = output.resolveSibling(stem + "-" + number + ".xmi");
            }
            targets.put(file, target);
        }
        return targets;
    }

    private static String stem(String name) {
        String plain = URI.decode(name);
        int dot = plain.lastIndexOf('.');
        return dot > 0 ? plain.substring(0, dot) : plain;
    }

    private void check(Map<Resource, Path> targets, Path metamodelFile) throws ExchangeException, IOException {
        for (Resource file : targets.keySet()) {
            if (!file.getErrors().isEmpty()) {
                throw new ExchangeException(nameOf(file), TEXTS.text("export.incomplete"));
            }
            Path original = file.getURI().isFile() ? Path.of(file.getURI().toFileString()) : null;
            for (Path target : targets.values()) {
                if (original != null && Files.exists(original) && Files.exists(target)
                        && Files.isSameFile(original, target)) {
                    throw new ExchangeException(target.toString(), TEXTS.text("export.overwrite"));
                }
            }
        }
        if (withMetamodel && (targets.containsValue(metamodelFile) || !isOurs(metamodelFile))) {
            throw new ExchangeException(metamodelFile.toString(), TEXTS.text("export.metamodel"));
        }
    }

    /** Only a metamodel of ours may be replaced by ours. */
    private static boolean isOurs(Path file) throws IOException {
        return !Files.exists(file)
                || Files.isRegularFile(file) && Files.readString(file, StandardCharsets.ISO_8859_1)
                        .contains("nsURI=\"" + ItsmPackage.eNS_URI + "\"");
    }

    private Map<Path, ExportResource> copy(Map<Resource, Path> targets, EPackage metamodel, ResourceSet resourceSet) {
        Map<URI, URI> moved = new HashMap<>();
        targets.forEach((file, target) -> moved.put(file.getURI(), ItsmModels.uriOf(target)));
        DynamicCopy copy = new DynamicCopy(metamodel, uri -> move(uri, moved), notes);
        Map<Path, ExportResource> exports = new LinkedHashMap<>();
        targets.forEach((file, target) -> {
            ExportResource export = new ExportResource(ItsmModels.uriOf(target));
            export.setXMIVersion(format.version());
            resourceSet.getResources().add(export);
            file.getContents().forEach(root -> export.getContents().add(copy.tree(root)));
            exports.put(target, export);
            noteUnknown(file);
        });
        targets.keySet().forEach(file -> file.getContents().forEach(copy::link));
        exports.values().forEach(ExportResource::index);
        return exports;
    }

    private static URI move(URI uri, Map<URI, URI> moved) {
        URI file = moved.get(uri.trimFragment());
        return file == null ? uri : file.appendFragment(uri.fragment());
    }

    /** What a file holds beyond the metamodel was reported when it was loaded. */
    private void noteUnknown(Resource file) {
        if (file instanceof ItsmResource own) {
            for (LoadProblem problem : own.getProblems()) {
                String what = problem.message().split("(?<=\\.) ", 2)[0];
                notes.add(TEXTS.text("export.unknown", nameOf(file), problem.line(), problem.column(), what));
            }
        }
    }

    private Map<Object, Object> options() {
        Map<Object, Object> options = new HashMap<>();
        options.put(XMLResource.OPTION_LINE_WIDTH, LINE_WIDTH);
        // Names of files may hold an ampersand.
        options.put(XMLResource.OPTION_SKIP_ESCAPE_URI, Boolean.FALSE);
        options.put(XMLResource.OPTION_SCHEMA_LOCATION, withMetamodel);
        return options;
    }

    private static String nameOf(Resource file) {
        URI uri = file.getURI();
        return uri.isFile() ? uri.toFileString() : uri.toString();
    }
}

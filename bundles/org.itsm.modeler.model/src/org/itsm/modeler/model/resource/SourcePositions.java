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

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.InternalEObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.impl.ExtensibleURIConverterImpl;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/**
 * Where in a file the start tag of each object stands. It is a second pass over the file, made when there is something
 * to report: the model itself carries no positions. Objects are found by id; those without one, or with one that an
 * earlier object has, by their place in the tree. The positions are those of the file: right as long as the model is
 * as it was loaded.
 */
public final class SourcePositions {

    private final Map<String, Position> byId;
    private final Map<String, Position> byPath;

    private SourcePositions(PositionReader reader) {
        byId = reader.byId();
        byPath = reader.byPath();
    }

    /**
     * A place in a file.
     *
     * @param line   counted from 1
     * @param column counted from 1
     */
    public record Position(int line, int column) {
    }

    /** Reads the file of the resource again. */
    public static SourcePositions of(Resource resource) throws IOException {
        var converter = resource.getResourceSet() == null ? new ExtensibleURIConverterImpl()
                : resource.getResourceSet().getURIConverter();
        try (InputStream in = converter.createInputStream(resource.getURI())) {
            return of(in);
        }
    }

    /** Reads a file; what there is after a place where it is damaged has no position. */
    public static SourcePositions of(InputStream content) throws IOException {
        InputStream in = new BufferedInputStream(content);
        PositionReader reader = new PositionReader(DocumentStart.find(in));
        try {
            SafeXml.parse(new InputSource(in), reader);
        } catch (SAXException damaged) {
            // Loading has said so; here the positions up to that place are what there is.
            return new SourcePositions(reader);
        }
        return new SourcePositions(reader);
    }

    /** No positions, for a model that no file holds. */
    public static SourcePositions none() {
        return new SourcePositions(new PositionReader(new DocumentStart.Place(1, 1)));
    }

    /** Where the start tag of the object stands; empty for an object that the file does not have. */
    public Optional<Position> of(EObject object) {
        Resource resource = object.eResource();
        String id = EcoreUtil.getID(object);
        if (id != null && (!(resource instanceof ItsmResource own) || own.getEObjectByID(id) == object)) {
            Position position = byId.get(id);
            if (position != null) {
                return Optional.of(position);
            }
        }
        return Optional.ofNullable(byPath.get(path(object)));
    }

    private static String path(EObject object) {
        StringBuilder path = new StringBuilder();
        InternalEObject at = (InternalEObject) object;
        while (at.eInternalContainer() != null) {
            InternalEObject container = at.eInternalContainer();
            path.insert(0, container.eURIFragmentSegment(at.eContainingFeature(), at)).insert(0, '/');
            at = container;
        }
        int root = at.eResource() == null ? 0 : at.eResource().getContents().indexOf(at);
        return path.insert(0, root).toString();
    }
}

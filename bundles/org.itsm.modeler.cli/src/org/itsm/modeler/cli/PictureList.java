/*
 * Copyright (c) 2026 ITSM Modeler contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.itsm.modeler.cli;

import java.util.List;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.itsm.modeler.diagram.engine.DiagramBuilder;
import org.itsm.modeler.diagram.engine.DiagramRoot;
import org.itsm.modeler.diagram.notation.DiagramDescription;
import org.itsm.modeler.diagram.notation.Notation;
import org.itsm.modeler.model.itsm.ITSMElement;

/** Finds out which pictures are wanted. */
final class PictureList {

    static final String ALL = "all";

    private static final int NAMED = 5;

    private final Notation notation;
    private final ModelFile file;
    private final String element;

    /**
     * @param element the id of the element that the diagrams shall be about; null for any
     */
    PictureList(Notation notation, ModelFile file, String element) {
        this.notation = notation;
        this.file = file;
        this.element = element;
    }

    /**
     * The pictures of the diagram, or of all of them.
     *
     * @param several whether there may be more than one
     */
    List<DiagramRoot> of(String diagram, boolean several) throws Failure {
        checkElement();
        List<DiagramRoot> pictures = diagram.equalsIgnoreCase(ALL) ? all() : ofOne(description(diagram));
        if (pictures.size() > 1 && !several) {
            throw Failure.usage(diagram.equalsIgnoreCase(ALL) ? Messages.get("render.folder") : tooMany(pictures));
        }
        return pictures;
    }

    private DiagramDescription description(String id) throws Failure {
        for (DiagramDescription description : notation.diagrams()) {
            if (description.id().equalsIgnoreCase(id)) {
                return description;
            }
        }
        List<String> ids = notation.diagrams().stream().map(DiagramDescription::id).toList();
        throw Failure.usage(Messages.get("render.no-diagram", id, String.join(", ", ids), ALL));
    }

    private void checkElement() throws Failure {
        if (element != null && !(file.resource().getEObject(element) instanceof ITSMElement)) {
            throw Failure.usage(Messages.get("fix.no-element", element, file.path()));
        }
    }

    private List<DiagramRoot> ofOne(DiagramDescription description) throws Failure {
        List<DiagramRoot> pictures = pictures(description);
        if (pictures.isEmpty()) {
            String kind = description.rootClass().getName();
            throw Failure.usage(element == null ? Messages.get("render.no-root", description.id(), kind, file.path())
                    : Messages.get("render.other-root", description.id(), kind, element));
        }
        return pictures;
    }

    private List<DiagramRoot> all() {
        return element == null ? DiagramBuilder.all(notation, file.model())
                : notation.diagrams().stream().flatMap(description -> pictures(description).stream()).toList();
    }

    private List<DiagramRoot> pictures(DiagramDescription description) {
        return DiagramBuilder.roots(notation, description.id(), file.model()).stream()
                .filter(root -> element == null || element.equals(EcoreUtil.getID(root)))
                .map(root -> new DiagramRoot(description, root)).toList();
    }

    private String tooMany(List<DiagramRoot> pictures) {
        List<String> ids = pictures.stream().limit(NAMED).map(picture -> EcoreUtil.getID(picture.root())).toList();
        return Messages.get("render.many", pictures.get(0).description().id(), pictures.get(0).description().rootClass().getName(),
                pictures.size(), String.join(", ", ids) + (pictures.size() > NAMED ? ", \u2026" : ""));
    }
}

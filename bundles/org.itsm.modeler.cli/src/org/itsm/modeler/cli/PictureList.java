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

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.itsm.modeler.diagram.engine.DiagramBuilder;
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
    List<Picture> of(String diagram, boolean several) throws Failure {
        checkElement();
        List<Picture> pictures = diagram.equalsIgnoreCase(ALL) ? all() : ofOne(description(diagram));
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

    private List<Picture> ofOne(DiagramDescription description) throws Failure {
        List<Picture> pictures = pictures(description);
        if (pictures.isEmpty()) {
            String kind = description.rootClass().getName();
            throw Failure.usage(element == null ? Messages.get("render.no-root", description.id(), kind, file.path())
                    : Messages.get("render.other-root", description.id(), kind, element));
        }
        return pictures;
    }

    /** Those about one element of any kind would be as many as there are elements: they are drawn only when it is named. */
    private List<Picture> all() {
        List<Picture> pictures = new ArrayList<>();
        for (DiagramDescription description : notation.diagrams()) {
            if (element != null || !description.rootClass().isAbstract()) {
                pictures.addAll(pictures(description));
            }
        }
        return pictures;
    }

    private List<Picture> pictures(DiagramDescription description) {
        List<Picture> pictures = new ArrayList<>();
        for (EObject root : DiagramBuilder.roots(notation, description.id(), file.model())) {
            if (element == null || element.equals(EcoreUtil.getID(root))) {
                pictures.add(new Picture(description, root));
            }
        }
        return pictures;
    }

    private String tooMany(List<Picture> pictures) {
        List<String> ids = pictures.stream().limit(NAMED).map(picture -> EcoreUtil.getID(picture.root())).toList();
        return Messages.get("render.many", pictures.get(0).description().id(), pictures.get(0).description().rootClass().getName(),
                pictures.size(), String.join(", ", ids) + (pictures.size() > NAMED ? ", \u2026" : ""));
    }
}

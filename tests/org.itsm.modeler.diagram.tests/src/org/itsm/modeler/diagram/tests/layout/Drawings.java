/*
 * Copyright (c) 2026 ITSM Modeler contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.itsm.modeler.diagram.tests.layout;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.itsm.modeler.catalogs.Samples;
import org.itsm.modeler.diagram.Diagram;
import org.itsm.modeler.diagram.engine.DiagramBuilder;
import org.itsm.modeler.diagram.engine.ViewOptions;
import org.itsm.modeler.diagram.layout.DiagramLayout;
import org.itsm.modeler.diagram.layout.LayoutEngine;
import org.itsm.modeler.diagram.layout.Positions;
import org.itsm.modeler.diagram.layout.TextMeasure;
import org.itsm.modeler.diagram.notation.DiagramDescription;
import org.itsm.modeler.diagram.notation.Notation;
import org.itsm.modeler.model.itsm.ITSMModel;
import org.itsm.modeler.model.resource.ItsmModels;
import org.itsm.modeler.tests.support.ModelGenerator;

/** Diagrams of the samples and of generated models. */
public final class Drawings {

    private static final Notation NOTATION = Notation.standard();

    private Drawings() {
    }

    /** A fresh copy of a sample. */
    public static ITSMModel sample(String name) {
        try (InputStream in = Samples.open(name).orElseThrow()) {
            return ItsmModels.load(ItsmModels.newResourceSet(), URI.createURI("memory:/" + name + ".itsm"), in).model().orElseThrow();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static ITSMModel generated(long seed, int elements) {
        return ModelGenerator.of(seed).elements(elements).build().model();
    }

    public static List<String> ids() {
        return NOTATION.diagrams().stream().map(DiagramDescription::id).toList();
    }

    /** The diagram about the first element that it can be about; none when there is no such element. */
    public static List<Diagram> first(ITSMModel model, String id) {
        List<EObject> roots = DiagramBuilder.roots(NOTATION, id, model);
        return roots.isEmpty() ? List.of() : List.of(build(id, roots.get(0)));
    }

    /** All diagrams, each about the first element that it can be about. */
    public static List<Diagram> all(ITSMModel model) {
        List<Diagram> diagrams = new ArrayList<>();
        ids().forEach(id -> diagrams.addAll(first(model, id)));
        return diagrams;
    }

    public static Diagram build(String id, EObject root) {
        return DiagramBuilder.build(NOTATION, id, root, ViewOptions.standard(NOTATION.diagram(id).orElseThrow()));
    }

    public static DiagramLayout layout(Diagram diagram) {
        return layout(diagram, Positions.none(), null);
    }

    public static DiagramLayout layout(Diagram diagram, Positions fixed, DiagramLayout previous) {
        return new LayoutEngine().layout(diagram, TextMeasure.standard(), fixed, previous);
    }
}

/*
 * Copyright (c) 2026 ITSM Modeler contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.itsm.modeler.sirius.tests;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.sirius.diagram.description.DiagramDescription;
import org.eclipse.sirius.table.metamodel.table.description.TableDescription;
import org.eclipse.sirius.viewpoint.description.RepresentationDescription;
import org.itsm.modeler.catalogs.Samples;
import org.itsm.modeler.sirius.ItsmViewpoint;

/** All that the viewpoint can draw: tests go over it, so that they know of each new diagram and table by themselves. */
final class Descriptions {

    private Descriptions() {
    }

    static List<String> diagrams() {
        return names(DiagramDescription.class);
    }

    static List<String> tables() {
        return names(TableDescription.class);
    }

    static List<String> all() {
        return names(RepresentationDescription.class);
    }

    /** Each sample with each of the ids, as arguments of a test. */
    static Stream<Object[]> onEachSample(Collection<String> ids) {
        return Samples.names().stream().flatMap(sample -> ids.stream().map(id -> new Object[] {sample, id}));
    }

    private static List<String> names(Class<? extends RepresentationDescription> kind) {
        Workbench.prepare();
        return ItsmViewpoint.find().orElseThrow().getOwnedRepresentations().stream()
                .filter(kind::isInstance)
                .map(RepresentationDescription::getName)
                .toList();
    }

    /** The nearest container that has the type; the object itself may have it. */
    static <T> T owner(EObject object, Class<T> type) {
        EObject at = object;
        while (at != null && !type.isInstance(at)) {
            at = at.eContainer();
        }
        return type.cast(Objects.requireNonNull(at, () -> object + " is in no " + type.getSimpleName()));
    }
}

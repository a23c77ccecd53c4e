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

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.sirius.diagram.DSemanticDiagram;
import org.eclipse.sirius.table.metamodel.table.DTable;
import org.eclipse.sirius.viewpoint.DRepresentation;
import org.itsm.modeler.diagram.Diagram;
import org.itsm.modeler.diagram.engine.DiagramBuilder;
import org.itsm.modeler.diagram.engine.ViewOptions;
import org.itsm.modeler.diagram.notation.Notation;
import org.itsm.modeler.diagram.table.TableBuilder;

/** Compares what Sirius shows of an element with what our engine shows of it. */
final class Parity {

    static final Notation NOTATION = Notation.standard();

    private Parity() {
    }

    /** What a new diagram of that id shows. */
    static ViewOptions standard(String id) {
        return ViewOptions.standard(NOTATION.diagram(id).orElseThrow());
    }

    /** Compares a diagram as it is now, or a table. */
    static void check(DRepresentation theirs, EObject root, String id) {
        if (theirs instanceof DSemanticDiagram diagram) {
            check(diagram, root, id, standard(id));
        } else {
            assertEquals(new TheirTable((DTable) theirs).text(), new OurTable(TableBuilder.build(NOTATION, id, root)).text(),
                    () -> id + " of " + Names.of(root));
        }
    }

    /** Compares a diagram as it is now with ours under these layers and filters. */
    static void check(DSemanticDiagram theirs, EObject root, String id, ViewOptions options) {
        Diagram ours = DiagramBuilder.build(NOTATION, id, root, options);
        assertEquals(new TheirDiagram(theirs).text(), new OurDiagram(ours).text(),
                () -> id + " of " + Names.of(root) + " with " + options);
    }
}

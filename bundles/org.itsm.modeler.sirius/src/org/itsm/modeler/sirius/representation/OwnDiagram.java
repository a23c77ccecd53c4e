/*
 * Copyright (c) 2026 ITSM Modeler contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.itsm.modeler.sirius.representation;

import java.util.Comparator;
import java.util.Optional;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.sirius.business.api.dialect.DialectManager;
import org.eclipse.sirius.business.api.session.Session;
import org.eclipse.sirius.diagram.description.DiagramDescription;
import org.itsm.modeler.model.itsm.ITSMElement;
import org.itsm.modeler.model.itsm.ItsmPackage;

/** The diagram that an element opens with: the one whose root class says most about it. */
final class OwnDiagram {

    private static final String PACKAGE_PREFIX = "itsm::";

    private OwnDiagram() {
    }

    /** The id of the diagram; empty for an element that no diagram is about. The viewpoint must have been chosen. */
    static Optional<String> of(Session session, ITSMElement element) {
        return DialectManager.INSTANCE.getAvailableRepresentationDescriptions(session.getSelectedViewpoints(false), element)
                .stream()
                .filter(DiagramDescription.class::isInstance)
                .map(DiagramDescription.class::cast)
                .filter(description -> description.getDomainClass().startsWith(PACKAGE_PREFIX))
                .max(Comparator.comparingInt(OwnDiagram::specificity)
                        .thenComparing(OwnDiagram::position, Comparator.reverseOrder()))
                .map(DiagramDescription::getName);
    }

    private static int specificity(DiagramDescription description) {
        String name = description.getDomainClass().substring(PACKAGE_PREFIX.length());
        return ItsmPackage.eINSTANCE.getEClassifier(name) instanceof EClass type ? type.getEAllSuperTypes().size() : -1;
    }

    private static int position(DiagramDescription description) {
        return description.eContainer().eContents().indexOf(description);
    }
}

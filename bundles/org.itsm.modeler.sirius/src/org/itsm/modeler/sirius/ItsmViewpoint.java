/*
 * Copyright (c) 2026 ITSM Modeler contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.itsm.modeler.sirius;

import java.util.Optional;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.sirius.business.api.componentization.ViewpointRegistry;
import org.eclipse.sirius.business.api.dialect.DialectManager;
import org.eclipse.sirius.business.api.query.ViewpointQuery;
import org.eclipse.sirius.business.api.session.Session;
import org.eclipse.sirius.ext.base.Option;
import org.eclipse.sirius.viewpoint.description.RepresentationDescription;
import org.eclipse.sirius.viewpoint.description.Viewpoint;

/** The viewpoint that the design bundle registers with Sirius. */
public final class ItsmViewpoint {

    /** How Sirius addresses the viewpoint: the bundle that brings it, then its name. */
    public static final URI ADDRESS = URI.createURI("viewpoint:/org.itsm.modeler.design/ITSM");

    /** The id of the lifecycle chain, the first diagram of every model. */
    public static final String LIFECYCLE_CHAIN = "D1";

    private ItsmViewpoint() {
    }

    /** The viewpoint; empty when Sirius refused its specification, which is then in the error log. */
    public static Optional<Viewpoint> find() {
        return ViewpointRegistry.getInstance().getViewpoints().stream()
                .filter(ItsmViewpoint::isOurs)
                .findFirst();
    }

    /** Says whether the viewpoint is chosen in the session. */
    public static boolean isChosenIn(Session session) {
        return session.getSelectedViewpoints(false).stream().anyMatch(ItsmViewpoint::isOurs);
    }

    /** What the session can draw of the element under that id; empty when the viewpoint is not chosen there. */
    public static Optional<RepresentationDescription> description(Session session, EObject root, String id) {
        return DialectManager.INSTANCE.getAvailableRepresentationDescriptions(session.getSelectedViewpoints(false), root)
                .stream()
                .filter(description -> description.getName().equals(id))
                .filter(description -> isOurs(description.eContainer()))
                .findFirst();
    }

    /** Says whether it is a part of the viewpoint, such as the mapping of a figure. */
    public static boolean defines(EObject part) {
        EObject at = part;
        while (at != null && !(at instanceof Viewpoint)) {
            at = at.eContainer();
        }
        return isOurs(at);
    }

    private static boolean isOurs(EObject viewpoint) {
        if (!(viewpoint instanceof Viewpoint candidate)) {
            return false;
        }
        Option<URI> address = new ViewpointQuery(candidate).getViewpointURI();
        return address.some() && address.get().equals(ADDRESS);
    }
}

/*
 * Copyright (c) 2026 ITSM Modeler contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.itsm.modeler.sirius.findings;

import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.Path;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.sirius.business.api.session.Session;
import org.eclipse.sirius.table.metamodel.table.DTable;
import org.eclipse.sirius.viewpoint.DSemanticDecorator;
import org.itsm.modeler.model.itsm.ITSMElement;
import org.itsm.modeler.validation.Finding;
import org.itsm.modeler.validation.Labels;
import org.itsm.modeler.validation.Severity;
import org.itsm.modeler.validation.emf.FindingDiagnostic;

/**
 * Markers for the findings at what a table shows. Like those that Sirius makes for diagrams they stand on the session's
 * file, so that a click opens the session and not the bare model.
 */
public final class FindingMarkers {

    /** The type of the markers. */
    public static final String TYPE = "org.itsm.modeler.sirius.finding";

    private static final String TABLE = "TABLE";
    private static final Pattern TEXT = Pattern.compile("[A-Z]{3}-\\d{2}: .*", Pattern.DOTALL);

    private FindingMarkers() {
    }

    /** Says whether the marker, whoever made it, is about a finding of the rules. */
    static boolean isFinding(IMarker marker) {
        return TEXT.matcher(marker.getAttribute(IMarker.MESSAGE, "")).matches();
    }

    /**
     * Puts markers for all findings at what the table is about and at what its lines and columns stand for, in place
     * of those of the last time.
     *
     * @return how many there are
     * @throws CoreException when the session's file is not in the workspace
     */
    public static int validate(DTable table, Session session) throws CoreException {
        IFile file = fileOf(session);
        for (IMarker old : file.findMarkers(TYPE, false, IResource.DEPTH_ZERO)) {
            if (table.getUid().equals(old.getAttribute(TABLE, null))) {
                old.delete();
            }
        }
        int count = 0;
        for (ITSMElement element : shownIn(table)) {
            for (Finding finding : ModelFindings.at(element)) {
                file.createMarker(TYPE, attributes(finding, table));
                count++;
            }
        }
        return count;
    }

    private static Set<ITSMElement> shownIn(DTable table) {
        Set<ITSMElement> elements = new LinkedHashSet<>();
        addTarget(table, elements);
        table.eAllContents().forEachRemaining(part -> addTarget(part, elements));
        return elements;
    }

    private static void addTarget(EObject part, Set<ITSMElement> elements) {
        if (part instanceof DSemanticDecorator decorator && decorator.getTarget() instanceof ITSMElement element) {
            elements.add(element);
        }
    }

    private static Map<String, Object> attributes(Finding finding, DTable table) {
        return Map.of(
                IMarker.MESSAGE, FindingDiagnostic.textOf(finding),
                IMarker.SEVERITY, severityOf(finding.severity()),
                IMarker.LOCATION, Labels.nameOf(finding.element()),
                MarkedFinding.SEMANTIC_URI, EcoreUtil.getURI(finding.element()).toString(),
                TABLE, table.getUid());
    }

    private static int severityOf(Severity severity) {
        return switch (severity) {
            case ERROR -> IMarker.SEVERITY_ERROR;
            case WARNING -> IMarker.SEVERITY_WARNING;
            case INFO -> IMarker.SEVERITY_INFO;
        };
    }

    private static IFile fileOf(Session session) {
        URI address = session.getSessionResource().getURI();
        return ResourcesPlugin.getWorkspace().getRoot().getFile(new Path(address.toPlatformString(true)));
    }
}

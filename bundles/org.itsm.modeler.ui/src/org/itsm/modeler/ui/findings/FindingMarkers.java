/*
 * Copyright (c) 2026 ITSM Modeler contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.itsm.modeler.ui.findings;

import java.util.HashMap;
import java.util.Map;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IWorkspace;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EValidator;
import org.itsm.modeler.diagram.ui.session.SharedModels;
import org.itsm.modeler.model.resource.LoadProblem;
import org.itsm.modeler.validation.Severity;

/** The findings of a file as markers of the workspace. */
public final class FindingMarkers {

    /** A type of our own below that of EMF, so that tools for those find them too. */
    public static final String TYPE = "org.itsm.modeler.ui.finding";
    /** The id of the rule. */
    public static final String RULE = "org.itsm.modeler.rule";
    /** The id of the element. */
    public static final String ELEMENT = "org.itsm.modeler.element";
    /** Tells several findings of the rule at the element apart. */
    public static final String KEY = "org.itsm.modeler.key";

    private FindingMarkers() {
    }

    /** Replaces the markers of the file; listeners hear of it once. */
    public static void write(IFile file, FindingsReport report, IProgressMonitor monitor) throws CoreException {
        ICoreRunnable work = inner -> {
            if (file.isAccessible()) {
                file.deleteMarkers(TYPE, true, IResource.DEPTH_ZERO);
                for (LoadProblem problem : report.problems()) {
                    file.createMarker(TYPE, attributesOf(problem));
                }
                URI uri = SharedModels.uriOf(file);
                for (FindingEntry entry : report.open()) {
                    file.createMarker(TYPE, attributesOf(entry, uri));
                }
            }
        };
        file.getWorkspace().run(work, file.getWorkspace().getRuleFactory().markerRule(file), IWorkspace.AVOID_UPDATE, monitor);
    }

    private static Map<String, Object> attributesOf(LoadProblem problem) {
        Map<String, Object> attributes = new HashMap<>();
        attributes.put(IMarker.MESSAGE, problem.message());
        attributes.put(IMarker.SEVERITY, problem.isError() ? IMarker.SEVERITY_ERROR : IMarker.SEVERITY_WARNING);
        if (problem.line() > 0) {
            attributes.put(IMarker.LINE_NUMBER, problem.line());
        }
        return attributes;
    }

    private static Map<String, Object> attributesOf(FindingEntry entry, URI file) {
        Map<String, Object> attributes = new HashMap<>();
        attributes.put(IMarker.MESSAGE, entry.rule() + ": " + entry.message());
        attributes.put(IMarker.SEVERITY, severity(entry.severity()));
        attributes.put(IMarker.LOCATION, entry.name());
        attributes.put(EValidator.URI_ATTRIBUTE, file.appendFragment(entry.element()).toString());
        attributes.put(RULE, entry.rule());
        attributes.put(ELEMENT, entry.element());
        attributes.put(KEY, entry.key());
        return attributes;
    }

    private static int severity(Severity severity) {
        return switch (severity) {
            case ERROR -> IMarker.SEVERITY_ERROR;
            case WARNING -> IMarker.SEVERITY_WARNING;
            case INFO -> IMarker.SEVERITY_INFO;
        };
    }
}

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

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IWorkspace;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.QualifiedName;
import org.eclipse.core.runtime.Status;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EValidator;
import org.itsm.modeler.diagram.ui.session.SharedModels;
import org.itsm.modeler.model.resource.LoadProblem;
import org.itsm.modeler.ui.UiTexts;
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

    private static final QualifiedName LIVE = new QualifiedName("org.itsm.modeler.ui", "live");
    /** The workspace takes no long texts. */
    private static final int LONGEST = 1_000;

    private FindingMarkers() {
    }

    /** Says whether the markers of the file follow a model that is open, so that nobody else may write them. */
    public static boolean areLive(IFile file) throws CoreException {
        return file.isAccessible() && file.getSessionProperty(LIVE) != null;
    }

    static void setLive(IFile file, boolean live) throws CoreException {
        file.setSessionProperty(LIVE, live ? Boolean.TRUE : null);
    }

    /** Asks the rules about a file that is not open and marks what they say; listeners hear of the differences. */
    public static void validate(IFile file, IProgressMonitor monitor) throws CoreException {
        if (!file.isAccessible() || areLive(file)) {
            return;
        }
        try {
            FindingsReport report = reportOf(file);
            run(file, monitor, inner -> {
                if (file.isAccessible() && !areLive(file)) {
                    new FileMarkers(file).replaceAll(contentsOf(file, report));
                }
            });
        } catch (CoreException failure) {
            // A file that has gone in the meantime needs no markers.
            if (isThere(file)) {
                throw failure;
            }
        }
    }

    /** Whether the file is there, which the workspace may not have heard yet when another program has deleted it. */
    public static boolean isThere(IFile file) {
        return file.exists() && file.getLocation() != null && Files.exists(file.getLocation().toPath());
    }

    private static FindingsReport reportOf(IFile file) throws CoreException {
        try (InputStream content = file.getContents(true)) {
            return FindingsReport.of(SharedModels.uriOf(file), content.readAllBytes());
        } catch (IOException failure) {
            throw new CoreException(Status.error(UiTexts.get("findings.failed", failure.getMessage()), failure));
        }
    }

    /** Listeners hear once of all that the work does with the markers of the file. */
    static void run(IFile file, IProgressMonitor monitor, ICoreRunnable work) throws CoreException {
        IWorkspace workspace = file.getWorkspace();
        workspace.run(work, workspace.getRuleFactory().markerRule(file), IWorkspace.AVOID_UPDATE, monitor);
    }

    private static List<Map<String, Object>> contentsOf(IFile file, FindingsReport report) {
        URI uri = SharedModels.uriOf(file);
        List<Map<String, Object>> contents = new ArrayList<>();
        report.problems().forEach(problem -> contents.add(contentOf(problem)));
        report.open().forEach(entry -> contents.add(contentOf(entry, uri)));
        return contents;
    }

    static Map<String, Object> contentOf(LoadProblem problem) {
        Map<String, Object> attributes = new HashMap<>();
        attributes.put(IMarker.MESSAGE, shortened(problem.message()));
        attributes.put(IMarker.SEVERITY, problem.isError() ? IMarker.SEVERITY_ERROR : IMarker.SEVERITY_WARNING);
        if (problem.line() > 0) {
            attributes.put(IMarker.LINE_NUMBER, problem.line());
        }
        return attributes;
    }

    static Map<String, Object> contentOf(FindingEntry entry, URI file) {
        Map<String, Object> attributes = new HashMap<>();
        attributes.put(IMarker.MESSAGE, shortened(entry.rule() + ": " + entry.message()));
        attributes.put(IMarker.SEVERITY, severity(entry.severity()));
        attributes.put(IMarker.LOCATION, shortened(entry.name()));
        attributes.put(RULE, entry.rule());
        attributes.put(KEY, shortened(entry.key()));
        if (entry.element() != null) {
            attributes.put(EValidator.URI_ATTRIBUTE, file.appendFragment(entry.element()).toString());
            attributes.put(ELEMENT, entry.element());
        }
        return attributes;
    }

    private static String shortened(String text) {
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST) + "…";
    }

    private static int severity(Severity severity) {
        return switch (severity) {
            case ERROR -> IMarker.SEVERITY_ERROR;
            case WARNING -> IMarker.SEVERITY_WARNING;
            case INFO -> IMarker.SEVERITY_INFO;
        };
    }
}

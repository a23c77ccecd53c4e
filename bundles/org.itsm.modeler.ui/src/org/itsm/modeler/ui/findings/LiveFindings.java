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

import java.time.Clock;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.swt.widgets.Display;
import org.itsm.modeler.diagram.ui.session.Companion;
import org.itsm.modeler.diagram.ui.session.ModelSession;
import org.itsm.modeler.diagram.ui.session.SessionListener;
import org.itsm.modeler.diagram.ui.session.WorkspaceFiles;
import org.itsm.modeler.model.itsm.ITSMElement;
import org.itsm.modeler.validation.Finding;
import org.itsm.modeler.validation.RuleRegistry;
import org.itsm.modeler.validation.ValidationResult;
import org.itsm.modeler.validation.emf.FindingsIndex;
import org.itsm.modeler.validation.incremental.FindingChanges;
import org.itsm.modeler.validation.incremental.FindingListener;

/**
 * Keeps the findings of an open model up to date, saved or not, and its markers with them. They are worked out on the
 * model itself: at first piece by piece whenever the workbench has nothing else to do, then after each change. All who
 * show the model share them. To be used on the UI thread.
 */
public final class LiveFindings implements Companion, SessionListener, FindingListener {

    private static final long PIECE = 10_000_000;
    /** Milliseconds between two pieces, in which the workbench does what the user wants. */
    private static final int PAUSE = 5;
    /** Milliseconds until the first piece. */
    private static final int FIRST_PAUSE = 200;

    private final ModelSession session;
    private final Display display = Display.getCurrent();
    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
    private final Set<ITSMElement> changed = Collections.newSetFromMap(new IdentityHashMap<>());
    private final LabelWatch labels = new LabelWatch(this::labelChanged);
    private int users;
    private Optional<LiveMarkers> markers = Optional.empty();
    private FindingsIndex index;
    private SettingsWatch settings;
    private NeighbourWatch neighbours;
    private boolean complete;
    private boolean waiting;
    private FindingsReport report;
    private boolean reportIsOld = true;
    private CoverageReport coverage;
    private boolean coverageIsOld = true;

    private LiveFindings(ModelSession session) {
        this.session = session;
    }

    /** Those of the session; they follow it for as long as somebody uses them. */
    public static LiveFindings of(ModelSession session) {
        return session.companion(LiveFindings.class, LiveFindings::new);
    }

    /** Begins to follow the model, for one more who needs it. */
    public void use() {
        users++;
        if (users == 1) {
            Optional<IFile> file = WorkspaceFiles.inWorkspace(session.file());
            markers = file.map(LiveMarkers::new);
            settings = new SettingsWatch(file, this::settingsChanged);
            settings.start();
            neighbours = new NeighbourWatch(session);
            neighbours.start();
            session.addListener(this);
            ResourceSet resources = session.domain().getResourceSet();
            index = FindingsIndex.of(resources, RuleRegistry.installed(), Clock.systemDefaultZone());
            index.validator().addListener(this);
            resources.eAdapters().add(labels);
            complete = false;
            waiting = true;
            session.whenOpen(this::begin);
        }
    }

    /** One of those who needed it needs it no more; after the last one nothing is followed. */
    public void release() {
        users--;
        if (users == 0) {
            settings.stop();
            neighbours.stop();
            session.removeListener(this);
            index.validator().removeListener(this);
            session.domain().getResourceSet().eAdapters().remove(labels);
            markers.ifPresent(each -> each.stop(session.isDirty() || session.isClosed()));
            markers = Optional.empty();
        }
    }

    /** The findings as they were worked out last; empty before the first time. */
    public Optional<FindingsReport> report() {
        if (reportIsOld && canTell()) {
            report = FindingsReport.of(session.problems(), result());
            reportIsOld = false;
        }
        return Optional.ofNullable(report);
    }

    private ValidationResult result() {
        return index.validator().result(session.resource());
    }

    /** Where the chain was open then; empty before the first time. */
    public Optional<CoverageReport> coverage() {
        if (coverageIsOld && canTell()) {
            coverage = session.model().map(model -> CoverageReport.of(model, index.validator().gaps())).orElseGet(CoverageReport::empty);
            coverageIsOld = false;
        }
        return Optional.ofNullable(coverage);
    }

    /** Whether findings and markers are those of the model as it is now. */
    public boolean isUpToDate() {
        return complete && !waiting && markers.map(LiveMarkers::isWritten).orElse(true);
    }

    /** Called on the UI thread after findings may have changed. */
    public void onReport(Runnable listener) {
        listeners.add(listener);
    }

    /** Takes back what was asked for by {@link #onReport}. */
    public void removeListener(Runnable listener) {
        listeners.remove(listener);
    }

    private void settingsChanged() {
        if (isFollowing()) {
            index.settingsChanged();
            request();
        }
    }

    private boolean isFollowing() {
        return users > 0 && !session.isClosed();
    }

    /** Whether nobody has to wait for an answer. */
    private boolean canTell() {
        return complete && !waiting && isFollowing();
    }

    // ---- what happens to the model

    @Override
    public void modelChanged() {
        request();
    }

    @Override
    public void reloaded() {
        markers.ifPresent(each -> each.showProblems(session.problems()));
        request();
    }

    @Override
    public void findingsChanged(FindingChanges changes) {
        changes.removed().stream().map(Finding::element).forEach(changed::add);
        changes.added().stream().map(Finding::element).forEach(changed::add);
        request();
    }

    private void labelChanged(ITSMElement element) {
        if (markers.filter(each -> each.areAt(element)).isPresent()) {
            changed.add(element);
            request();
        }
    }

    @Override
    public void save(IProgressMonitor monitor) {
        // The findings are those of the model, wherever it is kept.
    }

    @Override
    public void revert() {
        // The session says that it was read anew.
    }

    // ---- following

    /** The user sees the model first. */
    private void begin() {
        markers.ifPresent(each -> each.showProblems(session.problems()));
        display.timerExec(FIRST_PAUSE, this::follow);
    }

    private void request() {
        if (!waiting) {
            waiting = true;
            display.asyncExec(this::follow);
        }
    }

    private void follow() {
        if (!isFollowing()) {
            waiting = false;
        } else if (!session.read(this::advance)) {
            display.timerExec(PAUSE, this::follow);
        } else {
            waiting = false;
            reportIsOld = true;
            coverageIsOld = true;
            mark();
            listeners.forEach(Runnable::run);
        }
    }

    private boolean advance() {
        if (!index.validator().prepare(session.resource(), PIECE)) {
            return false;
        }
        index.validator().flush();
        return true;
    }

    private void mark() {
        if (!complete) {
            complete = true;
            result().findings().stream().map(Finding::element).forEach(changed::add);
        }
        List<ITSMElement> elements = new ArrayList<>(changed);
        changed.clear();
        markers.ifPresent(each -> {
            elements.forEach(element -> each.show(element, entriesAt(element)));
            each.write();
        });
    }

    private List<FindingEntry> entriesAt(ITSMElement element) {
        if (element.eResource() != session.resource()) {
            return List.of();
        }
        return index.validator().at(element).stream().filter(finding -> !finding.waived()).map(FindingEntry::of).toList();
    }
}

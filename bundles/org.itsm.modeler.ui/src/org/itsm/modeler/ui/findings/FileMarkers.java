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

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;

/**
 * The markers of one file by what is on them. Only what differs is created or deleted, so that listeners hear of nothing
 * else. To be used within one operation of the workspace, by one thread at a time.
 */
final class FileMarkers {

    private final IFile file;
    private final Map<Map<String, Object>, Deque<Long>> ids = new HashMap<>();

    FileMarkers(IFile file) {
        this.file = file;
    }

    /** How many markers there are with a content, as far as is known. */
    Map<Map<String, Object>, Integer> counts() {
        Map<Map<String, Object>, Integer> counts = new LinkedHashMap<>();
        ids.forEach((content, known) -> counts.put(content, known.size()));
        return counts;
    }

    /** Looks what markers the file has. */
    private void look() throws CoreException {
        ids.clear();
        for (IMarker marker : file.findMarkers(FindingMarkers.TYPE, false, IResource.DEPTH_ZERO)) {
            note(marker.getAttributes(), marker);
        }
    }

    /** Makes the markers of the file those that are wanted, whatever they were. */
    void replaceAll(Collection<Map<String, Object>> wanted) throws CoreException {
        Map<Map<String, Object>, Integer> counts = new LinkedHashMap<>();
        wanted.forEach(content -> counts.merge(content, 1, Integer::sum));
        replaceAll(counts);
    }

    /** Makes the markers of the file those that are wanted, so many of each content, whatever they were. */
    void replaceAll(Map<Map<String, Object>, Integer> wanted) throws CoreException {
        look();
        Map<Map<String, Object>, Integer> changes = new LinkedHashMap<>(wanted);
        counts().forEach((content, count) -> changes.merge(content, -count, Integer::sum));
        change(changes);
    }

    /** Creates so many markers of each content, or deletes them where it is less than none. */
    void change(Map<Map<String, Object>, Integer> changes) throws CoreException {
        for (Map.Entry<Map<String, Object>, Integer> change : changes.entrySet()) {
            for (int i = change.getValue(); i < 0; i++) {
                delete(change.getKey());
            }
            for (int i = change.getValue(); i > 0; i--) {
                note(change.getKey(), file.createMarker(FindingMarkers.TYPE, change.getKey()));
            }
        }
    }

    private void note(Map<String, Object> content, IMarker marker) {
        ids.computeIfAbsent(content, any -> new ArrayDeque<>()).add(marker.getId());
    }

    private void delete(Map<String, Object> content) throws CoreException {
        Deque<Long> known = ids.get(content);
        IMarker marker = known == null ? null : file.findMarker(known.remove());
        if (known != null && known.isEmpty()) {
            ids.remove(content);
        }
        // The user may have deleted it.
        if (marker != null) {
            marker.delete();
        }
    }
}

/*
 * Copyright (c) 2026 ITSM Modeler contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.itsm.modeler.ui.build;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.Status;
import org.eclipse.emf.common.util.URI;
import org.itsm.modeler.model.resource.ItsmModels;
import org.itsm.modeler.ui.UiTexts;
import org.itsm.modeler.ui.findings.FindingMarkers;

/** Which models refer to others, however far away: what is found in them depends on those. */
final class Dependents {

    private final Map<IFile, String> texts = new HashMap<>();

    /** The models, out of all, that refer to one of these files or to a model that does. */
    Set<IFile> of(Collection<IFile> files, Collection<IFile> all) throws CoreException {
        Set<IFile> found = new LinkedHashSet<>();
        Deque<IFile> open = new ArrayDeque<>(files);
        while (!open.isEmpty()) {
            String reference = URI.encodeSegment(open.remove().getName(), true) + "#";
            for (IFile other : all) {
                if (!found.contains(other) && textOf(other).contains(reference)) {
                    found.add(other);
                    open.add(other);
                }
            }
        }
        return found;
    }

    /** Those of the models that refer to any other file. */
    Set<IFile> ofAny(Collection<IFile> all) throws CoreException {
        Set<IFile> found = new LinkedHashSet<>();
        for (IFile file : all) {
            if (textOf(file).contains('.' + ItsmModels.FILE_EXTENSION + '#')) {
                found.add(file);
            }
        }
        return found;
    }

    private String textOf(IFile file) throws CoreException {
        String known = texts.get(file);
        if (known == null && !FindingMarkers.isThere(file)) {
            return "";
        }
        if (known == null) {
            try (InputStream content = file.getContents(true)) {
                // The addresses of other files are plain ASCII.
                known = new String(content.readAllBytes(), StandardCharsets.ISO_8859_1);
            } catch (IOException failure) {
                throw new CoreException(Status.error(UiTexts.get("findings.failed", failure.getMessage()), failure));
            }
            texts.put(file, known);
        }
        return known;
    }
}

/*
 * Copyright (c) 2026 ITSM Modeler contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.itsm.modeler.diagram.ui.session;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.itsm.modeler.model.resource.ItsmModels;
import org.itsm.modeler.model.resource.LoadedModel;

/**
 * A model file and those it refers to as they are on disk, which nobody works with yet: so it can be read in any thread.
 *
 * @param resources has these files and no others
 * @param loaded    the file itself
 * @param disk      which content of it was read
 */
record FreshModel(ResourceSet resources, LoadedModel loaded, DiskState disk) {

    /** Takes the content for that of the file. */
    static FreshModel of(URI file, byte[] content) {
        ResourceSet resources = ItsmModels.newResourceSet();
        return new FreshModel(resources, ItsmModels.load(resources, file, new ByteArrayInputStream(content)), DiskState.of(file));
    }

    /**
     * Reads the file. What is wrong with it is among its problems.
     *
     * @throws OperationCanceledException when the monitor is cancelled
     */
    static FreshModel read(URI file, IProgressMonitor monitor) {
        // First, so that a change meanwhile is noticed.
        DiskState disk = DiskState.of(file);
        ResourceSet resources = ItsmModels.newResourceSet();
        try (InputStream content = new MonitoredInput(resources.getURIConverter().createInputStream(file), disk.length(), monitor)) {
            return new FreshModel(resources, ItsmModels.load(resources, file, content), disk);
        } catch (IOException cannotBeOpened) {
            // Loading by address says why.
            return new FreshModel(resources, ItsmModels.load(resources, file), disk);
        }
    }
}

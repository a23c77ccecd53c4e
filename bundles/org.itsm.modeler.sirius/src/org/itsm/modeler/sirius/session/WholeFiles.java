/*
 * Copyright (c) 2026 ITSM Modeler contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.itsm.modeler.sirius.session;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Map;
import java.util.Optional;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.URIConverter;
import org.eclipse.emf.ecore.resource.impl.PlatformResourceURIHandlerImpl;
import org.itsm.modeler.diagram.ui.session.WorkspaceFiles;
import org.itsm.modeler.model.resource.ItsmModels;

/**
 * Saves the models of a session as our editors do: as a whole or not at all, through a temporary file. The workspace
 * would write over the old content.
 */
final class WholeFiles extends PlatformResourceURIHandlerImpl {

    private static final int SEGMENTS_OF_A_FILE = 3;

    @Override
    public boolean canHandle(URI uri) {
        return super.canHandle(uri) && localModel(uri).isPresent();
    }

    private static Optional<IFile> localModel(URI uri) {
        return ItsmModels.FILE_EXTENSION.equals(uri.fileExtension()) && uri.segmentCount() >= SEGMENTS_OF_A_FILE
                ? WorkspaceFiles.inWorkspace(uri).filter(file -> file.getLocation() != null)
                : Optional.empty();
    }

    @Override
    public OutputStream createOutputStream(URI uri, Map<?, ?> options) {
        return new NewContent(localModel(uri).orElseThrow(), getResponse(options));
    }

    /** Takes the place of the old content when it is complete. */
    private static final class NewContent extends ByteArrayOutputStream {

        private final IFile file;
        private final Map<Object, Object> response;

        NewContent(IFile file, Map<Object, Object> response) {
            this.file = file;
            this.response = response;
        }

        @Override
        public void close() throws IOException {
            WorkspaceFiles.replace(file, this::writeTo, new NullProgressMonitor());
            if (response != null) {
                response.put(URIConverter.RESPONSE_TIME_STAMP_PROPERTY, file.getLocalTimeStamp());
            }
        }
    }
}

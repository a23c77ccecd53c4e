/*
 * Copyright (c) 2026 ITSM Modeler contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.itsm.modeler.diagram.ui.positions;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.emf.common.command.AbstractCommand;
import org.itsm.modeler.diagram.layout.Positions;
import org.itsm.modeler.diagram.ui.Messages;
import org.itsm.modeler.diagram.ui.session.Companion;
import org.itsm.modeler.diagram.ui.session.ModelSession;
import org.itsm.modeler.diagram.ui.session.WorkspaceFiles;

/** The places that users gave to figures of a model's diagrams: changed on the undo history of the model, saved with it. */
public final class DiagramPositions implements Companion {

    private final ModelSession session;
    private Positions positions = Positions.none();
    private Positions saved = Positions.none();
    private String problem = "";

    private DiagramPositions(ModelSession session) {
        this.session = session;
        read();
    }

    /** Those of the session's model. */
    public static DiagramPositions of(ModelSession session) {
        return session.companion(DiagramPositions.class, DiagramPositions::new);
    }

    private void read() {
        positions = Positions.none();
        problem = "";
        Optional<Path> file = file();
        if (file.isPresent() && Files.exists(file.get())) {
            try (InputStream content = new ByteArrayInputStream(Files.readAllBytes(file.get()))) {
                positions = Positions.read(content, file.get().getFileName().toString());
            } catch (IOException e) {
                problem = Messages.get(DiagramPositions.class, "unreadable", file.get().getFileName(), e.getMessage());
            }
        }
        saved = positions;
    }

    private Optional<Path> file() {
        IFile workspaceFile = WorkspaceFiles.inWorkspace(session.file()).orElse(null);
        if (workspaceFile != null && workspaceFile.getLocation() != null) {
            return Optional.of(Positions.fileFor(workspaceFile.getLocation().toFile().toPath()));
        }
        return session.file().isFile() ? Optional.of(Positions.fileFor(Path.of(session.file().toFileString()))) : Optional.empty();
    }

    /** Where figures stand. */
    public Positions positions() {
        return positions;
    }

    /** Why the file cannot be read; empty when it can. As long as it cannot, it is neither used nor written. */
    public String problem() {
        return problem;
    }

    /** Whether places can be changed and saved. */
    public boolean isWritable() {
        return problem.isEmpty() && file().isPresent();
    }

    /** Other places, as one step of the undo history. */
    public void change(String label, Positions wanted) {
        if (!wanted.equals(positions)) {
            session.stack().execute(new PositionsCommand(label, wanted));
        }
    }

    @Override
    public void save(IProgressMonitor monitor) throws IOException {
        if (!isWritable() || positions.equals(saved)) {
            return;
        }
        Path file = file().orElseThrow();
        positions.write(file);
        saved = positions;
        IFile model = WorkspaceFiles.inWorkspace(session.file()).orElse(null);
        if (model != null) {
            try {
                model.getParent().getFile(new org.eclipse.core.runtime.Path(file.getFileName().toString()))
                        .refreshLocal(IResource.DEPTH_ZERO, monitor);
            } catch (CoreException e) {
                throw new IOException(e.getMessage(), e);
            }
        }
    }

    /** As the file would be if it were saved now; empty where it is not written. */
    public Optional<byte[]> content() {
        return isWritable() ? Optional.of(positions.text().getBytes(StandardCharsets.UTF_8)) : Optional.empty();
    }

    /** Replaces the places by those of a file that was not saved, such as a crash has left behind. */
    public void restore(byte[] content) throws IOException {
        if (isWritable()) {
            positions = Positions.read(new ByteArrayInputStream(content), Positions.fileFor(session.file()).lastSegment());
        }
    }

    @Override
    public void revert() {
        read();
    }

    private final class PositionsCommand extends AbstractCommand {

        private final Positions after;
        private Positions before;

        PositionsCommand(String label, Positions after) {
            super(label);
            this.after = after;
        }

        @Override
        protected boolean prepare() {
            return true;
        }

        @Override
        public void execute() {
            before = positions;
            positions = after;
        }

        @Override
        public void undo() {
            positions = before;
        }

        @Override
        public void redo() {
            positions = after;
        }
    }
}

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
import java.util.EventObject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Function;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.emf.common.command.CommandStack;
import org.eclipse.emf.common.command.CommandStackListener;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.eclipse.swt.widgets.Display;
import org.itsm.modeler.model.itsm.ITSMModel;
import org.itsm.modeler.model.resource.ItsmModels;
import org.itsm.modeler.model.resource.LoadProblem;
import org.itsm.modeler.validation.change.ModelChange;
import org.itsm.modeler.validation.change.ModelChanges;

/**
 * A model file as all editors and views of the workbench see it: one set of objects, one undo history, one dirty state.
 * Whoever got it from {@link SharedModels#open(URI)} gives it back with {@link #release()}. To be used on the UI thread.
 */
public final class ModelSession implements CommandStackListener, HeldModel.Observer {

    private final SharedModels owner;
    private final URI file;
    private final HeldModel held;
    private final List<SessionListener> listeners = new CopyOnWriteArrayList<>();
    private final Map<Class<?>, Companion> companions = new LinkedHashMap<>();
    private final SharedSteps steps;
    private final ModelReader reader;
    private DiskState onDisk;
    /** Takes over what is being typed; null when nothing is. */
    private Runnable typed;
    /** Null when the file is not being saved. */
    private byte[] saved;
    private int users;
    private boolean closed;

    ModelSession(SharedModels owner, URI file, HeldModel held) {
        this.owner = owner;
        this.file = file;
        this.held = held;
        this.reader = new ModelReader(file);
        this.steps = new SharedSteps(held.domain().getCommandStack());
        this.onDisk = DiskState.of(file);
        held.setObserver(this);
        stack().addCommandStackListener(this);
        if (held instanceof OwnModel own) {
            reader.open(read -> take(own, read), () -> tell(SessionListener::notOpened));
        }
    }

    // ---- opening

    private void take(OwnModel own, FreshModel read) {
        own.take(read);
        companions().forEach(Companion::revert);
        onDisk = read.disk();
        tell(SessionListener::reloaded);
        tell(SessionListener::dirtyChanged);
    }

    /** Whether the file is still being read for the first time. Until then there is no model. */
    public boolean isOpening() {
        return reader.isOpening() && !closed;
    }

    /** How much of the file was read so far, in hundredths. */
    public int hundredthsRead() {
        return reader.hundredths();
    }

    /** Does it as soon as there is a model: at once, or when the file has been read; never when it is not. */
    public void whenOpen(Runnable action) {
        reader.whenOpen(action);
    }

    /** Waits for a file that is being read, but not longer than so many milliseconds: a small one is read by then. */
    public void awaitReading(long longest) {
        reader.await(longest);
    }

    /** Waits for the model as long as it takes. */
    void finishOpening() {
        if (isOpening()) {
            reader.finish();
        }
    }

    /** The user does not want to wait for the file any longer: {@link SessionListener#notOpened} follows. */
    public void cancelOpening() {
        if (isOpening()) {
            reader.cancel();
        }
    }

    /** The address of the file, the same however it was asked for. */
    public URI file() {
        return file;
    }

    public EditingDomain domain() {
        return held.domain();
    }

    public CommandStack stack() {
        return held.domain().getCommandStack();
    }

    public Resource resource() {
        return held.resource();
    }

    /** The model in the file; empty when it could not be read at all, and until it is. */
    public Optional<ITSMModel> model() {
        return closed ? Optional.empty() : ItsmModels.modelIn(resource());
    }

    /** What loading the file had to say. */
    public List<LoadProblem> problems() {
        return held.problems();
    }

    /** Why the file cannot be saved; empty when it can. */
    public Optional<LoadProblem> readOnlyReason() {
        return held.problems().stream().filter(LoadProblem::isError).findFirst();
    }

    /** Whether somebody else in the workbench opened the file, such as a Sirius session: then it is theirs to save and close. */
    public boolean isForeign() {
        return !(held instanceof OwnModel);
    }

    /** In which editor the diagrams of the file are drawn, where that is not ours. */
    public Optional<OtherEditor> otherEditor() {
        return closed ? Optional.empty() : held.otherEditor();
    }

    /**
     * Reads the model while nobody else changes it, which in a file of another tool may happen in any thread. For all
     * that begins by itself; what answers to a change of the model needs it not.
     *
     * @return what the reading says; false when it could not be waited for
     */
    public boolean read(BooleanSupplier reading) {
        return !isOpening() && held.read(reading);
    }

    // ---- changes

    /** Runs a change as one step of the undo history. */
    public void run(ModelChange change) {
        ModelChanges.run(domain(), change);
    }

    /** Says that the last step is a part of something that several files share. */
    public void share(SharedStep part) {
        steps.share(part);
    }

    /** Takes the last step back, with what it shares with other files. */
    public void undo() {
        steps.undo();
    }

    /** Does the step again that was taken back last, with what it shares with other files. */
    public void redo() {
        steps.redo();
    }

    public boolean isDirty() {
        return !closed && (typed != null || held.isDirty());
    }

    /**
     * Something is being typed that is not part of the model yet. It makes the model dirty, and is taken over before that
     * is saved.
     *
     * @param takeOver makes it a part of the model; null when it is, or is given up
     */
    public void typing(Runnable takeOver) {
        boolean before = isDirty();
        typed = takeOver;
        if (isDirty() != before) {
            tell(SessionListener::dirtyChanged);
        }
    }

    /** Makes what is being typed a part of the model. */
    public void takeOverTyped() {
        if (typed != null) {
            typed.run();
        }
    }

    /** Saves the file as a whole or not at all; the companions first, so that it stays dirty when one of them fails. */
    public void save(IProgressMonitor monitor) throws IOException {
        takeOverTyped();
        reader.giveUp();
        SubMonitor progress = SubMonitor.convert(monitor, companions.size() + 1);
        try {
            saved = isForeign() ? null : contentToSave();
            for (Companion companion : companions()) {
                companion.save(progress.newChild(1));
            }
            if (held instanceof OwnModel own) {
                own.save(saved, progress.newChild(1));
            } else {
                held.save(progress.newChild(1));
            }
        } finally {
            saved = null;
        }
        onDisk = DiskState.of(file);
        tell(SessionListener::dirtyChanged);
    }

    /** What the file would be if it was saved now; while it is being saved, what is written. */
    public byte[] content() throws IOException {
        return saved == null ? ItsmModels.contentOf(resource()) : saved;
    }

    private byte[] contentToSave() throws IOException {
        return LongWork.isLarge(onDisk.length()) && readOnlyReason().isEmpty() ? ModelContent.of(resource()) : content();
    }

    /** Reads the file anew in the background, and then forgets what was not saved. */
    public void revert() {
        if (held instanceof OwnModel own) {
            if (!isOpening()) {
                reader.start(true, read -> take(own, read), () -> { });
            }
        } else {
            held.revert();
            companions().forEach(Companion::revert);
            onDisk = DiskState.of(file);
            tell(SessionListener::reloaded);
            tell(SessionListener::dirtyChanged);
        }
    }

    /**
     * Reads the file anew in the background, because it is another one than before. What somebody does meanwhile is not
     * lost: then the model stays as it is.
     *
     * @param over called when it was read, whether it was taken over or not; not when the file is being read already, or the
     *             user stops it
     */
    public void reload(Runnable over) {
        if (held instanceof OwnModel own && !reader.isAtWork()) {
            reader.start(false, read -> {
                if (!isDirty()) {
                    take(own, read);
                }
                over.run();
            }, () -> { });
        }
    }

    /**
     * Replaces what is open by content that was not saved, such as what a crash has left behind. The model is dirty
     * then, and its undo history begins here.
     *
     * @throws IllegalStateException when the file belongs to somebody else
     * @throws IOException           when the content could not be read for a fault
     */
    public void restore(byte[] content) throws IOException {
        if (!(held instanceof OwnModel own)) {
            throw new IllegalStateException("Not ours to replace: " + file);
        }
        reader.giveUp();
        own.restore(LongWork.isLarge(content.length)
                ? LongWork.call("restoring", file.lastSegment(), () -> FreshModel.of(file, content)) : FreshModel.of(file, content));
        tell(SessionListener::reloaded);
        tell(SessionListener::dirtyChanged);
    }

    /** Whether the file on disk is another one than what was last read or written here; whoever else holds it sees to that. */
    public boolean changedOnDisk() {
        return !closed && !isOpening() && !isForeign() && !onDisk.equals(DiskState.of(file));
    }

    /** Whether the file is not on disk any more. */
    public boolean isGone() {
        return !isForeign() && DiskState.of(file).isGone();
    }

    /** Takes the file on disk as known, so that saving may replace it. */
    public void acceptDisk() {
        onDisk = DiskState.of(file);
    }

    /** Writes the model as it is now to another file; this session stays with its own. */
    public void saveCopy(URI other) throws IOException {
        Resource copy = ItsmModels
                .load(ItsmModels.newResourceSet(), file, new ByteArrayInputStream(ItsmModels.contentOf(resource()))).resource();
        copy.setURI(other);
        WorkspaceFiles.save(copy, null);
    }

    // ---- sharing

    /** The one companion of that class; made when it is first asked for. */
    public <T extends Companion> T companion(Class<T> type, Function<ModelSession, T> maker) {
        Companion companion = companions.get(type);
        if (companion == null) {
            companion = maker.apply(this);
            companions.put(type, companion);
        }
        return type.cast(companion);
    }

    /** One of them may ask for another one that is not there yet. */
    private List<Companion> companions() {
        return List.copyOf(companions.values());
    }

    public void addListener(SessionListener listener) {
        listeners.add(listener);
    }

    public void removeListener(SessionListener listener) {
        listeners.remove(listener);
    }

    /** One more needs it. */
    void use() {
        users++;
    }

    /** Gives the session back. The last one closes the file; what was not saved is lost then. */
    public void release() {
        users--;
        if (users == 0 && !closed) {
            end();
        }
    }

    private void end() {
        closed = true;
        reader.giveUp();
        companions().forEach(Companion::end);
        stack().removeCommandStackListener(this);
        owner.forget(this);
        held.release();
    }

    public boolean isClosed() {
        return closed;
    }

    // ---- what the holder tells

    @Override
    public void commandStackChanged(EventObject event) {
        if (Display.getCurrent() != null) {
            tell(SessionListener::modelChanged);
        } else {
            // Other tools change models in jobs too.
            Display.getDefault().asyncExec(() -> {
                if (!closed) {
                    tell(SessionListener::modelChanged);
                }
            });
        }
    }

    @Override
    public void dirtyChanged() {
        tell(SessionListener::dirtyChanged);
    }

    @Override
    public void closed() {
        if (!closed) {
            end();
            tell(SessionListener::closed);
        }
    }

    private void tell(Consumer<SessionListener> what) {
        listeners.forEach(what);
    }
}

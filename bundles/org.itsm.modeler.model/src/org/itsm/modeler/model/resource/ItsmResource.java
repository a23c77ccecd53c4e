/*
 * Copyright (c) 2026 ITSM Modeler contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.itsm.modeler.model.resource;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.Writer;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.WeakHashMap;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.InternalEObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.xmi.XMLLoad;
import org.eclipse.emf.ecore.xmi.XMLSave;
import org.eclipse.emf.ecore.xmi.impl.XMIResourceImpl;
import org.itsm.modeler.model.base.IdKeeper;
import org.itsm.modeler.model.base.Observers;
import org.itsm.modeler.model.itsm.Identified;

/**
 * An <code>.itsm</code> file: XMI in one canonical form. Objects get a UUID when they come into it without an id of
 * their own; what it does not understand it keeps; what it could not read makes it read-only; saving replaces the file
 * as a whole or not at all.
 */
public class ItsmResource extends XMIResourceImpl implements IdKeeper {

    private final IdIndex ids = new IdIndex();
    private final FileShell shell = new FileShell();
    private final List<LoadProblem> problems = new ArrayList<>();
    private final Map<EObject, Extras> extras = new WeakHashMap<>();
    /** How a link was written, where we would write it in another way; as long as it is a proxy. */
    private final Map<EObject, String> literals = new WeakHashMap<>();
    /** While the reader attaches objects, each before what is in it. */
    private boolean reading;
    private boolean ownProxies;
    private boolean foreignLinks;

    /** A resource for the file, neither loaded nor with any content. */
    public ItsmResource(URI uri) {
        super(uri);
        setEncoding(Names.ENCODING);
        setIntrinsicIDToEObjectMap(ids.map());
    }

    // ---- what loading had to say

    /** All problems of the last load, in the order of the file. */
    public List<LoadProblem> getProblems() {
        return List.copyOf(problems);
    }

    /** The first error of the last load: because of it, the resource cannot be saved. */
    public Optional<LoadProblem> getReadOnlyReason() {
        return problems.stream().filter(LoadProblem::isError).findFirst();
    }

    void report(LoadProblem problem) {
        problems.add(problem);
        (problem.isError() ? getErrors() : getWarnings()).add(problem);
    }

    private void requireWritable() throws ReadOnlyResourceException {
        Optional<LoadProblem> reason = getReadOnlyReason();
        if (reason.isPresent()) {
            throw new ReadOnlyResourceException(reason.get());
        }
    }

    // ---- loading

    @Override
    public void load(Map<?, ?> options) throws IOException {
        if (isLoaded) {
            return;
        }
        forget();
        try {
            super.load(options);
        } catch (IOException e) {
            if (getReadOnlyReason().isEmpty()) {
                report(new LoadProblem(LoadProblem.Severity.ERROR, uri, 0, 0, ReadFailures.describe(e)));
            }
            throw e;
        }
    }

    @Override
    public void doLoad(InputStream inputStream, Map<?, ?> options) throws IOException {
        forget();
        try {
            super.doLoad(inputStream, options);
        } catch (IOException e) {
            if (getReadOnlyReason().isEmpty()) {
                report(new LoadProblem(LoadProblem.Severity.ERROR, uri, 0, 0, ReadFailures.describe(e)));
            }
            throw e;
        }
    }

    @Override
    protected void doUnload() {
        BackReferences.leave(this, unloadingContents);
        super.doUnload();
        ids.clear();
        forget();
    }

    private void forget() {
        problems.clear();
        shell.clear();
        extras.clear();
        literals.clear();
        ownProxies = false;
        foreignLinks = false;
    }

    @Override
    protected XMLLoad createXMLLoad() {
        return new ItsmLoad(createXMLHelper());
    }

    @Override
    protected XMLLoad createXMLLoad(Map<?, ?> options) {
        return createXMLLoad();
    }

    /** Called by the reader when it begins and when it has ended. */
    void setReading(boolean reading) {
        this.reading = reading;
    }

    // ---- saving

    @Override
    public void save(Map<?, ?> options) throws IOException {
        requireWritable();
        boolean modified = isModified();
        try {
            Optional<Path> file = AtomicFile.plainFile(getURIConverter().normalize(getURI()));
            if (file.isPresent()) {
                AtomicFile.replace(file.get(), out -> save(out, options));
                setTimeStamp(file.get().toFile().lastModified());
            } else {
                super.save(wholeFirst(options));
            }
        } catch (IOException | RuntimeException e) {
            if (modified) {
                // EMF takes the resource as saved when it is serialised.
                setModified(true);
            }
            throw e;
        }
    }

    /** Serialised as a whole before the old content is touched. */
    private static Map<Object, Object> wholeFirst(Map<?, ?> options) {
        Map<Object, Object> result = new HashMap<>();
        if (options != null) {
            result.putAll(options);
        }
        result.put(OPTION_SAVE_ONLY_IF_CHANGED, OPTION_SAVE_ONLY_IF_CHANGED_MEMORY_BUFFER);
        return result;
    }

    @Override
    public void doSave(OutputStream outputStream, Map<?, ?> options) throws IOException {
        requireWritable();
        super.doSave(outputStream, options);
    }

    @Override
    public void doSave(Writer writer, Map<?, ?> options) throws IOException {
        requireWritable();
        super.doSave(writer, options);
    }

    @Override
    protected XMLSave createXMLSave() {
        return new ItsmSave(super.createXMLSave());
    }

    @Override
    protected XMLSave createXMLSave(Map<?, ?> options) {
        return createXMLSave();
    }

    // ---- what is kept beyond the metamodel

    FileShell shell() {
        return shell;
    }

    /** What is kept about the object, null when there is nothing. */
    Extras findExtras(EObject object) {
        return extras.isEmpty() ? null : extras.get(object);
    }

    Extras extrasOf(EObject object) {
        return extras.computeIfAbsent(object, key -> new Extras());
    }

    /** How the file wrote the link, null when we would write it in the same way. */
    String findLiteral(EObject proxy) {
        return literals.isEmpty() ? null : literals.get(proxy);
    }

    void keepLiteral(EObject proxy, String literal) {
        literals.put(proxy, literal);
    }

    /** The link leads elsewhere from now on. */
    void forgetLiteral(EObject proxy) {
        literals.remove(proxy);
    }

    /** Called by the reader when it makes a proxy for an element of this very file. */
    void hasOwnProxies() {
        ownProxies = true;
    }

    /** Called by the reader when it makes a proxy for an element of another file. */
    void setForeignLinks() {
        foreignLinks = true;
    }

    /** Says whether the file that was loaded has links to other files. */
    boolean hasForeignLinks() {
        return foreignLinks;
    }

    @Override
    public void setURI(URI newURI) {
        URI old = getURI();
        super.setURI(newURI);
        if (newURI == null || !newURI.equals(old)) {
            literals.clear();
            if (ownProxies) {
                BackReferences.rebase(getContents(), old, newURI);
            }
        }
    }

    // ---- ids

    @Override
    public void attached(EObject object) {
        if (reading) {
            attachedHelper(object);
        } else {
            super.attached(object);
        }
    }

    @Override
    protected void attachedHelper(EObject object) {
        if (isTrackingModification()) {
            object.eAdapters().add(modificationTrackingAdapter);
        }
        if (!(object instanceof Identified identified)) {
            return;
        }
        String id = identified.getId();
        if (isLoading()) {
            if (id != null) {
                ids.addInFileOrder(id, object);
            }
        } else if (id == null || id.isBlank() || isTaken(id, object)) {
            String uuid = EcoreUtil.generateUUID();
            identified.setId(uuid);
            ids.add(uuid, object);
        } else {
            ids.add(id, object);
        }
    }

    private boolean isTaken(String id, EObject by) {
        EObject holder = ids.get(id);
        return holder != null && holder != by;
    }

    @Override
    protected void detachedHelper(EObject object) {
        if (isTrackingModification()) {
            object.eAdapters().remove(modificationTrackingAdapter);
        }
        if (unloadingContents != null) {
            return;
        }
        String id = EcoreUtil.getID(object);
        if (id != null) {
            ids.remove(id, object);
        }
        if (eObjectToIDMap != null && eObjectToIDMap.containsKey(object)) {
            setID(object, null);
        }
    }

    @Override
    public void idChanged(EObject object, String oldId, String newId) {
        if (oldId != null) {
            ids.remove(oldId, object);
        }
        if (newId != null) {
            ids.add(newId, object);
        }
    }

    /** A path, or an id as it is: EMF would read a query into one that ends with a question mark. */
    @Override
    public EObject getEObject(String uriFragment) {
        return uriFragment.startsWith("/") ? super.getEObject(uriFragment) : getEObjectByID(uriFragment);
    }

    /** An id means the first object in document order that has it. There is no need to look any further. */
    @Override
    protected EObject getEObjectByID(String id) {
        EObject object = ids.get(id);
        return object != null || idToEObjectMap == null ? object : idToEObjectMap.get(id);
    }

    /** The id, as long as it leads back to the object; else the path to the object. */
    @Override
    public String getURIFragment(EObject object) {
        String id = EcoreUtil.getID(object);
        if (id != null && ids.get(id) == object && Ids.isWellFormed(id)) {
            return id;
        }
        String xmiId = getID(object);
        if (xmiId != null && Ids.isWellFormed(xmiId) && getEObjectByID(xmiId) == object) {
            return xmiId;
        }
        return pathTo((InternalEObject) object);
    }

    private String pathTo(InternalEObject object) {
        Deque<String> segments = new ArrayDeque<>();
        InternalEObject at = object;
        while (at.eDirectResource() == null && at.eInternalContainer() != null) {
            InternalEObject container = at.eInternalContainer();
            segments.addFirst(container.eURIFragmentSegment(at.eContainingFeature(), at));
            at = container;
        }
        if (at.eDirectResource() != this && (unloadingContents == null || !unloadingContents.contains(at))) {
            return "/-1";
        }
        segments.addFirst(getURIFragmentRootSegment(at));
        return '/' + String.join("/", segments);
    }

    // ---- observers

    @Override
    public boolean eNotificationRequired() {
        return super.eNotificationRequired() || resourceSet != null && Observers.sitOn(resourceSet);
    }

    @Override
    public void eNotify(Notification notification) {
        super.eNotify(notification);
        int feature = notification.getFeatureID(Resource.class);
        if (!isLoading() && (feature == RESOURCE__CONTENTS || feature == RESOURCE__IS_LOADED)) {
            Observers.tellAbove(this, notification);
        }
    }
}

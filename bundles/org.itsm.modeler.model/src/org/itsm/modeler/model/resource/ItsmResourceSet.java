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
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.URIConverter;
import org.eclipse.emf.ecore.resource.URIHandler;
import org.eclipse.emf.ecore.resource.impl.ExtensibleURIConverterImpl;
import org.eclipse.emf.ecore.resource.impl.FileURIHandlerImpl;
import org.eclipse.emf.ecore.resource.impl.PlatformResourceURIHandlerImpl;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.eclipse.emf.ecore.resource.impl.URIHandlerImpl;
import org.itsm.modeler.model.itsm.ItsmPackage;

/**
 * A resource set that reads models from files and from the workspace and nothing from anywhere else. A link to a file
 * that is missing or damaged is a broken link, never an exception.
 */
final class ItsmResourceSet extends ResourceSetImpl {

    /** Concurrent, because threads that only read follow broken links too. */
    private final Map<URI, Resource> known = new ConcurrentHashMap<>();
    private final Set<URI> missing = ConcurrentHashMap.newKeySet();

    ItsmResourceSet() {
        getPackageRegistry().put(ItsmPackage.eNS_URI, ItsmPackage.eINSTANCE);
        getResourceFactoryRegistry().getExtensionToFactoryMap().put(Resource.Factory.Registry.DEFAULT_EXTENSION,
                new ItsmResourceFactory());
        setURIConverter(new ExtensibleURIConverterImpl(List.<URIHandler>of(new PlatformResourceURIHandlerImpl(),
                new LocalFiles(), new PluginFiles(), new Refuse()), List.of()));
    }

    /** Whatever the extension: the user says that it is a model. */
    @Override
    public Resource createResource(URI uri, String contentType) {
        Resource resource = new ItsmResource(uri);
        getResources().add(resource);
        return resource;
    }

    /** As EMF has it, but null instead of an exception when there is no such file, or none that may be opened. */
    @Override
    public Resource getResource(URI uri, boolean loadOnDemand) {
        Resource resource = known.get(uri);
        if (resource == null || resource.getResourceSet() != this || !uri.equals(resource.getURI())) {
            resource = super.getResource(uri, false);
            if (resource == null && loadOnDemand && isThere(uri)) {
                resource = createResource(uri, null);
            }
            if (resource == null) {
                return null;
            }
            known.put(uri, resource);
        }
        if (loadOnDemand && !resource.isLoaded()) {
            demandLoadHelper(resource);
        }
        return resource;
    }

    private boolean isThere(URI uri) {
        if (missing.contains(uri)) {
            return false;
        }
        boolean there = getURIConverter().exists(uri, null);
        if (!there) {
            missing.add(uri);
        }
        return there;
    }

    /** Files that were missing are looked for again. */
    void lookAgain() {
        missing.clear();
    }

    @Override
    public EObject getEObject(URI uri, boolean loadOnDemand) {
        return uri.fragment() == null ? null : super.getEObject(uri, loadOnDemand);
    }

    @Override
    protected void demandLoadHelper(Resource resource) {
        try {
            demandLoad(resource);
        } catch (IOException e) {
            // The resource knows what is wrong with its file, and what could be read is there.
            if (resource.getErrors().isEmpty()) {
                handleDemandLoadException(resource, e);
            }
        }
    }

    /** Files of this machine; on Windows, a file address may name another one. */
    private static final class LocalFiles extends FileURIHandlerImpl {
        @Override
        public boolean canHandle(URI uri) {
            return super.canHandle(uri) && (uri.authority() == null || uri.authority().isEmpty());
        }
    }

    /** Files inside plug-ins, such as catalogues, read by Eclipse. */
    private static final class PluginFiles extends URIHandlerImpl {
        @Override
        public boolean canHandle(URI uri) {
            return uri.isPlatformPlugin();
        }
    }

    /** Everything else, above all what is on the network. */
    private static final class Refuse extends URIHandlerImpl {
        @Override
        public boolean canHandle(URI uri) {
            return true;
        }

        @Override
        public InputStream createInputStream(URI uri, Map<?, ?> options) throws IOException {
            throw refused(uri);
        }

        @Override
        public OutputStream createOutputStream(URI uri, Map<?, ?> options) throws IOException {
            throw refused(uri);
        }

        @Override
        public void delete(URI uri, Map<?, ?> options) throws IOException {
            throw refused(uri);
        }

        @Override
        public boolean exists(URI uri, Map<?, ?> options) {
            return false;
        }

        @Override
        public Map<String, ?> getAttributes(URI uri, Map<?, ?> options) {
            return Map.of(URIConverter.ATTRIBUTE_READ_ONLY, true);
        }

        private static IOException refused(URI uri) {
            return new IOException(Messages.get("refused", uri));
        }
    }
}

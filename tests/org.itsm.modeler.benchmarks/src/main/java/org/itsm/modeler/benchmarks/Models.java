/*
 * Copyright (c) 2026 ITSM Modeler contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.itsm.modeler.benchmarks;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.xmi.XMLResource;
import org.eclipse.emf.ecore.xmi.impl.XMIResourceImpl;
import org.eclipse.emf.ecore.xmi.impl.XMLParserPoolImpl;
import org.itsm.modeler.model.itsm.ITSMModel;
import org.itsm.modeler.model.itsm.ItsmPackage;
import org.itsm.modeler.model.resource.ItsmModels;
import org.itsm.modeler.tests.support.ModelGenerator;

/** The models that all benchmarks measure, and the two kinds of resource that are compared. */
final class Models {

    private static final long SEED = 20260630;

    private Models() {
    }

    static ITSMModel generate(int elements) {
        return ModelGenerator.of(SEED).elements(elements).build().model();
    }

    /** A resource as the product makes it. */
    static Resource productResource() {
        return ItsmModels.newResourceSet().createResource(URI.createURI("memory:/model.itsm"));
    }

    /** EMF's own XMI resource with the options that help: an id map, deferred references, pooled parsers. */
    static XMIResourceImpl plainResource() {
        XMIResourceImpl resource = new XMIResourceImpl(URI.createURI("memory:/model.xmi"));
        resource.setIntrinsicIDToEObjectMap(new HashMap<>());
        resource.setEncoding("UTF-8");
        resource.getDefaultLoadOptions().putAll(Map.of(
                XMLResource.OPTION_DEFER_IDREF_RESOLUTION, true,
                XMLResource.OPTION_USE_PARSER_POOL, new XMLParserPoolImpl(),
                XMLResource.OPTION_USE_XML_NAME_TO_FEATURE_MAP, new HashMap<>()));
        resource.getDefaultSaveOptions().put(XMLResource.OPTION_CONFIGURATION_CACHE, true);
        return resource;
    }

    static byte[] save(Resource resource) {
        ByteArrayOutputStream out = new ByteArrayOutputStream(1 << 20);
        try {
            resource.save(out, null);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    static EObject load(Resource resource, byte[] bytes) {
        // The generated package must be known to a resource without a resource set.
        ItsmPackage.eINSTANCE.eClass();
        try {
            resource.load(new ByteArrayInputStream(bytes), null);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return resource.getContents().get(0);
    }
}

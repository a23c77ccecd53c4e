/*
 * Copyright (c) 2026 ITSM Modeler contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.itsm.modeler.exchange.xmi;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EAnnotation;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EcorePackage;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.xmi.impl.EcoreResourceFactoryImpl;

import org.itsm.modeler.model.itsm.ItsmPackage;

/**
 * The metamodel as tools without our code can use it: the package of <code>itsm.ecore</code> without what only our Java
 * classes can do (operations, derived attributes, types that live in memory only) and without hints to the generator.
 */
final class PlainMetamodel {

    static final String FILE_NAME = "itsm.ecore";

    private static final String SOURCE = "/model/itsm.ecore";
    private static final String GEN_MODEL = "http://www.eclipse.org/emf/2002/GenModel";
    private static final String DOCUMENTATION = "documentation";

    private PlainMetamodel() {
    }

    /** Loads the package into the resource set, as a dynamic one that lives in the file of the address. */
    static EPackage load(ResourceSet resourceSet, URI uri) throws IOException {
        resourceSet.getPackageRegistry().put(EcorePackage.eNS_URI, EcorePackage.eINSTANCE);
        Resource resource = new EcoreResourceFactoryImpl().createResource(uri);
        resourceSet.getResources().add(resource);
        try (InputStream in = ItsmPackage.class.getResourceAsStream(SOURCE)) {
            resource.load(in, null);
        }
        EPackage metamodel = (EPackage) resource.getContents().get(0);
        strip(metamodel);
        return metamodel;
    }

    private static void strip(EPackage metamodel) {
        for (EClass type : metamodel.getEClassifiers().stream().filter(EClass.class::isInstance)
                .map(EClass.class::cast).toList()) {
            type.getEOperations().clear();
            type.getEStructuralFeatures().removeIf(feature -> feature.isDerived() && feature.isVolatile());
        }
        metamodel.getEClassifiers().removeIf(PlainMetamodel::livesInMemoryOnly);
        List<EAnnotation> annotations = new ArrayList<>();
        metamodel.eAllContents().forEachRemaining(part -> {
            if (part instanceof EAnnotation annotation && GEN_MODEL.equals(annotation.getSource())) {
                annotations.add(annotation);
            }
        });
        for (EAnnotation annotation : annotations) {
            annotation.getDetails().removeIf(detail -> !DOCUMENTATION.equals(detail.getKey()));
            if (annotation.getDetails().isEmpty()) {
                EcoreUtil.remove(annotation);
            }
        }
    }

    private static boolean livesInMemoryOnly(EClassifier classifier) {
        return classifier instanceof EDataType type && !type.isSerializable();
    }
}

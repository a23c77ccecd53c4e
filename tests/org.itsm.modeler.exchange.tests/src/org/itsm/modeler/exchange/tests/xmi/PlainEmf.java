/*
 * Copyright (c) 2026 ITSM Modeler contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.itsm.modeler.exchange.tests.xmi;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EcorePackage;
import org.eclipse.emf.ecore.impl.EPackageRegistryImpl;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.xmi.impl.EcoreResourceFactoryImpl;
import org.eclipse.emf.ecore.xmi.impl.XMIResourceFactoryImpl;
import org.itsm.modeler.model.itsm.ItsmPackage;

/** What any EMF tool has that never heard of us: XMI, Ecore and an empty registry of packages. */
final class PlainEmf {

    private PlainEmf() {
    }

    static ResourceSet resourceSet() {
        ResourceSet resourceSet = new ResourceSetImpl();
        EPackage.Registry registry = new EPackageRegistryImpl();
        registry.put(EcorePackage.eNS_URI, EcorePackage.eINSTANCE);
        resourceSet.setPackageRegistry(registry);
        resourceSet.getResourceFactoryRegistry().getExtensionToFactoryMap().put("xmi", new XMIResourceFactoryImpl());
        resourceSet.getResourceFactoryRegistry().getExtensionToFactoryMap().put("ecore",
                new EcoreResourceFactoryImpl());
        return resourceSet;
    }

    /** Opens the file with all it refers to, and says that everything in it is dynamic and without an error. */
    static Resource open(Path file) {
        ResourceSet resourceSet = resourceSet();
        Resource resource = resourceSet.getResource(URI.createFileURI(file.toString()), true);
        EcoreUtil.resolveAll(resourceSet);
        for (Resource one : resourceSet.getResources()) {
            assertEquals(List.of(), one.getErrors(), one.getURI()::toString);
            assertEquals(List.of(), one.getWarnings(), one.getURI()::toString);
        }
        EPackage metamodel = resource.getContents().get(0).eClass().getEPackage();
        assertFalse(metamodel instanceof ItsmPackage);
        assertEquals("itsm.ecore", metamodel.eResource().getURI().lastSegment());
        all(resource).forEach(object -> {
            assertEquals(metamodel, object.eClass().getEPackage());
            assertNull(object.eClass().getInstanceClass());
        });
        return resource;
    }

    static List<EObject> all(Resource resource) {
        List<EObject> objects = new ArrayList<>();
        for (TreeIterator<EObject> all = resource.getAllContents(); all.hasNext();) {
            objects.add(all.next());
        }
        return objects;
    }

    /** Every fact of a file as a line: classes, attributes and links by name, whatever the Java classes are. */
    static Set<String> facts(Resource resource) {
        Set<String> facts = new HashSet<>();
        for (EObject object : all(resource)) {
            String subject = object.eClass().getName() + " " + EcoreUtil.getID(object);
            facts.add(subject + " in " + (object.eContainer() == null ? "" : EcoreUtil.getID(object.eContainer()) + "."
                    + object.eContainingFeature().getName()));
            object.eClass().getEAllAttributes().stream().filter(a -> !a.isDerived() && object.eIsSet(a))
                    .forEach(a -> facts.add(subject + " " + a.getName() + "=" + object.eGet(a)));
            object.eClass().getEAllReferences().stream().filter(r -> !r.isContainment() && object.eIsSet(r))
                    .forEach(r -> {
                        Object value = object.eGet(r);
                        for (Object target : value instanceof List<?> list ? list : List.of(value)) {
                            assertTrue(!((EObject) target).eIsProxy(), () -> subject + " " + r.getName());
                            facts.add(subject + " " + r.getName() + "->" + EcoreUtil.getID((EObject) target));
                        }
                    });
        }
        return facts;
    }
}

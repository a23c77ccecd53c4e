/*
 * Copyright (c) 2026 ITSM Modeler contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
import java.io.File;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

import org.eclipse.emf.common.notify.Notifier;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.impl.DynamicEObjectImpl;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.xmi.impl.EcoreResourceFactoryImpl;
import org.eclipse.emf.ecore.xmi.impl.XMIResourceFactoryImpl;

/**
 * Opens an exported model as any EMF tool would: only EMF is on the class path, and the metamodel is found through the
 * schema location in the file. Run from its source: {@code java -cp EMF-JARS OpenInPlainEmf.java FILE}. Ends with 1 when
 * anything is missing.
 */
public final class OpenInPlainEmf {

    private OpenInPlainEmf() {
    }

    public static void main(String[] arguments) {
        ResourceSet resources = new ResourceSetImpl();
        resources.getResourceFactoryRegistry().getExtensionToFactoryMap().put("ecore", new EcoreResourceFactoryImpl());
        resources.getResourceFactoryRegistry().getExtensionToFactoryMap()
                .put(Resource.Factory.Registry.DEFAULT_EXTENSION, new XMIResourceFactoryImpl());
        Resource file = resources.getResource(URI.createFileURI(new File(arguments[0]).getAbsolutePath()), true);
        EcoreUtil.resolveAll(resources);

        List<String> complaints = new ArrayList<>();
        for (Resource resource : resources.getResources()) {
            resource.getErrors().forEach(error -> complaints.add(error.toString()));
            resource.getWarnings().forEach(warning -> complaints.add(warning.toString()));
        }
        EcoreUtil.UnresolvedProxyCrossReferencer.find(resources).keySet()
                .forEach(proxy -> complaints.add("broken link: " + EcoreUtil.getURI(proxy)));
        int objects = 0;
        int links = 0;
        for (Iterator<Notifier> contents = EcoreUtil.getAllContents(file, false); contents.hasNext();) {
            EObject object = (EObject) contents.next();
            objects++;
            links += object.eCrossReferences().size();
            if (!(object instanceof DynamicEObjectImpl)) {
                complaints.add("not a dynamic object: " + object.getClass().getName());
            }
        }
        if (objects == 0) {
            complaints.add("nothing in it");
        }
        if (!complaints.isEmpty()) {
            complaints.forEach(complaint -> System.err.println(arguments[0] + ": " + complaint));
            System.exit(1);
        }
        System.out.println("  " + objects + " objects and " + links + " links of package "
                + file.getContents().get(0).eClass().getEPackage().getNsURI());
    }
}

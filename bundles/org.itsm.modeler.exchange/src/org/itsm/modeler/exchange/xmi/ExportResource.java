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

import java.util.HashMap;
import java.util.Map;

import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.InternalEObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.xmi.impl.XMIResourceImpl;

/** Plain XMI that refers by identifier where the identifier leads to the very object, and by position where not. */
final class ExportResource extends XMIResourceImpl {

    private static final String SAFE = "[A-Za-z0-9_.-]+";

    private final Map<String, EObject> firstById = new HashMap<>();

    ExportResource(URI uri) {
        super(uri);
        setEncoding("UTF-8");
    }

    /** Called when the contents are complete. */
    void index() {
        for (TreeIterator<EObject> all = getAllContents(); all.hasNext();) {
            EObject object = all.next();
            String id = EcoreUtil.getID(object);
            if (id != null && id.matches(SAFE)) {
                firstById.putIfAbsent(id, object);
            }
        }
    }

    @Override
    public String getURIFragment(EObject object) {
        String id = EcoreUtil.getID(object);
        if (id != null && firstById.get(id) == object) {
            return id;
        }
        EObject holder = object.eContainer();
        if (holder == null) {
            return "/" + (getContents().size() > 1 ? getContents().indexOf(object) : "");
        }
        String segment = ((InternalEObject) holder)
                .eURIFragmentSegment(object.eContainingFeature(), object);
        StringBuilder path = new StringBuilder("/" + segment);
        EObject at = holder;
        for (; at.eContainer() != null; at = at.eContainer()) {
            path.insert(0, "/" + ((InternalEObject) at.eContainer())
                    .eURIFragmentSegment(at.eContainingFeature(), at));
        }
        return path.insert(0, "/" + (getContents().size() > 1 ? getContents().indexOf(at) : "")).toString();
    }
}

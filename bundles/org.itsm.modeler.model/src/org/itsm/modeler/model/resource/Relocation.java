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

import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.InternalEObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;

/**
 * Files that get other addresses, and what links have to do about it.
 *
 * @param moved the new addresses by the old ones
 */
public record Relocation(Map<URI, URI> moved) {

    public Relocation {
        moved = Map.copyOf(moved);
    }

    /** The way back. */
    public Relocation inverse() {
        return new Relocation(moved.entrySet().stream().collect(Collectors.toMap(Map.Entry::getValue, Map.Entry::getKey)));
    }

    /** Where the file is afterwards. */
    public URI of(URI file) {
        return moved.getOrDefault(file, file);
    }

    /** Whether the resource has links to files that move, be they broken or not. */
    public boolean concerns(Resource file) {
        for (Iterator<EObject> all = file.getAllContents(); all.hasNext();) {
            EObject holder = all.next();
            for (EReference reference : Links.written(holder)) {
                for (EObject target : Links.targets(holder, reference)) {
                    if (moved.containsKey(fileOf(target, file))) {
                        return true;
                    }
                }
            }
        }
        return false;
    }

    private static URI fileOf(EObject target, Resource holder) {
        if (target.eIsProxy()) {
            return ((InternalEObject) target).eProxyURI().trimFragment();
        }
        return target.eResource() == null || target.eResource() == holder ? Links.NOWHERE : target.eResource().getURI();
    }

    /** Gives the files of the set, and the broken links in them, the new addresses. */
    public void apply(ResourceSet models) {
        for (Resource each : List.copyOf(models.getResources())) {
            leadElsewhere(each);
        }
        for (Resource each : List.copyOf(models.getResources())) {
            if (moved.containsKey(each.getURI())) {
                each.setURI(moved.get(each.getURI()));
            }
        }
    }

    private void leadElsewhere(Resource file) {
        for (Iterator<EObject> all = file.getAllContents(); all.hasNext();) {
            EObject holder = all.next();
            for (EReference reference : Links.written(holder)) {
                for (EObject target : Links.targets(holder, reference)) {
                    if (target.eIsProxy() && !Links.isWithin(target, file.getURI())) {
                        leadElsewhere((InternalEObject) target, file);
                    }
                }
            }
        }
    }

    private void leadElsewhere(InternalEObject proxy, Resource file) {
        URI place = proxy.eProxyURI();
        URI other = moved.get(place.trimFragment());
        if (other != null) {
            proxy.eSetProxyURI(other.appendFragment(place.fragment()));
            if (file instanceof ItsmResource own) {
                own.forgetLiteral(proxy);
            }
        }
    }
}

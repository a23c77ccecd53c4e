/*
 * Copyright (c) 2026 ITSM Modeler contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.itsm.modeler.model.util;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;

import org.eclipse.emf.common.notify.Adapter;
import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.impl.AdapterImpl;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.util.InternalEList;
import org.itsm.modeler.model.base.ModelObserver;

/**
 * Finds who links to an object: the answer costs what the object has of links, not what the models hold. Where links have
 * an opposite that is asked; the others are looked up once in all files of the resource set, and followed from then on.
 * The index sits as one adapter on the resource set, so it goes with it. EMF's cross reference adapter would know the same,
 * but sits on each object, keeps the links that have an opposite once more, and follows each change of any of them.
 */
public final class LinkIndex extends AdapterImpl implements ModelObserver {

    /** More holders than these are brought into their order by one walk through the files. */
    private static final int MANY = 30;

    private final ResourceSet resources;
    /** Who holds links without an opposite to an object, as often as it does; null until somebody asks. */
    private Map<EObject, List<EObject>> holders;

    private LinkIndex(ResourceSet resources) {
        this.resources = resources;
    }

    /** All links to the object in the files of its resource set, in the order of the files; none when it is in none. */
    public static List<StoredLink> linksTo(EObject target) {
        Resource file = target.eResource();
        if (file == null || file.getResourceSet() == null) {
            return List.of();
        }
        return of(file.getResourceSet()).find(target);
    }

    private static LinkIndex of(ResourceSet resources) {
        for (Adapter adapter : resources.eAdapters()) {
            if (adapter instanceof LinkIndex index) {
                return index;
            }
        }
        LinkIndex index = new LinkIndex(resources);
        resources.eAdapters().add(index);
        return index;
    }

    private List<StoredLink> find(EObject target) {
        Set<EObject> found = Collections.newSetFromMap(new IdentityHashMap<>());
        found.addAll(holders().getOrDefault(target, List.of()));
        for (EReference reference : target.eClass().getEAllReferences()) {
            if (isOtherEnd(reference)) {
                found.addAll(otherEnds(target, reference));
            }
        }
        return inOrder(found.stream().filter(this::isHere).toList()).stream()
                .flatMap(holder -> StoredLink.of(holder).stream().filter(link -> link.target() == target)).toList();
    }

    private static boolean isOtherEnd(EReference reference) {
        return reference.isTransient() && !reference.isContainer() && reference.getEOpposite() != null;
    }

    /** As they are: whoever holds a link has been read, and to resolve what is left of others would be a change. */
    private static Collection<EObject> otherEnds(EObject target, EReference reference) {
        Object value = target.eGet(reference, false);
        return objects(value instanceof InternalEList<?> many ? many.basicList() : value);
    }

    /** What was taken out of the files may still link into them. */
    private boolean isHere(EObject holder) {
        Resource file = holder.eResource();
        return file != null && file.getResourceSet() == resources;
    }

    private List<EObject> inOrder(List<EObject> found) {
        List<EObject> ordered = new ArrayList<>(found);
        if (found.size() > MANY) {
            Map<EObject, Integer> places = DocumentOrder.indexOf(roots());
            ordered.sort((left, right) -> places.get(left).compareTo(places.get(right)));
        } else {
            ordered.sort(this::compare);
        }
        return ordered;
    }

    private int compare(EObject left, EObject right) {
        List<Resource> files = resources.getResources();
        int byFile = Integer.compare(files.indexOf(left.eResource()), files.indexOf(right.eResource()));
        return byFile != 0 ? byFile : DocumentOrder.compare(left, right);
    }

    private List<EObject> roots() {
        return resources.getResources().stream().flatMap(file -> file.getContents().stream()).toList();
    }

    // ---- links without an opposite

    private Map<EObject, List<EObject>> holders() {
        if (holders == null) {
            holders = new IdentityHashMap<>();
            roots().forEach(root -> forEachLinkBelow(root, this::add));
        }
        return holders;
    }

    private static void forEachLinkBelow(EObject top, BiConsumer<EObject, EObject> visitor) {
        for (Iterator<EObject> all = EcoreUtil.getAllProperContents(List.of(top), false); all.hasNext();) {
            EObject holder = all.next();
            for (EReference reference : holder.eClass().getEAllReferences()) {
                if (isWithoutOpposite(reference) && holder.eIsSet(reference)) {
                    StoredLink.targets(holder, reference).forEach(target -> visitor.accept(holder, target));
                }
            }
        }
    }

    private static boolean isWithoutOpposite(EReference reference) {
        return !reference.isContainment() && !reference.isContainer() && !reference.isTransient() && reference.getEOpposite() == null;
    }

    private void add(EObject holder, EObject target) {
        holders.computeIfAbsent(target, any -> new ArrayList<>(1)).add(holder);
    }

    private void remove(EObject holder, EObject target) {
        List<EObject> known = holders.getOrDefault(target, List.of());
        for (int i = known.size() - 1; i >= 0; i--) {
            if (known.get(i) == holder) {
                known.remove(i);
                break;
            }
        }
        if (known.isEmpty()) {
            holders.remove(target);
        }
    }

    // ---- what happens to the models

    @Override
    public void modelChanged(Notification change) {
        if (holders == null) {
            return;
        }
        if (!(change.getNotifier() instanceof EObject holder)) {
            holders = null;
        } else if (change.getEventType() != Notification.MOVE && change.getFeature() instanceof EReference reference) {
            follow(holder, reference, change);
        }
    }

    private void follow(EObject holder, EReference reference, Notification change) {
        if (reference.isContainment()) {
            objects(change.getOldValue()).forEach(part -> forEachLinkBelow(part, this::remove));
            objects(change.getNewValue()).forEach(part -> forEachLinkBelow(part, this::add));
        } else if (isWithoutOpposite(reference)) {
            objects(change.getOldValue()).forEach(target -> remove(holder, target));
            objects(change.getNewValue()).forEach(target -> add(holder, target));
        }
    }

    private static Collection<EObject> objects(Object value) {
        if (value instanceof Collection<?> many) {
            return many.stream().filter(EObject.class::isInstance).map(EObject.class::cast).toList();
        }
        return value instanceof EObject one ? List.of(one) : List.of();
    }

    @Override
    public void notifyChanged(Notification notification) {
        if (!(notification.getNotifier() instanceof EObject) && !notification.isTouch()) {
            // Files come and go.
            holders = null;
        }
    }
}

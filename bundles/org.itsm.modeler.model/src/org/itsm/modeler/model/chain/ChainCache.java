/*
 * Copyright (c) 2026 ITSM Modeler contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.itsm.modeler.model.chain;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.Notifier;
import org.eclipse.emf.common.notify.impl.AdapterImpl;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.itsm.modeler.model.base.ModelObserver;
import org.itsm.modeler.model.itsm.ITSMModel;
import org.itsm.modeler.model.itsm.ItsmPackage;

/**
 * Keeps the chain graph of a resource set (of a resource that is in none; of a root that is in no resource) until a
 * chain reference or a containment changes. It sits as one adapter on that owner, so it goes with it.
 */
public final class ChainCache extends AdapterImpl implements ModelObserver {

    /** The references whose links are steps of the chain. */
    private static final Set<EReference> STEPS = Set.of(
            ItsmPackage.Literals.BUSINESS_PROCESS__REALIZES,
            ItsmPackage.Literals.BUSINESS_PROCESS__USES_SERVICES,
            ItsmPackage.Literals.IT_GOAL__CONTRIBUTES_TO,
            ItsmPackage.Literals.IT_GOAL__SUPPORTS,
            ItsmPackage.Literals.ITSM_PROCESS__GOALS,
            ItsmPackage.Literals.ITSM_PROCESS__MANAGES,
            ItsmPackage.Literals.TECHNICAL_ACTIVITY__PERFORMED_FOR);

    private ChainGraph graph;

    private ChainCache() {
    }

    /** The graph of all models that live together with {@code object}, built when there is none that still holds. */
    public static ChainGraph graphOf(EObject object) {
        Notifier owner = ownerOf(object);
        ChainCache cache = installed(owner).orElseGet(() -> install(owner));
        if (cache.graph == null) {
            cache.graph = ChainGraph.of(modelsOf(owner));
        }
        return cache.graph;
    }

    /** Says whether a link of the reference is a step of the chain. */
    public static boolean isStep(Object feature) {
        return STEPS.contains(feature);
    }

    private static Optional<ChainCache> installed(Notifier owner) {
        return owner.eAdapters().stream().filter(ChainCache.class::isInstance).map(ChainCache.class::cast).findFirst();
    }

    private static ChainCache install(Notifier owner) {
        ChainCache cache = new ChainCache();
        owner.eAdapters().add(cache);
        return cache;
    }

    private static Notifier ownerOf(EObject object) {
        EObject root = EcoreUtil.getRootContainer(object);
        Resource resource = root.eResource();
        if (resource == null) {
            return root;
        }
        return resource.getResourceSet() == null ? resource : resource.getResourceSet();
    }

    private static List<ITSMModel> modelsOf(Notifier owner) {
        List<? extends EObject> roots;
        if (owner instanceof ResourceSet set) {
            roots = set.getResources().stream().flatMap(resource -> resource.getContents().stream()).toList();
        } else {
            roots = owner instanceof Resource resource ? resource.getContents() : List.of((EObject) owner);
        }
        return roots.stream().filter(ITSMModel.class::isInstance).map(ITSMModel.class::cast).toList();
    }

    @Override
    public void modelChanged(Notification change) {
        Object feature = change.getFeature();
        boolean elsewhere = feature instanceof EAttribute
                || feature instanceof EReference reference && !reference.isContainment() && !isStep(reference);
        // EMF calls the resolving of a proxy a touch, but the element that it brings in may make a step.
        if (!elsewhere && (!change.isTouch() || change.getEventType() == Notification.RESOLVE)) {
            graph = null;
        }
    }

    @Override
    public void notifyChanged(Notification notification) {
        if (!(notification.getNotifier() instanceof EObject) && !notification.isTouch()) {
            // Files come and go in the resource set, roots in the resource.
            graph = null;
        }
    }
}

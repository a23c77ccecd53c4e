/*
 * Copyright (c) 2026 ITSM Modeler contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.itsm.modeler.model.base;

import java.util.List;

import org.eclipse.emf.common.notify.Adapter;
import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.Notifier;
import org.eclipse.emf.ecore.resource.Resource;

/** Finds and calls the {@link ModelObserver}s that sit above an object. */
public final class Observers {

    private Observers() {
    }

    /** Says whether an observer sits on the resource or on its resource set. */
    public static boolean observe(Resource resource) {
        return sitOn(resource) || resource.getResourceSet() != null && sitOn(resource.getResourceSet());
    }

    /** Says whether an observer sits on exactly this notifier. */
    public static boolean sitOn(Notifier notifier) {
        List<Adapter> adapters = notifier.eAdapters();
        for (int i = 0; i < adapters.size(); i++) {
            if (adapters.get(i) instanceof ModelObserver) {
                return true;
            }
        }
        return false;
    }

    /** Tells the observers on the resource and on its resource set. */
    public static void tellAbove(Resource resource, Notification change) {
        tell(resource, change);
        if (resource.getResourceSet() != null) {
            tell(resource.getResourceSet(), change);
        }
    }

    /** Tells the observers on exactly this notifier. They may leave while they are told. */
    public static void tell(Notifier notifier, Notification change) {
        List<Adapter> adapters = notifier.eAdapters();
        if (adapters.isEmpty()) {
            return;
        }
        for (Adapter adapter : adapters.toArray(Adapter[]::new)) {
            if (adapter instanceof ModelObserver observer) {
                observer.modelChanged(change);
            }
        }
    }
}

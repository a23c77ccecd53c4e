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

import org.eclipse.emf.common.notify.Adapter;
import org.eclipse.emf.common.notify.Notification;

/**
 * An adapter that hears of every change of every ITSM object below the notifier it sits on, without an adapter on each
 * object. It sits on the resource set; on the resource, when that is in no set; or on the root object, when that is in
 * no resource.
 * <p>
 * Nothing is told while a resource is loading; that a resource was loaded or unloaded is told afterwards, by a
 * notification of that resource. {@link Adapter#notifyChanged(Notification)} still gets what EMF itself tells about the
 * notifier: of a resource set that resources come and go.
 */
public interface ModelObserver extends Adapter {

    /**
     * Called after a change of an object or of the roots of a resource. {@link Notification#getNotifier()} is an
     * <code>EObject</code>, or a <code>Resource</code> when its contents or its loaded state changed. A
     * {@link Notification#RESOLVE} is told as well: EMF calls it a touch, but the element that it brings in may belong
     * to another file.
     */
    void modelChanged(Notification change);
}

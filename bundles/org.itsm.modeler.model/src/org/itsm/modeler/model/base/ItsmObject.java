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

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.InternalEObject;
import org.eclipse.emf.ecore.impl.MinimalEObjectImpl;
import org.eclipse.emf.ecore.resource.Resource;

/**
 * The common base of all generated model classes (<code>rootExtendsClass</code> of the genmodel). What all objects of
 * the metamodel have in common beyond EMF's own behaviour belongs here, so that generated code stays untouched.
 * <ul>
 * <li>Changes are told to {@link ModelObserver}s above the object, without an adapter on the object itself.</li>
 * <li>A change of an id is told to the resource, which keeps an index of ids.</li>
 * <li>When a proxy resolves, the back references that it held move to the resolved object; an object that the reference
 * does not allow is refused, and the proxy stays.</li>
 * </ul>
 * It has no field of its own: a model has a million of them.
 */
public class ItsmObject extends MinimalEObjectImpl.Container {

    /** Called by the constructors of the generated classes only. */
    protected ItsmObject() {
        super();
    }

    @Override
    public boolean eNotificationRequired() {
        if (super.eNotificationRequired()) {
            return true;
        }
        if (!eDeliver()) {
            return false;
        }
        InternalEObject root = root();
        Resource.Internal resource = root.eDirectResource();
        if (resource == null) {
            return !root.eAdapters().isEmpty() && Observers.sitOn(root);
        }
        return !resource.isLoading() && (resource instanceof IdKeeper || Observers.observe(resource));
    }

    @Override
    public void eNotify(Notification notification) {
        super.eNotify(notification);
        if (!eDeliver()) {
            return;
        }
        InternalEObject root = root();
        Resource.Internal resource = root.eDirectResource();
        if (resource == null) {
            Observers.tell(root, notification);
        } else if (!resource.isLoading()) {
            tellIdKeeper(resource, notification);
            Observers.tellAbove(resource, notification);
        }
    }

    private void tellIdKeeper(Resource.Internal resource, Notification notification) {
        if (resource instanceof IdKeeper keeper && notification.getFeature() instanceof EAttribute attribute
                && attribute.isID() && !notification.isTouch()) {
            keeper.idChanged(this, (String) notification.getOldValue(), (String) notification.getNewValue());
        }
    }

    /** The top of the containment tree; an object in a resource of its own counts as top. */
    private InternalEObject root() {
        InternalEObject top = this;
        while (top.eDirectResource() == null && top.eInternalContainer() != null) {
            top = top.eInternalContainer();
        }
        return top;
    }

    @Override
    public EObject eResolveProxy(InternalEObject proxy) {
        URI uri = proxy.eProxyURI();
        Resource resource = eResource();
        if (uri == null || uri.fragment() == null || resource == null
                || !ProxyLinks.mayOpen(uri, resource)) {
            return proxy;
        }
        EObject resolved = ProxyLinks.resolve(proxy, resource);
        if (resolved == proxy || resolved.eIsProxy() || !ProxyLinks.allows(this, proxy, resolved)) {
            return proxy;
        }
        ProxyLinks.moveBackReferences(proxy, (InternalEObject) resolved);
        return resolved;
    }
}

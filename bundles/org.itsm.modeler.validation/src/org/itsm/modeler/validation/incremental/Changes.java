/*
 * Copyright (c) 2026 ITSM Modeler contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.itsm.modeler.validation.incremental;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.impl.AdapterImpl;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.itsm.modeler.model.base.ModelObserver;
import org.itsm.modeler.model.itsm.ITSMElement;
import org.itsm.modeler.validation.analysis.ContainmentWalk;

/**
 * Notes what has changed since somebody looked last. It notes no values: who looks compares what it knew with what is
 * there, so that neither the order of notifications nor what was undone in between matters.
 */
final class Changes extends AdapterImpl implements ModelObserver {

    private final Runnable listener;
    private Map<ITSMElement, Set<EStructuralFeature>> touched = new LinkedHashMap<>();
    private Set<EObject> moved = new LinkedHashSet<>();
    private boolean everything = true;
    private long count;

    /**
     * @param listener is told of every change
     */
    Changes(Runnable listener) {
        this.listener = listener;
    }

    boolean isEmpty() {
        return !everything && touched.isEmpty() && moved.isEmpty();
    }

    /** Says whether files came or went, so that nothing can be said about single elements. */
    boolean areEverything() {
        return everything;
    }

    /** How many changes there have been, ever. */
    long count() {
        return count;
    }

    /** Forgets all changes so far. */
    void forget() {
        everything = false;
        touched = new LinkedHashMap<>();
        moved = new LinkedHashSet<>();
    }

    /** The elements that changed themselves or in one of their parts, with the features; forgets them. */
    Map<ITSMElement, Set<EStructuralFeature>> takeTouched() {
        Map<ITSMElement, Set<EStructuralFeature>> taken = touched;
        touched = new LinkedHashMap<>();
        return taken;
    }

    /** The objects that came, went or may stand at another place now, parts among them; forgets them. */
    Set<EObject> takeMoved() {
        Set<EObject> taken = moved;
        moved = new LinkedHashSet<>();
        return taken;
    }

    @Override
    public void modelChanged(Notification change) {
        if (change.isTouch() && change.getEventType() != Notification.RESOLVE) {
            return;
        }
        if (!(change.getNotifier() instanceof EObject object)) {
            everything = true;
        } else if (change.getFeature() instanceof EStructuralFeature feature) {
            note(object, feature, change);
        }
        tell();
    }

    private void note(EObject object, EStructuralFeature feature, Notification change) {
        touch(object, feature);
        if (feature instanceof EReference reference && reference.isContainment()) {
            noteMoved(change.getOldValue());
            noteMoved(change.getNewValue());
        } else if (change.getEventType() == Notification.RESOLVE && feature instanceof EReference reference
                && reference.getEOpposite() != null) {
            // The back reference is entered without a word.
            touch((EObject) change.getNewValue(), reference.getEOpposite());
        }
    }

    private void touch(EObject object, EStructuralFeature feature) {
        EObject holder = object;
        while (holder != null && !(holder instanceof ITSMElement)) {
            holder = holder.eContainer();
        }
        if (holder != null) {
            touched.computeIfAbsent((ITSMElement) holder, element -> new LinkedHashSet<>(4)).add(feature);
        }
    }

    /** The value is an object, objects, or (where one moved within its list) the place that it had. */
    private void noteMoved(Object value) {
        if (value instanceof EObject object) {
            ContainmentWalk.forEach(List.of(object), moved::add);
        } else if (value instanceof Collection<?> objects) {
            objects.forEach(this::noteMoved);
        }
    }

    @Override
    public void notifyChanged(Notification notification) {
        if (!(notification.getNotifier() instanceof EObject) && !notification.isTouch()) {
            everything = true;
            tell();
        }
    }

    private void tell() {
        count++;
        listener.run();
    }
}

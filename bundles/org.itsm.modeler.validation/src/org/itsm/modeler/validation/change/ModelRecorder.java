/*
 * Copyright (c) 2026 ITSM Modeler contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.itsm.modeler.validation.change;

import java.util.Collection;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.Notifier;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.change.util.ChangeRecorder;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.itsm.modeler.model.base.IdKeeper;
import org.itsm.modeler.model.base.ItsmObject;
import org.itsm.modeler.model.base.ModelObserver;

/**
 * Records the same as EMF's recorder, but hears of ITSM objects as a {@link ModelObserver}: it sits on the resource set
 * and on what is outside of all files for a while, not on each object, so that a change costs what is changed and not
 * what there is. Objects of other metamodels are followed EMF's way.
 */
public final class ModelRecorder extends ChangeRecorder implements ModelObserver {

    /** What has come into the models since the recording began. */
    private final Set<EObject> arrived = Collections.newSetFromMap(new IdentityHashMap<>());

    /** Records nothing until it is told to begin. */
    public ModelRecorder() {
        super();
    }

    /** Begins to record. */
    public ModelRecorder(ResourceSet resources) {
        beginRecording(List.of(resources));
    }

    @Override
    public void modelChanged(Notification change) {
        hear(change);
    }

    @Override
    public void notifyChanged(Notification change) {
        if (!isOurs(change.getNotifier())) {
            hear(change);
        }
    }

    @Override
    protected void addAdapter(Notifier notifier) {
        if (!isOurs(notifier)) {
            super.addAdapter(notifier);
        }
    }

    private static boolean isOurs(Object notifier) {
        return notifier instanceof ItsmObject || notifier instanceof IdKeeper;
    }

    private void hear(Notification change) {
        super.notifyChanged(change);
        if (isRecording() && isContainment(change)) {
            objectsIn(change.getOldValue()).forEach(this::left);
            objectsIn(change.getNewValue()).forEach(this::came);
        }
    }

    private static boolean isContainment(Notification change) {
        return switch (change.getEventType()) {
            case Notification.ADD, Notification.ADD_MANY, Notification.REMOVE, Notification.REMOVE_MANY, Notification.SET,
                    Notification.UNSET -> change.getFeature() instanceof EReference reference ? reference.isContainment()
                            : change.getNotifier() instanceof Resource
                                    && change.getFeatureID(Resource.class) == Resource.RESOURCE__CONTENTS;
            default -> false;
        };
    }

    private static List<ItsmObject> objectsIn(Object value) {
        Collection<?> values = value instanceof Collection<?> many ? many : Collections.singleton(value);
        return values.stream().filter(ItsmObject.class::isInstance).map(ItsmObject.class::cast).toList();
    }

    /** What is in no file now is followed by an adapter of its own until it is back. */
    private void left(ItsmObject object) {
        if (!arrived.contains(object)) {
            originalTargetObjects.add(object);
        }
        if (isOrphan(object) && !targetObjects.contains(object)) {
            object.eAdapters().add(this);
        }
    }

    private void came(ItsmObject object) {
        if (targetObjects.contains(object)) {
            object.eAdapters().remove(this);
        }
        if (!originalTargetObjects.contains(object)) {
            arrive(object);
            EcoreUtil.<EObject>getAllProperContents(object, false).forEachRemaining(this::arrive);
        }
    }

    /** What was changed on the way in, such as an id that the file has given it, is no change of the models. */
    private void arrive(EObject object) {
        if (arrived.add(object)) {
            getChangeDescription().getObjectChanges().removeKey(object);
        }
    }

    @Override
    public void dispose() {
        super.dispose();
        arrived.clear();
    }
}

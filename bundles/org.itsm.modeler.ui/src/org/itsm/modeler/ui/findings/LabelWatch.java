/*
 * Copyright (c) 2026 ITSM Modeler contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.itsm.modeler.ui.findings;

import java.util.Set;
import java.util.function.Consumer;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.impl.AdapterImpl;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.itsm.modeler.model.base.ModelObserver;
import org.itsm.modeler.model.itsm.ITSMElement;
import org.itsm.modeler.model.itsm.ItsmPackage;

/** Hears when an element is called otherwise than before: findings may stay the same, but what names it does not. */
final class LabelWatch extends AdapterImpl implements ModelObserver {

    private static final Set<EStructuralFeature> NAMING = Set.of(ItsmPackage.Literals.IDENTIFIED__ID,
            ItsmPackage.Literals.ITSM_ELEMENT__NAME, ItsmPackage.Literals.ITSM_ELEMENT__CODE);

    private final Consumer<ITSMElement> listener;

    LabelWatch(Consumer<ITSMElement> listener) {
        this.listener = listener;
    }

    @Override
    public void modelChanged(Notification change) {
        if (change.getNotifier() instanceof ITSMElement element && NAMING.contains(change.getFeature())) {
            listener.accept(element);
        }
    }
}

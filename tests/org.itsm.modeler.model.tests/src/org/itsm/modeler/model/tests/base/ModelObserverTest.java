/*
 * Copyright (c) 2026 ITSM Modeler contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.itsm.modeler.model.tests.base;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.Notifier;
import org.eclipse.emf.common.notify.impl.AdapterImpl;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.InternalEObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.itsm.modeler.model.base.ModelObserver;
import org.itsm.modeler.model.itsm.BusinessProcess;
import org.itsm.modeler.model.itsm.ITSMModel;
import org.itsm.modeler.model.itsm.ItsmFactory;
import org.itsm.modeler.model.itsm.OrganizationalObjective;
import org.itsm.modeler.model.resource.ItsmModels;
import org.itsm.modeler.model.resource.ItsmResourceFactory;
import org.junit.jupiter.api.Test;

/** An observer hears of every change below it, and no object has an adapter for that. */
class ModelObserverTest {

    /** Notes what it hears. */
    private static final class Recorder extends AdapterImpl implements ModelObserver {
        private final List<String> heard = new ArrayList<>();

        @Override
        public void modelChanged(Notification change) {
            String who = change.getNotifier() instanceof Resource ? "resource" : change.getNotifier().getClass()
                    .getSimpleName().replace("Impl", "");
            String what = change.getFeature() instanceof EStructuralFeature feature ? feature.getName() : "";
            heard.add((who + ' ' + what).trim());
        }

        List<String> take() {
            List<String> result = List.copyOf(heard);
            heard.clear();
            return result;
        }
    }

    private final Recorder observer = new Recorder();
    private final ITSMModel model = ItsmFactory.eINSTANCE.createITSMModel();
    private final OrganizationalObjective objective = ItsmFactory.eINSTANCE.createOrganizationalObjective();
    private final BusinessProcess process = ItsmFactory.eINSTANCE.createBusinessProcess();

    private void fill() {
        model.setId("m");
        objective.setId("o");
        process.setId("p");
        model.getObjectives().add(objective);
        model.getBusinessProcesses().add(process);
    }

    private void assertHearsEverything(Notifier where) {
        where.eAdapters().add(observer);
        observer.take();
        objective.setName("Care");
        assertEquals(List.of("OrganizationalObjective name"), observer.take());
        process.getRealizes().add(objective);
        assertEquals(List.of("BusinessProcess realizes", "OrganizationalObjective realizedBy"),
                observer.take().stream().sorted().toList());
        model.setName("Clinic");
        assertEquals(List.of("ITSMModel name"), observer.take());
        model.getObjectives().clear();
        assertTrue(observer.take().contains("ITSMModel objectives"));
        objective.setName("gone");
        assertEquals(List.of(), observer.take());
        assertTrue(objective.eAdapters().isEmpty() && process.eAdapters().isEmpty());
    }

    @Test
    void onTheResourceSet() {
        fill();
        Resource resource = ItsmModels.create(ItsmModels.newResourceSet(), URI.createURI("m.itsm"), model);
        assertHearsEverything(resource.getResourceSet());
    }

    @Test
    void onAResourceInNoSet() {
        fill();
        Resource resource = new ItsmResourceFactory().createResource(URI.createURI("m.itsm"));
        resource.getContents().add(model);
        assertHearsEverything(resource);
    }

    @Test
    void onTheRootOfAModelInNoResource() {
        fill();
        assertHearsEverything(model);
    }

    @Test
    void rootsThatComeAndGoAreTold() {
        ResourceSet set = ItsmModels.newResourceSet();
        set.eAdapters().add(observer);
        Resource resource = ItsmModels.create(set, URI.createURI("m.itsm"), model);
        assertTrue(observer.take().contains("resource"));
        resource.getContents().clear();
        assertEquals(List.of("resource"), observer.take());
    }

    @Test
    void loadingIsToldOnceAtItsEnd() throws IOException {
        fill();
        process.getRealizes().add(objective);
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        ItsmModels.create(ItsmModels.newResourceSet(), URI.createURI("m.itsm"), model).save(file, null);
        ResourceSet set = ItsmModels.newResourceSet();
        Resource resource = set.createResource(URI.createURI("m.itsm"));
        set.eAdapters().add(observer);

        resource.load(new ByteArrayInputStream(file.toByteArray()), null);
        assertEquals(List.of("resource"), observer.take());
        resource.unload();
        assertTrue(observer.take().stream().allMatch("resource"::equals));
    }

    @Test
    void anObserverMayLeaveWhileItIsTold() {
        fill();
        Resource resource = ItsmModels.create(ItsmModels.newResourceSet(), URI.createURI("m.itsm"), model);
        ResourceSet set = resource.getResourceSet();
        List<Notification> told = new ArrayList<>();
        class Once extends AdapterImpl implements ModelObserver {
            @Override
            public void modelChanged(Notification change) {
                told.add(change);
                set.eAdapters().remove(this);
            }
        }
        set.eAdapters().add(new Once());
        set.eAdapters().add(observer);
        objective.setName("a");
        objective.setName("b");

        assertEquals(1, told.size());
        assertSame(objective, told.get(0).getNotifier());
        assertEquals(2, observer.take().size());
    }

    @Test
    void nothingIsToldWhenDeliveryIsOff() {
        fill();
        model.eAdapters().add(observer);
        objective.eSetDeliver(false);
        objective.setName("a");
        assertEquals(List.of(), observer.take());
    }

    @Test
    void nobodyListeningCostsNoNotification() {
        fill();
        assertFalse(((InternalEObject) objective).eNotificationRequired());
    }
}

/*
 * Copyright (c) 2026 ITSM Modeler contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.itsm.modeler.validation.tests.incremental;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.change.ChangeDescription;
import org.eclipse.emf.ecore.change.FeatureChange;
import org.eclipse.emf.ecore.change.util.ChangeRecorder;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.itsm.modeler.model.itsm.ITSMModel;
import org.itsm.modeler.model.itsm.ITService;
import org.itsm.modeler.model.itsm.ItsmFactory;
import org.itsm.modeler.model.resource.ItsmModels;
import org.itsm.modeler.tests.support.ModelGenerator;
import org.itsm.modeler.validation.change.ModelRecorder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Our recorder, which sits on no object, is held against EMF's, which sits on all. */
class ModelRecorderTest {

    private static final int EDITS = 120;

    /** What is put back by an undo, without the order in which it was changed. */
    private record Recorded(Map<EObject, Map<EStructuralFeature, List<Object>>> values, Map<Resource, List<?>> roots,
            Set<EObject> outside) {

        static Recorded of(ChangeDescription description) {
            Recorded recorded = new Recorded(
                    description.getObjectChanges().stream().collect(Collectors.toMap(Map.Entry::getKey,
                            changes -> changes.getValue().stream()
                                    .collect(Collectors.toMap(FeatureChange::getFeature, Recorded::valueOf)))),
                    description.getResourceChanges().stream().collect(Collectors.toMap(
                            change -> change.getResource(), change -> (List<?>) List.copyOf(change.getValue()))),
                    new LinkedHashSet<>(description.getObjectsToAttach()));
            // A description contains what is in no file: the next one would look for it in vain.
            description.getObjectsToAttach().clear();
            return recorded;
        }

        private static List<Object> valueOf(FeatureChange change) {
            List<Object> value = new ArrayList<>(List.of(change.isSet()));
            value.add(change.getValue());
            return value;
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void recordsOfRandomEditsWhatEmfRecords(long seed) {
        EditedModels models = new EditedModels(seed);
        for (int edit = 0; edit < EDITS; edit++) {
            List<Resource> files = models.files();
            ChangeRecorder plain = new ChangeRecorder(models.resources());
            ModelRecorder recorder = new ModelRecorder(models.resources());
            String what = models.edit(seed * 1_000 + edit);
            Recorded wanted = Recorded.of(plain.endRecording());
            plain.dispose();
            Recorded got = Recorded.of(recorder.endRecording());
            recorder.dispose();
            // Files that come or go are no steps of an undo history.
            if (files.equals(models.files()) && !what.startsWith("reload")) {
                assertEquals(wanted, got, what);
            }
        }
    }

    private static ITSMModel model() {
        ITSMModel model = ModelGenerator.of(3).elements(300).build().model();
        ItsmModels.newResourceSet().createResource(URI.createURI("memory:/a.itsm")).getContents()
                .add(model);
        return model;
    }

    private static ModelRecorder recorderOf(EObject element) {
        return new ModelRecorder(element.eResource().getResourceSet());
    }

    @Test
    void sitsOnNoElement() {
        ITSMModel model = model();
        ModelRecorder recorder = recorderOf(model);
        model.getServices().get(0).setName("Other");
        assertTrue(model.getServices().stream().allMatch(service -> service.eAdapters().isEmpty()));
        recorder.endRecording();
        recorder.dispose();
        assertFalse(model.eResource().getResourceSet().eAdapters().contains(recorder));
    }

    @Test
    void whatIsChangedAfterItWasTakenOutIsPutBackAsItWas() {
        ITSMModel model = model();
        ITService service = model.getServices().get(0);
        String name = service.getName();
        ModelRecorder recorder = recorderOf(model);
        EcoreUtil.remove(service);
        service.setName("Outside");
        ChangeDescription description = recorder.endRecording();
        recorder.dispose();
        assertTrue(service.eAdapters().isEmpty());
        description.applyAndReverse();
        assertEquals(service, model.getServices().get(0));
        assertEquals(name, service.getName());
    }

    @Test
    void whatCameAndWentAgainLeavesNothingToUndo() {
        ITSMModel model = model();
        ModelRecorder recorder = recorderOf(model);
        ITService service = ItsmFactory.eINSTANCE.createITService();
        model.getServices().add(service);
        service.setName("For a moment");
        model.getServices().remove(service);
        ChangeDescription description = recorder.endRecording();
        recorder.dispose();
        assertTrue(description.getObjectChanges().isEmpty());
        assertTrue(description.getObjectsToAttach().isEmpty());
    }
}

/*
 * Copyright (c) 2026 ITSM Modeler contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.itsm.modeler.benchmarks;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import org.eclipse.emf.ecore.resource.Resource;
import org.itsm.modeler.model.itsm.ITSMElement;
import org.itsm.modeler.model.itsm.ITSMModel;
import org.itsm.modeler.model.itsm.ITSMProcess;
import org.itsm.modeler.model.itsm.ItsmFactory;
import org.itsm.modeler.model.itsm.TechnicalActivity;
import org.itsm.modeler.validation.Profile;
import org.itsm.modeler.validation.RuleRegistry;
import org.itsm.modeler.validation.RuleSettings;
import org.itsm.modeler.validation.incremental.IncrementalValidator;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** From an edit to the new findings, a thousand times: the milliseconds of the table are microseconds for one edit. */
@State(Scope.Benchmark)
public class IncrementalBenchmark {

    private static final int EDITS = 1_000;

    @Param({"10000", "100000", "1000000"})
    public int elements;

    private final Random random = new Random(20260630);
    private Resource file;
    private ITSMModel model;
    private IncrementalValidator validator;
    private final List<ITSMElement> all = new ArrayList<>();
    private final List<TechnicalActivity> activities = new ArrayList<>();
    private List<ITSMProcess> processes;

    @Setup
    public void generate() {
        file = Models.productResource();
        model = Models.generate(elements);
        file.getContents().add(model);
        model.eAllContents().forEachRemaining(object -> {
            if (object instanceof ITSMElement element) {
                all.add(element);
            }
            if (object instanceof TechnicalActivity activity && !activity.getPerformedFor().isEmpty()) {
                activities.add(activity);
            }
        });
        processes = model.getItsmProcesses();
        validator = validate(file);
    }

    static IncrementalValidator validate(Resource file) {
        RuleSettings settings = RuleSettings.of(Profile.REVIEW);
        IncrementalValidator validator = new IncrementalValidator(file.getResourceSet(), RuleRegistry.standard(),
                any -> settings, () -> LocalDate.of(2026, 6, 30));
        validator.at((ITSMModel) file.getContents().get(0));
        return validator;
    }

    /** Until the first findings are there, all facts with them. */
    @Benchmark
    public IncrementalValidator start() {
        validator.dispose();
        validator = validate(file);
        return validator;
    }

    /** Names touch no link, but they are what most rules compare and most messages say. */
    @Benchmark
    public void thousandNames() {
        for (int i = 0; i < EDITS; i++) {
            pick(all).setName("Name " + random.nextInt());
            validator.flush();
        }
    }

    /** An activity is taken from its processes, or given to another one. */
    @Benchmark
    public void thousandChainLinks() {
        for (int i = 0; i < EDITS; i += 2) {
            TechnicalActivity activity = pick(activities);
            activity.getPerformedFor().clear();
            validator.flush();
            activity.getPerformedFor().add(pick(processes));
            validator.flush();
        }
    }

    /** An activity comes, as part of another, and goes. */
    @Benchmark
    public void thousandCreatedAndDeleted() {
        for (int i = 0; i < EDITS; i += 2) {
            TechnicalActivity part = ItsmFactory.eINSTANCE.createTechnicalActivity();
            TechnicalActivity whole = pick(activities);
            whole.getSubActivities().add(part);
            validator.flush();
            whole.getSubActivities().remove(part);
            validator.flush();
        }
    }

    private <T> T pick(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }
}

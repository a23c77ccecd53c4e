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

import java.util.List;

import org.itsm.modeler.diagram.notation.Notation;
import org.itsm.modeler.diagram.table.Table;
import org.itsm.modeler.diagram.table.TableBuilder;
import org.itsm.modeler.model.itsm.ITGoal;
import org.itsm.modeler.model.itsm.ITServiceOrganization;
import org.itsm.modeler.model.itsm.ITSMModel;
import org.itsm.modeler.model.itsm.ITSMProcess;
import org.itsm.modeler.model.itsm.ItsmFactory;
import org.itsm.modeler.model.itsm.TechnicalActivity;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/**
 * Building tables with so many lines: one with nine columns of features, and a cross table with a tenth as many columns
 * of which three in each line are set.
 */
@State(Scope.Benchmark)
public class TableBenchmark {

    private static final int GENERATED = 500;
    private static final int LINES_PER_COLUMN = 10;
    private static final int SET = 3;

    @Param({"500", "2000", "10000"})
    public int elements;

    private Notation notation;
    private ITSMModel model;

    @Setup
    public void generate() {
        notation = Notation.standard();
        model = Models.generate(GENERATED);
        model.getTechnicalActivities().clear();
        model.getItsmProcesses().clear();
        model.getServiceOrganizations().clear();
        ITServiceOrganization organization = ItsmFactory.eINSTANCE.createITServiceOrganization();
        model.getServiceOrganizations().add(organization);
        for (int i = 0; i < elements / LINES_PER_COLUMN; i++) {
            ITGoal goal = ItsmFactory.eINSTANCE.createITGoal();
            goal.setName("Goal " + i);
            organization.getGoals().add(goal);
        }
        for (int i = 0; i < elements; i++) {
            add(i, organization.getGoals());
        }
    }

    private void add(int number, List<ITGoal> goals) {
        ITSMProcess process = ItsmFactory.eINSTANCE.createITSMProcess();
        process.setName("Process " + number);
        for (int i = 0; i < SET; i++) {
            process.getGoals().add(goals.get((number * 7 + i * 13) % goals.size()));
        }
        model.getItsmProcesses().add(process);
        TechnicalActivity activity = ItsmFactory.eINSTANCE.createTechnicalActivity();
        activity.setName("Activity " + number);
        activity.setEffortHours(number / 4.0);
        activity.getPerformedFor().add(process);
        activity.setOwner(model.getRoles().get(number % model.getRoles().size()));
        model.getTechnicalActivities().add(activity);
    }

    @Benchmark
    public Table activities() {
        return TableBuilder.build(notation, "T6", model);
    }

    @Benchmark
    public Table processesByGoals() {
        return TableBuilder.build(notation, "X3", model);
    }
}

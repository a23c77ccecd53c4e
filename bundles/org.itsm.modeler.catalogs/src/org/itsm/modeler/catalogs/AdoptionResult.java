/*
 * Copyright (c) 2026 ITSM Modeler contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.itsm.modeler.catalogs;

import java.util.List;

import org.itsm.modeler.model.itsm.ITSMProcess;
import org.itsm.modeler.model.itsm.TechnicalActivity;

/**
 * What has become of a plan.
 *
 * @param processes       all processes that adopt what was asked for, in the order of the framework
 * @param newProcesses    those of them that the model did not have
 * @param newActivities   the technical activities that the model did not have
 * @param copiedElements  how many framework elements were copied into the model
 */
public record AdoptionResult(List<ITSMProcess> processes, List<ITSMProcess> newProcesses,
        List<TechnicalActivity> newActivities, long copiedElements) {
}

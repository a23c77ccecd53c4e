/*
 * Copyright (c) 2026 ITSM Modeler contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.itsm.modeler.model.resource;

import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.resource.Resource;
import org.itsm.modeler.model.itsm.ITSMModel;

/**
 * A file that was opened, with what there is to say about it and about the files that it refers to.
 *
 * @param resource the file; there is one even when nothing could be read
 * @param model    its model, as far as it could be read
 * @param problems in the order of the files, then of the lines
 */
public record LoadedModel(Resource resource, Optional<ITSMModel> model, List<LoadProblem> problems) {

    /** The problems that make a file unusable as input. */
    public List<LoadProblem> errors() {
        return problems.stream().filter(LoadProblem::isError).toList();
    }

    /** Says whether something could not be read. */
    public boolean hasErrors() {
        return problems.stream().anyMatch(LoadProblem::isError);
    }
}

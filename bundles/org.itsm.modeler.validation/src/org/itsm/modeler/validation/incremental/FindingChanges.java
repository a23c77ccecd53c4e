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

import java.util.List;

import org.itsm.modeler.validation.Finding;

/**
 * How the findings differ from those before.
 *
 * @param added   findings that were not there before, or not so: a finding whose sentence has changed is gone and new
 * @param removed findings that are no longer there; their elements may be gone as well
 */
public record FindingChanges(List<Finding> added, List<Finding> removed) {

    public FindingChanges {
        added = List.copyOf(added);
        removed = List.copyOf(removed);
    }

    public boolean isEmpty() {
        return added.isEmpty() && removed.isEmpty();
    }
}

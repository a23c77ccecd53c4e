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

import org.eclipse.emf.common.notify.Adapter;
import org.eclipse.emf.common.notify.Notifier;
import org.eclipse.emf.edit.domain.EditingDomain;

/**
 * Executes changes where an ordinary command would be the wrong one, such as on the transactional domain of a diagram
 * session. Whoever opens such a domain adds its runner to the adapters of the domain's resource set; from then on
 * {@link ModelChanges} uses it there. So neither side need know the other.
 */
public interface ChangeRunner extends Adapter {

    /**
     * Runs the changes as one step of the domain's undo history.
     *
     * @param changes alters the model
     * @throws IllegalStateException when the domain refused them; nothing has changed then
     */
    void run(EditingDomain domain, String label, Runnable changes);

    /** The runner of what the domain edits; null when it has none of its own. */
    static ChangeRunner of(EditingDomain domain) {
        Notifier resources = domain.getResourceSet();
        return resources.eAdapters().stream()
                .filter(ChangeRunner.class::isInstance)
                .map(ChangeRunner.class::cast)
                .findFirst()
                .orElse(null);
    }
}

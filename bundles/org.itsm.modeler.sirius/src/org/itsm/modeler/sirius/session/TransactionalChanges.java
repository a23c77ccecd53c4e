/*
 * Copyright (c) 2026 ITSM Modeler contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.itsm.modeler.sirius.session;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.emf.common.notify.impl.AdapterImpl;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.eclipse.emf.transaction.TransactionalEditingDomain;
import org.itsm.modeler.sirius.SessionEdits;
import org.itsm.modeler.validation.change.ChangeRunner;

/** Runs quick fixes and refactorings on the domain of a session, so that its diagrams are refreshed and undone with them. */
final class TransactionalChanges extends AdapterImpl implements ChangeRunner {

    @Override
    public void run(EditingDomain domain, String label, Runnable changes) {
        try {
            SessionEdits.run((TransactionalEditingDomain) domain, label, changes);
        } catch (CoreException refused) {
            throw new IllegalStateException(refused.getMessage(), refused);
        }
    }
}

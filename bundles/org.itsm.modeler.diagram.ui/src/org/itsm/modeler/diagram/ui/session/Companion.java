/*
 * Copyright (c) 2026 ITSM Modeler contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.itsm.modeler.diagram.ui.session;

import java.io.IOException;

import org.eclipse.core.runtime.IProgressMonitor;

/** What is shared, saved and reverted together with a model, such as a file beside it. */
public interface Companion {

    void save(IProgressMonitor monitor) throws IOException;

    void revert();

    /** The session is over. */
    default void end() {
    }
}

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

import java.util.Optional;

import org.eclipse.emf.common.util.URI;

/**
 * Contributed with the extension point <code>org.itsm.modeler.diagram.ui.domainLocators</code> by a tool that opens
 * model files itself. It is asked before a file is opened, and when its tool has opened one it says so with
 * {@link SharedModels#giveWay(URI)}.
 */
public interface DomainLocator {

    /** The file as the tool holds it now; empty when it does not. */
    Optional<HeldModel> find(URI file);
}

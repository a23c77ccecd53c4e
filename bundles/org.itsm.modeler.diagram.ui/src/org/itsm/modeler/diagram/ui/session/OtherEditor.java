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

import org.eclipse.core.runtime.CoreException;
import org.eclipse.emf.ecore.EObject;

/** The diagram editor of the tool that holds a file: the diagrams of the file are drawn there, ours are a preview of them. */
public interface OtherEditor {

    /** What users call it. */
    String name();

    /**
     * Opens the diagram of that id about the element, and creates it when there is none yet. Called on the UI thread.
     *
     * @throws CoreException when it cannot be opened
     */
    void open(String diagram, EObject root) throws CoreException;
}

/*
 * Copyright (c) 2026 ITSM Modeler contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.itsm.modeler.validation.refactoring;

import java.io.IOException;
import java.util.List;

import org.eclipse.emf.common.util.URI;

/** The model files among which links are looked for, such as those of a workspace or of a folder. */
public interface ModelFiles {

    /** All that may refer to each other, in the order in which they are to be shown. */
    List<URI> all();

    /** What the file would be if it was saved now. */
    byte[] content(URI file) throws IOException;
}

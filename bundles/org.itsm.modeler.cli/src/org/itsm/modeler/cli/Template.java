/*
 * Copyright (c) 2026 ITSM Modeler contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.itsm.modeler.cli;

import org.itsm.modeler.catalogs.ModelFile;

/**
 * A model to begin with.
 *
 * @param name        how the user asks for it
 * @param description one sentence
 * @param source      the model itself; null for the empty one
 */
record Template(String name, String description, ModelFile source) {
}

/*
 * Copyright (c) 2026 ITSM Modeler contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
/**
 * Loading and saving of <code>.itsm</code> files: the format, ids, links between files, unknown XML, errors with line
 * and column, atomic writing. {@link org.itsm.modeler.model.resource.ItsmModels} is where to start. Knows EMF and the
 * metamodel; neither the chain, nor rules, nor any user interface.
 */
package org.itsm.modeler.model.resource;

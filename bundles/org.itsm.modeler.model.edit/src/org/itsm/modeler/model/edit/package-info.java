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
 * The hand-written part of labels, icons, properties and child creation. The generated item providers extend or are
 * replaced by classes of this package. It knows EMF Edit and the metamodel and must not know the workbench, SWT or how
 * models are loaded, validated and drawn.
 */
package org.itsm.modeler.model.edit;

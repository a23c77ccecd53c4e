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
 * Generates the code of the metamodel with EMF's own generator, outside of an Eclipse workbench. It knows the genmodel
 * and the layout of the two generated bundles, and nothing of the code that is generated or of what uses it.
 */
package org.itsm.modeler.generator;

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
 * Tests inside a real workbench with Sirius: the viewpoint specification as Sirius executes it, and what the Sirius
 * bundle adds. The tests go over all representations, mappings and tools that the viewpoint has, so that what is added
 * to it is tested too.
 */
package org.itsm.modeler.sirius.tests;

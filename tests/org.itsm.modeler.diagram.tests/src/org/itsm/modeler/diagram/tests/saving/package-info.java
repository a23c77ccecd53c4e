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
 * Saving and recovery of models with several files and a side file, up to the end of the process in the middle of it. Runs
 * the code that the workbench runs, without the workbench.
 */
package org.itsm.modeler.diagram.tests.saving;

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
 * The rule engine: rules, the settings of a project, runs and their findings. It knows the model and EMF Edit's
 * commands; it must not know diagrams, the command line or the workbench.
 */
package org.itsm.modeler.validation;

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
 * The rules as EMF sees them: a validator of the package, so that {@code Diagnostician}, EMF's and Sirius' Validate and
 * any other EMF tool shows the same findings, and what tools show beside them: what is wrong with one element, and how it
 * may be mended. It must not know the command line or the workbench.
 */
package org.itsm.modeler.validation.emf;

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
 * Renaming and deleting elements with all that hangs on it: which links and texts of which files have to change, and what
 * the rules will say afterwards, found out on copies. Knows no workbench and writes no file: whoever carries out a
 * {@link org.itsm.modeler.validation.refactoring.Plan} does.
 */
package org.itsm.modeler.validation.refactoring;

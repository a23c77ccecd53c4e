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
 * Copies of what was not saved, for when the workbench ends all of a sudden: each session keeps one, whichever editors it
 * has. Must not know these editors.
 */
package org.itsm.modeler.diagram.ui.recovery;

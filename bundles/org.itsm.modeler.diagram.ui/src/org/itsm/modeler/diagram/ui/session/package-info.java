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
 * One file, one domain: editors and views that work on the same model file share its objects, its undo history and
 * its dirty state. Whoever holds a file elsewhere in the workbench, such as a Sirius session, is asked first. Must not
 * know what is shown of a model, nor who shows it.
 */
package org.itsm.modeler.diagram.ui.session;

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
 * Renaming and deleting elements, and renaming, moving and deleting model files, as refactorings of the workbench: with a
 * preview of all files that are affected, and undone as a whole. What has to change is found out without a workbench, in
 * <code>org.itsm.modeler.validation.refactoring</code>; here it is shown and carried out, in files that are open as a step
 * of their undo history, in others at once. Must not know the pages of the editor.
 */
package org.itsm.modeler.ui.refactoring;

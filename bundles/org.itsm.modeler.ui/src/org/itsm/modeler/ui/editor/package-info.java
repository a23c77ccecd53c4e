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
 * The editor of model files: its pages, its commands, saving, and what happens when the file changes behind its back.
 * The model itself belongs to the session that editors and views share.
 */
package org.itsm.modeler.ui.editor;

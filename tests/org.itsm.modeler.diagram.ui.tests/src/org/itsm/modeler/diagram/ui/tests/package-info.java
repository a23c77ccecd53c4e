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
 * Tests of the diagram editor: its plain parts by themselves, the rest in a real workbench with real mouse and key events.
 */
package org.itsm.modeler.diagram.ui.tests;

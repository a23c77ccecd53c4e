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
 * The workbench of the modeler: perspective, wizards, editor, views, markers, preferences, help. Must not know the
 * command line nor Sirius.
 */
package org.itsm.modeler.ui;

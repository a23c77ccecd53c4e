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
 * Reads the help in products that have no help system of Eclipse: contents, pages, context help in parts and dialogs, and
 * search. It knows the extension points of the help and nothing of what they say.
 */
package org.itsm.modeler.ui.help;

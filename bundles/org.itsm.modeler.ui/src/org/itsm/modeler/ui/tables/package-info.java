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
 * Tables and cross tables on the screen: sorting, searching, entering values, copying and pasting. What a table holds and
 * what comes of a value is the business of the diagram bundle.
 */
package org.itsm.modeler.ui.tables;

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
 * The tables of the notation, as values: lines, columns and cells, and the changes that typing, clicking and pasting make.
 * A table is never altered; a change of the model gives a new one. Must not know how tables are painted or edited on
 * screen.
 */
package org.itsm.modeler.diagram.table;

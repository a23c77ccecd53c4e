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
 * Import of ArchiMate models as the tool Archi stores them (<code>.archimate</code>): reading of the file, the mapping
 * of its elements and relationships, which is data, and the report that names everything the mapping leaves behind. It
 * knows the model; it must not know resources, rules, diagrams or the command line.
 */
package org.itsm.modeler.exchange.archimate;

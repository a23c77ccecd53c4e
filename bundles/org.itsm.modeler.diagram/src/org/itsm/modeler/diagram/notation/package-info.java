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
 * The notation as the viewpoint specification writes it: diagrams, layers, mappings, styles, tools and tables as values,
 * read from the file as plain XML. What the file holds beyond that is refused by name and place. Must not know how a
 * diagram is built, laid out or painted, nor any class of Sirius.
 */
package org.itsm.modeler.diagram.notation;

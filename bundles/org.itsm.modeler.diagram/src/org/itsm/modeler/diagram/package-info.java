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
 * What a diagram shows, as values: figures, edges, labels and styles, without positions. A diagram is never altered; a
 * change of the model gives a new one. Knows EMF objects only as the elements that figures stand for; must not know where
 * the notation comes from, how it is laid out, nor how it is painted.
 */
package org.itsm.modeler.diagram;

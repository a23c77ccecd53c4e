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
 * Gives the figures and edges of a diagram their places: lanes below each other, boxes in rows and columns, edges at right
 * angles around them, labels wrapped. Keeps what was set by hand. Knows sizes of texts only by a {@link
 * org.itsm.modeler.diagram.layout.TextMeasure}; must not know how a diagram was made nor how it is painted.
 * <p>
 * Why not ELK, which Sirius uses: rows of its layered algorithm never wrap, so a chain of 500 boxes is 27,000 to 50,000
 * pixels wide, with five times the length of lines and twice as many crossings; it takes four to fifty times as long; and it keeps
 * no box where it was when something is added. The comparison stands in FIGURES.md of the benchmarks.
 */
package org.itsm.modeler.diagram.layout;

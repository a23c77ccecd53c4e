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
 * Writes a diagram that has been laid out as a picture: SVG for browsers and documents, PNG for everything else. Must not
 * know where the notation comes from, and asks no display and no font of the machine.
 */
package org.itsm.modeler.diagram.svg;

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
 * The font of the diagrams, Liberation Sans 2.1.5 under the SIL Open Font License (OFL.txt), in its four faces: what its
 * letters measure, how they look, and a part of it to be embedded in pictures. It measures like Arial and Helvetica, so a
 * picture shown with one of these looks the same. Knows nothing of diagrams, and needs no font of the machine.
 */
package org.itsm.modeler.diagram.font;

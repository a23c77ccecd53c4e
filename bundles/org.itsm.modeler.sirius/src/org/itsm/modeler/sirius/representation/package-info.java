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
 * Diagrams and tables of a session: they are found or created, opened and arranged. The only place that knows which
 * diagram an element opens with.
 */
package org.itsm.modeler.sirius.representation;

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
 * Shows what loading and saving do: the canonical form, what is kept, what is refused, and that neither files made up at
 * random nor damaged ones get through with anything lost.
 */
package org.itsm.modeler.model.tests.resource;

/*
 * Copyright (c) 2026 ITSM Modeler contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
/** Where figures stand that were moved by hand: kept beside the model, changed, saved and reverted with it. Must not know how figures are drawn. */
package org.itsm.modeler.diagram.ui.positions;

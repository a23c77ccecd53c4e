/*
 * Copyright (c) 2026 ITSM Modeler contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.itsm.modeler.exchange.archimate;

import org.itsm.modeler.model.itsm.ITSMModel;

/** A new model, not yet in a resource, with all its identifiers, and the report on what it was made from. */
public record ImportResult(ITSMModel model, ImportReport report) {
}

/*
 * Copyright (c) 2026 ITSM Modeler contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.itsm.modeler.design;

import org.eclipse.emf.common.notify.Adapter;

/**
 * Hears of values that were typed and could not be taken. Tools alter the model and answer nothing, so whoever lets users
 * type adds its listener to the adapters of the resource set that it works on.
 */
public interface RefusalListener extends Adapter {

    /**
     * A typed value was not taken; the model is as it was. Called while the tool runs, on its thread.
     *
     * @param reason what was expected instead, as a sentence for the user
     */
    void refused(String reason);
}

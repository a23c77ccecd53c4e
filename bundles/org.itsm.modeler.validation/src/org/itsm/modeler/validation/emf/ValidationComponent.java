/*
 * Copyright (c) 2026 ITSM Modeler contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.itsm.modeler.validation.emf;

/** Installs the validator when declarative services start, so that no bundle of ours need be activated first. */
public final class ValidationComponent {

    /** Called by declarative services. */
    public void activate() {
        ItsmValidator.install();
    }
}

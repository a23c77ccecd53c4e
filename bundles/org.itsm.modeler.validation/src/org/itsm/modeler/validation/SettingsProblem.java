/*
 * Copyright (c) 2026 ITSM Modeler contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.itsm.modeler.validation;

/**
 * A line of a settings file that says nothing the validator knows; it is passed over.
 *
 * @param line    counted from 1
 * @param message what is wrong and what to write instead
 */
public record SettingsProblem(int line, String message) {
}

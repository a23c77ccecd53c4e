/*
 * Copyright (c) 2026 ITSM Modeler contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.itsm.modeler.validation.report;

/**
 * Why a finding does not count.
 *
 * @param reason the reason given
 * @param until  the last day, as written in the file; null when it holds for ever
 * @param by     who gave it; null when not said
 */
public record ReportedWaiver(String reason, String until, String by) {
}

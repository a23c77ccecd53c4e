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
 * A way to mend a finding.
 *
 * @param number its number on the rule's page, as {@code itsm fix --fix} takes it
 * @param label  what it does, as the rule's page calls it
 */
public record ReportedFix(int number, String label) {
}

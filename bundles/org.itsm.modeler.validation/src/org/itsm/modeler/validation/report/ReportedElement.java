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
 * An element as a report names it.
 *
 * @param type  the class, as in the metamodel
 * @param id    null when it has none
 * @param label its name, or what it is called where it has none
 */
public record ReportedElement(String type, String id, String label) {
}

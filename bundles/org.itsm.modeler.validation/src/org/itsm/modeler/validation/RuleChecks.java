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
 * How often a rule was asked in a run.
 *
 * @param applicable the number of elements it had a say about
 */
public record RuleChecks(Rule<?> rule, int applicable) {
}

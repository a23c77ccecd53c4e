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
 * Findings that follow the edits: what changed is noted, what follows from it is worked out, and the rules are asked
 * again about those elements only of which the findings can have changed. Facts about the whole are kept up to date
 * here and given to the rules as the same {@code Facts} that a run computes. It must not know single rules, but for
 * what the product's own read of neighbours ({@code Ripples}), nor EMF's validation, the command line or the workbench.
 */
package org.itsm.modeler.validation.incremental;

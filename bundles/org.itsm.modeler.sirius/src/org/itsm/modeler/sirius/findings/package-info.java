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
 * Findings of the rules in Sirius: markers for tables, which Sirius does not validate, and quick fixes on markers of
 * diagrams and tables alike. No rule is known here; all come from the validation bundle.
 */
package org.itsm.modeler.sirius.findings;

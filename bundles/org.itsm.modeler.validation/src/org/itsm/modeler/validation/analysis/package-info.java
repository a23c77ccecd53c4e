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
 * Facts about whole models that several rules share: what occurs twice, cycles, islands, where chains break. Each is
 * computed once a run, when the first rule asks for it, in time proportional to elements and links. Rules ask for them
 * through {@code Facts}, which the incremental validator answers from what it keeps up to date. A fact must not know
 * rules, messages or fixes.
 */
package org.itsm.modeler.validation.analysis;

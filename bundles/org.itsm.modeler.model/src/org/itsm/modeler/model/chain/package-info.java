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
 * The chain from organizational objectives to technical activities as a graph over ints: who reaches whom, which
 * objectives end in an activity, which elements stand apart.
 * <p>
 * It reads the model and never changes it. It must not know rules, findings or how anything is shown.
 */
package org.itsm.modeler.model.chain;

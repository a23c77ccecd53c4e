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
 * What the rules say about open models, for editors and views. The rules themselves, how they are run and what mends a
 * finding is the business of the validation bundle.
 */
package org.itsm.modeler.ui.findings;

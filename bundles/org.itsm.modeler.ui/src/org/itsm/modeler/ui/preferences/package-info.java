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
 * The pages on which the user says how severe each rule is, for the workspace and for single projects. Which settings
 * hold where is the business of {@code org.itsm.modeler.validation.preferences}; who shows findings hears of changes by
 * itself. It must not know editors and views.
 */
package org.itsm.modeler.ui.preferences;

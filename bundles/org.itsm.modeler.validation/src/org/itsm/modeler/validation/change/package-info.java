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
 * Changes of a model that are one step of the undo history: quick fixes, tools and refactorings. A change knows the
 * model only; how it is executed and undone is the business of {@link org.itsm.modeler.validation.change.ModelChanges}.
 */
package org.itsm.modeler.validation.change;

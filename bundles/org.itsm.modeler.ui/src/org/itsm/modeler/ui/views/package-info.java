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
 * Views beside the editor that follow what is worked on: the chain of an element, the coverage of the chain and of
 * frameworks, the improvement register. What the chain is, is the business of the model; what the rules say, of the
 * validation.
 */
package org.itsm.modeler.ui.views;

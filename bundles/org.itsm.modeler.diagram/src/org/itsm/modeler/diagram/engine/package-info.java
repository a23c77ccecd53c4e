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
 * Builds what a diagram shows from the notation and a model, with the semantics that Sirius has for a synchronised diagram.
 * Must not know how a diagram is laid out or painted, nor alter the model.
 */
package org.itsm.modeler.diagram.engine;

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
 * What the viewpoint specification asks: candidates, labels, conditions and tools. Each public method of a public class
 * is one question or one change, found by its name alone, so no name occurs twice in the package. The classes know the
 * model, the chain graph and the findings; they know no type of Sirius, views come as plain objects. They keep no state,
 * answer null with an empty or false answer, and answer in the order of the document.
 */
package org.itsm.modeler.design.services;

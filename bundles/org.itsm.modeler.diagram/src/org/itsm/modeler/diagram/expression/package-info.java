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
 * The expressions of the notation: {@code service:}, {@code feature:}, {@code var:} and constants, as Sirius executes
 * them. Compiled once when the notation is read, so a service that does not exist is found then. Must not know what the
 * expressions are for, nor what a diagram is.
 */
package org.itsm.modeler.diagram.expression;

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
 * Export of a loaded model as XMI that any EMF reads without our code, with a copy of the metamodel when asked for. It
 * knows the model and EMF's resources; it must not know rules, diagrams or the command line.
 */
package org.itsm.modeler.exchange.xmi;

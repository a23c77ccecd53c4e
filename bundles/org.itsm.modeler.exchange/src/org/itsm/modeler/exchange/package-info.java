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
 * What all ways of exchanging a model with other tools have in common: the error a foreign file or an output ends with,
 * and texts. It knows the model; it must not know diagrams, the command line or the workbench.
 */
package org.itsm.modeler.exchange;

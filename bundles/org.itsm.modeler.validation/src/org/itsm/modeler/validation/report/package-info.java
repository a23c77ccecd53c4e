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
 * The findings report: what a run over one or several files found, as plain data, and its four forms (text, JSON,
 * SARIF, JUnit XML). It knows findings and rules; it must not know how a file is loaded, nor the command line.
 */
package org.itsm.modeler.validation.report;

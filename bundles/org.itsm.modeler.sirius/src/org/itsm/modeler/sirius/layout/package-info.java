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
 * What Sirius' arrangement with ELK lacks for diagrams with lanes: it changes graphs of ELK while Sirius arranges. And
 * the room that names have in figures and in headings of cross tables. It changes no model and no diagram.
 */
package org.itsm.modeler.sirius.layout;

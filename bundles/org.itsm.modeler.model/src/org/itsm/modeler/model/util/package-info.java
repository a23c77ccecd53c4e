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
 * Small tools on models that everybody needs in the same way: dates, text, copies, document order. They know EMF and
 * the metamodel, no files, no rules, no user interface.
 */
package org.itsm.modeler.model.util;

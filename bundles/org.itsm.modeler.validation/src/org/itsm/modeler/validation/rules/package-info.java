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
 * The rules that the product brings, a package per group and a class per rule; each has its page
 * ({@code ID.properties}) beside it. A rule must not know reports, the command line or any user interface.
 */
package org.itsm.modeler.validation.rules;

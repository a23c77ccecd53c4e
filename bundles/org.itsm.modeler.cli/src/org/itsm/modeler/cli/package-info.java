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
 * The command {@code itsm}: plain Java on the class path, a class per command. It reads arguments, calls the other
 * bundles and says what came of it; it must not hold any knowledge about models, rules or formats of its own, and it must
 * not know OSGi or a display.
 */
package org.itsm.modeler.cli;

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
 * Tests of the command line from outside: the built archive in processes of its own, as users and pipelines run it, and
 * single commands within the test where a process adds nothing. They know the formats that the commands promise; they
 * must not know how the commands are made.
 */
package org.itsm.modeler.cli.tests;

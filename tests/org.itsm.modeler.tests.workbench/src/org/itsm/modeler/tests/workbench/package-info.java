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
 * What every test in a real workbench needs: its threads, its screen, its error log. Must not know any bundle of ours.
 */
package org.itsm.modeler.tests.workbench;

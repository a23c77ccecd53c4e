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
 * The notation of the modeler for Sirius: the viewpoint specification <code>description/itsm.odesign</code> and how
 * Sirius, where it is installed, comes to know it. Nothing here needs Sirius to compile or to start.
 */
package org.itsm.modeler.design;

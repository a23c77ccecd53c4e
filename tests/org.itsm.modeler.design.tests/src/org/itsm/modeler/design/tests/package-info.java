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
 * Tests of the viewpoint specification as data and of the services it calls. They read the odesign as plain XML and
 * need no Sirius; what only Sirius can show is tested where Sirius is.
 */
package org.itsm.modeler.design.tests;

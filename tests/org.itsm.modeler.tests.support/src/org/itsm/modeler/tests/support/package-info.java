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
 * What the tests of several bundles share: models made up for tests, of any size and seed. Knows the metamodel only;
 * neither rules nor files nor a test framework.
 */
package org.itsm.modeler.tests.support;

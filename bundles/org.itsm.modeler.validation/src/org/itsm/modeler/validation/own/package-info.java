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
 * Rules of a user's own: from jars that name them as services, and in Eclipse from bundles that contribute them to the
 * extension point {@code org.itsm.modeler.validation.rules}. It checks what it is given and says what is wrong with it;
 * it must not know the rules of the product, nor the command line.
 */
package org.itsm.modeler.validation.own;

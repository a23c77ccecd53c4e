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
 * What all objects of the metamodel inherit: the hand-written base of the generated classes. It knows EMF only and must
 * not know the generated classes, the chain or the resources.
 */
package org.itsm.modeler.model.base;

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
 * What all objects of the metamodel have in common beyond EMF's own behaviour: observers without an adapter on every
 * object, ids that stay known to their file, back references that survive the resolving of a proxy. Knows EMF only,
 * neither the generated classes nor files and formats.
 */
package org.itsm.modeler.model.base;

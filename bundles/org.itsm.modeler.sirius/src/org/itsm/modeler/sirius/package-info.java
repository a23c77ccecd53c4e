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
 * ITSM models in Sirius: where the viewpoint is found and how Sirius is started up safely. Everything that compiles
 * against Sirius is in this bundle; no other bundle of ours may know it.
 */
package org.itsm.modeler.sirius;

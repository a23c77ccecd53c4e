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
 * Projects with an ITSM model and its Sirius session: what they consist of and the wizard that makes them. The wizard
 * only asks; {@link org.itsm.modeler.sirius.project.ItsmProject} does the work and can be called without any dialog.
 */
package org.itsm.modeler.sirius.project;

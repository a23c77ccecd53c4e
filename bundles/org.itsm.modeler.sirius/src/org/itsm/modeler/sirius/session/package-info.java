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
 * What every Sirius session with an ITSM model gets: changes run on its transactional domain, refused values are said,
 * findings on its figures follow each change, and editors and views of ours work on its files. It knows Sirius' editors,
 * not the wizards and commands of the workbench.
 */
package org.itsm.modeler.sirius.session;

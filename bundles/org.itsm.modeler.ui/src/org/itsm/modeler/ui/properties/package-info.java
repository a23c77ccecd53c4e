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
 * The properties view of model elements: values with an editor that suits their type, links with a search for what to
 * link to, and where an element is used. Works for whatever part has elements selected whose file is open.
 */
package org.itsm.modeler.ui.properties;

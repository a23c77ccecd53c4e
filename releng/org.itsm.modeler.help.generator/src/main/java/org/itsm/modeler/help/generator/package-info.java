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
 * Writes the reference pages of the help: one page for each rule, from its page in the validation bundle, and one for each
 * class of the metamodel, from <code>itsm.ecore</code>. It knows nothing of Eclipse and of the pages written by hand.
 */
package org.itsm.modeler.help.generator;

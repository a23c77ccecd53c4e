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
 * The elements of a model as a tree that can be filtered, for the editor and for views. Knows how elements are shown,
 * and nothing of editors and files.
 */
package org.itsm.modeler.ui.elements;

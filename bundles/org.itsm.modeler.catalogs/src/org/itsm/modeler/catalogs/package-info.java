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
 * The models that the product brings along as .itsm files, and the way to them: by name, with a title and a
 * description; and what is done with framework catalogues: reading, copying, adopting. Knows the metamodel and how
 * models are loaded, and must know neither Eclipse nor the rules that models are checked against.
 */
package org.itsm.modeler.catalogs;

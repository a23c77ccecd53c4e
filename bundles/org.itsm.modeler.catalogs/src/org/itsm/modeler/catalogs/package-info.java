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
 * description. Knows the class loader that holds the files and nothing else: neither Eclipse nor how a model is loaded.
 */
package org.itsm.modeler.catalogs;

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
 * The settings of the rules in Eclipse's preferences, for the workspace and for single projects. What holds for a model is
 * decided as a whole, by the first of these that there is:
 * <ol>
 * <li>the file {@code .itsm-rules.properties} beside the model, which goes with it and is what the command line obeys;
 * <li>the settings of its project, when it has its own;
 * <li>those of the workspace, the defaults where it has none.
 * </ol>
 * It must not know the workbench. Where Eclipse does not run, nobody asks it.
 */
package org.itsm.modeler.validation.preferences;

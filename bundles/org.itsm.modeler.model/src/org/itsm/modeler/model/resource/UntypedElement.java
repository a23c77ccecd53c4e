/*
 * Copyright (c) 2026 ITSM Modeler contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.itsm.modeler.model.resource;

import org.itsm.modeler.model.itsm.impl.LifecycleElementImpl;

/**
 * Stands for the target of a link to a lifecycle element that is not to be found, when the file does not say of which
 * class it is. It is only ever a proxy. Its class is the abstract {@code LifecycleElement} itself, so that saving adds
 * no type to the link.
 */
final class UntypedElement extends LifecycleElementImpl {
}

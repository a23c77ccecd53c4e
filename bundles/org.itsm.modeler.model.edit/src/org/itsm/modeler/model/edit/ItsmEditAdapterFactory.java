/*
 * Copyright (c) 2026 ITSM Modeler contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.itsm.modeler.model.edit;

import org.eclipse.emf.common.notify.Adapter;
import org.itsm.modeler.model.itsm.provider.ItsmItemProviderAdapterFactory;

/** The factory to use for labels, properties and editing: the generated one with the hand-written item providers. */
public class ItsmEditAdapterFactory extends ItsmItemProviderAdapterFactory {

    @Override
    public Adapter createRaciAssignmentAdapter() {
        if (raciAssignmentItemProvider == null) {
            raciAssignmentItemProvider = new RaciItemProvider(this);
        }
        return raciAssignmentItemProvider;
    }
}

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

import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.emf.common.notify.AdapterFactory;
import org.itsm.modeler.model.itsm.RaciAssignment;
import org.itsm.modeler.model.itsm.Role;
import org.itsm.modeler.model.itsm.provider.RaciAssignmentItemProvider;

/** Names an entry of a responsibility matrix after both its kind and its role, neither of which says enough alone. */
final class RaciItemProvider extends RaciAssignmentItemProvider {

    RaciItemProvider(AdapterFactory adapterFactory) {
        super(adapterFactory);
    }

    @Override
    public String getText(Object object) {
        RaciAssignment entry = (RaciAssignment) object;
        Role role = entry.getRole();
        String kind = getString("_UI_RaciKind_" + entry.getKind().getName() + "_literal");
        String involvement = Stream.of(kind, role == null ? null : role.getName())
            .filter(Objects::nonNull)
            .filter(text -> !text.isBlank())
            .collect(Collectors.joining(": "));
        return (getString("_UI_RaciAssignment_type") + " " + involvement).strip();
    }
}

/*
 * Copyright (c) 2026 ITSM Modeler contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.itsm.modeler.validation.incremental;

import java.util.List;
import java.util.function.Consumer;

import org.eclipse.emf.ecore.EObject;
import org.itsm.modeler.model.itsm.ITService;
import org.itsm.modeler.model.itsm.SystemComponent;

/** Services and systems by their names: whenever such a group changes, its services are looked at again. */
final class SystemNameUse extends Groups {

    SystemNameUse(Elements elements) {
        super(elements);
    }

    @Override
    Object keyOf(EObject object) {
        return Keys.nameOfServiceOrSystem(object);
    }

    @Override
    void judge(List<EObject> group, Consumer<EObject> changed) {
        for (EObject object : group) {
            if (object instanceof ITService) {
                changed.accept(object);
            }
        }
    }

    @Override
    void judgeAlone(EObject object, boolean inside, Consumer<EObject> changed) {
        // Whoever has changed its name is looked at anyway.
    }

    boolean isNamedLikeSystem(ITService service) {
        Object name = keyOf(service);
        boolean[] found = {false};
        if (name != null) {
            forEachLike(name, object -> found[0] |= object instanceof SystemComponent && name.equals(keyOf(object)));
        }
        return found[0];
    }
}

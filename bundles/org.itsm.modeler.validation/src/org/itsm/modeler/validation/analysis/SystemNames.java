/*
 * Copyright (c) 2026 ITSM Modeler contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.itsm.modeler.validation.analysis;

import java.util.HashSet;
import java.util.Set;

import org.itsm.modeler.model.itsm.ITSMModel;
import org.itsm.modeler.model.itsm.SystemComponent;
import org.itsm.modeler.model.util.Texts;
import org.itsm.modeler.validation.ValidationContext;

/** What the systems of all models are called, as names are compared. */
public final class SystemNames {

    private final Set<String> names = new HashSet<>();

    private SystemNames() {
    }

    public static SystemNames of(ValidationContext context) {
        return context.fact(SystemNames.class, SystemNames::find);
    }

    private static SystemNames find(ValidationContext context) {
        SystemNames systems = new SystemNames();
        for (ITSMModel model : context.models()) {
            for (SystemComponent system : model.getSystems()) {
                if (!Texts.isBlank(system.getName())) {
                    systems.names.add(Texts.normalise(system.getName()));
                }
            }
        }
        return systems;
    }

    /** Says whether a system has the name; a blank one is no name. */
    public boolean contain(String name) {
        return !names.isEmpty() && !Texts.isBlank(name) && names.contains(Texts.normalise(name));
    }
}

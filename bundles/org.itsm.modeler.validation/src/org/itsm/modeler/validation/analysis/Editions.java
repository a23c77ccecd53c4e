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

import static org.itsm.modeler.model.itsm.ItsmPackage.Literals.ITSM_PROCESS__ADOPTS;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import org.eclipse.emf.ecore.EObject;
import org.itsm.modeler.model.itsm.Framework;
import org.itsm.modeler.model.itsm.FrameworkElement;
import org.itsm.modeler.model.itsm.ITSMProcess;
import org.itsm.modeler.model.util.Texts;
import org.itsm.modeler.validation.ValidationContext;

/** From which frameworks processes adopt, and whether two of them are editions of one. */
public final class Editions {

    private final Map<Framework, Edition> editions = new ConcurrentHashMap<>();
    private final Map<EObject, Framework> frameworks = new ConcurrentHashMap<>();

    private Editions() {
    }

    public static Editions of(ValidationContext context) {
        return context.fact(Editions.class, c -> new Editions());
    }

    /**
     * A framework of which the process adopts another edition as well; null when there is none. Frameworks without a name
     * are not compared.
     */
    public Framework mixedBy(ITSMProcess process) {
        List<FrameworkElement> adopted = Neighbours.of(process, ITSM_PROCESS__ADOPTS, FrameworkElement.class);
        if (adopted.size() < 2) {
            return null;
        }
        Framework first = frameworkOf(adopted.get(0));
        Map<String, Edition> seen = null;
        for (int i = 1; i < adopted.size(); i++) {
            Framework next = frameworkOf(adopted.get(i));
            if (next != null && next != first) {
                if (seen == null) {
                    seen = new HashMap<>();
                    note(first, seen);
                }
                if (note(next, seen)) {
                    return next;
                }
            }
        }
        return null;
    }

    /** Notes the edition and says whether another one of that name was seen before. */
    private boolean note(Framework framework, Map<String, Edition> seen) {
        if (framework == null || Texts.isBlank(framework.getName())) {
            return false;
        }
        Edition edition = editionOf(framework);
        Edition known = seen.putIfAbsent(edition.name(), edition);
        return known != null && !known.equals(edition);
    }

    /** What the framework is called, and which edition it is. */
    public Edition editionOf(Framework framework) {
        return editions.computeIfAbsent(framework,
                f -> new Edition(Texts.normalise(f.getName()), Texts.normalise(f.getEdition())));
    }

    /** The framework that the element is part of, remembered for all on the way; null when it is part of none. */
    public Framework frameworkOf(FrameworkElement element) {
        EObject up = element.eContainer();
        while (up instanceof FrameworkElement && !frameworks.containsKey(up)) {
            up = up.eContainer();
        }
        Framework framework = up instanceof Framework found ? found : up == null ? null : frameworks.get(up);
        if (framework != null) {
            for (EObject on = element.eContainer(); on != up && on != null; on = on.eContainer()) {
                frameworks.put(on, framework);
            }
        }
        return framework;
    }

    /** Both texts as they are compared: normalised, an absent one empty. */
    public record Edition(String name, String edition) {
    }
}

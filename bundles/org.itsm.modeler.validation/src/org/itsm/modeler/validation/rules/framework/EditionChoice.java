/*
 * Copyright (c) 2026 ITSM Modeler contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.itsm.modeler.validation.rules.framework;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.itsm.modeler.model.itsm.Framework;
import org.itsm.modeler.model.itsm.FrameworkElement;
import org.itsm.modeler.model.itsm.ITSMProcess;
import org.itsm.modeler.validation.analysis.Editions;
import org.itsm.modeler.validation.analysis.Editions.Edition;

/**
 * Which edition of a framework a process is to keep. Where it mixes editions of several frameworks, the fix settles all
 * of them: of those that were not chosen, the edition from which the process adopts most stays.
 */
final class EditionChoice {

    private final ITSMProcess process;
    private final Editions editions;
    /** The elements that the process adopts, by edition, in the order of adoption. */
    private final Map<Edition, List<FrameworkElement>> adopted = new LinkedHashMap<>();

    EditionChoice(ITSMProcess process, Editions editions) {
        this.process = process;
        this.editions = editions;
        for (FrameworkElement element : process.getAdopts()) {
            Framework framework = element.eIsProxy() ? null : editions.frameworkOf(element);
            if (framework != null) {
                adopted.computeIfAbsent(editions.editionOf(framework), edition -> new ArrayList<>()).add(element);
            }
        }
    }

    /** One framework of each edition that is in question, the one from which most is adopted first. */
    List<Framework> frameworks() {
        return adopted.keySet().stream()
                .filter(edition -> !edition.name().isEmpty() && othersOf(edition) > 0 && leavesStage(edition))
                .sorted(mostAdoptedFirst())
                .map(edition -> editions.frameworkOf(adopted.get(edition).get(0)))
                .toList();
    }

    /** Stops adopting from the other editions. */
    void keep(Framework framework) {
        process.getAdopts().retainAll(keptWith(editions.editionOf(framework)));
    }

    private Comparator<Edition> mostAdoptedFirst() {
        return Comparator.comparing(edition -> -adopted.get(edition).size());
    }

    private long othersOf(Edition edition) {
        return adopted.keySet().stream()
                .filter(other -> other.name().equals(edition.name()) && !other.equals(edition))
                .count();
    }

    private List<FrameworkElement> keptWith(Edition chosen) {
        Map<String, Edition> kept = adopted.keySet().stream()
                .sorted(mostAdoptedFirst())
                .collect(Collectors.toMap(Edition::name, edition -> edition, (first, later) -> first));
        kept.put(chosen.name(), chosen);
        Set<FrameworkElement> given = adopted.entrySet().stream()
                .filter(entry -> !entry.getKey().name().isEmpty() && !entry.getKey().equals(kept.get(entry.getKey().name())))
                .flatMap(entry -> entry.getValue().stream())
                .collect(Collectors.toSet());
        return process.getAdopts().stream().filter(element -> !given.contains(element)).toList();
    }

    /** What gave the process its stage must not be what it stops adopting (FRM-06). */
    private boolean leavesStage(Edition chosen) {
        return Stages.otherThan(process, process.getAdopts()) != null
                || Stages.otherThan(process, keptWith(chosen)) == null;
    }
}

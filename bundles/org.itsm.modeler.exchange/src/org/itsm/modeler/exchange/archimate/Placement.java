/*
 * Copyright (c) 2026 ITSM Modeler contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.itsm.modeler.exchange.archimate;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;

import org.itsm.modeler.model.itsm.ITSMElement;
import org.itsm.modeler.model.itsm.ITSMModel;

/** Puts every object that no relationship made part of another into the model, or into a home within it. */
final class Placement {

    private record HomeKey(EClass type, String name) {
    }

    private final ITSMModel model;
    private final Mapping mapping;
    private final ElementBuilder elements;
    private final Map<HomeKey, ITSMElement> homes = new LinkedHashMap<>();
    private final Map<ITSMElement, List<String>> guests = new LinkedHashMap<>();

    Placement(ITSMModel model, Mapping mapping, ElementBuilder elements) {
        this.model = model;
        this.mapping = mapping;
        this.elements = elements;
    }

    void place(List<ImportReport.Note> notes) {
        List<ITSMElement> free = elements.objects().stream().filter(object -> object.eContainer() == null).toList();
        for (ITSMElement object : free) {
            Optional<EReference> place = Containments.of(model.eClass(), object.eClass());
            if (place.isPresent()) {
                add(model, place.get(), object);
            } else {
                ITSMElement home = home(object.eClass());
                add(home, Containments.of(home.eClass(), object.eClass()).orElseThrow(), object);
                guests.computeIfAbsent(home, key -> new ArrayList<>()).add(String.valueOf(object.getName()));
            }
        }
        homes.values().forEach(home -> notes.add(new ImportReport.Note(0, 0, ArchiReader.TEXTS.text("note.home",
                home.eClass().getName(), home.getName(), String.join(", ", guests.get(home))))));
    }

    private ITSMElement home(EClass orphan) {
        Rules.HomeRule rule = mapping.homes().stream().filter(home -> home.orphan() == orphan).findFirst()
                .orElseThrow();
        if (rule.onlyOne()) {
            List<ITSMElement> candidates = elements.objects().stream()
                    .filter(object -> object.eClass() == rule.holder()).toList();
            if (candidates.size() == 1) {
                return candidates.get(0);
            }
        }
        return homes.computeIfAbsent(new HomeKey(rule.holder(), rule.name()), key -> extra(rule));
    }

    private ITSMElement extra(Rules.HomeRule rule) {
        ITSMElement home = elements.createExtra(rule.holder(), rule.name(), rule.assignments());
        add(model, Containments.of(model.eClass(), rule.holder()).orElseThrow(), home);
        return home;
    }

    @SuppressWarnings("unchecked")
    private static void add(EObject holder, EReference feature, EObject value) {
        ((List<EObject>) holder.eGet(feature)).add(value);
    }
}

/*
 * Copyright (c) 2026 ITSM Modeler contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.itsm.modeler.catalogs;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.itsm.modeler.model.itsm.Framework;
import org.itsm.modeler.model.itsm.FrameworkElement;
import org.itsm.modeler.model.itsm.ITSMModel;
import org.itsm.modeler.model.resource.ItsmModels;
import org.itsm.modeler.model.util.ModelCopier;

/**
 * One act of copying a framework, or a part of it, into a model. What the model has already stays; what is missing is
 * added at the place where it stands in the original. One object makes one copy.
 */
final class FrameworkCopy {

    private final ITSMModel model;
    private final Framework source;
    private final Counterparts counterparts;
    private final ModelCopier copier = new ModelCopier();
    /** What was copied, and the copy of it. */
    private final Map<FrameworkElement, FrameworkElement> added = new LinkedHashMap<>();

    FrameworkCopy(Framework source, ITSMModel model) {
        this.source = source;
        this.model = model;
        this.counterparts = new Counterparts(model);
    }

    /** Copies the elements that are wanted; of the others nothing comes along but what they stand in. */
    Framework copy(Predicate<FrameworkElement> wanted) {
        Framework whole = copier.copyTogether(List.of(source)).get(0);
        Optional<Framework> present = counterparts.of(source);
        Framework target = present.orElse(whole);
        detachAll(source);
        if (present.isEmpty()) {
            model.getFrameworks().add(whole);
        }
        transfer(source.getElements(), target.getElements(), wanted);
        for (Map.Entry<FrameworkElement, FrameworkElement> entry : added.entrySet()) {
            keepMappings(entry.getKey(), entry.getValue());
        }
        mappingsToWhatWasAdded();
        return target;
    }

    /** Takes the copies apart: each is put where it belongs afterwards. */
    private void detachAll(Framework framework) {
        copyOf(framework).getElements().clear();
        List<FrameworkElement> elements = elementsOf(framework);
        elements.forEach(element -> copyOf(element).getElements().clear());
    }

    private void transfer(List<FrameworkElement> from, List<FrameworkElement> to, Predicate<FrameworkElement> wanted) {
        int position = 0;
        for (FrameworkElement original : from) {
            Optional<FrameworkElement> present = Counterparts.among(to, original);
            if (present.isEmpty() && isNeeded(original, wanted)) {
                FrameworkElement copy = copyOf(original);
                to.add(position, copy);
                added.put(original, copy);
                present = Optional.of(copy);
            }
            if (present.isPresent()) {
                position = to.indexOf(present.get()) + 1;
                transfer(original.getElements(), present.get().getElements(), wanted);
            }
        }
    }

    private static boolean isNeeded(FrameworkElement element, Predicate<FrameworkElement> wanted) {
        return wanted.test(element) || element.getElements().stream().anyMatch(child -> isNeeded(child, wanted));
    }

    /** The copy maps to what stands in the model for the target, and to a target that a file may refer to. */
    private void keepMappings(FrameworkElement original, FrameworkElement copy) {
        List<FrameworkElement> targets = new ArrayList<>();
        for (FrameworkElement target : original.getMapsTo()) {
            Optional<FrameworkElement> own = counterparts.of(target);
            if (own.isPresent()) {
                targets.add(own.get());
            } else if (!Catalogs.isShipped(target) && !EcoreUtil.isAncestor(source, target)) {
                targets.add(target);
            }
        }
        copy.getMapsTo().clear();
        copy.getMapsTo().addAll(targets);
    }

    /** Frameworks that are in the model already may map to what has just come. */
    private void mappingsToWhatWasAdded() {
        for (Framework other : loadedTogether()) {
            for (FrameworkElement element : elementsOf(other)) {
                for (FrameworkElement target : element.getMapsTo()) {
                    FrameworkElement copy = added.get(target);
                    if (copy != null && !added.containsKey(element)) {
                        counterparts.of(element).ifPresent(own -> map(own, copy));
                    }
                }
            }
        }
    }

    private static void map(FrameworkElement from, FrameworkElement to) {
        if (!from.getMapsTo().contains(to)) {
            from.getMapsTo().add(to);
        }
    }

    private List<Framework> loadedTogether() {
        ResourceSet resourceSet = source.eResource() == null ? null : source.eResource().getResourceSet();
        if (resourceSet == null) {
            return List.of();
        }
        List<Framework> frameworks = new ArrayList<>();
        for (Resource resource : resourceSet.getResources()) {
            ItsmModels.modelIn(resource).filter(other -> other != model)
                    .ifPresent(other -> frameworks.addAll(other.getFrameworks()));
        }
        return frameworks;
    }

    private static List<FrameworkElement> elementsOf(Framework framework) {
        List<FrameworkElement> elements = new ArrayList<>();
        framework.eAllContents().forEachRemaining(object -> {
            if (object instanceof FrameworkElement element) {
                elements.add(element);
            }
        });
        return elements;
    }

    @SuppressWarnings("unchecked")
    private <T extends EObject> T copyOf(T original) {
        return (T) copier.copyOf(original).orElseThrow();
    }
}

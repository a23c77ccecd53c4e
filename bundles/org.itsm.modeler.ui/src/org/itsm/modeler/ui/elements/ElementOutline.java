/*
 * Copyright (c) 2026 ITSM Modeler contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.itsm.modeler.ui.elements;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.itsm.modeler.model.itsm.ITSMElement;
import org.itsm.modeler.model.itsm.ITSMModel;
import org.itsm.modeler.model.itsm.ItsmPackage;

/**
 * The tree of a model: below the model one group for each list of it, below that the elements. With a filter, only
 * elements that pass it and what is above them. Children are worked out when they are asked for and kept until
 * {@link #changed()}.
 */
public final class ElementOutline {

    /** The most matches that a filtered tree shows: whoever sees more narrows the filter. */
    public static final int MOST_MATCHES = 100;

    private final ITSMModel model;
    private final Map<Object, List<?>> children = new HashMap<>();
    private ElementFilter filter = ElementFilter.ALL;
    private List<ITSMElement> elements;
    /** Null when there is nothing to look for, or nobody has asked yet. */
    private ElementSearch search;
    /** What a filtered tree shows; null without a filter. */
    private Set<EObject> visible;
    /** Those of them that stand in a list of the model. */
    private final Map<EStructuralFeature, List<EObject>> visibleIn = new HashMap<>();

    public ElementOutline(ITSMModel model) {
        this.model = model;
    }

    /**
     * One list of the model.
     *
     * @param model   whose list it is
     * @param feature the list
     */
    public record Group(ITSMModel model, EReference feature) {
    }

    public ITSMModel model() {
        return model;
    }

    public ElementFilter filter() {
        return filter;
    }

    /** Makes the next filter quick in a large model. */
    public void prepare() {
        elements();
    }

    /** Shows what the filter lets pass; when it is narrower than the one before, what that refused is not looked at again. */
    public void setFilter(ElementFilter other) {
        ElementSearch narrowed = search != null && other.isNarrowerThan(filter) ? new ElementSearch(other, search.left()) : null;
        filter = other;
        forget();
        search = narrowed;
    }

    /** Forgets everything that was worked out: elements have come, gone or moved. */
    public void changed() {
        elements = null;
        valuesChanged();
    }

    /** Forgets what the filter lets pass: that may be different now. */
    public void valuesChanged() {
        forget();
    }

    private void forget() {
        children.clear();
        search = null;
        visible = null;
        visibleIn.clear();
    }

    /** How many elements pass the filter; those beyond {@link #MOST_MATCHES} are not shown. Zero without a filter. */
    public int matches() {
        search();
        return search == null ? 0 : search.all().size();
    }

    /** Whether it is known how many pass; to find out takes a while in a large model. */
    public boolean areMatchesCounted() {
        search();
        return search == null || search.isOver();
    }

    /** What is below the node; the model is the root. Lists of the model without elements are left out of a filtered tree. */
    public List<?> children(Object node) {
        search();
        List<?> known = children.get(node);
        if (known == null) {
            known = find(node);
            children.put(node, known);
        }
        return known;
    }

    private List<?> find(Object node) {
        if (node == model) {
            return groups();
        }
        if (node instanceof Group group) {
            return visible == null ? (List<?>) group.model().eGet(group.feature())
                    : visibleIn.getOrDefault(group.feature(), List.of());
        }
        return node instanceof EObject element ? shown(partsOf(element)) : List.of();
    }

    private List<Group> groups() {
        List<Group> groups = new ArrayList<>();
        for (EReference reference : ItsmPackage.Literals.ITSM_MODEL.getEReferences()) {
            Group group = new Group(model, reference);
            if (reference.isContainment() && (filter.isEmpty() || !children(group).isEmpty())) {
                groups.add(group);
            }
        }
        return groups;
    }

    private List<ITSMElement> shown(List<ITSMElement> elements) {
        return visible == null ? elements : elements.stream().filter(visible::contains).toList();
    }

    private static List<ITSMElement> partsOf(EObject element) {
        List<ITSMElement> parts = new ArrayList<>();
        for (EReference reference : element.eClass().getEAllContainments()) {
            if (isElements(reference) && element.eIsSet(reference)) {
                ((List<?>) element.eGet(reference)).forEach(part -> parts.add((ITSMElement) part));
            }
        }
        return parts;
    }

    private static boolean isElements(EReference reference) {
        return ItsmPackage.Literals.ITSM_ELEMENT.isSuperTypeOf(reference.getEReferenceType()) && reference.isMany();
    }

    private void search() {
        if (visible != null || filter.isEmpty()) {
            return;
        }
        if (search == null) {
            search = new ElementSearch(filter, elements());
        }
        visible = Collections.newSetFromMap(new IdentityHashMap<>());
        search.first(MOST_MATCHES).forEach(this::show);
    }

    /** All of the model, in the order of the document. */
    private List<ITSMElement> elements() {
        if (elements == null) {
            elements = new ArrayList<>();
            collect(model);
        }
        return elements;
    }

    private void collect(EObject parent) {
        for (EObject part : parent.eContents()) {
            if (part instanceof ITSMElement element) {
                elements.add(element);
                collect(element);
            }
        }
    }

    private void show(EObject element) {
        // What is above an element is shown with it.
        for (EObject at = element; at != null && at != model && visible.add(at); at = at.eContainer()) {
            if (at.eContainer() == model) {
                visibleIn.computeIfAbsent(at.eContainingFeature(), any -> new ArrayList<>()).add(at);
            }
        }
    }

    /** The nodes from the first below the model down to the element; empty when the tree does not show it. */
    public List<Object> pathTo(EObject element) {
        search();
        List<Object> path = new ArrayList<>();
        EObject at = element;
        while (at != null && at != model) {
            if (visible != null && !visible.contains(at)) {
                return List.of();
            }
            path.add(0, at);
            if (at.eContainer() == model) {
                path.add(0, new Group(model, (EReference) at.eContainingFeature()));
            }
            at = at.eContainer();
        }
        return at == null ? List.of() : path;
    }
}

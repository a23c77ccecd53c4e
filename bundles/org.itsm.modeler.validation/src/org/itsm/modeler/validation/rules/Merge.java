/*
 * Copyright (c) 2026 ITSM Modeler contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.itsm.modeler.validation.rules;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.itsm.modeler.model.itsm.ITSMElement;
import org.itsm.modeler.model.itsm.ItsmPackage;
import org.itsm.modeler.model.itsm.Measurement;
import org.itsm.modeler.model.itsm.Property;
import org.itsm.modeler.model.itsm.RaciAssignment;
import org.itsm.modeler.model.itsm.RaciKind;
import org.itsm.modeler.model.itsm.ServiceTarget;
import org.itsm.modeler.model.itsm.Waiver;
import org.itsm.modeler.validation.analysis.RepeatedNames.NameKey;

/**
 * Makes two elements of one class into one. The first keeps what it has and takes over what it lacks: attributes, links,
 * parts and contained elements; those of one name are merged in turn. Whatever referred to the later one, in any file of
 * the resource set, then refers to the first; the later one goes.
 */
public final class Merge {

    private final ITSMElement first;
    private final ITSMElement later;

    /**
     * @param first the element that stays
     * @param later an element of the same class, neither inside nor around the first
     */
    public Merge(ITSMElement first, ITSMElement later) {
        if (first.eClass() != later.eClass() || EcoreUtil.isAncestor(first, later) || EcoreUtil.isAncestor(later, first)) {
            throw new IllegalArgumentException("Only two elements of one class side by side can be merged");
        }
        this.first = first;
        this.later = later;
    }

    public void run() {
        takeAttributes();
        takeLinks();
        takeContents();
        retarget();
        dropLinks();
        EcoreUtil.remove(later);
    }

    private void takeAttributes() {
        for (EAttribute attribute : later.eClass().getEAllAttributes()) {
            if (isStored(attribute) && !attribute.isID() && later.eIsSet(attribute) && !first.eIsSet(attribute)) {
                first.eSet(attribute, attribute.isMany() ? List.copyOf((List<?>) later.eGet(attribute)) : later.eGet(attribute));
            }
        }
    }

    private void takeLinks() {
        for (EReference reference : later.eClass().getEAllReferences()) {
            if (isStored(reference) && !reference.isContainment() && later.eIsSet(reference)) {
                if (reference.isMany()) {
                    List<EObject> links = list(first, reference);
                    for (EObject target : List.copyOf(list(later, reference))) {
                        if (!isOneOfUs(target) && !links.contains(target)) {
                            links.add(target);
                        }
                    }
                    list(first, reference).remove(later);
                } else if (!first.eIsSet(reference) && !isOneOfUs((EObject) later.eGet(reference))) {
                    first.eSet(reference, later.eGet(reference));
                }
            }
        }
    }

    private boolean isOneOfUs(EObject target) {
        return target == first || target == later;
    }

    private void takeContents() {
        for (EReference containment : later.eClass().getEAllContainments()) {
            if (later.eIsSet(containment)) {
                List<EObject> mine = list(first, containment);
                for (EObject child : List.copyOf(list(later, containment))) {
                    if (child instanceof ITSMElement element) {
                        takeElement(element, mine);
                    } else if (mine.stream().noneMatch(part -> saysTheSame(part, child))) {
                        mine.add(child);
                    }
                }
            }
        }
    }

    private static void takeElement(ITSMElement element, List<EObject> mine) {
        NameKey name = element.getName() == null ? null : NameKey.of(element);
        ITSMElement twin = mine.stream()
                .map(ITSMElement.class::cast)
                .filter(other -> name != null && other.getName() != null && NameKey.of(other).equals(name))
                .findFirst()
                .orElse(null);
        if (twin == null) {
            mine.add(element);
        } else {
            new Merge(twin, element).run();
        }
    }

    /** Says whether the first has an entry already beside which the other would repeat or contradict it. */
    private static boolean saysTheSame(EObject mine, EObject other) {
        if (mine instanceof Property one && other instanceof Property two) {
            return Objects.equals(one.getKey(), two.getKey());
        } else if (mine instanceof Waiver one && other instanceof Waiver two) {
            return Objects.equals(one.getRule(), two.getRule());
        } else if (mine instanceof RaciAssignment one && other instanceof RaciAssignment two) {
            return one.getKind() == two.getKind() && (one.getKind() == RaciKind.ACCOUNTABLE || one.getRole() == two.getRole());
        } else if (mine instanceof ServiceTarget one && other instanceof ServiceTarget two) {
            return Objects.equals(one.getMetric(), two.getMetric()) && Objects.equals(one.getWindow(), two.getWindow());
        }
        return mine instanceof Measurement one && other instanceof Measurement two && Objects.equals(one.getAt(), two.getAt());
    }

    private void retarget() {
        for (EStructuralFeature.Setting setting : usesOfLater()) {
            EObject holder = setting.getEObject();
            EStructuralFeature feature = setting.getEStructuralFeature();
            if (isStored(feature) && !isOneOfUs(holder)) {
                if (!feature.isMany()) {
                    holder.eSet(feature, first);
                } else if (list(holder, (EReference) feature).contains(first)) {
                    list(holder, (EReference) feature).remove(later);
                } else {
                    List<EObject> links = list(holder, (EReference) feature);
                    links.set(links.indexOf(later), first);
                }
            } else if (isStored(feature) && holder == first) {
                EcoreUtil.remove(setting, later);
            }
        }
    }

    /** What is no longer in the model must not stay behind in the opposites of its links. */
    private void dropLinks() {
        for (EReference reference : later.eClass().getEAllReferences()) {
            if (isStored(reference) && !reference.isContainment() && later.eIsSet(reference)) {
                later.eUnset(reference);
            }
        }
    }

    private Collection<EStructuralFeature.Setting> usesOfLater() {
        Resource resource = later.eResource();
        ResourceSet set = resource == null ? null : resource.getResourceSet();
        Map<EObject, Collection<EStructuralFeature.Setting>> uses;
        if (set != null) {
            uses = EcoreUtil.UsageCrossReferencer.findAll(List.of(later), set);
        } else if (resource != null) {
            uses = EcoreUtil.UsageCrossReferencer.findAll(List.of(later), resource);
        } else {
            uses = EcoreUtil.UsageCrossReferencer.findAll(List.of(later), EcoreUtil.getRootContainer(later));
        }
        return new ArrayList<>(uses.getOrDefault(later, List.of()));
    }

    /** The transient side of a pair follows the other by itself. */
    private static boolean isStored(EStructuralFeature feature) {
        return feature.isChangeable() && !feature.isDerived() && !feature.isTransient()
                && feature != ItsmPackage.Literals.IDENTIFIED__ID;
    }

    @SuppressWarnings("unchecked")
    private static List<EObject> list(EObject holder, EReference reference) {
        return (List<EObject>) holder.eGet(reference);
    }
}

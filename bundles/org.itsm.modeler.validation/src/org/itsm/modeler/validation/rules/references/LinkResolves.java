/*
 * Copyright (c) 2026 ITSM Modeler contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.itsm.modeler.validation.rules.references;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.itsm.modeler.model.itsm.ITSMElement;
import org.itsm.modeler.model.itsm.ItsmPackage;
import org.itsm.modeler.model.itsm.RaciAssignment;
import org.itsm.modeler.model.resource.Links;
import org.itsm.modeler.validation.Finding;
import org.itsm.modeler.validation.Findings;
import org.itsm.modeler.validation.Labels;
import org.itsm.modeler.validation.QuickFix;
import org.itsm.modeler.validation.Rule;
import org.itsm.modeler.validation.Severity;
import org.itsm.modeler.validation.ValidationContext;
import org.itsm.modeler.validation.rules.SimpleFix;

/** REF-01: a link of the element or of one of its parts that leads nowhere, once per feature and target. */
public final class LinkResolves extends Rule<ITSMElement> {

    private static final Map<EClass, List<EReference>> LINKS = linksByClass();
    private static final Map<EClass, List<EReference>> PARTS = partsByClass();

    public LinkResolves() {
        super("REF-01", Severity.ERROR, ITSMElement.class,
                LINKS.values().stream().flatMap(List::stream).distinct().toArray(EStructuralFeature[]::new));
    }

    @Override
    public void check(ITSMElement element, ValidationContext context, Findings<ITSMElement> findings) {
        List<BrokenLink> broken = brokenLinks(element);
        if (broken.isEmpty()) {
            return;
        }
        Set<String> reported = new HashSet<>();
        for (BrokenLink link : broken) {
            if (reported.add(link.key())) {
                findings.report(link.feature(), link.key(), link.feature().getName(), link.target());
            }
        }
    }

    @Override
    public List<QuickFix> fixes(Finding finding, ValidationContext context) {
        List<BrokenLink> links = brokenLinks(finding.element()).stream()
                .filter(link -> link.key().equals(finding.key()))
                .toList();
        List<QuickFix> fixes = new ArrayList<>();
        fixes.add(new SimpleFix(1, page().text("fix.1"), () -> links.forEach(BrokenLink::remove)));
        elsewhere(links, context).ifPresent(found -> fixes.add(new SimpleFix(2,
                page().text("fix.2"), () -> Labels.nameOf(found), () -> links.forEach(link -> link.leadTo(found)))));
        return fixes;
    }

    /** The first element of the run that has the id, fits every one of the links and is not linked already. */
    private static Optional<ITSMElement> elsewhere(List<BrokenLink> links, ValidationContext context) {
        String target = links.get(0).target();
        String id = target.substring(target.lastIndexOf('#') + 1);
        if (id.isEmpty() || id.startsWith("/")) {
            return Optional.empty();
        }
        return ElementsById.of(context).all(id)
                .filter(found -> links.stream().allMatch(link -> link.mayLeadTo(found)))
                .findFirst();
    }

    private static List<BrokenLink> brokenLinks(ITSMElement element) {
        List<BrokenLink> broken = addBrokenLinks(element, List.of());
        List<EReference> parts = PARTS.getOrDefault(element.eClass(), List.of());
        for (int i = 0; i < parts.size(); i++) {
            if (element.eIsSet(parts.get(i))) {
                for (Object part : (List<?>) element.eGet(parts.get(i))) {
                    broken = addBrokenLinks((EObject) part, broken);
                }
            }
        }
        return broken;
    }

    /** Nearly every link of a model is sound: nothing is made for an object without a proxy. */
    private static List<BrokenLink> addBrokenLinks(EObject object, List<BrokenLink> before) {
        if (!hasProxy(object)) {
            return before;
        }
        List<BrokenLink> links = before.isEmpty() ? new ArrayList<>() : before;
        for (Links.Broken broken : Links.broken(object)) {
            links.add(new BrokenLink(object, broken));
        }
        return links;
    }

    private static boolean hasProxy(EObject object) {
        List<EReference> references = LINKS.getOrDefault(object.eClass(), List.of());
        for (int i = 0; i < references.size(); i++) {
            if (object.eIsSet(references.get(i))) {
                Object value = object.eGet(references.get(i));
                if (value instanceof List<?> list ? hasProxyIn(list) : ((EObject) value).eIsProxy()) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean hasProxyIn(List<?> targets) {
        for (int i = 0; i < targets.size(); i++) {
            if (((EObject) targets.get(i)).eIsProxy()) {
                return true;
            }
        }
        return false;
    }

    private record BrokenLink(EObject holder, Links.Broken broken) {

        EReference feature() {
            return broken.feature();
        }

        String target() {
            return broken.target();
        }

        String key() {
            return feature().getName() + " " + target();
        }

        /** A RACI entry for nobody is no use: it goes with its role. */
        void remove() {
            if (holder instanceof RaciAssignment) {
                EcoreUtil.remove(holder);
            } else {
                EcoreUtil.remove(holder, feature(), broken.proxy());
            }
        }

        boolean mayLeadTo(EObject found) {
            return feature().getEReferenceType().isInstance(found) && found != holder
                    && !(feature().isMany() && ((List<?>) holder.eGet(feature())).contains(found));
        }

        void leadTo(EObject found) {
            EcoreUtil.replace(holder, feature(), broken.proxy(), found);
        }
    }

    private static Map<EClass, List<EReference>> linksByClass() {
        Map<EClass, List<EReference>> links = new HashMap<>();
        for (EClass type : classes()) {
            links.put(type, type.getEAllReferences().stream()
                    .filter(reference -> !reference.isContainment() && !reference.isTransient())
                    .toList());
        }
        return Map.copyOf(links);
    }

    /** The containments that hold parts with links. */
    private static Map<EClass, List<EReference>> partsByClass() {
        Map<EClass, List<EReference>> parts = new HashMap<>();
        for (EClass type : classes()) {
            parts.put(type, type.getEAllContainments().stream()
                    .filter(reference -> !ItsmPackage.Literals.ITSM_ELEMENT.isSuperTypeOf(reference.getEReferenceType()))
                    .filter(reference -> !LINKS.getOrDefault(reference.getEReferenceType(), List.of()).isEmpty())
                    .toList());
        }
        return Map.copyOf(parts);
    }

    private static List<EClass> classes() {
        return ItsmPackage.eINSTANCE.getEClassifiers().stream()
                .filter(EClass.class::isInstance)
                .map(EClass.class::cast)
                .filter(type -> !type.isAbstract())
                .toList();
    }
}

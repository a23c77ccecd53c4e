/*
 * Copyright (c) 2026 ITSM Modeler contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.itsm.modeler.diagram.tests.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

import org.eclipse.emf.common.notify.impl.AdapterImpl;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.itsm.modeler.model.itsm.BusinessProcess;
import org.itsm.modeler.model.itsm.ITSMElement;
import org.itsm.modeler.model.itsm.ITSMModel;

/** Services of the small specifications. */
public class SmallServices {

    /** Counts the calls; it sits on a model. */
    static final class Calls extends AdapterImpl {

        private final TreeMap<String, Integer> counts = new TreeMap<>();

        TreeMap<String, Integer> counts() {
            return counts;
        }
    }

    private static void count(String service, EObject element) {
        EcoreUtil.getRootContainer(element).eAdapters().stream().filter(Calls.class::isInstance).map(Calls.class::cast)
                .forEach(calls -> calls.counts.merge(service + " " + nameOf(element), 1, Integer::sum));
    }

    private static String nameOf(EObject element) {
        return element instanceof ITSMElement named ? named.getName() : "";
    }

    /** All processes and the first of them once more, among things of other classes. */
    public List<EObject> mixed(EObject element) {
        ITSMModel model = (ITSMModel) element;
        List<EObject> all = new ArrayList<>(model.getServices());
        all.addAll(model.getBusinessProcesses());
        all.add(model.getBusinessProcesses().get(0));
        return all;
    }

    /** The services of a model, or those that a process uses. */
    public Object servicesOf(EObject element) {
        return element instanceof ITSMModel model ? model.getServices() : ((BusinessProcess) element).getUsesServices();
    }

    public String label(EObject element) {
        count("label", element);
        return nameOf(element);
    }

    public Boolean startsWithA(EObject element) {
        count("startsWithA", element);
        return nameOf(element).startsWith("A");
    }

    public Boolean startsWithB(EObject element) {
        return nameOf(element).startsWith("B");
    }

    public String three(EObject element) {
        return "3";
    }

    public Integer four(EObject element) {
        return 4;
    }

    public Boolean isFirstOf(EObject element, EObject container) {
        return container.eContents().stream().filter(element.getClass()::isInstance).findFirst().orElseThrow() == element;
    }

    /** What a figure tells of itself, and of what it is in. */
    public String described(EObject element, EObject view, EObject containerView, EObject diagram) {
        return nameOf(element) + "=" + nameOf(target(view)) + " in " + nameOf(target(containerView)) + " on " + nameOf(target(diagram)) + " by "
                + mapping(view) + (view.eContainer() == containerView ? "" : "?");
    }

    public String figureName(EObject view) {
        return "figure of " + nameOf(target(view));
    }

    public Boolean isViewOfA(EObject view) {
        return nameOf(target(view)).startsWith("A");
    }

    public Boolean endsDiffer(EObject element, EObject source, EObject target) {
        return source != target;
    }

    public String ends(EObject element, EObject view) {
        return nameOf(target((EObject) get(view, "sourceNode"))) + " to " + nameOf(target((EObject) get(view, "targetNode")));
    }

    /** The process that a process follows. */
    public Object followed(EObject element) {
        count("followed", element);
        return ((BusinessProcess) element).getFollows();
    }

    public String noImage(EObject element) {
        return "";
    }

    private static EObject target(EObject view) {
        return (EObject) get(view, "target");
    }

    private static String mapping(EObject view) {
        return (String) get((EObject) get(view, "actualMapping"), "name");
    }

    private static Object get(EObject object, String feature) {
        return object.eGet(object.eClass().getEStructuralFeature(feature));
    }
}

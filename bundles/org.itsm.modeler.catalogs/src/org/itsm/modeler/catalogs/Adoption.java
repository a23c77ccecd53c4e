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
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.itsm.modeler.model.itsm.Framework;
import org.itsm.modeler.model.itsm.FrameworkElement;
import org.itsm.modeler.model.itsm.FrameworkElementKind;
import org.itsm.modeler.model.itsm.ITSMElement;
import org.itsm.modeler.model.itsm.ITSMModel;
import org.itsm.modeler.model.itsm.ITSMProcess;
import org.itsm.modeler.model.itsm.ItsmFactory;
import org.itsm.modeler.model.itsm.LifecycleStage;
import org.itsm.modeler.model.itsm.TechnicalActivity;
import org.itsm.modeler.model.util.Texts;

/**
 * Takes frameworks over into a model: copies them, wholly or in part, and adopts their elements as ITSM processes.
 * What is there already is used and never doubled, so that everything can be done again without harm. The methods
 * alter the model and nothing else; in an editor they run within a command.
 */
public final class Adoption {

    /** The tag of an element that is adopted with its framework as a process, although its kind does not say so. */
    public static final String PROCESS = "process";

    private Adoption() {
    }

    /** Copies the whole framework into the model; if that has a part of it, the rest. Returns the model's framework. */
    public static Framework copy(Framework framework, ITSMModel model) {
        return new FrameworkCopy(framework, model).copy(element -> true);
    }

    /**
     * Copies the element with all that is in it into the model, and what it stands in without the rest. Returns the
     * model's element.
     */
    public static FrameworkElement copy(FrameworkElement element, ITSMModel model) {
        new FrameworkCopy(Counterparts.frameworkOf(element), model).copy(each -> EcoreUtil.isAncestor(element, each));
        return new Counterparts(model).of(element).orElseThrow();
    }

    /**
     * Adopts the element: there is then an ITSM process with its name, code and stage that adopts it. An element of a
     * catalogue of the product is copied into the model first; one of another file is referred to. A process of the
     * model that adopts it already, or that has its name and no other edition of its framework, is the one.
     */
    public static ITSMProcess adopt(FrameworkElement element, ITSMModel model) {
        FrameworkElement own = isInReach(element, model) ? element : copy(element, model);
        Optional<ITSMProcess> present = model.getItsmProcesses().stream()
                .filter(process -> process.getAdopts().contains(own)).findFirst();
        if (present.isPresent()) {
            return present.get();
        }
        ITSMProcess process = model.getItsmProcesses().stream()
                .filter(each -> Counterparts.isSame(each.getName(), own.getName()) && !adoptsOtherEdition(each, own))
                .findFirst().orElseGet(() -> newProcess(own, model));
        process.getAdopts().add(own);
        if (Texts.isBlank(process.getCode())) {
            setFreeCode(process, own.getCode(), model.getItsmProcesses());
        }
        if (process.getStage() == LifecycleStage.UNSPECIFIED) {
            process.setStage(stageOf(own));
        }
        return process;
    }

    /**
     * Begins a chain with a framework: adopts every practice, process and objective in it and every element with the
     * tag {@value #PROCESS}; the activities directly in an adopted element become technical activities performed for
     * its process. The whole framework comes into the model, so that gaps show. Returns the processes in the order of
     * the framework; none when it has nothing of these kinds, such as one that names stages only.
     */
    public static List<ITSMProcess> adoptAll(Framework framework, ITSMModel model) {
        Framework own = isInReach(framework, model) ? framework : copy(framework, model);
        List<ITSMProcess> processes = new ArrayList<>();
        for (FrameworkElement element : adoptable(own)) {
            ITSMProcess process = adopt(element, model);
            if (!processes.contains(process)) {
                processes.add(process);
            }
            element.getElements().stream().filter(each -> each.getKind() == FrameworkElementKind.ACTIVITY)
                    .forEach(activity -> perform(activity, process, model));
        }
        return processes;
    }

    /** The elements of the framework that {@link #adoptAll} makes processes of, in document order. */
    public static List<FrameworkElement> adoptable(Framework framework) {
        return framework.getElements().stream().flatMap(Catalogs::withContent).filter(Adoption::isAdoptable).toList();
    }

    private static boolean isAdoptable(FrameworkElement element) {
        return switch (element.getKind()) {
            case PRACTICE, PROCESS, OBJECTIVE -> true;
            default -> element.getTags().contains(PROCESS);
        };
    }

    private static boolean isInReach(EObject object, ITSMModel model) {
        return EcoreUtil.isAncestor(model, object) || object.eResource() != null && !Catalogs.isShipped(object);
    }

    private static boolean adoptsOtherEdition(ITSMProcess process, FrameworkElement element) {
        Framework framework = Counterparts.frameworkOf(element);
        return process.getAdopts().stream().map(Counterparts::frameworkOf).anyMatch(other -> other != null
                && Counterparts.isSameFramework(other, framework) && !Counterparts.isSameEdition(other, framework));
    }

    private static ITSMProcess newProcess(FrameworkElement element, ITSMModel model) {
        ITSMProcess process = ItsmFactory.eINSTANCE.createITSMProcess();
        process.setName(freeName(element, model));
        model.getItsmProcesses().add(process);
        return process;
    }

    /** Another edition's process of that name is told apart by the framework. */
    private static String freeName(FrameworkElement element, ITSMModel model) {
        boolean taken = model.getItsmProcesses().stream()
                .anyMatch(process -> Counterparts.isSame(process.getName(), element.getName()));
        if (!taken) {
            return element.getName();
        }
        Framework framework = Counterparts.frameworkOf(element);
        String edition = framework.getEdition() == null ? "" : ' ' + framework.getEdition();
        return element.getName() + " (" + framework.getName() + edition + ')';
    }

    /** The stage of the element, or of what it stands in. */
    private static LifecycleStage stageOf(FrameworkElement element) {
        EObject each = element;
        while (each instanceof FrameworkElement holder) {
            if (holder.getStage() != LifecycleStage.UNSPECIFIED) {
                return holder.getStage();
            }
            each = each.eContainer();
        }
        return LifecycleStage.UNSPECIFIED;
    }

    private static void perform(FrameworkElement element, ITSMProcess process, ITSMModel model) {
        TechnicalActivity activity = model.getTechnicalActivities().stream()
                .filter(each -> Counterparts.isSame(each.getName(), element.getName())).findFirst()
                .orElseGet(() -> newActivity(element, model));
        if (!activity.getPerformedFor().contains(process)) {
            activity.getPerformedFor().add(process);
        }
    }

    private static TechnicalActivity newActivity(FrameworkElement element, ITSMModel model) {
        TechnicalActivity activity = ItsmFactory.eINSTANCE.createTechnicalActivity();
        activity.setName(element.getName());
        model.getTechnicalActivities().add(activity);
        setFreeCode(activity, element.getCode(), model.getTechnicalActivities());
        return activity;
    }

    /** A code names one element of a class only: one that is taken stays with whoever has it. */
    private static void setFreeCode(ITSMElement element, String code, List<? extends ITSMElement> others) {
        boolean taken = others.stream().anyMatch(other -> Texts.trim(other.getCode()).equals(Texts.trim(code)));
        if (!Texts.isBlank(code) && !taken) {
            element.setCode(code);
        }
    }
}

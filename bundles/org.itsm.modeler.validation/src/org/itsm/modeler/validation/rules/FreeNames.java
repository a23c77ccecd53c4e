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

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.itsm.modeler.model.itsm.ITSMElement;
import org.itsm.modeler.model.itsm.ITSMModel;
import org.itsm.modeler.model.itsm.ITService;
import org.itsm.modeler.model.itsm.SystemComponent;
import org.itsm.modeler.model.util.Texts;
import org.itsm.modeler.validation.ValidationContext;
import org.itsm.modeler.validation.analysis.RepeatedNames.NameKey;

/** Names that fixes may give without a new finding: short, on one line, and not used beside the element. */
public final class FreeNames {

    /** The number of code points that a name may have. */
    public static final int LONGEST = 80;

    private static final String CUT = "\u2026";

    private FreeNames() {
    }

    /** Says whether the element, which has no name yet, may have the name where it stands. */
    public static boolean isFree(ITSMElement element, String name, ValidationContext context) {
        return context.fact(Taken.class, all -> new Taken()).isFree(element, name);
    }

    /** The wanted name or, where that is used already, the name with the first number that makes it free. */
    public static String like(ITSMElement element, String wanted) {
        return like(element, element.eContainer(), wanted);
    }

    /** The same for an element that is not in the container yet. */
    public static String like(ITSMElement element, EObject container, String wanted) {
        Set<NameKey> used = usedBeside(element, container);
        Set<String> ofOtherKind = namesOfOtherKind(element, container);
        String base = shorten(wanted);
        String name = base;
        for (int number = 2; used.contains(NameKey.of(element, name)) || ofOtherKind.contains(Texts.normalise(name)); number++) {
            String suffix = " " + number;
            name = cut(base, LONGEST - suffix.length()) + suffix;
        }
        return name;
    }

    /** The name on one line and in 80 code points, cut between words where that is possible. */
    public static String shorten(String name) {
        return cut(Texts.collapse(name), LONGEST);
    }

    private static String cut(String text, int longest) {
        if (Texts.length(text) <= longest) {
            return text;
        }
        int end = text.offsetByCodePoints(0, longest - CUT.length());
        int space = text.lastIndexOf(' ', end);
        return text.substring(0, space > end / 2 ? space : end) + CUT;
    }

    private static Set<NameKey> usedBeside(ITSMElement element, EObject container) {
        Set<NameKey> used = new HashSet<>();
        if (container != null) {
            for (EObject sibling : container.eContents()) {
                if (sibling != element && sibling instanceof ITSMElement other && !Texts.isBlank(other.getName())) {
                    used.add(NameKey.of(other));
                }
            }
        }
        return used;
    }

    /** A service must not be named after a system (CUS-04), so neither takes a name of the other. */
    private static Set<String> namesOfOtherKind(ITSMElement element, EObject place) {
        Set<String> names = new HashSet<>();
        if (place != null && EcoreUtil.getRootContainer(place) instanceof ITSMModel model) {
            List<? extends ITSMElement> others = List.of();
            if (element instanceof ITService) {
                others = model.getSystems();
            } else if (element instanceof SystemComponent) {
                others = model.getServices();
            }
            others.forEach(other -> names.add(Texts.normalise(other.getName())));
        }
        return names;
    }

    /** The names that were given when the run began, gathered once for each place that is asked about. */
    private static final class Taken {

        private final Map<EObject, Set<NameKey>> beside = new ConcurrentHashMap<>();
        private final Map<List<?>, Set<String>> ofOtherKind = new ConcurrentHashMap<>();

        boolean isFree(ITSMElement element, String name) {
            EObject container = element.eContainer();
            return container == null || !beside.computeIfAbsent(container, place -> usedBeside(element, place))
                    .contains(NameKey.of(element, name))
                    && !ofOtherKind.computeIfAbsent(List.of(EcoreUtil.getRootContainer(element), element.eClass()),
                            place -> namesOfOtherKind(element, container)).contains(Texts.normalise(name));
        }
    }
}

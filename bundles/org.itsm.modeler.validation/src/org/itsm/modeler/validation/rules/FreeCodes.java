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

import java.math.BigInteger;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.itsm.modeler.model.itsm.Framework;
import org.itsm.modeler.model.itsm.FrameworkElement;
import org.itsm.modeler.model.itsm.ITSMElement;
import org.itsm.modeler.model.util.Texts;
import org.itsm.modeler.validation.analysis.ContainmentWalk;

/** Codes that no element of the class has yet. */
public final class FreeCodes {

    private static final Pattern NUMBERED = Pattern.compile("(.*?)([0-9]+)", Pattern.DOTALL);

    private FreeCodes() {
    }

    /** The next code after the element's own: its number counted up at the same width, or a number added to it. */
    public static String after(ITSMElement element) {
        Set<String> used = usedWith(element);
        String code = Texts.trim(element.getCode());
        Matcher numbered = NUMBERED.matcher(code);
        boolean hasNumber = numbered.matches();
        String stem = hasNumber ? numbered.group(1) : code + "-";
        int width = hasNumber ? numbered.group(2).length() : 1;
        BigInteger number = hasNumber ? new BigInteger(numbered.group(2)) : BigInteger.ONE;
        String next;
        do {
            number = number.add(BigInteger.ONE);
            String digits = number.toString();
            next = stem + "0".repeat(Math.max(0, width - digits.length())) + digits;
        } while (used.contains(next));
        return next;
    }

    private static Set<String> usedWith(ITSMElement element) {
        Set<String> used = new HashSet<>();
        ContainmentWalk.forEach(List.of(scopeOf(element)), object -> {
            if (object instanceof ITSMElement other && other.eClass() == element.eClass() && !Texts.isBlank(other.getCode())) {
                used.add(Texts.trim(other.getCode()));
            }
        });
        return used;
    }

    /** Where a code must be used once only: the framework of a framework element, else the model. */
    private static EObject scopeOf(ITSMElement element) {
        if (!(element instanceof FrameworkElement)) {
            return EcoreUtil.getRootContainer(element);
        }
        EObject holder = element;
        while (!(holder instanceof Framework) && holder.eContainer() != null) {
            holder = holder.eContainer();
        }
        return holder;
    }
}

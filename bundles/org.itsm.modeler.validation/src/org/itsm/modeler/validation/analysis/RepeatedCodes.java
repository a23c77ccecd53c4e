/*
 * Copyright (c) 2026 ITSM Modeler contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.itsm.modeler.validation.analysis;

import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.Set;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.itsm.modeler.model.itsm.Framework;
import org.itsm.modeler.model.itsm.FrameworkElement;
import org.itsm.modeler.model.itsm.ITSMElement;
import org.itsm.modeler.model.itsm.ITSMModel;
import org.itsm.modeler.model.util.Texts;
import org.itsm.modeler.validation.ValidationContext;

/** The elements whose code one of their class had before: in the model or, of a framework's elements, in the framework. */
public final class RepeatedCodes {

    private final Set<ITSMElement> later = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Set<Code> used = new HashSet<>();
    private ITSMModel model;
    private Framework framework;

    private RepeatedCodes() {
    }

    public static RepeatedCodes of(ValidationContext context) {
        return context.fact(RepeatedCodes.class, RepeatedCodes::find);
    }

    private static RepeatedCodes find(ValidationContext context) {
        RepeatedCodes repeated = new RepeatedCodes();
        ContainmentWalk.forEach(context.models(), repeated::visit);
        repeated.used.clear();
        return repeated;
    }

    /** The walk is in document order: the framework of a framework element is the last one visited. */
    private void visit(EObject object) {
        if (object instanceof ITSMModel next) {
            model = next;
        } else if (object instanceof Framework next) {
            framework = next;
        }
        if (object instanceof ITSMElement element && !Texts.isBlank(element.getCode())) {
            EObject scope = element instanceof FrameworkElement ? framework : model;
            if (!used.add(new Code(scope, element.eClass(), Texts.trim(element.getCode())))) {
                later.add(element);
            }
        }
    }

    /** Says whether an element before this one has its code. */
    public boolean contains(ITSMElement element) {
        return later.contains(element);
    }

    /** Model objects have no equality of their own: scopes are the same when they are one object. */
    private record Code(EObject scope, EClass type, String code) {
    }
}

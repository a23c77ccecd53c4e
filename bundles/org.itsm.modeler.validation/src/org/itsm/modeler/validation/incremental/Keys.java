/*
 * Copyright (c) 2026 ITSM Modeler contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.itsm.modeler.validation.incremental;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.itsm.modeler.model.itsm.Framework;
import org.itsm.modeler.model.itsm.FrameworkElement;
import org.itsm.modeler.model.itsm.ITSMElement;
import org.itsm.modeler.model.itsm.ITService;
import org.itsm.modeler.model.itsm.SystemComponent;
import org.itsm.modeler.model.util.Texts;
import org.itsm.modeler.validation.analysis.RepeatedNames.NameKey;

/** What elements are grouped by. Model objects have no equality of their own: scopes are the same when they are one object. */
final class Keys {

    private Keys() {
    }

    /** Container, class and name; a model has no container and so no such key. */
    static Object name(EObject object) {
        return object instanceof ITSMElement element && element.eContainer() != null && !Texts.isBlank(element.getName())
                ? new Name(element.eContainer(), NameKey.of(element))
                : null;
    }

    private record Name(EObject container, NameKey name) {
    }

    /** Class and code, of framework elements within their framework, of all others within the model. */
    static Object code(EObject object) {
        if (!(object instanceof ITSMElement element) || Texts.isBlank(element.getCode())) {
            return null;
        }
        EObject scope = EcoreUtil.getRootContainer(element);
        if (element instanceof FrameworkElement) {
            scope = element;
            while (!(scope instanceof Framework)) {
                scope = scope.eContainer();
            }
        }
        return new Code(scope, element.eClass(), Texts.trim(element.getCode()));
    }

    private record Code(EObject scope, EClass type, String code) {
    }

    /** The name of a system or a service, as names are compared. */
    static Object nameOfServiceOrSystem(EObject object) {
        return (object instanceof SystemComponent || object instanceof ITService)
                && !Texts.isBlank(((ITSMElement) object).getName())
                        ? Texts.normalise(((ITSMElement) object).getName())
                        : null;
    }
}

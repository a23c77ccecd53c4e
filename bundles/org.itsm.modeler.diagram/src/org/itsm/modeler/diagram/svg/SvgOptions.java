/*
 * Copyright (c) 2026 ITSM Modeler contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.itsm.modeler.diagram.svg;

import java.util.Optional;
import java.util.function.Function;

import org.eclipse.emf.ecore.EObject;

/**
 * How a picture is written.
 *
 * @param links     gives the address that a click on the element leads to; empty for no link
 * @param embedFont whether the letters are put into the file, so that it looks the same where the font is not installed
 */
public record SvgOptions(Function<EObject, Optional<String>> links, boolean embedFont) {

    /** No links, the letters inside. */
    public static SvgOptions standard() {
        return new SvgOptions(element -> Optional.empty(), true);
    }
}

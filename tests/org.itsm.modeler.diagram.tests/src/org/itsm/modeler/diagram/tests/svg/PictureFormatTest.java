/*
 * Copyright (c) 2026 ITSM Modeler contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.itsm.modeler.diagram.tests.svg;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;

import org.itsm.modeler.diagram.svg.PictureFormat;
import org.junit.jupiter.api.Test;

class PictureFormatTest {

    @Test
    void theExtensionSaysTheFormatWhateverTheCaseOfItsLetters() {
        assertEquals(Optional.of(PictureFormat.SVG), PictureFormat.of("chain.svg"));
        assertEquals(Optional.of(PictureFormat.PNG), PictureFormat.of("folder.svg/Chain.PNG"));
    }

    @Test
    void anotherExtensionSaysNone() {
        assertEquals(Optional.empty(), PictureFormat.of("chain.pdf"));
        assertEquals(Optional.empty(), PictureFormat.of("svg"));
    }
}

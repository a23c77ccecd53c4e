/*
 * Copyright (c) 2026 ITSM Modeler contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.itsm.modeler.sirius.tests;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

import org.eclipse.sirius.diagram.DDiagram;
import org.eclipse.sirius.viewpoint.DRepresentation;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Opens, arranges and pictures each diagram and table of each sample. */
class PicturesTest extends LoggedTest {

    /** A picture with nothing on it is smaller than this. */
    private static final long SOMETHING = 1000;

    /** Which pictures are taken, such as {@code hospital-D.*}. */
    private static final String WANTED = System.getProperty("itsm.pictures.wanted", ".*");

    @AfterEach
    void closeViews() {
        Workbench.withoutViews();
    }

    static Stream<Object[]> representations() {
        return Descriptions.onEachSample(Descriptions.all()).filter(names -> (names[0] + "-" + names[1]).matches(WANTED));
    }

    @ParameterizedTest
    @MethodSource("representations")
    void itOpensIsArrangedAndGivesAPicture(String sample, String id) throws Exception {
        try (TestProject test = TestProject.ofSample(sample)) {
            Workbench.withViews();
            DRepresentation representation = test.representation(test.rootsFor(id).get(0), id);
            test.openArranged(representation);

            Path screen = Pictures.screen(sample + "-" + id + "-screen");

            assertTrue(Files.size(screen) > SOMETHING);
            if (representation instanceof DDiagram) {
                assertTrue(Files.size(Pictures.export(test.session(), representation, sample + "-" + id)) > SOMETHING);
            }
        }
    }
}

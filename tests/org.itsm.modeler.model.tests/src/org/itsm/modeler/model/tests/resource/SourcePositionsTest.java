/*
 * Copyright (c) 2026 ITSM Modeler contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.itsm.modeler.model.tests.resource;

import static org.itsm.modeler.model.tests.resource.ItsmFiles.file;
import static org.itsm.modeler.model.tests.resource.ItsmFiles.write;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.itsm.modeler.model.itsm.ITSMModel;
import org.itsm.modeler.model.itsm.ItsmFactory;
import org.itsm.modeler.model.resource.ItsmModels;
import org.itsm.modeler.model.resource.SourcePositions;
import org.itsm.modeler.model.resource.SourcePositions.Position;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SourcePositionsTest {

    private static final String WILD = ItsmFiles.DECLARATION + "<!-- <a comment> \u00e4 -->\n\n  <itsm:ITSMModel\n"
            + ItsmFiles.NAMESPACES + "\n   id='m'><kpis id='k'/>\n"
            + "  <objectives name='no id'><x><objectives/></x>\n"
            + "\t<subObjectives name='a>b' id='o2'/><subObjectives/>\n"
            + "  </objectives><objectives xsi:type='itsm:Future'/>\n<objectives id='k'/>\n"
            + "<description>a\nb</description><objectives id='last'/></itsm:ITSMModel>\n";

    @TempDir
    Path folder;

    private static void assertAt(int line, int column, Optional<Position> position) {
        assertEquals(Optional.of(new Position(line, column)), position);
    }

    private static SourcePositions positions(String text) throws IOException {
        return SourcePositions.of(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void everyStartTagIsFoundByIdOrByPlace() throws IOException {
        ITSMModel model = ItsmFiles.model(WILD);
        SourcePositions positions = positions(WILD);

        assertAt(4, 3, positions.of(model));
        assertAt(6, 11, positions.of(model.getKpis().get(0)));
        assertAt(7, 3, positions.of(model.getObjectives().get(0)));
        assertAt(8, 2, positions.of(model.getObjectives().get(0).getSubObjectives().get(0)));
        assertAt(8, 37, positions.of(model.getObjectives().get(0).getSubObjectives().get(1)));
        assertAt(10, 1, positions.of(model.getObjectives().get(1)));
        assertAt(12, 16, positions.of(model.getObjectives().get(2)));
    }

    @Test
    void anElementKeepsItsPositionWhenOthersAreMovedInTheModel() throws IOException {
        Path file = write(folder, "m.itsm", file("<objectives id=\"a\"/>", "<objectives id=\"b\"/>"));
        Resource resource = ItsmModels.load(file).resource();
        ITSMModel model = ItsmModels.modelIn(resource).orElseThrow();
        model.getObjectives().move(0, 1);

        SourcePositions positions = SourcePositions.of(resource);
        assertAt(4, 3, positions.of(model.getObjectives().get(0)));
        assertAt(3, 3, positions.of(model.getObjectives().get(1)));
    }

    @Test
    void whatIsNotInTheFileHasNone() throws IOException {
        EObject stranger = ItsmFactory.eINSTANCE.createRole();
        assertEquals(Optional.empty(), positions(file()).of(ItsmFiles.model(file("<roles id=\"r\"/>")).getRoles().get(0)));
        assertEquals(Optional.empty(), SourcePositions.none().of(stranger));
    }

    @Test
    void aDamagedFileHasPositionsUpToTheDamage() throws IOException {
        ITSMModel model = ItsmFiles.model(file("<objectives id=\"a\"/>", "<objectives id=\"b\"/>"));
        String cut = file("<objectives id=\"a\"/>", "<objectives id=\"b\"");
        assertAt(3, 3, positions(cut).of(model.getObjectives().get(0)));
        assertEquals(Optional.empty(), positions(cut).of(model.getObjectives().get(1)));
    }

    @Test
    void aFileThatIsGoneIsAnError() throws IOException {
        Path file = write(folder, "m.itsm", file());
        Resource resource = ItsmModels.load(file).resource();
        Files.delete(file);
        assertThrows(IOException.class, () -> SourcePositions.of(resource));
    }

    @Test
    void severalRootsHaveTheirPositions() throws IOException {
        String two = "<xmi:XMI" + ItsmFiles.NAMESPACES + ">\n<itsm:ITSMModel/>\n<itsm:ITSMModel id='b'/></xmi:XMI>";
        Resource resource = ItsmFiles.load(two).resource();
        assertAt(2, 1, positions(two).of(resource.getContents().get(0)));
        assertAt(3, 1, positions(two).of(resource.getContents().get(1)));
    }
}

/*
 * Copyright (c) 2026 ITSM Modeler contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.itsm.modeler.design.tests.services;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.common.notify.impl.AdapterImpl;
import org.itsm.modeler.design.RefusalListener;
import org.itsm.modeler.design.services.MatrixServices;
import org.itsm.modeler.design.services.ValueServices;
import org.itsm.modeler.model.itsm.BusinessProcess;
import org.itsm.modeler.model.itsm.ItsmFactory;
import org.itsm.modeler.model.itsm.OrganizationalObjective;
import org.itsm.modeler.model.itsm.Role;
import org.itsm.modeler.model.itsm.TechnicalActivity;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is typed and not taken is said to those who listen, with what was expected. */
class RefusalsTest {

    private final Sample sample = Sample.of("minimal");
    private final OrganizationalObjective objective = sample.first(OrganizationalObjective.class);
    private final ValueServices values = new ValueServices();
    private final MatrixServices matrix = new MatrixServices();
    private final List<String> heard = new ArrayList<>();

    @BeforeEach
    void listen() {
        sample.model().eResource().getResourceSet().eAdapters().add(new Heard());
    }

    @Test
    void aDateThatIsNone() {
        values.setTargetDate(objective, " tomorrow ");

        assertEquals(List.of("\"tomorrow\" is no date. Expected is a day in the form 2026-05-17, or nothing."), heard);
        assertNull(objective.getTargetDate());
    }

    @Test
    void aNumberThatIsNone() {
        values.setEffortHours(sample.first(TechnicalActivity.class), "a lot");

        assertEquals(List.of("\"a lot\" is no number. Expected is a number such as 41.5, or nothing."), heard);
    }

    @Test
    void aWholeNumberThatIsNone() {
        values.setPriority(objective, "2.5");

        assertEquals(List.of("\"2.5\" is no whole number. Expected is a number such as 3, or nothing."), heard);
    }

    @Test
    void aKeyOfACrossTableThatSaysNothing() {
        matrix.markRealization(objective, sample.first(BusinessProcess.class), "yes");

        assertEquals(List.of("\"yes\" says nothing here. X sets the link, nothing takes it away."), heard);
    }

    @Test
    void lettersThatAreNoneOfRaci() {
        matrix.markRaci(objective, sample.first(Role.class), "R Q");

        assertEquals(List.of("\"R Q\" says nothing here. Expected are the letters R, A, C and I, one or several, or nothing."), heard);
    }

    @Test
    void nothingIsSaidOfWhatIsTakenOrCleared() {
        values.setTargetDate(objective, "2031-05-17");
        values.setTargetDate(objective, "");
        values.setEffortHours(sample.first(TechnicalActivity.class), "2,5");
        matrix.markRealization(objective, sample.first(BusinessProcess.class), "");
        matrix.markRaci(objective, sample.first(Role.class), "a");

        assertEquals(List.of(), heard);
    }

    @Test
    void anElementOutsideOfEveryModelHasNobodyToTell() {
        values.setTargetDate(ItsmFactory.eINSTANCE.createOrganizationalObjective(), "tomorrow");

        assertEquals(List.of(), heard);
    }

    private final class Heard extends AdapterImpl implements RefusalListener {

        @Override
        public void refused(String reason) {
            heard.add(reason);
        }
    }
}

/*
 * Copyright (c) 2026 ITSM Modeler contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.itsm.modeler.model.tests.util;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.List;
import java.util.Optional;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.itsm.modeler.model.itsm.BusinessProcess;
import org.itsm.modeler.model.itsm.ITSMModel;
import org.itsm.modeler.model.itsm.ITService;
import org.itsm.modeler.model.itsm.ItsmFactory;
import org.itsm.modeler.model.itsm.OrganizationalObjective;
import org.itsm.modeler.model.itsm.Property;
import org.itsm.modeler.model.resource.ItsmModels;
import org.itsm.modeler.model.util.ModelCopier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ModelCopierTest {

    private final ITSMModel model = ItsmFactory.eINSTANCE.createITSMModel();
    private final OrganizationalObjective objective = ItsmFactory.eINSTANCE.createOrganizationalObjective();
    private final ITService service = ItsmFactory.eINSTANCE.createITService();
    private final BusinessProcess process = ItsmFactory.eINSTANCE.createBusinessProcess();
    private final BusinessProcess part = ItsmFactory.eINSTANCE.createBusinessProcess();

    @BeforeEach
    void processWithPart() {
        model.getObjectives().add(objective);
        model.getServices().add(service);
        model.getBusinessProcesses().add(process);
        process.getSubProcesses().add(part);
        process.setName("Sell");
        process.getTags().addAll(List.of("a", "a"));
        Property property = ItsmFactory.eINSTANCE.createProperty();
        property.setKey("k");
        process.getProperties().add(property);
        process.getRealizes().add(objective);
        process.getUsesServices().add(service);
        part.getFollows().add(process);
    }

    @Test
    void linksToTheOutsideStay() {
        BusinessProcess copy = ModelCopier.copy(process);

        assertEquals(List.of(objective), copy.getRealizes());
        assertEquals(List.of(service), copy.getUsesServices());
        assertEquals(List.of(process, copy), objective.getRealizedBy());
    }

    @Test
    void linksInsideLeadToTheCopies() {
        BusinessProcess copy = ModelCopier.copy(process);

        assertSame(copy, copy.getSubProcesses().get(0).getFollows().get(0));
        assertEquals(List.of(part), process.getPrecedes());
        assertEquals("k", copy.getProperties().get(0).getKey());
        assertEquals(List.of("a", "a"), copy.getTags());
    }

    @Test
    void everyCopyHasAnIdOfItsOwnAndKeepsItInAFile() {
        Resource resource = ItsmModels.create(ItsmModels.newResourceSet(), URI.createURI("m.itsm"), model);
        BusinessProcess copy = ModelCopier.copy(process);
        String id = copy.getId();
        assertNotEquals(process.getId(), id);
        assertNotEquals(process.getProperties().get(0).getId(), copy.getProperties().get(0).getId());

        model.getBusinessProcesses().add(copy);

        assertEquals(id, copy.getId());
        assertSame(copy, resource.getEObject(id));
        assertSame(process, resource.getEObject(process.getId()));
    }

    @Test
    void whatIsCopiedTogetherStaysTogether() {
        List<? extends EObject> copies = ModelCopier.copyAll(List.of(objective, process));

        assertSame(copies.get(0), ((BusinessProcess) copies.get(1)).getRealizes().get(0));
        assertEquals(List.of(process), objective.getRealizedBy());
    }

    @Test
    void theCopierKnowsWhoseCopyIsWhose() {
        ModelCopier copier = new ModelCopier();
        BusinessProcess copy = copier.copyTogether(List.of(process)).get(0);

        assertEquals(Optional.of(copy.getSubProcesses().get(0)), copier.copyOf(part));
        assertEquals(Optional.empty(), copier.copyOf(objective));
    }

    @Test
    void theOriginalIsLeftAlone() {
        ModelCopier.copy(model);

        assertEquals(List.of(process), objective.getRealizedBy());
        assertEquals(1, model.getBusinessProcesses().size());
        assertNotSame(process.getTags(), ModelCopier.copy(process).getTags());
        assertEquals(3, model.eContents().size());
    }
}

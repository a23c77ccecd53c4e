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
import static org.itsm.modeler.model.tests.resource.ItsmFiles.model;
import static org.itsm.modeler.model.tests.resource.ItsmFiles.put;
import static org.itsm.modeler.model.tests.resource.ItsmFiles.text;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.itsm.modeler.model.itsm.ITSMModel;
import org.itsm.modeler.model.itsm.ItsmFactory;
import org.itsm.modeler.model.itsm.OrganizationalObjective;
import org.itsm.modeler.model.itsm.Property;
import org.itsm.modeler.model.resource.Ids;
import org.junit.jupiter.api.Test;

/** Who gets an id when, and what an id means. */
class IdsTest {

    private final ITSMModel model = ItsmFactory.eINSTANCE.createITSMModel();
    private final Resource resource = put(model);

    private OrganizationalObjective objective() {
        return ItsmFactory.eINSTANCE.createOrganizationalObjective();
    }

    @Test
    void anObjectGetsAnIdWhenItComesIntoAFileAndNotBefore() {
        OrganizationalObjective objective = objective();
        Property property = ItsmFactory.eINSTANCE.createProperty();
        objective.getProperties().add(property);
        assertNull(objective.getId());

        model.getObjectives().add(objective);

        assertTrue(Ids.isWellFormed(objective.getId()));
        assertTrue(Ids.isWellFormed(property.getId()));
        assertSame(property, resource.getEObject(property.getId()));
    }

    @Test
    void idsAreAllDifferentAndWellFormed() {
        Set<String> ids = new HashSet<>();
        for (int i = 0; i < 1000; i++) {
            OrganizationalObjective objective = objective();
            model.getObjectives().add(objective);
            assertTrue(Ids.isWellFormed(objective.getId()), objective.getId());
            ids.add(objective.getId());
        }
        assertEquals(1000, ids.size());
    }

    @Test
    void anIdStaysWhenTheObjectMovesOrGoesAndComesBack() {
        OrganizationalObjective objective = objective();
        model.getObjectives().add(objective);
        OrganizationalObjective parent = objective();
        model.getObjectives().add(parent);
        String id = objective.getId();

        parent.getSubObjectives().add(objective);
        assertEquals(id, objective.getId());
        parent.getSubObjectives().clear();
        assertNull(resource.getEObject(id));
        model.getObjectives().add(objective);
        assertEquals(id, objective.getId());
        assertSame(objective, resource.getEObject(id));
    }

    @Test
    void anIdThatIsTakenIsReplacedInWhatComesLater() {
        OrganizationalObjective original = objective();
        model.getObjectives().add(original);
        OrganizationalObjective pasted = EcoreUtil.copy(original);

        model.getObjectives().add(0, pasted);

        assertNotEquals(original.getId(), pasted.getId());
        assertSame(original, resource.getEObject(original.getId()));
        assertSame(pasted, resource.getEObject(pasted.getId()));
    }

    @Test
    void aBlankIdIsNone() {
        OrganizationalObjective objective = objective();
        objective.setId(" ");
        model.getObjectives().add(objective);

        assertTrue(Ids.isWellFormed(objective.getId()));
    }

    @Test
    void loadingGivesNoIds() {
        String text = file("<objectives name=\"no id\"/>", "<objectives id=\"\"/>");
        assertNull(model(text).getObjectives().get(0).getId());
        assertEquals(text, ItsmFiles.saved(text));
    }

    @Test
    void aChangedIdIsFoundUnderItsNewNameOnly() {
        OrganizationalObjective objective = objective();
        model.getObjectives().add(objective);
        String old = objective.getId();

        objective.setId("new");

        assertNull(resource.getEObject(old));
        assertSame(objective, resource.getEObject("new"));
        objective.setId(null);
        assertNull(resource.getEObject("new"));
    }

    @Test
    void anIdMeansTheFirstObjectInTheFile() {
        ITSMModel loaded = model(file("<objectives id=\"x\">", "  <subObjectives id=\"x\"/>", "</objectives>",
                "<objectives id=\"x\"/>"));
        Resource file = loaded.eResource();
        OrganizationalObjective first = loaded.getObjectives().get(0);
        OrganizationalObjective inner = first.getSubObjectives().get(0);
        OrganizationalObjective last = loaded.getObjectives().get(1);
        assertSame(first, file.getEObject("x"));

        first.setId("y");
        assertSame(inner, file.getEObject("x"));
        first.setId("x");
        assertSame(first, file.getEObject("x"));
        loaded.getObjectives().remove(first);
        assertSame(last, file.getEObject("x"));
        loaded.getObjectives().remove(last);
        assertNull(file.getEObject("x"));
    }

    @Test
    void changingALaterDuplicateChangesNothingForTheFirst() {
        ITSMModel loaded = model(file("<objectives id=\"x\"/>", "<objectives id=\"x\"/>"));
        loaded.getObjectives().get(1).setId("y");
        assertSame(loaded.getObjectives().get(0), loaded.eResource().getEObject("x"));
        assertSame(loaded.getObjectives().get(1), loaded.eResource().getEObject("y"));
    }

    @Test
    void unloadingEmptiesTheIndex() {
        Resource file = model(file("<objectives id=\"x\"/>")).eResource();
        file.unload();
        assertNull(file.getEObject("x"));
    }

    @Test
    void idsAreFoundAlsoWhenTheyAreWrittenAsElements() {
        ITSMModel loaded = model(file("<objectives><id>x</id></objectives>",
                "<businessProcesses id=\"p\" realizes=\"x\"/>"));
        assertEquals("x", loaded.getBusinessProcesses().get(0).getRealizes().get(0).getId());
        assertTrue(text(loaded.eResource()).contains("<objectives id=\"x\"/>"));
    }

    @Test
    void wellFormedIdsAreLettersDigitsAndThreeSigns() {
        for (String good : List.of("a", "_", "-", ".", "1", "\u00e4\u4e2d", "a-b_c.d")) {
            assertTrue(Ids.isWellFormed(good), good);
        }
        for (String bad : List.of("", " ", "a b", "a#", "/", "a:b", "a?", "%20", "a\u00a0")) {
            assertFalse(Ids.isWellFormed(bad), bad);
        }
        assertFalse(Ids.isWellFormed(null));
    }
}

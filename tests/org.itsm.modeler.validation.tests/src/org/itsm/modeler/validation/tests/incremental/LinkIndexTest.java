/*
 * Copyright (c) 2026 ITSM Modeler contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.itsm.modeler.validation.tests.incremental;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.itsm.modeler.model.itsm.ITSMModel;
import org.itsm.modeler.model.itsm.ItsmFactory;
import org.itsm.modeler.model.itsm.Role;
import org.itsm.modeler.model.resource.ItsmModels;
import org.itsm.modeler.model.util.LinkIndex;
import org.itsm.modeler.model.util.StoredLink;
import org.itsm.modeler.tests.support.ModelGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whoever asks who links to an object gets the answer that a walk through all files gives, whatever was edited. */
class LinkIndexTest {

    private static final int EDITS = 60;

    static IntStream seeds() {
        return IntStream.range(0, 12);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void itFindsTheLinksThatTheFilesHaveAfterEachEdit(int seed) {
        EditedModels models = new EditedModels(seed);
        List<String> edits = new ArrayList<>();
        int found = 0;
        for (int i = 0; i < EDITS; i++) {
            edits.add(models.edit(seed * 1_000_003L + i));
            List<EObject> roots = models.files().stream().flatMap(file -> file.getContents().stream()).toList();
            Map<EObject, List<StoredLink>> links = new IdentityHashMap<>();
            StoredLink.find(roots, target -> true).stream().filter(link -> link.target().eResource() != null)
                    .forEach(link -> links.computeIfAbsent(link.target(), target -> new ArrayList<>()).add(link));
            for (Iterator<EObject> all = EcoreUtil.getAllProperContents(roots, false); all.hasNext();) {
                EObject target = all.next();
                // After a file was read anew EMF may have a link twice.
                List<StoredLink> actual = LinkIndex.linksTo(target).stream().distinct().toList();
                assertEquals(links.getOrDefault(target, List.of()).stream().distinct().toList(), actual, () -> target + " after\n" + String.join("\n", edits));
                found += actual.size();
            }
        }
        assertTrue(found > EDITS, "Links: " + found);
    }

    @Test
    void linksOfManyHoldersAreInTheOrderOfTheFile() {
        ITSMModel model = ModelGenerator.of(1).elements(300).build().model();
        Role role = ItsmFactory.eINSTANCE.createRole();
        model.getRoles().add(role);
        ItsmModels.create(ItsmModels.newResourceSet(), URI.createURI("memory:/many.itsm"), model);
        model.getItsmProcesses().forEach(process -> process.setOwner(role));
        model.getServices().forEach(service -> service.setOwner(role));

        List<EObject> holders = LinkIndex.linksTo(role).stream().map(StoredLink::holder).toList();
        assertTrue(holders.size() > 30, () -> holders.size() + " holders");
        assertEquals(StoredLink.find(List.of(model), target -> target == role).stream().map(StoredLink::holder).toList(), holders);
    }

    @Test
    void anObjectInNoFileIsLinkedByNobody() {
        assertEquals(List.of(), LinkIndex.linksTo(ItsmFactory.eINSTANCE.createRole()));
    }
}

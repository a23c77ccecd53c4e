/*
 * Copyright (c) 2026 ITSM Modeler contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.itsm.modeler.diagram.tests.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

import org.eclipse.emf.ecore.EObject;
import org.itsm.modeler.diagram.Diagram;
import org.itsm.modeler.diagram.layout.DiagramLayout;
import org.itsm.modeler.diagram.layout.LayoutEngine;
import org.itsm.modeler.diagram.layout.Point;
import org.itsm.modeler.diagram.layout.Positions;
import org.itsm.modeler.diagram.layout.TextLine;
import org.itsm.modeler.diagram.layout.TextMeasure;
import org.itsm.modeler.model.itsm.ITSMModel;
import org.itsm.modeler.model.itsm.ITService;
import org.itsm.modeler.model.itsm.ItsmFactory;
import org.itsm.modeler.model.itsm.OrganizationalObjective;
import org.itsm.modeler.tests.support.ChainEdits;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Writing other texts into a layout gives the layout that laying out again would give. */
class RelabellingTest {

    private static final int EDITS = 40;

    private static Optional<DiagramLayout> relabelled(Diagram before, DiagramLayout layout, Diagram after) {
        return LayoutEngine.adapted(before, layout, after, TextMeasure.standard());
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void afterRandomEditsItIsTheLayoutAfterAll(long seed) {
        int relabelled = afterEachEdit(seed, diagram -> Positions.none(), (before, after, found) -> {
            if (before.edges().keySet().equals(after.edges().keySet()) && before.figures().keySet().equals(after.figures().keySet())) {
                assertEquals(after, found);
            }
        });
        assertTrue(relabelled > 2, "too few edits leave everything where it is");
    }

    @ParameterizedTest
    @ValueSource(longs = {7, 8, 9})
    void nothingMovesEitherWherePlacesAreSetByHand(long seed) {
        int relabelled = afterEachEdit(seed, RelabellingTest::someMoved, (before, after, found) -> {
            assertTrue(before.figures().entrySet().containsAll(found.figures().entrySet()));
            assertEquals(texts(after), texts(found));
        });
        assertTrue(relabelled > 2, "too few edits leave everything where it is");
    }

    /** Is given the layout before an edit, that afterwards, and what relabelling has given. */
    private interface Check {
        void check(DiagramLayout before, DiagramLayout after, DiagramLayout relabelled);
    }

    /** Edits and compares; gives how often relabelling was enough. */
    private static int afterEachEdit(long seed, Function<Diagram, Positions> byHand, Check check) {
        ITSMModel model = Drawings.generated(seed, 150);
        ChainEdits edits = new ChainEdits(model, seed);
        Diagram before = Drawings.build("D1", model);
        Positions fixed = byHand.apply(before);
        DiagramLayout layout = Drawings.layout(before, fixed, null);
        int relabellings = 0;
        for (int i = 0; i < EDITS; i++) {
            edits.next();
            Diagram after = Drawings.build("D1", model);
            DiagramLayout again = Drawings.layout(after, fixed, layout);
            Optional<DiagramLayout> found = relabelled(before, layout, after);
            if (found.isPresent()) {
                relabellings++;
                check.check(layout, again, found.get());
            }
            before = after;
            layout = again;
        }
        return relabellings;
    }

    private static List<String> texts(DiagramLayout layout) {
        return layout.labels().values().stream().flatMap(label -> label.lines().stream()).map(TextLine::text).toList();
    }

    private static Positions someMoved(Diagram diagram) {
        Map<String, Point> places = new HashMap<>();
        diagram.allFigures().filter(figure -> figure.children().isEmpty() && figure.key().hashCode() % 9 == 0)
                .forEach(figure -> places.put(figure.key(), new Point(200 + places.size() * 210, 30)));
        return Positions.none().with(diagram, places);
    }

    @Test
    void anotherNameOfTheSameLengthMovesNothing() {
        ITSMModel model = Drawings.sample("hospital");
        OrganizationalObjective objective = model.getObjectives().get(0);
        objective.setName("abc def");

        DiagramLayout after = edited(model, () -> objective.setName("def abc")).orElseThrow();

        assertTrue(after.labels().values().stream().anyMatch(label -> label.lines().get(0).text().equals("def abc")));
    }

    @Test
    void aNameThatNeedsMoreRoomIsLaidOut() {
        ITService service = service(Drawings.sample("hospital"));
        assertTrue(edited(service.eContainer(), () -> service.setName(service.getName() + " and more ".repeat(20))).isEmpty());
    }

    @Test
    void aNewFigureIsLaidOut() {
        ITSMModel model = Drawings.sample("hospital");
        assertTrue(edited(model, () -> model.getServices().add(ItsmFactory.eINSTANCE.createITService())).isEmpty());
    }

    private static ITService service(ITSMModel model) {
        return model.getServices().stream().filter(each -> !each.getManagedBy().isEmpty()).findFirst().orElseThrow();
    }

    private static Optional<DiagramLayout> edited(EObject model, Runnable edit) {
        Diagram before = Drawings.build("D1", model);
        DiagramLayout layout = Drawings.layout(before);
        edit.run();
        return relabelled(before, layout, Drawings.build("D1", model));
    }
}

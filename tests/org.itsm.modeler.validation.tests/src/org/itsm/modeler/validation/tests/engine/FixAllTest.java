/*
 * Copyright (c) 2026 ITSM Modeler contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.itsm.modeler.validation.tests.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Predicate;

import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.itsm.modeler.validation.Finding;
import org.itsm.modeler.validation.FixAll;
import org.itsm.modeler.validation.Profile;
import org.itsm.modeler.validation.RuleRegistry;
import org.itsm.modeler.validation.RuleSettings;
import org.itsm.modeler.validation.Validator;
import org.itsm.modeler.validation.change.ModelChanges;
import org.itsm.modeler.validation.tests.rules.Models;
import org.itsm.modeler.validation.tests.rules.Runs;
import org.junit.jupiter.api.Test;

class FixAllTest {

    private final List<String> told = new ArrayList<>();

    private FixAll fixes(Resource model, Predicate<Finding> wanted, OptionalInt number, String... rules) {
        Validator validator =
                new Validator(RuleRegistry.standard(), RuleSettings.of(Profile.REVIEW).onlyRules(Set.of(rules)), Runs.TODAY);
        return new FixAll(validator, model, wanted, number, (finding, fix) -> told.add(Runs.identity(finding) + " " + fix.number()));
    }

    private static Resource model() {
        return Models.of("<technicalActivities id='a'/>", "<technicalActivities id='b'/>",
                "<technicalActivities id='c' name='C'><waivers id='w' rule='CHN-09' reason='R'/></technicalActivities>");
    }

    @Test
    void findingsOfSeveralRulesAreOneStepOfTheHistory() {
        Resource model = model();
        EditingDomain domain = ModelChanges.domainOf(model.getResourceSet());
        FixAll fixes = fixes(model, finding -> true, OptionalInt.empty(), "STR-01", "STR-03");
        ModelChanges.run(domain, fixes);
        assertEquals(List.of("STR-01 at a 2", "STR-01 at b 2"), told);
        assertEquals(2, fixes.mended());
        assertEquals(List.of(), fixes.findings());
        domain.getCommandStack().undo();
        assertEquals(2, fixes.findings().size());
        assertFalse(domain.getCommandStack().canUndo());
    }

    @Test
    void waivedFindingsAreLeftAlone() {
        Resource model = model();
        fixes(model, finding -> true, OptionalInt.of(2), "CHN-09").apply();
        assertEquals(List.of("CHN-09 at a 2", "CHN-09 at b 2"), told);
        assertFalse(model.getEObject("c") == null);
    }

    @Test
    void onlyWhatIsWantedIsMended() {
        Resource model = model();
        FixAll fixes = fixes(model, finding -> "b".equals(finding.element().getId()), OptionalInt.empty(), "STR-01");
        fixes.apply();
        assertEquals(List.of("STR-01 at b 2"), told);
        assertEquals(List.of(), fixes.findings());
        assertEquals(List.of("STR-01 at a"), Runs.counted(Runs.only("STR-01", model)));
    }

    @Test
    void aFixThatFitsNowhereChangesNothing() {
        FixAll fixes = fixes(model(), finding -> true, OptionalInt.of(1), "CHN-09");
        fixes.apply();
        assertEquals(0, fixes.mended());
        assertEquals(2, fixes.findings().size());
    }
}

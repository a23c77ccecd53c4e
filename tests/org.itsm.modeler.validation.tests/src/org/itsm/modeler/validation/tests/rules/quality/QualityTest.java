/*
 * Copyright (c) 2026 ITSM Modeler contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.itsm.modeler.validation.tests.rules.quality;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.itsm.modeler.validation.ValidationResult;
import org.itsm.modeler.validation.tests.rules.Models;
import org.itsm.modeler.validation.tests.rules.Runs;
import org.junit.jupiter.api.Test;

class QualityTest {

    private static final String STANDARD = "<qualityStandards id='q' name='q'/>";

    private static List<String> found(String rule, String... elements) {
        return Runs.counted(Runs.only(rule, Models.of(elements)));
    }

    @Test
    void partsHaveTheStandardsOfTheWholeAtAnyDepth() {
        String processes = "<businessProcesses id='a' name='a'%s><subProcesses id='b' name='b'><subProcesses id='c' name='c'/>"
                + "</subProcesses></businessProcesses>";
        assertEquals(List.of(), found("QLT-01", processes.formatted(" qualityStandards='q'"), STANDARD));
        assertEquals(List.of(), found("QLT-01", processes.formatted(" status='RETIRED' qualityStandards='q'"), STANDARD));
        assertEquals(List.of("QLT-01 at a", "QLT-01 at b", "QLT-01 at c"), found("QLT-01", processes.formatted(""), STANDARD));
    }

    @Test
    void theWholeHasNotTheStandardsOfItsParts() {
        assertEquals(List.of("QLT-01 at a"), found("QLT-01", "<businessProcesses id='a' name='a'>"
                + "<subProcesses id='b' name='b' qualityStandards='q'/></businessProcesses>", STANDARD));
    }

    @Test
    void onlyProcessesInUseAreAsked() {
        assertEquals(List.of("QLT-02 at p"), found("QLT-02", "<objectives id='o' name='o'/>", "<itsmProcesses id='p' name='p'/>",
                "<itsmProcesses id='r' name='r' status='RETIRED'/>", "<technicalActivities id='t' name='t'/>"));
    }

    @Test
    void aPartIsRepeatableItself() {
        assertEquals(List.of("QLT-02 at b"), found("QLT-02", "<businessProcesses id='a' name='a' repeatable='true'>"
                + "<subProcesses id='b' name='b'/></businessProcesses>"));
    }

    @Test
    void withoutAStandardThereIsNothingToLink() {
        ValidationResult result = Runs.only("QLT-01", Models.of("<itsmProcesses id='p' name='p'/>",
                "<qualityStandards id='q' name='q' status='RETIRED'/>"));
        assertEquals(List.of(), Runs.fixes(result.findings().get(0), result));
    }

    @Test
    void aRangeOfOneValueIsARangeAndAMissingEndIsNotCompared() {
        String standard = "<qualityStandards id='q' name='q' %s/>";
        assertEquals(List.of(), found("QLT-03", standard.formatted("min='1.0' max='1.0'")));
        assertEquals(List.of(), found("QLT-03", standard.formatted("min='1.0'")));
        assertEquals(List.of(), found("QLT-03", standard.formatted("max='-1.0'")));
        assertEquals(List.of("QLT-03 at q"), found("QLT-03", standard.formatted("min='1.1' max='1.0'")));
    }
}

/*
 * Copyright (c) 2026 ITSM Modeler contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.itsm.modeler.validation.tests.emf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;

import org.eclipse.core.runtime.ILogListener;
import org.eclipse.core.runtime.Platform;
import org.eclipse.emf.ecore.EObject;
import org.itsm.modeler.model.itsm.ITService;
import org.itsm.modeler.model.itsm.ItsmFactory;
import org.itsm.modeler.validation.Finding;
import org.itsm.modeler.validation.Findings;
import org.itsm.modeler.validation.QuickFix;
import org.itsm.modeler.validation.Rule;
import org.itsm.modeler.validation.Severity;
import org.itsm.modeler.validation.ValidationContext;
import org.itsm.modeler.validation.emf.OfferedFixes;
import org.junit.jupiter.api.Test;

/** What menus offer of the fixes of rules, those of one's own among them. */
class OfferedFixesTest {

    private static final List<ITService> MANY = Stream.generate(ItsmFactory.eINSTANCE::createITService).limit(12).toList();

    @Test
    void aRuleThatThrowsOffersNothing() {
        assertEquals(List.of(), offered(OfferedFixesTest::fail));
    }

    @Test
    void theLogIsToldOfARuleThatThrows() {
        assumeTrue(Platform.isRunning(), "runs in Eclipse only");
        List<String> logged = new ArrayList<>();
        ILogListener log = (status, plugin) -> logged.add(status.getException().getMessage());
        Platform.addLogListener(log);
        try {
            offered(OfferedFixesTest::fail);
        } finally {
            Platform.removeLogListener(log);
        }
        assertEquals(List.of("broken"), logged);
    }

    private static List<QuickFix> fail() {
        throw new IllegalStateException("broken");
    }

    @Test
    void aFixIsOfferedWithEachOfItsBestChoices() {
        assertEquals(List.of(0, 1, 2, 3, 4, 5, 6, 7, 8, 9).stream().map(MANY::get).toList(),
                offered(() -> List.of(new Linking(MANY))).stream().map(fix -> fix.choices().get(0)).toList());
    }

    @Test
    void aFixWithOneChoiceIsOfferedAsItIs() {
        Linking fix = new Linking(MANY.subList(0, 1));

        assertEquals(List.of(fix), offered(() -> List.of(fix)));
    }

    private static List<QuickFix> offered(Supplier<List<QuickFix>> fixes) {
        Finding finding = new Finding(new Mending(fixes), Severity.INFO, MANY.get(0), null, "", "", null);
        return OfferedFixes.of(finding, null);
    }

    private static final class Mending extends Rule<ITService> {

        private final Supplier<List<QuickFix>> fixes;

        Mending(Supplier<List<QuickFix>> fixes) {
            super("OWN-03", Severity.INFO, ITService.class);
            this.fixes = fixes;
        }

        @Override
        public void check(ITService service, ValidationContext context, Findings<ITService> findings) {
            // Only what it offers matters.
        }

        @Override
        public List<QuickFix> fixes(Finding finding, ValidationContext context) {
            return fixes.get();
        }
    }

    private record Linking(List<ITService> choices) implements QuickFix {

        @Override
        public int number() {
            return 1;
        }

        @Override
        public String label() {
            return "Link";
        }

        @Override
        public QuickFix choosing(EObject choice) {
            return new Linking(List.of((ITService) choice));
        }

        @Override
        public void apply() {
            // Nobody runs it.
        }
    }
}

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

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.transaction.ResourceSetChangeEvent;
import org.eclipse.emf.transaction.ResourceSetListenerImpl;
import org.eclipse.sirius.business.api.dialect.DialectManager;
import org.eclipse.sirius.viewpoint.DRepresentation;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Refreshing what is up to date changes nothing: else each opening would make the session dirty. */
class RefreshTest {

    static Stream<Object[]> representations() {
        return Descriptions.onEachSample(Descriptions.all());
    }

    @ParameterizedTest
    @MethodSource("representations")
    void secondRefreshChangesNothing(String sample, String id) throws Exception {
        try (TestProject test = TestProject.ofSample(sample)) {
            DRepresentation representation = test.representation(test.rootsFor(id).get(0), id);
            Changes changes = new Changes();
            test.domain().addResourceSetListener(changes);

            test.change(() -> DialectManager.INSTANCE.refresh(representation, new NullProgressMonitor()));

            assertEquals(List.of(), changes.noted);
        }
    }

    private static final class Changes extends ResourceSetListenerImpl {

        private final List<String> noted = new ArrayList<>();

        @Override
        public boolean isPostcommitOnly() {
            return true;
        }

        @Override
        public void resourceSetChanged(ResourceSetChangeEvent event) {
            // A session without editors is saved after each change, which its files tell too.
            event.getNotifications().stream()
                    .filter(change -> !change.isTouch() && change.getNotifier() instanceof EObject)
                    .map(Changes::describe)
                    .forEach(noted::add);
        }

        private static String describe(Notification change) {
            return change.getEventType() + " " + change.getFeature() + " of " + change.getNotifier() + ": " + change.getOldValue()
                    + " -> " + change.getNewValue();
        }
    }
}

/*
 * Copyright (c) 2026 ITSM Modeler contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.itsm.modeler.sirius.layout;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.transaction.NotificationFilter;
import org.eclipse.emf.transaction.RecordingCommand;
import org.eclipse.emf.transaction.ResourceSetChangeEvent;
import org.eclipse.emf.transaction.ResourceSetListenerImpl;
import org.eclipse.sirius.table.metamodel.table.DTable;
import org.eclipse.sirius.table.metamodel.table.DTargetColumn;
import org.itsm.modeler.sirius.ItsmViewpoint;

/**
 * Makes a column that comes into one of our cross tables as wide as its heading. The headings there are names of the
 * model, which Sirius would cut at the one width that a description can state for all of them. How wide the user makes
 * a column afterwards stays as it is, also when its table is loaded again.
 */
public final class HeadingWidths extends ResourceSetListenerImpl {

    /** The bold letters of a heading are at most that wide, on average. */
    private static final int LETTER = 8;
    private static final int ICON_AND_MARGINS = 40;
    private static final int WIDEST = 420;

    /** Listens to one session. */
    public HeadingWidths() {
        super(NotificationFilter.createNotifierTypeFilter(DTable.class)
                .or(NotificationFilter.createNotifierTypeFilter(Resource.class)));
    }

    @Override
    public boolean isPrecommitOnly() {
        return true;
    }

    @Override
    public Command transactionAboutToCommit(ResourceSetChangeEvent event) {
        List<DTargetColumn> columns = event.getNotifications().stream().flatMap(HeadingWidths::added)
                .filter(column -> ItsmViewpoint.defines(column.getOriginMapping()))
                .filter(column -> column.getWidth() == column.getOriginMapping().getInitialWidth())
                .toList();
        return columns.isEmpty() ? null : new RecordingCommand(event.getEditingDomain()) {
            @Override
            protected void doExecute() {
                columns.forEach(column -> column.setWidth(widthFor(column)));
            }
        };
    }

    /** The columns that came with a change, alone or with their table. */
    private static Stream<DTargetColumn> added(Notification change) {
        Stream<?> values = switch (change.getEventType()) {
        case Notification.ADD -> Stream.of(change.getNewValue());
        case Notification.ADD_MANY -> ((List<?>) change.getNewValue()).stream();
        default -> Stream.empty();
        };
        return values.flatMap(value -> value instanceof DTable table ? table.getColumns().stream() : Stream.of(value))
                .filter(DTargetColumn.class::isInstance).map(DTargetColumn.class::cast);
    }

    private static int widthFor(DTargetColumn column) {
        return Math.min(WIDEST, ICON_AND_MARGINS + LETTER * Objects.toString(column.getLabel(), "").length());
    }
}

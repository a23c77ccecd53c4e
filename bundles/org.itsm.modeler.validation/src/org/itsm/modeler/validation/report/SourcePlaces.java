/*
 * Copyright (c) 2026 ITSM Modeler contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.itsm.modeler.validation.report;

import java.io.IOException;
import java.util.function.Consumer;
import java.util.function.Function;

import org.eclipse.emf.ecore.resource.Resource;
import org.itsm.modeler.model.itsm.ITSMElement;
import org.itsm.modeler.model.resource.SourcePositions;

/** Where elements begin in their file. The file is read a second time, and only when somebody asks. */
public final class SourcePlaces implements Function<ITSMElement, Position> {

    private final Resource file;
    private final Consumer<IOException> unreadable;
    private SourcePositions positions;

    /**
     * @param unreadable is told when the file cannot be read again; no positions are known then
     */
    public SourcePlaces(Resource file, Consumer<IOException> unreadable) {
        this.file = file;
        this.unreadable = unreadable;
    }

    /** Null when it is not known, as after the file was taken away under our hands. */
    @Override
    public Position apply(ITSMElement element) {
        return positions().of(element).map(position -> new Position(position.line(), position.column())).orElse(null);
    }

    private SourcePositions positions() {
        if (positions == null) {
            try {
                positions = SourcePositions.of(file);
            } catch (IOException e) {
                unreadable.accept(e);
                positions = SourcePositions.none();
            }
        }
        return positions;
    }
}

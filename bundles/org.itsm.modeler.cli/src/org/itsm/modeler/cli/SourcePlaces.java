/*
 * Copyright (c) 2026 ITSM Modeler contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.itsm.modeler.cli;

import java.io.IOException;
import java.util.function.Function;

import org.itsm.modeler.model.itsm.ITSMElement;
import org.itsm.modeler.model.resource.SourcePositions;
import org.itsm.modeler.validation.report.Position;

/** Where elements begin in their file. The file is read a second time, and only when somebody asks. */
final class SourcePlaces implements Function<ITSMElement, Position> {

    private final Console console;
    private final ModelFile file;
    private SourcePositions positions;

    SourcePlaces(Console console, ModelFile file) {
        this.console = console;
        this.file = file;
    }

    /** Null when it is not known, as after the file was taken away under our hands. */
    @Override
    public Position apply(ITSMElement element) {
        return positions().of(element).map(position -> new Position(position.line(), position.column())).orElse(null);
    }

    /** The path with line and column, as far as they are known. */
    String located(ITSMElement element) {
        Position position = apply(element);
        return position == null ? file.path() : file.path() + ":" + position.line() + ":" + position.column();
    }

    private SourcePositions positions() {
        if (positions == null) {
            try {
                positions = SourcePositions.of(file.resource());
            } catch (IOException e) {
                console.error(file.path() + ": " + Messages.get("input", Paths.reason(e)));
                console.trace(e);
                positions = SourcePositions.none();
            }
        }
        return positions;
    }
}

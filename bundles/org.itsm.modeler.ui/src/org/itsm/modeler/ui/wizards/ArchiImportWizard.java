/*
 * Copyright (c) 2026 ITSM Modeler contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.itsm.modeler.ui.wizards;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

import org.itsm.modeler.exchange.ExchangeException;
import org.itsm.modeler.exchange.archimate.ArchiImport;
import org.itsm.modeler.exchange.archimate.ImportResult;
import org.itsm.modeler.exchange.archimate.Mapping;

/** Imports a model of the tool Archi. */
public final class ArchiImportWizard extends ModelImportWizard {

    /** Called by the workbench. */
    public ArchiImportWizard() {
        super("wizard.archi", "importArchi", new ArchiFilePage());
    }

    @Override
    Imported read(List<Path> files) throws IOException, ExchangeException {
        Mapping mapping = files.size() > 1 ? Mapping.read(files.get(1)) : Mapping.standard();
        ImportResult result = ArchiImport.read(files.get(0), mapping);
        return new Imported(result.model(), result.report().summary(), result.report().details());
    }
}

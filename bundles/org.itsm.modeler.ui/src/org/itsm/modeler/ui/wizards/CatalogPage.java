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

import org.itsm.modeler.catalogs.Catalogs;
import org.itsm.modeler.catalogs.ModelFile;

/** Asks which catalogue of a framework to adopt from. */
final class CatalogPage extends ListPage<ModelFile> {

    CatalogPage() {
        super("catalog", "wizard.adopt.catalog", Catalogs.all());
    }

    @Override
    String labelOf(ModelFile catalog) {
        return catalog.title();
    }

    @Override
    String iconOf(ModelFile catalog) {
        return "template";
    }

    @Override
    String descriptionOf(ModelFile catalog) {
        return catalog.description();
    }
}

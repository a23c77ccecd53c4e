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
import java.io.Writer;
import java.util.List;
import java.util.Optional;

import org.itsm.modeler.catalogs.Catalogs;
import org.itsm.modeler.catalogs.ModelFile;
import org.itsm.modeler.model.itsm.Framework;
import org.itsm.modeler.model.itsm.FrameworkElement;
import org.itsm.modeler.model.itsm.LifecycleStage;

import com.google.gson.stream.JsonWriter;

/** The catalogues for programs. */
final class CatalogJson {

    private final JsonWriter json;

    CatalogJson(Writer out) {
        json = new JsonWriter(out);
        json.setIndent("  ");
    }

    /** An array with an object per catalogue. */
    void list(List<ModelFile> catalogs) throws IOException {
        json.beginArray();
        for (ModelFile catalog : catalogs) {
            json.beginObject();
            head(catalog);
            json.endObject();
        }
        json.endArray();
        json.flush();
    }

    /** One object with the elements as they stand in one another. */
    void show(ModelFile catalog, Framework framework) throws IOException {
        json.beginObject();
        head(catalog);
        json.name("framework").value(framework.getName());
        json.name("kind").value(framework.getKind().getLiteral());
        json.name("edition").value(framework.getEdition());
        json.name("publisher").value(framework.getPublisher());
        json.name("licence").value(framework.getLicence());
        json.name("source").value(framework.getSource());
        json.name("notice").value(Catalogs.noticeOf(framework).orElse(null));
        elements(framework.getElements());
        json.endObject();
        json.flush();
    }

    private void target(FrameworkElement target) throws IOException {
        json.beginObject();
        Optional<Framework> framework = Catalogs.frameworkOf(target);
        json.name("framework").value(framework.map(Framework::getName).orElse(null));
        json.name("edition").value(framework.map(Framework::getEdition).orElse(null));
        json.name("code").value(target.getCode());
        json.name("name").value(target.getName());
        json.endObject();
    }

    private void head(ModelFile catalog) throws IOException {
        json.name("name").value(catalog.name());
        json.name("title").value(catalog.title());
        json.name("description").value(catalog.description());
    }

    private void elements(List<FrameworkElement> elements) throws IOException {
        json.name("elements").beginArray();
        for (FrameworkElement element : elements) {
            json.beginObject();
            json.name("code").value(element.getCode());
            json.name("name").value(element.getName());
            json.name("kind").value(element.getKind().getLiteral());
            json.name("mandatory").value(element.isMandatory());
            json.name("stage").value(element.getStage() == LifecycleStage.UNSPECIFIED ? null : element.getStage().getLiteral());
            json.name("mapsTo").beginArray();
            for (FrameworkElement target : element.getMapsTo()) {
                target(target);
            }
            json.endArray();
            elements(element.getElements());
            json.endObject();
        }
        json.endArray();
    }
}

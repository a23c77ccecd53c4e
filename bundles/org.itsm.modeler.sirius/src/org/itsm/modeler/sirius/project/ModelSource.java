/*
 * Copyright (c) 2026 ITSM Modeler contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.itsm.modeler.sirius.project;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.Resource;
import org.itsm.modeler.catalogs.ModelFile;
import org.itsm.modeler.catalogs.Samples;
import org.itsm.modeler.catalogs.Templates;
import org.itsm.modeler.model.itsm.ITSMModel;
import org.itsm.modeler.model.resource.ItsmModels;
import org.itsm.modeler.model.util.ModelCopier;
import org.itsm.modeler.sirius.SiriusTexts;

/** What the model of a new project starts with. */
public sealed interface ModelSource {

    /** The shipped model that it is made of. */
    ModelFile file();

    /** What it is called where it is offered. */
    String title();

    /**
     * The content of the model file.
     *
     * @param name what the project is called
     * @throws IOException when what it is made of cannot be read
     */
    byte[] contentFor(String name) throws IOException;

    /** All that a project can start with: first the empty model, then the other templates, then the samples. */
    static List<ModelSource> all() {
        return Stream.<ModelSource>concat(Templates.all().stream().map(Template::new), Samples.all().stream().map(Sample::new)).toList();
    }

    /** A model with next to nothing in it. */
    static ModelSource empty() {
        return new Template(Templates.find(Template.EMPTY).orElseThrow());
    }

    /** A copy of a template, with ids of its own because nothing of it is the template any more. */
    record Template(ModelFile file) implements ModelSource {

        private static final String EMPTY = "empty";

        @Override
        public String title() {
            return isEmpty() ? file.title() : SiriusTexts.get("wizard.model.template", file.title());
        }

        @Override
        public byte[] contentFor(String name) throws IOException {
            ITSMModel model = ModelCopier.copy(read());
            if (isEmpty()) {
                model.setName(name);
            }
            Resource written = ItsmModels.create(ItsmModels.newResourceSet(),
                    URI.createURI("new." + ItsmModels.FILE_EXTENSION), model);
            ByteArrayOutputStream content = new ByteArrayOutputStream();
            written.save(content, null);
            return content.toByteArray();
        }

        private boolean isEmpty() {
            return file.name().equals(EMPTY);
        }

        private ITSMModel read() throws IOException {
            try (InputStream content = file.open()) {
                return ItsmModels.load(ItsmModels.newResourceSet(), URI.createURI(file.location().toString()), content).model()
                        .orElseThrow(() -> new IOException(file.name()));
            }
        }
    }

    /** One of the samples, byte by byte. */
    record Sample(ModelFile file) implements ModelSource {

        @Override
        public String title() {
            return SiriusTexts.get("wizard.model.sample", file.title());
        }

        @Override
        public byte[] contentFor(String name) throws IOException {
            try (InputStream content = file.open()) {
                return content.readAllBytes();
            }
        }
    }
}

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

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.Resource;
import org.itsm.modeler.catalogs.ModelFile;
import org.itsm.modeler.catalogs.Samples;
import org.itsm.modeler.catalogs.Templates;
import org.itsm.modeler.model.itsm.ITSMModel;
import org.itsm.modeler.model.resource.ItsmModels;
import org.itsm.modeler.model.util.ModelCopier;
import org.itsm.modeler.ui.UiTexts;

/**
 * What a new model starts with.
 *
 * @param file   the model that is copied
 * @param sample whether it is there to be looked at rather than to be filled
 */
public record Start(ModelFile file, boolean sample) {

    private static final String EMPTY = "empty";

    /** All there is, the templates first, the empty one before all others. */
    public static List<Start> all() {
        return Stream.concat(Templates.all().stream().map(file -> new Start(file, false)),
                Samples.all().stream().map(file -> new Start(file, true))).toList();
    }

    public static Optional<Start> named(String name) {
        return all().stream().filter(start -> start.file().name().equals(name)).findFirst();
    }

    /** What the user reads in a list. */
    public String label() {
        return sample ? UiTexts.get("wizard.sample", file.title()) : file.title();
    }

    /**
     * The content of a new model file. A sample is what it is, byte by byte; a template gets ids of its own.
     *
     * @param name what the model is called when the template has no name to offer
     */
    public byte[] contentFor(String name) throws IOException {
        if (sample) {
            try (InputStream content = file.open()) {
                return content.readAllBytes();
            }
        }
        ITSMModel model = ModelCopier.copy(template());
        if (file.name().equals(EMPTY)) {
            model.setName(name);
        }
        return contentOf(model, URI.createURI("new." + ItsmModels.FILE_EXTENSION));
    }

    private ITSMModel template() throws IOException {
        try (InputStream content = file.open()) {
            return ItsmModels.load(ItsmModels.newResourceSet(), URI.createURI(file.location().toString()), content)
                    .model().orElseThrow(() -> new IOException(UiTexts.get("wizard.brokenTemplate", file.name())));
        }
    }

    /** A model as the file of that URI will hold it, its links to other files as seen from there. */
    static byte[] contentOf(ITSMModel model, URI file) throws IOException {
        Resource resource = ItsmModels.create(ItsmModels.newResourceSet(), file, model);
        ByteArrayOutputStream content = new ByteArrayOutputStream();
        resource.save(content, null);
        return content.toByteArray();
    }
}

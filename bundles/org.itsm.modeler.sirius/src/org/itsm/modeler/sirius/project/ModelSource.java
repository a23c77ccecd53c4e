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

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.Resource;
import org.itsm.modeler.catalogs.ModelFile;
import org.itsm.modeler.model.itsm.ITSMModel;
import org.itsm.modeler.model.itsm.ItsmFactory;
import org.itsm.modeler.model.resource.ItsmModels;

/** What the model of a new project starts with. */
public sealed interface ModelSource {

    /**
     * The content of the model file.
     *
     * @param name what the project is called
     * @throws IOException when what it is made of cannot be read
     */
    byte[] contentFor(String name) throws IOException;

    /** A model without any element, called like the project because a model without a name is an error. */
    record Empty() implements ModelSource {

        @Override
        public byte[] contentFor(String name) throws IOException {
            ITSMModel model = ItsmFactory.eINSTANCE.createITSMModel();
            model.setName(name);
            Resource file = ItsmModels.create(ItsmModels.newResourceSet(),
                    URI.createURI("new." + ItsmModels.FILE_EXTENSION), model);
            ByteArrayOutputStream content = new ByteArrayOutputStream();
            file.save(content, null);
            return content.toByteArray();
        }
    }

    /** One of the models that are shipped, byte by byte. */
    record Shipped(ModelFile file) implements ModelSource {

        @Override
        public byte[] contentFor(String name) throws IOException {
            try (InputStream content = file.open()) {
                return content.readAllBytes();
            }
        }
    }
}

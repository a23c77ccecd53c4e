/*
 * Copyright (c) 2026 ITSM Modeler contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.itsm.modeler.catalogs.tests;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.itsm.modeler.catalogs.Catalogs;
import org.itsm.modeler.catalogs.ModelFile;
import org.itsm.modeler.catalogs.Samples;
import org.itsm.modeler.catalogs.Templates;
import org.itsm.modeler.model.itsm.ITSMElement;
import org.itsm.modeler.model.resource.ItsmModels;
import org.itsm.modeler.model.resource.LoadedModel;
import org.itsm.modeler.validation.Profile;
import org.itsm.modeler.validation.RuleRegistry;
import org.itsm.modeler.validation.RuleSettings;
import org.itsm.modeler.validation.ValidationResult;
import org.itsm.modeler.validation.Validator;

/** What the tests do with the models that the product brings along. */
final class Shipped {

    static final LocalDate TODAY = LocalDate.of(2026, 6, 30);
    static final RuleRegistry RULES = RuleRegistry.standard();

    private Shipped() {
    }

    /** All of them: samples, templates and catalogues. */
    static Stream<ModelFile> models() {
        return Stream.of(Samples.all(), Templates.all(), Catalogs.all()).flatMap(List::stream);
    }

    /** Opens a copy of the file in the folder, with the files to which it refers beside it. */
    static LoadedModel load(ModelFile model, Path folder) throws IOException {
        if (Catalogs.find(model.name()).isPresent()) {
            return ItsmModels.load(Catalogs.placeIn(folder, model.name()).orElseThrow());
        }
        Path file = folder.resolve(model.name() + ".itsm");
        Files.write(file, bytes(model));
        return ItsmModels.load(file);
    }

    static byte[] bytes(ModelFile model) throws IOException {
        try (InputStream in = model.open()) {
            return in.readAllBytes();
        }
    }

    static ValidationResult validate(LoadedModel loaded, LocalDate today) {
        return new Validator(RULES, RuleSettings.of(Profile.REVIEW), today).validate(loaded.resource());
    }

    static Stream<ITSMElement> elements(LoadedModel loaded) {
        return objects(loaded).filter(ITSMElement.class::isInstance).map(ITSMElement.class::cast);
    }

    static Stream<EObject> objects(LoadedModel loaded) {
        List<EObject> objects = new ArrayList<>();
        EcoreUtil.<EObject> getAllContents(loaded.resource(), false).forEachRemaining(objects::add);
        return objects.stream();
    }
}

/*
 * Copyright (c) 2026 ITSM Modeler contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.itsm.modeler.sirius.tests;

import java.io.IOException;
import java.net.URL;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;

import org.eclipse.emf.common.util.URI;
import org.itsm.modeler.catalogs.ModelFile;
import org.itsm.modeler.model.itsm.ITSMModel;
import org.itsm.modeler.model.itsm.LifecycleElement;
import org.itsm.modeler.model.resource.ItsmModels;
import org.itsm.modeler.sirius.project.ModelSource;
import org.itsm.modeler.tests.support.ModelGenerator;
import org.itsm.modeler.tests.support.RandomModels;

/** Models that nobody has drawn, as a beginning of projects. */
final class GeneratedModels {

    /** What a defect of another rule cannot be planted beside. */
    private static final String EMPTY_LAYER = "CHN-14";
    private static final int[] SIZES = {ModelGenerator.SMALLEST, 60, 90, 150, 250};
    /** Each so many has links from anywhere to anywhere. */
    private static final int SENSELESS = 4;

    private GeneratedModels() {
    }

    /** Another model for each number: of several sizes, half of them with hubs, with a defect each, some without sense. */
    static ITSMModel varied(int number) {
        int size = SIZES[number % SIZES.length];
        if (number % SENSELESS == 0) {
            return RandomModels.of(number).size(size).build();
        }
        ModelGenerator generator = ModelGenerator.of(number).elements(size).hubs(number % 2 == 0);
        Set<String> rules = new TreeSet<>(ModelGenerator.plantable());
        rules.remove(EMPTY_LAYER);
        return generator.plant(rules.stream().skip(number % rules.size()).findFirst().orElseThrow(), 1).build().model();
    }

    /** A model whose lifecycle chain has about that many nodes. */
    static ITSMModel chainOf(int nodes) {
        ITSMModel trial = ModelGenerator.of(nodes).elements(nodes).build().model();
        long shown = Elements.all(trial, LifecycleElement.class).count();
        return ModelGenerator.of(nodes).elements((int) (nodes * (long) nodes / shown)).build().model();
    }

    /** The model in a file of that name, to make a project with. */
    static ModelSource source(ITSMModel model, Path folder, String name) throws IOException {
        Path file = folder.resolve(name + '.' + ItsmModels.FILE_EXTENSION);
        ItsmModels.create(ItsmModels.newResourceSet(), URI.createFileURI(file.toString()), model).save(null);
        URL location = file.toUri().toURL();
        return new ModelSource.Sample(new ModelFile(name, "Generated", "A generated model", location, location));
    }
}

/*
 * Copyright (c) 2026 ITSM Modeler contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.itsm.modeler.exchange.tests;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.itsm.modeler.model.itsm.ITSMModel;
import org.itsm.modeler.model.resource.ItsmModels;

/** Where files lie that tests read, and what a model looks like as text. */
public final class TestFiles {

    private TestFiles() {
    }

    /** The root of the checkout that the tests run in. */
    public static Path checkout() {
        Path folder = Path.of("").toAbsolutePath();
        while (folder != null && !Files.isDirectory(folder.resolve("bundles/org.itsm.modeler.exchange"))) {
            folder = folder.getParent();
        }
        return Optional.ofNullable(folder).orElseThrow(() -> new IllegalStateException("not in a checkout"));
    }

    /** A file of the test data that stays outside of the project; it may be missing. */
    public static Path data(String name) {
        String given = System.getProperty("itsm.testdata");
        Path data = given == null ? checkout().resolveSibling("shared/data") : Path.of(given);
        return data.resolve(name);
    }

    /** The sample in Archi's format that comes with the product. */
    public static Path bicycleRental() {
        return checkout().resolve("bundles/org.itsm.modeler.exchange/samples/bicycle-rental.archimate");
    }

    /** The file that the model would be saved as. */
    public static String text(ITSMModel model) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ItsmModels.create(ItsmModels.newResourceSet(), URI.createURI("file:/model.itsm"), EcoreUtil.copy(model))
                .save(out, null);
        return out.toString(StandardCharsets.UTF_8);
    }
}

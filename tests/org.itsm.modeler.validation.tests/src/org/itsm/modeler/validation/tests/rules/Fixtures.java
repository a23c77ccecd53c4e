/*
 * Copyright (c) 2026 ITSM Modeler contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.itsm.modeler.validation.tests.rules;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.List;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.Resource;
import org.itsm.modeler.model.resource.ItsmModels;
import org.itsm.modeler.model.resource.LoadedModel;

/**
 * The models under {@code fixtures/}: for each rule a folder of its name with {@code correct.itsm} and
 * {@code incorrect.itsm}. All are derived from {@code base.itsm}, which is clean under all rules.
 */
final class Fixtures {

    static final String BASE = "base.itsm";

    private Fixtures() {
    }

    static String correct(String ruleId) {
        return ruleId + "/correct.itsm";
    }

    static String incorrect(String ruleId) {
        return ruleId + "/incorrect.itsm";
    }

    static boolean exists(String fixture) {
        return url(fixture) != null;
    }

    /** Opens the fixture in a resource set of its own. */
    static Resource load(String fixture) {
        URL url = existing(fixture);
        try (InputStream content = url.openStream()) {
            LoadedModel loaded = ItsmModels.load(ItsmModels.newResourceSet(), URI.createURI(url.toString()), content);
            return loaded.resource();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<String> lines(String fixture) {
        try (InputStream content = existing(fixture).openStream()) {
            return new String(content.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What would be written to the file. */
    static List<String> lines(Resource resource) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            resource.save(bytes, null);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toString(StandardCharsets.UTF_8).lines().toList();
    }

    private static URL existing(String fixture) {
        URL url = url(fixture);
        if (url == null) {
            throw new IllegalArgumentException("There is no fixture " + fixture);
        }
        return url;
    }

    private static URL url(String fixture) {
        return Fixtures.class.getResource("/fixtures/" + fixture);
    }
}

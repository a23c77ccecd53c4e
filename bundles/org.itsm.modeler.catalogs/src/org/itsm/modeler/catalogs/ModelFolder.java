/*
 * Copyright (c) 2026 ITSM Modeler contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.itsm.modeler.catalogs;

import java.net.URL;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.stream.Stream;

/**
 * One folder of models within this bundle. A model {@code x} of the folder {@code samples} is the file
 * {@code models/samples/x.itsm}, its page {@code models/samples/x.md}; its title and description are the messages
 * {@code samples.x.title} and {@code samples.x.description}. The class loader finds the files on a plain class path as
 * well as in OSGi.
 */
final class ModelFolder {

    private static final String MESSAGES = "org.itsm.modeler.catalogs.messages";

    private final Map<String, ModelFile> files;

    private ModelFolder(Map<String, ModelFile> files) {
        this.files = files;
    }

    /**
     * The folder with these models, in this order.
     *
     * @throws MissingResourceException when a file or a text of one of them is missing from the bundle
     */
    static ModelFolder of(String folder, String... names) {
        ResourceBundle messages = ResourceBundle.getBundle(MESSAGES);
        Map<String, ModelFile> files = new LinkedHashMap<>();
        for (String name : names) {
            String key = folder + '.' + name;
            String path = "/models/" + folder + '/' + name;
            files.put(name, new ModelFile(name, messages.getString(key + ".title"),
                    messages.getString(key + ".description"), resource(path + ".itsm"), resource(path + ".md")));
        }
        return new ModelFolder(files);
    }

    private static URL resource(String path) {
        URL url = ModelFolder.class.getResource(path);
        if (url == null) {
            throw new MissingResourceException("The bundle lacks " + path, ModelFolder.class.getName(), path);
        }
        return url;
    }

    List<String> names() {
        return List.copyOf(files.keySet());
    }

    Stream<ModelFile> all() {
        return files.values().stream();
    }

    Optional<ModelFile> find(String name) {
        return Optional.ofNullable(files.get(name));
    }
}

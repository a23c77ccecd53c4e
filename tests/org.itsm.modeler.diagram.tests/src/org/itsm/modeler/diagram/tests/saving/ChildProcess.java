/*
 * Copyright (c) 2026 ITSM Modeler contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.itsm.modeler.diagram.tests.saving;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.net.URL;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.core.runtime.FileLocator;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.xmi.XMIResource;
import org.itsm.modeler.diagram.layout.Positions;
import org.itsm.modeler.model.resource.ItsmModels;
import org.itsm.modeler.tests.support.ModelGenerator;

/** Another Java process that runs a class of these tests, with nothing but the bundles that it needs on its class path. */
final class ChildProcess {

    private static final List<Class<?>> ONE_OF_EACH = List.of(ChildProcess.class, ModelGenerator.class, Positions.class, ItsmModels.class,
            EObject.class, org.eclipse.emf.common.util.URI.class, XMIResource.class);

    private ChildProcess() {
    }

    /** The command for running the class. */
    static List<String> command(Class<?> main, String... arguments) throws IOException {
        StringBuilder path = new StringBuilder();
        for (Class<?> each : ONE_OF_EACH) {
            path.append(path.isEmpty() ? "" : File.pathSeparator).append(placeOf(each));
        }
        Path java = Path.of(System.getProperty("java.home"), "bin", "java");
        return Stream.concat(Stream.of(java.toString(), "-XX:TieredStopAtLevel=1", "-Xshare:auto", "-XX:+UseSerialGC",
                "-cp", path.toString(), main.getName()), Arrays.stream(arguments)).toList();
    }

    /** The jar or the folder that the class is in. */
    private static Path placeOf(Class<?> type) throws IOException {
        String name = '/' + type.getName().replace('.', '/') + ".class";
        URL url = FileLocator.resolve(type.getResource(name));
        String place = url.toString();
        if (place.startsWith("jar:")) {
            return Path.of(URI.create(place.substring("jar:".length(), place.indexOf("!/")).replace(" ", "%20")));
        }
        return Path.of(URI.create(place.substring(0, place.length() - name.length() + 1).replace(" ", "%20")));
    }

    /** All that the process still says until it ends. */
    static List<String> rest(BufferedReader output) {
        return output.lines().collect(Collectors.toList());
    }
}

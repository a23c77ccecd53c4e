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
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.URL;
import java.net.URLConnection;
import java.util.jar.Attributes;

import picocli.CommandLine.IVersionProvider;

/** The version of the program, as the manifest of its jar has it. */
final class Version implements IVersionProvider {

    private static final String UNPACKED = "0";

    @Override
    public String[] getVersion() {
        String bundle = bundleVersion();
        return new String[] {Messages.get("version.line", of(bundle)),
                Messages.get("version.build", bundle, System.getProperty("java.version"), System.getProperty("java.vendor"))};
    }

    /** Major, minor and micro version, without the time of the build. */
    static String current() {
        return of(bundleVersion());
    }

    private static String of(String bundleVersion) {
        String[] parts = bundleVersion.split("\\.");
        return parts.length < 3 ? bundleVersion : parts[0] + '.' + parts[1] + '.' + parts[2];
    }

    private static String bundleVersion() {
        URL self = Version.class.getResource(Version.class.getSimpleName() + ".class");
        try {
            URLConnection connection = self.openConnection();
            if (connection instanceof JarURLConnection jar) {
                String version = jar.getMainAttributes().getValue(new Attributes.Name("Bundle-Version"));
                return version == null ? UNPACKED : version;
            }
            return UNPACKED;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

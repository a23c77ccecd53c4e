/*
 * Copyright (c) 2026 ITSM Modeler contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.itsm.modeler.ui.help;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URL;
import java.util.Optional;

import org.eclipse.core.runtime.FileLocator;
import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.Platform;
import org.osgi.framework.Bundle;

/** The files of the help by their addresses: a slash, the name of the bundle, and the path in it. */
final class HelpFiles {

    private HelpFiles() {
    }

    /** The address without the place in the page. */
    static String fileOf(String address) {
        int hash = address.indexOf('#');
        return hash < 0 ? address : address.substring(0, hash);
    }

    /** The name of the place in the page; empty when the whole page is meant. */
    static String placeOf(String address) {
        int hash = address.indexOf('#');
        return hash < 0 ? "" : address.substring(hash + 1);
    }

    /** The address that a link on a page leads to. */
    static String resolve(String page, String link) {
        return link.startsWith("#") ? fileOf(page) + link : URI.create(fileOf(page)).resolve(link).toString();
    }

    static boolean isOutside(String address) {
        return address.startsWith("http:") || address.startsWith("https:");
    }

    static Optional<URL> find(String address) {
        IPath path = IPath.fromOSString(fileOf(address));
        Bundle bundle = path.segmentCount() < 2 ? null : Platform.getBundle(path.segment(0));
        return bundle == null ? Optional.empty() : Optional.ofNullable(FileLocator.find(bundle, path.removeFirstSegments(1)));
    }

    /**
     * The page at the address.
     *
     * @throws IOException when there is none, or none that can be read; the message is for users
     */
    static HelpPage read(String address) throws IOException {
        URL file = find(address).orElseThrow(() -> new IOException(HelpTexts.get("missing", address)));
        try (InputStream in = file.openStream()) {
            return PageReader.read(in);
        } catch (IOException failure) {
            throw new IOException(HelpTexts.get("notRead", address, failure.getMessage()), failure);
        }
    }
}

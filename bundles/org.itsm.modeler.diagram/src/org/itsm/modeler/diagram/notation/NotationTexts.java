/*
 * Copyright (c) 2026 ITSM Modeler contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.itsm.modeler.diagram.notation;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Properties;
import java.util.PropertyResourceBundle;
import java.util.ResourceBundle;

/** The texts behind the %keys of the file. */
final class NotationTexts {

    private final Properties texts;

    NotationTexts(Properties texts) {
        this.texts = texts;
    }

    /**
     * Reads the texts of a bundle as the platform does: plugin.properties, over it plugin_de.properties and
     * plugin_de_AT.properties where they are there and the locale asks for them.
     */
    static Properties read(URL plain, Locale locale) throws IOException {
        List<Locale> locales = new ArrayList<>(ResourceBundle.Control.getControl(ResourceBundle.Control.FORMAT_PROPERTIES)
                .getCandidateLocales("plugin", locale));
        Collections.reverse(locales);
        Properties texts = new Properties();
        for (Locale each : locales) {
            String suffix = each.equals(Locale.ROOT) ? "" : "_" + each;
            add(new URL(plain, "plugin" + suffix + ".properties"), each.equals(Locale.ROOT), texts);
        }
        return texts;
    }

    private static void add(URL file, boolean required, Properties texts) throws IOException {
        try (InputStream content = file.openStream()) {
            PropertyResourceBundle read = new PropertyResourceBundle(content);
            read.keySet().forEach(key -> texts.setProperty(key, read.getString(key)));
        } catch (FileNotFoundException missing) {
            if (required) {
                throw missing;
            }
        }
    }

    /** The text that is meant: for %key the text of the key, for %%text the text after the first sign, else as written. */
    Optional<String> of(String written) {
        if (written.startsWith("%%")) {
            return Optional.of(written.substring(1));
        }
        return written.startsWith("%") ? Optional.ofNullable(texts.getProperty(written.substring(1))) : Optional.of(written);
    }
}

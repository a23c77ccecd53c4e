/*
 * Copyright (c) 2026 ITSM Modeler contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.itsm.modeler.cli.tests;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Small models as text, in canonical form, one start tag a line. */
final class ModelText {

    private static final String HEAD = """
            <?xml version="1.0" encoding="UTF-8"?>
            <itsm:ITSMModel xmi:version="2.0" xmlns:xmi="http://www.omg.org/XMI" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xmlns:itsm="http://itsm-modeler.org/itsm/1.0" %s>
            """;
    private static final String FOOT = "</itsm:ITSMModel>\n";

    private ModelText() {
    }

    /** A model with these lines in it, the first of which is line 3 of the file. */
    static String of(String lines) {
        return HEAD.formatted("id=\"shop\" name=\"Shop\"") + lines + FOOT;
    }

    /** Writes the model and returns its path. */
    static Path write(Path file, String lines) throws IOException {
        return Files.writeString(file, of(lines));
    }

    /** One finding of each severity that counts, and a waived one. */
    static String withFindings() {
        return """
                  <objectives id="fast" name="Größe &amp; &lt;Maß>"/>
                  <objectives id="cheap" name="Deliver cheaply">
                    <waivers id="cheap.1" rule="CHN-01" reason="Agreed in May" until="2026-12-31" by="Ann"/>
                  </objectives>
                  <businessProcesses id="sell"/>
                  <technicalActivities id="patch" name="Patch"/>
                """;
    }
}

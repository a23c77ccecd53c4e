/*
 * Copyright (c) 2026 ITSM Modeler contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.itsm.modeler.exchange.archimate;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.itsm.modeler.exchange.ExchangeException;
import org.itsm.modeler.model.itsm.ITSMModel;

/**
 * Imports a model of the tool Archi (<code>.archimate</code>, ArchiMate 2 or 3, plain or as archive with pictures) into
 * a new model. The same file and mapping give the same model, identifiers included.
 */
public final class ArchiImport {

    private ArchiImport() {
    }

    public static ImportResult read(Path file, Mapping mapping) throws IOException, ExchangeException {
        try (InputStream in = Files.newInputStream(file)) {
            return read(in, file.toString(), mapping);
        }
    }

    /**
     * Reads the stream, which stays open.
     *
     * @param name the name of the file for messages and the report
     */
    public static ImportResult read(InputStream in, String name, Mapping mapping)
            throws IOException, ExchangeException {
        ArchiModel source = ArchiReader.read(in, name);
        RelationGraph graph = new RelationGraph(source);
        Classifier classifier = new Classifier(mapping, graph);
        List<ImportReport.Note> notes = new ArrayList<>();
        IdAllocator ids = new IdAllocator();
        ElementBuilder elements = new ElementBuilder(source, mapping, classifier, ids, notes);
        ITSMModel model = elements.build();
        LinkBuilder links = new LinkBuilder(graph, mapping, classifier, elements, new LinkActions(ids));
        links.build(source.elements());
        new Placement(model, mapping, elements).place(notes);
        ImportReport report = new Reporter(source, graph, classifier, elements, links, notes)
                .report(name, mapping.name());
        return new ImportResult(model, report);
    }
}

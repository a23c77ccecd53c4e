/*
 * Copyright (c) 2026 ITSM Modeler contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.itsm.modeler.model.resource;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Map;

import org.eclipse.emf.ecore.resource.URIConverter;
import org.eclipse.emf.ecore.xmi.DOMHandler;
import org.eclipse.emf.ecore.xmi.XMLResource;
import org.eclipse.emf.ecore.xmi.XMLSave;
import org.w3c.dom.Document;

/** Saves a resource in the canonical form, which has no options. Only a DOM tree is left to EMF's own writer. */
final class ItsmSave implements XMLSave {

    private final XMLSave toDom;

    ItsmSave(XMLSave toDom) {
        this.toDom = toDom;
    }

    @Override
    public void save(XMLResource resource, OutputStream outputStream, Map<?, ?> options) throws IOException {
        Writer writer = outputStream instanceof URIConverter.Writeable writeable ? writeable.asWriter()
                : new OutputStreamWriter(outputStream, StandardCharsets.UTF_8);
        save(resource, writer, options);
    }

    @Override
    public void save(XMLResource resource, Writer writer, Map<?, ?> options) throws IOException {
        new ItsmWriter((ItsmResource) resource, writer).write();
    }

    @Override
    public Document save(XMLResource resource, Document document, Map<?, ?> options, DOMHandler handler) {
        return toDom.save(resource, document, options, handler);
    }
}

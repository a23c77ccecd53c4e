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

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;

import org.eclipse.emf.ecore.resource.URIConverter;
import org.eclipse.emf.ecore.xmi.XMLDefaultHandler;
import org.eclipse.emf.ecore.xmi.XMLHelper;
import org.eclipse.emf.ecore.xmi.XMLResource;
import org.eclipse.emf.ecore.xmi.impl.XMILoadImpl;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.xml.sax.helpers.DefaultHandler;

/** Loads a resource with our own reader. EMF's loader is only there for what it does with DOM nodes. */
final class ItsmLoad extends XMILoadImpl {

    private static final DocumentStart.Place BEGINNING = new DocumentStart.Place(1, 1);

    ItsmLoad(XMLHelper helper) {
        super(helper);
    }

    @Override
    public void load(XMLResource xmlResource, InputStream inputStream, Map<?, ?> loadOptions) throws IOException {
        if (inputStream instanceof URIConverter.Readable readable) {
            load(xmlResource, new InputSource(readable.asReader()), loadOptions);
        } else {
            InputStream buffered = new BufferedInputStream(inputStream);
            load(xmlResource, new InputSource(buffered), new ItsmReader((ItsmResource) xmlResource, loadOptions,
                    DocumentStart.find(buffered)));
        }
    }

    @Override
    public void load(XMLResource xmlResource, InputSource source, Map<?, ?> loadOptions) throws IOException {
        load(xmlResource, source, new ItsmReader((ItsmResource) xmlResource, loadOptions, BEGINNING));
    }

    private void load(XMLResource xmlResource, InputSource source, ItsmReader reader) throws IOException {
        resource = xmlResource;
        ItsmResource target = (ItsmResource) xmlResource;
        target.setReading(true);
        try {
            parse(source, reader);
            reader.finish();
        } finally {
            target.setReading(false);
        }
        handleErrors();
    }

    private void parse(InputSource source, ItsmReader reader) {
        try {
            SafeXml.parse(source, reader);
        } catch (ItsmReader.Stop stop) {
            // The reader has reported why it stopped.
            return;
        } catch (SAXParseException e) {
            reader.malformed(e);
        } catch (SAXException e) {
            reader.errorHere(Messages.get("malformed", e.getMessage()));
        } catch (IOException e) {
            reader.errorHere(ReadFailures.describe(e));
        }
    }

    @Override
    public XMLDefaultHandler createDefaultHandler() {
        throw new IllegalStateException("The parser pool has no part in loading .itsm files");
    }

    @Override
    protected DefaultHandler makeDefaultHandler() {
        return new ItsmReader((ItsmResource) resource, options, BEGINNING);
    }
}

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

import java.io.BufferedInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

import org.itsm.modeler.exchange.ExchangeException;

/**
 * The two forms of an <code>.archimate</code> file: plain XML, or, as soon as the model holds pictures, a zip archive
 * with the XML as its entry <code>model.xml</code>.
 */
final class ArchiFile {

    private static final String MODEL_ENTRY = "model.xml";

    /** Far above any model made by people: a larger entry is taken for a trap. */
    private static final long LIMIT = 1L << 30;

    private ArchiFile() {
    }

    /** The XML within the stream. */
    static InputStream xml(InputStream file, String source) throws IOException, ExchangeException {
        BufferedInputStream buffered = new BufferedInputStream(file);
        buffered.mark(2);
        boolean archive = buffered.read() == 'P' && buffered.read() == 'K';
        buffered.reset();
        return archive ? modelIn(new ZipInputStream(buffered), source) : buffered;
    }

    private static InputStream modelIn(ZipInputStream zip, String source) throws IOException, ExchangeException {
        for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
            if (MODEL_ENTRY.equals(entry.getName())) {
                return new Limited(zip);
            }
        }
        throw new ExchangeException(source, ArchiReader.TEXTS.text("archi.archive", MODEL_ENTRY));
    }

    /** Ends a stream that does not end. */
    private static final class Limited extends FilterInputStream {

        private long left = LIMIT;

        Limited(InputStream in) {
            super(in);
        }

        @Override
        public int read() throws IOException {
            int read = super.read();
            count(read < 0 ? 0 : 1);
            return read;
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            int read = super.read(buffer, offset, length);
            count(Math.max(read, 0));
            return read;
        }

        private void count(int read) throws IOException {
            left -= read;
            if (left < 0) {
                throw new IOException(ArchiReader.TEXTS.text("archi.large"));
            }
        }
    }
}

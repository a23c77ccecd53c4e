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
import java.io.InputStream;

/** Finds where the document element begins: the one tag of which a parser tells no more than where it ends. */
final class DocumentStart {

    /** No prolog is longer, and if one were only a column would be less exact. */
    private static final int LIMIT = 1 << 16;

    private int line = 1;
    private int column = 1;

    private DocumentStart() {
    }

    /** A place in a file. */
    record Place(int line, int column) {
    }

    /**
     * Looks at the beginning of the stream, which must support marks, and puts it back. A file in UTF-16 is taken to
     * begin in the first line.
     */
    static Place find(InputStream in) throws IOException {
        in.mark(LIMIT);
        byte[] head = in.readNBytes(LIMIT - 1);
        in.reset();
        return new DocumentStart().scan(head);
    }

    private Place scan(byte[] head) {
        int i = 0;
        while (i < head.length) {
            if (head[i] == '<' && starts(head, i, "<?")) {
                i = skip(head, i, "?>");
            } else if (head[i] == '<' && starts(head, i, "<!--")) {
                i = skip(head, i, "-->");
            } else if (head[i] == '<') {
                return new Place(line, column);
            } else {
                step(head[i++]);
            }
        }
        return new Place(1, 1);
    }

    private int skip(byte[] head, int from, String end) {
        int i = from;
        while (i < head.length && !starts(head, i, end)) {
            step(head[i++]);
        }
        for (int k = 0; k < end.length() && i < head.length; k++) {
            step(head[i++]);
        }
        return i;
    }

    /** Bytes that continue a character of UTF-8 take no column of their own. */
    private void step(byte next) {
        if (next == '\n') {
            line++;
            column = 1;
        } else if ((next & 0xC0) != 0x80) {
            column++;
        }
    }

    private static boolean starts(byte[] head, int at, String text) {
        if (at + text.length() > head.length) {
            return false;
        }
        for (int i = 0; i < text.length(); i++) {
            if (head[at + i] != text.charAt(i)) {
                return false;
            }
        }
        return true;
    }
}

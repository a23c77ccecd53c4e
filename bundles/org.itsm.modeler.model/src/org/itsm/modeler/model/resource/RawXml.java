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

import java.util.ArrayList;
import java.util.List;

/** XML that is not ours, kept as it was read so that it can be written again. */
sealed interface RawXml {

    /** A prefix bound to a namespace; the empty prefix is the default namespace. */
    record Namespace(String prefix, String uri) {
    }

    /** An attribute with its name as written, prefix included. */
    record Attribute(String name, String value) {
    }

    /** An element with everything in it. The lists grow while it is read. */
    record Element(String name, List<Namespace> namespaces, List<Attribute> attributes, List<RawXml> children)
            implements RawXml {
        Element(String name) {
            this(name, new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        }
    }

    /** Text between tags. */
    record Text(String text) implements RawXml {
    }

    /** Text between tags in a CDATA section. */
    record CData(String text) implements RawXml {
    }

    /** A comment. */
    record Comment(String text) implements RawXml {
    }

    /** A processing instruction. */
    record Instruction(String target, String data) implements RawXml {
    }
}

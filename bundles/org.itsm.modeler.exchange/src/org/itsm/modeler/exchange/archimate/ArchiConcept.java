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

import java.util.List;

/** An element or a relationship of an ArchiMate model. */
sealed interface ArchiConcept permits ArchiElement, ArchiRelationship {

    /** The identifier in the file; empty when it has none. */
    String id();

    /** The name of the type in ArchiMate 3, relationships without the ending 'Relationship'. */
    String type();

    /** The name of the type as the file has it. */
    String statedType();

    String name();

    String documentation();

    List<ArchiProperty> properties();

    /** The names of its specializations (profiles). */
    List<String> specializations();

    /** The folders it lies in, from the top, joined by '/'. */
    String folder();

    Position position();
}

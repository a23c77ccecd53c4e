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

/** What a file of Archi says, in the order of the file. The remarks name what of it the reader has no place for. */
record ArchiModel(String id, String name, String version, String documentation, List<ArchiProperty> properties,
        List<ArchiElement> elements, List<ArchiRelationship> relationships, List<ArchiView> views,
        List<ImportReport.Note> remarks) {
}

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

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.Resource;

/**
 * Something that loading a file has to say: what, where, and what to do about it. EMF's tools find it in the errors or
 * warnings of the resource.
 *
 * @param severity an error makes the resource read-only, as saving would lose something; a warning loses nothing
 * @param uri      the file
 * @param line     counted from 1; 0 when the problem has no place in the file
 * @param column   counted from 1; 0 when the problem has no place in the file
 * @param message  one or more sentences for the user
 */
public record LoadProblem(Severity severity, URI uri, int line, int column, String message)
        implements Resource.Diagnostic {

    /** How bad it is. */
    public enum Severity {
        /** Nothing is lost. */
        WARNING,
        /** Something could not be read; what was read must not be saved. */
        ERROR
    }

    /** Says whether the resource is read-only because of this. */
    public boolean isError() {
        return severity == Severity.ERROR;
    }

    @Override
    public String getMessage() {
        return message;
    }

    @Override
    public String getLocation() {
        return uri == null ? null : uri.toString();
    }

    @Override
    public int getLine() {
        return line;
    }

    @Override
    public int getColumn() {
        return column;
    }

    /** The problem in one line, as compilers write it: <code>file:line:column: message</code>. */
    @Override
    public String toString() {
        String file = uri == null ? "" : uri.isFile() ? uri.toFileString() : uri.toString();
        return line > 0 ? file + ':' + line + ':' + column + ": " + message : file + ": " + message;
    }
}

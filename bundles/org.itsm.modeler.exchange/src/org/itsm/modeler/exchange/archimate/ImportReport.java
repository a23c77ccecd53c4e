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

import java.util.ArrayList;
import java.util.List;

import org.itsm.modeler.exchange.Messages;

/**
 * What became of each element, relationship and view of an imported file: either it was carried over, which the counts
 * say by type, or it is listed with the reason. The notes name what was carried over in part or looked doubtful.
 *
 * @param source the name of the file as the caller gave it
 * @param mapping the name of the mapping that was used
 * @param counts by kind and type, in the order of kinds and of type names
 * @param listed everything that was not carried over, in the order of the file
 * @param notes in the order of the file, general ones first
 */
public record ImportReport(String source, String mapping, List<Count> counts, List<Listed> listed, List<Note> notes) {

    /** What a part of an ArchiMate model is. */
    public enum Kind {
        ELEMENT, RELATIONSHIP, VIEW
    }

    /** How many parts of one type were carried over and how many are listed. */
    public record Count(Kind kind, String type, int carried, int listed) {
    }

    /** A part that was not carried over, and why. The name may be empty; line and column begin at 1. */
    public record Listed(Kind kind, String type, String name, String id, int line, int column, String reason) {
    }

    /** A remark on the place in the file; line 0 stands for the file as a whole. */
    public record Note(int line, int column, String text) {
    }

    private static final Messages TEXTS = new Messages(ImportReport.class);

    public ImportReport {
        counts = List.copyOf(counts);
        listed = List.copyOf(listed);
        notes = List.copyOf(notes);
    }

    public int carried(Kind kind) {
        return counts.stream().filter(count -> count.kind() == kind).mapToInt(Count::carried).sum();
    }

    public int listed(Kind kind) {
        return counts.stream().filter(count -> count.kind() == kind).mapToInt(Count::listed).sum();
    }

    /** A few lines for a terminal: the totals by kind, then each type with its two numbers. */
    public List<String> summary() {
        List<String> lines = new ArrayList<>();
        for (Kind kind : Kind.values()) {
            if (carried(kind) + listed(kind) > 0) {
                lines.add(TEXTS.text("report.total." + kind, carried(kind), listed(kind)));
                counts.stream().filter(count -> count.kind() == kind).forEach(count -> lines
                        .add(TEXTS.text("report.count", count.type(), count.carried(), count.listed())));
            }
        }
        return lines;
    }

    /** One line for everything that was not carried over, then one for each note, with places in the file. */
    public List<String> details() {
        List<String> lines = new ArrayList<>();
        for (Listed entry : listed) {
            String name = entry.name().isEmpty() ? TEXTS.text("report.unnamed")
                    : TEXTS.text("report.name", entry.name());
            lines.add(place(entry.line(), entry.column())
                    + TEXTS.text("report.listed", entry.type(), name, entry.id(), entry.reason()));
        }
        notes.forEach(note -> lines.add(place(note.line(), note.column()) + TEXTS.text("report.note", note.text())));
        return lines;
    }

    private String place(int line, int column) {
        return line > 0 ? source + ":" + line + ":" + column + ": " : source + ": ";
    }
}

/*
 * Copyright (c) 2026 ITSM Modeler contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.itsm.modeler.cli;

import java.util.List;

import org.itsm.modeler.validation.Profile;
import org.itsm.modeler.validation.report.ReportKind;

/** The options that take one of a few words. */
final class Choices {

    private Choices() {
    }

    /** {@code --profile}. */
    static final class Profiles extends Choice<Profile> {
        Profiles() {
            super(List.of(Profile.values()), Profile::key);
        }
    }

    /** {@code --format} of reports. */
    static final class ReportKinds extends Choice<ReportKind> {
        ReportKinds() {
            super(List.of(ReportKind.values()), ReportKind::key);
        }
    }

    /** {@code --format} of lists. */
    static final class ListForms extends Choice<ListForm> {
        ListForms() {
            super(List.of(ListForm.values()), ListForm::key);
        }
    }

    /** {@code --fail-on}: a severity, or none at all. */
    static final class Thresholds extends Choice<Threshold> {
        Thresholds() {
            super(List.of(Threshold.values()), Threshold::key);
        }
    }

    /** {@code --from} of imports. */
    static final class Sources extends Choice<ImportCommand.Source> {
        Sources() {
            super(List.of(ImportCommand.Source.values()), ImportCommand.Source::key);
        }
    }

    /** {@code --to} of exports. */
    static final class Targets extends Choice<ExportCommand.Target> {
        Targets() {
            super(List.of(ExportCommand.Target.values()), ExportCommand.Target::key);
        }
    }
}

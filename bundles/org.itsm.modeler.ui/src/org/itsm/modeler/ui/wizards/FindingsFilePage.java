/*
 * Copyright (c) 2026 ITSM Modeler contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.itsm.modeler.ui.wizards;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.core.resources.IFile;
import org.eclipse.swt.widgets.Composite;
import org.itsm.modeler.ui.UiTexts;
import org.itsm.modeler.validation.Profile;
import org.itsm.modeler.validation.Severity;
import org.itsm.modeler.validation.report.ReportKind;

/** Asks where to write a report of findings, in which form, and what counts. */
final class FindingsFilePage extends FilePage {

    private static final List<ReportKind> KINDS = List.of(ReportKind.values());

    private Choice<ReportKind> kind;
    private Choice<Optional<Profile>> profile;
    private Choice<Optional<Severity>> failing;
    private PathField earlier;

    FindingsFilePage() {
        super("wizard.findings", "*.*", PathField.Kind.OUTPUT);
    }

    @Override
    void addMore(Composite page) {
        kind = new Choice<>(page, UiTexts.get("wizard.findings.format"), KINDS,
                each -> UiTexts.get("wizard.findings." + each.name()), this::nameByKind);
        profile = new Choice<>(page, UiTexts.get("wizard.findings.profile"),
                Stream.concat(Stream.of(Optional.<Profile>empty()), Arrays.stream(Profile.values()).map(Optional::of)).toList(),
                each -> UiTexts.get(each.map(one -> "profile." + one.key()).orElse("wizard.findings.ownProfile")), this::check);
        failing = new Choice<>(page, UiTexts.get("wizard.findings.failing"),
                List.of(Optional.of(Severity.ERROR), Optional.of(Severity.WARNING), Optional.of(Severity.INFO), Optional.empty()),
                each -> UiTexts.get("wizard.findings.failing." + each.map(Severity::key).orElse("never")), this::check);
        earlier = addInput(page, "wizard.findings.earlier", "*" + ReportKind.JSON.extension());
    }

    /** Proposes a file beside the model, unless the user has chosen one. */
    void suggestBeside(IFile model) {
        if (!hasFile()) {
            suggest(model.getLocation().toPath().resolveSibling(UiTexts.get("wizard.findings.name") + kind.chosen().extension()));
        }
    }

    /** The name of the file keeps in step with the form, as long as it ends like one of them. */
    private void nameByKind() {
        if (hasFile() && isPageComplete()) {
            Path file = file();
            String name = file.getFileName().toString();
            KINDS.stream().map(ReportKind::extension).filter(name::endsWith).findFirst().ifPresent(extension ->
                    suggest(file.resolveSibling(name.substring(0, name.length() - extension.length()) + kind.chosen().extension())));
        }
    }

    FindingsExport export(List<IFile> models) {
        return new FindingsExport(models, kind.chosen(), profile.chosen(), failing.chosen(), earlier.path());
    }
}

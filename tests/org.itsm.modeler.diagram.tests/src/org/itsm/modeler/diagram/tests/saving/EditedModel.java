/*
 * Copyright (c) 2026 ITSM Modeler contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.itsm.modeler.diagram.tests.saving;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.resource.Resource;
import org.itsm.modeler.diagram.layout.Positions;
import org.itsm.modeler.model.itsm.ITSMModel;
import org.itsm.modeler.model.itsm.TechnicalActivity;
import org.itsm.modeler.model.resource.ItsmModels;
import org.itsm.modeler.model.resource.LoadedModel;
import org.itsm.modeler.model.resource.RecoveryFile;
import org.itsm.modeler.model.resource.RecoveryFile.Content;
import org.itsm.modeler.model.resource.RecoveryFile.Kept;
import org.itsm.modeler.tests.support.ModelGenerator;

/**
 * One of the models that are edited: its file, its recovery copy, the positions beside it. Each edit has a number, which
 * stands at the beginning and at the end of the file, so that nothing in between can be missing or be from another edit.
 */
final class EditedModel {

    private static final int ELEMENTS = 800;

    private final Path file;
    private final RecoveryFile recovery;
    private Resource resource;

    EditedModel(Path folder, String name) {
        this.file = folder.resolve(name);
        this.recovery = new RecoveryFile(folder.resolve("recovery"), ItsmModels.uriOf(file));
    }

    static List<EditedModel> in(Path folder) {
        return List.of(new EditedModel(folder, "shop.itsm"), new EditedModel(folder, "operations.itsm"));
    }

    /** Makes the models, with the edit 0 saved. */
    static void make(Path folder) throws IOException {
        for (EditedModel model : in(folder)) {
            ItsmModels.save(ModelGenerator.of(model.file.toString().length()).elements(ELEMENTS).build()
                    .into(ItsmModels.uriOf(model.file)));
            model.open();
            model.edit(0);
            model.save(0);
        }
    }

    /** As the workbench does when the user wants back what was not saved. */
    void open() throws IOException {
        Optional<Kept> kept = recovery.read();
        resource = kept.isEmpty() ? ItsmModels.load(file).resource()
                : load(kept.get().content().model()).resource();
    }

    private LoadedModel load(byte[] content) {
        return ItsmModels.load(ItsmModels.newResourceSet(), ItsmModels.uriOf(file), new ByteArrayInputStream(content));
    }

    private static TechnicalActivity last(ITSMModel model) {
        List<TechnicalActivity> activities = model.getTechnicalActivities();
        return activities.get(activities.size() - 1);
    }

    void edit(int number) {
        ITSMModel model = ItsmModels.modelIn(resource).orElseThrow();
        model.setModelVersion(Integer.toString(number));
        last(model).setCode(Integer.toString(number));
    }

    void keep(int number) throws IOException {
        recovery.prepare(content(number));
        recovery.write();
    }

    /** As the session of the workbench does it. */
    void save(int number) throws IOException {
        recovery.renew(content(number));
        Positions.read(new ByteArrayInputStream(positions(number)), "positions").write(Positions.fileFor(file));
        ItsmModels.save(resource);
        recovery.drop();
    }

    private Content content(int number) throws IOException {
        return new Content(ItsmModels.contentOf(resource), Optional.of(positions(number)));
    }

    private static byte[] positions(int number) {
        StringBuilder text = new StringBuilder("itsm-layout 1\n");
        for (int figure = 100; figure < 400; figure++) {
            text.append("chain root figure").append(figure).append(' ').append(number).append(" 0\n");
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    // ---- after the end

    /** The number of the edit that the file holds; fails when the file is damaged or holds several. */
    int saved() throws IOException {
        return numberOf(ItsmModels.load(file));
    }

    /** The number of the edit that the user gets back: what the recovery copy holds, or the file when there is none. */
    int recovered() throws IOException {
        Optional<Kept> kept = recovery.read();
        return kept.isEmpty() ? saved() : numberOf(load(kept.get().content().model()));
    }

    private static int numberOf(LoadedModel loaded) throws IOException {
        if (!loaded.problems().isEmpty()) {
            throw new IOException("Damaged: " + loaded.problems());
        }
        ITSMModel model = loaded.model().orElseThrow();
        String first = model.getModelVersion();
        if (!first.equals(last(model).getCode())) {
            throw new IOException("Two edits in one file: " + first + " and " + last(model).getCode());
        }
        return Integer.parseInt(first);
    }

    /** The number of the edit whose positions are in the side file. */
    int positions() throws IOException {
        return numberOf(Positions.read(Positions.fileFor(file)));
    }

    /** The number of the edit whose positions the user gets back. */
    int recoveredPositions() throws IOException {
        Optional<Kept> kept = recovery.read();
        return kept.isEmpty() ? positions() : numberOf(Positions
                .read(new ByteArrayInputStream(kept.get().content().beside().orElseThrow()), "positions"));
    }

    private static int numberOf(Positions positions) throws IOException {
        List<String> lines = positions.text().lines().skip(1).toList();
        List<String> numbers = lines.stream().map(line -> line.split(" ")[3]).distinct().toList();
        if (lines.size() != 300 || numbers.size() != 1) {
            throw new IOException("Damaged: " + lines.size() + " positions of the edits " + numbers);
        }
        return Integer.parseInt(numbers.get(0));
    }
}

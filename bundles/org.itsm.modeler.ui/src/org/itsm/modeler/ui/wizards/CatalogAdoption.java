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

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.resources.IFile;
import org.eclipse.emf.common.util.URI;
import org.itsm.modeler.catalogs.AdoptionPlan;
import org.itsm.modeler.catalogs.AdoptionResult;
import org.itsm.modeler.catalogs.Catalogs;
import org.itsm.modeler.catalogs.ModelFile;
import org.itsm.modeler.diagram.ui.session.ModelSession;
import org.itsm.modeler.diagram.ui.session.SharedModels;
import org.itsm.modeler.model.itsm.Framework;
import org.itsm.modeler.model.itsm.FrameworkElement;
import org.itsm.modeler.model.itsm.ITSMModel;
import org.itsm.modeler.model.resource.ItsmModels;
import org.itsm.modeler.model.resource.LoadedModel;
import org.itsm.modeler.model.util.ModelCopier;
import org.itsm.modeler.ui.ModelEdit;
import org.itsm.modeler.ui.UiTexts;

/**
 * A plan to take a framework catalogue, or elements of it, over into a model file.
 *
 * @param file      the model file
 * @param catalog   where the elements are from
 * @param plan      what is taken over, of the catalogue as the product brings it along
 * @param reference whether the model refers to a file of the catalogue beside it, instead of copying from the catalogue
 */
record CatalogAdoption(IFile file, ModelFile catalog, AdoptionPlan plan, boolean reference) {

    /** A copy of the model as it is now when it is open, to rehearse with. On the UI thread. */
    Optional<ITSMModel> copyOfOpen() {
        return SharedModels.ofWorkbench().find(SharedModels.uriOf(file)).filter(session -> session.readOnlyReason().isEmpty())
                .flatMap(ModelSession::model).map(ModelCopier::copy);
    }

    /**
     * Finds out what would come of it.
     *
     * @param open a copy of the open model; empty when it is not open
     * @throws IOException when the file cannot be read whole
     */
    AdoptionResult rehearse(Optional<ITSMModel> open) throws IOException {
        return plan.applyTo(open.isPresent() ? open.get() : read());
    }

    private ITSMModel read() throws IOException {
        LoadedModel loaded = ItsmModels.load(file.getLocation().toPath());
        if (!loaded.errors().isEmpty()) {
            throw new IOException(ModelFiles.problemOf(loaded));
        }
        return ModelFiles.modelOf(loaded);
    }

    /** Puts the file beside the model to which the model is to refer. */
    void place() throws IOException {
        if (reference) {
            Catalogs.placeIn(file.getLocation().toPath().getParent(), catalog.name());
        }
    }

    /**
     * Alters the open model in one step of its undo history. On the UI thread.
     *
     * @throws IOException when the file beside the model is not what it was
     */
    AdoptionResult carryOut(ModelSession session) throws IOException {
        AdoptionPlan carriedOut = reference ? planOf(frameworkBeside(session)) : plan;
        List<AdoptionResult> results = new ArrayList<>();
        ITSMModel model = session.model().orElseThrow();
        session.run(new ModelEdit(UiTexts.get("wizard.adopt.label", catalog.title()), () -> results.add(carriedOut.applyTo(model))));
        return results.get(0);
    }

    private Framework frameworkBeside(ModelSession session) throws IOException {
        URI beside = session.file().trimSegments(1).appendSegment(catalog.name() + '.' + ItsmModels.FILE_EXTENSION);
        LoadedModel loaded = ItsmModels.load(session.domain().getResourceSet(), beside);
        return ModelFiles.modelOf(loaded).getFrameworks().stream().findFirst()
                .orElseThrow(() -> new IOException(UiTexts.get("wizard.adopt.noFramework", beside.lastSegment())));
    }

    /** The same plan for the framework in a file, where the user may have altered it. */
    private AdoptionPlan planOf(Framework framework) throws IOException {
        List<FrameworkElement> elements = new ArrayList<>();
        for (FrameworkElement element : plan.elements()) {
            elements.add(Catalogs.element(framework, element.getCode()).orElseThrow(
                    () -> new IOException(UiTexts.get("wizard.adopt.noElement", framework.getName(), element.getCode()))));
        }
        return new AdoptionPlan(framework, elements, plan.processes());
    }
}

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
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.itsm.modeler.model.itsm.ITSMElement;
import org.itsm.modeler.model.itsm.ITSMModel;
import org.itsm.modeler.model.resource.ItsmModels;
import org.itsm.modeler.model.resource.LoadProblem;
import org.itsm.modeler.model.resource.LoadedModel;
import org.itsm.modeler.ui.UiTexts;
import org.itsm.modeler.ui.elements.ElementLabels;

/** Imports a model that is XMI, such as one that was exported and worked on by another modeling tool. */
public final class XmiImportWizard extends ModelImportWizard {

    /** Called by the workbench. */
    public XmiImportWizard() {
        super("wizard.importXmi", "importXmi", new FilePage("wizard.importXmi", "*.xmi", PathField.Kind.INPUT));
    }

    @Override
    Imported read(List<Path> files) throws IOException {
        LoadedModel loaded = ItsmModels.load(files.get(0));
        ITSMModel model = ModelFiles.modelOf(loaded);
        return new Imported(model, counts(model), loaded.problems().stream().map(LoadProblem::toString).toList());
    }

    /** How many elements there are of each class, in the order of the names of the classes. */
    private static List<String> counts(ITSMModel model) {
        Iterable<EObject> contents = model::eAllContents;
        Stream<EClass> types = StreamSupport.stream(contents.spliterator(), false)
                .filter(ITSMElement.class::isInstance).map(EObject::eClass);
        return types.collect(Collectors.groupingBy(ElementLabels::typeOf, () -> new TreeMap<>(Comparator.naturalOrder()),
                Collectors.counting())).entrySet().stream()
                .map(entry -> UiTexts.get("wizard.importXmi.count", entry.getKey(), entry.getValue())).toList();
    }
}

/*
 * Copyright (c) 2026 ITSM Modeler contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.itsm.modeler.diagram.tests.tool;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.itsm.modeler.catalogs.Samples;
import org.itsm.modeler.diagram.notation.Notation;
import org.itsm.modeler.model.itsm.ITSMElement;
import org.itsm.modeler.model.itsm.ITSMModel;
import org.itsm.modeler.model.resource.ItsmModels;
import org.itsm.modeler.model.resource.LoadedModel;
import org.itsm.modeler.validation.change.ModelChange;
import org.itsm.modeler.validation.change.ModelChanges;

/** A sample with the notation and a command stack. */
public final class Playground {

    /** Read once: a notation is never altered. */
    public static final Notation NOTATION = Notation.standard();

    private final ITSMModel model;
    private final EditingDomain domain;

    private Playground(ITSMModel model, EditingDomain domain) {
        this.model = model;
        this.domain = domain;
    }

    /** The sample of the name in a resource set of its own. */
    public static Playground of(String sample) {
        ResourceSet resources = ItsmModels.newResourceSet();
        try (InputStream content = Samples.open(sample).orElseThrow()) {
            LoadedModel loaded = ItsmModels.load(resources, URI.createURI("memory:/" + sample + ".itsm"), content);
            return new Playground(loaded.model().orElseThrow(), ModelChanges.domainOf(resources));
        } catch (IOException failure) {
            throw new AssertionError(failure);
        }
    }

    /** A model that is in no resource yet. */
    public static Playground of(ITSMModel model) {
        ResourceSet resources = ItsmModels.newResourceSet();
        ItsmModels.create(resources, URI.createURI("memory:/model.itsm"), model);
        return new Playground(model, ModelChanges.domainOf(resources));
    }

    public ITSMModel model() {
        return model;
    }

    /** The model and all elements in it, in the order of the document. */
    public List<ITSMElement> elements() {
        List<ITSMElement> elements = new ArrayList<>(List.of(model));
        model.eAllContents().forEachRemaining(object -> {
            if (object instanceof ITSMElement element) {
                elements.add(element);
            }
        });
        return elements;
    }

    /** The first element of each class. */
    public List<ITSMElement> firstOfEachClass() {
        Set<EClass> seen = new HashSet<>();
        return elements().stream().filter(element -> seen.add(element.eClass())).toList();
    }

    /** The first element of the class with the name. */
    public <T extends ITSMElement> T named(Class<T> type, String name) {
        return elements().stream().filter(element -> type.isInstance(element) && name.equals(element.getName()))
                .map(type::cast).findFirst().orElseThrow(() -> new AssertionError("no " + type.getSimpleName() + " " + name));
    }

    public void run(ModelChange change) {
        ModelChanges.run(domain, change);
    }

    public void undo() {
        domain.getCommandStack().undo();
    }

    public void redo() {
        domain.getCommandStack().redo();
    }

    public boolean canUndo() {
        return domain.getCommandStack().canUndo();
    }

    /** The file as it would be saved. */
    public String text() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            model.eResource().save(bytes, null);
        } catch (IOException failure) {
            throw new AssertionError(failure);
        }
        return bytes.toString(StandardCharsets.UTF_8);
    }

    /** What is made can be saved and read again, with nothing to complain of. */
    public void assertReadable() {
        LoadedModel read = ItsmModels.load(ItsmModels.newResourceSet(), URI.createURI("memory:/again.itsm"),
                new ByteArrayInputStream(text().getBytes(StandardCharsets.UTF_8)));
        assertEquals(List.of(), read.problems());
    }

    /**
     * Undoes the last change, which has led to what the file is now, redoes and undoes it again.
     *
     * @param before the file before the change
     */
    public void assertUndone(String before) {
        String after = text();
        undo();
        assertEquals(before, text(), "undone");
        redo();
        assertEquals(after, text(), "redone");
        undo();
        assertEquals(before, text(), "undone again");
    }

    /** What an element is called in messages. */
    public static String describe(EObject element) {
        return element instanceof ITSMElement itsm ? itsm.eClass().getName() + " " + itsm.getName() : String.valueOf(element);
    }
}

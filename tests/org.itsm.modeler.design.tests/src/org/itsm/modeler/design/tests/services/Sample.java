/*
 * Copyright (c) 2026 ITSM Modeler contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.itsm.modeler.design.tests.services;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EcoreFactory;
import org.eclipse.emf.ecore.EcorePackage;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.itsm.modeler.catalogs.Samples;
import org.itsm.modeler.model.itsm.ITSMElement;
import org.itsm.modeler.model.itsm.ITSMModel;
import org.itsm.modeler.model.resource.ItsmModels;
import org.itsm.modeler.validation.change.ModelChange;
import org.itsm.modeler.validation.change.ModelChanges;

/** A sample model in a resource set of its own, with a command stack to change it and figures to show it. */
final class Sample {

    private static final EClass NODE = figure("Node", "target");
    private static final EClass EDGE = figure("Edge", "sourceNode", "targetNode");
    private static final EClass LANE = figure("Lane", "target", "actualMapping");
    private static final EClass LANE_MAPPING = named(figure("Mapping"));

    private final ITSMModel model;
    private final EditingDomain domain;

    private Sample(ITSMModel model, EditingDomain domain) {
        this.model = model;
        this.domain = domain;
    }

    static Sample of(String name) {
        ResourceSet resources = ItsmModels.newResourceSet();
        try (InputStream content = Samples.open(name).orElseThrow()) {
            ITSMModel model = ItsmModels.load(resources, URI.createURI("memory:/" + name + ".itsm"), content).model().orElseThrow();
            return new Sample(model, ModelChanges.domainOf(resources));
        } catch (IOException failure) {
            throw new AssertionError(failure);
        }
    }

    ITSMModel model() {
        return model;
    }

    /** The element with the id. */
    <T extends EObject> T get(Class<T> type, String id) {
        return type.cast(model.eResource().getEObject(id));
    }

    /** The first element of the class in the file. */
    <T extends ITSMElement> T first(Class<T> type) {
        for (var contents = model.eAllContents(); contents.hasNext();) {
            EObject element = contents.next();
            if (type.isInstance(element)) {
                return type.cast(element);
            }
        }
        throw new AssertionError("No " + type.getSimpleName());
    }

    /** Runs a tool as one undoable command, as Sirius and our own editor do. */
    void change(Runnable tool) {
        ModelChanges.run(domain, new ModelChange() {

            @Override
            public String label() {
                return "test";
            }

            @Override
            public void apply() {
                tool.run();
            }
        });
    }

    void undo() {
        domain.getCommandStack().undo();
    }

    /** The file as it would be saved. */
    String text() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            model.eResource().save(bytes, null);
        } catch (IOException failure) {
            throw new AssertionError(failure);
        }
        return bytes.toString(StandardCharsets.UTF_8);
    }

    /** A figure that shows an element. */
    static EObject node(EObject target) {
        EObject node = NODE.getEPackage().getEFactoryInstance().create(NODE);
        node.eSet(NODE.getEStructuralFeature("target"), target);
        return node;
    }

    /** A figure that links two figures. */
    static EObject edge(EObject source, EObject target) {
        EObject edge = EDGE.getEPackage().getEFactoryInstance().create(EDGE);
        edge.eSet(EDGE.getEStructuralFeature("sourceNode"), node(source));
        edge.eSet(EDGE.getEStructuralFeature("targetNode"), node(target));
        return edge;
    }

    /** The figure of a lane that comes from the mapping of that id. */
    static EObject lane(String mapping) {
        EObject described = LANE_MAPPING.getEPackage().getEFactoryInstance().create(LANE_MAPPING);
        described.eSet(LANE_MAPPING.getEStructuralFeature("name"), mapping);
        EObject lane = LANE.getEPackage().getEFactoryInstance().create(LANE);
        lane.eSet(LANE.getEStructuralFeature("actualMapping"), described);
        return lane;
    }

    private static EClass named(EClass type) {
        EAttribute name = EcoreFactory.eINSTANCE.createEAttribute();
        name.setName("name");
        name.setEType(EcorePackage.Literals.ESTRING);
        type.getEStructuralFeatures().add(name);
        return type;
    }

    private static EClass figure(String name, String... references) {
        EClass type = EcoreFactory.eINSTANCE.createEClass();
        type.setName(name);
        for (String reference : references) {
            EReference feature = EcoreFactory.eINSTANCE.createEReference();
            feature.setName(reference);
            feature.setEType(EcorePackage.Literals.EOBJECT);
            type.getEStructuralFeatures().add(feature);
        }
        var metamodel = EcoreFactory.eINSTANCE.createEPackage();
        metamodel.setName("figures");
        metamodel.getEClassifiers().add(type);
        return type;
    }
}

/*
 * Copyright (c) 2026 ITSM Modeler contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.itsm.modeler.tests.support;

import java.util.Comparator;
import java.util.List;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.eclipse.emf.ecore.xmi.impl.XMIResourceImpl;
import org.itsm.modeler.model.itsm.ITSMModel;

/**
 * A model made by {@link ModelGenerator}.
 *
 * @param model   the model
 * @param planted where the rules that were planted have to find something, sorted
 */
public record GeneratedModel(ITSMModel model, List<Planted> planted) {

    /**
     * One finding that has to be found.
     *
     * @param rule    the id of the rule
     * @param element the id of the element; every element of a generated model has one of its own
     */
    public record Planted(String rule, String element) implements Comparable<Planted> {

        private static final Comparator<Planted> ORDER =
                Comparator.comparing(Planted::rule).thenComparing(Planted::element);

        @Override
        public int compareTo(Planted other) {
            return ORDER.compare(this, other);
        }
    }

    public GeneratedModel {
        planted = List.copyOf(planted);
    }

    /** The ids of the elements at which the rule has to find something, sorted. */
    public List<String> plantedFor(String rule) {
        return planted.stream().filter(entry -> entry.rule().equals(rule)).map(Planted::element).toList();
    }

    /**
     * Puts the model into an ordinary XMI resource of a new resource set. It is none of our own resources because those
     * give a new id to whatever arrives with one that is taken, and so would mend a planted STR-02.
     */
    public Resource into(URI uri) {
        Resource resource = new XMIResourceImpl(uri);
        new ResourceSetImpl().getResources().add(resource);
        resource.getContents().add(model);
        return resource;
    }
}

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

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.Method;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.itsm.modeler.design.services.ChainLinkServices;
import org.itsm.modeler.design.services.PartLinkServices;
import org.itsm.modeler.design.tests.Odesign;
import org.itsm.modeler.design.tests.ServiceMethods;
import org.itsm.modeler.model.itsm.ITSMElement;
import org.itsm.modeler.model.itsm.ITSMModel;
import org.itsm.modeler.model.itsm.ITSMProcess;
import org.itsm.modeler.model.itsm.OrganizationalObjective;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each kind of link: drawn, moved at both ends and taken away, and each time one undo restores the file. */
class LinkServicesTest {

    private static final ServiceMethods SERVICES = new ServiceMethods(Odesign.read());

    /** The links that have tools: what follows "link" in the names of the services. */
    static List<String> links() {
        List<String> links = SERVICES.all().stream().map(Method::getName)
                .filter(name -> name.startsWith("link"))
                .map(name -> name.substring("link".length()))
                .toList();
        assertFalse(links.isEmpty());
        return links;
    }

    @ParameterizedTest
    @MethodSource("links")
    void aLinkIsDrawnOnceAndTakenAwayAgain(String link) {
        Sample sample = Sample.of("hospital");
        Pair pair = free(sample, link);
        String before = sample.text();

        sample.change(() -> call("link" + link, pair.source(), pair.target()));
        assertFalse((Boolean) call("canLink" + link, pair.source(), pair.target()), "it is there now");
        String linked = sample.text();
        assertNotEquals(before, linked);

        sample.change(() -> call("unlink" + link, pair.source(), drawn(link, pair)));
        assertTrue((Boolean) call("canLink" + link, pair.source(), pair.target()), "it is free again");
        sample.undo();
        assertEquals(linked, sample.text());
        sample.undo();
        assertEquals(before, sample.text());
    }

    @ParameterizedTest
    @MethodSource("links")
    void theEndOfALinkMovesToAnotherElement(String link) {
        Sample sample = Sample.of("hospital");
        Pair pair = free(sample, link);
        sample.change(() -> call("link" + link, pair.source(), pair.target()));
        String before = sample.text();
        EObject other = all(sample).filter(element -> element != pair.target() && (Boolean) call("canLink" + link, pair.source(), element)).findFirst().orElseThrow();

        sample.change(() -> call("relink" + link + "Target", pair.target(), other, Sample.node(pair.source())));
        assertTrue((Boolean) call("canLink" + link, pair.source(), pair.target()), "no longer there");
        assertFalse((Boolean) call("canLink" + link, pair.source(), other), "but there");
        sample.undo();
        assertEquals(before, sample.text());
    }

    /** What an organization examines is only drawn on its own diagram, where it is the only one. */
    static List<String> linksThatStartElsewhere() {
        return links().stream().filter(link -> !link.equals("Examines")).toList();
    }

    @ParameterizedTest
    @MethodSource("linksThatStartElsewhere")
    void theStartOfALinkMovesToAnotherElement(String link) {
        Sample sample = Sample.of("hospital");
        Pair pair = free(sample, link);
        sample.change(() -> call("link" + link, pair.source(), pair.target()));
        String before = sample.text();
        EObject other = all(sample).filter(element -> element != pair.source() && (Boolean) call("canLink" + link, element, pair.target())).findFirst().orElseThrow();

        sample.change(() -> call("relink" + link + "Source", pair.source(), other, Sample.node(pair.target())));
        assertTrue((Boolean) call("canLink" + link, pair.source(), pair.target()), "no longer there");
        assertFalse((Boolean) call("canLink" + link, other, pair.target()), "but there");
        sample.undo();
        assertEquals(before, sample.text());
    }

    @ParameterizedTest
    @MethodSource("links")
    void whatTheMetamodelForbidsChangesNothing(String link) {
        Sample sample = Sample.of("minimal");
        String before = sample.text();
        ITSMModel model = sample.model();
        assertFalse((Boolean) call("canLink" + link, model, model));
        sample.change(() -> {
            call("link" + link, model, model);
            call("unlink" + link, model, Sample.edge(model, model));
            call("relink" + link + "Target", model, model, Sample.node(model));
            call("relink" + link + "Source", model, model, Sample.node(model));
        });
        assertEquals(before, sample.text());
    }

    /** The links whose services are named after the feature that stores them. */
    static List<String> featureLinks() {
        return links().stream()
                .filter(link -> List.of(ChainLinkServices.class, PartLinkServices.class)
                        .contains(SERVICES.named("link" + link).get(0).getDeclaringClass()))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("featureLinks")
    void everyLinkOfTheSampleIsKnownToItsTool(String link) {
        Sample sample = Sample.of("hospital");
        String feature = Character.toLowerCase(link.charAt(0)) + link.substring(1);
        int links = 0;
        for (EObject holder : all(sample).toList()) {
            EStructuralFeature found = holder.eClass().getEStructuralFeature(feature);
            if (found instanceof EReference reference && reference.isMany() && (!link.equals("Goals") || holder instanceof ITSMProcess)) {
                for (Object value : (List<?>) holder.eGet(reference)) {
                    EObject start = reference.isContainment() ? (EObject) value : holder;
                    EObject end = reference.isContainment() ? holder : (EObject) value;
                    assertFalse((Boolean) call("canLink" + link, start, end));
                    links++;
                }
            }
        }
        assertTrue(links > 0, feature);
    }

    @Test
    void aWholeNeverBecomesPartOfItsPart() {
        Sample sample = Sample.of("hospital");
        OrganizationalObjective whole = sample.model().getObjectives().stream().filter(objective -> !objective.getSubObjectives().isEmpty()).findFirst().orElseThrow();
        PartLinkServices services = new PartLinkServices();
        assertFalse(services.canLinkSubObjectives(whole, whole.getSubObjectives().get(0)));
        assertFalse(services.canLinkSubObjectives(whole.getSubObjectives().get(0), whole), "it is part of it already");
    }

    @Test
    void aPartThatIsTakenOutMovesToTheTopOfTheModel() {
        Sample sample = Sample.of("hospital");
        OrganizationalObjective whole = sample.model().getObjectives().stream().filter(objective -> !objective.getSubObjectives().isEmpty()).findFirst().orElseThrow();
        OrganizationalObjective part = whole.getSubObjectives().get(0);
        sample.change(() -> new PartLinkServices().unlinkSubObjectives(part, Sample.edge(part, whole)));
        assertEquals(sample.model(), part.eContainer());
    }

    private record Pair(EObject source, EObject target) {
    }

    /** Two elements that may be linked and are not. */
    private static Pair free(Sample sample, String link) {
        List<EObject> elements = all(sample).toList();
        for (EObject source : elements) {
            for (EObject target : elements) {
                if ((Boolean) call("canLink" + link, source, target)) {
                    return new Pair(source, target);
                }
            }
        }
        throw new AssertionError("Nothing to link: " + link);
    }

    /** The edge as the diagram draws it: the use of a service starts at the service. */
    private static EObject drawn(String link, Pair pair) {
        return link.equals("UsesServices") ? Sample.edge(pair.target(), pair.source()) : Sample.edge(pair.source(), pair.target());
    }

    private static Stream<EObject> all(Sample sample) {
        Stream.Builder<EObject> all = Stream.builder();
        sample.model().eAllContents().forEachRemaining(element -> {
            if (element instanceof ITSMElement) {
                all.add(element);
            }
        });
        return all.build();
    }

    private static Object call(String service, EObject self, Object... others) {
        return ServiceMethods.call(SERVICES.named(service).get(0), self, others);
    }
}

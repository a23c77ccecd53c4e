/*
 * Copyright (c) 2026 ITSM Modeler contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.itsm.modeler.model.tests.resource;

import static org.itsm.modeler.model.tests.resource.ItsmFiles.file;
import static org.itsm.modeler.model.tests.resource.ItsmFiles.load;
import static org.itsm.modeler.model.tests.resource.ItsmFiles.saved;
import static org.itsm.modeler.model.tests.resource.ItsmFiles.text;
import static org.itsm.modeler.model.tests.resource.ItsmFiles.write;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.itsm.modeler.model.itsm.BusinessProcess;
import org.itsm.modeler.model.itsm.ITSMModel;
import org.itsm.modeler.model.itsm.Identified;
import org.itsm.modeler.model.itsm.ItsmFactory;
import org.itsm.modeler.model.itsm.ItsmPackage;
import org.itsm.modeler.model.itsm.OrganizationalObjective;
import org.itsm.modeler.model.resource.ItsmModels;
import org.itsm.modeler.model.resource.Links;
import org.itsm.modeler.model.resource.LoadedModel;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A link that leads nowhere is kept, written back as it was, and can be listed; it never fails a load. */
class BrokenLinksTest {

    @TempDir
    Path folder;

    private static List<String> broken(ITSMModel model) {
        List<String> result = new ArrayList<>();
        model.eAllContents().forEachRemaining(object -> Links.broken(object)
                .forEach(link -> result.add(link.feature().getName() + " " + link.target())));
        return result;
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "<businessProcesses id=\"p\" realizes=\"nowhere\"/>",
        "<businessProcesses id=\"p\" realizes=\"a b c\"/>",
        "<businessProcesses id=\"p\" realizes=\"p\"/>",
        "<businessProcesses id=\"p\" realizes=\"//@kpis.7\"/>",
        "<businessProcesses id=\"p\" realizes=\"/ //@nonsense.99999999999 a:b a&amp;b x?y?\"/>",
        "<objectives id=\"o\" definedBy=\"nobody\"/>",
        "<objectives id=\"o\" definedBy=\"o\"/>",
        "<kpis id=\"k\" measures=\"nowhere\"/>",
        "<kpis id=\"k\" measures=\"k k2\"/>",
        "<improvements id=\"i\" improves=\"i j\" owner=\"i\"/>",
        "<objectives id=\"o\">\n    <definedBy href=\"missing.itsm#s\"/>\n  </objectives>",
        "<objectives id=\"o\">\n    <definedBy href=\"./missing.itsm#s\"/>\n  </objectives>",
        "<objectives id=\"o\">\n    <definedBy href=\"a/../missing%20file.itsm#//@stakeholders.0\"/>\n  </objectives>",
        "<objectives id=\"o\">\n    <definedBy href=\"missing file.itsm#s t\"/>\n  </objectives>",
        "<objectives id=\"o\">\n    <definedBy href=\"missing.itsm\"/>\n  </objectives>",
        "<objectives id=\"o\">\n    <definedBy href=\"\"/>\n  </objectives>",
        "<objectives id=\"o\">\n    <definedBy href=\"#\"/>\n  </objectives>",
        "<objectives id=\"o\">\n    <definedBy href=\"#s t\"/>\n  </objectives>",
        "<objectives id=\"o\">\n    <definedBy href=\"/absolute/missing.itsm#s\"/>\n  </objectives>",
        "<objectives id=\"o\">\n    <definedBy href=\"file:/absolute/missing.itsm#s\"/>\n  </objectives>",
        "<objectives id=\"o\">\n    <definedBy href=\"platform:/resource/p/missing.itsm#s\"/>\n  </objectives>",
        "<objectives id=\"o\">\n    <definedBy href=\"http://example.invalid/x.itsm?a=1&amp;b=&quot;2&quot;#s\"/>\n  </objectives>",
        "<objectives id=\"o\">\n    <definedBy href=\"nonsense:x#s\"/>\n  </objectives>",
        "<objectives id=\"o\">\n    <definedBy href=\"jar:file:/x.jar!/a.itsm#s\"/>\n  </objectives>",
        "<kpis id=\"k\">\n    <measures xsi:type=\"itsm:ITService\" href=\"missing.itsm#s\"/>\n  </kpis>",
        "<kpis id=\"k\">\n    <measures href=\"missing.itsm#s\"/>\n  </kpis>",
        "<kpis id=\"k\">\n    <measures href=\"#here\"/>\n    <measures href=\"missing.itsm#there\"/>\n  </kpis>",
    })
    void itIsWrittenBackAsItWas(String element) throws IOException {
        String text = file(element);
        LoadedModel loaded = ItsmModels.load(write(folder, "m.itsm", text));

        assertEquals(List.of(), loaded.problems());
        assertFalse(broken(loaded.model().orElseThrow()).isEmpty());
        ItsmModels.save(loaded.resource());
        assertEquals(text, Files.readString(folder.resolve("m.itsm")));
        assertEquals(text, saved(text));
    }

    @Test
    void theyAreListedByFeatureAndPlaceInTheWordsOfTheFile() {
        ITSMModel model = ItsmFiles.model(file("<businessProcesses id=\"p\" realizes=\"x o y\" customers=\"o\">",
                "  <usesServices href=\"./other.itsm#v\"/>", "</businessProcesses>", "<objectives id=\"o\"/>"));

        assertEquals(List.of("realizes x", "realizes y", "usesServices ./other.itsm#v", "customers o"), broken(model));
    }

    @Test
    void anElementOfAWrongClassInAnotherFileIsRefused() throws IOException {
        write(folder, "other.itsm", file("<objectives id=\"o\"/>", "<kpis id=\"k\"/>", "<services id=\"v\"/>"));
        String text = file("<businessProcesses id=\"p\">", "  <realizes href=\"other.itsm#o\"/>",
                "  <realizes href=\"other.itsm#k\"/>", "</businessProcesses>", "<kpis id=\"k\">",
                "  <measures xsi:type=\"itsm:ITService\" href=\"other.itsm#k\"/>",
                "  <measures xsi:type=\"itsm:ITService\" href=\"other.itsm#v\"/>", "</kpis>",
                "<agreements id=\"a\">", "  <customer href=\"other.itsm#k\"/>", "</agreements>");
        LoadedModel loaded = ItsmModels.load(write(folder, "m.itsm", text));

        assertEquals(List.of(), loaded.problems());
        assertEquals(List.of("realizes other.itsm#k", "measures other.itsm#k", "customer other.itsm#k"),
                broken(loaded.model().orElseThrow()));
        assertEquals(text, text(loaded.resource()));
    }

    @Test
    void aSubclassIsAllowed() throws IOException {
        write(folder, "other.itsm", file("<stakeholders xsi:type=\"itsm:Customer\" id=\"c\"/>",
                "<stakeholders id=\"s\"/>"));
        String text = file("<agreements id=\"a\">", "  <supplier href=\"other.itsm#c\"/>", "</agreements>",
                "<agreements id=\"b\">", "  <customer href=\"other.itsm#s\"/>", "</agreements>");
        LoadedModel loaded = ItsmModels.load(write(folder, "m.itsm", text));

        assertEquals(List.of("customer other.itsm#s"), broken(loaded.model().orElseThrow()));
        assertEquals(text, text(loaded.resource()));
    }

    @Test
    void aMissingFileLeavesNothingBehindInTheResourceSet() throws IOException {
        Path file = write(folder, "m.itsm",
                file("<objectives id=\"o\">", "  <definedBy href=\"missing.itsm#s\"/>", "</objectives>"));
        Resource resource = ItsmModels.load(file).resource();

        assertEquals(List.of(resource), resource.getResourceSet().getResources());
    }

    @Test
    void aFileThatAppearsLaterIsFoundThen() throws IOException {
        Path file = write(folder, "m.itsm",
                file("<objectives id=\"o\">", "  <definedBy href=\"late.itsm#s\"/>", "</objectives>"));
        LoadedModel loaded = ItsmModels.load(file);
        Path late = write(folder, "late.itsm", file("<stakeholders id=\"s\" name=\"Board\"/>"));
        ItsmModels.load(loaded.resource().getResourceSet(), ItsmModels.uriOf(late));

        assertEquals(List.of(), broken(loaded.model().orElseThrow()));
        assertEquals("Board", loaded.model().orElseThrow().getObjectives().get(0).getDefinedBy().getName());
    }

    @Test
    void aDamagedFileThatIsReferredToIsReportedWithItsOwnName() throws IOException {
        write(folder, "other.itsm", file("<stakeholders id=\"s\"/>", "<kpis target=\"x\"/>"));
        Path file = write(folder, "m.itsm",
                file("<objectives id=\"o\">", "  <definedBy href=\"other.itsm#s\"/>", "</objectives>"));
        LoadedModel loaded = ItsmModels.load(file);

        assertEquals(1, loaded.errors().size());
        assertTrue(loaded.errors().get(0).toString().contains("other.itsm:4:3"), loaded.errors().toString());
        assertEquals("s", loaded.model().orElseThrow().getObjectives().get(0).getDefinedBy().getId());
        ItsmModels.save(loaded.resource());
    }

    @Test
    void filesMayReferToEachOther() throws IOException {
        String left = file("<objectives id=\"o\">", "  <definedBy href=\"r.itsm#s\"/>", "</objectives>");
        String right = file("<stakeholders id=\"s\">", "  <concerns href=\"l.itsm#o\"/>", "</stakeholders>");
        write(folder, "l.itsm", left);
        write(folder, "r.itsm", right);
        LoadedModel loaded = ItsmModels.load(folder.resolve("l.itsm"));

        OrganizationalObjective objective = loaded.model().orElseThrow().getObjectives().get(0);
        assertSame(objective, objective.getDefinedBy().getConcerns().get(0));
        for (Resource resource : loaded.resource().getResourceSet().getResources()) {
            ItsmModels.save(resource);
        }
        assertEquals(left, Files.readString(folder.resolve("l.itsm")));
        assertEquals(right, Files.readString(folder.resolve("r.itsm")));
    }

    @Test
    void theProxyOfALinkInTheFileFollowsTheFileWhenItIsSavedUnderAnotherName() throws IOException {
        String text = file("<kpis id=\"k\" measures=\"nowhere\"/>");
        Resource resource = ItsmModels.load(write(folder, "m.itsm", text)).resource();
        resource.setURI(ItsmModels.uriOf(folder.resolve("sub").resolve("n.itsm")));
        ItsmModels.save(resource);

        assertEquals(text, Files.readString(folder.resolve("sub").resolve("n.itsm")));
    }

    @Test
    void aLoneHashAmongIdsIsKeptAsALink() {
        String text = file("<businessProcesses id=\"p\">", "  <realizes href=\"#\"/>", "  <realizes href=\"#a\"/>",
                "</businessProcesses>");
        assertEquals(text, saved(file("<businessProcesses id=\"p\" realizes=\"# a\"/>")));
        assertEquals(text, saved(text));
    }

    @Test
    void aLinkThatIsNamedTwiceIsKeptOnceWithAWarning() {
        LoadedModel loaded = load(file("<objectives id=\"o\"/>", "<businessProcesses id=\"p\" realizes=\"o x o x\"/>"));

        assertEquals(List.of(4, 4), loaded.problems().stream().map(problem -> problem.line()).toList());
        assertFalse(loaded.hasErrors());
        assertTrue(text(loaded.resource()).contains("realizes=\"o x\""));
    }

    @Test
    void aLinkToAnElementThatWasTakenOutOfTheModelIsSavedAsBroken() {
        ITSMModel model = ItsmFiles.model(file("<objectives id=\"o\"/>", "<businessProcesses id=\"p\" realizes=\"o\"/>"));
        Resource resource = model.eResource();
        model.getObjectives().clear();

        assertTrue(text(resource).contains("realizes=\"o\""));
        assertEquals(List.of("realizes o"), broken(ItsmFiles.model(text(resource))));
    }

    @Test
    void emfToolsMeetNoExceptionInABrokenModel() throws IOException {
        Resource resource = ItsmModels.load(write(folder, "m.itsm", file("<kpis id=\"k\" measures=\"k x\"/>",
                "<agreements id=\"a\" service=\"k\">", "  <customer href=\"missing.itsm#k\"/>", "</agreements>"))).resource();

        EcoreUtil.resolveAll(resource);
        EcoreUtil.ExternalCrossReferencer.find(resource);
        EcoreUtil.UnresolvedProxyCrossReferencer.find(resource);
        EcoreUtil.copyAll(resource.getContents());
        resource.save(new ByteArrayOutputStream(), null);
    }

    @Test
    void everyAbstractClassThatAReferenceNamesHasAStandIn() {
        for (var classifier : ItsmPackage.eINSTANCE.getEClassifiers()) {
            if (classifier instanceof EClass type && !type.isAbstract()) {
                EObject object = EcoreUtil.create(type);
                ((Identified) object).setId("x");
                for (EReference reference : type.getEAllReferences()) {
                    if (!reference.isContainment() && !reference.isTransient()) {
                        String text = ItsmFiles.DECLARATION + "<itsm:" + type.getName() + ItsmFiles.NAMESPACES
                                + " id=\"x\" " + reference.getName() + "=\"nowhere\"/>\n";
                        assertEquals(text, saved(text));
                    }
                }
            }
        }
    }

    @Test
    void referencesByPathAreUsedWhereAnIdWouldNotLeadBack() {
        String text = file("<objectives id=\"o\" name=\"first\"/>", "<objectives id=\"o\" name=\"second\"/>",
                "<objectives id=\"a b\" name=\"blank\"/>", "<objectives name=\"none\"/>");
        ITSMModel model = ItsmFiles.model(text);
        Resource resource = model.eResource();
        BusinessProcess process = ItsmFactory.eINSTANCE.createBusinessProcess();
        model.getBusinessProcesses().add(process);
        process.getRealizes().addAll(model.getObjectives());

        String saved = text(resource);
        assertTrue(saved.contains("realizes=\"o //@objectives.1 //@objectives.2 //@objectives.3\""), saved);
        assertEquals(List.of("first", "second", "blank", "none"), ItsmFiles.model(saved).getBusinessProcesses().get(0)
                .getRealizes().stream().map(OrganizationalObjective::getName).toList());
        assertEquals(saved, saved(saved));
    }
}

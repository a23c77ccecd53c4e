/*
 * Copyright (c) 2026 ITSM Modeler contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.itsm.modeler.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IMarkerDelta;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IResourceChangeEvent;
import org.eclipse.core.resources.IResourceChangeListener;
import org.eclipse.core.resources.IResourceDelta;
import org.eclipse.core.resources.IncrementalProjectBuilder;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.itsm.modeler.model.itsm.ITSMElement;
import org.itsm.modeler.model.itsm.ITSMModel;
import org.itsm.modeler.model.itsm.ITService;
import org.itsm.modeler.model.itsm.ItsmFactory;
import org.itsm.modeler.ui.ModelEdit;
import org.itsm.modeler.ui.build.ItsmNature;
import org.itsm.modeler.ui.editor.ItsmEditor;
import org.itsm.modeler.ui.findings.FindingMarkers;
import org.itsm.modeler.validation.Profile;
import org.itsm.modeler.validation.RuleSettings;
import org.itsm.modeler.validation.Severity;
import org.itsm.modeler.validation.preferences.RulePreferences;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Markers while a model is edited: whatever happens to it, they are those that building its saved copy gives. */
class LiveFindingsTest extends WorkbenchTest {

    private static final int LONG = 60_000;
    private static final int EDITS = Integer.getInteger("itsm.edits", 60);

    private IFile file;
    private ItsmEditor editor;

    @BeforeEach
    void open() throws Exception {
        ItsmNature.add(project.project(), null);
        file = project.sample("e-shop");
        editor = Workbench.open(file);
        upToDate();
    }

    @AfterEach
    void forgetSettings() throws Exception {
        RulePreferences.ofWorkspace().remove();
    }

    private void upToDate() {
        Workbench.await("the findings are up to date", () -> editor.findings().isUpToDate());
    }

    private static List<Map<String, Object>> markers(IFile of) throws CoreException {
        List<Map<String, Object>> contents = new ArrayList<>();
        for (IMarker marker : of.findMarkers(FindingMarkers.TYPE, false, IResource.DEPTH_ZERO)) {
            Map<String, Object> content = new TreeMap<>(marker.getAttributes());
            content.remove("uri");
            contents.add(content);
        }
        contents.sort((left, right) -> left.toString().compareTo(right.toString()));
        return contents;
    }

    /** What building says about the model as it is now. */
    private List<Map<String, Object>> built() throws Exception {
        IFile copy = project.project().getFile("copy.itsm");
        Workbench.act(() -> editor.session().saveCopy(editor.session().file().trimSegments(1).appendSegment("copy.itsm")));
        copy.refreshLocal(IResource.DEPTH_ZERO, null);
        project.project().build(IncrementalProjectBuilder.INCREMENTAL_BUILD, null);
        List<Map<String, Object>> contents = markers(copy);
        copy.delete(true, null);
        return contents;
    }

    private void assertAsBuilt(String what) throws Exception {
        upToDate();
        assertEquals(String.join("\n", built().stream().map(Object::toString).toList()),
                String.join("\n", markers(file).stream().map(Object::toString).toList()), what);
    }

    private void edit(Runnable change) {
        Workbench.act(() -> editor.session().run(new ModelEdit("Edit", change)));
    }

    private ITSMModel model() {
        return editor.model().orElseThrow();
    }

    @Test
    void afterRandomEditsTheyAreThoseOfTheBuilder() throws Exception {
        Random random = new Random(20261122);
        for (int i = 1; i <= EDITS; i++) {
            String what = Workbench.run(() -> randomStep(random));
            if (i % 6 == 0) {
                assertAsBuilt("edit " + i + ": " + what);
            }
        }
    }

    private String randomStep(Random random) throws Exception {
        int kind = random.nextInt(10);
        if (kind == 0 && editor.session().stack().canUndo()) {
            editor.session().stack().undo();
            return "undo";
        } else if (kind == 1 && editor.session().stack().canRedo()) {
            editor.session().stack().redo();
            return "redo";
        } else if (kind == 2 && random.nextInt(4) == 0) {
            editor.session().revert();
            editor.session().awaitReading(LONG);
            return "revert";
        } else if (kind == 3 && random.nextInt(4) == 0) {
            editor.session().save(null);
            return "save";
        }
        List<ITSMElement> elements = new ArrayList<>();
        model().eAllContents().forEachRemaining(object -> {
            if (object instanceof ITSMElement element) {
                elements.add(element);
            }
        });
        ITSMElement element = elements.get(random.nextInt(elements.size()));
        editor.session().run(new ModelEdit("Edit", () -> change(element, kind, random)));
        return kind + " at " + element.getName();
    }

    private static void change(ITSMElement element, int kind, Random random) {
        switch (kind) {
            case 0, 1, 2, 3 -> element.setName(random.nextBoolean() ? "" : "Name " + random.nextInt(9));
            case 4 -> element.setId("id" + random.nextInt(9));
            case 5 -> EcoreUtil.delete(element, true);
            case 6 -> element.setCode("C" + random.nextInt(4));
            case 7 -> element.eClass().getEAllReferences().stream()
                    .filter(link -> link.isMany() && !link.isContainment() && link.isChangeable() && element.eIsSet(link))
                    .forEach(element::eUnset);
            default -> element.setDescription(random.nextBoolean() ? null : "Text");
        }
    }

    @Test
    void oneEditChangesThoseMarkersOnlyWhoseFindingsItChanges() throws Exception {
        List<IMarkerDelta> heard = new ArrayList<>();
        IResourceChangeListener listener = event -> heard.addAll(Arrays.asList(event.findMarkerDeltas(FindingMarkers.TYPE, true)));
        ResourcesPlugin.getWorkspace().addResourceChangeListener(listener, IResourceChangeEvent.POST_CHANGE);
        try {
            edit(() -> model().getServices().get(0).setName(" "));
            upToDate();
        } finally {
            ResourcesPlugin.getWorkspace().removeResourceChangeListener(listener);
        }
        assertTrue(heard.stream().anyMatch(delta -> delta.getKind() == IResourceDelta.ADDED
                && delta.getAttribute(FindingMarkers.RULE, "").equals("STR-01")), heard::toString);
        assertTrue(heard.size() < 5, heard::toString);
    }

    @Test
    void aMarkerSaysWhatItsElementIsCalledNow() throws Exception {
        ITService service = model().getServices().get(0);
        edit(() -> service.setName("x".repeat(90)));
        upToDate();
        edit(() -> service.setId("renamed"));
        assertAsBuilt("after another id");
        assertTrue(markers(file).stream().anyMatch(content -> "renamed".equals(content.get(FindingMarkers.ELEMENT))));
    }

    @Test
    void whatAnotherProgramMakesOfTheFileIsMarked() throws Exception {
        TestProject.changeOutside(file, outside -> outside.getServices().get(0).setName(" "));
        file.refreshLocal(IResource.DEPTH_ZERO, null);
        Workbench.await("the model is read again", () -> " ".equals(model().getServices().get(0).getName()));
        assertAsBuilt("after it was read again");
    }

    @Test
    void closingWithoutSavingLeavesTheMarkersOfTheFile() throws Exception {
        List<Map<String, Object>> before = markers(file);
        edit(() -> model().getServices().get(0).setName(" "));
        upToDate();
        assertFalse(before.equals(markers(file)));
        Workbench.close(editor);
        Workbench.await("the markers are those of the file", () -> before.equals(markers(file)));
        assertFalse(FindingMarkers.areLive(file));
    }

    @Test
    void buildingLeavesTheMarkersOfAnOpenModelAlone() throws Exception {
        edit(() -> model().getServices().get(0).setName(" "));
        upToDate();
        List<Map<String, Object>> live = markers(file);
        project.project().build(IncrementalProjectBuilder.FULL_BUILD, null);
        assertEquals(live, markers(file));
        project.project().build(IncrementalProjectBuilder.CLEAN_BUILD, null);
        assertEquals(live, markers(file));
    }

    @Test
    void anElementThatComesAndGoesTakesItsMarkersAlong() throws Exception {
        List<Map<String, Object>> before = markers(file);
        EObject[] service = new EObject[1];
        edit(() -> {
            ITService made = ItsmFactory.eINSTANCE.createITService();
            service[0] = made;
            model().getServices().add(made);
        });
        assertAsBuilt("with a new service");
        assertFalse(before.equals(markers(file)));
        Workbench.act(() -> editor.session().stack().undo());
        upToDate();
        assertEquals(before, markers(file));
    }

    @Test
    void aModelHearsWhenAnotherFileChangesToWhichItRefers() throws Exception {
        IFile roles = project.file("roles.itsm", text("<roles id=\"r\" name=\"Owner\"/>"));
        IFile services = project.file("services.itsm",
                text("<services id=\"s\" name=\"Mail\"><owner href=\"roles.itsm#r\"/></services>"));
        editor = Workbench.open(services);
        upToDate();
        assertFalse(isMarked(services, "REF-01"));
        roles.setContents(new ByteArrayInputStream(text("<roles id=\"other\" name=\"Owner\"/>")), true, false, null);
        Workbench.await("the link is broken", () -> editor.findings().isUpToDate() && isMarked(services, "REF-01"));
        roles.setContents(new ByteArrayInputStream(text("<roles id=\"r\" name=\"Owner\"/>")), true, false, null);
        Workbench.await("the link is whole again", () -> editor.findings().isUpToDate() && !isMarked(services, "REF-01"));
    }

    @Test
    void buildingValidatesWhatRefersToAFileThatHasGone() throws Exception {
        IFile roles = project.file("roles.itsm", text("<roles id=\"r\" name=\"Owner\"/>"));
        IFile services = project.file("services.itsm",
                text("<services id=\"s\" name=\"Mail\"><owner href=\"roles.itsm#r\"/></services>"));
        project.project().build(IncrementalProjectBuilder.INCREMENTAL_BUILD, null);
        assertFalse(isMarked(services, "REF-01"));
        roles.delete(true, null);
        project.project().build(IncrementalProjectBuilder.INCREMENTAL_BUILD, null);
        assertTrue(isMarked(services, "REF-01"));
    }

    private static byte[] text(String content) {
        return ("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<itsm:ITSMModel xmlns:itsm=\"http://itsm-modeler.org/itsm/1.0\""
                + " id=\"m\" name=\"Model\">\n  " + content + "\n</itsm:ITSMModel>\n").getBytes(StandardCharsets.UTF_8);
    }

    private static boolean isMarked(IFile of, String rule) throws CoreException {
        return markers(of).stream().anyMatch(content -> rule.equals(content.get(FindingMarkers.RULE)));
    }

    @Test
    void settingsOfTheWorkspaceHoldAtOnce() throws Exception {
        assertEquals(List.of(IMarker.SEVERITY_WARNING), severitiesOf("CUS-05"));
        RulePreferences.ofWorkspace().write(setting("CUS-05", Severity.ERROR));
        awaitSeverities(List.of(IMarker.SEVERITY_ERROR));
    }

    @Test
    void settingsOfTheProjectGoBeforeThoseOfTheWorkspace() throws Exception {
        RulePreferences.ofWorkspace().write(setting("CUS-05", Severity.ERROR));
        RulePreferences.ofProject(project.project().getName()).write(setting("CUS-05", Severity.INFO));
        awaitSeverities(List.of(IMarker.SEVERITY_INFO));
        RulePreferences.ofProject(project.project().getName()).remove();
        awaitSeverities(List.of(IMarker.SEVERITY_ERROR));
    }

    @Test
    void theFileBesideTheModelGoesBeforeAllPreferences() throws Exception {
        RulePreferences.ofWorkspace().write(setting("CUS-05", Severity.ERROR));
        project.file(".itsm-rules.properties", "CUS-05=off\n".getBytes());
        awaitSeverities(List.of());
        project.project().getFile(".itsm-rules.properties").delete(true, null);
        awaitSeverities(List.of(IMarker.SEVERITY_ERROR));
    }

    private static RuleSettings setting(String rule, Severity severity) {
        return new RuleSettings(Profile.REVIEW, Map.of(rule, Optional.of(severity)), Map.of(), Set.of());
    }

    private void awaitSeverities(List<Object> expected) {
        // While markers are being written one that was found may be gone when it is asked.
        Workbench.await("severities " + expected,
                () -> editor.findings().isUpToDate() && expected.equals(severitiesOf("CUS-05")));
    }

    private List<Object> severitiesOf(String rule) throws CoreException {
        return markers(file).stream().filter(content -> rule.equals(content.get(FindingMarkers.RULE)))
                .map(content -> content.get(IMarker.SEVERITY)).toList();
    }
}

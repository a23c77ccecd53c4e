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

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResourceChangeEvent;
import org.eclipse.core.resources.IResourceChangeListener;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.ui.forms.widgets.Form;
import org.eclipse.ui.ide.IDE;
import org.itsm.modeler.model.itsm.ITSMModel;
import org.itsm.modeler.tests.support.ModelGenerator;
import org.itsm.modeler.ui.ModelEdit;
import org.itsm.modeler.ui.editor.ItsmEditor;
import org.itsm.modeler.ui.findings.FindingMarkers;
import org.itsm.modeler.ui.tests.Figures.Took;
import org.itsm.modeler.ui.views.ChainView;
import org.itsm.modeler.ui.views.CoverageView;
import org.itsm.modeler.ui.views.FindingsView;
import org.itsm.modeler.ui.views.RegisterView;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * How long the user waits in large models, printed; {@code -Ditsm.speed.elements=} asks for another size. Only with
 * {@code -Ditsm.speed=true}, on a machine that does nothing else, is it an error when goals are missed, and only then the
 * largest model is opened unasked.
 */
class SizeTest extends WorkbenchTest {

    private static final boolean GOALS_HOLD = Boolean.getBoolean("itsm.speed");
    private static final int OVERVIEW = 0;
    private static final int ELEMENTS = 2;
    private static final int TABLES = 3;
    private static final int SOURCE = 4;
    /** For what is not among the goals by name: what takes longer is to be a job. */
    private static final int NO_JOB = 200;
    private static final long SECOND = 1_000;

    private Figures figures;
    private IFile file;
    private ItsmEditor editor;
    private ITSMModel model;

    static IntStream sizes() {
        Integer asked = Integer.getInteger("itsm.speed.elements");
        if (asked != null) {
            return IntStream.of(asked);
        }
        return GOALS_HOLD ? IntStream.of(10_000, 100_000) : IntStream.of(10_000);
    }

    @ParameterizedTest
    @MethodSource("sizes")
    void nobodyWaitsLong(int elements) throws Exception {
        figures = new Figures(String.format("%,d elements", elements));
        file = project.model("large.itsm", ModelGenerator.of(1).elements(elements).build().model());
        long before = memory();
        open(elements <= 10_000 ? 1_000 : 3_000);
        search();
        select();
        edit("the page Elements");
        figures.noteMemory("memory, without the workbench", memory() - before);
        showPages();
        showViews();
        figures.noteMemory("memory with all pages and views, without the workbench", memory() - before);
        saveAndClose();
        if (GOALS_HOLD) {
            figures.assertGoalsReached();
        }
    }

    private void open(long goal) {
        figures.measureOpening("open", goal, () -> {
            editor = (ItsmEditor) IDE.openEditor(Workbench.page(), file);
            return editor;
        }, Form.class);
        model = editor.model().orElseThrow();
        figures.measure("first sight of the tree", goal, () -> {
            editor.setActivePage(ELEMENTS);
            return null;
        });
        figures.measureUntil("the first findings", NO_JOB, () -> editor.findings().isUpToDate());
    }

    private void search() {
        Text filter = Workbench.run(() -> Workbench.find(Workbench.window().getShell(), Text.class,
                text -> text.getMessage().equals("Name, code or id")));
        Tree tree = Workbench.run(() -> Workbench.find(Workbench.window().getShell(), Tree.class,
                each -> (each.getStyle() & SWT.VIRTUAL) != 0));
        figures.measure("click into the filter", 100, filter::setFocus);
        String typed = "";
        for (String key : "serv".split("")) {
            typed += key;
            String text = typed;
            figures.measure("filter " + text, 100, () -> {
                filter.setText(text);
                return null;
            });
        }
        figures.measure("no filter", 100, () -> {
            filter.setText("");
            return null;
        });
        assertEquals(15, Workbench.run(tree::getItemCount));
    }

    // ---- selection

    private void select() {
        Workbench.settle();
        // Whoever selects for the first time waits for classes to be loaded.
        figures.note("first selection to properties", reveal(middle(model.getServices(), 0)), 1_000);
        List<Took> same = new ArrayList<>();
        for (int i = 1; i <= 9; i++) {
            same.add(reveal(middle(model.getServices(), i)));
        }
        figures.note("select to properties, the same class", Took.median(same), 50);
        List<Took> other = new ArrayList<>();
        for (int i = 1; i <= 3; i++) {
            for (List<? extends EObject> list : List.of(model.getServices(), model.getObjectives(), model.getRoles())) {
                other.add(reveal(middle(list, i)));
            }
        }
        figures.note("select to properties, another class", Took.median(other), 50);
    }

    private static EObject middle(List<? extends EObject> elements, int further) {
        return elements.get((elements.size() / 2 + further) % elements.size());
    }

    private Took reveal(EObject element) {
        return Figures.measure(() -> editor.reveal(element));
    }

    // ---- edits

    /** By the clock: the markers are written by another thread, and what is seen shows them. */
    private void edit(String seen) throws Exception {
        Workbench.await("the findings are there", () -> editor.findings().isUpToDate());
        long[] heard = new long[1];
        IResourceChangeListener listener = event -> {
            if (event.findMarkerDeltas(FindingMarkers.TYPE, true).length > 0) {
                heard[0] = System.nanoTime();
            }
        };
        file.getWorkspace().addResourceChangeListener(listener, IResourceChangeEvent.POST_CHANGE);
        List<Took> edits = new ArrayList<>();
        try {
            for (int edit = 0; edit < 8; edit++) {
                String name = edit % 2 == 0 ? " " : "Named";
                long begin = System.nanoTime();
                Took took = Figures.measure(() -> {
                    editor.session().run(new ModelEdit("Rename", () -> model.getServices().get(0).setName(name)));
                    return null;
                });
                Workbench.await("the markers are changed", () -> heard[0] > begin && editor.findings().isUpToDate());
                edits.add(new Took(took.processor(), Math.max(took.clock(), (heard[0] - begin) / 1_000_000), took.longest()));
            }
        } finally {
            file.getWorkspace().removeResourceChangeListener(listener);
        }
        figures.note("first edit to markers, " + seen, edits.get(0), 100);
        figures.note("edit to markers, " + seen, Took.median(edits.subList(1, edits.size())), 100);
    }

    // ---- other pages and views

    private void showPages() throws Exception {
        showPage("the page Overview", OVERVIEW);
        showPage("the page Tables", TABLES);
        showPage("the page Source", SOURCE);
        Workbench.act(() -> editor.setActivePage(ELEMENTS));
    }

    private void showPage(String what, int page) throws Exception {
        figures.measure("show " + what, NO_JOB, () -> {
            editor.setActivePage(page);
            return null;
        });
        if (page == SOURCE) {
            StyledText source = Workbench.run(() -> Workbench.find(Workbench.window().getShell(), StyledText.class,
                    each -> "XML source of the model, read only".equals(Names.of(each))));
            figures.measureUntil("the text of " + what, NO_JOB, () -> source.getCharCount() > 0);
        }
        edit(what);
    }

    private void showViews() throws Exception {
        for (String view : List.of(FindingsView.ID, CoverageView.ID, RegisterView.ID, ChainView.ID)) {
            String name = "the view " + view.substring(view.lastIndexOf('.') + 1);
            figures.measure("show " + name, NO_JOB, () -> Workbench.page().showView(view));
            figures.measureUntil(name, NO_JOB, () -> editor.findings().isUpToDate());
            Workbench.pause(300);
            edit(name);
        }
    }

    /** The model is written out on the UI thread, where nobody else changes it. */
    private void saveAndClose() {
        figures.measure("save", SECOND, () -> {
            editor.doSave(new NullProgressMonitor());
            return null;
        });
        figures.measure("close", SECOND, () -> Workbench.page().closeEditor(editor, false));
    }

    private static long memory() {
        System.gc();
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }
}

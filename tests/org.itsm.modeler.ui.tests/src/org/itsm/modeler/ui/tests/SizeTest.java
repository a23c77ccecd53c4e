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
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResourceChangeEvent;
import org.eclipse.core.resources.IResourceChangeListener;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.ui.ide.IDE;
import org.itsm.modeler.model.itsm.ITSMModel;
import org.itsm.modeler.tests.support.ModelGenerator;
import org.itsm.modeler.ui.ModelEdit;
import org.itsm.modeler.ui.editor.ItsmEditor;
import org.itsm.modeler.ui.findings.FindingMarkers;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * How long the user waits in large models: the time that the UI thread works, printed; {@code -Ditsm.speed.elements=} asks
 * for another size. Only with {@code -Ditsm.speed=true}, on a machine that does nothing else, is it an error when the goals
 * are missed, and only then the largest model is opened unasked.
 */
class SizeTest extends WorkbenchTest {

    private static final boolean GOALS_HOLD = Boolean.getBoolean("itsm.speed");
    private static final int ELEMENTS = 2;

    private static long milliseconds(Callable<?> work) {
        return Workbench.run(() -> {
            ThreadMXBean threads = ManagementFactory.getThreadMXBean();
            long begin = threads.getCurrentThreadCpuTime();
            work.call();
            while (Display.getCurrent().readAndDispatch()) {
                // Until it is to be seen.
            }
            return (threads.getCurrentThreadCpuTime() - begin) / 1_000_000;
        });
    }

    private static void report(String what, int elements, long took, long wanted) {
        System.out.printf("%,d elements: %s %d ms (wanted: below %d ms)%n", elements, what, took, wanted);
        assertTrue(took < wanted || !GOALS_HOLD, what + " took " + took + " ms");
    }

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
        IFile file = project.model("large.itsm", ModelGenerator.of(1).elements(elements).build().model());
        ItsmEditor[] editor = new ItsmEditor[1];
        report("open", elements, milliseconds(() -> editor[0] = (ItsmEditor) IDE.openEditor(Workbench.page(), file)),
                elements <= 10_000 ? 1_000 : 3_000);
        report("first sight of the tree", elements, milliseconds(() -> {
            editor[0].setActivePage(ELEMENTS);
            return null;
        }), elements <= 10_000 ? 1_000 : 3_000);
        Text filter = Workbench.run(() -> Workbench.find(Workbench.window().getShell(), Text.class,
                text -> text.getMessage().equals("Name, code or id")));
        Tree tree = Workbench.run(() -> Workbench.find(Workbench.window().getShell(), Tree.class,
                each -> (each.getStyle() & SWT.VIRTUAL) != 0));
        report("click into the filter", elements, milliseconds(filter::setFocus), 100);
        String typed = "";
        for (String key : "serv".split("")) {
            typed += key;
            String text = typed;
            report("filter " + text, elements, milliseconds(() -> {
                filter.setText(text);
                return null;
            }), 100);
        }
        report("no filter", elements, milliseconds(() -> {
            filter.setText("");
            return null;
        }), 100);
        assertEquals(15, Workbench.run(tree::getItemCount));
        ITSMModel model = editor[0].model().orElseThrow();
        EObject element = model.getServices().get(model.getServices().size() / 2);
        report("select to properties", elements, milliseconds(() -> editor[0].reveal(element)), 50);
        EObject next = model.getServices().get(model.getServices().size() / 2 + 1);
        report("select the next one", elements, milliseconds(() -> editor[0].reveal(next)), 50);
        report("edit", elements, milliseconds(() -> {
            editor[0].session().run(new ModelEdit("Rename", () -> model.getServices().get(0).setName("Other")));
            return null;
        }), 100);
        Workbench.await("the findings are there", () -> editor[0].findings().isUpToDate());
        reportEditToMarkers(file, editor[0], elements);
        System.gc();
        long used = Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
        System.out.printf("%,d elements: %d MB in use%n", elements, used >> 20);
    }

    /** By the clock as well: the markers are written by another thread, and the page that is seen shows them. */
    private static void reportEditToMarkers(IFile file, ItsmEditor editor, int elements) throws Exception {
        long[] heard = new long[1];
        IResourceChangeListener listener = event -> {
            if (event.findMarkerDeltas(FindingMarkers.TYPE, true).length > 0) {
                heard[0] = System.nanoTime();
            }
        };
        file.getWorkspace().addResourceChangeListener(listener, IResourceChangeEvent.POST_CHANGE);
        try {
            for (int edit = 0; edit < 5; edit++) {
                String name = edit % 2 == 0 ? " " : "Named";
                ITSMModel model = editor.model().orElseThrow();
                long begin = System.nanoTime();
                long worked = milliseconds(() -> {
                    editor.session().run(new ModelEdit("Rename", () -> model.getServices().get(0).setName(name)));
                    return null;
                });
                Workbench.await("the markers are changed", () -> heard[0] > begin && editor.findings().isUpToDate());
                report("edit to updated markers, UI thread", elements, worked, 100);
                report("edit to updated markers, by the clock", elements, (heard[0] - begin) / 1_000_000, 100);
            }
        } finally {
            file.getWorkspace().removeResourceChangeListener(listener);
        }
    }
}

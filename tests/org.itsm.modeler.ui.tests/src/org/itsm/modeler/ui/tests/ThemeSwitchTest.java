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

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import org.eclipse.core.resources.IFile;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Table;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.forms.widgets.ImageHyperlink;
import org.itsm.modeler.tests.support.ModelGenerator;
import org.itsm.modeler.tests.workbench.Screen;
import org.itsm.modeler.ui.editor.ItsmEditor;
import org.itsm.modeler.ui.views.ChainView;
import org.itsm.modeler.ui.views.CoverageView;
import org.itsm.modeler.ui.views.FindingsView;
import org.itsm.modeler.ui.views.RegisterView;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Users go over to another theme while the workbench runs: all has its colours at once. */
class ThemeSwitchTest extends WorkbenchTest {

    private static final int OVERVIEW = 0;
    private static final int TABLES = 3;
    /** Pixels of a colour that may be more or less: what is selected has another colour with the focus than without. */
    private static final int TOLERANCE = 30_000;

    @AfterEach
    void backToLight() {
        Pictures.theme(Pictures.LIGHT);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 4})
    void aPageLooksAsIfOpenedInTheDarkTheme(int page) throws Exception {
        IFile file = project.sample("hospital");
        assertLooksAlike("page" + page, () -> openPage(file, page), Pictures.LIGHT, Pictures.DARK);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 4})
    void aPageLooksAsIfOpenedInTheLightTheme(int page) throws Exception {
        IFile file = project.sample("hospital");
        assertLooksAlike("page" + page, () -> openPage(file, page), Pictures.DARK, Pictures.LIGHT);
    }

    @Test
    void linksOfTheOverviewAreInTheColourOfLinksAfterASwitch() throws Exception {
        IFile file = project.sample("hospital");
        openPage(file, OVERVIEW);
        List<RGB> opened = coloursOfLinks();
        Pictures.theme(Pictures.DARK);
        Pictures.theme(Pictures.LIGHT);

        assertEquals(opened, coloursOfLinks());
    }

    private static List<RGB> coloursOfLinks() {
        return Workbench.run(() -> Workbench.findAll(Workbench.window().getShell(), ImageHyperlink.class).stream()
                .map(link -> link.getForeground().getRGB()).distinct().toList());
    }

    static List<String> views() {
        return List.of(FindingsView.ID, CoverageView.ID, RegisterView.ID, ChainView.ID, IPageLayout.ID_PROP_SHEET);
    }

    @ParameterizedTest
    @MethodSource("views")
    void aViewLooksAsIfOpenedInTheDarkTheme(String view) throws Exception {
        IFile file = project.sample("hospital");
        assertLooksAlike(view, () -> openView(file, view), Pictures.LIGHT, Pictures.DARK);
    }

    @ParameterizedTest
    @MethodSource("views")
    void aViewLooksAsIfOpenedInTheLightTheme(String view) throws Exception {
        IFile file = project.sample("hospital");
        assertLooksAlike(view, () -> openView(file, view), Pictures.DARK, Pictures.LIGHT);
    }

    @Test
    void noLineOfALargeTableIsBlankAfterASwitch() throws Exception {
        openPage(project.model("large.itsm", ModelGenerator.of(1).elements(10_000).build().model()), TABLES);
        Table table = Workbench.run(() -> Workbench.find(Workbench.window().getShell(), Table.class, each -> each.getItemCount() > 400));
        Workbench.act(() -> table.setTopIndex(150));
        Pictures.theme(Pictures.DARK);
        Workbench.act(() -> table.setTopIndex(300));
        Pictures.theme(Pictures.LIGHT);

        assertEquals(List.of(), Workbench.run(() -> IntStream.range(0, table.getItemCount())
                .filter(line -> table.getItem(line).getText().isEmpty()).boxed().toList()));
    }

    // ---- looking

    private static void assertLooksAlike(String what, Opening opening, String before, String after) throws Exception {
        Pictures.theme(before);
        opening.open();
        Pictures.theme(after);
        Map<RGB, Integer> switched = look(what + "-switched-to-" + shortNameOf(after));
        Workbench.act(() -> Workbench.page().closeAllEditors(false));
        Workbench.act(() -> Workbench.page().resetPerspective());
        Workbench.settle();
        opening.open();
        Map<RGB, Integer> opened = look(what + "-opened-in-" + shortNameOf(after));

        assertEquals(Map.of(), difference(switched, opened), what);
    }

    private static Map<RGB, Integer> difference(Map<RGB, Integer> some, Map<RGB, Integer> others) {
        Map<RGB, Integer> difference = new HashMap<>(others);
        some.forEach((colour, pixels) -> difference.merge(colour, -pixels, Integer::sum));
        difference.values().removeIf(pixels -> Math.abs(pixels) < TOLERANCE);
        return difference;
    }

    /** Opens what is to be looked at. */
    @FunctionalInterface
    private interface Opening {

        ItsmEditor open() throws Exception;
    }

    private static ItsmEditor openPage(IFile file, int page) {
        ItsmEditor editor = Workbench.open(file);
        Workbench.act(() -> editor.setActivePage(page));
        Workbench.await("the findings", () -> editor.findings().isUpToDate());
        return editor;
    }

    private static ItsmEditor openView(IFile file, String view) throws Exception {
        ItsmEditor editor = Workbench.open(file);
        Workbench.await("the findings", () -> editor.findings().isUpToDate());
        Workbench.act(() -> editor.reveal(editor.model().orElseThrow().getServices().get(0)));
        Workbench.act(() -> Workbench.page().showView(view));
        return editor;
    }

    private static String shortNameOf(String theme) {
        return theme.substring(theme.lastIndexOf('_') + 1);
    }

    private static Map<RGB, Integer> look(String name) {
        Workbench.settle();
        Workbench.pause(500);
        Workbench.settle();
        return colours(Screen.takeWindow(name));
    }

    /** How much of the picture is in which colour: columns may be of other widths than before. */
    private static Map<RGB, Integer> colours(ImageData picture) {
        Map<RGB, Integer> colours = new HashMap<>();
        for (int y = 0; y < picture.height; y++) {
            for (int x = 0; x < picture.width; x++) {
                colours.merge(picture.palette.getRGB(picture.getPixel(x, y)), 1, Integer::sum);
            }
        }
        return colours;
    }
}

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

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.forms.widgets.Form;
import org.eclipse.ui.intro.IIntroManager;
import org.itsm.modeler.catalogs.Samples;
import org.itsm.modeler.catalogs.Templates;
import org.itsm.modeler.exchange.xmi.XmiExport;
import org.itsm.modeler.exchange.xmi.XmiFormat;
import org.itsm.modeler.model.resource.ItsmModels;
import org.itsm.modeler.tests.workbench.Screen;
import org.itsm.modeler.ui.wizards.ArchiImportWizard;
import org.itsm.modeler.ui.wizards.DiagramsExportWizard;
import org.itsm.modeler.ui.wizards.FindingsExportWizard;
import org.itsm.modeler.ui.wizards.NewModelWizard;
import org.itsm.modeler.ui.wizards.NewProjectWizard;
import org.itsm.modeler.ui.wizards.XmiExportWizard;
import org.itsm.modeler.ui.wizards.XmiImportWizard;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WizardTest extends OpenWizardTest {

    private static final String ARCHI = """
            <?xml version="1.0" encoding="UTF-8"?>
            <archimate:model xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"
                xmlns:archimate="http://www.archimatetool.com/archimate" name="Bikes" id="m" version="5.0.0">
              <folder name="Motivation" id="f1" type="motivation">
                <element xsi:type="archimate:Goal" name="More riders" id="g1"/>
              </folder>
              <folder name="Other" id="f2" type="other">
                <element xsi:type="archimate:Junction" name="either" id="j1"/>
              </folder>
              <folder name="Relations" id="f3" type="relations"/>
              <folder name="Views" id="f4" type="diagrams"/>
            </archimate:model>
            """;

    /** Of the overview, in points from above: through the letters of its title. */
    private static final int SOME_LINE = 18;

    @TempDir
    Path folder;

    @AfterEach
    void deleteProjects() throws Exception {
        for (String name : List.of("MadeByWizard", "Samples")) {
            IProject made = ResourcesPlugin.getWorkspace().getRoot().getProject(name);
            if (made.exists()) {
                Workbench.act(() -> Workbench.page().closeAllEditors(false));
                made.delete(true, true, null);
            }
        }
    }

    private void start(String title) {
        chooseLine("What to start with", title);
    }

    @Test
    void aProjectBeginsWithATemplate() throws Exception {
        open(NewProjectWizard::new);
        Workbench.act(() -> Workbench.find(dialog.getShell(), Text.class, Text::isVisible).setText("MadeByWizard"));
        Pictures.take("wizard-new-project");
        press("Next >");
        start(Templates.find("fitsm-starter").orElseThrow().title());
        Pictures.take("wizard-new-project-template");
        press("Finish");
        IFile file = ResourcesPlugin.getWorkspace().getRoot().getProject("MadeByWizard").getFile("MadeByWizard.itsm");
        assertTrue(file.exists());
        assertEquals("MadeByWizard.itsm", Workbench.run(() -> editor().getTitle()));
        assertFalse(editor().model().orElseThrow().getItsmProcesses().isEmpty());
    }

    @Test
    void anEmptyModelIsCalledLikeItsFile() throws Exception {
        open(NewModelWizard::new);
        start(Templates.find("empty").orElseThrow().title());
        press("Next >");
        Pictures.take("wizard-new-model");
        press("Finish");
        assertEquals("model", editor().model().orElseThrow().getName());
        assertTrue(project.project().getFile("model.itsm").exists());
    }

    @Test
    void aSampleIsCopiedAsItIsAndATemplateGetsIdsOfItsOwn() throws Exception {
        open(NewModelWizard::new);
        start("Sample: " + Samples.find("e-shop").orElseThrow().title());
        press("Next >");
        press("Finish");
        try (InputStream sample = Samples.open("e-shop").orElseThrow();
                InputStream made = project.project().getFile("model.itsm").getContents()) {
            assertArrayEquals(sample.readAllBytes(), made.readAllBytes());
        }
    }

    @Test
    void anImportIsShownBeforeItIsMade() throws Exception {
        Path source = Files.writeString(folder.resolve("bikes.archimate"), ARCHI, StandardCharsets.UTF_8);
        open(ArchiImportWizard::new);
        Workbench.act(() -> control(Text.class, "Model of Archi").setText(source.toString()));
        press("Next >");
        Workbench.act(() -> {
            assertTrue(control(Text.class, "Carried over:").getText().contains("Goal"));
            assertTrue(control(Text.class, "Not carried over or worth a look").getText().contains("Junction"),
                    control(Text.class, "Not carried over or worth a look").getText());
        });
        Pictures.take("wizard-import");
        assertFalse(project.project().getFile("bikes.itsm").exists());
        press("Next >");
        press("Finish");
        assertEquals("More riders", editor().model().orElseThrow().getObjectives().get(0).getName());
    }

    @Test
    void aMappingOfTheUsersOwnIsTaken() throws Exception {
        Path source = Files.writeString(folder.resolve("bikes.archimate"), ARCHI, StandardCharsets.UTF_8);
        Path mapping = Files.writeString(folder.resolve("own.mapping"), "element Goal becomes ITGoal\nhome ITGoal in ITServiceOrganization IT\n");
        open(ArchiImportWizard::new);
        Workbench.act(() -> {
            control(Text.class, "Model of Archi").setText(source.toString());
            control(Text.class, "Mapping:").setText(mapping.toString());
        });
        press("Next >");
        press("Next >");
        press("Finish");
        assertEquals("More riders",
                editor().model().orElseThrow().getServiceOrganizations().get(0).getGoals().get(0).getName());
    }

    @Test
    void aMappingWithAMistakeIsRefusedWithItsPlace() throws Exception {
        Path source = Files.writeString(folder.resolve("bikes.archimate"), ARCHI, StandardCharsets.UTF_8);
        Path mapping = Files.writeString(folder.resolve("own.mapping"), "element Goal becomes Nothing\n");
        open(ArchiImportWizard::new);
        Workbench.act(() -> {
            control(Text.class, "Model of Archi").setText(source.toString());
            control(Text.class, "Mapping:").setText(mapping.toString());
        });
        try (Answer told = Answer.after(shell -> assertTrue(textsOf(shell).contains("own.mapping:1:22"), textsOf(shell)), "OK")) {
            press("Next >");
        }
    }

    @Test
    void whatIsNoModelOfArchiIsSaidOnItsPage() throws Exception {
        open(ArchiImportWizard::new);
        Workbench.act(() -> control(Text.class, "Model of Archi").setText(folder.resolve("none.archimate").toString()));
        Workbench.act(() -> {
            assertTrue(dialog.getCurrentPage().getErrorMessage().contains("none.archimate"));
            assertFalse(dialog.getCurrentPage().isPageComplete());
        });
    }

    @Test
    void anExportOpensAsAModel() throws Exception {
        project.sample("e-shop");
        Path target = folder.resolve("shop.xmi");
        open(XmiExportWizard::new);
        press("Next >");
        Workbench.act(() -> control(Text.class, "XMI file").setText(target.toString()));
        press("Next >");
        Workbench.act(() -> assertTrue(control(Text.class, "Carried over:").getText().contains("itsm.ecore")));
        Pictures.take("wizard-xmi-export");
        assertFalse(Files.exists(target));
        press("Finish");
        assertTrue(Files.exists(folder.resolve("itsm.ecore")));
        assertNotEquals(0, Files.size(target));
        assertTrue(Files.readString(target).contains("Web shop"));
    }

    @Test
    void whatWasExportedIsImportedAgain() throws Exception {
        project.sample("e-shop");
        Path exported = folder.resolve("shop.xmi");
        XmiExport.write(ItsmModels.load(project.project().getFile("e-shop.itsm").getLocation().toPath()).resource(), exported,
                XmiFormat.XMI_2_5_1, false);
        open(XmiImportWizard::new);
        Workbench.act(() -> control(Text.class, "XMI file").setText(exported.toString()));
        press("Next >");
        Workbench.act(() -> assertTrue(control(Text.class, "Carried over:").getText().contains("Organizational Objective: 6"),
                control(Text.class, "Carried over:").getText()));
        Pictures.take("wizard-xmi-import");
        press("Next >");
        press("Finish");
        try (InputStream sample = Samples.open("e-shop").orElseThrow();
                InputStream made = project.project().getFile("shop.itsm").getContents()) {
            assertArrayEquals(sample.readAllBytes(), made.readAllBytes());
        }
    }

    @Test
    void theChosenDiagramsBecomePicturesInAFolder() throws Exception {
        project.sample("e-shop");
        open(DiagramsExportWizard::new);
        press("Next >");
        Workbench.act(() -> {
            Table table = control(Table.class, "Diagrams");
            assertTrue(table.getItemCount() > 5, "diagrams " + table.getItemCount());
            Arrays.stream(table.getItems()).forEach(item -> item.setChecked(item.getText().startsWith("D1 ")));
            control(Text.class, "Folder:").setText(folder.toString());
        });
        Pictures.take("wizard-diagrams");
        press("Finish");
        assertEquals(List.of("D1.svg"), namesIn(folder));
        assertTrue(Files.readString(folder.resolve("D1.svg")).contains("Online revenue"));
    }

    @Test
    void theFindingsAreWrittenInTheFormThatIsChosen() throws Exception {
        project.sample("e-shop");
        Path target = folder.resolve("found.sarif");
        open(FindingsExportWizard::new);
        press("Next >");
        Workbench.act(() -> {
            choose("Form:", "SARIF 2.1.0, for code scanning");
            control(Text.class, "Report of findings").setText(target.toString());
        });
        press("Next >");
        Workbench.act(() -> assertTrue(control(Text.class, "It begins so:").getText().contains("sarif"),
                control(Text.class, "It begins so:").getText()));
        Pictures.take("wizard-findings");
        assertFalse(Files.exists(target));
        press("Finish");
        assertTrue(Files.readString(target).contains("\"uri\": \"e-shop.itsm\""), Files.readString(target));
    }

    @Test
    void theNameOfTheReportKeepsInStepWithItsForm() throws Exception {
        project.sample("minimal");
        open(FindingsExportWizard::new);
        press("Next >");
        Workbench.act(() -> choose("Form:", "JUnit XML, for build servers"));
        Workbench.act(() -> assertEquals(project.project().getFile("findings.xml").getLocation().toString(),
                control(Text.class, "Report of findings").getText()));
    }

    @Test
    void aReportOfTheDraftProfileHasFewerFindings() throws Exception {
        project.sample("e-shop");
        assertTrue(report(() -> choose("Profile:", "As the settings of the project say")).contains("CHN-08"));
        assertFalse(report(() -> choose("Profile:", "Draft: only what is broken in itself")).contains("CHN-08"));
    }

    private String report(Workbench.Work choice) throws Exception {
        Path target = folder.resolve("findings.txt");
        open(FindingsExportWizard::new);
        press("Next >");
        Workbench.act(() -> control(Text.class, "Report of findings").setText(target.toString()));
        Workbench.act(choice);
        press("Finish");
        return Files.readString(target);
    }

    @Test
    void comparedWithAnEarlierReportOnlyWhatIsNewCounts() throws Exception {
        project.sample("e-shop");
        Path earlier = folder.resolve("earlier.json");
        open(FindingsExportWizard::new);
        press("Next >");
        Workbench.act(() -> {
            choose("Form:", "JSON, for programs, and to compare later reports with");
            control(Text.class, "Report of findings").setText(earlier.toString());
        });
        press("Finish");
        String later = report(() -> control(Text.class, "Compare with:").setText(earlier.toString()));
        assertTrue(later.contains("0 errors, 0 warnings, 0 infos"), later);
    }

    @Test
    void aModelThatCannotBeReadWholeGivesNoReport() throws Exception {
        project.file("torn.itsm", "<itsm:ITSMModel".getBytes(StandardCharsets.UTF_8));
        open(FindingsExportWizard::new);
        press("Next >");
        Path target = folder.resolve("findings.txt");
        Workbench.act(() -> control(Text.class, "Report of findings").setText(target.toString()));
        try (Answer told = Answer.after(shell -> assertTrue(textsOf(shell).contains("torn.itsm"), textsOf(shell)), "OK")) {
            press("Next >");
        }
        assertFalse(Files.exists(target));
    }

    private static String textsOf(Shell shell) {
        return Workbench.findAll(shell, Label.class).stream().map(Label::getText).collect(Collectors.joining("\n"));
    }

    @Test
    void withoutADiagramThereIsNothingToFinish() throws Exception {
        project.sample("minimal");
        open(DiagramsExportWizard::new);
        press("Next >");
        press("Deselect All");
        assertFalse(Workbench.run(() -> dialog.getCurrentPage().isPageComplete()));
    }

    private static List<String> namesIn(Path folder) throws Exception {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    @Test
    void theWelcomePageOpensSamples() {
        Workbench.act(() -> {
            IIntroManager intro = PlatformUI.getWorkbench().getIntroManager();
            intro.showIntro(Workbench.window(), false);
        });
        Workbench.settle();
        Pictures.take("welcome");
        Workbench.act(() -> {
            Link link = Workbench.find(Workbench.window().getShell(), Link.class,
                    each -> each.getText().contains(Samples.find("minimal").orElseThrow().title()));
            Workbench.tell(link, SWT.Selection);
        });
        Workbench.settle();
        assertEquals("minimal.itsm", Workbench.run(() -> editor().getTitle()));
        awaitSeen();
    }

    @Test
    void aWizardOfTheWelcomePageOpensItsModelWhereItIsSeen() {
        Workbench.act(() -> PlatformUI.getWorkbench().getIntroManager().showIntro(Workbench.window(), false));
        Workbench.settle();
        try (Dialog wizard = Dialog.openedBy(() -> Workbench.tell(Workbench.find(Workbench.window().getShell(), Link.class,
                each -> each.getText().contains("New ITSM project")), SWT.Selection), "New ITSM Project")) {
            Workbench.act(() -> Workbench.find(wizard.shell(), Text.class, Text::isVisible).setText("MadeByWizard"));
            wizard.pressAndAwaitEnd("Finish");
        }
        assertEquals("MadeByWizard.itsm", Workbench.run(() -> editor().getTitle()));
        awaitSeen();
    }

    /** The model is not only open: its page is on the screen, rather than an empty place. */
    private static void awaitSeen() {
        Workbench.await("the page is seen", () -> {
            Form page = Workbench.findAll(Workbench.window().getShell(), Form.class).get(0);
            Rectangle place = Workbench.display().map(page, null, page.getClientArea());
            ImageData screen = Screen.take("welcome-left");
            return IntStream.range(place.x, place.x + place.width).map(x -> screen.getPixel(x, place.y + SOME_LINE)).distinct().count() > 2;
        });
    }
}

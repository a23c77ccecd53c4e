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

import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.TimeUnit;

import org.eclipse.core.runtime.IPath;
import org.eclipse.emf.common.util.URI;
import org.itsm.modeler.model.itsm.ITSMModel;
import org.itsm.modeler.model.itsm.TechnicalActivity;
import org.itsm.modeler.model.resource.ItsmModels;
import org.itsm.modeler.model.resource.LoadedModel;
import org.itsm.modeler.model.resource.RecoveryFile;
import org.itsm.modeler.model.resource.RecoveryFile.Kept;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/**
 * A whole workbench that edits and saves is killed at random moments, as often as the system property
 * <code>itsm.workbench.kills</code> says; 50 take half an hour. The file is never damaged, and the
 * next workbench gives back all but the edits of the last moment.
 */
@EnabledIfSystemProperty(named = "itsm.workbench.kills", matches = "\\d+")
class KilledWorkbenchTest {

    private static final int KILLS = Integer.getInteger("itsm.workbench.kills", 0);
    private static final int LONGEST_MILLISECONDS = 20_000;
    /** A copy is taken 1.5 seconds after an edit and written by a job; the rest is for machines that are busy starting it. */
    private static final long LAST_MOMENT = 10_000;

    @TempDir
    Path folder;

    private final Random random = new Random(6);
    private int recoveries;

    static int numberIn(ITSMModel model) {
        String number = model.getModelVersion();
        return number == null || !number.chars().allMatch(Character::isDigit) ? 0 : Integer.parseInt(number);
    }

    /** The number stands at the beginning and at the end of the file. */
    static void setNumber(ITSMModel model, int number) {
        model.setModelVersion(Integer.toString(number));
        last(model).setCode(Integer.toString(number));
    }

    private static TechnicalActivity last(ITSMModel model) {
        List<TechnicalActivity> activities = model.getTechnicalActivities();
        return activities.get(activities.size() - 1);
    }

    @Test
    void neitherTheModelNorItsRecoveryCopyIsEverDamaged(TestReporter reporter) throws Exception {
        int before = 0;
        for (int kill = 0; kill < KILLS; kill++) {
            before = check(before, killAtARandomMoment());
        }
        reporter.publishEntry("kills", KILLS + ", with edits for the recovery copy to give back: " + recoveries);
    }

    /** What the user gets back is no less than what was there before, what was saved, and what was edited in time. */
    private int check(int before, Ended ended) throws IOException {
        int saved = number(ItsmModels.load(folder.resolve("ws").resolve(EditingWorkbench.PROJECT).resolve(EditingWorkbench.MODEL)));
        URI address = URI.createPlatformResourceURI(EditingWorkbench.PROJECT + '/' + EditingWorkbench.MODEL, true);
        Optional<Kept> kept = new RecoveryFile(
                folder.resolve("ws/.metadata/.plugins/org.itsm.modeler.diagram.ui/recovery"), address).read();
        int recovered = kept.isEmpty() ? saved : number(ItsmModels.load(ItsmModels.newResourceSet(), address,
                new ByteArrayInputStream(kept.get().content().model())));
        int atLeast = before;
        for (String line : ended.said()) {
            String[] words = line.split(" ");
            int number = Integer.parseInt(words[1]);
            if (words[0].equals("saved")) {
                assertTrue(saved >= number, "in the file is " + saved + ", saved was " + number);
            } else if (Long.parseLong(words[2]) < ended.at() - LAST_MOMENT) {
                atLeast = Math.max(atLeast, number);
            }
        }
        assertTrue(recovered >= saved, "a copy that is older than the file: " + recovered + " and " + saved);
        assertTrue(recovered >= atLeast, "back comes " + recovered + " of " + atLeast + "; before it was " + before
                + ", saved is " + saved + "; at " + ended.at() + " the end of " + ended.said());
        recoveries += recovered > saved ? 1 : 0;
        return recovered;
    }

    private static int number(LoadedModel loaded) {
        assertEquals(List.of(), loaded.problems());
        ITSMModel model = loaded.model().orElseThrow();
        int number = numberIn(model);
        if (number > 0) {
            assertEquals(model.getModelVersion(), last(model).getCode());
        }
        return number;
    }

    /** What a workbench has said before its end, and when that was. */
    private record Ended(List<String> said, long at) {
    }

    private Ended killAtARandomMoment() throws Exception {
        Process process = new ProcessBuilder(command()).redirectErrorStream(true).start();
        try (BufferedReader output = process.inputReader()) {
            List<String> said = new ArrayList<>();
            while (said.isEmpty()) {
                note(Objects.requireNonNull(output.readLine(), "the workbench has ended by itself"), said);
            }
            assertTrue(!process.waitFor(random.nextInt(LONGEST_MILLISECONDS), TimeUnit.MILLISECONDS), "it never ends by itself");
            long end = System.currentTimeMillis();
            process.toHandle().destroyForcibly();
            output.lines().forEach(line -> note(line, said));
            process.waitFor();
            return new Ended(said, end);
        } finally {
            process.destroyForcibly();
        }
    }

    private static void note(String line, List<String> said) {
        if (line.matches("(edited|saved) \\d+ \\d+")) {
            said.add(line);
        }
    }

    /** The product of this very run, with a configuration and a workspace of its own. */
    private List<String> command() throws IOException {
        Path configuration = Files.createDirectories(folder.resolve("configuration"));
        Path own = IPath.fromOSString(java.net.URI.create(System.getProperty("osgi.configuration.area")).getPath()).toPath();
        if (Files.notExists(configuration.resolve("config.ini"))) {
            Files.copy(own.resolve("config.ini"), configuration.resolve("config.ini"));
        }
        List<String> command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx1g", "-D" + EditingWorkbench.WANTED + "=true", "-cp", System.getProperty("java.class.path"),
                "org.eclipse.equinox.launcher.Main", "-configuration", configuration.toString(),
                "-data", folder.resolve("ws").toString(), "-application", "org.eclipse.ui.ide.workbench",
                "-product", "org.itsm.modeler.ui.product", "-nosplash"));
        String development = System.getProperty("osgi.dev");
        if (development != null) {
            command.addAll(List.of("-dev", development));
        }
        return command;
    }
}

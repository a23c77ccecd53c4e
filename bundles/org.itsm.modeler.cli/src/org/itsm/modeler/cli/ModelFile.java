/*
 * Copyright (c) 2026 ITSM Modeler contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.itsm.modeler.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.ecore.resource.Resource;
import org.itsm.modeler.model.itsm.ITSMModel;
import org.itsm.modeler.model.resource.ItsmModels;
import org.itsm.modeler.model.resource.LoadProblem;
import org.itsm.modeler.model.resource.LoadedModel;
import org.itsm.modeler.validation.RuleRegistry;
import org.itsm.modeler.validation.RuleSettings;
import org.itsm.modeler.validation.RuleSettingsFile;
import org.itsm.modeler.validation.SettingsProblem;
import org.itsm.modeler.validation.ValidationResult;
import org.itsm.modeler.validation.Validator;
import org.itsm.modeler.validation.report.SourcePlaces;

/**
 * A model as a command works with it: read without loss, or not at all.
 *
 * @param path     as the user gave it
 * @param resource the file
 * @param model    what is in it
 */
record ModelFile(String path, Resource resource, ITSMModel model) {

    /** After so many errors of one file the rest is only counted. */
    private static final int MANY = 20;

    /**
     * Opens the file and says what is doubtful about it.
     *
     * @throws Failure when part of it could not be read, with the lines and columns
     */
    static ModelFile open(Console console, String path) throws Failure {
        console.step(Messages.get("step.load", path));
        Path file = Paths.of(path);
        LoadedModel loaded = ItsmModels.load(file);
        List<String> errors = new ArrayList<>();
        for (LoadProblem problem : loaded.problems()) {
            String line = line(problem, path, loaded.resource());
            if (problem.isError()) {
                errors.add(line);
            } else {
                console.error(line);
            }
        }
        if (errors.size() > MANY) {
            String rest = path + ": " + Messages.get("problems.more", errors.size() - MANY);
            errors.subList(MANY, errors.size()).clear();
            errors.add(rest);
        }
        if (!errors.isEmpty() || loaded.model().isEmpty()) {
            throw Failure.files(errors);
        }
        return new ModelFile(path, loaded.resource(), loaded.model().get());
    }

    private static String line(LoadProblem problem, String path, Resource resource) {
        if (!resource.getURI().equals(problem.uri())) {
            return problem.toString();
        }
        return problem.line() > 0
                ? path + ":" + problem.line() + ":" + problem.column() + ": " + problem.message()
                : path + ": " + problem.message();
    }

    /** What the project says about the rules, in the file beside the model; lines without sense are told. */
    RuleSettings settings(Console console, RuleRegistry rules) throws Failure {
        String settingsPath = Paths.of(path).resolveSibling(RuleSettingsFile.NAME).toString();
        try {
            RuleSettingsFile file = RuleSettingsFile.of(resource, rules);
            for (SettingsProblem problem : file.problems()) {
                console.error(settingsPath + ":" + problem.line() + ": " + problem.message());
            }
            return file.settings();
        } catch (IOException e) {
            throw Failure.file(settingsPath, Messages.get("input", Paths.reason(e)), e);
        }
    }

    /** Where elements begin in the file. */
    SourcePlaces places(Console console) {
        return new SourcePlaces(resource, failure -> {
            console.error(path + ": " + Messages.get("input", Paths.reason(failure)));
            console.trace(failure);
        });
    }

    ValidationResult validate(Console console, RuleRegistry rules, RuleSettings settings, LocalDate today) {
        console.step(Messages.get("step.validate", path));
        return new Validator(rules, settings, today).validate(resource);
    }
}

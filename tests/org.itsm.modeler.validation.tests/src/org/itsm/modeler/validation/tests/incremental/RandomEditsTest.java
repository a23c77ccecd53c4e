/*
 * Copyright (c) 2026 ITSM Modeler contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.itsm.modeler.validation.tests.incremental;

import static org.junit.jupiter.api.Assertions.fail;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;

import org.eclipse.emf.ecore.resource.Resource;
import org.itsm.modeler.model.chain.ChainGraph;
import org.itsm.modeler.model.itsm.ITSMElement;
import org.itsm.modeler.model.itsm.ITSMModel;
import org.itsm.modeler.model.itsm.LifecycleElement;
import org.itsm.modeler.model.itsm.OrganizationalObjective;
import org.itsm.modeler.model.itsm.Status;
import org.itsm.modeler.model.itsm.TechnicalActivity;
import org.itsm.modeler.validation.Finding;
import org.itsm.modeler.validation.Findings;
import org.itsm.modeler.validation.Profile;
import org.itsm.modeler.validation.Rule;
import org.itsm.modeler.validation.RuleRegistry;
import org.itsm.modeler.validation.RuleSettings;
import org.itsm.modeler.validation.Severity;
import org.itsm.modeler.validation.ValidationContext;
import org.itsm.modeler.validation.ValidationResult;
import org.itsm.modeler.validation.Validator;
import org.itsm.modeler.validation.incremental.ChainGaps;
import org.itsm.modeler.validation.incremental.IncrementalValidator;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The heart of the tests of incremental validation: after each of thousands of random edits it says what a full run says.
 * More seeds and steps: {@code -Ditsm.incremental.seeds=100 -Ditsm.incremental.steps=500}.
 */
class RandomEditsTest {

    private static final int SEEDS = Integer.getInteger("itsm.incremental.seeds", 20);
    private static final int STEPS = Integer.getInteger("itsm.incremental.steps", 120);
    private static final int FIRST = Integer.getInteger("itsm.incremental.first", 1);
    private static final RuleRegistry RULES = RuleRegistry.standard().with(List.of(new FragileRule()));

    static IntStream seeds() {
        return IntStream.range(FIRST, FIRST + SEEDS);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void afterEachEditTheFindingsAreThoseOfAFullRun(int seed) {
        check(seed, false);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void theyAreTheSameWhenTheyAreWorkedOutPieceByPieceBetweenTheEdits(int seed) {
        check(seed, true);
    }

    private static void check(int seed, boolean pieces) {
        List<Integer> steps = new ArrayList<>(IntStream.range(0, STEPS).boxed().toList());
        Failure failure = run(seed, steps, pieces);
        if (failure != null) {
            Failure smallest = shrink(seed, steps.subList(0, failure.step() + 1), pieces, failure);
            fail("Seed " + seed + ", after the edits\n" + String.join("\n", smallest.edits()) + "\n" + smallest.difference());
        }
    }

    /** Leaves out ever smaller parts of the edits as long as it still fails. */
    private static Failure shrink(int seed, List<Integer> steps, boolean pieces, Failure failure) {
        Failure smallest = failure;
        List<Integer> kept = new ArrayList<>(steps);
        for (int size = Math.max(1, kept.size() / 2); size >= 1; size /= 2) {
            for (int from = kept.size() - size; from >= 0; from -= size) {
                List<Integer> fewer = new ArrayList<>(kept);
                fewer.subList(from, from + size).clear();
                Failure smaller = run(seed, fewer, pieces);
                if (smaller != null) {
                    kept = new ArrayList<>(fewer.subList(0, smaller.step() + 1));
                    smallest = smaller;
                    from = Math.min(from, kept.size());
                }
            }
        }
        return smallest;
    }

    /**
     * Makes the edits of these steps; null when all went well.
     *
     * @param pieces whether a single piece is worked out after most of them, and they are looked at after the others only
     */
    private static Failure run(int seed, List<Integer> steps, boolean pieces) {
        EditedModels models = new EditedModels(seed);
        Today today = new Today();
        IncrementalValidator validator = new IncrementalValidator(models.resources(), RULES, file -> today.settings, () -> today.day);
        Mirror mirror = new Mirror();
        validator.addListener(changes -> {
            changes.removed().forEach(mirror::remove);
            changes.added().forEach(mirror::add);
        });
        List<String> edits = new ArrayList<>();
        for (int i = -1; i < steps.size(); i++) {
            if (i >= 0) {
                int step = steps.get(i);
                edits.add(step % 41 == 40 ? today.next(validator) : models.edit(seed * 1_000_003L + step));
            }
            if (pieces && i >= 0 && steps.get(i) % 5 != 0) {
                models.files().forEach(file -> validator.prepare(file, 0));
                continue;
            }
            String difference = difference(models, today, validator, mirror);
            if (difference != null) {
                return new Failure(i, edits, difference);
            }
        }
        return null;
    }

    private static String difference(EditedModels models, Today today, IncrementalValidator validator, Mirror mirror) {
        int findings = 0;
        for (Resource file : models.files()) {
            ValidationResult incremental = validator.result(file);
            ValidationResult full = new Validator(RULES, today.settings, today.day).validate(file);
            List<String> expected = describe(full);
            List<String> actual = describe(incremental);
            if (!expected.equals(actual)) {
                List<String> missing = new ArrayList<>(expected);
                actual.forEach(missing::remove);
                List<String> extra = new ArrayList<>(actual);
                expected.forEach(extra::remove);
                return file.getURI() + "\nmissing: " + missing + "\nnot in a full run: " + extra;
            } else if (!full.coverage().equals(incremental.coverage())) {
                return "coverage " + incremental.coverage() + " instead of " + full.coverage();
            }
            for (Finding finding : incremental.findings()) {
                if (!mirror.contains(finding)) {
                    return "not told: " + finding;
                }
            }
            findings += incremental.findings().size();
        }
        String gaps = describe(validator.gaps());
        if (!gaps.equals(describe(gapsOf(models)))) {
            return "gaps " + gaps + " instead of " + describe(gapsOf(models));
        }
        return mirror.size() == findings ? null : "told of " + mirror.size() + " findings, but there are " + findings;
    }

    /** What the chain itself says. */
    private static ChainGaps gapsOf(EditedModels models) {
        List<ChainGaps.OpenObjective> objectives = new ArrayList<>();
        List<TechnicalActivity> activities = new ArrayList<>();
        ChainGraph chain = ChainGraph.of(models.files().stream().flatMap(file -> file.getContents().stream())
                .filter(ITSMModel.class::isInstance).map(ITSMModel.class::cast).toList());
        for (int node = 0; node < chain.size(); node++) {
            LifecycleElement element = chain.element(node);
            if (element.getStatus() == Status.RETIRED) {
                continue;
            }
            if (element instanceof OrganizationalObjective objective && objective.getSubObjectives().isEmpty()
                    && !chain.reachesActivity(node)) {
                objectives.add(new ChainGaps.OpenObjective(objective, chain.deepestLayer(node)));
            } else if (element instanceof TechnicalActivity activity && !(element.eContainer() instanceof TechnicalActivity)
                    && !chain.reachesObjective(node)) {
                activities.add(activity);
            }
        }
        return new ChainGaps(objectives, activities);
    }

    private static String describe(ChainGaps gaps) {
        return gaps.objectives().stream().map(open -> System.identityHashCode(open.objective()) + " ends in " + open.deepest()).toList()
                + " and " + gaps.activities().stream().map(System::identityHashCode).toList();
    }

    private static List<String> describe(ValidationResult result) {
        List<String> lines = new ArrayList<>();
        for (Finding finding : result.findings()) {
            lines.add(finding.ruleId() + " " + finding.severity() + " at " + finding.element().eClass().getName() + " "
                    + System.identityHashCode(finding.element()) + " " + finding.element().getId() + " "
                    + finding.aboutFeature().map(feature -> feature.getName()).orElse("") + " " + finding.key() + ": "
                    + finding.message() + (finding.waived() ? " (waived)" : ""));
        }
        result.checks().forEach(checks -> lines.add(checks.rule() + " asked " + checks.applicable()));
        return lines;
    }

    private record Failure(int step, List<String> edits, String difference) {
    }

    /** A user's rule that fails at elements of some names. */
    private static final class FragileRule extends Rule<ITSMElement> {

        FragileRule() {
            super("OWN-02", Severity.INFO, ITSMElement.class);
        }

        @Override
        public boolean isLocal() {
            return true;
        }

        @Override
        public void check(ITSMElement element, ValidationContext context, Findings<ITSMElement> findings) {
            if (element.getName() != null && element.getName().startsWith("Desk")) {
                throw new IllegalArgumentException(element.getName());
            }
        }
    }

    /** What can change besides the models. */
    private static final class Today {

        private LocalDate day = LocalDate.of(2026, 6, 30);
        private RuleSettings settings = RuleSettings.of(Profile.REVIEW);

        String next(IncrementalValidator validator) {
            if (day.getDayOfMonth() % 2 == 0) {
                day = day.plusDays(1);
                return "the next day";
            }
            day = day.plusDays(1);
            settings = settings.withProfile(settings.profile() == Profile.REVIEW ? Profile.RELEASE : Profile.REVIEW);
            validator.settingsChanged();
            return "the next day, and profile " + settings.profile();
        }
    }

    /** The findings as a listener knows them, which only hears of differences. */
    private static final class Mirror {

        private final Map<Finding, Integer> counts = new HashMap<>();

        void add(Finding finding) {
            counts.merge(finding, 1, Integer::sum);
        }

        void remove(Finding finding) {
            counts.computeIfPresent(finding, (known, count) -> count == 1 ? null : count - 1);
        }

        boolean contains(Finding finding) {
            return counts.containsKey(finding);
        }

        int size() {
            return counts.values().stream().filter(Objects::nonNull).mapToInt(Integer::intValue).sum();
        }
    }
}

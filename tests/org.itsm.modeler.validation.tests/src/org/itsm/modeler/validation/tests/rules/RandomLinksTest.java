/*
 * Copyright (c) 2026 ITSM Modeler contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.itsm.modeler.validation.tests.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.IntStream;

import org.eclipse.emf.ecore.resource.Resource;
import org.itsm.modeler.model.chain.ChainGraph;
import org.itsm.modeler.model.itsm.ITSMModel;
import org.itsm.modeler.model.itsm.ITService;
import org.itsm.modeler.model.itsm.ItsmFactory;
import org.itsm.modeler.model.itsm.Layer;
import org.itsm.modeler.model.itsm.LifecycleElement;
import org.itsm.modeler.model.itsm.OrganizationalObjective;
import org.itsm.modeler.model.itsm.Status;
import org.itsm.modeler.validation.Finding;
import org.itsm.modeler.validation.Labels;
import org.itsm.modeler.validation.QuickFix;
import org.itsm.modeler.validation.ValidationResult;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The analyses of links against the plainest way to say the same, on small models linked at random. */
class RandomLinksTest {

    private static final int SERVICES = 7;

    static IntStream seeds() {
        return IntStream.range(0, 60);
    }

    /** Services that support one another at random; some are retired. */
    private static ITSMModel services(Random random) {
        ITSMModel model = ItsmFactory.eINSTANCE.createITSMModel();
        for (int i = 0; i < SERVICES; i++) {
            ITService service = ItsmFactory.eINSTANCE.createITService();
            service.setName("S" + i);
            service.setStatus(random.nextInt(4) == 0 ? Status.RETIRED : Status.DRAFT);
            model.getServices().add(service);
        }
        int links = random.nextInt(2 * SERVICES);
        for (int i = 0; i < links; i++) {
            model.getServices().get(random.nextInt(SERVICES)).getSupportedBy().add(model.getServices().get(random.nextInt(SERVICES)));
        }
        return model;
    }

    private static boolean[][] closure(ITSMModel model, boolean bothWays) {
        boolean[][] reaches = new boolean[SERVICES][SERVICES];
        for (int from = 0; from < SERVICES; from++) {
            for (ITService target : model.getServices().get(from).getSupportedBy()) {
                int to = model.getServices().indexOf(target);
                reaches[from][to] = true;
                reaches[to][from] |= bothWays;
            }
        }
        for (int via = 0; via < SERVICES; via++) {
            for (int from = 0; from < SERVICES; from++) {
                for (int to = 0; to < SERVICES; to++) {
                    reaches[from][to] |= reaches[from][via] && reaches[via][to];
                }
            }
        }
        return reaches;
    }

    private static List<Integer> inUse(ITSMModel model, List<Integer> services) {
        return services.stream().filter(i -> model.getServices().get(i).getStatus() != Status.RETIRED).toList();
    }

    private static List<Integer> foundAt(String ruleId, ITSMModel model, Resource resource) {
        return Runs.only(ruleId, resource).findings().stream().map(f -> model.getServices().indexOf(f.element())).toList();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void cyclesAreTheElementsThatReachOneAnother(int seed) {
        ITSMModel model = services(new Random(seed));
        Resource resource = Models.holding(model);
        boolean[][] reaches = closure(model, false);
        List<Integer> expected = new ArrayList<>();
        for (int node = 0; node < SERVICES; node++) {
            int first = node;
            List<Integer> component = IntStream.range(0, SERVICES).filter(i -> reaches[first][i] && reaches[i][first]).boxed().toList();
            if (reaches[node][node] && component.get(0) == node) {
                inUse(model, component).stream().findFirst().ifPresent(expected::add);
            }
        }
        expected.sort(null);
        assertEquals(expected, foundAt("CHN-10", model, resource));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void cuttingTheClosingLinksLeavesNoCycleBehind(int seed) {
        ITSMModel model = services(new Random(seed));
        Resource resource = Models.holding(model);
        ValidationResult result = Runs.only("CHN-10", resource);
        for (Finding finding : result.findings()) {
            Runs.fixes(finding, result).get(0).apply();
        }
        assertEquals(List.of(), Runs.counted(Runs.only("CHN-10", resource)));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void islandsAreTheElementsThatHangTogether(int seed) {
        ITSMModel model = services(new Random(seed));
        Resource resource = Models.holding(model);
        boolean[][] connected = closure(model, true);
        TreeMap<Integer, Integer> expected = new TreeMap<>();
        for (int node = 0; node < SERVICES; node++) {
            int first = node;
            List<Integer> group = inUse(model, IntStream.range(0, SERVICES).filter(i -> i == first || connected[first][i]).boxed().toList());
            if (group.size() > 1) {
                expected.put(group.get(0), group.size());
            }
        }
        TreeMap<Integer, Integer> found = new TreeMap<>();
        for (Finding finding : Runs.only("CHN-13", resource).findings()) {
            String size = finding.message().replaceAll("[^0-9]", "");
            found.put(model.getServices().indexOf(finding.element()), Integer.valueOf(size));
        }
        assertEquals(expected, found);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void theLayerWhereAChainBreaksIsTheOneAfterTheDeepestThatIsReached(int seed) {
        ITSMModel model = RandomChains.model(new Random(seed));
        Resource resource = Models.holding(model);
        ChainGraph chain = ChainGraph.of(List.of(model));
        List<String> expected = new ArrayList<>();
        for (LifecycleElement element : chain.elements()) {
            int node = chain.indexOf(element);
            if (element instanceof OrganizationalObjective objective && objective.getSubObjectives().isEmpty()
                    && objective.getStatus() != Status.RETIRED
                    && !(objective.getRealizedBy().isEmpty() && objective.getItGoals().isEmpty()) && !chain.reachesActivity(node)) {
                Layer next = Layer.get(chain.deepestLayer(node).getValue() + 1);
                expected.add("Objective '" + objective.getName() + "' reaches no activity: the chain breaks at " + Labels.layerOf(next));
            }
        }
        assertEquals(expected, Runs.messages(Runs.only("CHN-02", resource)));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void everyFixOfTheChainKeepsItsPromiseInAnyModel(int seed) {
        for (String rule : List.of("CHN-01", "CHN-02", "CHN-03", "CHN-04", "CHN-05", "CHN-06", "CHN-07", "CHN-08", "CHN-09", "CHN-13", "CHN-15")) {
            int findings = Runs.only(rule, drawn(seed)).findings().size();
            for (int finding = 0; finding < findings; finding++) {
                boolean more = true;
                for (int fix = 0; more; fix++) {
                    more = tryFix(rule, drawn(seed), finding, fix);
                }
            }
        }
    }

    private static Resource drawn(int seed) {
        return Models.holding(RandomChains.model(new Random(seed)));
    }

    /** Runs the fix or the choice of a fix with that number, and says whether there was one. */
    private static boolean tryFix(String rule, Resource resource, int findingAt, int fixAt) {
        ValidationResult result = Runs.only(rule, resource);
        Finding finding = result.findings().get(findingAt);
        List<QuickFix> fixes = Runs.withChoices(Runs.fixes(finding, result));
        if (fixAt >= fixes.size()) {
            return false;
        }
        List<String> expected = new ArrayList<>(chainFindings(resource));
        expected.remove(Runs.identity(finding));
        fixes.get(fixAt).apply();
        List<String> after = new ArrayList<>(chainFindings(resource));
        after.removeAll(expected);
        assertEquals(List.of(), after, Runs.identity(finding) + ": " + fixes.get(fixAt).label());
        return true;
    }

    private static List<String> chainFindings(Resource resource) {
        return Runs.counted(Runs.all(resource)).stream().filter(finding -> finding.matches("(CHN|STR|REF).*")).toList();
    }
}

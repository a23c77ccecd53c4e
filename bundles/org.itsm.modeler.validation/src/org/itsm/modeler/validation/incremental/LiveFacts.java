/*
 * Copyright (c) 2026 ITSM Modeler contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.itsm.modeler.validation.incremental;

import static org.itsm.modeler.model.itsm.ItsmPackage.Literals.IT_SERVICE__SUPPORTED_BY;
import static org.itsm.modeler.model.itsm.ItsmPackage.Literals.SYSTEM_COMPONENT__PART_OF;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

import org.eclipse.emf.ecore.EObject;
import org.itsm.modeler.model.chain.Coverage;
import org.itsm.modeler.model.itsm.Agreement;
import org.itsm.modeler.model.itsm.BusinessProcess;
import org.itsm.modeler.model.itsm.Framework;
import org.itsm.modeler.model.itsm.FrameworkElement;
import org.itsm.modeler.model.itsm.ITGoal;
import org.itsm.modeler.model.itsm.ITSMElement;
import org.itsm.modeler.model.itsm.ITSMModel;
import org.itsm.modeler.model.itsm.ITSMProcess;
import org.itsm.modeler.model.itsm.ITService;
import org.itsm.modeler.model.itsm.ITServiceOrganization;
import org.itsm.modeler.model.itsm.Identified;
import org.itsm.modeler.model.itsm.Layer;
import org.itsm.modeler.model.itsm.LifecycleElement;
import org.itsm.modeler.model.itsm.OrganizationalObjective;
import org.itsm.modeler.model.itsm.Role;
import org.itsm.modeler.model.itsm.SystemComponent;
import org.itsm.modeler.model.itsm.TechnicalActivity;
import org.itsm.modeler.validation.analysis.ContainmentWalk;
import org.itsm.modeler.validation.analysis.Cycle;
import org.itsm.modeler.validation.analysis.Facts;
import org.itsm.modeler.validation.analysis.ModelCounts;

/**
 * The facts about some models, kept up to date. After changes it is told which objects may have changed, compares what
 * it knew about them with what is there, and says about which elements rules may get another answer than before.
 */
final class LiveFacts implements Facts {

    private final Elements elements;
    private final Links links;
    private final Identities identities;
    private final Repetitions names;
    private final Repetitions codes;
    private final SystemNameUse systemNames;
    private final PromisesByParties promises;
    private final List<Groups> groups;
    private final Derivations derivations;
    private final LiveIslands islands;
    private final LiveCycles cycles;
    private final LiveCounts counts;

    /** Knows nothing of the models until everything has been done that {@link #begin} asks for. */
    LiveFacts(List<ITSMModel> models) {
        elements = new Elements(models);
        links = new Links();
        identities = new Identities(elements);
        names = new Repetitions(elements, Keys::name);
        codes = new Repetitions(elements, Keys::code);
        systemNames = new SystemNameUse(elements);
        promises = new PromisesByParties(elements);
        groups = List.of(identities, names, codes, systemNames, promises);
        derivations = new Derivations(elements, links.parts);
        islands = new LiveIslands(elements, List.of(links.supported, links.deliverers));
        cycles = new LiveCycles(elements,
                Map.of(IT_SERVICE__SUPPORTED_BY, links.supported, SYSTEM_COMPONENT__PART_OF, links.parts));
        counts = new LiveCounts(elements, derivations);
    }

    /** Takes the models in, piece by piece. */
    void begin(Pieces pieces) {
        pieces.add(elements::fill);
        pieces.forEach(elements, object -> {
            links.update(object, true, target -> { });
            groups.forEach(group -> group.update(object, true, changed -> { }));
        });
        groups.forEach(group -> pieces.add(() -> group.settle(changed -> { })));
        derivations.begin(pieces);
        islands.begin(pieces);
        cycles.begin(pieces);
        counts.begin(pieces);
    }

    Elements elements() {
        return elements;
    }

    Links links() {
        return links;
    }

    LiveCycles cycles() {
        return cycles;
    }

    /** Takes out objects that have left the models. */
    void leave(EObject object, Consumer<EObject> changed) {
        links.update(object, false, target -> linked(target, changed));
        groups.forEach(group -> group.update(object, false, changed));
        derivations.forEach(derivation -> derivation.leave(object));
        islands.lookAround(object);
        cycles.look(object);
        counts.update(object, false, changed);
    }

    /** Looks at an object that came or stands elsewhere. */
    void place(EObject object, Consumer<EObject> changed) {
        look(object, true, changed);
        islands.lookAround(object);
    }

    /**
     * Looks again at an object that is there.
     *
     * @param structure whether its links, its place or something else may have changed on which its neighbours depend
     */
    void look(EObject object, boolean structure, Consumer<EObject> changed) {
        links.update(object, true, target -> linked(target, changed));
        groups.forEach(group -> group.update(object, true, changed));
        if (structure) {
            derivations.forEach(derivation -> derivation.look(object));
            islands.look(object);
            cycles.look(object);
        }
    }

    /** Its users changed: a role may be used more or less, and what has no opposite hears of it here only. */
    private void linked(EObject target, Consumer<EObject> changed) {
        islands.look(target);
        if (target instanceof Role) {
            changed.accept(target);
        }
    }

    /** Works out everything that follows. */
    void settle(Consumer<EObject> changed) {
        groups.forEach(group -> group.settle(changed));
        derivations.forEach(derivation -> derivation.settle(derivation == derivations.covered
                ? element -> noteWithContents(element, changed)
                : changed));
        islands.settle(changed);
        cycles.settle(changed);
    }

    /** When a framework comes into use or goes out of use, all that it demands is asked about. */
    private static void noteWithContents(EObject element, Consumer<EObject> changed) {
        if (element instanceof Framework) {
            ContainmentWalk.forEach(List.of(element), changed);
        } else {
            changed.accept(element);
        }
    }

    /** Counts an element that may be of another kind now. */
    void count(EObject element, Consumer<EObject> changed) {
        counts.update(element, true, changed);
    }

    /** How much of the chain of all models is closed. */
    Coverage coverage() {
        return elements.models().stream()
                .map(model -> counts.of(model).chainCoverage())
                .reduce(new Coverage(0, 0, 0, 0), Coverage::plus);
    }

    /** Where the chain of all models is open. */
    ChainGaps gaps() {
        return counts.gaps();
    }

    @Override
    public List<Identified> unidentified(ITSMElement element) {
        return identities.at(element);
    }

    @Override
    public boolean repeatsCode(ITSMElement element) {
        return codes.contain(element);
    }

    @Override
    public boolean repeatsName(ITSMElement element) {
        return names.contain(element);
    }

    @Override
    public boolean isNamedLikeSystem(ITService service) {
        return systemNames.isNamedLikeSystem(service);
    }

    @Override
    public Cycle cycleAt(ITSMElement element) {
        return cycles.at(element);
    }

    @Override
    public int islandAt(LifecycleElement element) {
        return islands.sizeAt(element);
    }

    @Override
    public Layer chainBreak(OrganizationalObjective objective) {
        int layers = derivations.layersBelow.of(objective);
        return layers == 0 || layers == derivations.layersBelow.all() ? null : Layer.values()[Integer.bitCount(layers)];
    }

    @Override
    public boolean reachesObjective(BusinessProcess process) {
        return derivations.objectiveAbove.of(process) != 0;
    }

    @Override
    public boolean isSupported(BusinessProcess process) {
        return derivations.supported.of(process) != 0;
    }

    @Override
    public boolean isExamined(BusinessProcess process) {
        return derivations.examined.of(process) != 0;
    }

    @Override
    public boolean isStandardized(BusinessProcess process) {
        return derivations.standardized.of(process) != 0;
    }

    @Override
    public int perspectivesAbove(ITGoal goal) {
        return derivations.perspectives.of(goal);
    }

    @Override
    public boolean looksNoFurther(ITServiceOrganization organization) {
        return derivations.lookingAhead.of(organization) == Derivations.GOALS_GIVEN;
    }

    @Override
    public boolean isManaged(TechnicalActivity activity) {
        return derivations.managed.of(activity) != 0;
    }

    @Override
    public boolean usesSystems(ITSMProcess process) {
        return derivations.usingSystems.of(process) != 0;
    }

    @Override
    public boolean serves(SystemComponent system) {
        return derivations.serving.of(system) != 0;
    }

    @Override
    public boolean isUncovered(FrameworkElement element) {
        if (!element.isMandatory() || derivations.covered.of(element) != 0) {
            return false;
        }
        EObject framework = element.eContainer();
        while (framework != null && !(framework instanceof Framework)) {
            framework = framework.eContainer();
        }
        return framework != null && derivations.covered.of(framework) != 0;
    }

    @Override
    public int uses(Role role) {
        return links.roleUsers.count(role);
    }

    @Override
    public int accountable(Role role) {
        return links.accountable.count(role);
    }

    @Override
    public String conflictingMetric(Agreement agreement) {
        return promises.conflictingMetric(agreement);
    }

    /** One that is in none of the models comes last. */
    @Override
    public Agreement earlier(Agreement left, Agreement right) {
        if (!elements.contain(right)) {
            return left;
        }
        return elements.contain(left) && elements.compare(left, right) <= 0 ? left : right;
    }

    @Override
    public ModelCounts counts(ITSMModel model) {
        return counts.of(model);
    }
}

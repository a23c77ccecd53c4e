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

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;

import org.eclipse.emf.common.notify.Notifier;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.itsm.modeler.model.itsm.ITSMElement;
import org.itsm.modeler.model.itsm.ITSMModel;
import org.itsm.modeler.model.itsm.ItsmPackage;
import org.itsm.modeler.model.util.DocumentOrder;
import org.itsm.modeler.validation.Finding;
import org.itsm.modeler.validation.RuleRegistry;
import org.itsm.modeler.validation.RuleSettings;
import org.itsm.modeler.validation.ValidationContext;
import org.itsm.modeler.validation.ValidationResult;
import org.itsm.modeler.validation.analysis.ContainmentWalk;

/**
 * Keeps the findings of models up to date while they are edited: after a change only that is checked again of which the
 * findings can have changed, and they are the same as those of a full run. It listens to a resource set, to a resource
 * that is in none, or to a root that is in no resource, until it is disposed of.
 * <p>
 * Changes are noted as they happen and worked out when somebody asks, or by {@link #flush()}. Files are checked from the
 * first time on that somebody asks about them; everything else in the resource set counts, but is not checked. When
 * files come or go, and on another day, everything is checked again: {@link #prepare} does that piece by piece, for
 * those who must not wait. It is for one thread at a time, that of the edits.
 */
public final class IncrementalValidator {

    private static final Set<EStructuralFeature> STRUCTURAL_ATTRIBUTES = Set.of(ItsmPackage.Literals.ITSM_ELEMENT__STATUS,
            ItsmPackage.Literals.ORGANIZATIONAL_OBJECTIVE__PERSPECTIVE, ItsmPackage.Literals.IT_GOAL__HORIZON);

    private static final FindingChanges NO_CHANGES = new FindingChanges(List.of(), List.of());

    private final Notifier owner;
    private final RuleRegistry rules;
    private final Function<Notifier, RuleSettings> settings;
    private final Supplier<LocalDate> clock;
    private final Reach reach;
    private final Changes changes = new Changes(this::tellChange);
    private final Map<Notifier, WatchedFile> files = new LinkedHashMap<>();
    private final List<FindingListener> listeners = new ArrayList<>();
    /** What was found before the changes that are being worked out, by element about which that may be different now. */
    private Map<ITSMElement, List<Finding>> before = new IdentityHashMap<>();
    /** What was told of rules that fail. */
    private List<Finding> failures = List.of();
    private Set<EObject> agenda = new LinkedHashSet<>();
    /** Makes new facts; null when those that are there will do. */
    private FactsMaker maker;
    private LiveFacts facts;
    private LocalDate day;

    /**
     * Begins to listen.
     *
     * @param owner    a resource set, a resource that is in none, or a root that is in no resource
     * @param settings the settings of a file (a resource, or a root in none)
     * @param clock    tells the day
     */
    public IncrementalValidator(Notifier owner, RuleRegistry rules, Function<Notifier, RuleSettings> settings,
            Supplier<LocalDate> clock) {
        this.owner = owner;
        this.rules = rules;
        this.settings = settings;
        this.clock = clock;
        reach = new Reach(rules);
        owner.eAdapters().add(changes);
    }

    /** Ceases to listen. */
    public void dispose() {
        owner.eAdapters().remove(changes);
        files.clear();
        listeners.clear();
        maker = null;
        facts = null;
    }

    public void addListener(FindingListener listener) {
        listeners.add(listener);
    }

    public void removeListener(FindingListener listener) {
        listeners.remove(listener);
    }

    /** What the rules say about this very element now, waived findings among them, by rule id. */
    public List<Finding> at(ITSMElement element) {
        WatchedFile file = watched(fileOf(element));
        if (!file.hasFailures()) {
            return List.copyOf(file.at(element));
        }
        List<Finding> failures = failures(file);
        return file.at(element).stream().filter(finding -> !finding.isFailure() || failures.contains(finding)).toList();
    }

    /** What a full run over the file would find now. Its size is that of the findings; most of the time, ask for less. */
    public ValidationResult result(Notifier file) {
        WatchedFile watched = watched(file);
        return watched.result(orderIn(watched), context(watched), facts.coverage());
    }

    /** Where the chain of all models is open now. */
    public ChainGaps gaps() {
        flush();
        return facts.gaps();
    }

    private Comparator<EObject> orderIn(WatchedFile file) {
        if (file.roots().stream().allMatch(ITSMModel.class::isInstance)) {
            return facts.elements()::compare;
        }
        Map<EObject, Integer> places = DocumentOrder.indexOf(file.roots());
        return Comparator.comparing(places::get);
    }

    /** What is told of rules that fail in the file. */
    private List<Finding> failures(WatchedFile file) {
        return file.hasFailures() ? file.failures(orderIn(file)) : List.of();
    }

    /** What fixes of the findings in the file work in: the models as they are now. */
    public ValidationContext contextOf(Notifier file) {
        return context(watched(file));
    }

    private ValidationContext context(WatchedFile file) {
        return new ValidationContext(facts.elements().models(), rules, file.settings(), day);
    }

    /** Says that the settings of files may have changed: those that have are checked again. */
    public void settingsChanged() {
        files.forEach((file, watched) -> {
            RuleSettings now = settings.apply(file);
            if (!now.equals(watched.settings())) {
                remember(watched);
                watched.clear();
                watched.use(now);
                watched.expectAll();
            }
        });
    }

    /**
     * Does a part of what is to be done before the findings of the file are known, and tells nobody yet. Changes in
     * between are taken in.
     *
     * @param nanoseconds for how long; what has been begun may take somewhat longer
     * @return whether they are known now, so that nobody has to wait for {@link #flush()}
     */
    public boolean prepare(Notifier file, long nanoseconds) {
        Deadline deadline = Deadline.in(nanoseconds);
        files.computeIfAbsent(file, this::watch);
        do {
            advance(deadline);
        } while (!isDone() && !deadline.isOver());
        return isDone();
    }

    /** Works out what the changes since the last time have done to the findings, and tells the listeners. */
    public FindingChanges flush() {
        while (!isDone()) {
            advance(Deadline.never());
        }
        FindingChanges result = differences();
        if (!result.isEmpty()) {
            List.copyOf(listeners).forEach(listener -> listener.findingsChanged(result));
        }
        return result;
    }

    private boolean isDone() {
        // A rule that follows a link may resolve it, which is a change of its own.
        return maker == null && facts != null && changes.isEmpty() && clock.get().equals(day)
                && !areChecksExpected();
    }

    private boolean areChecksExpected() {
        for (WatchedFile file : files.values()) {
            if (file.expectsChecks()) {
                return true;
            }
        }
        return false;
    }

    private void advance(Deadline deadline) {
        if (maker == null && (facts == null || changes.areEverything())) {
            maker = new FactsMaker(owner, changes);
        }
        if (maker != null) {
            LiveFacts made = maker.work(deadline);
            if (made == null) {
                return;
            }
            maker = null;
            use(made);
        }
        if (!clock.get().equals(day)) {
            day = clock.get();
            files.values().forEach(WatchedFile::expectAll);
        }
        if (!changes.isEmpty()) {
            update();
        }
        files.values().forEach(file -> checkExpected(file, deadline));
    }

    private void use(LiveFacts made) {
        facts = made;
        files.values().forEach(this::remember);
        files.values().forEach(WatchedFile::clear);
        files.keySet().removeIf(file -> !isThere(file));
        files.values().forEach(WatchedFile::expectAll);
    }

    private boolean isThere(Notifier file) {
        return file == owner || owner instanceof ResourceSet set && set.getResources().contains(file);
    }

    private WatchedFile watched(Notifier file) {
        flush();
        WatchedFile watched = files.get(file);
        if (watched == null) {
            watched = watch(file);
            files.put(file, watched);
            flush();
        }
        return watched;
    }

    private WatchedFile watch(Notifier file) {
        WatchedFile watched = new WatchedFile(file, rules, settings.apply(file));
        watched.expectAll();
        return watched;
    }

    private static Notifier fileOf(EObject object) {
        Resource resource = object.eResource();
        return resource == null ? EcoreUtil.getRootContainer(object) : resource;
    }

    // ---- checking

    private void checkExpected(WatchedFile file, Deadline deadline) {
        ValidationContext live = liveContext(file);
        while (file.expectsChecks()) {
            for (ITSMElement element : file.takeExpected()) {
                if (facts.elements().contain(element) && file.isOf(element)) {
                    check(element, file, live);
                }
            }
            if (!file.expectsChecks()) {
                checkStrays(file);
            }
            if (deadline.isOver()) {
                return;
            }
        }
    }

    private void check(ITSMElement element, WatchedFile file, ValidationContext context) {
        List<Finding> then = found(element);
        file.check(element, context);
        if (!then.isEmpty() || !file.at(element).isEmpty()) {
            before.putIfAbsent(element, then);
        }
    }

    /** Elements in no model, which are rare, have no facts of their own: they are checked each time. */
    private void checkStrays(WatchedFile file) {
        List<EObject> strays = file.roots().stream().filter(root -> !(root instanceof ITSMModel)).toList();
        if (!strays.isEmpty()) {
            ValidationContext context = context(file);
            ContainmentWalk.forEach(strays, object -> {
                if (object instanceof ITSMElement element) {
                    remember(element);
                    file.check(element, context);
                }
            });
        }
    }

    private ValidationContext liveContext(WatchedFile file) {
        return file.context(facts.elements().models(), day, facts);
    }

    private void remember(WatchedFile file) {
        file.findings().forEach(before::putIfAbsent);
    }

    private void remember(ITSMElement element) {
        before.computeIfAbsent(element, this::found);
    }

    /** What is known about the element, in whichever file it was when it was looked at. */
    private List<Finding> found(ITSMElement element) {
        for (WatchedFile file : files.values()) {
            if (!file.at(element).isEmpty()) {
                return file.at(element);
            }
        }
        return List.of();
    }

    private void update() {
        Map<ITSMElement, Set<EStructuralFeature>> touched = changes.takeTouched();
        agenda = new LinkedHashSet<>();
        Set<EObject> placed = takeMoved(changes.takeMoved());
        touched.keySet().removeIf(element -> !facts.elements().contain(element));
        touched.forEach(this::look);
        facts.settle(this::note);
        spread(placed, touched);
        agenda.removeIf(element -> !facts.elements().contain(element));
        List.copyOf(agenda).forEach(element -> facts.count(element, this::note));
        noteScopes(touched);
        agenda.forEach(object -> remember((ITSMElement) object));
        for (WatchedFile file : files.values()) {
            checkAgenda(file);
            checkStrays(file);
        }
    }

    /** Numbers and places those that are inside, and takes out those that are not. */
    private Set<EObject> takeMoved(Set<EObject> moved) {
        Elements elements = facts.elements();
        Set<EObject> inside = new LinkedHashSet<>();
        List<EObject> left = new ArrayList<>();
        for (EObject object : moved) {
            if (elements.isInside(object)) {
                inside.add(object);
            } else if (elements.contain(object)) {
                left.add(object);
            }
        }
        left.forEach(object -> facts.leave(object, this::note));
        left.forEach(elements::remove);
        left.forEach(this::leave);
        inside.stream().filter(object -> !elements.contain(object)).forEach(elements::add);
        elements.place(inside);
        inside.forEach(object -> facts.place(object, this::note));
        inside.forEach(this::note);
        return inside;
    }

    private void leave(EObject object) {
        if (object instanceof ITSMElement element) {
            remember(element);
            files.values().forEach(file -> file.leave(element));
        }
    }

    private void look(ITSMElement element, Set<EStructuralFeature> features) {
        boolean structure = features.stream()
                .anyMatch(feature -> feature instanceof EReference || STRUCTURAL_ATTRIBUTES.contains(feature));
        facts.look(element, structure, this::note);
        if (features.contains(ItsmPackage.Literals.IDENTIFIED__ID)) {
            // The id may be that of a part.
            element.eContents().stream().filter(part -> !(part instanceof ITSMElement) && facts.elements().contain(part))
                    .forEach(part -> facts.look(part, false, this::note));
        }
        note(element);
    }

    private void spread(Set<EObject> placed, Map<ITSMElement, Set<EStructuralFeature>> touched) {
        Ripples ripples = new Ripples(facts, this::note);
        for (EObject object : placed) {
            if (object instanceof ITSMElement element) {
                ripples.spread(element);
            }
        }
        touched.forEach(ripples::spread);
    }

    /** Puts the element, or that of which the object is a part, on the agenda. */
    private void note(EObject object) {
        EObject holder = object;
        while (holder != null && !(holder instanceof ITSMElement)) {
            holder = holder.eContainer();
        }
        if (holder != null) {
            agenda.add(holder);
        }
    }

    private void noteScopes(Map<ITSMElement, Set<EStructuralFeature>> touched) {
        Set<EStructuralFeature> features = new LinkedHashSet<>();
        touched.values().forEach(features::addAll);
        for (Class<?> scope : reach.scopes(features)) {
            facts.elements().forEach(object -> {
                if (scope.isInstance(object)) {
                    agenda.add(object);
                }
            });
        }
    }

    private void checkAgenda(WatchedFile file) {
        ValidationContext live = liveContext(file);
        for (EObject object : agenda) {
            ITSMElement element = (ITSMElement) object;
            if (file.isOf(element)) {
                file.check(element, live);
            } else {
                file.leave(element);
            }
        }
    }

    // ---- telling

    private void tellChange() {
        List.copyOf(listeners).forEach(FindingListener::modelChanged);
    }

    private FindingChanges differences() {
        if (before.isEmpty()) {
            // As a rule: whoever draws a diagram asks about each of its elements.
            return NO_CHANGES;
        }
        Differences differences = new Differences();
        before.forEach((element, then) -> differences.add(withoutFailures(then), withoutFailures(found(element))));
        before = new IdentityHashMap<>();
        List<Finding> failed = files.values().stream().flatMap(file -> failures(file).stream()).toList();
        differences.add(failures, failed);
        failures = failed;
        return differences.result();
    }

    private static List<Finding> withoutFailures(List<Finding> findings) {
        return findings.stream().filter(finding -> !finding.isFailure()).toList();
    }

    private static final class Differences {

        private final List<Finding> added = new ArrayList<>();
        private final List<Finding> removed = new ArrayList<>();

        void add(List<Finding> then, List<Finding> now) {
            // An element can have two findings that say the same, of two broken links for instance.
            List<Finding> gone = new ArrayList<>(then);
            now.stream().filter(finding -> !gone.remove(finding)).forEach(added::add);
            removed.addAll(gone);
        }

        FindingChanges result() {
            return new FindingChanges(added, removed);
        }
    }
}

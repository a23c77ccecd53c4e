/*
 * Copyright (c) 2026 ITSM Modeler contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.itsm.modeler.validation.emf;

import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.Notifier;
import org.eclipse.emf.common.notify.impl.AdapterImpl;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.itsm.modeler.model.base.ModelObserver;
import org.itsm.modeler.model.itsm.ITSMElement;
import org.itsm.modeler.validation.Finding;
import org.itsm.modeler.validation.Profile;
import org.itsm.modeler.validation.RuleRegistry;
import org.itsm.modeler.validation.RuleSettings;
import org.itsm.modeler.validation.RuleSettingsFile;
import org.itsm.modeler.validation.ValidationResult;
import org.itsm.modeler.validation.Validator;

/**
 * The findings of a resource set by element, kept until something changes: however many single objects are asked
 * about between two changes, each file is validated once. It sits as an adapter on the resource set (on the resource
 * or the root where there is none).
 */
public final class FindingsIndex extends AdapterImpl implements ModelObserver {

    private final RuleRegistry rules;
    private final Clock clock;
    private final Map<Notifier, FileFindings> findings = new IdentityHashMap<>();
    private LocalDate day;

    private FindingsIndex(RuleRegistry rules, Clock clock) {
        this.rules = rules;
        this.clock = clock;
    }

    /** The index of everything that lives together with the object; installed when there is none yet. */
    public static FindingsIndex of(EObject object, RuleRegistry rules, Clock clock) {
        Notifier owner = ownerOf(object);
        return owner.eAdapters().stream()
                .filter(FindingsIndex.class::isInstance)
                .map(FindingsIndex.class::cast)
                .findFirst()
                .orElseGet(() -> {
                    FindingsIndex index = new FindingsIndex(rules, clock);
                    owner.eAdapters().add(index);
                    return index;
                });
    }

    /** What the rules say about this very element, waived findings among them, by rule id. */
    public List<Finding> at(ITSMElement element) {
        return findingsOf(element).byElement().getOrDefault(element, List.of());
    }

    /** The run over the element's file that its findings are from; quick fixes need its context. */
    public ValidationResult resultFor(ITSMElement element) {
        return findingsOf(element).result();
    }

    private FileFindings findingsOf(ITSMElement element) {
        if (!LocalDate.now(clock).equals(day)) {
            findings.clear();
            day = LocalDate.now(clock);
        }
        Notifier file = fileOf(element);
        FileFindings known = findings.get(file);
        if (known == null) {
            known = FileFindings.of(validate(file));
            findings.put(file, known);
        }
        return known;
    }

    private ValidationResult validate(Notifier file) {
        if (file instanceof Resource resource) {
            return new Validator(rules, settingsOf(resource), day).validate(resource);
        }
        return new Validator(rules, RuleSettings.of(Profile.REVIEW), day).validate((EObject) file);
    }

    private RuleSettings settingsOf(Resource resource) {
        try {
            return RuleSettingsFile.of(resource, rules).settings();
        } catch (IOException unreadable) {
            throw new IllegalStateException("The settings " + RuleSettingsFile.besideModel(resource.getURI())
                    + " cannot be read: " + unreadable.getMessage(), unreadable);
        }
    }

    private static Notifier fileOf(EObject object) {
        Resource resource = object.eResource();
        return resource == null ? EcoreUtil.getRootContainer(object) : resource;
    }

    private static Notifier ownerOf(EObject object) {
        Notifier file = fileOf(object);
        return file instanceof Resource resource && resource.getResourceSet() != null ? resource.getResourceSet() : file;
    }

    @Override
    public void modelChanged(Notification change) {
        if (!change.isTouch() || change.getEventType() == Notification.RESOLVE) {
            findings.clear();
        }
    }

    @Override
    public void notifyChanged(Notification notification) {
        if (!(notification.getNotifier() instanceof EObject) && !notification.isTouch()) {
            findings.clear();
        }
    }

    private record FileFindings(ValidationResult result, Map<ITSMElement, List<Finding>> byElement) {

        static FileFindings of(ValidationResult result) {
            return new FileFindings(result, result.findings().stream()
                    .collect(Collectors.groupingBy(Finding::element, IdentityHashMap::new, Collectors.toList())));
        }
    }
}

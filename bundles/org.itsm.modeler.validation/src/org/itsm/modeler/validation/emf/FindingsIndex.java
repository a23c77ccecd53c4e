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
import java.util.List;

import org.eclipse.emf.common.notify.Adapter;
import org.eclipse.emf.common.notify.Notifier;
import org.eclipse.emf.common.notify.impl.AdapterImpl;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.itsm.modeler.model.itsm.ITSMElement;
import org.itsm.modeler.validation.Finding;
import org.itsm.modeler.validation.Profile;
import org.itsm.modeler.validation.RuleRegistry;
import org.itsm.modeler.validation.RuleSettings;
import org.itsm.modeler.validation.RuleSettingsFile;
import org.itsm.modeler.validation.ValidationResult;
import org.itsm.modeler.validation.incremental.FindingChanges;
import org.itsm.modeler.validation.incremental.FindingListener;
import org.itsm.modeler.validation.incremental.IncrementalValidator;
import org.itsm.modeler.validation.preferences.EffectiveSettings;

/**
 * The findings of a resource set by element, which follow the edits: however many single objects are asked about, each
 * file is validated once, and after a change only that is checked again of which the findings can have changed. It sits
 * as an adapter on the resource set (on the resource or the root where there is none).
 */
public final class FindingsIndex extends AdapterImpl implements FindingListener {

    private final RuleRegistry rules;
    private final IncrementalValidator validator;
    private boolean settingsMayDiffer;

    private FindingsIndex(Notifier owner, RuleRegistry rules, Clock clock) {
        this.rules = rules;
        validator = new IncrementalValidator(owner, rules, this::settingsOf, () -> LocalDate.now(clock));
        validator.addListener(this);
    }

    /** The index of everything that lives together with the object; installed when there is none yet. */
    public static FindingsIndex of(EObject object, RuleRegistry rules, Clock clock) {
        return of(ownerOf(object), rules, clock);
    }

    /** The index of everything in the resource set; installed when there is none yet. */
    public static FindingsIndex of(ResourceSet resources, RuleRegistry rules, Clock clock) {
        return of((Notifier) resources, rules, clock);
    }

    private static FindingsIndex of(Notifier owner, RuleRegistry rules, Clock clock) {
        for (Adapter adapter : owner.eAdapters()) {
            if (adapter instanceof FindingsIndex index) {
                return index;
            }
        }
        FindingsIndex index = new FindingsIndex(owner, rules, clock);
        owner.eAdapters().add(index);
        return index;
    }

    /** What the rules say about this very element, waived findings among them, by rule id. */
    public List<Finding> at(ITSMElement element) {
        readSettings();
        return validator.at(element);
    }

    /** What a run over the element's file would find; quick fixes need its context. */
    public ValidationResult resultFor(ITSMElement element) {
        readSettings();
        return validator.result(fileOf(element));
    }

    /** Says that the settings of the rules may be others now. */
    public void settingsChanged() {
        validator.settingsChanged();
    }

    /** What keeps the findings; views that show many of them follow its differences. */
    public IncrementalValidator validator() {
        return validator;
    }

    /** The settings stand in a file of their own, of which nobody hears: it is read again with each change. */
    private void readSettings() {
        if (settingsMayDiffer) {
            settingsMayDiffer = false;
            validator.settingsChanged();
        }
    }

    @Override
    public void modelChanged() {
        settingsMayDiffer = true;
    }

    @Override
    public void findingsChanged(FindingChanges changes) {
        // Who asks gets the findings as they are then.
    }

    private RuleSettings settingsOf(Notifier file) {
        if (!(file instanceof Resource resource)) {
            return RuleSettings.of(Profile.REVIEW);
        }
        try {
            return EffectiveSettings.of(resource, rules);
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
}

/*
 * Copyright (c) 2026 ITSM Modeler contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.itsm.modeler.ui.findings;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

import org.eclipse.core.resources.IMarker;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.swt.graphics.Image;
import org.itsm.modeler.diagram.ui.session.ModelSession;
import org.itsm.modeler.ui.UiIcons;
import org.itsm.modeler.ui.UiTexts;
import org.itsm.modeler.validation.FixAll;
import org.itsm.modeler.validation.QuickFix;
import org.itsm.modeler.validation.RuleRegistry;
import org.itsm.modeler.validation.Validator;
import org.itsm.modeler.validation.change.ModelChange;
import org.itsm.modeler.validation.preferences.EffectiveSettings;

/** Mends findings by a quick fix of their rule. */
final class FixResolution extends FindingResolution {

    private final int number;
    private final String label;

    FixResolution(IMarker marker, int number, String label) {
        super(marker);
        this.number = number;
        this.label = label;
    }

    @Override
    public String getLabel() {
        return label;
    }

    @Override
    public String getDescription() {
        return UiTexts.get("findings.fix.description", label);
    }

    @Override
    public Image getImage() {
        return UiIcons.image("fix");
    }

    @Override
    boolean ask() {
        return true;
    }

    @Override
    Optional<ModelChange> change(List<IMarker> markers, ModelSession session) {
        if (markers.size() == 1) {
            return MarkedFinding.of(markers.get(0), session).flatMap(found -> found.fixes().stream()
                    .filter(fix -> fix.number() == number)
                    .filter(fix -> fix.label().equals(label))
                    .map((QuickFix fix) -> (ModelChange) fix)
                    .findFirst());
        }
        FixAll all = new FixAll(validator(session.resource()), session.resource(),
                finding -> markers.stream().anyMatch(marker -> MarkedFinding.matches(marker, finding)),
                OptionalInt.of(number), (finding, fix) -> {
                });
        return Optional.of(all);
    }

    private static Validator validator(Resource resource) {
        RuleRegistry rules = RuleRegistry.installed();
        try {
            return new Validator(rules, EffectiveSettings.of(resource, rules), LocalDate.now());
        } catch (IOException unreadable) {
            throw new IllegalStateException(UiTexts.get("findings.failed", unreadable.getMessage()), unreadable);
        }
    }
}

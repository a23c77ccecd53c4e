/*
 * Copyright (c) 2026 ITSM Modeler contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.itsm.modeler.validation;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Which rules run, and how severe they are, at a stage of the work on a model. */
public enum Profile {
    /** While drawing: only what is broken in itself. */
    DRAFT,
    /** Everything at its default severity. */
    REVIEW,
    /** Before a model is handed out: the groups about the chain and its governance count one level more. */
    RELEASE;

    private static final Set<String> DRAFT_RULES =
            Set.of("STR-01", "STR-02", "STR-10", "REF-01", "CHN-09", "CHN-10");
    private static final Set<String> RAISED_GROUPS = Set.of("CHN", "GOV", "CUS", "IMP", "RAC");

    /** The severity that the rule has in this profile; empty when it does not run. */
    public Optional<Severity> severityOf(Rule<?> rule) {
        return switch (this) {
            case DRAFT -> DRAFT_RULES.contains(rule.id()) ? Optional.of(rule.severity()) : Optional.empty();
            case REVIEW -> Optional.of(rule.severity());
            case RELEASE -> Optional.of(RAISED_GROUPS.contains(rule.group()) ? rule.severity().raised() : rule.severity());
        };
    }

    /** The name in files and on the command line: draft, review, release. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Profile> of(String key) {
        for (Profile profile : values()) {
            if (profile.key().equals(key.strip().toLowerCase(Locale.ROOT))) {
                return Optional.of(profile);
            }
        }
        return Optional.empty();
    }
}

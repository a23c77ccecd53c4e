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

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.BiConsumer;
import java.util.function.Predicate;

import org.eclipse.emf.ecore.resource.Resource;
import org.itsm.modeler.validation.change.ModelChange;

/**
 * Mends many findings of a file as one change, which one undo takes back. It looks at the file, mends what it finds and
 * looks again: mending one finding may take others away, or bring up one of the same rule elsewhere.
 */
public final class FixAll implements ModelChange {

    /** A fix that always brings up the next finding must end, too. */
    private static final int ROUNDS = 20;

    private final Validator validator;
    private final Resource file;
    private final Predicate<Finding> wanted;
    private final OptionalInt number;
    private final BiConsumer<Finding, QuickFix> listener;
    private int mended;

    /**
     * @param validator runs the rules whose findings are to be mended
     * @param file      the file to look at
     * @param wanted    which findings; waived ones never are
     * @param number    the number of the fix on the rule's page; when empty the first that fits is taken
     * @param listener  told of each finding and its fix just before it is run
     */
    public FixAll(Validator validator, Resource file, Predicate<Finding> wanted, OptionalInt number,
            BiConsumer<Finding, QuickFix> listener) {
        this.validator = validator;
        this.file = file;
        this.wanted = wanted;
        this.number = number;
        this.listener = listener;
    }

    @Override
    public String label() {
        return Labels.text("fixAll.label");
    }

    /** How many findings have been mended. */
    public int mended() {
        return mended;
    }

    /** The findings that are there now. */
    public List<Finding> findings() {
        return wanted(validator.validate(file));
    }

    @Override
    public void apply() {
        mended = 0;
        for (int round = 0, before = -1; round < ROUNDS && before < mended; round++) {
            before = mended;
            ValidationResult result = validator.validate(file);
            for (Finding finding : wanted(result)) {
                fix(finding, result).ifPresent(fix -> {
                    listener.accept(finding, fix);
                    fix.apply();
                    mended++;
                });
            }
        }
    }

    private List<Finding> wanted(ValidationResult result) {
        return result.findings().stream().filter(finding -> !finding.waived() && wanted.test(finding)).toList();
    }

    /** Empty when the fix does not fit here, or an earlier fix has taken the element away. */
    private Optional<QuickFix> fix(Finding finding, ValidationResult result) {
        if (finding.element().eResource() == null) {
            return Optional.empty();
        }
        return finding.fixes(result.context()).stream()
                .filter(fix -> number.isEmpty() || fix.number() == number.getAsInt())
                .findFirst();
    }
}

/*
 * Copyright (c) 2026 ITSM Modeler contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.itsm.modeler.validation.rules.agreement;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import org.itsm.modeler.model.itsm.Agreement;
import org.itsm.modeler.model.itsm.ServiceTarget;
import org.itsm.modeler.model.util.Texts;
import org.itsm.modeler.validation.analysis.Promises;
import org.itsm.modeler.validation.analysis.Units;

/**
 * The number with which a target that has none begins: the one that agreements above, beside or below state for the same,
 * so that they do not contradict one another, else one that is a promise in its unit. The parties agree on the real one.
 */
final class FittingNumber {

    private static final double OF_A_SHARE = 99;
    private static final double OF_ANYTHING_ELSE = 1;

    private FittingNumber() {
    }

    static double of(ServiceTarget target, Agreement agreement) {
        String unit = Texts.trim(target.getUnit());
        return Stream.of(present(agreement.getUnderpins()), beside(agreement), Promises.below(agreement))
                .flatMap(List::stream)
                .filter(Promises::isInForce)
                .flatMap(other -> other.getTargets().stream())
                .filter(other -> isAboutTheSame(other, target, unit))
                .map(ServiceTarget::getTarget)
                .filter(number -> number != null && Units.allows(unit, number))
                .findFirst()
                .orElse(Units.isPercent(unit) ? OF_A_SHARE : OF_ANYTHING_ELSE);
    }

    private static boolean isAboutTheSame(ServiceTarget other, ServiceTarget target, String unit) {
        return !Texts.isBlank(target.getMetric()) && unit.equals(Texts.trim(other.getUnit()))
                && Texts.normalise(target.getMetric()).equals(Texts.normalise(other.getMetric()));
    }

    private static List<Agreement> beside(Agreement agreement) {
        if (agreement.getService() == null || agreement.getService().eIsProxy()) {
            return List.of();
        }
        List<Agreement> others = new ArrayList<>(present(agreement.getService().getAgreements()));
        others.removeIf(other -> other == agreement || other.getKind() != agreement.getKind()
                || !Objects.equals(other.getCustomer(), agreement.getCustomer()));
        return others;
    }

    private static List<Agreement> present(List<Agreement> agreements) {
        return agreements.stream().filter(agreement -> !agreement.eIsProxy()).toList();
    }
}

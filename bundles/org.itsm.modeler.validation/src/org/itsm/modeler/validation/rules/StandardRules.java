/*
 * Copyright (c) 2026 ITSM Modeler contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.itsm.modeler.validation.rules;

import java.util.List;
import java.util.stream.Stream;

import org.itsm.modeler.validation.Rule;
import org.itsm.modeler.validation.rules.agreement.AgreementRules;
import org.itsm.modeler.validation.rules.chain.ChainRules;
import org.itsm.modeler.validation.rules.consistency.ConsistencyRules;
import org.itsm.modeler.validation.rules.customer.CustomerRules;
import org.itsm.modeler.validation.rules.framework.FrameworkRules;
import org.itsm.modeler.validation.rules.governance.GovernanceRules;
import org.itsm.modeler.validation.rules.improvement.ImprovementRules;
import org.itsm.modeler.validation.rules.kpi.KpiRules;
import org.itsm.modeler.validation.rules.quality.QualityRules;
import org.itsm.modeler.validation.rules.raci.RaciRules;
import org.itsm.modeler.validation.rules.references.ReferenceRules;
import org.itsm.modeler.validation.rules.structure.StructureRules;

/** All rules that the product brings, group by group: a group lists its own. */
public final class StandardRules {

    private StandardRules() {
    }

    /** New instances of all rules; the registry sorts them by id. */
    public static List<Rule<?>> all() {
        return Stream.of(
                AgreementRules.all(),
                ChainRules.all(),
                ConsistencyRules.all(),
                CustomerRules.all(),
                FrameworkRules.all(),
                GovernanceRules.all(),
                ImprovementRules.all(),
                KpiRules.all(),
                QualityRules.all(),
                RaciRules.all(),
                ReferenceRules.all(),
                StructureRules.all())
                .<Rule<?>>flatMap(List::stream)
                .toList();
    }
}

/*
 * Copyright (c) 2026 ITSM Modeler contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.itsm.modeler.validation.rules.chain;

import static org.itsm.modeler.model.itsm.ItsmPackage.Literals.BUSINESS_PROCESS__REALIZES;
import static org.itsm.modeler.model.itsm.ItsmPackage.Literals.BUSINESS_PROCESS__USES_SERVICES;
import static org.itsm.modeler.model.itsm.ItsmPackage.Literals.ITSM_MODEL__OBJECTIVES;
import static org.itsm.modeler.model.itsm.ItsmPackage.Literals.ITSM_PROCESS__GOALS;
import static org.itsm.modeler.model.itsm.ItsmPackage.Literals.ITSM_PROCESS__MANAGES;
import static org.itsm.modeler.model.itsm.ItsmPackage.Literals.IT_GOAL__CONTRIBUTES_TO;
import static org.itsm.modeler.model.itsm.ItsmPackage.Literals.IT_GOAL__SUPPORTS;
import static org.itsm.modeler.model.itsm.ItsmPackage.Literals.TECHNICAL_ACTIVITY__PERFORMED_FOR;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.OptionalDouble;

import org.itsm.modeler.model.chain.ChainCache;
import org.itsm.modeler.model.chain.ChainGraph;
import org.itsm.modeler.model.itsm.ITSMModel;
import org.itsm.modeler.model.itsm.OrganizationalObjective;
import org.itsm.modeler.validation.Finding;
import org.itsm.modeler.validation.Findings;
import org.itsm.modeler.validation.QuickFix;
import org.itsm.modeler.validation.Rule;
import org.itsm.modeler.validation.Severity;
import org.itsm.modeler.validation.ValidationContext;
import org.itsm.modeler.validation.analysis.LeafObjectives;
import org.itsm.modeler.validation.rules.InUse;
import org.itsm.modeler.validation.rules.SimpleFix;

/** CHN-15: a model in which too few leaf objectives reach a technical activity. */
public final class ChainIsCovered extends Rule<ITSMModel> {

    private static final double ENOUGH = 80;

    public ChainIsCovered() {
        super("CHN-15", Severity.WARNING, ITSMModel.class, ITSM_MODEL__OBJECTIVES, BUSINESS_PROCESS__REALIZES,
                BUSINESS_PROCESS__USES_SERVICES, IT_GOAL__CONTRIBUTES_TO, IT_GOAL__SUPPORTS, ITSM_PROCESS__GOALS,
                ITSM_PROCESS__MANAGES, TECHNICAL_ACTIVITY__PERFORMED_FOR);
    }

    @Override
    public void check(ITSMModel model, ValidationContext context, Findings<ITSMModel> findings) {
        OptionalDouble coverage = context.facts().counts(model).coverage();
        double threshold = context.settings().threshold(id(), ENOUGH);
        if (coverage.isPresent() && coverage.getAsDouble() < threshold) {
            findings.about(ITSM_MODEL__OBJECTIVES, shown(coverage.getAsDouble()), plain(BigDecimal.valueOf(threshold)));
        }
    }

    /** One decimal, rounded down: what is below a threshold must not be shown as having reached it. */
    private static String shown(double percentage) {
        return plain(BigDecimal.valueOf(percentage).setScale(1, RoundingMode.DOWN));
    }

    private static String plain(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }

    @Override
    public List<QuickFix> fixes(Finding finding, ValidationContext context) {
        ITSMModel model = (ITSMModel) finding.element();
        List<OrganizationalObjective> gaps = LeafObjectives.of(model, context.chain()).gaps();
        return List.of(new SimpleFix(1, page().text("fix.1"), () -> Integer.toString(gaps.size()), () -> gaps.forEach(ChainIsCovered::close)));
    }

    /** Looks at the chain as it is by now: what was made for one gap may close the next one, too. */
    private static void close(OrganizationalObjective objective) {
        ChainGraph chain = ChainCache.graphOf(objective);
        if (!chain.reachesActivity(chain.indexOf(objective))) {
            ChainCompletion completion = new ChainCompletion(chain, InUse.of(chain));
            completion.complete(completion.openEnd(objective));
        }
    }
}

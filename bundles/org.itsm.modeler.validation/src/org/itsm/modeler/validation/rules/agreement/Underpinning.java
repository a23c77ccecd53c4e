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

import static org.itsm.modeler.model.itsm.ItsmPackage.Literals.IT_SERVICE__AGREEMENTS;
import static org.itsm.modeler.model.itsm.ItsmPackage.Literals.IT_SERVICE__SUPPORTED_BY;

import java.util.List;

import org.itsm.modeler.model.itsm.Agreement;
import org.itsm.modeler.model.itsm.AgreementKind;
import org.itsm.modeler.model.itsm.ITService;
import org.itsm.modeler.model.itsm.ServiceKind;
import org.itsm.modeler.model.itsm.Status;
import org.itsm.modeler.validation.analysis.Neighbours;
import org.itsm.modeler.validation.analysis.Promises;

/** What rests on what among services and agreements. */
final class Underpinning {

    private Underpinning() {
    }

    /** The service that the agreement is about; null when there is none. */
    static ITService serviceOf(Agreement agreement) {
        ITService service = agreement.getService();
        return service == null || service.eIsProxy() ? null : service;
    }

    /** Says whether an SLA about the service needs other agreements to rest on and has none. */
    static boolean isMissing(Agreement agreement, ITService service) {
        return agreement.getKind() == AgreementKind.SLA && service != null
                && Neighbours.any(service, IT_SERVICE__SUPPORTED_BY) && Promises.below(agreement).isEmpty();
    }

    /** Says whether nothing lacks an agreement (CUS-05, SLA-04) once this one is no longer in force. */
    static boolean canDoWithout(Agreement agreement) {
        return !isOnlySla(agreement) && agreement.getUnderpins().stream()
                .filter(above -> !above.eIsProxy() && Promises.isInForce(above))
                .noneMatch(above -> isOnlySupport(agreement, above));
    }

    private static boolean isOnlySla(Agreement agreement) {
        ITService service = serviceOf(agreement);
        if (agreement.getKind() != AgreementKind.SLA || service == null || service.getKind() != ServiceKind.CUSTOMER_FACING
                || service.getStatus() == Status.RETIRED) {
            return false;
        }
        return Neighbours.of(service, IT_SERVICE__AGREEMENTS, Agreement.class).stream()
                .noneMatch(other -> other != agreement && other.getKind() == AgreementKind.SLA && Promises.isInForce(other));
    }

    private static boolean isOnlySupport(Agreement agreement, Agreement above) {
        ITService service = serviceOf(above);
        return above.getKind() == AgreementKind.SLA && service != null
                && Neighbours.any(service, IT_SERVICE__SUPPORTED_BY)
                && Promises.below(above).equals(List.of(agreement));
    }
}

/*
 * Copyright (c) 2026 ITSM Modeler contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.itsm.modeler.validation.rules.framework;

import java.util.List;

import org.itsm.modeler.model.itsm.FrameworkElement;
import org.itsm.modeler.model.itsm.ITSMProcess;
import org.itsm.modeler.model.itsm.LifecycleStage;

/** In which stage of the lifecycle frameworks see what a process adopts. */
final class Stages {

    private Stages() {
    }

    /** The first stage that the elements have when the process stands in none of theirs; null when nothing differs. */
    static LifecycleStage otherThan(ITSMProcess process, List<FrameworkElement> adopted) {
        LifecycleStage own = process.getStage();
        LifecycleStage first = null;
        if (own != LifecycleStage.UNSPECIFIED) {
            for (int i = 0; i < adopted.size(); i++) {
                LifecycleStage stage = adopted.get(i).eIsProxy() ? LifecycleStage.UNSPECIFIED : adopted.get(i).getStage();
                if (stage == own) {
                    return null;
                } else if (stage != LifecycleStage.UNSPECIFIED && first == null) {
                    first = stage;
                }
            }
        }
        return first;
    }
}

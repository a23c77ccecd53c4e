/*
 * Copyright (c) 2026 ITSM Modeler contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.itsm.modeler.validation.analysis;

import java.util.List;

import org.itsm.modeler.model.itsm.Agreement;
import org.itsm.modeler.model.itsm.BusinessProcess;
import org.itsm.modeler.model.itsm.FrameworkElement;
import org.itsm.modeler.model.itsm.ITGoal;
import org.itsm.modeler.model.itsm.ITSMElement;
import org.itsm.modeler.model.itsm.ITSMModel;
import org.itsm.modeler.model.itsm.ITSMProcess;
import org.itsm.modeler.model.itsm.ITService;
import org.itsm.modeler.model.itsm.ITServiceOrganization;
import org.itsm.modeler.model.itsm.Identified;
import org.itsm.modeler.model.itsm.Layer;
import org.itsm.modeler.model.itsm.LifecycleElement;
import org.itsm.modeler.model.itsm.OrganizationalObjective;
import org.itsm.modeler.model.itsm.Role;
import org.itsm.modeler.model.itsm.SystemComponent;
import org.itsm.modeler.model.itsm.TechnicalActivity;

/**
 * What a rule asks about the whole when it looks at one element. A run computes the answers when the first rule asks
 * ({@link ComputedFacts}); the incremental validator keeps them up to date from change to change. Whatever a rule needs
 * beyond the element, its parts and its neighbours is asked here, so that rules need not know which of the two it is.
 */
public interface Facts {

    /** The element itself or those of its parts whose ids are missing or mean another object, in document order. */
    List<Identified> unidentified(ITSMElement element);

    /** Says whether an element of its class before this one has its code. */
    boolean repeatsCode(ITSMElement element);

    /** Says whether an element of its class before this one in the same container has its name. */
    boolean repeatsName(ITSMElement element);

    /** Says whether a system is called as the service is. */
    boolean isNamedLikeSystem(ITService service);

    /** The cycle that is reported at the element, or null. */
    Cycle cycleAt(ITSMElement element);

    /** How many elements in use the island has that is reported at the element; 0 when none is. */
    int islandAt(LifecycleElement element);

    /** The layer that the chain below the objective does not get into; null when it reaches an activity. */
    Layer chainBreak(OrganizationalObjective objective);

    /** Says whether an objective is reached from the process by steps upstream. */
    boolean reachesObjective(BusinessProcess process);

    /** Says whether an IT goal or a service is linked to the process or to something below it. */
    boolean isSupported(BusinessProcess process);

    /** Says whether an IT service organization has examined the process or one that it is part of. */
    boolean isExamined(BusinessProcess process);

    /** Says whether the process, or one that it is part of, states a standard of quality. */
    boolean isStandardized(BusinessProcess process);

    /** The perspectives of all objectives above the goal, a bit each. */
    int perspectivesAbove(ITGoal goal);

    /** Says whether the organization and its departments have goals in use, and all of them are about today's operation. */
    boolean looksNoFurther(ITServiceOrganization organization);

    /** Says whether the activity, or one that it is part of, is performed for a process that manages a service. */
    boolean isManaged(TechnicalActivity activity);

    /** Says whether an activity of the process, or a part of one, uses a system. */
    boolean usesSystems(ITSMProcess process);

    /** Says whether the system, or one that it is part of, supports a service. */
    boolean serves(SystemComponent system);

    /** Says whether a framework in use demands the element, and no process adopts it or anything below it. */
    boolean isUncovered(FrameworkElement element);

    /** How often the role is an owner, a head, a role of a team or in an entry of a RACI. */
    int uses(Role role);

    /** For how many elements the role is accountable. */
    int accountable(Role role);

    /** The metric of the agreement's first target that an earlier one about the same states differently; null when none is. */
    String conflictingMetric(Agreement agreement);

    /** The one of the two that stands first in its file; those of earlier files stand before those of later ones. */
    Agreement earlier(Agreement left, Agreement right);

    /** How many elements of each kind the model has. */
    ModelCounts counts(ITSMModel model);
}

/*
 * Copyright (c) 2026 ITSM Modeler contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.itsm.modeler.tests.support;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.itsm.modeler.model.itsm.BusinessProcess;
import org.itsm.modeler.model.itsm.ITSMElement;
import org.itsm.modeler.model.itsm.ITSMModel;
import org.itsm.modeler.model.itsm.ITSMProcess;
import org.itsm.modeler.model.itsm.ITService;
import org.itsm.modeler.model.itsm.ItsmFactory;
import org.itsm.modeler.model.itsm.Status;
import org.itsm.modeler.model.itsm.TechnicalActivity;

/** Small changes at random places of a lifecycle chain, such as users make them. The same seed makes the same changes. */
public final class ChainEdits {

    private static final List<String> WORDS = List.of("backup", "of", "the", "nightly", "orders", "I", "restoration/recovery", "é");
    private static final int MOST_WORDS = 9;

    private final ITSMModel model;
    private final Random random;
    private int created;

    public ChainEdits(ITSMModel model, long seed) {
        this.model = model;
        this.random = new Random(seed);
    }

    /** Any one change. */
    public void next() {
        switch (random.nextInt(8)) {
        case 0, 1 -> rename();
        case 2 -> change(one(elements()));
        case 3, 4 -> link();
        case 5 -> unlink();
        case 6 -> create();
        default -> EcoreUtil.delete(one(elements()), true);
        }
    }

    /** Another name for some element, short or long. */
    public void rename() {
        List<String> name = new ArrayList<>();
        for (int i = random.nextInt(MOST_WORDS); i >= 0; i--) {
            name.add(one(WORDS));
        }
        one(elements()).setName(String.join(" ", name));
    }

    private void change(ITSMElement element) {
        element.setStatus(one(List.of(Status.values())));
    }

    /** So many more links between elements. */
    public void link(int count) {
        for (int added = 0; added < count;) {
            added += link() ? 1 : 0;
        }
    }

    /** One more link, unless the two are linked. */
    private boolean link() {
        return switch (random.nextInt(3)) {
        case 0 -> one(model.getBusinessProcesses()).getUsesServices().add(one(model.getServices()));
        case 1 -> one(model.getItsmProcesses()).getManages().add(one(model.getServices()));
        default -> one(model.getTechnicalActivities()).getPerformedFor().add(one(model.getItsmProcesses()));
        };
    }

    private void unlink() {
        switch (random.nextInt(3)) {
        case 0 -> one(model.getBusinessProcesses()).getRealizes().clear();
        case 1 -> one(model.getItsmProcesses()).getManages().clear();
        default -> one(model.getTechnicalActivities()).getPerformedFor().clear();
        }
    }

    private void create() {
        created++;
        TechnicalActivity activity = ItsmFactory.eINSTANCE.createTechnicalActivity();
        activity.setId("created-" + created);
        activity.setName("Created " + created);
        activity.getPerformedFor().add(one(model.getItsmProcesses()));
        model.getTechnicalActivities().add(random.nextInt(model.getTechnicalActivities().size() + 1), activity);
    }

    /** One of each kind stays, so that there is something to link. */
    private List<ITSMElement> elements() {
        List<ITSMElement> elements = new ArrayList<>();
        List<BusinessProcess> processes = model.getBusinessProcesses();
        List<ITService> services = model.getServices();
        List<ITSMProcess> management = model.getItsmProcesses();
        List<TechnicalActivity> activities = model.getTechnicalActivities();
        for (List<? extends ITSMElement> list : List.of(processes, services, management, activities)) {
            elements.addAll(list.subList(1, list.size()));
        }
        return elements;
    }

    private <T> T one(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }
}

/*
 * Copyright (c) 2026 ITSM Modeler contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.itsm.modeler.validation.incremental;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

import org.eclipse.emf.common.notify.Notifier;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.itsm.modeler.model.base.ItsmObject;
import org.itsm.modeler.model.itsm.ITSMModel;
import org.itsm.modeler.validation.analysis.ContainmentWalk;

/**
 * Makes the facts about all models of an owner piece by piece, and begins anew when somebody changes them meanwhile.
 * First all links are resolved, as loading does: one that resolves only while rules follow it would change what was
 * compared already.
 */
final class FactsMaker {

    private final Notifier owner;
    private final Changes changes;
    private Pieces pieces;
    private LiveFacts facts;
    private long seen;

    /**
     * @param owner   a resource set, a resource, or a root that is in none
     * @param changes those of the owner; forgotten as far as the facts have them in
     */
    FactsMaker(Notifier owner, Changes changes) {
        this.owner = owner;
        this.changes = changes;
    }

    /** Goes on until the time is over; null as long as the facts are not complete. */
    LiveFacts work(Deadline deadline) {
        // What changes while this works is what it resolves itself.
        if (pieces == null || changes.count() != seen) {
            pieces = new Pieces();
            resolveFile(0);
        }
        pieces.work(deadline);
        seen = changes.count();
        return pieces.isEmpty() ? facts : null;
    }

    /** Resolving may load files, which then come last. */
    private void resolveFile(int number) {
        List<List<? extends EObject>> files = files();
        if (number < files.size()) {
            List<EObject> objects = new ArrayList<>();
            ContainmentWalk.forEach(files.get(number), objects::add);
            pieces.forEach(objects, FactsMaker::resolve);
            pieces.add(() -> resolveFile(number + 1));
        } else {
            changes.forget();
            facts = new LiveFacts(models());
            facts.begin(pieces);
        }
    }

    private static void resolve(EObject object) {
        // To walk over the links is what resolves them.
        Iterator<EObject> links = object.eCrossReferences().iterator();
        while (links.hasNext()) {
            links.next();
        }
    }

    private List<List<? extends EObject>> files() {
        if (owner instanceof ResourceSet set) {
            // What else is there, such as the diagrams of another tool, is not ours to resolve.
            return set.getResources().stream().<List<? extends EObject>>map(Resource::getContents)
                    .filter(contents -> contents.stream().anyMatch(ItsmObject.class::isInstance)).toList();
        }
        return List.of(owner instanceof Resource resource ? resource.getContents() : List.of((EObject) owner));
    }

    private List<ITSMModel> models() {
        return files().stream().flatMap(List::stream).filter(ITSMModel.class::isInstance).map(ITSMModel.class::cast).toList();
    }
}

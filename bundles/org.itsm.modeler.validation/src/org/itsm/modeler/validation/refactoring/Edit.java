/*
 * Copyright (c) 2026 ITSM Modeler contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.itsm.modeler.validation.refactoring;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.itsm.modeler.model.itsm.ITSMElement;
import org.itsm.modeler.model.util.Deletion;
import org.itsm.modeler.model.util.StoredLink;

/**
 * One change of one file. It names what it changes by address, and so can be carried out on any copy of the file, the one
 * that an editor has open included; the objects that it knows are those of the copy that it was planned on.
 */
public sealed interface Edit {

    /** The address of what changes, in the file that changes. */
    URI place();

    /** The file that changes. */
    default URI file() {
        return place().trimFragment();
    }

    /**
     * Finds what the edits change; nothing is changed before the result is run. The models are looked through once for
     * all elements that go.
     */
    static Runnable all(List<Edit> edits, ResourceSet models) throws OutdatedException {
        List<EObject> going = new ArrayList<>();
        List<Runnable> changes = new ArrayList<>();
        for (Edit edit : edits) {
            if (edit instanceof Removal) {
                going.add(find(edit.place(), models));
            } else {
                changes.add(edit.on(models));
            }
        }
        return () -> {
            changes.forEach(Runnable::run);
            if (!going.isEmpty()) {
                Deletion.delete(going);
            }
        };
    }

    /** Finds what is to be changed; nothing is changed before the result is run. */
    Runnable on(ResourceSet models) throws OutdatedException;

    private static EObject find(URI place, ResourceSet models) throws OutdatedException {
        Resource file = models.getResource(place.trimFragment(), false);
        EObject found = file == null ? null : file.getEObject(place.fragment());
        if (found == null) {
            throw new OutdatedException(place);
        }
        return found;
    }

    /**
     * An element goes, with its parts and the links to them in the files of the resource set.
     *
     * @param place   of the element
     * @param element on the copy
     * @param parts   the elements that go along
     * @param links   the links to them within the file
     */
    record Removal(URI place, ITSMElement element, List<ITSMElement> parts, List<StoredLink> links) implements Edit {

        @Override
        public Runnable on(ResourceSet models) throws OutdatedException {
            EObject found = find(place, models);
            return () -> Deletion.delete(found);
        }
    }

    /**
     * A link to an element of another file goes.
     *
     * @param place  of the holder
     * @param link   on the copy
     * @param target the address of the element
     */
    record Cut(URI place, StoredLink link, URI target) implements Edit {

        @Override
        public Runnable on(ResourceSet models) throws OutdatedException {
            EObject holder = find(place, models);
            List<StoredLink> links = StoredLink.of(holder).stream()
                    .filter(each -> each.reference() == link.reference() && EcoreUtil.getURI(each.target()).equals(target))
                    .toList();
            if (links.isEmpty()) {
                throw new OutdatedException(place);
            }
            return () -> links.forEach(StoredLink::cut);
        }
    }

    /**
     * A text becomes another one.
     *
     * @param place     of the element
     * @param element   on the copy
     * @param attribute what is changed
     * @param index     which of several texts; 0 where there is one
     * @param before    null when there is none
     * @param after     null when it is taken away
     */
    record Rewriting(URI place, ITSMElement element, EAttribute attribute, int index, String before, String after)
            implements Edit {

        @Override
        public Runnable on(ResourceSet models) throws OutdatedException {
            EObject found = find(place, models);
            List<String> now = Words.texts(found, attribute);
            if (!(index < now.size() ? now.get(index).equals(before) : before == null)) {
                throw new OutdatedException(place);
            }
            return () -> set(found);
        }

        @SuppressWarnings("unchecked")
        private void set(EObject found) {
            if (attribute.isMany()) {
                ((List<String>) found.eGet(attribute)).set(index, after);
            } else if (after == null) {
                found.eUnset(attribute);
            } else {
                found.eSet(attribute, after);
            }
        }
    }
}

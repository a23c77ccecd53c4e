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

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.itsm.modeler.model.itsm.ITSMElement;
import org.itsm.modeler.model.util.Deletion;
import org.itsm.modeler.model.util.StoredLink;

/** Finds out what goes along when elements of a file are deleted. */
public final class DeletionPlan {

    private DeletionPlan() {
    }

    /** Whether the content of another file may have a link to one of those, by the part of the address behind the #. */
    private static boolean mentions(String content, Set<String> fragments, Predicate<String> mayLeadThere) {
        for (int at = content.indexOf('#'); at >= 0; at = content.indexOf('#', at + 1)) {
            int begin = at;
            while (begin > 0 && "\"' <>\t\r\n".indexOf(content.charAt(begin - 1)) < 0) {
                begin--;
            }
            int end = at + 1;
            while (end < content.length() && "\"' <>&\t\r\n".indexOf(content.charAt(end)) < 0) {
                end++;
            }
            if (fragments.contains(content.substring(at + 1, end)) && mayLeadThere.test(content.substring(begin, at))) {
                return true;
            }
        }
        return false;
    }

    /**
     * Whether any other file seems to refer to one of the objects: quick, and never wrong when it says no.
     *
     * @param objects all that would go, by address, in one file
     */
    public static boolean othersRefer(List<URI> objects, ModelFiles files) throws IOException {
        URI own = objects.get(0).trimFragment();
        Set<String> fragments = objects.stream().map(URI::fragment).collect(Collectors.toSet());
        Set<URI> others = new LinkedHashSet<>(files.all());
        others.remove(own);
        for (URI file : others) {
            // A copy of the file has elements of the same ids: what refers to those does not refer to ours.
            if (mentions(new String(files.content(file), StandardCharsets.UTF_8), fragments,
                    address -> !others.contains(resolved(address, file)))) {
                return true;
            }
        }
        return false;
    }

    /** Where an address in the file leads to; null when it is none. */
    private static URI resolved(String address, URI file) {
        try {
            return URI.createURI(address).resolve(file);
        } catch (IllegalArgumentException noAddress) {
            return null;
        }
    }

    /**
     * The plan for deleting the elements.
     *
     * @param elements their addresses, all in one file
     * @throws OutdatedException when one of them is not there
     */
    public static Plan of(List<URI> elements, ModelFiles files) throws IOException, OutdatedException {
        URI file = elements.get(0).trimFragment();
        Copies own = Copies.of(file, files);
        Set<String> fragments = fragments(all(elements, own));
        Copies copies = Copies.of(file, files, content -> mentions(content, fragments, any -> true));
        List<EObject> topmost = Deletion.topmost(all(elements, copies));
        Set<EObject> gone = Deletion.withParts(topmost);
        Set<URI> places = new HashSet<>();
        gone.forEach(each -> places.add(EcoreUtil.getURI(each)));
        List<StoredLink> links = StoredLink.find(copies.roots(), target -> gone.contains(target)
                || target.eIsProxy() && places.contains(EcoreUtil.getURI(target)));
        List<Edit> edits = new ArrayList<>();
        topmost.forEach(element -> edits.add(removal(element, gone, links)));
        links.stream().filter(link -> !EcoreUtil.getURI(link.holder()).trimFragment().equals(file))
                .forEach(link -> edits.add(
                        new Edit.Cut(EcoreUtil.getURI(link.holder()), link, EcoreUtil.getURI(link.target()))));
        return copies.tried(edits);
    }

    /**
     * The plan for deleting whole files: the links to them go from all others.
     *
     * @param gone the files
     */
    public static Plan ofFiles(Set<URI> gone, ModelFiles files) throws IOException, OutdatedException {
        Set<String> names = gone.stream().map(file -> file.lastSegment() + '#').collect(Collectors.toSet());
        List<Plan> plans = new ArrayList<>();
        for (URI file : files.all()) {
            if (!gone.contains(file) && names.stream().anyMatch(new String(files.content(file), StandardCharsets.UTF_8)::contains)) {
                plans.add(withoutLinks(Copies.of(file, files), gone));
            }
        }
        return Plan.together(plans);
    }

    private static Plan withoutLinks(Copies copies, Set<URI> gone) throws IOException, OutdatedException {
        List<Edit> edits = new ArrayList<>();
        for (StoredLink link : StoredLink.find(copies.roots(), target -> gone.contains(EcoreUtil.getURI(target).trimFragment()))) {
            edits.add(new Edit.Cut(EcoreUtil.getURI(link.holder()), link, EcoreUtil.getURI(link.target())));
        }
        return copies.tried(edits, gone);
    }

    private static List<EObject> all(List<URI> places, Copies copies) throws OutdatedException {
        List<EObject> result = new ArrayList<>();
        for (URI place : places) {
            EObject element = copies.find(place);
            if (element == null) {
                throw new OutdatedException(place);
            }
            result.add(element);
        }
        return result;
    }

    private static Set<String> fragments(List<EObject> elements) {
        Set<String> fragments = new HashSet<>();
        Deletion.withParts(elements).forEach(each -> fragments.add(EcoreUtil.getURI(each).fragment()));
        return fragments;
    }

    private static Edit removal(EObject element, Set<EObject> gone, List<StoredLink> links) {
        Set<EObject> parts = Deletion.withParts(List.of(element));
        List<ITSMElement> along = new ArrayList<>();
        element.eAllContents().forEachRemaining(each -> {
            if (each instanceof ITSMElement part) {
                along.add(part);
            }
        });
        List<StoredLink> within = links.stream().filter(link -> parts.contains(link.target()) && !gone.contains(link.holder())
                && link.holder().eResource() == element.eResource()).toList();
        return new Edit.Removal(EcoreUtil.getURI(element), (ITSMElement) element, along, within);
    }
}

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

import static org.itsm.modeler.model.itsm.ItsmPackage.Literals.ITSM_ELEMENT__CODE;
import static org.itsm.modeler.model.itsm.ItsmPackage.Literals.ITSM_ELEMENT__NAME;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.itsm.modeler.model.itsm.ITSMElement;
import org.itsm.modeler.model.util.Texts;

/** Finds out what has to change with the name and the code of an element. */
public final class RenamePlan {

    private static final String ESCAPED = "&<>\"'\t\r\n";

    private final URI place;
    private final String name;
    private final String code;

    private RenamePlan(URI place, String name, String code) {
        this.place = place;
        this.name = name;
        this.code = code;
    }

    /**
     * The plan for another name and code. Links follow an element by its id and stay as they are; texts do not.
     *
     * @param element the address of the element
     * @param name    the new name; null for none
     * @param code    the new code; null for none
     * @param texts   whether texts of all files that mention the old name or code are changed, too
     * @throws OutdatedException when the element is not there
     */
    public static Plan of(URI element, String name, String code, boolean texts, ModelFiles files)
            throws IOException, OutdatedException {
        return new RenamePlan(element, name, code).make(texts, files);
    }

    private Plan make(boolean texts, ModelFiles files) throws IOException, OutdatedException {
        URI file = place.trimFragment();
        Copies own = Copies.of(file, files);
        Map<String, String> words = texts ? words(element(own)) : Map.of();
        Copies copies = words.isEmpty() ? own
                : Copies.of(file, files, content -> words.keySet().stream().anyMatch(word -> mayMention(content, word)));
        ITSMElement element = element(copies);
        List<Edit> edits = new ArrayList<>();
        add(element, ITSM_ELEMENT__NAME, element.getName(), name, edits);
        add(element, ITSM_ELEMENT__CODE, element.getCode(), code, edits);
        for (Iterator<EObject> all = EcoreUtil.getAllProperContents(copies.roots(), false); all.hasNext();) {
            if (all.next() instanceof ITSMElement each) {
                rewrite(each, words, edits);
            }
        }
        return copies.tried(edits);
    }

    private ITSMElement element(Copies copies) throws OutdatedException {
        if (copies.find(place) instanceof ITSMElement element) {
            return element;
        }
        throw new OutdatedException(place);
    }

    private void add(ITSMElement element, EAttribute attribute, String before, String after, List<Edit> edits) {
        if (!Objects.equals(before, after)) {
            edits.add(new Edit.Rewriting(place, element, attribute, 0, before, after));
        }
    }

    /** What stands for what from now on. */
    private Map<String, String> words(ITSMElement element) {
        Map<String, String> words = new LinkedHashMap<>();
        addWord(element.getName(), name, words);
        addWord(element.getCode(), code, words);
        return words;
    }

    private static void addWord(String before, String after, Map<String, String> words) {
        if (!Texts.isBlank(before) && !Texts.isBlank(after) && !before.equals(after)) {
            words.put(before, after);
        }
    }

    /** Looks for the longest part of the word that a file never writes in another way. */
    private static boolean mayMention(String content, String word) {
        String longest = "";
        int begin = 0;
        for (int at = 0; at <= word.length(); at++) {
            if (at == word.length() || ESCAPED.indexOf(word.charAt(at)) >= 0) {
                longest = at - begin > longest.length() ? word.substring(begin, at) : longest;
                begin = at + 1;
            }
        }
        return content.contains(longest);
    }

    private static void rewrite(ITSMElement element, Map<String, String> words, List<Edit> edits) {
        for (EAttribute attribute : words.isEmpty() ? List.<EAttribute>of() : element.eClass().getEAllAttributes()) {
            if (!Words.isText(attribute)) {
                continue;
            }
            List<String> texts = Words.texts(element, attribute);
            for (int i = 0; i < texts.size(); i++) {
                String after = texts.get(i);
                for (Map.Entry<String, String> word : words.entrySet()) {
                    after = Words.replace(after, word.getKey(), word.getValue());
                }
                if (!after.equals(texts.get(i))) {
                    edits.add(new Edit.Rewriting(EcoreUtil.getURI(element), element, attribute, i, texts.get(i), after));
                }
            }
        }
    }
}

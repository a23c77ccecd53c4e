/*
 * Copyright (c) 2026 ITSM Modeler contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.itsm.modeler.model.resource;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.InternalEObject;
import org.eclipse.emf.ecore.util.InternalEList;
import org.eclipse.emf.ecore.xmi.XMLResource;
import org.itsm.modeler.model.base.Fragments;
import org.itsm.modeler.model.itsm.ItsmPackage;
import org.itsm.modeler.model.resource.LoadProblem.Severity;

/**
 * The links of a file while it is read. Those to elements further down wait until the end. A link that leads nowhere,
 * or to an element that the reference does not allow, becomes a proxy that is written back as it was read.
 */
final class LinkTable {

    /** Up to this many targets are compared one by one. */
    private static final int FEW = 8;

    /** Where problems go. */
    @FunctionalInterface
    interface Problems {
        void report(Severity severity, int line, int column, String message);
    }

    /** The links of one object in one reference. */
    private static final class Entry {
        private final InternalEObject holder;
        private final Features.Slot slot;
        /** Ids or paths in this file as strings, and proxies; one of these by itself when there is only one. */
        private Object targets;
        private final int line;
        private final int column;
        /** Whether links came as elements, which may follow others in an attribute. */
        private final boolean elements;

        Entry(EObject holder, Features.Slot slot, Object targets, int line, int column, boolean elements) {
            this.holder = (InternalEObject) holder;
            this.slot = slot;
            this.targets = targets;
            this.line = line;
            this.column = column;
            this.elements = elements;
        }

        @SuppressWarnings("unchecked")
        List<Object> list() {
            return (List<Object>) targets;
        }
    }

    private final ItsmResource resource;
    private final Problems problems;
    private final XMLResource.URIHandler uriHandler;
    private final URI base;
    private final boolean resolvesRelative;
    private final List<Entry> entries = new ArrayList<>();
    /** Entries of elements of objects whose end tag has not come: more links may join them. */
    private final List<Entry> open = new ArrayList<>();

    LinkTable(ItsmResource resource, Problems problems, XMLResource.URIHandler uriHandler) {
        this.resource = resource;
        this.problems = problems;
        this.uriHandler = uriHandler;
        this.base = resource.getURI();
        this.resolvesRelative = base != null && base.isHierarchical() && !base.isRelative();
        if (uriHandler != null) {
            uriHandler.setBaseURI(base);
        }
    }

    // ---- while reading

    /** The links of an attribute: ids in this file; EMF also allows <code>file#id</code>, each with a type before it. */
    void addAttribute(EObject holder, Features.Slot slot, String text, Scopes scopes, int line, int column) {
        if (isOneId(text)) {
            addOne(holder, slot, text, line, column);
            return;
        }
        EReference reference = slot.reference();
        List<Object> targets = new ArrayList<>(4);
        List<String> tokens = tokens(text);
        for (int i = 0; i < tokens.size(); i++) {
            String token = tokens.get(i);
            boolean typed = token.indexOf(':') > 0 && token.indexOf('#') < 0 && i + 1 < tokens.size()
                    && tokens.get(i + 1).indexOf('#') > 0;
            EClass type = typed ? typeNamed(token, reference, scopes) : reference.getEReferenceType();
            if (typed && type != null) {
                token = tokens.get(++i);
            }
            Object target = target(token, token.indexOf('#'), type == null ? reference.getEReferenceType() : type,
                    line, column);
            if (target != null) {
                targets.add(target);
            }
        }
        if (!targets.isEmpty()) {
            add(new Entry(holder, slot, targets, line, column, false));
        }
    }

    /** Sets the link when its target has been read; where the first one has not, the next ones need not be tried. */
    private void addOne(EObject holder, Features.Slot slot, String id, int line, int column) {
        if (!slot.leadsAhead()) {
            EObject found = find(id);
            if (slot.targetType().isInstance(found)) {
                putOne((InternalEObject) holder, slot, found);
                return;
            }
            slot.setLeadsAhead();
        }
        add(new Entry(holder, slot, id, line, column, false));
    }

    /** The usual case, which needs no taking apart. */
    private static boolean isOneId(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c <= ' ' || c == '#') {
                return false;
            }
        }
        return !text.isEmpty();
    }

    private Object target(String token, int hash, EClass type, int line, int column) {
        if (hash > 0) {
            return proxy(token, type, line, column);
        }
        return hash == 0 ? token.substring(1) : token;
    }

    private static EClass typeNamed(String qName, EReference reference, Scopes scopes) {
        EClass type = Tags.classNamed(qName, scopes);
        return type != null && reference.getEReferenceType().isSuperTypeOf(type) ? type : null;
    }

    private static List<String> tokens(String text) {
        List<String> result = new ArrayList<>(1);
        int start = -1;
        for (int i = 0; i <= text.length(); i++) {
            boolean white = i == text.length() || text.charAt(i) <= ' ';
            if (white && start >= 0) {
                result.add(text.substring(start, i));
                start = -1;
            } else if (!white && start < 0) {
                start = i;
            }
        }
        return result;
    }

    /** A link as an element with <code>xmi:idref</code>. */
    void addId(EObject holder, Features.Slot slot, String id, int line, int column) {
        if (id.isBlank()) {
            problems.report(Severity.ERROR, line, column, Messages.get("badHref", id));
        } else {
            join(holder, slot, line, column).list().add(id);
        }
    }

    /** A link as an element with <code>href</code>. */
    void addHref(EObject holder, Features.Slot slot, EClass type, String href, int line, int column) {
        Object target = href.startsWith("#") && href.length() > 1 ? href.substring(1)
                : proxy(href, type, line, column);
        if (target != null) {
            join(holder, slot, line, column).list().add(target);
        }
    }

    private Entry join(EObject holder, Features.Slot slot, int line, int column) {
        for (int i = open.size() - 1; i >= 0 && open.get(i).holder == holder; i--) {
            if (open.get(i).slot == slot && open.get(i).elements) {
                return open.get(i);
            }
        }
        Entry entry = new Entry(holder, slot, new ArrayList<>(2), line, column, true);
        open.add(entry);
        return add(entry);
    }

    private Entry add(Entry entry) {
        entries.add(entry);
        return entry;
    }

    /** The end tag of the object has come. */
    void endOf(EObject holder) {
        while (!open.isEmpty() && open.get(open.size() - 1).holder == holder) {
            open.remove(open.size() - 1);
        }
    }

    /** A proxy; or the fragment, when the address is that of this file; null after an error. */
    private Object proxy(String href, EClass type, int line, int column) {
        URI uri;
        try {
            uri = resolve(URI.createURI(href));
        } catch (IllegalArgumentException notAnAddress) {
            problems.report(Severity.ERROR, line, column, Messages.get("badHref", href));
            return null;
        }
        if (uri.fragment() != null && !uri.fragment().isEmpty() && uri.trimFragment().equals(base)) {
            return uri.fragment();
        }
        EObject proxy = standIn(type, uri);
        resource.setForeignLinks();
        if (uriHandler == null && !Links.relative(uri, base).toString().equals(href)) {
            resource.keepLiteral(proxy, href);
        }
        return proxy;
    }

    private URI resolve(URI uri) {
        if (uriHandler != null) {
            return uriHandler.resolve(uri);
        }
        return resolvesRelative && uri.isRelative() && uri.hasRelativePath() ? uri.resolve(base) : uri;
    }

    private static EObject standIn(EClass type, URI uri) {
        InternalEObject proxy = (InternalEObject) (type.isAbstract() ? new UntypedElement()
                : ItsmPackage.eINSTANCE.getEFactoryInstance().create(type));
        proxy.eSetProxyURI(uri);
        return proxy;
    }

    // ---- putting links in place

    private EObject find(String fragment) {
        return fragment.startsWith("/") ? Fragments.find(resource, fragment) : resource.getEObjectByID(fragment);
    }

    /** Puts all links in place that have waited. */
    void resolve() {
        for (Entry entry : entries) {
            EClass type = entry.slot.targetType();
            if (!(entry.targets instanceof List<?>)) {
                putOne(entry.holder, entry.slot, resolve((String) entry.targets, type));
                continue;
            }
            List<Object> targets = entry.list();
            for (int i = 0; i < targets.size(); i++) {
                if (targets.get(i) instanceof String fragment) {
                    targets.set(i, resolve(fragment, type));
                }
            }
            put(entry);
        }
        entries.clear();
        open.clear();
    }

    /** The only target of an attribute: nothing has been put into the reference before. */
    private static void putOne(InternalEObject holder, Features.Slot slot, EObject target) {
        if (slot.feature().isMany()) {
            list(holder, slot).addUnique(target);
        } else {
            holder.eSet(slot.id(), target);
        }
    }

    @SuppressWarnings("unchecked")
    private static InternalEList<EObject> list(InternalEObject holder, Features.Slot slot) {
        return (InternalEList<EObject>) holder.eGet(slot.id(), false, true);
    }

    private EObject resolve(String fragment, EClass type) {
        EObject found = find(fragment);
        if (type.isInstance(found)) {
            return found;
        }
        resource.hasOwnProxies();
        return standIn(type, (base == null ? Links.NOWHERE : base).appendFragment(fragment));
    }

    private void put(Entry entry) {
        if (entry.slot.feature().isMany()) {
            putAll(entry);
        } else if (entry.list().size() > 1 || entry.elements && entry.holder.eIsSet(entry.slot.id())) {
            problems.report(Severity.ERROR, entry.line, entry.column,
                    Messages.get("twoTargets", entry.slot.feature().getName()));
        } else {
            entry.holder.eSet(entry.slot.id(), entry.list().get(0));
        }
    }

    private void putAll(Entry entry) {
        InternalEList<EObject> list = list(entry.holder, entry.slot);
        List<Object> targets = entry.list();
        Set<Object> known = null;
        if (list.size() + targets.size() > FEW) {
            known = new HashSet<>();
            for (EObject there : list.basicList()) {
                known.add(key(there));
            }
        }
        for (Object target : targets) {
            boolean isNew = known == null ? !contains(list.basicList(), target) : known.add(key(target));
            if (isNew) {
                list.addUnique((EObject) target);
            } else {
                problems.report(Severity.WARNING, entry.line, entry.column,
                        Messages.get("namedTwice", Links.asNamed((EObject) target, resource),
                                entry.slot.feature().getName()));
            }
        }
    }

    private static boolean contains(List<EObject> list, Object target) {
        Object key = key(target);
        for (EObject there : list) {
            if (key(there).equals(key)) {
                return true;
            }
        }
        return false;
    }

    /** Two proxies for one address are the same target. */
    private static Object key(Object target) {
        URI uri = ((InternalEObject) target).eProxyURI();
        return uri == null ? target : uri;
    }
}

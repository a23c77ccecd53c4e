/*
 * Copyright (c) 2026 ITSM Modeler contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.itsm.modeler.validation.tests.incremental;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.InternalEObject;
import org.eclipse.emf.ecore.change.ChangeDescription;
import org.eclipse.emf.ecore.change.util.ChangeRecorder;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.itsm.modeler.model.itsm.ITSMModel;
import org.itsm.modeler.model.itsm.ItsmPackage;
import org.itsm.modeler.model.resource.ItsmModels;
import org.itsm.modeler.tests.support.ModelGenerator;
import org.itsm.modeler.tests.support.RandomModels;
import org.itsm.modeler.validation.RuleRegistry;

/**
 * Models in two files that are edited at random, in every way in which EMF lets one edit: attributes and links set, unset,
 * added, removed and moved, objects created, deleted, cut and put elsewhere, also into the other file, edits undone and
 * done again, files taken out and put in. Values come from small sets, so that names, codes and ids meet.
 */
final class EditedModels {

    private static final List<String> TEXTS = List.of("", " ", "a", "A", "b", "Desk", "desk ", "%", "ms", "Availability",
            "availability", "two\nlines", "x".repeat(90));
    private static final List<String> DATES = List.of("2026-06-30", "2026-07-01", "2025-01-01", "2026-06-29", "never", "");
    private static final List<Double> NUMBERS = List.of(0.0, -0.0, 1.0, 50.0, 99.0, 101.0, -1.0, Double.NaN);
    private static final List<String> RULES = RuleRegistry.standard().all().stream().map(rule -> rule.id()).toList();

    private final ResourceSet resources = ItsmModels.newResourceSet();
    private final List<Resource> files = new ArrayList<>();
    private final List<ChangeDescription> done = new ArrayList<>();
    private final List<ChangeDescription> undone = new ArrayList<>();
    private Random random;
    private boolean proxyLinked;

    EditedModels(long seed) {
        random = new Random(seed);
        int size = 30 + random.nextInt(100);
        addFile("a", seed % 2 == 0 ? RandomModels.of(seed).size(size).build()
                : ModelGenerator.of(seed).elements(40 + size).hubs(random.nextBoolean()).build().model());
        addFile("b", seed % 3 == 0 ? ModelGenerator.of(seed + 1).elements(40).build().model()
                : RandomModels.of(seed + 1).size(20 + size / 2).build());
    }

    private void addFile(String name, ITSMModel model) {
        Resource file = resources.createResource(URI.createURI("memory:/" + name + ".itsm"));
        file.getContents().add(model);
        files.add(file);
    }

    ResourceSet resources() {
        return resources;
    }

    /** The files that are in the resource set now. */
    List<Resource> files() {
        return List.copyOf(resources.getResources());
    }

    /** Makes the edit that follows from the seed and from how the models are now; says what it was. */
    String edit(long seed) {
        random = new Random(seed);
        int kind = random.nextInt(100);
        String what = make(kind);
        // As editors do after loading and linking: nothing is resolved for the first time while rules follow links.
        EcoreUtil.resolveAll(resources);
        if (proxyLinked) {
            // EMF's undo cannot put a link back that has been resolved since.
            forget();
        }
        return what;
    }

    private String make(int kind) {
        if (kind < 8 && !done.isEmpty()) {
            return reverse("undo", done, undone);
        } else if (kind < 12 && !undone.isEmpty()) {
            return reverse("redo", undone, done);
        } else if (kind == 12) {
            return takeOutOrPutBack();
        } else if (kind == 13) {
            return reload(pick(files()));
        }
        ChangeRecorder recorder = new ChangeRecorder(resources);
        StringBuilder what = new StringBuilder();
        try {
            for (int i = kind < 80 ? 1 : 1 + random.nextInt(4); i > 0; i--) {
                what.append(change()).append("; ");
            }
        } finally {
            done.add(recorder.endRecording());
            recorder.dispose();
        }
        undone.clear();
        return what.toString();
    }

    private String reverse(String what, List<ChangeDescription> from, List<ChangeDescription> to) {
        ChangeDescription description = from.remove(from.size() - 1);
        try {
            description.applyAndReverse();
        } catch (IllegalArgumentException e) {
            // EMF fails to restore some lists with broken links, half way: the findings have to be right there too.
            forget();
            return what + ", which EMF gave up: " + e.getMessage();
        }
        to.add(description);
        return what;
    }

    /** What was recorded before may not fit any longer. */
    private void forget() {
        done.clear();
        undone.clear();
        proxyLinked = false;
    }

    private String takeOutOrPutBack() {
        forget();
        Resource file = files.get(1);
        if (resources.getResources().remove(file)) {
            return "take out " + file.getURI();
        }
        resources.getResources().add(random.nextInt(resources.getResources().size() + 1), file);
        return "put back " + file.getURI();
    }

    /** Writes the file and reads it again: its elements are others then, and links from the other file lead to those. */
    private String reload(Resource file) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            file.save(bytes, null);
        } catch (IOException e) {
            return "nothing to reload: " + e.getMessage();
        }
        forget();
        try {
            file.unload();
            file.load(new ByteArrayInputStream(bytes.toByteArray()), null);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return "reload " + file.getURI();
    }

    private List<EObject> objects() {
        List<EObject> objects = new ArrayList<>();
        files().forEach(file -> file.getAllContents().forEachRemaining(objects::add));
        return objects;
    }

    private String change() {
        EObject object = pick(objects());
        return switch (random.nextInt(12)) {
            case 0, 1, 2 -> setAttribute(object);
            case 3, 4, 5 -> link(object);
            case 6, 7 -> unlink(object);
            case 8 -> moveWithinList(object);
            case 9 -> create(object);
            case 10 -> remove(object);
            default -> putElsewhere(object);
        };
    }

    private String setAttribute(EObject object) {
        List<EAttribute> attributes = object.eClass().getEAllAttributes().stream()
                .filter(attribute -> attribute.isChangeable() && !attribute.isMany() && !attribute.isDerived())
                .toList();
        EAttribute attribute = pick(attributes);
        if (random.nextInt(5) == 0) {
            object.eUnset(attribute);
        } else {
            object.eSet(attribute, value(attribute));
        }
        return name(object) + "." + attribute.getName() + " = " + object.eGet(attribute);
    }

    private Object value(EAttribute attribute) {
        EDataType type = attribute.getEAttributeType();
        Class<?> java = type.getInstanceClass();
        if (type instanceof EEnum enumeration) {
            return pick(enumeration.getELiterals()).getInstance();
        } else if (type == ItsmPackage.Literals.DATE) {
            return pick(DATES);
        } else if (attribute == ItsmPackage.Literals.WAIVER__RULE) {
            return pick(RULES);
        } else if (attribute.isID()) {
            return random.nextInt(4) == 0 ? "" : "id" + random.nextInt(30);
        } else if (java == boolean.class || java == Boolean.class) {
            return random.nextBoolean();
        } else if (java == int.class || java == Integer.class) {
            return random.nextInt(6);
        } else if (java == double.class || java == Double.class) {
            return pick(NUMBERS);
        }
        return pick(TEXTS);
    }

    private List<EReference> links(EObject object) {
        return object.eClass().getEAllReferences().stream()
                .filter(reference -> !reference.isContainment() && !reference.isContainer() && reference.isChangeable())
                .toList();
    }

    private String link(EObject object) {
        List<EReference> links = links(object);
        if (links.isEmpty()) {
            return "nothing to link";
        }
        EReference link = pick(links);
        List<EObject> targets = objects().stream().filter(link.getEReferenceType()::isInstance).toList();
        if (targets.isEmpty()) {
            return "nothing to link to";
        }
        EObject target = random.nextInt(12) == 0 ? proxy(link) : pick(targets);
        if (link.isMany()) {
            EList<EObject> list = list(object, link);
            if (!list.contains(target)) {
                list.add(random.nextInt(list.size() + 1), target);
            }
        } else {
            object.eSet(link, target);
        }
        return "link " + name(object) + "." + link.getName() + " to " + name(target);
    }

    /** A link as a file has it: to an element of the other file by its id, which may or may not be there. */
    private EObject proxy(EReference link) {
        EObject proxy = EcoreUtil.create(pick(concrete(link.getEReferenceType())));
        EObject any = pick(objects());
        String id = random.nextBoolean() ? EcoreUtil.getID(any) : "nowhere";
        proxyLinked = true;
        ((InternalEObject) proxy).eSetProxyURI(pick(files).getURI().appendFragment(id == null ? "none" : id));
        return proxy;
    }

    private String unlink(EObject object) {
        List<EReference> links = links(object).stream().filter(object::eIsSet).toList();
        if (links.isEmpty()) {
            return "nothing to unlink";
        }
        EReference link = pick(links);
        if (!link.isMany() || random.nextInt(4) == 0) {
            object.eUnset(link);
        } else {
            EList<EObject> list = list(object, link);
            list.remove(random.nextInt(list.size()));
        }
        return "unlink " + name(object) + "." + link.getName();
    }

    private String moveWithinList(EObject object) {
        List<EReference> lists = object.eClass().getEAllReferences().stream()
                .filter(reference -> reference.isMany() && list(object, reference).size() > 1)
                .toList();
        if (lists.isEmpty()) {
            return "nothing to move";
        }
        EReference reference = pick(lists);
        EList<EObject> list = list(object, reference);
        list.move(random.nextInt(list.size()), random.nextInt(list.size()));
        return "move in " + name(object) + "." + reference.getName();
    }

    private String create(EObject parent) {
        List<EReference> containments = parent.eClass().getEAllContainments();
        if (containments.isEmpty()) {
            return "nothing to create";
        }
        EReference containment = pick(containments);
        EObject child = EcoreUtil.create(pick(concrete(containment.getEReferenceType())));
        for (int i = random.nextInt(5); i > 0; i--) {
            setAttribute(child);
            link(child);
        }
        EList<EObject> list = list(parent, containment);
        list.add(random.nextInt(list.size() + 1), child);
        return "create in " + name(parent) + "." + containment.getName() + ": " + name(child);
    }

    private static List<EClass> concrete(EClass type) {
        return ItsmPackage.eINSTANCE.getEClassifiers().stream()
                .filter(EClass.class::isInstance)
                .map(EClass.class::cast)
                .filter(each -> !each.isAbstract() && type.isSuperTypeOf(each))
                .toList();
    }

    private String remove(EObject object) {
        if (object.eContainer() == null) {
            return "a model stays";
        }
        String name = name(object);
        if (random.nextBoolean()) {
            EcoreUtil.remove(object);
            return "cut " + name;
        }
        EcoreUtil.delete(object, random.nextBoolean());
        return "delete " + name;
    }

    private String putElsewhere(EObject object) {
        List<EObject> parents = objects().stream()
                .filter(parent -> !EcoreUtil.isAncestor(object, parent) && !fitting(parent, object).isEmpty())
                .toList();
        if (object.eContainer() == null || parents.isEmpty()) {
            return "no other place";
        }
        EObject parent = pick(parents);
        EReference containment = pick(fitting(parent, object));
        EList<EObject> list = list(parent, containment);
        if (!list.contains(object)) {
            list.add(random.nextInt(list.size() + 1), object);
        }
        return "put " + name(object) + " into " + name(parent) + "." + containment.getName();
    }

    private static List<EReference> fitting(EObject parent, EObject child) {
        return parent.eClass().getEAllContainments().stream()
                .filter(containment -> containment.getEReferenceType().isInstance(child))
                .toList();
    }

    private <T> T pick(List<? extends T> list) {
        return list.get(random.nextInt(list.size()));
    }

    @SuppressWarnings("unchecked")
    private static EList<EObject> list(EObject object, EStructuralFeature reference) {
        return (EList<EObject>) object.eGet(reference);
    }

    private static String name(EObject object) {
        return object.eClass().getName() + " " + EcoreUtil.getID(object);
    }
}

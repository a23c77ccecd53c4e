/*
 * Copyright (c) 2026 ITSM Modeler contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.itsm.modeler.exchange.archimate;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;

import org.itsm.modeler.model.itsm.ITSMElement;
import org.itsm.modeler.model.itsm.ITSMModel;
import org.itsm.modeler.model.itsm.ItsmFactory;
import org.itsm.modeler.model.itsm.Property;

/** Makes the objects: a model for the file, and one of the rule's class for each element that has a rule. */
final class ElementBuilder {

    static final String FOREIGN_ID = "archimate.id";

    private static final String FOREIGN_TYPE = "archimate.type";
    private static final String SPECIALIZATION = "archimate.specialization";

    private final ArchiModel source;
    private final Mapping mapping;
    private final Classifier classifier;
    private final IdAllocator ids;
    private final List<ImportReport.Note> notes;
    private final Map<ArchiElement, ITSMElement> objects = new IdentityHashMap<>();

    ElementBuilder(ArchiModel source, Mapping mapping, Classifier classifier, IdAllocator ids,
            List<ImportReport.Note> notes) {
        this.source = source;
        this.mapping = mapping;
        this.classifier = classifier;
        this.ids = ids;
        this.notes = notes;
    }

    /** All identifiers of elements are given before those of their parts, so that the parts change none of them. */
    ITSMModel build() {
        ITSMModel model = ItsmFactory.eINSTANCE.createITSMModel();
        model.setId(ids.take(source.id().isBlank() ? "model" : source.id()));
        Set<String> seen = new HashSet<>();
        int number = 0;
        for (ArchiElement element : source.elements()) {
            number++;
            if (classifier.rule(element).flatMap(Rules.ElementRule::target).isPresent()) {
                create(element, number, seen.contains(element.id()));
            }
            seen.add(element.id());
        }
        describe(model, source.name(), source.documentation());
        if (!source.id().isBlank()) {
            addProperty(model, FOREIGN_ID, source.id());
        }
        source.properties().forEach(property -> addProperty(model, property.key(), property.value()));
        source.elements().stream().filter(objects::containsKey).forEach(this::fill);
        return model;
    }

    /** The object made for the element, or null. */
    ITSMElement object(ArchiElement element) {
        return element == null ? null : objects.get(element);
    }

    boolean isCarried(ArchiElement element) {
        return objects.containsKey(element);
    }

    /** An object that stands for no element of the file. */
    ITSMElement createExtra(EClass type, String name, List<Rules.Assignment> assignments) {
        ITSMElement object = (ITSMElement) ItsmFactory.eINSTANCE.create(type);
        object.setId(ids.take("archimate.home." + type.getName()));
        object.setName(name);
        assign(object, assignments);
        return object;
    }

    private void create(ArchiElement element, int number, boolean repeated) {
        Rules.ElementRule rule = classifier.rule(element).orElseThrow();
        ITSMElement object = (ITSMElement) ItsmFactory.eINSTANCE.create(rule.target().orElseThrow());
        boolean named = !element.id().isBlank();
        object.setId(ids.take(named ? element.id() : "element-" + number));
        objects.put(element, object);
        if (!rule.reason().isEmpty()) {
            note(element, "note.rule", element.statedType(), element.name(), rule.reason());
        }
        if (!named) {
            note(element, "note.noid", object.getId());
        } else if (repeated) {
            note(element, "note.duplicate", element.id(), object.getId());
        }
    }

    private void fill(ArchiElement element) {
        ITSMElement object = objects.get(element);
        describe(object, element.name(), element.documentation());
        assign(object, classifier.rule(element).orElseThrow().assignments());
        if (!element.id().isBlank()) {
            addProperty(object, FOREIGN_ID, element.id());
        }
        addProperty(object, FOREIGN_TYPE, element.statedType());
        element.specializations().forEach(name -> addProperty(object, SPECIALIZATION, name));
        Set<EAttribute> set = new HashSet<>();
        element.properties().forEach(property -> carry(element, object, property, set));
    }

    private static void describe(ITSMElement object, String name, String documentation) {
        if (!name.isBlank()) {
            object.setName(name);
        }
        if (!documentation.isBlank()) {
            object.setDescription(documentation);
        }
    }

    private static void assign(EObject object, List<Rules.Assignment> assignments) {
        for (Rules.Assignment assignment : assignments) {
            if (assignment.attribute().isMany()) {
                values(object, assignment.attribute()).add(assignment.value());
            } else {
                object.eSet(assignment.attribute(), assignment.value());
            }
        }
    }

    /** A property goes into the feature that the mapping names for its key, or is kept as a property. */
    private void carry(ArchiElement element, ITSMElement object, ArchiProperty property, Set<EAttribute> set) {
        String feature = mapping.properties().get(property.key().strip().toLowerCase(Locale.ROOT));
        if (feature == null || property.value().isBlank()
                || !(object.eClass().getEStructuralFeature(feature) instanceof EAttribute attribute)) {
            addProperty(object, property.key(), property.value());
            return;
        }
        Object value = FeatureValues.parse(attribute, property.value()).orElse(null);
        if (value == null) {
            note(element, "note.value", property.value(), feature);
            addProperty(object, property.key(), property.value());
        } else if (attribute.isMany()) {
            values(object, attribute).add(value);
        } else if (set.add(attribute)) {
            object.eSet(attribute, value);
        } else {
            note(element, "note.twice", feature, property.value());
            addProperty(object, property.key(), property.value());
        }
    }

    private void addProperty(ITSMElement object, String key, String value) {
        Property property = ItsmFactory.eINSTANCE.createProperty();
        property.setId(ids.take(object.getId() + "." + key));
        property.setKey(key);
        property.setValue(value);
        object.getProperties().add(property);
    }

    private void note(ArchiElement element, String key, Object... arguments) {
        Position at = element.position();
        notes.add(new ImportReport.Note(at.line(), at.column(), ArchiReader.TEXTS.text(key, arguments)));
    }

    @SuppressWarnings("unchecked")
    private static List<Object> values(EObject object, EAttribute attribute) {
        return (List<Object>) object.eGet(attribute);
    }

    /** The objects in the order of the file. */
    List<ITSMElement> objects() {
        List<ITSMElement> ordered = new ArrayList<>();
        source.elements().stream().filter(objects::containsKey).forEach(e -> ordered.add(objects.get(e)));
        return ordered;
    }
}

/*
 * Copyright (c) 2026 ITSM Modeler contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.itsm.modeler.diagram.notation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.itsm.modeler.diagram.Rgb;
import org.itsm.modeler.diagram.expression.Expression;
import org.itsm.modeler.diagram.expression.ExpressionCompiler;
import org.itsm.modeler.diagram.expression.ExpressionException;
import org.itsm.modeler.model.itsm.ItsmPackage;

/** Reads attributes of constructs as what they mean, and refuses values that it does not know. */
final class Source {

    private static final String[] REPRESENTATIONS = {"diagram:DiagramDescription", "table:EditionTableDescription",
        "table:CrossTableDescription"};

    private final String file;
    private final References references;
    private final NotationTexts texts;
    private final ExpressionCompiler expressions;

    Source(String file, Construct root, NotationTexts texts, ExpressionCompiler expressions) {
        this.file = file;
        this.references = new References(root);
        this.texts = texts;
        this.expressions = expressions;
    }

    NotationException refuse(Construct construct, String key, Object... arguments) {
        List<Object> all = new ArrayList<>(Arrays.asList(arguments));
        all.add(construct.place());
        return new NotationException(file, construct.line(), Messages.text(key, all.toArray()));
    }

    /** The id, which every construct that is asked for one must have. */
    String id(Construct construct) {
        return required(construct, "name");
    }

    String required(Construct construct, String attribute) {
        String value = construct.attribute(attribute);
        if (value == null || value.isBlank()) {
            throw refuse(construct, "missing", attribute);
        }
        return value;
    }

    /** The part that must be there. */
    Construct requiredPart(Construct construct, String tag) {
        return construct.part(tag).orElseThrow(() -> refuse(construct, "missing", tag));
    }

    /** The text of an attribute, %keys replaced; {@code otherwise} when it is not written. */
    String text(Construct construct, String attribute, String otherwise) {
        String written = construct.attribute(attribute);
        if (written == null || written.isEmpty()) {
            return otherwise;
        }
        return texts.of(written).orElseThrow(() -> refuse(construct, "noText", written));
    }

    /** The label; the id when there is none. */
    String label(Construct construct) {
        return text(construct, "label", id(construct));
    }

    boolean flag(Construct construct, String attribute, boolean otherwise) {
        String written = construct.attribute(attribute);
        if (written == null) {
            return otherwise;
        }
        if (!written.equals("true") && !written.equals("false")) {
            throw refuse(construct, "notTruth", attribute, written);
        }
        return written.equals("true");
    }

    int number(Construct construct, String attribute, int otherwise) {
        String written = construct.attribute(attribute);
        try {
            return written == null ? otherwise : Integer.parseInt(written);
        } catch (NumberFormatException noNumber) {
            throw refuse(construct, "notNumber", attribute, written);
        }
    }

    /** One of some values as they are written; the first one is meant when none is. */
    String oneOf(Construct construct, String attribute, String... values) {
        String written = construct.attribute(attribute);
        if (written != null && !List.of(values).contains(written)) {
            throw refuse(construct, "unknownValue", attribute, written);
        }
        return written == null ? values[0] : written;
    }

    /** What one of some values means; {@code otherwise} when none is written. */
    <T> T meaning(Construct construct, String attribute, Map<String, T> meanings, T otherwise) {
        String written = construct.attribute(attribute);
        if (written != null && !meanings.containsKey(written)) {
            throw refuse(construct, "unknownValue", attribute, written);
        }
        return written == null ? otherwise : meanings.get(written);
    }

    /** The expression of the attribute; null when none is written. */
    Expression expression(Construct construct, String attribute) {
        String written = construct.attribute(attribute);
        return written == null || written.isBlank() ? null : compile(construct, attribute, written);
    }

    /** The expression of the attribute; the given one when none is written. */
    Expression expression(Construct construct, String attribute, String otherwise) {
        String written = construct.attribute(attribute);
        return compile(construct, attribute, written == null ? otherwise : written);
    }

    Expression requiredExpression(Construct construct, String attribute) {
        return compile(construct, attribute, required(construct, attribute));
    }

    private Expression compile(Construct construct, String attribute, String written) {
        String place = construct.place() + ", " + attribute + " (" + file.substring(file.lastIndexOf('/') + 1) + ":" + construct.line() + ")";
        try {
            return expressions.compile(written, place);
        } catch (ExpressionException failure) {
            throw new NotationException(file, construct.line(), Messages.text("badExpression", failure.getMessage()), failure);
        }
    }

    /** The class that the attribute names as {@code itsm::Name}; null when none is written. */
    EClass domainClass(Construct construct) {
        String written = construct.attribute("domainClass");
        if (written == null || written.isBlank()) {
            return null;
        }
        String prefix = ItsmPackage.eINSTANCE.getName() + "::";
        EClassifier found = written.startsWith(prefix) ? ItsmPackage.eINSTANCE.getEClassifier(written.substring(prefix.length())) : null;
        if (!(found instanceof EClass type)) {
            throw refuse(construct, "unknownClass", written);
        }
        return type;
    }

    EClass requiredDomainClass(Construct construct) {
        required(construct, "domainClass");
        return domainClass(construct);
    }

    void checkMetamodels(Construct representation) {
        for (Construct metamodel : representation.parts("metamodel")) {
            if (!(ItsmPackage.eNS_URI + "#/").equals(metamodel.attribute("href"))) {
                throw refuse(metamodel, "unknownMetamodel", metamodel.attribute("href"));
            }
        }
    }

    /** The ids of what the attribute refers to, which must be of one of the kinds and in the same representation. */
    List<String> ids(Construct construct, String attribute, String... kinds) {
        return targets(construct, attribute, kinds).stream().map(target -> {
            if (target.nearest(REPRESENTATIONS) != construct.nearest(REPRESENTATIONS)) {
                throw refuse(construct, "otherRepresentation", attribute, id(target));
            }
            return id(target);
        }).toList();
    }

    /** The id of the one thing that the attribute refers to; null when it refers to nothing. */
    String idOf(Construct construct, String attribute, String... kinds) {
        List<String> ids = ids(construct, attribute, kinds);
        return ids.isEmpty() ? null : ids.get(0);
    }

    /** What the attribute refers to, which must be of one of the kinds. */
    List<Construct> targets(Construct construct, String attribute, String... kinds) {
        String written = construct.attribute(attribute);
        if (written == null || written.isBlank()) {
            return List.of();
        }
        List<Construct> targets = new ArrayList<>();
        for (String path : written.trim().split(" +")) {
            Construct target = references.at(path).orElseThrow(() -> refuse(construct, "badPath", attribute, path));
            if (!target.is(kinds)) {
                throw refuse(construct, "wrongReference", attribute, path, target.kind());
            }
            targets.add(target);
        }
        return targets;
    }

    /** The colour that the attribute refers to, which it must. */
    Rgb color(Construct construct, String attribute) {
        required(construct, attribute);
        Construct color = targets(construct, attribute, "description:UserFixedColor").get(0);
        return new Rgb(part(color, "red"), part(color, "green"), part(color, "blue"));
    }

    private int part(Construct color, String attribute) {
        int part = number(color, attribute, SiriusDefaults.COLOR_PART);
        if (part < 0 || part > 255) {
            throw refuse(color, "unknownValue", attribute, String.valueOf(part));
        }
        return part;
    }

    /** Refuses the second of two constructs with one id. */
    void checkIds(Construct representation, String... kinds) {
        checkIds(representation, Set.of(kinds), new HashSet<>());
    }

    private void checkIds(Construct at, Set<String> kinds, Set<String> ids) {
        if (kinds.contains(at.kind()) && !ids.add(id(at))) {
            throw refuse(at, "twice", id(at));
        }
        at.parts().forEach(part -> checkIds(part, kinds, ids));
    }
}

/*
 * Copyright (c) 2026 ITSM Modeler contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.itsm.modeler.generator;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Properties;
import java.util.TreeSet;

import org.eclipse.emf.codegen.ecore.genmodel.GenClass;
import org.eclipse.emf.codegen.ecore.genmodel.GenEnum;
import org.eclipse.emf.codegen.ecore.genmodel.GenEnumLiteral;
import org.eclipse.emf.codegen.ecore.genmodel.GenFeature;
import org.eclipse.emf.codegen.ecore.genmodel.GenModel;
import org.eclipse.emf.codegen.ecore.genmodel.GenPackage;

/**
 * The texts of the edit bundle. What stands above the marker line is kept as it is. Below it there is one line for each
 * text that the generated item providers ask for: names are chosen by hand and kept, missing ones get EMF's default,
 * descriptions are those of the metamodel, and what nobody asks for any more is dropped.
 */
final class EditTexts {

    static final String MARKER = "# Below: one line per text of the generated code. Names are edited here, "
        + "descriptions in itsm.ecore.";

    private static final String DESCRIPTION = "_description";

    private final Map<String, String> defaults = new LinkedHashMap<>();

    EditTexts(GenModel genModel) {
        defaults.put("_UI_CreateChild_text", "{0}");
        defaults.put("_UI_CreateChild_text2", "{1} {0}");
        defaults.put("_UI_CreateChild_text3", "{1}");
        defaults.put("_UI_CreateChild_tooltip", "Create a new {0} under {1}");
        defaults.put("_UI_CreateChild_description", "Create a new {0} as one of the {1} of the selected {2}.");
        defaults.put("_UI_CreateSibling_description",
            "Create a new {0} beside the selected {2}, as one of the {1} of their parent.");
        defaults.put("_UI_PropertyDescriptor_description", "The {0} of the {1}");
        defaults.put("_UI_Boolean_true_literal", "Yes");
        defaults.put("_UI_Boolean_false_literal", "No");
        defaults.put("_UI_Unknown_type", "Object");
        defaults.put("_UI_Unknown_datatype", "Value");
        defaults.put("_UI_Unknown_feature", "Unspecified");
        new TreeSet<>(genModel.getPropertyCategories())
            .forEach(category -> defaults.put(genModel.getPropertyCategoryKey(category), category));
        for (GenPackage genPackage : genModel.getAllGenPackagesWithClassifiers()) {
            genPackage.getGenClasses().forEach(this::addClass);
            genPackage.getGenEnums().forEach(this::addEnumeration);
        }
    }

    private void addClass(GenClass genClass) {
        defaults.put("_UI_" + genClass.getName() + "_type", genClass.getFormattedName());
        for (GenFeature feature : genClass.getGenFeatures()) {
            String key = "_UI_" + genClass.getName() + "_" + feature.getName();
            defaults.put(key + "_feature", feature.getFormattedName());
            if (feature.getPropertyDescription() != null) {
                defaults.put(key + DESCRIPTION, feature.getPropertyDescription());
            }
        }
    }

    private void addEnumeration(GenEnum genEnum) {
        for (GenEnumLiteral literal : genEnum.getGenEnumLiterals()) {
            defaults.put("_UI_" + genEnum.getName() + "_" + literal.getName() + "_literal", literal.getLiteral());
        }
    }

    /** Completes the given texts; those of a complete file come back unchanged. */
    String complete(String oldTexts) {
        Properties known = parse(oldTexts);
        int marker = oldTexts.indexOf(MARKER);
        StringBuilder texts = new StringBuilder(marker < 0 ? oldTexts : oldTexts.substring(0, marker));
        texts.append(MARKER).append('\n');
        defaults.forEach((key, value) -> {
            String text = isMetamodelText(key) ? value : known.getProperty(key, value);
            texts.append((key + " = " + escape(text)).stripTrailing()).append('\n');
        });
        return texts.toString();
    }

    private static boolean isMetamodelText(String key) {
        return key.endsWith(DESCRIPTION) && !key.startsWith("_UI_Create") && !key.startsWith("_UI_PropertyDescriptor");
    }

    private static Properties parse(String texts) {
        Properties properties = new Properties();
        try {
            properties.load(new StringReader(texts));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return properties;
    }

    private static String escape(String text) {
        StringBuilder escaped = new StringBuilder();
        for (char character : text.toCharArray()) {
            if (character == '\\') {
                escaped.append("\\\\");
            } else if (character == '\n') {
                escaped.append("\\n");
            } else if (character < ' ' || character > '~') {
                escaped.append(String.format("\\u%04x", (int) character));
            } else {
                escaped.append(character);
            }
        }
        return escaped.toString();
    }
}

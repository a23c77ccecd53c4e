/*
 * Copyright (c) 2026 ITSM Modeler contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.itsm.modeler.help.generator;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Properties;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.emf.ecore.EModelElement;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.xmi.impl.EcoreResourceFactoryImpl;

/** The metamodel as its sources say it: what there is and what it means from the ecore file, names from the edit bundle. */
final class Metamodel {

    private final EPackage itsm;
    private final Properties texts;

    private Metamodel(EPackage itsm, Properties texts) {
        this.itsm = itsm;
        this.texts = texts;
    }

    static Metamodel load(Path bundles) throws IOException {
        Path file = bundles.resolve("org.itsm.modeler.model/model/itsm.ecore");
        Resource resource = new EcoreResourceFactoryImpl().createResource(URI.createFileURI(file.toString()));
        resource.load(null);
        Properties texts = new Properties();
        try (Reader reader = Files.newBufferedReader(bundles.resolve("org.itsm.modeler.model.edit/plugin.properties"))) {
            texts.load(reader);
        }
        return new Metamodel((EPackage) resource.getContents().get(0), texts);
    }

    EPackage itsm() {
        return itsm;
    }

    /** The classes by name. */
    List<EClass> classes() {
        return sorted(EClass.class);
    }

    /** The enumerations by name. */
    List<EEnum> enumerations() {
        return sorted(EEnum.class);
    }

    private <T extends EClassifier> List<T> sorted(Class<T> kind) {
        return itsm.getEClassifiers().stream().filter(kind::isInstance).map(kind::cast)
            .sorted(Comparator.comparing(EClassifier::getName)).toList();
    }

    /** The classes right below one, by name. */
    List<EClass> subclasses(EClass type) {
        return classes().stream().filter(each -> each.getESuperTypes().contains(type)).toList();
    }

    String label(EClassifier type) {
        return texts.getProperty("_UI_" + type.getName() + "_type", type.getName());
    }

    String label(EStructuralFeature feature) {
        return text("_UI_" + feature.getEContainingClass().getName() + "_" + feature.getName() + "_feature");
    }

    String label(EEnumLiteral literal) {
        return text("_UI_" + literal.getEEnum().getName() + "_" + literal.getName() + "_literal");
    }

    private String text(String key) {
        String text = texts.getProperty(key);
        if (text == null) {
            throw new IllegalStateException("The edit bundle has no text " + key);
        }
        return text;
    }

    static String documentation(EModelElement element) {
        String documentation = EcoreUtil.getDocumentation(element);
        if (documentation == null) {
            throw new IllegalStateException("Not documented: " + element);
        }
        return documentation;
    }
}

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

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.codegen.ecore.generator.Generator;
import org.eclipse.emf.codegen.ecore.genmodel.GenFeature;
import org.eclipse.emf.codegen.ecore.genmodel.GenModel;
import org.eclipse.emf.codegen.ecore.genmodel.GenModelPackage;
import org.eclipse.emf.codegen.ecore.genmodel.GenPropertyKind;
import org.eclipse.emf.codegen.ecore.genmodel.generator.GenBaseGeneratorAdapter;
import org.eclipse.emf.codegen.ecore.genmodel.generator.GenModelGeneratorAdapterFactory;
import org.eclipse.emf.common.util.BasicMonitor;
import org.eclipse.emf.common.util.Diagnostic;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.plugin.EcorePlugin;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.xmi.XMLResource;
import org.eclipse.emf.ecore.xmi.impl.EcoreResourceFactoryImpl;

/** A genmodel read from a file, and what EMF's generator makes of it. */
final class GenModelFile {

    private final GenModel genModel;

    private GenModelFile(GenModel genModel) {
        this.genModel = genModel;
    }

    /** Loads the genmodel and the metamodel beside it; what is new in the metamodel gets EMF's default settings. */
    static GenModelFile load(Path file) {
        ResourceSet resourceSet = new ResourceSetImpl();
        resourceSet.getPackageRegistry().put(GenModelPackage.eNS_URI, GenModelPackage.eINSTANCE);
        Map<String, Object> factories = resourceSet.getResourceFactoryRegistry().getExtensionToFactoryMap();
        factories.put("ecore", new EcoreResourceFactoryImpl());
        factories.put("genmodel", new EcoreResourceFactoryImpl());
        Resource resource = resourceSet.getResource(URI.createFileURI(file.toString()), true);
        GenModel genModel = (GenModel) resource.getContents().get(0);
        EcoreUtil.resolveAll(resourceSet);
        if (!genModel.reconcile()) {
            throw new IllegalStateException("No generator settings for any package in " + file);
        }
        return new GenModelFile(genModel);
    }

    GenModel genModel() {
        return genModel;
    }

    /**
     * Applies what holds for every class and feature, so that new ones need no settings by hand: the documentation in
     * the metamodel is the property description, icons are the business of the hand-written item provider, and what is
     * computed or stored at the other end of a pair is shown but not edited.
     */
    void applyConventions() {
        for (GenFeature feature : genModel.getAllGenFeatures()) {
            EStructuralFeature ecoreFeature = feature.getEcoreFeature();
            feature.getGenClass().setImage(false);
            if (ecoreFeature instanceof EReference reference && reference.isContainment()) {
                continue;
            }
            feature.setPropertyDescription(EcoreUtil.getDocumentation(ecoreFeature));
            if (ecoreFeature.isTransient() || !ecoreFeature.isChangeable()) {
                feature.setProperty(GenPropertyKind.READONLY_LITERAL);
                feature.setPropertySortChoices(false);
            }
        }
    }

    /** The genmodel as text, the way EMF's generator editor saves it. */
    String contents() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        genModel.eResource().save(bytes, Map.of(
            XMLResource.OPTION_ENCODING, StandardCharsets.UTF_8.name(),
            Resource.OPTION_LINE_DELIMITER, "\n"));
        return bytes.toString(StandardCharsets.UTF_8);
    }

    /**
     * Generates model and edit code.
     *
     * @param folder an empty folder in which the generator finds the two projects
     */
    void generateCode(Path folder) {
        for (String project : List.of(DerivedFiles.MODEL_BUNDLE, DerivedFiles.EDIT_BUNDLE)) {
            URI location = URI.createFileURI(folder.resolve(project).toString() + "/");
            EcorePlugin.getPlatformResourceMap().put(project, location);
        }
        genModel.setCanGenerate(true);
        Generator generator = new Generator();
        generator.getAdapterFactoryDescriptorRegistry()
            .addDescriptor(GenModelPackage.eNS_URI, GenModelGeneratorAdapterFactory.DESCRIPTOR);
        generator.setInput(genModel);
        generate(generator, GenBaseGeneratorAdapter.MODEL_PROJECT_TYPE);
        generate(generator, GenBaseGeneratorAdapter.EDIT_PROJECT_TYPE);
    }

    private void generate(Generator generator, String projectType) {
        Diagnostic diagnostic = generator.generate(genModel, projectType, new BasicMonitor());
        if (diagnostic.getSeverity() != Diagnostic.OK) {
            throw new IllegalStateException("EMF's generator reports: " + diagnostic, diagnostic.getException());
        }
    }
}

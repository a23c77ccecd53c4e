/*
 * Copyright (c) 2026 ITSM Modeler contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.itsm.modeler.benchmarks;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.itsm.modeler.model.itsm.ITSMModel;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** Loading and saving in memory, beside EMF's own XMI resource on the same objects. */
@State(Scope.Benchmark)
public class LoadSaveBenchmark {

    @Param({"10000", "100000", "1000000"})
    public int elements;

    private Resource product;
    private Resource plain;
    private byte[] productBytes;
    private byte[] plainBytes;

    @Setup
    public void saveBoth() {
        ITSMModel model = Models.generate(elements);
        product = Models.productResource();
        product.getContents().add(model);
        productBytes = Models.save(product);
        plain = Models.plainResource();
        // Read from the product's file, so that both hold the same ids.
        plain.getContents().add(Models.load(Models.plainResource(), productBytes));
        plainBytes = Models.save(plain);
    }

    @Benchmark
    public EObject load() {
        return Models.load(Models.productResource(), productBytes);
    }

    @Benchmark
    public EObject loadWithPlainEmf() {
        return Models.load(Models.plainResource(), plainBytes);
    }

    @Benchmark
    public byte[] save() {
        return Models.save(product);
    }

    @Benchmark
    public byte[] saveWithPlainEmf() {
        return Models.save(plain);
    }
}

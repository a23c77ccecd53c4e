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
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** Loading from memory, beside EMF's own XMI resource on the same objects. Only the bytes are kept between the runs. */
@State(Scope.Benchmark)
public class LoadBenchmark {

    @Param({"10000", "100000", "1000000"})
    public int elements;

    private byte[] productBytes;
    private byte[] plainBytes;

    @Setup
    public void saveBoth() {
        Resource product = Models.productResource();
        product.getContents().add(Models.generate(elements));
        productBytes = Models.save(product);
        Resource plain = Models.plainResource();
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
}

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

import org.eclipse.emf.ecore.resource.Resource;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** Saving to memory, beside EMF's own XMI resource on the same objects. */
public class SaveBenchmark {

    /** The model in a resource of the product. */
    @State(Scope.Benchmark)
    public static class Product {

        @Param({"10000", "100000", "1000000"})
        public int elements;

        private Resource resource;

        @Setup
        public void generate() {
            resource = Models.productResource();
            resource.getContents().add(Models.generate(elements));
        }
    }

    /** The model in EMF's resource, with the ids that the product gives. */
    @State(Scope.Benchmark)
    public static class Plain {

        @Param({"10000", "100000", "1000000"})
        public int elements;

        private Resource resource;

        @Setup
        public void generate() {
            Resource product = Models.productResource();
            product.getContents().add(Models.generate(elements));
            resource = Models.plainResource();
            resource.getContents().add(Models.load(Models.plainResource(), Models.save(product)));
        }
    }

    @Benchmark
    public byte[] save(Product product) {
        return Models.save(product.resource);
    }

    @Benchmark
    public byte[] saveWithPlainEmf(Plain plain) {
        return Models.save(plain.resource);
    }
}

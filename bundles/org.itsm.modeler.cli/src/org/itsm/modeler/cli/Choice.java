/*
 * Copyright (c) 2026 ITSM Modeler contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.itsm.modeler.cli;

import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;

import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/**
 * The values of an option that takes one of a few words: reads them and lists them for the help and the completion.
 *
 * @param <T> what a word stands for
 */
abstract class Choice<T> implements ITypeConverter<T>, Iterable<String> {

    private final Map<String, T> values = new LinkedHashMap<>();

    Choice(List<T> values, Function<T, String> word) {
        values.forEach(value -> this.values.put(word.apply(value), value));
    }

    @Override
    public final T convert(String word) {
        T value = values.get(word.strip().toLowerCase(Locale.ROOT));
        if (value == null) {
            throw new TypeConversionException(Messages.get("choice", String.join(", ", values.keySet()), word));
        }
        return value;
    }

    @Override
    public final Iterator<String> iterator() {
        return values.keySet().iterator();
    }
}

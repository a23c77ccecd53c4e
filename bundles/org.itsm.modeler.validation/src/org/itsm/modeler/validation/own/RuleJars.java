/*
 * Copyright (c) 2026 ITSM Modeler contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.itsm.modeler.validation.own;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.ServiceConfigurationError;
import java.util.ServiceLoader;
import java.util.jar.JarFile;

import org.itsm.modeler.validation.Rule;
import org.itsm.modeler.validation.RuleRegistry;

/**
 * Rules out of jars. A jar names the classes of its rules in {@value #SERVICES}; each jar has a class loader of its own
 * above that of the product, so that two jars never get into each other's way. The rules work until this is closed.
 */
public final class RuleJars implements AutoCloseable {

    static final String SERVICES = "META-INF/services/org.itsm.modeler.validation.Rule";

    private final List<URLClassLoader> loaders = new ArrayList<>();
    private final List<Rule<?>> rules = new ArrayList<>();
    private final Map<String, String> sources = new HashMap<>();

    private RuleJars() {
    }

    /**
     * Loads the rules of the jars.
     *
     * @param known the rules that there are already, whose ids no rule of a jar may have
     * @throws OwnRuleException when a jar or one of its rules cannot be used; nothing stays open then
     */
    public static RuleJars open(List<Path> jars, RuleRegistry known) throws OwnRuleException {
        RuleJars opened = new RuleJars();
        try {
            for (Path jar : jars) {
                opened.add(jar, known);
            }
            return opened;
        } catch (OwnRuleException | RuntimeException e) {
            opened.close();
            throw e;
        }
    }

    /** The rules of all jars. */
    public List<Rule<?>> rules() {
        return List.copyOf(rules);
    }

    private void add(Path jar, RuleRegistry known) throws OwnRuleException {
        URLClassLoader loader = loaderOf(jar);
        loaders.add(loader);
        Iterator<ServiceLoader.Provider<Rule<?>>> providers = providers(loader);
        while (hasNext(providers, jar)) {
            Rule<?> rule = next(providers, jar);
            Optional<String> problem = RuleInspection.problemOf(rule);
            if (problem.isPresent()) {
                throw new OwnRuleException(jar.toString(), problem.get(), null);
            }
            String owner = known.find(rule.id()).map(other -> other.getClass().getName()).orElse(sources.get(rule.id()));
            if (owner != null) {
                throw new OwnRuleException(jar.toString(),
                        OwnTexts.get("rule.twice", rule.id(), rule.getClass().getName(), owner), null);
            }
            sources.put(rule.id(), rule.getClass().getName() + " (" + jar + ")");
            rules.add(rule);
        }
    }

    /** What the loader above this one names as services is not the jar's. */
    @SuppressWarnings("unchecked")
    private static Iterator<ServiceLoader.Provider<Rule<?>>> providers(URLClassLoader loader) {
        // A service is named by its raw class.
        ServiceLoader<Rule<?>> services = (ServiceLoader<Rule<?>>) (ServiceLoader<?>) ServiceLoader.load(Rule.class, loader);
        return services.stream().filter(provider -> provider.type().getClassLoader() == loader).iterator();
    }

    private static URLClassLoader loaderOf(Path jar) throws OwnRuleException {
        String source = jar.toString();
        if (Files.isDirectory(jar)) {
            throw new OwnRuleException(source, OwnTexts.get("jar.folder"), null);
        }
        if (Files.notExists(jar)) {
            throw new OwnRuleException(source, OwnTexts.get("jar.missing"), null);
        }
        try (JarFile file = new JarFile(jar.toFile())) {
            if (file.getEntry(SERVICES) == null) {
                throw new OwnRuleException(source, OwnTexts.get("jar.noService", SERVICES), null);
            }
            return new URLClassLoader(new URL[] {jar.toUri().toURL()}, Rule.class.getClassLoader());
        } catch (IOException e) {
            throw new OwnRuleException(source, OwnTexts.get("jar.unreadable", e.getMessage()), e);
        }
    }

    private static boolean hasNext(Iterator<?> providers, Path jar) throws OwnRuleException {
        try {
            return providers.hasNext();
        } catch (ServiceConfigurationError | LinkageError e) {
            throw new OwnRuleException(jar.toString(), OwnTexts.get("jar.service", e.getMessage(), SERVICES), e);
        }
    }

    private static Rule<?> next(Iterator<ServiceLoader.Provider<Rule<?>>> providers, Path jar) throws OwnRuleException {
        ServiceLoader.Provider<Rule<?>> provider = providers.next();
        try {
            return provider.get();
        } catch (ServiceConfigurationError e) {
            Throwable cause = e.getCause() == null ? e : e.getCause();
            throw new OwnRuleException(jar.toString(), OwnTexts.get("class.broken", provider.type().getName(), cause), e);
        } catch (LinkageError e) {
            throw new OwnRuleException(jar.toString(), OwnTexts.get("class.old", provider.type().getName(), e), e);
        }
    }

    @Override
    public void close() {
        for (URLClassLoader loader : loaders) {
            try {
                loader.close();
            } catch (IOException e) {
                // The jar was only read: nothing is lost, and the process ends soon.
                System.getLogger(RuleJars.class.getName()).log(System.Logger.Level.DEBUG, "Not closed: " + loader.getURLs()[0], e);
            }
        }
    }
}

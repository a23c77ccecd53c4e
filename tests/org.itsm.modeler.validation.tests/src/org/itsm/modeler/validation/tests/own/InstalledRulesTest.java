/*
 * Copyright (c) 2026 ITSM Modeler contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.itsm.modeler.validation.tests.own;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IExtensionRegistry;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.RegistryFactory;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.spi.RegistryContributor;
import org.eclipse.core.runtime.spi.RegistryStrategy;
import org.itsm.modeler.validation.Rule;
import org.itsm.modeler.validation.RuleRegistry;
import org.itsm.modeler.validation.own.InstalledRules;
import org.itsm.modeler.validation.own.OwnRuleException;
import org.itsm.modeler.validation.tests.rules.Models;
import org.itsm.modeler.validation.tests.rules.Runs;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleException;
import org.osgi.framework.FrameworkUtil;

/** The extension point, in a registry of the test's own and in the Eclipse that runs the tests. */
class InstalledRulesTest {

    private static final String VALIDATION = "org.itsm.modeler.validation";
    private static final Object TOKEN = new Object();

    @TempDir
    Path folder;

    private URLClassLoader classes;
    private IExtensionRegistry registry;

    @BeforeEach
    void aRegistryWithOurExtensionPoint() throws IOException {
        Path jar = JarBuilder.example().rule("Silent", "\"OWN-01\", Severity.INFO, ITService.class")
                .build(folder.resolve("own-rules.jar"));
        classes = new URLClassLoader(new URL[] {jar.toUri().toURL()}, Rule.class.getClassLoader());
        registry = RegistryFactory.createRegistry(new FromClasses(), TOKEN, TOKEN);
        contribute(VALIDATION, JarBuilder.resource("/plugin.xml"));
    }

    @AfterEach
    void close() throws IOException {
        registry.stop(TOKEN);
        classes.close();
    }

    @Test
    void theExampleOfTheDocsIsContributedByItsPluginXml() throws IOException {
        contribute("com.example.itsm.rules", JarBuilder.doc("plugin.xml"));
        InstalledRules installed = InstalledRules.of(registry, RuleRegistry.standard());
        assertEquals(List.of("OWN-01"), installed.rules().stream().map(Rule::id).toList());
        assertEquals("Service codes follow the convention", installed.rules().get(0).page().name());
        assertEquals(List.of(), installed.problems());
    }

    @Test
    void aRuleThatCannotBeUsedIsLeftOutAndTheOthersWork() throws IOException {
        contribute("com.example.broken", """
                <plugin>
                   <extension point="org.itsm.modeler.validation.rules">
                      <rule class="com.example.Nowhere"/>
                      <rule class="java.lang.Object"/>
                      <rule class="com.example.itsm.ServiceCodeFollowsConvention"/>
                      <rule class="Silent"/>
                   </extension>
                </plugin>
                """);
        InstalledRules installed = InstalledRules.of(registry, RuleRegistry.standard());
        assertEquals(List.of("OWN-01"), installed.rules().stream().map(Rule::id).toList());
        List<String> problems = installed.problems().stream().map(OwnRuleException::getMessage).toList();
        assertEquals(3, problems.size());
        assertTrue(problems.get(0).startsWith("the rule com.example.Nowhere cannot be made"), problems::toString);
        assertTrue(problems.get(1).startsWith("the rule java.lang.Object cannot be made"), problems::toString);
        assertTrue(problems.get(2).contains("OWN-01"), problems::toString);
        assertEquals("com.example.broken", installed.problems().get(0).source());
    }

    @Test
    void withoutContributionsThereAreTheRulesOfTheProductAlone() {
        assertEquals(List.of(), InstalledRules.of(registry, RuleRegistry.standard()).rules());
        assertEquals(RuleRegistry.standard().all().stream().map(Rule::id).toList(),
                RuleRegistry.installed().all().stream().map(Rule::id).toList());
    }

    @Test
    void aBundleInARunningEclipseBringsItsRuleAndTakesItAway() throws IOException, BundleException {
        assumeTrue(Platform.isRunning(), "runs in Eclipse only");
        Path jar = JarBuilder.example().build(folder.resolve("bundle.jar"));
        Bundle bundle = FrameworkUtil.getBundle(getClass()).getBundleContext().installBundle(jar.toUri().toString());
        try {
            bundle.start();
            RuleRegistry rules = RuleRegistry.installed();
            Rule<?> rule = rules.find("OWN-01").orElseThrow();
            assertEquals(bundle, FrameworkUtil.getBundle(rule.getClass()));
            assertEquals(List.of("The code of 'A' is missing, not SRV- and three digits"),
                    Runs.messages(Runs.only(rules, "OWN-01", Models.of("<services id='a' name='A'/>"))));
        } finally {
            bundle.uninstall();
        }
        assertTrue(RuleRegistry.installed().find("OWN-01").isEmpty());
    }

    private void contribute(String bundle, String pluginXml) {
        RegistryContributor contributor = new RegistryContributor(bundle, bundle, null, null);
        assertTrue(registry.addContribution(new ByteArrayInputStream(pluginXml.getBytes(StandardCharsets.UTF_8)), contributor,
                false, bundle, null, TOKEN));
    }

    /** A registry without bundles: classes come from the jar of the test. */
    private final class FromClasses extends RegistryStrategy {

        FromClasses() {
            super(null, null);
        }

        @Override
        public Object createExecutableExtension(RegistryContributor contributor, String className, String overridden)
                throws CoreException {
            try {
                return Class.forName(className, true, classes).getConstructor().newInstance();
            } catch (ReflectiveOperationException e) {
                throw new CoreException(new Status(IStatus.ERROR, contributor.getName(), "no class " + className, e));
            }
        }
    }
}

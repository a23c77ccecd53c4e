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

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.jar.JarFile;
import java.util.jar.JarOutputStream;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;

import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

import org.eclipse.emf.common.EMFPlugin;
import org.eclipse.emf.ecore.EObject;
import org.itsm.modeler.model.itsm.ITService;
import org.itsm.modeler.validation.Rule;

/** Makes a jar out of sources, as a user would: compiled against the product. */
final class JarBuilder {

    private static final String SERVICES = "META-INF/services/org.itsm.modeler.validation.Rule";
    private static final String EXAMPLE = "com/example/itsm/";
    private static final String RULE = "ServiceCodeFollowsConvention";

    private final Map<String, String> sources = new LinkedHashMap<>();
    private final Map<String, String> entries = new LinkedHashMap<>();

    /** The example of the docs, file by file. */
    static JarBuilder example() throws IOException {
        return new JarBuilder()
                .entry(JarFile.MANIFEST_NAME, doc(JarFile.MANIFEST_NAME))
                .entry("plugin.xml", doc("plugin.xml"))
                .entry(SERVICES, doc(SERVICES))
                .entry(EXAMPLE + "OWN-01.properties", doc("src/" + EXAMPLE + "OWN-01.properties"))
                .source("com.example.itsm." + RULE, doc("src/" + EXAMPLE + RULE + ".java"));
    }

    static String doc(String path) throws IOException {
        return resource("/docs/own-rules/" + path);
    }

    /** A file of the validation bundle. */
    static String resource(String path) throws IOException {
        try (InputStream in = Rule.class.getResourceAsStream(path)) {
            assertTrue(in != null, path);
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    /** A rule of the default package that finds nothing, with these arguments for the constructor of Rule. */
    JarBuilder rule(String name, String arguments) {
        return source(name, """
                import org.itsm.modeler.model.itsm.ITService;
                import org.itsm.modeler.validation.*;
                public class %s extends Rule<ITService> {
                    public %s() { super(%s); }
                    @Override public void check(ITService service, ValidationContext context, Findings<ITService> findings) {
                        findings.aboutElement();
                    }
                }
                """.formatted(name, name, arguments));
    }

    JarBuilder source(String name, String code) {
        sources.put(name, code);
        return this;
    }

    JarBuilder entry(String path, String text) {
        entries.put(path, text);
        return this;
    }

    JarBuilder services(String... classes) {
        return entry(SERVICES, String.join("\n", classes) + "\n");
    }

    /** The page of a rule of the default package. */
    JarBuilder page(String id, String... lines) {
        return entry(id + ".properties", String.join("\n", lines) + "\n");
    }

    JarBuilder completePage(String id) {
        return page(id, "name=N", "message=M of {n}", "documentation=D", "right=R", "wrong=W");
    }

    Path build(Path jar) throws IOException {
        Path classes = Files.createTempDirectory(jar.getParent(), "classes");
        compile(classes);
        try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(jar)); Stream<Path> files = Files.walk(classes)) {
            for (Map.Entry<String, String> entry : entries.entrySet()) {
                write(out, entry.getKey(), entry.getValue().getBytes(StandardCharsets.UTF_8));
            }
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                write(out, classes.relativize(file).toString().replace('\\', '/'), Files.readAllBytes(file));
            }
        }
        return jar;
    }

    private static void write(JarOutputStream out, String name, byte[] content) throws IOException {
        out.putNextEntry(new ZipEntry(name));
        out.write(content);
        out.closeEntry();
    }

    private void compile(Path classes) {
        if (sources.isEmpty()) {
            return;
        }
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        DiagnosticCollector<JavaFileObject> problems = new DiagnosticCollector<>();
        List<JavaFileObject> units = new ArrayList<>();
        sources.forEach((name, code) -> units.add(new Source(name, code)));
        List<String> options = List.of("--release", "17", "-Xlint:all,-options,-path", "-d", classes.toString(),
                "-classpath", classPath());
        compiler.getTask(null, null, problems, options, null, units).call();
        assertEquals(List.of(), problems.getDiagnostics());
    }

    /** The jars or folders out of which the product runs here. */
    private static String classPath() {
        return Stream.of(Rule.class, ITService.class, EObject.class, EMFPlugin.class)
                .map(JarBuilder::placeOf)
                .distinct()
                .collect(Collectors.joining(System.getProperty("path.separator")));
    }

    private static String placeOf(Class<?> type) {
        // OSGi leaves blanks in folders as they are, which Java does not take for a URI.
        String location = type.getProtectionDomain().getCodeSource().getLocation().toString().replace(" ", "%20");
        return Path.of(URI.create(location)).toString();
    }

    /** A source in memory. */
    private static final class Source extends SimpleJavaFileObject {

        private final String code;

        Source(String name, String code) {
            super(URI.create("string:///" + name.replace('.', '/') + Kind.SOURCE.extension), Kind.SOURCE);
            this.code = code;
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return code;
        }
    }
}

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

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;

import org.itsm.modeler.diagram.Diagram;
import org.itsm.modeler.diagram.engine.DiagramBuilder;
import org.itsm.modeler.diagram.engine.DiagramRoot;
import org.itsm.modeler.diagram.engine.ViewOptions;
import org.itsm.modeler.diagram.layout.DiagramLayout;
import org.itsm.modeler.diagram.layout.LayoutEngine;
import org.itsm.modeler.diagram.layout.Positions;
import org.itsm.modeler.diagram.layout.PositionsException;
import org.itsm.modeler.diagram.layout.TextMeasure;
import org.itsm.modeler.diagram.notation.Notation;
import org.itsm.modeler.diagram.svg.PictureFormat;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code itsm render}: draws diagrams of a model. */
@Command(name = "render")
final class RenderCommand implements Callable<Integer> {

    private static final String WHOLE = "D1";
    private static final String CHAIN = "D2";

    private final Console console;

    @Parameters(arity = "1", paramLabel = "FILE", descriptionKey = "render.file")
    private String path;

    @Option(names = "--diagram", paramLabel = "ID", completionCandidates = DiagramIds.class,
            descriptionKey = "render.diagram")
    private String diagram;

    @Option(names = "--element", paramLabel = "ID", descriptionKey = "render.element")
    private String element;

    @Option(names = "--output", required = true, paramLabel = "PATH", descriptionKey = "render.output")
    private String output;

    @Option(names = "--scale", paramLabel = "FACTOR", defaultValue = "1", descriptionKey = "render.scale")
    private double scale;

    RenderCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws Failure, IOException {
        if (!(scale > 0 && scale <= 10)) {
            throw Failure.usage(Messages.get("render.no-scale", scale));
        }
        boolean folder = isFolder();
        Output.mustNotBe(output, List.of(path));
        ModelFile file = ModelFile.open(console, path);
        Positions positions = positions();
        console.step(Messages.get("step.notation"));
        Notation notation = Notation.standard();
        List<DiagramRoot> pictures = new PictureList(notation, file, element).of(wanted(), folder);
        for (DiagramRoot picture : pictures) {
            String target = folder ? Paths.of(output).resolve(picture.fileName() + PictureFormat.SVG.extension()).toString() : output;
            console.step(Messages.get("step.draw", target));
            draw(notation, picture, positions, target);
            console.line(Messages.get("export.done", target));
        }
        return ExitStatus.DONE;
    }

    private String wanted() {
        if (diagram != null) {
            return diagram;
        }
        return element == null ? WHOLE : CHAIN;
    }

    /** Tells by the end of the name, or by what is there. */
    private boolean isFolder() throws Failure {
        Path target = Paths.of(output);
        if (Files.isDirectory(target)) {
            return true;
        }
        if (PictureFormat.of(output).isPresent()) {
            return false;
        }
        boolean plain = target.getFileName() != null && target.getFileName().toString().indexOf('.') <= 0;
        if (plain || output.endsWith("/") || output.endsWith("\\")) {
            return true;
        }
        throw Failure.usage(Messages.get("render.no-format", output));
    }

    private Positions positions() throws Failure {
        Path file = Positions.fileFor(Paths.of(path));
        try {
            return Positions.read(file);
        } catch (PositionsException e) {
            throw Failure.said(file + ":" + e.line() + ": " + e.getMessage(), e);
        } catch (IOException e) {
            throw Failure.file(file.toString(), Messages.get("input", Paths.reason(e)), e);
        }
    }

    private void draw(Notation notation, DiagramRoot picture, Positions positions, String target) throws Failure, IOException {
        Diagram content = DiagramBuilder.build(notation, picture.description().id(), picture.root(),
                ViewOptions.standard(picture.description()));
        DiagramLayout layout = new LayoutEngine().layout(content, TextMeasure.standard(), positions, null);
        PictureFormat format = PictureFormat.of(target).orElse(PictureFormat.SVG);
        Output.bytes(target, out -> format.write(content, layout, scale, out));
    }

    /** What {@code --diagram} takes, for the completion, which does not read the notation. */
    static final class DiagramIds implements Iterable<String> {
        @Override
        public Iterator<String> iterator() {
            return Stream.of("D1", "D2", "D3", "D4", "D5", "D6", "D7", "D8", "D9", "D10", PictureList.ALL).iterator();
        }
    }
}

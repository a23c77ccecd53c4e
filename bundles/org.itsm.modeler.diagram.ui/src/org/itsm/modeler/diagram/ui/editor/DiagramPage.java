/*
 * Copyright (c) 2026 ITSM Modeler contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.itsm.modeler.diagram.ui.editor;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.IWorkbenchPartSite;
import org.itsm.modeler.diagram.Diagram;
import org.itsm.modeler.diagram.engine.DiagramBuilder;
import org.itsm.modeler.diagram.engine.ViewOptions;
import org.itsm.modeler.diagram.notation.DiagramDescription;
import org.itsm.modeler.diagram.notation.Notation;
import org.itsm.modeler.diagram.tool.Palette;
import org.itsm.modeler.diagram.tool.Palettes;
import org.itsm.modeler.diagram.tool.Tools;
import org.itsm.modeler.diagram.ui.canvas.DiagramCanvas;
import org.itsm.modeler.diagram.ui.paint.Icons;
import org.itsm.modeler.diagram.ui.positions.DiagramPositions;
import org.itsm.modeler.diagram.ui.session.ModelSession;
import org.itsm.modeler.diagram.ui.session.SessionListener;
import org.itsm.modeler.diagram.ui.view.Scene;
import org.itsm.modeler.diagram.ui.view.Selection;
import org.itsm.modeler.model.itsm.ITSMModel;

/**
 * A diagram of a model, with palette, tool bar and search, to be embedded in an editor. It follows the model of the
 * session, and every change made on it is a step of the session's undo history. The editor that embeds it gives it out
 * as adapter, so that the commands find it.
 */
public final class DiagramPage implements SessionListener {

    private static final int MARGIN = 0;
    private static final String FIRST = "D1";

    private final IWorkbenchPartSite site;
    private final Notation notation;
    private final FindingSource findings = FindingSource.standard();
    private final List<Runnable> selectionListeners = new CopyOnWriteArrayList<>();
    private final List<Runnable> titleListeners = new CopyOnWriteArrayList<>();
    private ModelSession session;
    private DiagramAddress address;
    private ViewOptions options;
    private Palette palette = new Palette(List.of());
    private Tools tools;
    private DiagramRefresh refresh;
    private Composite control;
    private Label message;
    private PreviewBar preview;
    private DiagramCanvas canvas;
    private SidePane side;
    private PalettePane palettePane;
    private FindBar findBar;
    private Icons icons;
    private DiagramToolBar toolBar;
    private boolean stale;

    public DiagramPage(IWorkbenchPartSite site, ModelSession session) {
        this.site = site;
        this.session = session;
        this.notation = Notation.standard();
    }

    // ---- controls

    /** Makes its controls and shows the first diagram of the model. */
    public Control create(Composite parent) {
        control = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(MARGIN, MARGIN).applyTo(control);
        icons = new Icons(parent.getDisplay());
        toolBar = new DiagramToolBar(this, control);
        message = new Label(control, SWT.WRAP);
        GridDataFactory.fillDefaults().grab(true, false).indent(6, 2).exclude(true).applyTo(message);
        preview = new PreviewBar(this, control);
        findBar = new FindBar(this, control);
        side = new SidePane(control);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(side.area());
        palettePane = new PalettePane(this, side.area());
        canvas = new DiagramCanvas(side.area(), new DiagramWork(this));
        side.show(palettePane.control(), canvas);
        canvas.onSelection(() -> selectionListeners.forEach(Runnable::run));
        refresh = new DiagramRefresh(parent.getDisplay(), this::shown);
        DiagramMenu.install(this, canvas);
        DiagramContext.install(site, canvas);
        control.addListener(SWT.Dispose, event -> disposed());
        session.addListener(this);
        showFirst();
        return control;
    }

    private void disposed() {
        session.removeListener(this);
        refresh.cancel();
        toolBar.dispose();
        icons.dispose();
    }

    /** Works on another session, after the editor has opened another file. */
    public void setSession(ModelSession other) {
        session.removeListener(this);
        session = other;
        session.addListener(this);
        showAgain();
    }

    /** Whether it is embedded and not disposed. */
    public boolean isOpen() {
        return control != null && !control.isDisposed();
    }

    public Control control() {
        return control;
    }

    public DiagramCanvas canvas() {
        return canvas;
    }

    public void setFocus() {
        canvas.setFocus();
    }

    IWorkbenchPartSite site() {
        return site;
    }

    PalettePane palettePane() {
        return palettePane;
    }

    /** Takes the palette away to make room for the diagram, or brings it back. */
    void togglePalette() {
        side.toggle();
        if (!side.isOpen()) {
            canvas.setFocus();
        }
    }

    FindBar findBar() {
        return findBar;
    }

    DiagramToolBar toolBar() {
        return toolBar;
    }

    Image icon(String path) {
        return icons.of(path, 16);
    }

    // ---- what is shown

    public ModelSession session() {
        return session;
    }

    Notation notation() {
        return notation;
    }

    Palette palette() {
        return palette;
    }

    /** The tools of the diagram that is shown; empty when none is. */
    Optional<Tools> tools() {
        return Optional.ofNullable(tools);
    }

    DiagramPositions positions() {
        return DiagramPositions.of(session);
    }

    FindingSource findings() {
        return findings;
    }

    /** Whether the model can be changed and saved. */
    boolean isEditable() {
        return !session.isClosed() && session.readOnlyReason().isEmpty() && !isPreview();
    }

    /** Whether the diagrams of the file are drawn in another editor. */
    boolean isPreview() {
        return session.otherEditor().isPresent();
    }

    /** Opens what is shown in that other editor; does nothing where there is none. */
    void openInOtherEditor() {
        preview.open();
    }

    Optional<DiagramAddress> address() {
        return Optional.ofNullable(address);
    }

    Optional<DiagramDescription> description() {
        return address().flatMap(shown -> notation.diagram(shown.diagram()));
    }

    ViewOptions options() {
        return options;
    }

    void setOptions(ViewOptions wanted) {
        options = wanted;
        rebuild(false);
    }

    private void showFirst() {
        show(session.model().map(model -> new DiagramAddress(FIRST, model)));
    }

    /** The same diagram, after the file was read anew; the first one when what it was about is not there any more. */
    private void showAgain() {
        show(address().flatMap(shown -> shown.in(session.resource()))
                .or(() -> session.model().map(model -> new DiagramAddress(FIRST, model))));
    }

    private void show(Optional<DiagramAddress> wanted) {
        tools = null;
        if (wanted.isPresent()) {
            show(wanted.get().diagram(), wanted.get().root());
        } else {
            address = null;
            refresh.forget();
            canvas.clear();
        }
        showMessage();
        showWhetherEditable();
    }

    private void showMessage() {
        String text = session.readOnlyReason().map(problem -> DiagramTexts.get("readOnly", problem.message()))
                .orElseGet(() -> session.model().isEmpty() ? DiagramTexts.get("noModel") : positions().problem());
        message.setText(text);
        message.setVisible(!text.isEmpty());
        Layouts.exclude(message, text.isEmpty());
    }

    /** A preview has no palette. */
    private void showWhetherEditable() {
        preview.update();
        side.setOffered(!isPreview());
        PageTester.ask(this);
    }

    /** Shows the diagram of that id about the element. */
    public void show(String diagram, EObject root) {
        DiagramDescription description = notation.diagram(diagram).orElseThrow();
        boolean sameKind = address != null && address.diagram().equals(diagram);
        canvas.finishEditing();
        address = new DiagramAddress(diagram, root);
        if (!sameKind) {
            options = ViewOptions.standard(description);
            palette = Palettes.of(notation, diagram);
            palettePane.show(palette);
            side.setWidth(palettePane.preferredWidth());
        }
        rebuild(false);
        titleListeners.forEach(Runnable::run);
    }

    /** Builds the diagram of the model as it is now. */
    private void rebuild(boolean afresh) {
        if (address == null || session.isClosed()) {
            return;
        }
        if (address.root().eResource() == null) {
            // What the diagram was about is deleted.
            showFirst();
            return;
        }
        Diagram diagram = DiagramBuilder.build(notation, address.diagram(), address.root(), options, canvas.scene().diagram());
        tools = new Tools(notation, diagram);
        refresh.request(diagram, positions().positions(), afresh);
    }

    private void shown(Scene scene) {
        if (!canvas.isDisposed()) {
            Diagram before = canvas.scene().diagram();
            boolean another = !DiagramAddress.of(before).isLike(DiagramAddress.of(scene.diagram()));
            canvas.show(scene, another);
        }
    }

    /** Finds new places for everything; those set by hand are given up, which can be undone. */
    void arrange() {
        if (address != null) {
            Diagram diagram = canvas.scene().diagram();
            if (positions().isWritable() && positions().positions().any(diagram)) {
                positions().change(DiagramTexts.get("arrange.label"), positions().positions().without(diagram));
            }
            rebuild(true);
        }
    }

    /** Writes what is shown as a picture, SVG or PNG by the extension of the file; when the last change is to be seen. */
    public void export(Path file) {
        afterwards(() -> DiagramExport.write(canvas.scene(), file).schedule());
    }

    /** Does it once the last change is to be seen. */
    public void afterwards(Runnable action) {
        bringUpToDate();
        refresh.afterwards(() -> {
            if (isOpen()) {
                action.run();
            }
        });
    }

    /** Whether everything that has changed is to be seen. */
    public boolean isUpToDate() {
        return !stale && !refresh.isBusy();
    }

    // ---- what the session tells

    /** Several changes in one go are one new picture. */
    @Override
    public void modelChanged() {
        if (!stale) {
            stale = true;
            canvas.getDisplay().asyncExec(this::bringUpToDate);
        }
    }

    /** Builds the diagram of the model as it is now, unless that is done; the picture follows. */
    void bringUpToDate() {
        if (stale && isOpen()) {
            stale = false;
            rebuild(false);
        }
    }

    @Override
    public void reloaded() {
        showAgain();
    }

    @Override
    public void closed() {
        refresh.cancel();
        address = null;
        tools = null;
    }

    // ---- selection

    /** What the selected figures and lines stand for; the model of the diagram when nothing is selected. */
    public List<EObject> selectedElements() {
        List<EObject> elements = new ArrayList<>();
        for (String key : canvas.selection().keys()) {
            canvas.scene().element(key).filter(element -> !elements.contains(element)).ifPresent(elements::add);
        }
        if (elements.isEmpty() && address != null) {
            elements.add(address.root());
        }
        return elements;
    }

    /** Deletes what is selected, elements and links, as the tools of the diagram allow. */
    public void deleteSelected() {
        new DiagramWork(this).deleteSelected();
    }

    /** Those of the selected elements that the tools of the diagram allow to delete. */
    public List<EObject> deletableElements() {
        return new DiagramWork(this).deletable();
    }

    /** Called after each change of the selection. */
    public void onSelection(Runnable listener) {
        selectionListeners.add(listener);
    }

    /** Called when another diagram is shown. */
    public void onTitle(Runnable listener) {
        titleListeners.add(listener);
    }

    /** What is shown, in words. */
    public String title() {
        return description().map(DiagramDescription::label).orElse("");
    }

    /** Selects the element and brings it into sight; false when the diagram does not show it. */
    public boolean reveal(EObject element) {
        return reveal(List.of(element));
    }

    /** Selects those of the elements that the diagram shows and brings the last one into sight; false when it shows none. */
    public boolean reveal(List<? extends EObject> elements) {
        List<String> keys = elements.stream().map(canvas.scene()::keysOf).filter(found -> !found.isEmpty())
                .map(found -> found.get(0)).toList();
        if (!keys.isEmpty()) {
            canvas.select(new Selection(keys), true);
        }
        return !keys.isEmpty();
    }
}

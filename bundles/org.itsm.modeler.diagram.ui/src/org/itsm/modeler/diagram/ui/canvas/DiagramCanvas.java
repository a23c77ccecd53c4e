/*
 * Copyright (c) 2026 ITSM Modeler contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.itsm.modeler.diagram.ui.canvas;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.itsm.modeler.diagram.Diagram;
import org.itsm.modeler.diagram.Edge;
import org.itsm.modeler.diagram.Figure;
import org.itsm.modeler.diagram.Rgb;
import org.itsm.modeler.diagram.layout.Bounds;
import org.itsm.modeler.diagram.layout.DiagramLayout;
import org.itsm.modeler.diagram.layout.Point;
import org.itsm.modeler.diagram.tool.End;
import org.itsm.modeler.diagram.tool.Tool;
import org.itsm.modeler.diagram.ui.paint.Colors;
import org.itsm.modeler.diagram.ui.paint.ScenePainter;
import org.itsm.modeler.diagram.ui.paint.ScenePicture;
import org.itsm.modeler.diagram.ui.view.Rectangles;
import org.itsm.modeler.diagram.ui.view.Scene;
import org.itsm.modeler.diagram.ui.view.Selection;
import org.itsm.modeler.diagram.ui.view.Shades;
import org.itsm.modeler.diagram.ui.view.Viewport;

/** Shows a diagram and lets users work on it. */
public final class DiagramCanvas extends Canvas {

    /** So far a click may miss a line or a handle, in pixels. */
    private static final int REACH = 6;
    /** How the ids of the decorations end that stand for findings. */
    private static final String FINDINGS = "_findings";
    /** So long one painting may take, in milliseconds; the rest is painted afterwards. */
    private static final long SLICE = 16;

    private final CanvasWork work;
    private final ScenePicture picture;
    private final CanvasScroll scroll;
    private final CanvasAccessible accessible;
    private final DirectEdit directEdit;
    private final List<Runnable> selectionListeners = new CopyOnWriteArrayList<>();
    private final Gesture idle = new SelectGesture(this);
    private ScenePainter painter;
    private Scene scene;
    private Viewport viewport = Viewport.ofSize(0, 0);
    private boolean fitPending = true;
    private Selection selection = Selection.NOTHING;
    private Selection gone = Selection.NOTHING;
    private Gesture gesture = idle;
    private Feedback feedback = Feedback.NONE;
    private Set<String> found = Set.of();

    public DiagramCanvas(Composite parent, CanvasWork work) {
        super(parent, SWT.DOUBLE_BUFFERED | SWT.NO_BACKGROUND | SWT.V_SCROLL | SWT.H_SCROLL);
        this.work = work;
        this.picture = new ScenePicture(getDisplay());
        this.scene = nothing();
        this.scroll = new CanvasScroll(this);
        this.accessible = new CanvasAccessible(this);
        this.directEdit = new DirectEdit(this);
        new CanvasMouse(this);
        new CanvasKeys(this);
        addListener(SWT.Paint, event -> paint(event.gc));
        addListener(SWT.Resize, event -> resized());
        addListener(SWT.FocusIn, event -> redraw());
        addListener(SWT.FocusOut, event -> redraw());
        addListener(SWT.Dispose, event -> disposed());
    }

    // ---- what is shown

    private static Scene nothing() {
        return new Scene(new Diagram("", "", null, List.of(), List.of()), DiagramLayout.empty());
    }

    /** Shows no diagram. */
    public void clear() {
        show(nothing(), true);
    }

    /** Shows another state of the same diagram, or another diagram, of which then all is shown. */
    public void show(Scene newScene, boolean anotherDiagram) {
        Scene before = scene;
        scene = newScene;
        setFeedback(Feedback.NONE);
        if (anotherDiagram) {
            directEdit.cancel();
            gesture.cancel();
            setGesture(idle);
            fitPending = true;
            found = Set.of();
        } else {
            setGesture(gesture.renewed().orElse(idle));
        }
        boolean changed = keepSelection() || !selectedElements(before).equals(selectedElements(scene));
        update(viewport);
        accessible.contentChanged();
        if (changed) {
            selectionListeners.forEach(Runnable::run);
        }
    }

    /** What has gone is not selected any more, until an undo brings it back; says whether that is another selection. */
    private boolean keepSelection() {
        Selection before = selection;
        if (selection.isEmpty() && !gone.isEmpty() && gone.keys().stream().allMatch(scene::has)) {
            selection = gone;
            gone = Selection.NOTHING;
        } else {
            selection = selection.only(scene::has);
            gone = selection.equals(before) ? gone : before;
        }
        return !selection.equals(before);
    }

    /** After the model was read anew the same figures stand for other objects. */
    private List<EObject> selectedElements(Scene where) {
        return selection.keys().stream().flatMap(key -> where.element(key).stream()).toList();
    }

    public Scene scene() {
        return scene;
    }

    public Viewport viewport() {
        return viewport;
    }

    public CanvasWork work() {
        return work;
    }

    private void resized() {
        Rectangle size = getClientArea();
        update(viewport.resized(size.width, size.height));
    }

    /** Shows this part of the diagram. */
    public void look(Viewport wanted) {
        fitPending = false;
        update(wanted);
    }

    private void update(Viewport wanted) {
        Viewport next = wanted;
        if (fitPending && wanted.width() > 0 && wanted.height() > 0 && scene.bounds().width() > 0) {
            next = start(wanted);
            fitPending = false;
        }
        viewport = next.within(scene.bounds());
        scroll.update();
        directEdit.follow();
        redraw();
    }

    /** All of a small diagram; of a large one its upper left part, large enough to be read. */
    private Viewport start(Viewport window) {
        Viewport all = window.fit(scene.bounds());
        return all.scale() >= 0.5 ? all : window.fit(new Bounds(0, 0, window.width() / 0.6, window.height() / 0.6));
    }

    public void fit() {
        look(viewport.fit(scene.bounds()));
    }

    /** By steps, nearer or (negative) further away, around the middle of the window. */
    public void zoom(double steps) {
        look(viewport.zoomed(steps, viewport.width() / 2.0, viewport.height() / 2.0));
    }

    public void zoomTo(double scale) {
        look(viewport.scaled(scale, viewport.width() / 2.0, viewport.height() / 2.0));
    }

    void pan(double right, double down) {
        look(viewport.panned(right, down));
    }

    /** Brings a figure or edge into sight. */
    public void reveal(String key) {
        scene.boundsOf(key).ifPresent(bounds -> look(viewport.reveal(bounds)));
    }

    /** Whether all that is visible is painted, not only a preview of it. */
    public boolean isPainted() {
        return picture.isComplete(painter, scene, viewport);
    }

    // ---- painting

    private void paint(GC gc) {
        checkTheme();
        picture.show(painter, scene, viewport);
        picture.paint(SLICE);
        picture.drawOn(gc);
        OverlayPainter overlay = new OverlayPainter(gc, viewport, painter.colors());
        found.forEach(key -> overlay.feedback(scene, new Feedback(Set.of(key), null, List.of(), List.of())));
        overlay.selection(scene, selection, isFocusControl());
        if (gesture == idle) {
            connectSource().ifPresent(figure -> overlay.connectHandle(scene.bounds(figure)));
        }
        overlay.feedback(scene, feedback);
        if (!picture.isComplete()) {
            getDisplay().asyncExec(() -> {
                if (!isDisposed()) {
                    redraw();
                }
            });
        }
    }

    /** Colours follow the theme, which may change at any time. */
    private void checkTheme() {
        Shades shades = shades();
        if (painter == null || !painter.colors().shades().equals(shades)) {
            if (painter != null) {
                painter.dispose();
            }
            painter = new ScenePainter(getDisplay(), new Colors(shades));
        }
    }

    /** A dark theme colours the canvas itself; under a light one a diagram lies on the colour of fields, as text does. */
    private Shades shades() {
        Rgb accent = Colors.rgb(getDisplay().getSystemColor(SWT.COLOR_LIST_SELECTION));
        Shades themed = new Shades(Colors.rgb(getBackground()), Colors.rgb(getForeground()), accent);
        return themed.dark() ? themed
                : new Shades(Colors.rgb(getDisplay().getSystemColor(SWT.COLOR_LIST_BACKGROUND)), themed.foreground(), accent);
    }

    private void disposed() {
        picture.dispose();
        if (painter != null) {
            painter.dispose();
        }
    }

    // ---- selection

    public Selection selection() {
        return selection;
    }

    /** Selects, and brings the primary one into sight when that is wanted. */
    public void select(Selection wanted, boolean reveal) {
        Selection next = wanted.only(scene::has);
        boolean changed = !next.equals(selection);
        selection = next;
        if (reveal) {
            next.primary().ifPresent(this::reveal);
        }
        redraw();
        if (changed) {
            gone = Selection.NOTHING;
            work.hints().clear();
            selectionListeners.forEach(Runnable::run);
            next.primary().ifPresent(accessible::focus);
        }
    }

    /** Called after each change of the selection. */
    public void onSelection(Runnable listener) {
        selectionListeners.add(listener);
    }

    /** Lights up what a search has found. */
    public void showFound(Set<String> keys) {
        found = Set.copyOf(keys);
        redraw();
    }

    // ---- gestures

    /** The next click, or Enter, uses the tool. */
    public void use(Tool tool) {
        use(tool, false);
    }

    /**
     * The next click, or Enter, uses the tool.
     *
     * @param kept whether the tool stays chosen then, until Escape
     */
    public void use(Tool tool, boolean kept) {
        endGesture();
        setGesture(tool.kind() == Tool.Kind.EDGE ? new ConnectGesture(this, List.of(tool), kept)
                : new CreateGesture(this, tool, kept));
    }

    /** Starts a line at the figure with whatever tool will fit; arrow keys choose where it ends, Enter draws. */
    public void connectFrom(Figure source) {
        endGesture();
        setGesture(new ConnectGesture(this, work.connectionsFrom(source), source));
    }

    /** Grabs an end of the line that can be moved to another figure; arrow keys choose where it goes, Enter takes the choice. */
    public void reconnect(Edge edge) {
        endGesture();
        boolean target = scene.figures().stream().anyMatch(figure -> work.canReconnect(edge, End.TARGET, figure));
        setGesture(new ReconnectGesture(this, edge, target ? End.TARGET : End.SOURCE));
    }

    /** Does by keyboard what the next click would do. */
    public void applyTool() {
        gesture.enter();
    }

    /** Whether a tool waits for the place where it is to be used. */
    public boolean isGestureActive() {
        return gesture != idle;
    }

    void begin(Gesture next, Pointer pointer) {
        setGesture(next);
        next.down(pointer);
    }

    private void setGesture(Gesture next) {
        gesture = next;
        showCursor();
        redraw();
    }

    /** The cursor says what a click would do now. */
    void showCursor() {
        setCursor(getDisplay().getSystemCursor(gesture.cursor()));
    }

    Gesture gesture() {
        return gesture;
    }

    /** Back to selecting; the gesture has done what it was for. */
    void end() {
        setFeedback(Feedback.NONE);
        work.hints().clear();
        setGesture(idle);
    }

    /** Back to selecting; nothing is done. */
    public void endGesture() {
        gesture.cancel();
        end();
    }

    void setFeedback(Feedback wanted) {
        if (!feedback.equals(wanted)) {
            feedback = wanted;
            redraw();
        }
    }

    Feedback feedback() {
        return feedback;
    }

    // ---- what is where

    Pointer pointer(int screenX, int screenY, int state) {
        Point place = viewport.toDiagram(screenX, screenY);
        return new Pointer(place.x(), place.y(), screenX, screenY, (state & SWT.SHIFT) != 0, (state & SWT.MOD1) != 0);
    }

    Optional<String> keyAt(Pointer pointer) {
        return scene.at(pointer.x(), pointer.y(), REACH / viewport.scale());
    }

    boolean near(Pointer pointer, Point place) {
        return Rectangles.distance(place, place, pointer.x(), pointer.y()) <= REACH / viewport.scale();
    }

    /** The figure whose sign for findings is there. */
    Optional<Figure> findingsAt(Pointer pointer) {
        Bounds around = new Bounds(pointer.x(), pointer.y(), 0, 0).grownBy(REACH);
        Point place = new Point(pointer.x(), pointer.y());
        return scene.figuresIn(around).stream().filter(figure -> figure.decorations().stream()
                .filter(decoration -> decoration.id().endsWith(FINDINGS))
                .anyMatch(decoration -> ScenePainter.placeOf(decoration, scene.bounds(figure)).contains(place))).findFirst();
    }

    Optional<Figure> connectHandleAt(Pointer pointer) {
        return connectSource().filter(figure -> OverlayPainter.connectHandle(viewport, scene.bounds(figure))
                .contains(pointer.screenX(), pointer.screenY()));
    }

    /** The figure at which the handle for drawing lines is shown. */
    private Optional<Figure> connectSource() {
        return selection.keys().size() != 1 ? Optional.empty()
                : selection.primary().flatMap(scene::figure).filter(figure -> !work.connectionsFrom(figure).isEmpty());
    }

    /** Where the figure or edge is on the canvas, in pixels. */
    public Optional<Rectangle> placeOf(String key) {
        return scene.boundsOf(key).map(viewport::toScreen).map(bounds -> new Rectangle((int) Math.round(bounds.x()),
                (int) Math.round(bounds.y()), (int) Math.round(bounds.width()), (int) Math.round(bounds.height())));
    }

    /** Opens the field in which the figure is renamed; false when it cannot be renamed. */
    public boolean edit(String key) {
        return scene.figure(key).map(directEdit::open).orElse(false);
    }

    /** Takes over the name that is being typed, as if the field were left. */
    public void finishEditing() {
        directEdit.commit();
    }

    /** Tells a screen reader of a figure that is not selected. */
    void say(String key) {
        accessible.focus(key);
    }
}

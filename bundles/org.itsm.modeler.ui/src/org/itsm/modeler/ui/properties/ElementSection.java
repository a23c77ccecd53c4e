/*
 * Copyright (c) 2026 ITSM Modeler contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.itsm.modeler.ui.properties;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.views.properties.tabbed.AbstractPropertySection;
import org.eclipse.ui.views.properties.tabbed.TabbedPropertySheetPage;
import org.itsm.modeler.diagram.ui.session.ModelSession;
import org.itsm.modeler.diagram.ui.session.SessionListener;
import org.itsm.modeler.diagram.ui.session.SharedModels;
import org.itsm.modeler.ui.ContextHelp;
import org.itsm.modeler.ui.ModelEdit;
import org.itsm.modeler.ui.UiTexts;
import org.itsm.modeler.ui.editor.ItsmEditor;
import org.itsm.modeler.ui.elements.ElementLabels;

/** A page of fields for one element: one line for each feature of its class. */
abstract class ElementSection extends AbstractPropertySection implements FieldHost, SessionListener {

    private Composite body;
    private TabbedPropertySheetPage page;
    private FieldRows rows;
    private EClass shownClass;
    private EObject object;
    private ModelSession session;
    /** Takes over what is being typed; null when nothing is. */
    private Runnable typed;

    /** What is shown of elements of the class, in order. */
    abstract List<? extends EStructuralFeature> featuresOf(EClass type);

    /** The field for a feature that the class has. */
    abstract Field fieldFor(EStructuralFeature feature, EClass type);

    @Override
    public void createControls(Composite parent, TabbedPropertySheetPage sheet) {
        super.createControls(parent, sheet);
        page = sheet;
        body = getWidgetFactory().createFlatFormComposite(parent);
        ContextHelp.set(body, "properties");
        GridLayoutFactory.swtDefaults().numColumns(2).margins(8, 6).spacing(10, 5).applyTo(body);
        rows = new FieldRows(body, getWidgetFactory());
    }

    @Override
    public void setInput(IWorkbenchPart part, ISelection selection) {
        super.setInput(part, selection);
        takeOverTyped();
        Object first = selection instanceof IStructuredSelection structured ? structured.getFirstElement() : null;
        object = first instanceof EObject element ? element : null;
        follow(object == null || object.eResource() == null ? null
                : SharedModels.ofWorkbench().find(object.eResource().getURI()).orElse(null));
    }

    /** What is typed belongs to the element that is shown, if that is still there. */
    private void takeOverTyped() {
        if (typed != null && object != null && object.eResource() != null) {
            typed.run();
        }
        typing(null);
    }

    private void follow(ModelSession other) {
        if (session != other) {
            if (session != null) {
                session.removeListener(this);
            }
            session = other;
            if (session != null) {
                session.addListener(this);
            }
        }
    }

    @Override
    public void refresh() {
        if (object == null || body.isDisposed()) {
            return;
        }
        if (object.eClass() != shownClass) {
            shownClass = object.eClass();
            // Another class is another selection: the sheet finds out how much room that needs when all of it is shown.
            rows.show(featuresOf(shownClass), feature -> fieldFor(feature, shownClass));
        }
        rows.show(object);
    }

    @Override
    public boolean shouldUseExtraSpace() {
        return true;
    }

    @Override
    public void dispose() {
        typing(null);
        follow(null);
        super.dispose();
    }

    // ---- what the session tells

    @Override
    public void modelChanged() {
        // An undo may have taken the element away; what comes next is another selection.
        if (object != null && object.eResource() != null) {
            refresh();
            // The title names the element, which may be called otherwise now.
            page.labelProviderChanged(null);
        }
    }

    @Override
    public void closed() {
        typing(null);
        follow(null);
        object = null;
    }

    @Override
    public void reloaded() {
        typing(null);
        object = null;
    }

    // ---- what the fields ask for

    @Override
    public EObject object() {
        return object;
    }

    @Override
    public boolean isEditable() {
        return session != null && session.readOnlyReason().isEmpty();
    }

    @Override
    public void set(EStructuralFeature feature, Object value) {
        EObject changed = object;
        if (isEditable() && changed != null && !Objects.equals(changed.eGet(feature), value)) {
            run(feature, () -> {
                if (value == null) {
                    changed.eUnset(feature);
                } else {
                    changed.eSet(feature, value);
                }
            });
        }
    }

    @Override
    public void typing(Runnable takeOver) {
        if (session != null && typed != takeOver) {
            session.typing(takeOver);
        }
        typed = takeOver;
    }

    @Override
    public void run(EStructuralFeature feature, Runnable change) {
        session.run(new ModelEdit(UiTexts.get("properties.change", ElementLabels.featureOf(feature)), change));
    }

    @Override
    public void open(EObject target) {
        Optional.ofNullable(getPart()).map(part -> part.getSite().getPage().getActiveEditor()).ifPresent(editor -> {
            if (editor instanceof ItsmEditor model) {
                model.reveal(target);
            } else if (editor.getSite().getSelectionProvider() != null) {
                editor.getSite().getSelectionProvider().setSelection(new StructuredSelection(target));
            }
        });
    }
}

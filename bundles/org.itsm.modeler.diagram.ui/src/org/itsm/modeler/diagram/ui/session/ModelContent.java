/*
 * Copyright (c) 2026 ITSM Modeler contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.itsm.modeler.diagram.ui.session;

import java.io.ByteArrayOutputStream;
import java.io.IOException;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.Notifier;
import org.eclipse.emf.common.notify.impl.AdapterImpl;
import org.eclipse.emf.ecore.resource.Resource;
import org.itsm.modeler.model.base.ModelObserver;
import org.itsm.modeler.model.resource.ItsmModels;

/** What a large file would be if it was saved now, written out while the user waits. */
final class ModelContent extends AdapterImpl implements ModelObserver {

    private volatile boolean changed;

    private ModelContent() {
    }

    static byte[] of(Resource resource) throws IOException {
        ModelContent watch = new ModelContent();
        Notifier observed = resource.getResourceSet();
        observed.eAdapters().add(watch);
        try {
            byte[] content = LongWork.call("writing", resource.getURI().lastSegment(), () -> write(resource));
            if (!watch.changed) {
                return content;
            }
        } catch (IOException failure) {
            if (!watch.changed) {
                throw failure;
            }
        } finally {
            observed.eAdapters().remove(watch);
        }
        // Something in the workbench has changed the model meanwhile: now nothing can.
        return ItsmModels.contentOf(resource);
    }

    private static byte[] write(Resource resource) throws IOException {
        ByteArrayOutputStream content = new ByteArrayOutputStream();
        ItsmModels.writeContent(resource, content);
        return content.toByteArray();
    }

    @Override
    public void modelChanged(Notification change) {
        changed |= !change.isTouch();
    }
}

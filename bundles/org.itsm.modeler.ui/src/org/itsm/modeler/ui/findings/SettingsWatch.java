/*
 * Copyright (c) 2026 ITSM Modeler contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.itsm.modeler.ui.findings;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResourceChangeEvent;
import org.eclipse.core.resources.IResourceChangeListener;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.IEclipsePreferences.IPreferenceChangeListener;
import org.eclipse.core.runtime.preferences.IEclipsePreferences.PreferenceChangeEvent;
import org.eclipse.swt.widgets.Display;
import org.itsm.modeler.validation.RuleSettingsFile;
import org.itsm.modeler.validation.preferences.RulePreferences;
import org.osgi.service.prefs.BackingStoreException;

/**
 * Hears when other settings of the rules may hold for a file: those of the file beside it, of its project or of the
 * workspace. Says so on the UI thread, once for all that changes at a time.
 */
final class SettingsWatch implements IPreferenceChangeListener, IResourceChangeListener {

    private final Display display = Display.getCurrent();
    private final Runnable changed;
    private final List<IEclipsePreferences> preferences = new ArrayList<>();
    private final Optional<IPath> beside;
    private boolean waiting;

    SettingsWatch(Optional<IFile> file, Runnable changed) {
        this.changed = changed;
        beside = file.map(model -> model.getFullPath().removeLastSegments(1).append(RuleSettingsFile.NAME));
        preferences.add(RulePreferences.ofWorkspace().node());
        file.ifPresent(model -> preferences.add(RulePreferences.ofProject(model.getProject().getName()).node()));
    }

    void start() {
        preferences.forEach(node -> node.addPreferenceChangeListener(this));
        ResourcesPlugin.getWorkspace().addResourceChangeListener(this, IResourceChangeEvent.POST_CHANGE);
    }

    void stop() {
        preferences.stream().filter(SettingsWatch::isThere).forEach(node -> node.removePreferenceChangeListener(this));
        ResourcesPlugin.getWorkspace().removeResourceChangeListener(this);
    }

    /** Those of a project go with it. */
    private static boolean isThere(IEclipsePreferences node) {
        try {
            return node.nodeExists("");
        } catch (BackingStoreException gone) {
            return false;
        }
    }

    @Override
    public void preferenceChange(PreferenceChangeEvent event) {
        tell();
    }

    @Override
    public void resourceChanged(IResourceChangeEvent event) {
        if (beside.filter(path -> event.getDelta().findMember(path) != null).isPresent()) {
            tell();
        }
    }

    private synchronized void tell() {
        if (!waiting && !display.isDisposed()) {
            waiting = true;
            display.asyncExec(this::told);
        }
    }

    private void told() {
        synchronized (this) {
            waiting = false;
        }
        changed.run();
    }
}

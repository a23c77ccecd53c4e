/*
 * Copyright (c) 2026 ITSM Modeler contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.itsm.modeler.validation.preferences;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.emf.common.util.URI;
import org.itsm.modeler.validation.RuleRegistry;
import org.itsm.modeler.validation.RuleSettings;
import org.itsm.modeler.validation.RuleSettingsFile;
import org.osgi.service.prefs.BackingStoreException;

/**
 * The settings of the rules of one project, or of the workspace, by the keys of a settings file: {@code profile},
 * {@code CHN-06}, {@code threshold.CHN-15}.
 */
public final class RulePreferences {

    /** The name of the preferences; a project keeps them in {@code .settings/NODE.prefs}. */
    public static final String NODE = "org.itsm.modeler.validation";

    private static final String WORKSPACE = "/instance/" + NODE;
    private static final String PROJECT = "/project/%s/" + NODE;
    /** Says of a project that it has settings of its own. */
    private static final String OWN = "projectSettings";

    private final String path;

    private RulePreferences(String path) {
        this.path = path;
    }

    /** Those that hold for models of projects without settings of their own. */
    public static RulePreferences ofWorkspace() {
        return new RulePreferences(WORKSPACE);
    }

    public static RulePreferences ofProject(String name) {
        return new RulePreferences(PROJECT.formatted(name));
    }

    /** Those that hold for a model without a settings file of its own. */
    public static RulePreferences ofModel(URI model) {
        return projectOf(model).map(RulePreferences::ofProject).filter(RulePreferences::hold).orElseGet(RulePreferences::ofWorkspace);
    }

    private static Optional<String> projectOf(URI model) {
        return model != null && model.isPlatformResource() && model.segmentCount() > 2
                ? Optional.of(URI.decode(model.segment(1)))
                : Optional.empty();
    }

    /** Whether it is these that hold; those of the workspace do unless a project has its own. */
    public boolean hold() {
        try {
            return path.equals(WORKSPACE) || node().getBoolean(OWN, false);
        } catch (IllegalStateException removed) {
            // The project is being deleted, and what was asked for it holds for nothing any more.
            return false;
        }
    }

    /** The settings; the defaults where nothing is set. */
    public RuleSettings settings(RuleRegistry rules) {
        Map<String, String> values = new LinkedHashMap<>();
        try {
            for (String key : node().keys()) {
                if (!key.equals(OWN)) {
                    values.put(key, node().get(key, ""));
                }
            }
        } catch (BackingStoreException gone) {
            throw new IllegalStateException("The settings of the rules cannot be read: " + gone.getMessage(), gone);
        }
        return RuleSettingsFile.of(values, rules).settings();
    }

    /** Makes these the settings, and says of a project that it has its own. */
    public void write(RuleSettings settings) throws BackingStoreException {
        clear();
        if (!path.equals(WORKSPACE)) {
            node().putBoolean(OWN, true);
        }
        RuleSettingsFile.values(settings).forEach(node()::put);
        node().flush();
    }

    /** Forgets all settings: the workspace has the defaults then, a project those of the workspace. */
    public void remove() throws BackingStoreException {
        clear();
        node().flush();
    }

    private void clear() throws BackingStoreException {
        for (String key : node().keys()) {
            node().remove(key);
        }
    }

    /** Tells listeners of changes, whoever makes them. */
    public IEclipsePreferences node() {
        return (IEclipsePreferences) Platform.getPreferencesService().getRootNode().node(path);
    }
}

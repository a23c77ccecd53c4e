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

import java.io.IOException;
import java.util.Optional;

import org.eclipse.emf.common.EMFPlugin;
import org.eclipse.emf.ecore.resource.Resource;
import org.itsm.modeler.validation.Profile;
import org.itsm.modeler.validation.RuleRegistry;
import org.itsm.modeler.validation.RuleSettings;
import org.itsm.modeler.validation.RuleSettingsFile;

/** Which settings of the rules hold for a model. */
public final class EffectiveSettings {

    private EffectiveSettings() {
    }

    /**
     * Those of the file beside the model; where there is none and Eclipse runs, those of the preferences.
     *
     * @throws IOException when the file is there and cannot be read
     */
    public static RuleSettings of(Resource model, RuleRegistry rules) throws IOException {
        Optional<RuleSettingsFile> file = RuleSettingsFile.find(model, rules);
        if (file.isPresent()) {
            return file.get().settings();
        }
        return EMFPlugin.IS_ECLIPSE_RUNNING ? RulePreferences.ofModel(model.getURI()).settings(rules)
                : RuleSettings.of(Profile.REVIEW);
    }
}

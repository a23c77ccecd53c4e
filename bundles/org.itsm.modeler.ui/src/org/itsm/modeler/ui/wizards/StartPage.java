/*
 * Copyright (c) 2026 ITSM Modeler contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.itsm.modeler.ui.wizards;

/** Asks what a new model starts with. */
final class StartPage extends ListPage<Start> {

    StartPage() {
        super("start", "wizard.start", Start.all());
    }

    @Override
    String labelOf(Start start) {
        return start.label();
    }

    @Override
    String iconOf(Start start) {
        return start.sample() ? "sample" : "template";
    }

    @Override
    String descriptionOf(Start start) {
        return start.file().description();
    }
}

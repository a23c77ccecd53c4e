/*
 * Copyright (c) 2026 ITSM Modeler contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.itsm.modeler.ui.tests;

import java.nio.charset.StandardCharsets;

import org.eclipse.core.resources.IFile;
import org.eclipse.emf.common.util.URI;
import org.itsm.modeler.model.itsm.ITSMElement;
import org.itsm.modeler.ui.editor.ItsmEditor;

/** A model of services, and a shop whose business process uses one of them. */
record TwoModels(IFile services, IFile shop) {

    private static final String HEAD = """
            <?xml version="1.0" encoding="UTF-8"?>
            <itsm:ITSMModel xmi:version="2.0" xmlns:xmi="http://www.omg.org/XMI"\
             xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xmlns:itsm="http://itsm-modeler.org/itsm/1.0"\
             id="%1$s" name="%1$s">
            """;

    static TwoModels in(TestProject project) throws Exception {
        IFile services = project.file("services.itsm", (HEAD.formatted("services") + """
                  <services id="order" name="Order desk" code="S-1"/>
                  <itsmProcesses id="incident" name="Incidents" purpose="Keeps the Order desk up" manages="order"/>
                </itsm:ITSMModel>
                """).getBytes(StandardCharsets.UTF_8));
        return new TwoModels(services, shop(project, ""));
    }

    /** A shop in a project of its own, whose business process uses a service of the other project. */
    static IFile shopWithServicesOf(TestProject services, TestProject project) throws Exception {
        return shop(project, "../" + URI.encodeSegment(services.project().getName(), true) + '/');
    }

    private static IFile shop(TestProject project, String folder) throws Exception {
        return project.file("shop.itsm", (HEAD.formatted("shop") + """
                  <objectives id="grow" name="Grow"/>
                  <businessProcesses id="sell" name="Sell" value="Sells at the Order desk" realizes="grow">
                    <usesServices href="%sservices.itsm#order"/>
                  </businessProcesses>
                </itsm:ITSMModel>
                """.formatted(folder)).getBytes(StandardCharsets.UTF_8));
    }

    /** Opens the model of services with the element selected. */
    ItsmEditor select(String id) {
        ItsmEditor editor = Workbench.open(services);
        Workbench.act(() -> {
            editor.setActivePage(2);
            editor.reveal(id);
            editor.setFocus();
        });
        Workbench.settle();
        return editor;
    }

    static ITSMElement element(ItsmEditor editor, String id) {
        return (ITSMElement) editor.session().resource().getEObject(id);
    }
}

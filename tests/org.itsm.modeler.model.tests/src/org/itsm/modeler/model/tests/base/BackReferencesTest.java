/*
 * Copyright (c) 2026 ITSM Modeler contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.itsm.modeler.model.tests.base;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.impl.AdapterImpl;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.itsm.modeler.model.base.ModelObserver;
import org.itsm.modeler.model.itsm.BusinessProcess;
import org.itsm.modeler.model.itsm.ITSMModel;
import org.itsm.modeler.model.itsm.ITService;
import org.itsm.modeler.model.itsm.ItsmFactory;
import org.itsm.modeler.model.resource.ItsmModels;
import org.itsm.modeler.model.resource.LoadedModel;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Back references across files are as complete, and as cheap, as inside one. */
class BackReferencesTest {

    private static final int MANY = 30_000;

    @TempDir
    Path folder;

    private final ITSMModel processes = model("processes");
    private final ITSMModel services = model("services");

    private static ITSMModel model(String id) {
        ITSMModel model = ItsmFactory.eINSTANCE.createITSMModel();
        model.setId(id);
        return model;
    }

    private BusinessProcess process(String id) {
        BusinessProcess process = ItsmFactory.eINSTANCE.createBusinessProcess();
        process.setId(id);
        processes.getBusinessProcesses().add(process);
        return process;
    }

    private ITService service(String id) {
        ITService service = ItsmFactory.eINSTANCE.createITService();
        service.setId(id);
        services.getServices().add(service);
        return service;
    }

    /** Saves both models and opens the first again. */
    private LoadedModel reopen() throws IOException {
        ResourceSet set = ItsmModels.newResourceSet();
        ItsmModels.save(ItsmModels.create(set, ItsmModels.uriOf(folder.resolve("s.itsm")), services));
        Resource resource = ItsmModels.create(set, ItsmModels.uriOf(folder.resolve("p.itsm")), processes);
        ItsmModels.save(resource);
        return ItsmModels.load(folder.resolve("p.itsm"));
    }

    private static ITService service(LoadedModel loaded, int index) {
        ResourceSet set = loaded.resource().getResourceSet();
        Resource other = set.getResources().stream().filter(each -> each != loaded.resource()).findFirst()
                .orElseThrow();
        return ((ITSMModel) other.getContents().get(0)).getServices().get(index);
    }

    @Test
    void theyAreFilledWhenBothFilesAreOpen() throws IOException {
        process("p1").getUsesServices().addAll(List.of(service("s1"), service("s2")));
        process("p2").getUsesServices().add(services.getServices().get(0));
        LoadedModel loaded = reopen();

        assertEquals(loaded.model().orElseThrow().getBusinessProcesses(), service(loaded, 0).getConsumedBy());
        assertEquals(1, service(loaded, 1).getConsumedBy().size());
    }

    @Test
    void lookingTwiceAddsNothing() throws IOException {
        process("p1").getUsesServices().add(service("s1"));
        LoadedModel loaded = reopen();
        BusinessProcess process = loaded.model().orElseThrow().getBusinessProcesses().get(0);
        ITService service = service(loaded, 0);
        process.getUsesServices().contains(service);
        process.getUsesServices().indexOf(service);
        EcoreUtil.resolveAll(loaded.resource().getResourceSet());

        assertEquals(List.of(process), service.getConsumedBy());
    }

    @Test
    void resolvingTellsNoChangeButTheResolving() throws IOException {
        process("p1").getUsesServices().add(service("s1"));
        reopen();
        ResourceSet set = ItsmModels.newResourceSet();
        Resource resource = set.getResource(ItsmModels.uriOf(folder.resolve("p.itsm")), true);
        Resource other = set.getResource(ItsmModels.uriOf(folder.resolve("s.itsm")), true);
        List<Integer> events = new ArrayList<>();
        class Recorder extends AdapterImpl implements ModelObserver {
            @Override
            public void modelChanged(Notification change) {
                events.add(change.getEventType());
            }
        }
        set.eAdapters().add(new Recorder());
        EcoreUtil.resolveAll(resource);

        assertEquals(List.of(Notification.RESOLVE), events);
        assertEquals(1, ((ITSMModel) other.getContents().get(0)).getServices().get(0).getConsumedBy().size());
    }

    @Test
    void unloadingAFileTakesItsObjectsOutAndLoadingItAgainBringsThemBack() throws IOException {
        process("p1").getUsesServices().add(service("s1"));
        LoadedModel loaded = reopen();
        ITService service = service(loaded, 0);
        Resource resource = loaded.resource();

        resource.unload();
        assertEquals(List.of(), service.getConsumedBy());
        resource.load(null);
        EcoreUtil.resolveAll(resource);
        assertEquals(((ITSMModel) resource.getContents().get(0)).getBusinessProcesses(), service.getConsumedBy());
    }

    @Test
    void aFileThatIsReloadedHasItsBackReferencesAgain() throws IOException {
        process("p1").getUsesServices().add(service("s1"));
        process("p2").getUsesServices().add(services.getServices().get(0));
        LoadedModel loaded = reopen();
        ITService before = service(loaded, 0);
        Resource other = before.eResource();

        other.unload();
        other.load(null);
        EcoreUtil.resolveAll(loaded.resource());

        ITService after = (ITService) other.getEObject("s1");
        assertEquals(loaded.model().orElseThrow().getBusinessProcesses(), after.getConsumedBy());
        for (EObject process : after.getConsumedBy()) {
            assertSame(after, ((BusinessProcess) process).getUsesServices().get(0));
        }
    }

    @Test
    void aHubThatAllOfAnotherFileUseIsCompleteInGoodTime() throws IOException {
        ITService hub = service("hub");
        for (int i = 0; i < MANY; i++) {
            process("p" + i).getUsesServices().add(hub);
        }
        assertTimeoutPreemptively(Duration.ofSeconds(40), () -> {
            LoadedModel loaded = reopen();
            assertEquals(MANY, service(loaded, 0).getConsumedBy().size());
            service(loaded, 0).eResource().unload();
            service(ItsmModels.load(loaded.resource().getResourceSet(),
                    ItsmModels.uriOf(folder.resolve("s.itsm"))).resource(), loaded);
            loaded.resource().unload();
        });
    }

    private static void service(Resource reloaded, LoadedModel users) {
        EcoreUtil.resolveAll(users.resource());
        assertEquals(MANY, ((ITService) reloaded.getEObject("hub")).getConsumedBy().size());
    }

    @Test
    void oneThatUsesAllOfAnotherFileIsCompleteInGoodTime() throws IOException {
        List<ITService> all = new ArrayList<>();
        for (int i = 0; i < MANY; i++) {
            all.add(service("s" + i));
        }
        assertTimeoutPreemptively(Duration.ofSeconds(40), () -> {
            process("p").getUsesServices().addAll(all);
            LoadedModel loaded = reopen();
            assertEquals(MANY, loaded.model().orElseThrow().getBusinessProcesses().get(0).getUsesServices().size());
            assertEquals(1, service(loaded, MANY - 1).getConsumedBy().size());
        });
    }

    @Test
    void manyLinksInsideOneFileAreCompleteInGoodTime() throws IOException {
        ITService hub = service("hub");
        BusinessProcess all = ItsmFactory.eINSTANCE.createBusinessProcess();
        List<ITService> more = new ArrayList<>();
        for (int i = 0; i < MANY; i++) {
            BusinessProcess process = ItsmFactory.eINSTANCE.createBusinessProcess();
            process.getUsesServices().add(hub);
            services.getBusinessProcesses().add(process);
            more.add(service("s" + i));
        }
        all.getUsesServices().addAll(more);
        services.getBusinessProcesses().add(all);
        Path file = folder.resolve("one.itsm");
        assertTimeoutPreemptively(Duration.ofSeconds(40), () -> {
            ItsmModels.save(ItsmModels.create(ItsmModels.newResourceSet(), ItsmModels.uriOf(file), services));
            ITSMModel again = ItsmModels.load(file).model().orElseThrow();
            assertEquals(MANY, again.getServices().get(0).getConsumedBy().size());
            assertEquals(MANY, again.getBusinessProcesses().get(MANY).getUsesServices().size());
        });
        assertTrue(Files.size(file) > MANY);
    }
}

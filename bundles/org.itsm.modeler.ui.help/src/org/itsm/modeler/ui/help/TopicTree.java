/*
 * Copyright (c) 2026 ITSM Modeler contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.itsm.modeler.ui.help;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.help.IToc;
import org.eclipse.help.ITopic;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.jface.resource.ResourceManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;

/** The contents of the help as a tree and a field above it; Enter there replaces the tree by the pages found. */
final class TopicTree {

    private final Consumer<String> opener;
    private final Composite pane;
    private final Text search;
    private final Tree tree;
    private final ResourceManager images;
    private HelpIndex index;

    /** @param opener takes the address of the topic that was selected */
    TopicTree(Composite parent, Consumer<String> opener) {
        this.opener = opener;
        pane = new Composite(parent, SWT.NONE);
        images = new LocalResourceManager(JFaceResources.getResources(), pane);
        GridLayoutFactory.fillDefaults().spacing(0, 4).applyTo(pane);
        search = new Text(pane, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
        search.setMessage(HelpTexts.get("search"));
        name(search, HelpTexts.get("search"));
        GridDataFactory.fillDefaults().grab(true, false).applyTo(search);
        search.addListener(SWT.DefaultSelection, event -> search(search.getText()));
        search.addListener(SWT.Modify, event -> {
            if (search.getText().isEmpty()) {
                showContents();
            }
        });
        tree = new Tree(pane, SWT.SINGLE);
        name(tree, HelpTexts.get("topics"));
        GridDataFactory.fillDefaults().grab(true, true).applyTo(tree);
        tree.addListener(SWT.Selection, event -> open((TreeItem) event.item));
        tree.addListener(SWT.DefaultSelection, event -> event.item.getDisplay().asyncExec(this::toggle));
        showContents();
    }

    private static void name(Control control, String name) {
        control.getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent event) {
                event.result = name;
            }
        });
    }

    Tree control() {
        return tree;
    }

    /** The field for words. */
    Text field() {
        return search;
    }

    // ---- contents

    private void showContents() {
        tree.removeAll();
        for (IToc book : HelpContents.books()) {
            TreeItem item = item(new TreeItem(tree, SWT.NONE), book.getLabel(), HelpContents.addressOf(book), true);
            add(item, book.getTopics());
            item.setExpanded(true);
        }
    }

    private void add(TreeItem parent, ITopic[] topics) {
        for (ITopic topic : topics) {
            ITopic[] below = topic.getSubtopics();
            add(item(new TreeItem(parent, SWT.NONE), topic.getLabel(), topic.getHref(), below.length > 0), below);
        }
    }

    private TreeItem item(TreeItem item, String label, String address, boolean parts) {
        item.setText(label);
        item.setData(address);
        item.setImage(image(parts ? "contents" : "topic"));
        return item;
    }

    private Image image(String name) {
        return images.create(ImageDescriptor.createFromURL(TopicTree.class.getResource("/icons/" + name + ".svg")));
    }

    private void open(TreeItem item) {
        Optional.ofNullable((String) item.getData()).ifPresent(opener);
    }

    private void toggle() {
        if (!tree.isDisposed() && tree.getSelectionCount() == 1) {
            TreeItem item = tree.getSelection()[0];
            item.setExpanded(!item.getExpanded());
        }
    }

    /** Selects the topic of the address, where the contents have it. */
    void select(String address) {
        for (TreeItem item : tree.getItems()) {
            Optional<TreeItem> found = find(item, address);
            if (found.isPresent()) {
                tree.setSelection(found.get());
                return;
            }
        }
    }

    private static Optional<TreeItem> find(TreeItem item, String address) {
        if (address.equals(item.getData())) {
            return Optional.of(item);
        }
        for (TreeItem child : item.getItems()) {
            Optional<TreeItem> found = find(child, address);
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    // ---- search

    /** Looks for the words, in the background the first time, and shows the pages found. */
    void search(String words) {
        if (!search.getText().equals(words)) {
            search.setText(words);
        }
        Job job = Job.create(HelpTexts.get("searching"), (ICoreRunnable) monitor -> {
            List<HelpIndex.Hit> hits = index(monitor).find(words);
            pane.getDisplay().asyncExec(() -> showHits(words, hits));
        });
        job.setPriority(Job.SHORT);
        job.schedule();
    }

    private synchronized HelpIndex index(IProgressMonitor monitor) throws CoreException {
        if (index == null) {
            try {
                index = HelpIndex.read(monitor);
            } catch (IOException failure) {
                IStatus status = Status.error(failure.getMessage(), failure);
                throw new CoreException(status);
            }
        }
        return index;
    }

    private void showHits(String words, List<HelpIndex.Hit> hits) {
        if (pane.isDisposed() || !search.getText().equals(words)) {
            return;
        }
        tree.removeAll();
        TreeItem heading = item(new TreeItem(tree, SWT.NONE), HelpTexts.get("found", hits.size()), null, true);
        hits.forEach(hit -> item(new TreeItem(heading, SWT.NONE), hit.label(), hit.address(), false));
        heading.setExpanded(true);
    }
}

/*
 * Copyright (c) 2026 ITSM Modeler contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.itsm.modeler.diagram.notation;

import java.util.List;

import org.itsm.modeler.diagram.Figure;
import org.itsm.modeler.diagram.expression.Expression;

/** A tool of a diagram. Mappings are given by their ids; the names of variables are those that its operations use. */
public sealed interface Tool {

    /** The id, such as {@code D1_T_createITGoal}. */
    String id();

    String label();

    /** What it does, as the end user reads it; may be empty. */
    String documentation();

    /** What must hold so that it can be used; null for nothing. */
    Expression precondition();

    /** What it does, in order; empty for a menu. */
    List<Operation> operations();

    /**
     * Creates an element for a figure.
     *
     * @param kind          what the palette shows: a node or a container
     * @param icon          the path of its image; may be empty
     * @param mappings      the figures that come into being; where these can stand the tool can be used
     * @param extraMappings further figures in which the tool can be used
     */
    record CreateFigure(String id, String label, String documentation, Expression precondition, Figure.Kind kind, String icon,
            List<String> mappings, List<String> extraMappings, String containerVariable, String containerViewVariable,
            List<Operation> operations) implements Tool {

        public CreateFigure {
            mappings = List.copyOf(mappings);
            extraMappings = List.copyOf(extraMappings);
            operations = List.copyOf(operations);
        }
    }

    /**
     * Connects two figures. The precondition knows {@code preSource} and {@code preTarget}.
     *
     * @param startPrecondition what the source must fulfil; null for nothing
     * @param mappings          the edges that come into being
     * @param extraSources      further figures where the tool can start
     * @param extraTargets      further figures where the tool can end
     */
    record CreateEdge(String id, String label, String documentation, Expression precondition, Expression startPrecondition,
            String icon, List<String> mappings, List<String> extraSources, List<String> extraTargets, String sourceVariable,
            String targetVariable, String sourceViewVariable, String targetViewVariable, List<Operation> operations) implements Tool {

        public CreateEdge {
            mappings = List.copyOf(mappings);
            extraSources = List.copyOf(extraSources);
            extraTargets = List.copyOf(extraTargets);
            operations = List.copyOf(operations);
        }
    }

    /** Moves an end of an edge. Its operations know {@code otherEnd} as well, the figure at the end that stays. */
    record Reconnect(String id, String label, String documentation, Expression precondition, End end, String sourceVariable,
            String targetVariable, String sourceViewVariable, String targetViewVariable, String elementVariable,
            String edgeViewVariable, List<Operation> operations) implements Tool {

        public Reconnect {
            operations = List.copyOf(operations);
        }

        /** Which end can be moved. */
        public enum End {
            SOURCE, TARGET, BOTH
        }
    }

    /** Deletes what a figure or an edge stands for. */
    record Delete(String id, String label, String documentation, Expression precondition, String elementVariable,
            String elementViewVariable, String containerViewVariable, List<Operation> operations) implements Tool {

        public Delete {
            operations = List.copyOf(operations);
        }
    }

    /**
     * Edits a label.
     *
     * @param input what stands in the field at first; null for the label
     * @param mask  {@code {0}} stands for what becomes the variable {@code arg0}
     */
    record DirectEdit(String id, String label, String documentation, Expression precondition, Expression input, String mask,
            List<Operation> operations) implements Tool {

        public DirectEdit {
            operations = List.copyOf(operations);
        }
    }

    /** What a double click on figures of the mappings does. */
    record DoubleClick(String id, String label, String documentation, Expression precondition, List<String> mappings,
            String elementVariable, String elementViewVariable, List<Operation> operations) implements Tool {

        public DoubleClick {
            mappings = List.copyOf(mappings);
            operations = List.copyOf(operations);
        }
    }

    /**
     * What happens when something is dropped on a figure.
     *
     * @param mappings what the dropped figure may come from, or comes to be
     */
    record Drop(String id, String label, String documentation, Expression precondition, DragSource source, List<String> mappings,
            String oldContainerVariable, String newContainerVariable, String elementVariable, String newContainerViewVariable,
            List<Operation> operations) implements Tool {

        public Drop {
            mappings = List.copyOf(mappings);
            operations = List.copyOf(operations);
        }

        /** Where the dragged thing comes from. */
        public enum DragSource {
            DIAGRAM, PROJECT_EXPLORER, BOTH
        }
    }

    /** A menu of actions on a figure. */
    record PopupMenu(String id, String label, String documentation, Expression precondition, List<Action> actions) implements Tool {

        public PopupMenu {
            actions = List.copyOf(actions);
        }

        @Override
        public List<Operation> operations() {
            return List.of();
        }
    }

    /**
     * An item of a menu.
     *
     * @param icon          the path of its image; may be empty
     * @param viewsVariable the name of the variable that holds the selected figures
     */
    record Action(String id, String label, String documentation, Expression precondition, String icon, String viewsVariable,
            List<Operation> operations) implements Tool {

        public Action {
            operations = List.copyOf(operations);
        }
    }
}

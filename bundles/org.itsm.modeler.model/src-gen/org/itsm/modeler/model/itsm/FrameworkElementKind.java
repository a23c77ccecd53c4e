/**
 * Copyright (c) 2026 ITSM Modeler contributors
 * 
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 * 
 * SPDX-License-Identifier: EPL-2.0
 */
package org.itsm.modeler.model.itsm;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;

import org.eclipse.emf.common.util.Enumerator;

/**
 * <!-- begin-user-doc -->
 * A representation of the literals of the enumeration '<em><b>Framework Element Kind</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * What an element is in the terms of its framework.
 * <!-- end-model-doc -->
 * @see org.itsm.modeler.model.itsm.ItsmPackage#getFrameworkElementKind()
 * @generated
 */
public enum FrameworkElementKind implements Enumerator {
	/**
	 * The '<em><b>UNSPECIFIED</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Nothing has been stated. It counts as not given in every rule and is shown as empty.
	 * <!-- end-model-doc -->
	 * @see #UNSPECIFIED_VALUE
	 * @generated
	 * @ordered
	 */
	UNSPECIFIED(0, "UNSPECIFIED", "UNSPECIFIED"),

	/**
	 * The '<em><b>CATEGORY</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * A group of elements without content of its own.
	 * <!-- end-model-doc -->
	 * @see #CATEGORY_VALUE
	 * @generated
	 * @ordered
	 */
	CATEGORY(1, "CATEGORY", "CATEGORY"),

	/**
	 * The '<em><b>PRACTICE</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * A set of organizational resources for doing a certain kind of work.
	 * <!-- end-model-doc -->
	 * @see #PRACTICE_VALUE
	 * @generated
	 * @ordered
	 */
	PRACTICE(2, "PRACTICE", "PRACTICE"),

	/**
	 * The '<em><b>PROCESS</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * A set of interrelated activities that turns inputs into outputs.
	 * <!-- end-model-doc -->
	 * @see #PROCESS_VALUE
	 * @generated
	 * @ordered
	 */
	PROCESS(3, "PROCESS", "PROCESS"),

	/**
	 * The '<em><b>ACTIVITY</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * A piece of work that is part of a process or practice.
	 * <!-- end-model-doc -->
	 * @see #ACTIVITY_VALUE
	 * @generated
	 * @ordered
	 */
	ACTIVITY(4, "ACTIVITY", "ACTIVITY"),

	/**
	 * The '<em><b>CLAUSE</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * A numbered section of a standard.
	 * <!-- end-model-doc -->
	 * @see #CLAUSE_VALUE
	 * @generated
	 * @ordered
	 */
	CLAUSE(5, "CLAUSE", "CLAUSE"),

	/**
	 * The '<em><b>REQUIREMENT</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Something that has to be fulfilled and can be audited.
	 * <!-- end-model-doc -->
	 * @see #REQUIREMENT_VALUE
	 * @generated
	 * @ordered
	 */
	REQUIREMENT(6, "REQUIREMENT", "REQUIREMENT"),

	/**
	 * The '<em><b>OBJECTIVE</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * An aim or control objective that the framework sets.
	 * <!-- end-model-doc -->
	 * @see #OBJECTIVE_VALUE
	 * @generated
	 * @ordered
	 */
	OBJECTIVE(7, "OBJECTIVE", "OBJECTIVE"),

	/**
	 * The '<em><b>STAGE</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * A stage or phase of a lifecycle.
	 * <!-- end-model-doc -->
	 * @see #STAGE_VALUE
	 * @generated
	 * @ordered
	 */
	STAGE(8, "STAGE", "STAGE"),

	/**
	 * The '<em><b>PRINCIPLE</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * A guiding rule that holds for all work.
	 * <!-- end-model-doc -->
	 * @see #PRINCIPLE_VALUE
	 * @generated
	 * @ordered
	 */
	PRINCIPLE(9, "PRINCIPLE", "PRINCIPLE");

	/**
	 * The '<em><b>UNSPECIFIED</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Nothing has been stated. It counts as not given in every rule and is shown as empty.
	 * <!-- end-model-doc -->
	 * @see #UNSPECIFIED
	 * @generated
	 * @ordered
	 */
	public static final int UNSPECIFIED_VALUE = 0;

	/**
	 * The '<em><b>CATEGORY</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * A group of elements without content of its own.
	 * <!-- end-model-doc -->
	 * @see #CATEGORY
	 * @generated
	 * @ordered
	 */
	public static final int CATEGORY_VALUE = 1;

	/**
	 * The '<em><b>PRACTICE</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * A set of organizational resources for doing a certain kind of work.
	 * <!-- end-model-doc -->
	 * @see #PRACTICE
	 * @generated
	 * @ordered
	 */
	public static final int PRACTICE_VALUE = 2;

	/**
	 * The '<em><b>PROCESS</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * A set of interrelated activities that turns inputs into outputs.
	 * <!-- end-model-doc -->
	 * @see #PROCESS
	 * @generated
	 * @ordered
	 */
	public static final int PROCESS_VALUE = 3;

	/**
	 * The '<em><b>ACTIVITY</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * A piece of work that is part of a process or practice.
	 * <!-- end-model-doc -->
	 * @see #ACTIVITY
	 * @generated
	 * @ordered
	 */
	public static final int ACTIVITY_VALUE = 4;

	/**
	 * The '<em><b>CLAUSE</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * A numbered section of a standard.
	 * <!-- end-model-doc -->
	 * @see #CLAUSE
	 * @generated
	 * @ordered
	 */
	public static final int CLAUSE_VALUE = 5;

	/**
	 * The '<em><b>REQUIREMENT</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Something that has to be fulfilled and can be audited.
	 * <!-- end-model-doc -->
	 * @see #REQUIREMENT
	 * @generated
	 * @ordered
	 */
	public static final int REQUIREMENT_VALUE = 6;

	/**
	 * The '<em><b>OBJECTIVE</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * An aim or control objective that the framework sets.
	 * <!-- end-model-doc -->
	 * @see #OBJECTIVE
	 * @generated
	 * @ordered
	 */
	public static final int OBJECTIVE_VALUE = 7;

	/**
	 * The '<em><b>STAGE</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * A stage or phase of a lifecycle.
	 * <!-- end-model-doc -->
	 * @see #STAGE
	 * @generated
	 * @ordered
	 */
	public static final int STAGE_VALUE = 8;

	/**
	 * The '<em><b>PRINCIPLE</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * A guiding rule that holds for all work.
	 * <!-- end-model-doc -->
	 * @see #PRINCIPLE
	 * @generated
	 * @ordered
	 */
	public static final int PRINCIPLE_VALUE = 9;

	/**
	 * An array of all the '<em><b>Framework Element Kind</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static final FrameworkElementKind[] VALUES_ARRAY =
		new FrameworkElementKind[] {
			UNSPECIFIED,
			CATEGORY,
			PRACTICE,
			PROCESS,
			ACTIVITY,
			CLAUSE,
			REQUIREMENT,
			OBJECTIVE,
			STAGE,
			PRINCIPLE,
		};

	/**
	 * A public read-only list of all the '<em><b>Framework Element Kind</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final List<FrameworkElementKind> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	/**
	 * Returns the '<em><b>Framework Element Kind</b></em>' literal with the specified literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param literal the literal.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static FrameworkElementKind get(String literal) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			FrameworkElementKind result = VALUES_ARRAY[i];
			if (result.toString().equals(literal)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Framework Element Kind</b></em>' literal with the specified name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param name the name.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static FrameworkElementKind getByName(String name) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			FrameworkElementKind result = VALUES_ARRAY[i];
			if (result.getName().equals(name)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Framework Element Kind</b></em>' literal with the specified integer value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the integer value.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static FrameworkElementKind get(int value) {
		switch (value) {
			case UNSPECIFIED_VALUE: return UNSPECIFIED;
			case CATEGORY_VALUE: return CATEGORY;
			case PRACTICE_VALUE: return PRACTICE;
			case PROCESS_VALUE: return PROCESS;
			case ACTIVITY_VALUE: return ACTIVITY;
			case CLAUSE_VALUE: return CLAUSE;
			case REQUIREMENT_VALUE: return REQUIREMENT;
			case OBJECTIVE_VALUE: return OBJECTIVE;
			case STAGE_VALUE: return STAGE;
			case PRINCIPLE_VALUE: return PRINCIPLE;
		}
		return null;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private final int value;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private final String name;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private final String literal;

	/**
	 * Only this class can construct instances.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private FrameworkElementKind(int value, String name, String literal) {
		this.value = value;
		this.name = name;
		this.literal = literal;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getValue() {
	  return value;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getName() {
	  return name;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getLiteral() {
	  return literal;
	}

	/**
	 * Returns the literal value of the enumerator, which is its string representation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String toString() {
		return literal;
	}
	
} //FrameworkElementKind

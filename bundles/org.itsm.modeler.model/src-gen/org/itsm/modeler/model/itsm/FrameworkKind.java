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
 * A representation of the literals of the enumeration '<em><b>Framework Kind</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * The sorts of sources from which processes can be adopted.
 * <!-- end-model-doc -->
 * @see org.itsm.modeler.model.itsm.ItsmPackage#getFrameworkKind()
 * @generated
 */
public enum FrameworkKind implements Enumerator {
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
	 * The '<em><b>PUBLIC FRAMEWORK</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Published good practice that organizations adopt and adapt as they see fit, such as FitSM or ITIL.
	 * <!-- end-model-doc -->
	 * @see #PUBLIC_FRAMEWORK_VALUE
	 * @generated
	 * @ordered
	 */
	PUBLIC_FRAMEWORK(1, "PUBLIC_FRAMEWORK", "PUBLIC_FRAMEWORK"),

	/**
	 * The '<em><b>STANDARD</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * A formal set of requirements against which conformity can be audited, such as ISO/IEC 20000-1.
	 * <!-- end-model-doc -->
	 * @see #STANDARD_VALUE
	 * @generated
	 * @ordered
	 */
	STANDARD(2, "STANDARD", "STANDARD"),

	/**
	 * The '<em><b>ORGANIZATIONAL KNOWLEDGE</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What the organization has learnt itself and recorded as its own way of working.
	 * <!-- end-model-doc -->
	 * @see #ORGANIZATIONAL_KNOWLEDGE_VALUE
	 * @generated
	 * @ordered
	 */
	ORGANIZATIONAL_KNOWLEDGE(3, "ORGANIZATIONAL_KNOWLEDGE", "ORGANIZATIONAL_KNOWLEDGE");

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
	 * The '<em><b>PUBLIC FRAMEWORK</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Published good practice that organizations adopt and adapt as they see fit, such as FitSM or ITIL.
	 * <!-- end-model-doc -->
	 * @see #PUBLIC_FRAMEWORK
	 * @generated
	 * @ordered
	 */
	public static final int PUBLIC_FRAMEWORK_VALUE = 1;

	/**
	 * The '<em><b>STANDARD</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * A formal set of requirements against which conformity can be audited, such as ISO/IEC 20000-1.
	 * <!-- end-model-doc -->
	 * @see #STANDARD
	 * @generated
	 * @ordered
	 */
	public static final int STANDARD_VALUE = 2;

	/**
	 * The '<em><b>ORGANIZATIONAL KNOWLEDGE</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What the organization has learnt itself and recorded as its own way of working.
	 * <!-- end-model-doc -->
	 * @see #ORGANIZATIONAL_KNOWLEDGE
	 * @generated
	 * @ordered
	 */
	public static final int ORGANIZATIONAL_KNOWLEDGE_VALUE = 3;

	/**
	 * An array of all the '<em><b>Framework Kind</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static final FrameworkKind[] VALUES_ARRAY =
		new FrameworkKind[] {
			UNSPECIFIED,
			PUBLIC_FRAMEWORK,
			STANDARD,
			ORGANIZATIONAL_KNOWLEDGE,
		};

	/**
	 * A public read-only list of all the '<em><b>Framework Kind</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final List<FrameworkKind> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	/**
	 * Returns the '<em><b>Framework Kind</b></em>' literal with the specified literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param literal the literal.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static FrameworkKind get(String literal) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			FrameworkKind result = VALUES_ARRAY[i];
			if (result.toString().equals(literal)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Framework Kind</b></em>' literal with the specified name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param name the name.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static FrameworkKind getByName(String name) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			FrameworkKind result = VALUES_ARRAY[i];
			if (result.getName().equals(name)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Framework Kind</b></em>' literal with the specified integer value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the integer value.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static FrameworkKind get(int value) {
		switch (value) {
			case UNSPECIFIED_VALUE: return UNSPECIFIED;
			case PUBLIC_FRAMEWORK_VALUE: return PUBLIC_FRAMEWORK;
			case STANDARD_VALUE: return STANDARD;
			case ORGANIZATIONAL_KNOWLEDGE_VALUE: return ORGANIZATIONAL_KNOWLEDGE;
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
	private FrameworkKind(int value, String name, String literal) {
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
	
} //FrameworkKind

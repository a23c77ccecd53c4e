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
 * A representation of the literals of the enumeration '<em><b>Raci Kind</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * The kinds of involvement in a responsibility matrix.
 * <!-- end-model-doc -->
 * @see org.itsm.modeler.model.itsm.ItsmPackage#getRaciKind()
 * @generated
 */
public enum RaciKind implements Enumerator {
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
	 * The '<em><b>RESPONSIBLE</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Does the work, or sees to it that it is done.
	 * <!-- end-model-doc -->
	 * @see #RESPONSIBLE_VALUE
	 * @generated
	 * @ordered
	 */
	RESPONSIBLE(1, "RESPONSIBLE", "RESPONSIBLE"),

	/**
	 * The '<em><b>ACCOUNTABLE</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Answers for the result and has the last word. There is exactly one such role for each element.
	 * <!-- end-model-doc -->
	 * @see #ACCOUNTABLE_VALUE
	 * @generated
	 * @ordered
	 */
	ACCOUNTABLE(2, "ACCOUNTABLE", "ACCOUNTABLE"),

	/**
	 * The '<em><b>CONSULTED</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Is asked before a decision is taken or work is done.
	 * <!-- end-model-doc -->
	 * @see #CONSULTED_VALUE
	 * @generated
	 * @ordered
	 */
	CONSULTED(3, "CONSULTED", "CONSULTED"),

	/**
	 * The '<em><b>INFORMED</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Is told about decisions and results.
	 * <!-- end-model-doc -->
	 * @see #INFORMED_VALUE
	 * @generated
	 * @ordered
	 */
	INFORMED(4, "INFORMED", "INFORMED");

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
	 * The '<em><b>RESPONSIBLE</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Does the work, or sees to it that it is done.
	 * <!-- end-model-doc -->
	 * @see #RESPONSIBLE
	 * @generated
	 * @ordered
	 */
	public static final int RESPONSIBLE_VALUE = 1;

	/**
	 * The '<em><b>ACCOUNTABLE</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Answers for the result and has the last word. There is exactly one such role for each element.
	 * <!-- end-model-doc -->
	 * @see #ACCOUNTABLE
	 * @generated
	 * @ordered
	 */
	public static final int ACCOUNTABLE_VALUE = 2;

	/**
	 * The '<em><b>CONSULTED</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Is asked before a decision is taken or work is done.
	 * <!-- end-model-doc -->
	 * @see #CONSULTED
	 * @generated
	 * @ordered
	 */
	public static final int CONSULTED_VALUE = 3;

	/**
	 * The '<em><b>INFORMED</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Is told about decisions and results.
	 * <!-- end-model-doc -->
	 * @see #INFORMED
	 * @generated
	 * @ordered
	 */
	public static final int INFORMED_VALUE = 4;

	/**
	 * An array of all the '<em><b>Raci Kind</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static final RaciKind[] VALUES_ARRAY =
		new RaciKind[] {
			UNSPECIFIED,
			RESPONSIBLE,
			ACCOUNTABLE,
			CONSULTED,
			INFORMED,
		};

	/**
	 * A public read-only list of all the '<em><b>Raci Kind</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final List<RaciKind> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	/**
	 * Returns the '<em><b>Raci Kind</b></em>' literal with the specified literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param literal the literal.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static RaciKind get(String literal) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			RaciKind result = VALUES_ARRAY[i];
			if (result.toString().equals(literal)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Raci Kind</b></em>' literal with the specified name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param name the name.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static RaciKind getByName(String name) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			RaciKind result = VALUES_ARRAY[i];
			if (result.getName().equals(name)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Raci Kind</b></em>' literal with the specified integer value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the integer value.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static RaciKind get(int value) {
		switch (value) {
			case UNSPECIFIED_VALUE: return UNSPECIFIED;
			case RESPONSIBLE_VALUE: return RESPONSIBLE;
			case ACCOUNTABLE_VALUE: return ACCOUNTABLE;
			case CONSULTED_VALUE: return CONSULTED;
			case INFORMED_VALUE: return INFORMED;
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
	private RaciKind(int value, String name, String literal) {
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
	
} //RaciKind

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
 * A representation of the literals of the enumeration '<em><b>Authority Level</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * The levels of management on which decisions are taken.
 * <!-- end-model-doc -->
 * @see org.itsm.modeler.model.itsm.ItsmPackage#getAuthorityLevel()
 * @generated
 */
public enum AuthorityLevel implements Enumerator {
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
	 * The '<em><b>UPPER MANAGEMENT</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Those who direct the organization as a whole and set its objectives.
	 * <!-- end-model-doc -->
	 * @see #UPPER_MANAGEMENT_VALUE
	 * @generated
	 * @ordered
	 */
	UPPER_MANAGEMENT(1, "UPPER_MANAGEMENT", "UPPER_MANAGEMENT"),

	/**
	 * The '<em><b>MIDDLE MANAGEMENT</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Those who turn objectives into plans for a part of the organization.
	 * <!-- end-model-doc -->
	 * @see #MIDDLE_MANAGEMENT_VALUE
	 * @generated
	 * @ordered
	 */
	MIDDLE_MANAGEMENT(2, "MIDDLE_MANAGEMENT", "MIDDLE_MANAGEMENT"),

	/**
	 * The '<em><b>OPERATIONAL</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Those who direct or do the daily work.
	 * <!-- end-model-doc -->
	 * @see #OPERATIONAL_VALUE
	 * @generated
	 * @ordered
	 */
	OPERATIONAL(3, "OPERATIONAL", "OPERATIONAL");

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
	 * The '<em><b>UPPER MANAGEMENT</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Those who direct the organization as a whole and set its objectives.
	 * <!-- end-model-doc -->
	 * @see #UPPER_MANAGEMENT
	 * @generated
	 * @ordered
	 */
	public static final int UPPER_MANAGEMENT_VALUE = 1;

	/**
	 * The '<em><b>MIDDLE MANAGEMENT</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Those who turn objectives into plans for a part of the organization.
	 * <!-- end-model-doc -->
	 * @see #MIDDLE_MANAGEMENT
	 * @generated
	 * @ordered
	 */
	public static final int MIDDLE_MANAGEMENT_VALUE = 2;

	/**
	 * The '<em><b>OPERATIONAL</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Those who direct or do the daily work.
	 * <!-- end-model-doc -->
	 * @see #OPERATIONAL
	 * @generated
	 * @ordered
	 */
	public static final int OPERATIONAL_VALUE = 3;

	/**
	 * An array of all the '<em><b>Authority Level</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static final AuthorityLevel[] VALUES_ARRAY =
		new AuthorityLevel[] {
			UNSPECIFIED,
			UPPER_MANAGEMENT,
			MIDDLE_MANAGEMENT,
			OPERATIONAL,
		};

	/**
	 * A public read-only list of all the '<em><b>Authority Level</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final List<AuthorityLevel> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	/**
	 * Returns the '<em><b>Authority Level</b></em>' literal with the specified literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param literal the literal.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static AuthorityLevel get(String literal) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			AuthorityLevel result = VALUES_ARRAY[i];
			if (result.toString().equals(literal)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Authority Level</b></em>' literal with the specified name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param name the name.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static AuthorityLevel getByName(String name) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			AuthorityLevel result = VALUES_ARRAY[i];
			if (result.getName().equals(name)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Authority Level</b></em>' literal with the specified integer value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the integer value.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static AuthorityLevel get(int value) {
		switch (value) {
			case UNSPECIFIED_VALUE: return UNSPECIFIED;
			case UPPER_MANAGEMENT_VALUE: return UPPER_MANAGEMENT;
			case MIDDLE_MANAGEMENT_VALUE: return MIDDLE_MANAGEMENT;
			case OPERATIONAL_VALUE: return OPERATIONAL;
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
	private AuthorityLevel(int value, String name, String literal) {
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
	
} //AuthorityLevel

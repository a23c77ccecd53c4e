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
 * A representation of the literals of the enumeration '<em><b>Layer</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * The five layers of the IT service management lifecycle, from what the organization wants down to what is done.
 * <!-- end-model-doc -->
 * @see org.itsm.modeler.model.itsm.ItsmPackage#getLayer()
 * @generated
 */
public enum Layer implements Enumerator {
	/**
	 * The '<em><b>ORGANIZATIONAL OBJECTIVES</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What the organization as a whole wants to achieve.
	 * <!-- end-model-doc -->
	 * @see #ORGANIZATIONAL_OBJECTIVES_VALUE
	 * @generated
	 * @ordered
	 */
	ORGANIZATIONAL_OBJECTIVES(0, "ORGANIZATIONAL_OBJECTIVES", "ORGANIZATIONAL_OBJECTIVES"),

	/**
	 * The '<em><b>BUSINESS PROCESSES</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How the business works towards its objectives.
	 * <!-- end-model-doc -->
	 * @see #BUSINESS_PROCESSES_VALUE
	 * @generated
	 * @ordered
	 */
	BUSINESS_PROCESSES(1, "BUSINESS_PROCESSES", "BUSINESS_PROCESSES"),

	/**
	 * The '<em><b>IT SERVICE ORGANIZATION</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Who provides IT services, with which goals, and which services these are.
	 * <!-- end-model-doc -->
	 * @see #IT_SERVICE_ORGANIZATION_VALUE
	 * @generated
	 * @ordered
	 */
	IT_SERVICE_ORGANIZATION(2, "IT_SERVICE_ORGANIZATION", "IT_SERVICE_ORGANIZATION"),

	/**
	 * The '<em><b>IT SERVICE MANAGEMENT</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * By which processes the services are managed.
	 * <!-- end-model-doc -->
	 * @see #IT_SERVICE_MANAGEMENT_VALUE
	 * @generated
	 * @ordered
	 */
	IT_SERVICE_MANAGEMENT(3, "IT_SERVICE_MANAGEMENT", "IT_SERVICE_MANAGEMENT"),

	/**
	 * The '<em><b>TECHNICAL ACTIVITIES</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What IT workers and tools do in order to carry out those processes.
	 * <!-- end-model-doc -->
	 * @see #TECHNICAL_ACTIVITIES_VALUE
	 * @generated
	 * @ordered
	 */
	TECHNICAL_ACTIVITIES(4, "TECHNICAL_ACTIVITIES", "TECHNICAL_ACTIVITIES");

	/**
	 * The '<em><b>ORGANIZATIONAL OBJECTIVES</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What the organization as a whole wants to achieve.
	 * <!-- end-model-doc -->
	 * @see #ORGANIZATIONAL_OBJECTIVES
	 * @generated
	 * @ordered
	 */
	public static final int ORGANIZATIONAL_OBJECTIVES_VALUE = 0;

	/**
	 * The '<em><b>BUSINESS PROCESSES</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How the business works towards its objectives.
	 * <!-- end-model-doc -->
	 * @see #BUSINESS_PROCESSES
	 * @generated
	 * @ordered
	 */
	public static final int BUSINESS_PROCESSES_VALUE = 1;

	/**
	 * The '<em><b>IT SERVICE ORGANIZATION</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Who provides IT services, with which goals, and which services these are.
	 * <!-- end-model-doc -->
	 * @see #IT_SERVICE_ORGANIZATION
	 * @generated
	 * @ordered
	 */
	public static final int IT_SERVICE_ORGANIZATION_VALUE = 2;

	/**
	 * The '<em><b>IT SERVICE MANAGEMENT</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * By which processes the services are managed.
	 * <!-- end-model-doc -->
	 * @see #IT_SERVICE_MANAGEMENT
	 * @generated
	 * @ordered
	 */
	public static final int IT_SERVICE_MANAGEMENT_VALUE = 3;

	/**
	 * The '<em><b>TECHNICAL ACTIVITIES</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What IT workers and tools do in order to carry out those processes.
	 * <!-- end-model-doc -->
	 * @see #TECHNICAL_ACTIVITIES
	 * @generated
	 * @ordered
	 */
	public static final int TECHNICAL_ACTIVITIES_VALUE = 4;

	/**
	 * An array of all the '<em><b>Layer</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static final Layer[] VALUES_ARRAY =
		new Layer[] {
			ORGANIZATIONAL_OBJECTIVES,
			BUSINESS_PROCESSES,
			IT_SERVICE_ORGANIZATION,
			IT_SERVICE_MANAGEMENT,
			TECHNICAL_ACTIVITIES,
		};

	/**
	 * A public read-only list of all the '<em><b>Layer</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final List<Layer> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	/**
	 * Returns the '<em><b>Layer</b></em>' literal with the specified literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param literal the literal.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static Layer get(String literal) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			Layer result = VALUES_ARRAY[i];
			if (result.toString().equals(literal)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Layer</b></em>' literal with the specified name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param name the name.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static Layer getByName(String name) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			Layer result = VALUES_ARRAY[i];
			if (result.getName().equals(name)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Layer</b></em>' literal with the specified integer value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the integer value.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static Layer get(int value) {
		switch (value) {
			case ORGANIZATIONAL_OBJECTIVES_VALUE: return ORGANIZATIONAL_OBJECTIVES;
			case BUSINESS_PROCESSES_VALUE: return BUSINESS_PROCESSES;
			case IT_SERVICE_ORGANIZATION_VALUE: return IT_SERVICE_ORGANIZATION;
			case IT_SERVICE_MANAGEMENT_VALUE: return IT_SERVICE_MANAGEMENT;
			case TECHNICAL_ACTIVITIES_VALUE: return TECHNICAL_ACTIVITIES;
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
	private Layer(int value, String name, String literal) {
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
	
} //Layer

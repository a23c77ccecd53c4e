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
 * A representation of the literals of the enumeration '<em><b>Improvement Step</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * The steps of the continual improvement model, each of which answers one question.
 * <!-- end-model-doc -->
 * @see org.itsm.modeler.model.itsm.ItsmPackage#getImprovementStep()
 * @generated
 */
public enum ImprovementStep implements Enumerator {
	/**
	 * The '<em><b>VISION</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What is the vision? The initiative is tied to the objectives of the organization.
	 * <!-- end-model-doc -->
	 * @see #VISION_VALUE
	 * @generated
	 * @ordered
	 */
	VISION(0, "VISION", "VISION"),

	/**
	 * The '<em><b>WHERE ARE WE NOW</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The present state is assessed and a baseline is measured.
	 * <!-- end-model-doc -->
	 * @see #WHERE_ARE_WE_NOW_VALUE
	 * @generated
	 * @ordered
	 */
	WHERE_ARE_WE_NOW(1, "WHERE_ARE_WE_NOW", "WHERE_ARE_WE_NOW"),

	/**
	 * The '<em><b>WHERE DO WE WANT TO BE</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Measurable targets are set.
	 * <!-- end-model-doc -->
	 * @see #WHERE_DO_WE_WANT_TO_BE_VALUE
	 * @generated
	 * @ordered
	 */
	WHERE_DO_WE_WANT_TO_BE(2, "WHERE_DO_WE_WANT_TO_BE", "WHERE_DO_WE_WANT_TO_BE"),

	/**
	 * The '<em><b>HOW DO WE GET THERE</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The way from baseline to target is planned.
	 * <!-- end-model-doc -->
	 * @see #HOW_DO_WE_GET_THERE_VALUE
	 * @generated
	 * @ordered
	 */
	HOW_DO_WE_GET_THERE(3, "HOW_DO_WE_GET_THERE", "HOW_DO_WE_GET_THERE"),

	/**
	 * The '<em><b>TAKE ACTION</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The plan is carried out.
	 * <!-- end-model-doc -->
	 * @see #TAKE_ACTION_VALUE
	 * @generated
	 * @ordered
	 */
	TAKE_ACTION(4, "TAKE_ACTION", "TAKE_ACTION"),

	/**
	 * The '<em><b>DID WE GET THERE</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The result is measured and compared with the targets.
	 * <!-- end-model-doc -->
	 * @see #DID_WE_GET_THERE_VALUE
	 * @generated
	 * @ordered
	 */
	DID_WE_GET_THERE(5, "DID_WE_GET_THERE", "DID_WE_GET_THERE"),

	/**
	 * The '<em><b>KEEP MOMENTUM</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What was gained is secured, made known and used to start the next improvement.
	 * <!-- end-model-doc -->
	 * @see #KEEP_MOMENTUM_VALUE
	 * @generated
	 * @ordered
	 */
	KEEP_MOMENTUM(6, "KEEP_MOMENTUM", "KEEP_MOMENTUM");

	/**
	 * The '<em><b>VISION</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What is the vision? The initiative is tied to the objectives of the organization.
	 * <!-- end-model-doc -->
	 * @see #VISION
	 * @generated
	 * @ordered
	 */
	public static final int VISION_VALUE = 0;

	/**
	 * The '<em><b>WHERE ARE WE NOW</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The present state is assessed and a baseline is measured.
	 * <!-- end-model-doc -->
	 * @see #WHERE_ARE_WE_NOW
	 * @generated
	 * @ordered
	 */
	public static final int WHERE_ARE_WE_NOW_VALUE = 1;

	/**
	 * The '<em><b>WHERE DO WE WANT TO BE</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Measurable targets are set.
	 * <!-- end-model-doc -->
	 * @see #WHERE_DO_WE_WANT_TO_BE
	 * @generated
	 * @ordered
	 */
	public static final int WHERE_DO_WE_WANT_TO_BE_VALUE = 2;

	/**
	 * The '<em><b>HOW DO WE GET THERE</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The way from baseline to target is planned.
	 * <!-- end-model-doc -->
	 * @see #HOW_DO_WE_GET_THERE
	 * @generated
	 * @ordered
	 */
	public static final int HOW_DO_WE_GET_THERE_VALUE = 3;

	/**
	 * The '<em><b>TAKE ACTION</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The plan is carried out.
	 * <!-- end-model-doc -->
	 * @see #TAKE_ACTION
	 * @generated
	 * @ordered
	 */
	public static final int TAKE_ACTION_VALUE = 4;

	/**
	 * The '<em><b>DID WE GET THERE</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The result is measured and compared with the targets.
	 * <!-- end-model-doc -->
	 * @see #DID_WE_GET_THERE
	 * @generated
	 * @ordered
	 */
	public static final int DID_WE_GET_THERE_VALUE = 5;

	/**
	 * The '<em><b>KEEP MOMENTUM</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What was gained is secured, made known and used to start the next improvement.
	 * <!-- end-model-doc -->
	 * @see #KEEP_MOMENTUM
	 * @generated
	 * @ordered
	 */
	public static final int KEEP_MOMENTUM_VALUE = 6;

	/**
	 * An array of all the '<em><b>Improvement Step</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static final ImprovementStep[] VALUES_ARRAY =
		new ImprovementStep[] {
			VISION,
			WHERE_ARE_WE_NOW,
			WHERE_DO_WE_WANT_TO_BE,
			HOW_DO_WE_GET_THERE,
			TAKE_ACTION,
			DID_WE_GET_THERE,
			KEEP_MOMENTUM,
		};

	/**
	 * A public read-only list of all the '<em><b>Improvement Step</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final List<ImprovementStep> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	/**
	 * Returns the '<em><b>Improvement Step</b></em>' literal with the specified literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param literal the literal.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static ImprovementStep get(String literal) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			ImprovementStep result = VALUES_ARRAY[i];
			if (result.toString().equals(literal)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Improvement Step</b></em>' literal with the specified name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param name the name.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static ImprovementStep getByName(String name) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			ImprovementStep result = VALUES_ARRAY[i];
			if (result.getName().equals(name)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Improvement Step</b></em>' literal with the specified integer value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the integer value.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static ImprovementStep get(int value) {
		switch (value) {
			case VISION_VALUE: return VISION;
			case WHERE_ARE_WE_NOW_VALUE: return WHERE_ARE_WE_NOW;
			case WHERE_DO_WE_WANT_TO_BE_VALUE: return WHERE_DO_WE_WANT_TO_BE;
			case HOW_DO_WE_GET_THERE_VALUE: return HOW_DO_WE_GET_THERE;
			case TAKE_ACTION_VALUE: return TAKE_ACTION;
			case DID_WE_GET_THERE_VALUE: return DID_WE_GET_THERE;
			case KEEP_MOMENTUM_VALUE: return KEEP_MOMENTUM;
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
	private ImprovementStep(int value, String name, String literal) {
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
	
} //ImprovementStep

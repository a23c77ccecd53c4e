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


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Measurement</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * One measured value of a key performance indicator, taken on a certain day.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.itsm.modeler.model.itsm.Measurement#getAt <em>At</em>}</li>
 *   <li>{@link org.itsm.modeler.model.itsm.Measurement#getValue <em>Value</em>}</li>
 * </ul>
 *
 * @see org.itsm.modeler.model.itsm.ItsmPackage#getMeasurement()
 * @generated
 */
public interface Measurement extends Identified {
	/**
	 * Returns the value of the '<em><b>At</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The day for which the value was measured, as ISO date (yyyy-MM-dd).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>At</em>' attribute.
	 * @see #setAt(String)
	 * @see org.itsm.modeler.model.itsm.ItsmPackage#getMeasurement_At()
	 * @generated
	 */
	String getAt();

	/**
	 * Sets the value of the '{@link org.itsm.modeler.model.itsm.Measurement#getAt <em>At</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>At</em>' attribute.
	 * @see #getAt()
	 * @generated
	 */
	void setAt(String value);

	/**
	 * Returns the value of the '<em><b>Value</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The measured value, in the unit of the indicator.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Value</em>' attribute.
	 * @see #setValue(Double)
	 * @see org.itsm.modeler.model.itsm.ItsmPackage#getMeasurement_Value()
	 * @generated
	 */
	Double getValue();

	/**
	 * Sets the value of the '{@link org.itsm.modeler.model.itsm.Measurement#getValue <em>Value</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Value</em>' attribute.
	 * @see #getValue()
	 * @generated
	 */
	void setValue(Double value);

} // Measurement

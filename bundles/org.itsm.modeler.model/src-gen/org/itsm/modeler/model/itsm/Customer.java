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

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Customer</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A stakeholder who agrees on services, pays for them or answers for their use, and for whom they have to be worth it.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.itsm.modeler.model.itsm.Customer#getSegment <em>Segment</em>}</li>
 *   <li>{@link org.itsm.modeler.model.itsm.Customer#getConsumes <em>Consumes</em>}</li>
 * </ul>
 *
 * @see org.itsm.modeler.model.itsm.ItsmPackage#getCustomer()
 * @generated
 */
public interface Customer extends Stakeholder {
	/**
	 * Returns the value of the '<em><b>Segment</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The group of customers to which this one belongs, such as branch offices or private clients.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Segment</em>' attribute.
	 * @see #setSegment(String)
	 * @see org.itsm.modeler.model.itsm.ItsmPackage#getCustomer_Segment()
	 * @generated
	 */
	String getSegment();

	/**
	 * Sets the value of the '{@link org.itsm.modeler.model.itsm.Customer#getSegment <em>Segment</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Segment</em>' attribute.
	 * @see #getSegment()
	 * @generated
	 */
	void setSegment(String value);

	/**
	 * Returns the value of the '<em><b>Consumes</b></em>' reference list.
	 * The list contents are of type {@link org.itsm.modeler.model.itsm.ITService}.
	 * It is bidirectional and its opposite is '{@link org.itsm.modeler.model.itsm.ITService#getCustomers <em>Customers</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The services that have been agreed with the customer, seen from the customer's side.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Consumes</em>' reference list.
	 * @see org.itsm.modeler.model.itsm.ItsmPackage#getCustomer_Consumes()
	 * @see org.itsm.modeler.model.itsm.ITService#getCustomers
	 * @generated
	 */
	EList<ITService> getConsumes();

} // Customer

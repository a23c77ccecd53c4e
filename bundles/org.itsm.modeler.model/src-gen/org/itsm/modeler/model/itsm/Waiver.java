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
 * A representation of the model object '<em><b>Waiver</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A documented exception: the element that holds it is excused from one validation rule for a stated reason and, as a rule, for a limited time.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.itsm.modeler.model.itsm.Waiver#getRule <em>Rule</em>}</li>
 *   <li>{@link org.itsm.modeler.model.itsm.Waiver#getReason <em>Reason</em>}</li>
 *   <li>{@link org.itsm.modeler.model.itsm.Waiver#getUntil <em>Until</em>}</li>
 *   <li>{@link org.itsm.modeler.model.itsm.Waiver#getBy <em>By</em>}</li>
 * </ul>
 *
 * @see org.itsm.modeler.model.itsm.ItsmPackage#getWaiver()
 * @generated
 */
public interface Waiver extends Identified {
	/**
	 * Returns the value of the '<em><b>Rule</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The identifier of the rule from which the element is excused, such as GOV-05.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Rule</em>' attribute.
	 * @see #setRule(String)
	 * @see org.itsm.modeler.model.itsm.ItsmPackage#getWaiver_Rule()
	 * @generated
	 */
	String getRule();

	/**
	 * Sets the value of the '{@link org.itsm.modeler.model.itsm.Waiver#getRule <em>Rule</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Rule</em>' attribute.
	 * @see #getRule()
	 * @generated
	 */
	void setRule(String value);

	/**
	 * Returns the value of the '<em><b>Reason</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Why the deviation is accepted. A waiver without a reason does not hold.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Reason</em>' attribute.
	 * @see #setReason(String)
	 * @see org.itsm.modeler.model.itsm.ItsmPackage#getWaiver_Reason()
	 * @generated
	 */
	String getReason();

	/**
	 * Sets the value of the '{@link org.itsm.modeler.model.itsm.Waiver#getReason <em>Reason</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Reason</em>' attribute.
	 * @see #getReason()
	 * @generated
	 */
	void setReason(String value);

	/**
	 * Returns the value of the '<em><b>Until</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The last day on which the waiver holds, as ISO date (yyyy-MM-dd). Without it the waiver holds for ever.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Until</em>' attribute.
	 * @see #setUntil(String)
	 * @see org.itsm.modeler.model.itsm.ItsmPackage#getWaiver_Until()
	 * @generated
	 */
	String getUntil();

	/**
	 * Sets the value of the '{@link org.itsm.modeler.model.itsm.Waiver#getUntil <em>Until</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Until</em>' attribute.
	 * @see #getUntil()
	 * @generated
	 */
	void setUntil(String value);

	/**
	 * Returns the value of the '<em><b>By</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Who accepted the deviation.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>By</em>' attribute.
	 * @see #setBy(String)
	 * @see org.itsm.modeler.model.itsm.ItsmPackage#getWaiver_By()
	 * @generated
	 */
	String getBy();

	/**
	 * Sets the value of the '{@link org.itsm.modeler.model.itsm.Waiver#getBy <em>By</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>By</em>' attribute.
	 * @see #getBy()
	 * @generated
	 */
	void setBy(String value);

} // Waiver

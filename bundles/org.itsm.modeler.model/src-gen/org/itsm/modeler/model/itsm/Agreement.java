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
 * A representation of the model object '<em><b>Agreement</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A documented agreement about a service: what is promised, to whom, by whom and for how long.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.itsm.modeler.model.itsm.Agreement#getKind <em>Kind</em>}</li>
 *   <li>{@link org.itsm.modeler.model.itsm.Agreement#getValidFrom <em>Valid From</em>}</li>
 *   <li>{@link org.itsm.modeler.model.itsm.Agreement#getValidTo <em>Valid To</em>}</li>
 *   <li>{@link org.itsm.modeler.model.itsm.Agreement#getReviewDate <em>Review Date</em>}</li>
 *   <li>{@link org.itsm.modeler.model.itsm.Agreement#getService <em>Service</em>}</li>
 *   <li>{@link org.itsm.modeler.model.itsm.Agreement#getCustomer <em>Customer</em>}</li>
 *   <li>{@link org.itsm.modeler.model.itsm.Agreement#getSupplier <em>Supplier</em>}</li>
 *   <li>{@link org.itsm.modeler.model.itsm.Agreement#getTargets <em>Targets</em>}</li>
 *   <li>{@link org.itsm.modeler.model.itsm.Agreement#getUnderpins <em>Underpins</em>}</li>
 *   <li>{@link org.itsm.modeler.model.itsm.Agreement#getUnderpinnedBy <em>Underpinned By</em>}</li>
 * </ul>
 *
 * @see org.itsm.modeler.model.itsm.ItsmPackage#getAgreement()
 * @generated
 */
public interface Agreement extends ITSMElement {
	/**
	 * Returns the value of the '<em><b>Kind</b></em>' attribute.
	 * The literals are from the enumeration {@link org.itsm.modeler.model.itsm.AgreementKind}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether the agreement is made with a customer, between internal groups or with a supplier.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Kind</em>' attribute.
	 * @see org.itsm.modeler.model.itsm.AgreementKind
	 * @see #setKind(AgreementKind)
	 * @see org.itsm.modeler.model.itsm.ItsmPackage#getAgreement_Kind()
	 * @generated
	 */
	AgreementKind getKind();

	/**
	 * Sets the value of the '{@link org.itsm.modeler.model.itsm.Agreement#getKind <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Kind</em>' attribute.
	 * @see org.itsm.modeler.model.itsm.AgreementKind
	 * @see #getKind()
	 * @generated
	 */
	void setKind(AgreementKind value);

	/**
	 * Returns the value of the '<em><b>Valid From</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The first day on which the agreement is in force, as ISO date (yyyy-MM-dd).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Valid From</em>' attribute.
	 * @see #setValidFrom(String)
	 * @see org.itsm.modeler.model.itsm.ItsmPackage#getAgreement_ValidFrom()
	 * @generated
	 */
	String getValidFrom();

	/**
	 * Sets the value of the '{@link org.itsm.modeler.model.itsm.Agreement#getValidFrom <em>Valid From</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Valid From</em>' attribute.
	 * @see #getValidFrom()
	 * @generated
	 */
	void setValidFrom(String value);

	/**
	 * Returns the value of the '<em><b>Valid To</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The last day on which the agreement is in force, as ISO date (yyyy-MM-dd).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Valid To</em>' attribute.
	 * @see #setValidTo(String)
	 * @see org.itsm.modeler.model.itsm.ItsmPackage#getAgreement_ValidTo()
	 * @generated
	 */
	String getValidTo();

	/**
	 * Sets the value of the '{@link org.itsm.modeler.model.itsm.Agreement#getValidTo <em>Valid To</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Valid To</em>' attribute.
	 * @see #getValidTo()
	 * @generated
	 */
	void setValidTo(String value);

	/**
	 * Returns the value of the '<em><b>Review Date</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The day by which the parties review the agreement next, as ISO date (yyyy-MM-dd).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Review Date</em>' attribute.
	 * @see #setReviewDate(String)
	 * @see org.itsm.modeler.model.itsm.ItsmPackage#getAgreement_ReviewDate()
	 * @generated
	 */
	String getReviewDate();

	/**
	 * Sets the value of the '{@link org.itsm.modeler.model.itsm.Agreement#getReviewDate <em>Review Date</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Review Date</em>' attribute.
	 * @see #getReviewDate()
	 * @generated
	 */
	void setReviewDate(String value);

	/**
	 * Returns the value of the '<em><b>Service</b></em>' reference.
	 * It is bidirectional and its opposite is '{@link org.itsm.modeler.model.itsm.ITService#getAgreements <em>Agreements</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The service that the agreement is about.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Service</em>' reference.
	 * @see #setService(ITService)
	 * @see org.itsm.modeler.model.itsm.ItsmPackage#getAgreement_Service()
	 * @see org.itsm.modeler.model.itsm.ITService#getAgreements
	 * @generated
	 */
	ITService getService();

	/**
	 * Sets the value of the '{@link org.itsm.modeler.model.itsm.Agreement#getService <em>Service</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Service</em>' reference.
	 * @see #getService()
	 * @generated
	 */
	void setService(ITService value);

	/**
	 * Returns the value of the '<em><b>Customer</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The customer to whom the promise is made; named in every service level agreement.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Customer</em>' reference.
	 * @see #setCustomer(Customer)
	 * @see org.itsm.modeler.model.itsm.ItsmPackage#getAgreement_Customer()
	 * @generated
	 */
	Customer getCustomer();

	/**
	 * Sets the value of the '{@link org.itsm.modeler.model.itsm.Agreement#getCustomer <em>Customer</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Customer</em>' reference.
	 * @see #getCustomer()
	 * @generated
	 */
	void setCustomer(Customer value);

	/**
	 * Returns the value of the '<em><b>Supplier</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The party that makes the promise, in an operational level or underpinning agreement: an internal group or an external supplier.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Supplier</em>' reference.
	 * @see #setSupplier(Stakeholder)
	 * @see org.itsm.modeler.model.itsm.ItsmPackage#getAgreement_Supplier()
	 * @generated
	 */
	Stakeholder getSupplier();

	/**
	 * Sets the value of the '{@link org.itsm.modeler.model.itsm.Agreement#getSupplier <em>Supplier</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Supplier</em>' reference.
	 * @see #getSupplier()
	 * @generated
	 */
	void setSupplier(Stakeholder value);

	/**
	 * Returns the value of the '<em><b>Targets</b></em>' containment reference list.
	 * The list contents are of type {@link org.itsm.modeler.model.itsm.ServiceTarget}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The service targets that have been agreed.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Targets</em>' containment reference list.
	 * @see org.itsm.modeler.model.itsm.ItsmPackage#getAgreement_Targets()
	 * @generated
	 */
	EList<ServiceTarget> getTargets();

	/**
	 * Returns the value of the '<em><b>Underpins</b></em>' reference list.
	 * The list contents are of type {@link org.itsm.modeler.model.itsm.Agreement}.
	 * It is bidirectional and its opposite is '{@link org.itsm.modeler.model.itsm.Agreement#getUnderpinnedBy <em>Underpinned By</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The agreements that depend on this one, as a service level agreement depends on the contracts of suppliers.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Underpins</em>' reference list.
	 * @see org.itsm.modeler.model.itsm.ItsmPackage#getAgreement_Underpins()
	 * @see org.itsm.modeler.model.itsm.Agreement#getUnderpinnedBy
	 * @generated
	 */
	EList<Agreement> getUnderpins();

	/**
	 * Returns the value of the '<em><b>Underpinned By</b></em>' reference list.
	 * The list contents are of type {@link org.itsm.modeler.model.itsm.Agreement}.
	 * It is bidirectional and its opposite is '{@link org.itsm.modeler.model.itsm.Agreement#getUnderpins <em>Underpins</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The agreements on which this one depends, seen from the dependent agreement.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Underpinned By</em>' reference list.
	 * @see org.itsm.modeler.model.itsm.ItsmPackage#getAgreement_UnderpinnedBy()
	 * @see org.itsm.modeler.model.itsm.Agreement#getUnderpins
	 * @generated
	 */
	EList<Agreement> getUnderpinnedBy();

} // Agreement

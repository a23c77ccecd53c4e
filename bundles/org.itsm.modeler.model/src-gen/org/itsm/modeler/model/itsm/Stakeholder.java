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
 * A representation of the model object '<em><b>Stakeholder</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A person, body or organization that has an interest in the services or decides about them: a board, a business manager, a supplier.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.itsm.modeler.model.itsm.Stakeholder#getAuthority <em>Authority</em>}</li>
 *   <li>{@link org.itsm.modeler.model.itsm.Stakeholder#isInternal <em>Internal</em>}</li>
 *   <li>{@link org.itsm.modeler.model.itsm.Stakeholder#getConcerns <em>Concerns</em>}</li>
 * </ul>
 *
 * @see org.itsm.modeler.model.itsm.ItsmPackage#getStakeholder()
 * @generated
 */
public interface Stakeholder extends ITSMElement {
	/**
	 * Returns the value of the '<em><b>Authority</b></em>' attribute.
	 * The literals are from the enumeration {@link org.itsm.modeler.model.itsm.AuthorityLevel}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The level of management on which the stakeholder decides. Goals of IT should be set on the upper level.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Authority</em>' attribute.
	 * @see org.itsm.modeler.model.itsm.AuthorityLevel
	 * @see #setAuthority(AuthorityLevel)
	 * @see org.itsm.modeler.model.itsm.ItsmPackage#getStakeholder_Authority()
	 * @generated
	 */
	AuthorityLevel getAuthority();

	/**
	 * Sets the value of the '{@link org.itsm.modeler.model.itsm.Stakeholder#getAuthority <em>Authority</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Authority</em>' attribute.
	 * @see org.itsm.modeler.model.itsm.AuthorityLevel
	 * @see #getAuthority()
	 * @generated
	 */
	void setAuthority(AuthorityLevel value);

	/**
	 * Returns the value of the '<em><b>Internal</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether the stakeholder belongs to the organization itself, as opposed to a supplier or partner.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Internal</em>' attribute.
	 * @see #setInternal(boolean)
	 * @see org.itsm.modeler.model.itsm.ItsmPackage#getStakeholder_Internal()
	 * @generated
	 */
	boolean isInternal();

	/**
	 * Sets the value of the '{@link org.itsm.modeler.model.itsm.Stakeholder#isInternal <em>Internal</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Internal</em>' attribute.
	 * @see #isInternal()
	 * @generated
	 */
	void setInternal(boolean value);

	/**
	 * Returns the value of the '<em><b>Concerns</b></em>' reference list.
	 * The list contents are of type {@link org.itsm.modeler.model.itsm.OrganizationalObjective}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The organizational objectives in whose achievement the stakeholder has an interest.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Concerns</em>' reference list.
	 * @see org.itsm.modeler.model.itsm.ItsmPackage#getStakeholder_Concerns()
	 * @generated
	 */
	EList<OrganizationalObjective> getConcerns();

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Everything that the stakeholder has set: the organizational objectives and IT goals that name this stakeholder as the one who defined them.
	 * <!-- end-model-doc -->
	 * @generated
	 */
	EList<ITSMElement> defined();

} // Stakeholder

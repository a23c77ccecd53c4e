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
 * A representation of the model object '<em><b>Role</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A set of responsibilities and authorities that is granted to a person or a group, such as process owner or service desk analyst.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.itsm.modeler.model.itsm.Role#getAuthority <em>Authority</em>}</li>
 *   <li>{@link org.itsm.modeler.model.itsm.Role#getKind <em>Kind</em>}</li>
 *   <li>{@link org.itsm.modeler.model.itsm.Role#getHeldBy <em>Held By</em>}</li>
 * </ul>
 *
 * @see org.itsm.modeler.model.itsm.ItsmPackage#getRole()
 * @generated
 */
public interface Role extends ITSMElement {
	/**
	 * Returns the value of the '<em><b>Authority</b></em>' attribute.
	 * The literals are from the enumeration {@link org.itsm.modeler.model.itsm.AuthorityLevel}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The level of management on which whoever holds the role decides.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Authority</em>' attribute.
	 * @see org.itsm.modeler.model.itsm.AuthorityLevel
	 * @see #setAuthority(AuthorityLevel)
	 * @see org.itsm.modeler.model.itsm.ItsmPackage#getRole_Authority()
	 * @generated
	 */
	AuthorityLevel getAuthority();

	/**
	 * Sets the value of the '{@link org.itsm.modeler.model.itsm.Role#getAuthority <em>Authority</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Authority</em>' attribute.
	 * @see org.itsm.modeler.model.itsm.AuthorityLevel
	 * @see #getAuthority()
	 * @generated
	 */
	void setAuthority(AuthorityLevel value);

	/**
	 * Returns the value of the '<em><b>Kind</b></em>' attribute.
	 * The literals are from the enumeration {@link org.itsm.modeler.model.itsm.RoleKind}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The generic type of the role within service management.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Kind</em>' attribute.
	 * @see org.itsm.modeler.model.itsm.RoleKind
	 * @see #setKind(RoleKind)
	 * @see org.itsm.modeler.model.itsm.ItsmPackage#getRole_Kind()
	 * @generated
	 */
	RoleKind getKind();

	/**
	 * Sets the value of the '{@link org.itsm.modeler.model.itsm.Role#getKind <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Kind</em>' attribute.
	 * @see org.itsm.modeler.model.itsm.RoleKind
	 * @see #getKind()
	 * @generated
	 */
	void setKind(RoleKind value);

	/**
	 * Returns the value of the '<em><b>Held By</b></em>' reference list.
	 * The list contents are of type {@link org.itsm.modeler.model.itsm.Stakeholder}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The stakeholders who fill the role at present.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Held By</em>' reference list.
	 * @see org.itsm.modeler.model.itsm.ItsmPackage#getRole_HeldBy()
	 * @generated
	 */
	EList<Stakeholder> getHeldBy();

} // Role

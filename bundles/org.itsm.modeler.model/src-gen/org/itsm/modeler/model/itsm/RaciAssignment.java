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
 * A representation of the model object '<em><b>Raci Assignment</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * One entry of a responsibility matrix: it gives a role one kind of involvement in the element that holds the entry.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.itsm.modeler.model.itsm.RaciAssignment#getKind <em>Kind</em>}</li>
 *   <li>{@link org.itsm.modeler.model.itsm.RaciAssignment#getRole <em>Role</em>}</li>
 * </ul>
 *
 * @see org.itsm.modeler.model.itsm.ItsmPackage#getRaciAssignment()
 * @generated
 */
public interface RaciAssignment extends Identified {
	/**
	 * Returns the value of the '<em><b>Kind</b></em>' attribute.
	 * The literals are from the enumeration {@link org.itsm.modeler.model.itsm.RaciKind}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * In which way the role is involved.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Kind</em>' attribute.
	 * @see org.itsm.modeler.model.itsm.RaciKind
	 * @see #setKind(RaciKind)
	 * @see org.itsm.modeler.model.itsm.ItsmPackage#getRaciAssignment_Kind()
	 * @generated
	 */
	RaciKind getKind();

	/**
	 * Sets the value of the '{@link org.itsm.modeler.model.itsm.RaciAssignment#getKind <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Kind</em>' attribute.
	 * @see org.itsm.modeler.model.itsm.RaciKind
	 * @see #getKind()
	 * @generated
	 */
	void setKind(RaciKind value);

	/**
	 * Returns the value of the '<em><b>Role</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The role that is involved.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Role</em>' reference.
	 * @see #setRole(Role)
	 * @see org.itsm.modeler.model.itsm.ItsmPackage#getRaciAssignment_Role()
	 * @generated
	 */
	Role getRole();

	/**
	 * Sets the value of the '{@link org.itsm.modeler.model.itsm.RaciAssignment#getRole <em>Role</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Role</em>' reference.
	 * @see #getRole()
	 * @generated
	 */
	void setRole(Role value);

} // RaciAssignment

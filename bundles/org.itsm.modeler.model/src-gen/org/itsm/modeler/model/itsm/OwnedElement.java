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
 * A representation of the model object '<em><b>Owned Element</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * An element for which somebody answers: it has an owner and a responsibility matrix.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.itsm.modeler.model.itsm.OwnedElement#getOwner <em>Owner</em>}</li>
 *   <li>{@link org.itsm.modeler.model.itsm.OwnedElement#getRaci <em>Raci</em>}</li>
 * </ul>
 *
 * @see org.itsm.modeler.model.itsm.ItsmPackage#getOwnedElement()
 * @generated
 */
public interface OwnedElement extends ITSMElement {
	/**
	 * Returns the value of the '<em><b>Owner</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The role that answers for the element as a whole: its purpose, its results and its changes, as a process owner or service owner does.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Owner</em>' reference.
	 * @see #setOwner(Role)
	 * @see org.itsm.modeler.model.itsm.ItsmPackage#getOwnedElement_Owner()
	 * @generated
	 */
	Role getOwner();

	/**
	 * Sets the value of the '{@link org.itsm.modeler.model.itsm.OwnedElement#getOwner <em>Owner</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Owner</em>' reference.
	 * @see #getOwner()
	 * @generated
	 */
	void setOwner(Role value);

	/**
	 * Returns the value of the '<em><b>Raci</b></em>' containment reference list.
	 * The list contents are of type {@link org.itsm.modeler.model.itsm.RaciAssignment}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The responsibility matrix of the element: which roles are responsible, accountable, consulted and informed.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Raci</em>' containment reference list.
	 * @see org.itsm.modeler.model.itsm.ItsmPackage#getOwnedElement_Raci()
	 * @generated
	 */
	EList<RaciAssignment> getRaci();

} // OwnedElement

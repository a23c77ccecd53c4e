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
 * A representation of the model object '<em><b>Team</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A group of IT workers who carry out technical activities together, such as a second-line support group.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.itsm.modeler.model.itsm.Team#getSkills <em>Skills</em>}</li>
 *   <li>{@link org.itsm.modeler.model.itsm.Team#getHeadcount <em>Headcount</em>}</li>
 *   <li>{@link org.itsm.modeler.model.itsm.Team#getRoles <em>Roles</em>}</li>
 *   <li>{@link org.itsm.modeler.model.itsm.Team#getPerforms <em>Performs</em>}</li>
 * </ul>
 *
 * @see org.itsm.modeler.model.itsm.ItsmPackage#getTeam()
 * @generated
 */
public interface Team extends OwnedElement {
	/**
	 * Returns the value of the '<em><b>Skills</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The abilities that the team can offer; they tell which activities it may be given.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Skills</em>' attribute list.
	 * @see org.itsm.modeler.model.itsm.ItsmPackage#getTeam_Skills()
	 * @generated
	 */
	EList<String> getSkills();

	/**
	 * Returns the value of the '<em><b>Headcount</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The number of people in the team.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Headcount</em>' attribute.
	 * @see #setHeadcount(Integer)
	 * @see org.itsm.modeler.model.itsm.ItsmPackage#getTeam_Headcount()
	 * @generated
	 */
	Integer getHeadcount();

	/**
	 * Sets the value of the '{@link org.itsm.modeler.model.itsm.Team#getHeadcount <em>Headcount</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Headcount</em>' attribute.
	 * @see #getHeadcount()
	 * @generated
	 */
	void setHeadcount(Integer value);

	/**
	 * Returns the value of the '<em><b>Roles</b></em>' reference list.
	 * The list contents are of type {@link org.itsm.modeler.model.itsm.Role}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The roles that members of the team fill.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Roles</em>' reference list.
	 * @see org.itsm.modeler.model.itsm.ItsmPackage#getTeam_Roles()
	 * @generated
	 */
	EList<Role> getRoles();

	/**
	 * Returns the value of the '<em><b>Performs</b></em>' reference list.
	 * The list contents are of type {@link org.itsm.modeler.model.itsm.TechnicalActivity}.
	 * It is bidirectional and its opposite is '{@link org.itsm.modeler.model.itsm.TechnicalActivity#getPerformedBy <em>Performed By</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The technical activities that the team carries out, seen from the team's side.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Performs</em>' reference list.
	 * @see org.itsm.modeler.model.itsm.ItsmPackage#getTeam_Performs()
	 * @see org.itsm.modeler.model.itsm.TechnicalActivity#getPerformedBy
	 * @generated
	 */
	EList<TechnicalActivity> getPerforms();

} // Team

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
 * A representation of the model object '<em><b>Department</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A unit of an IT service organization with a task of its own, such as the service desk or application management.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.itsm.modeler.model.itsm.Department#getFunction <em>Function</em>}</li>
 *   <li>{@link org.itsm.modeler.model.itsm.Department#getSubDepartments <em>Sub Departments</em>}</li>
 *   <li>{@link org.itsm.modeler.model.itsm.Department#getGoals <em>Goals</em>}</li>
 *   <li>{@link org.itsm.modeler.model.itsm.Department#getRuns <em>Runs</em>}</li>
 * </ul>
 *
 * @see org.itsm.modeler.model.itsm.ItsmPackage#getDepartment()
 * @generated
 */
public interface Department extends LifecycleElement {
	/**
	 * Returns the value of the '<em><b>Function</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The task of the department, in ITIL terms the function that it performs.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Function</em>' attribute.
	 * @see #setFunction(String)
	 * @see org.itsm.modeler.model.itsm.ItsmPackage#getDepartment_Function()
	 * @generated
	 */
	String getFunction();

	/**
	 * Sets the value of the '{@link org.itsm.modeler.model.itsm.Department#getFunction <em>Function</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Function</em>' attribute.
	 * @see #getFunction()
	 * @generated
	 */
	void setFunction(String value);

	/**
	 * Returns the value of the '<em><b>Sub Departments</b></em>' containment reference list.
	 * The list contents are of type {@link org.itsm.modeler.model.itsm.Department}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The smaller units into which the department is divided.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Sub Departments</em>' containment reference list.
	 * @see org.itsm.modeler.model.itsm.ItsmPackage#getDepartment_SubDepartments()
	 * @generated
	 */
	EList<Department> getSubDepartments();

	/**
	 * Returns the value of the '<em><b>Goals</b></em>' containment reference list.
	 * The list contents are of type {@link org.itsm.modeler.model.itsm.ITGoal}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The IT goals that are set for this department in particular.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Goals</em>' containment reference list.
	 * @see org.itsm.modeler.model.itsm.ItsmPackage#getDepartment_Goals()
	 * @generated
	 */
	EList<ITGoal> getGoals();

	/**
	 * Returns the value of the '<em><b>Runs</b></em>' reference list.
	 * The list contents are of type {@link org.itsm.modeler.model.itsm.ITSMProcess}.
	 * It is bidirectional and its opposite is '{@link org.itsm.modeler.model.itsm.ITSMProcess#getDepartment <em>Department</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The IT service management processes that the department is in charge of, seen from the department's side.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Runs</em>' reference list.
	 * @see org.itsm.modeler.model.itsm.ItsmPackage#getDepartment_Runs()
	 * @see org.itsm.modeler.model.itsm.ITSMProcess#getDepartment
	 * @generated
	 */
	EList<ITSMProcess> getRuns();

} // Department

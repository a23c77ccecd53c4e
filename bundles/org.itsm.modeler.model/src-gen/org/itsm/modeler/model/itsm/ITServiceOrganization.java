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
 * A representation of the model object '<em><b>IT Service Organization</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * An organization that provides IT services: the internal IT department, a shared service centre or an external service provider.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.itsm.modeler.model.itsm.ITServiceOrganization#getMission <em>Mission</em>}</li>
 *   <li>{@link org.itsm.modeler.model.itsm.ITServiceOrganization#getDepartments <em>Departments</em>}</li>
 *   <li>{@link org.itsm.modeler.model.itsm.ITServiceOrganization#getGoals <em>Goals</em>}</li>
 *   <li>{@link org.itsm.modeler.model.itsm.ITServiceOrganization#getExamines <em>Examines</em>}</li>
 *   <li>{@link org.itsm.modeler.model.itsm.ITServiceOrganization#getHead <em>Head</em>}</li>
 *   <li>{@link org.itsm.modeler.model.itsm.ITServiceOrganization#getProvides <em>Provides</em>}</li>
 * </ul>
 *
 * @see org.itsm.modeler.model.itsm.ItsmPackage#getITServiceOrganization()
 * @generated
 */
public interface ITServiceOrganization extends LifecycleElement {
	/**
	 * Returns the value of the '<em><b>Mission</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What the organization is there for, in a sentence that its staff and its customers would recognise.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Mission</em>' attribute.
	 * @see #setMission(String)
	 * @see org.itsm.modeler.model.itsm.ItsmPackage#getITServiceOrganization_Mission()
	 * @generated
	 */
	String getMission();

	/**
	 * Sets the value of the '{@link org.itsm.modeler.model.itsm.ITServiceOrganization#getMission <em>Mission</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Mission</em>' attribute.
	 * @see #getMission()
	 * @generated
	 */
	void setMission(String value);

	/**
	 * Returns the value of the '<em><b>Departments</b></em>' containment reference list.
	 * The list contents are of type {@link org.itsm.modeler.model.itsm.Department}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The organizational units of which the IT service organization consists.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Departments</em>' containment reference list.
	 * @see org.itsm.modeler.model.itsm.ItsmPackage#getITServiceOrganization_Departments()
	 * @generated
	 */
	EList<Department> getDepartments();

	/**
	 * Returns the value of the '<em><b>Goals</b></em>' containment reference list.
	 * The list contents are of type {@link org.itsm.modeler.model.itsm.ITGoal}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The IT goals that are set for the organization as a whole.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Goals</em>' containment reference list.
	 * @see org.itsm.modeler.model.itsm.ItsmPackage#getITServiceOrganization_Goals()
	 * @generated
	 */
	EList<ITGoal> getGoals();

	/**
	 * Returns the value of the '<em><b>Examines</b></em>' reference list.
	 * The list contents are of type {@link org.itsm.modeler.model.itsm.BusinessProcess}.
	 * It is bidirectional and its opposite is '{@link org.itsm.modeler.model.itsm.BusinessProcess#getExaminedBy <em>Examined By</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The business processes that the organization has studied in order to align its services with them.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Examines</em>' reference list.
	 * @see org.itsm.modeler.model.itsm.ItsmPackage#getITServiceOrganization_Examines()
	 * @see org.itsm.modeler.model.itsm.BusinessProcess#getExaminedBy
	 * @generated
	 */
	EList<BusinessProcess> getExamines();

	/**
	 * Returns the value of the '<em><b>Head</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The role that leads the organization, for instance the chief information officer.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Head</em>' reference.
	 * @see #setHead(Role)
	 * @see org.itsm.modeler.model.itsm.ItsmPackage#getITServiceOrganization_Head()
	 * @generated
	 */
	Role getHead();

	/**
	 * Sets the value of the '{@link org.itsm.modeler.model.itsm.ITServiceOrganization#getHead <em>Head</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Head</em>' reference.
	 * @see #getHead()
	 * @generated
	 */
	void setHead(Role value);

	/**
	 * Returns the value of the '<em><b>Provides</b></em>' reference list.
	 * The list contents are of type {@link org.itsm.modeler.model.itsm.ITService}.
	 * It is bidirectional and its opposite is '{@link org.itsm.modeler.model.itsm.ITService#getProvider <em>Provider</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The services that the organization provides, seen from its side.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Provides</em>' reference list.
	 * @see org.itsm.modeler.model.itsm.ItsmPackage#getITServiceOrganization_Provides()
	 * @see org.itsm.modeler.model.itsm.ITService#getProvider
	 * @generated
	 */
	EList<ITService> getProvides();

} // ITServiceOrganization

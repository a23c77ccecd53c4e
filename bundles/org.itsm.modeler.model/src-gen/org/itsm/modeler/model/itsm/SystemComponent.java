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
 * A representation of the model object '<em><b>System Component</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A configuration item: an application, server, network device or other system that has to be managed because services rely on it.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.itsm.modeler.model.itsm.SystemComponent#getCiType <em>Ci Type</em>}</li>
 *   <li>{@link org.itsm.modeler.model.itsm.SystemComponent#getEnvironment <em>Environment</em>}</li>
 *   <li>{@link org.itsm.modeler.model.itsm.SystemComponent#getPartOf <em>Part Of</em>}</li>
 *   <li>{@link org.itsm.modeler.model.itsm.SystemComponent#getSupports <em>Supports</em>}</li>
 *   <li>{@link org.itsm.modeler.model.itsm.SystemComponent#getUsedBy <em>Used By</em>}</li>
 * </ul>
 *
 * @see org.itsm.modeler.model.itsm.ItsmPackage#getSystemComponent()
 * @generated
 */
public interface SystemComponent extends OwnedElement {
	/**
	 * Returns the value of the '<em><b>Ci Type</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The type of the configuration item, such as application, database or server.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Ci Type</em>' attribute.
	 * @see #setCiType(String)
	 * @see org.itsm.modeler.model.itsm.ItsmPackage#getSystemComponent_CiType()
	 * @generated
	 */
	String getCiType();

	/**
	 * Sets the value of the '{@link org.itsm.modeler.model.itsm.SystemComponent#getCiType <em>Ci Type</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Ci Type</em>' attribute.
	 * @see #getCiType()
	 * @generated
	 */
	void setCiType(String value);

	/**
	 * Returns the value of the '<em><b>Environment</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Where the system runs or what it is used for, such as production, test or a site.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Environment</em>' attribute.
	 * @see #setEnvironment(String)
	 * @see org.itsm.modeler.model.itsm.ItsmPackage#getSystemComponent_Environment()
	 * @generated
	 */
	String getEnvironment();

	/**
	 * Sets the value of the '{@link org.itsm.modeler.model.itsm.SystemComponent#getEnvironment <em>Environment</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Environment</em>' attribute.
	 * @see #getEnvironment()
	 * @generated
	 */
	void setEnvironment(String value);

	/**
	 * Returns the value of the '<em><b>Part Of</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The larger system of which this one is a component.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Part Of</em>' reference.
	 * @see #setPartOf(SystemComponent)
	 * @see org.itsm.modeler.model.itsm.ItsmPackage#getSystemComponent_PartOf()
	 * @generated
	 */
	SystemComponent getPartOf();

	/**
	 * Sets the value of the '{@link org.itsm.modeler.model.itsm.SystemComponent#getPartOf <em>Part Of</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Part Of</em>' reference.
	 * @see #getPartOf()
	 * @generated
	 */
	void setPartOf(SystemComponent value);

	/**
	 * Returns the value of the '<em><b>Supports</b></em>' reference list.
	 * The list contents are of type {@link org.itsm.modeler.model.itsm.ITService}.
	 * It is bidirectional and its opposite is '{@link org.itsm.modeler.model.itsm.ITService#getSystems <em>Systems</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The services that rely on the system.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Supports</em>' reference list.
	 * @see org.itsm.modeler.model.itsm.ItsmPackage#getSystemComponent_Supports()
	 * @see org.itsm.modeler.model.itsm.ITService#getSystems
	 * @generated
	 */
	EList<ITService> getSupports();

	/**
	 * Returns the value of the '<em><b>Used By</b></em>' reference list.
	 * The list contents are of type {@link org.itsm.modeler.model.itsm.TechnicalActivity}.
	 * It is bidirectional and its opposite is '{@link org.itsm.modeler.model.itsm.TechnicalActivity#getSystems <em>Systems</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The technical activities that are carried out on or with the system, seen from the system's side.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Used By</em>' reference list.
	 * @see org.itsm.modeler.model.itsm.ItsmPackage#getSystemComponent_UsedBy()
	 * @see org.itsm.modeler.model.itsm.TechnicalActivity#getSystems
	 * @generated
	 */
	EList<TechnicalActivity> getUsedBy();

} // SystemComponent

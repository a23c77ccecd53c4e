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
 * A representation of the model object '<em><b>ITSM Element</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * An item under the control of IT service management: it is named, coded, described, has a status and can point to the document of record.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.itsm.modeler.model.itsm.ITSMElement#getName <em>Name</em>}</li>
 *   <li>{@link org.itsm.modeler.model.itsm.ITSMElement#getCode <em>Code</em>}</li>
 *   <li>{@link org.itsm.modeler.model.itsm.ITSMElement#getDescription <em>Description</em>}</li>
 *   <li>{@link org.itsm.modeler.model.itsm.ITSMElement#getTags <em>Tags</em>}</li>
 *   <li>{@link org.itsm.modeler.model.itsm.ITSMElement#getStatus <em>Status</em>}</li>
 *   <li>{@link org.itsm.modeler.model.itsm.ITSMElement#getLink <em>Link</em>}</li>
 *   <li>{@link org.itsm.modeler.model.itsm.ITSMElement#getProperties <em>Properties</em>}</li>
 *   <li>{@link org.itsm.modeler.model.itsm.ITSMElement#getWaivers <em>Waivers</em>}</li>
 * </ul>
 *
 * @see org.itsm.modeler.model.itsm.ItsmPackage#getITSMElement()
 * @generated
 */
public interface ITSMElement extends Identified {
	/**
	 * Returns the value of the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What people call the element in plans, meetings and service reviews; short enough to serve as a label on a diagram.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Name</em>' attribute.
	 * @see #setName(String)
	 * @see org.itsm.modeler.model.itsm.ItsmPackage#getITSMElement_Name()
	 * @generated
	 */
	String getName();

	/**
	 * Sets the value of the '{@link org.itsm.modeler.model.itsm.ITSMElement#getName <em>Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Name</em>' attribute.
	 * @see #getName()
	 * @generated
	 */
	void setName(String value);

	/**
	 * Returns the value of the '<em><b>Code</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The short reference used in documents and tools, such as OBJ-01 or a clause number. It is unique among elements of the same class.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Code</em>' attribute.
	 * @see #setCode(String)
	 * @see org.itsm.modeler.model.itsm.ItsmPackage#getITSMElement_Code()
	 * @generated
	 */
	String getCode();

	/**
	 * Sets the value of the '{@link org.itsm.modeler.model.itsm.ITSMElement#getCode <em>Code</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Code</em>' attribute.
	 * @see #getCode()
	 * @generated
	 */
	void setCode(String value);

	/**
	 * Returns the value of the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The full explanation of the element, in as many lines as it takes. It says what the name cannot: scope, limits and reasons.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Description</em>' attribute.
	 * @see #setDescription(String)
	 * @see org.itsm.modeler.model.itsm.ItsmPackage#getITSMElement_Description()
	 * @generated
	 */
	String getDescription();

	/**
	 * Sets the value of the '{@link org.itsm.modeler.model.itsm.ITSMElement#getDescription <em>Description</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Description</em>' attribute.
	 * @see #getDescription()
	 * @generated
	 */
	void setDescription(String value);

	/**
	 * Returns the value of the '<em><b>Tags</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Free keywords for grouping and filtering across classes, for instance a programme, a site or an audit scope.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Tags</em>' attribute list.
	 * @see org.itsm.modeler.model.itsm.ItsmPackage#getITSMElement_Tags()
	 * @generated
	 */
	EList<String> getTags();

	/**
	 * Returns the value of the '<em><b>Status</b></em>' attribute.
	 * The literals are from the enumeration {@link org.itsm.modeler.model.itsm.Status}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Where the element stands between proposal and retirement. A retired element stays in the model as a record but no longer counts as a gap.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Status</em>' attribute.
	 * @see org.itsm.modeler.model.itsm.Status
	 * @see #setStatus(Status)
	 * @see org.itsm.modeler.model.itsm.ItsmPackage#getITSMElement_Status()
	 * @generated
	 */
	Status getStatus();

	/**
	 * Sets the value of the '{@link org.itsm.modeler.model.itsm.ITSMElement#getStatus <em>Status</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Status</em>' attribute.
	 * @see org.itsm.modeler.model.itsm.Status
	 * @see #getStatus()
	 * @generated
	 */
	void setStatus(Status value);

	/**
	 * Returns the value of the '<em><b>Link</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The URI of the document of record behind the element: a policy, a process description, a ticket or a contract.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Link</em>' attribute.
	 * @see #setLink(String)
	 * @see org.itsm.modeler.model.itsm.ItsmPackage#getITSMElement_Link()
	 * @generated
	 */
	String getLink();

	/**
	 * Sets the value of the '{@link org.itsm.modeler.model.itsm.ITSMElement#getLink <em>Link</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Link</em>' attribute.
	 * @see #getLink()
	 * @generated
	 */
	void setLink(String value);

	/**
	 * Returns the value of the '<em><b>Properties</b></em>' containment reference list.
	 * The list contents are of type {@link org.itsm.modeler.model.itsm.Property}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Additional facts that the metamodel has no feature for, kept as pairs of key and value, such as the identifier in an imported source.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Properties</em>' containment reference list.
	 * @see org.itsm.modeler.model.itsm.ItsmPackage#getITSMElement_Properties()
	 * @generated
	 */
	EList<Property> getProperties();

	/**
	 * Returns the value of the '<em><b>Waivers</b></em>' containment reference list.
	 * The list contents are of type {@link org.itsm.modeler.model.itsm.Waiver}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The rules from which this element is excused, each with a reason and an end date, so that an accepted gap is on record instead of being switched off.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Waivers</em>' containment reference list.
	 * @see org.itsm.modeler.model.itsm.ItsmPackage#getITSMElement_Waivers()
	 * @generated
	 */
	EList<Waiver> getWaivers();

} // ITSMElement

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
 * A representation of the model object '<em><b>Framework</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A body of knowledge from which processes are adopted: a public framework, a standard, or what the organization has learnt itself.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.itsm.modeler.model.itsm.Framework#getKind <em>Kind</em>}</li>
 *   <li>{@link org.itsm.modeler.model.itsm.Framework#getEdition <em>Edition</em>}</li>
 *   <li>{@link org.itsm.modeler.model.itsm.Framework#getPublisher <em>Publisher</em>}</li>
 *   <li>{@link org.itsm.modeler.model.itsm.Framework#getLicence <em>Licence</em>}</li>
 *   <li>{@link org.itsm.modeler.model.itsm.Framework#getSource <em>Source</em>}</li>
 *   <li>{@link org.itsm.modeler.model.itsm.Framework#getElements <em>Elements</em>}</li>
 * </ul>
 *
 * @see org.itsm.modeler.model.itsm.ItsmPackage#getFramework()
 * @generated
 */
public interface Framework extends ITSMElement {
	/**
	 * Returns the value of the '<em><b>Kind</b></em>' attribute.
	 * The literals are from the enumeration {@link org.itsm.modeler.model.itsm.FrameworkKind}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What sort of source it is: a public framework, a standard or the organization's own knowledge.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Kind</em>' attribute.
	 * @see org.itsm.modeler.model.itsm.FrameworkKind
	 * @see #setKind(FrameworkKind)
	 * @see org.itsm.modeler.model.itsm.ItsmPackage#getFramework_Kind()
	 * @generated
	 */
	FrameworkKind getKind();

	/**
	 * Sets the value of the '{@link org.itsm.modeler.model.itsm.Framework#getKind <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Kind</em>' attribute.
	 * @see org.itsm.modeler.model.itsm.FrameworkKind
	 * @see #getKind()
	 * @generated
	 */
	void setKind(FrameworkKind value);

	/**
	 * Returns the value of the '<em><b>Edition</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The edition or version that is meant, such as v3.1 or 2018. Elements of different editions should not be mixed.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Edition</em>' attribute.
	 * @see #setEdition(String)
	 * @see org.itsm.modeler.model.itsm.ItsmPackage#getFramework_Edition()
	 * @generated
	 */
	String getEdition();

	/**
	 * Sets the value of the '{@link org.itsm.modeler.model.itsm.Framework#getEdition <em>Edition</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Edition</em>' attribute.
	 * @see #getEdition()
	 * @generated
	 */
	void setEdition(String value);

	/**
	 * Returns the value of the '<em><b>Publisher</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Who publishes and maintains the framework.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Publisher</em>' attribute.
	 * @see #setPublisher(String)
	 * @see org.itsm.modeler.model.itsm.ItsmPackage#getFramework_Publisher()
	 * @generated
	 */
	String getPublisher();

	/**
	 * Sets the value of the '{@link org.itsm.modeler.model.itsm.Framework#getPublisher <em>Publisher</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Publisher</em>' attribute.
	 * @see #getPublisher()
	 * @generated
	 */
	void setPublisher(String value);

	/**
	 * Returns the value of the '<em><b>Licence</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The terms under which its content may be used and reproduced here.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Licence</em>' attribute.
	 * @see #setLicence(String)
	 * @see org.itsm.modeler.model.itsm.ItsmPackage#getFramework_Licence()
	 * @generated
	 */
	String getLicence();

	/**
	 * Sets the value of the '{@link org.itsm.modeler.model.itsm.Framework#getLicence <em>Licence</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Licence</em>' attribute.
	 * @see #getLicence()
	 * @generated
	 */
	void setLicence(String value);

	/**
	 * Returns the value of the '<em><b>Source</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Where the framework can be obtained or read: a URI or a bibliographic reference.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Source</em>' attribute.
	 * @see #setSource(String)
	 * @see org.itsm.modeler.model.itsm.ItsmPackage#getFramework_Source()
	 * @generated
	 */
	String getSource();

	/**
	 * Sets the value of the '{@link org.itsm.modeler.model.itsm.Framework#getSource <em>Source</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Source</em>' attribute.
	 * @see #getSource()
	 * @generated
	 */
	void setSource(String value);

	/**
	 * Returns the value of the '<em><b>Elements</b></em>' containment reference list.
	 * The list contents are of type {@link org.itsm.modeler.model.itsm.FrameworkElement}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The top elements of the framework, such as its categories, practices or clauses.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Elements</em>' containment reference list.
	 * @see org.itsm.modeler.model.itsm.ItsmPackage#getFramework_Elements()
	 * @generated
	 */
	EList<FrameworkElement> getElements();

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The share, from 0 to 1, of the mandatory elements (where none is mandatory: of the leaf elements) that some process adopts, either themselves or through an element below. There is no value when the framework has no elements.
	 * <!-- end-model-doc -->
	 * @generated
	 */
	Double coverage();

} // Framework

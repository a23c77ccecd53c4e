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
 * A representation of the model object '<em><b>Property</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * An additional fact about an element, for which the metamodel has no feature of its own.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.itsm.modeler.model.itsm.Property#getKey <em>Key</em>}</li>
 *   <li>{@link org.itsm.modeler.model.itsm.Property#getValue <em>Value</em>}</li>
 * </ul>
 *
 * @see org.itsm.modeler.model.itsm.ItsmPackage#getProperty()
 * @generated
 */
public interface Property extends Identified {
	/**
	 * Returns the value of the '<em><b>Key</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The name of the fact, such as cost-centre or the attribute of an imported source.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Key</em>' attribute.
	 * @see #setKey(String)
	 * @see org.itsm.modeler.model.itsm.ItsmPackage#getProperty_Key()
	 * @generated
	 */
	String getKey();

	/**
	 * Sets the value of the '{@link org.itsm.modeler.model.itsm.Property#getKey <em>Key</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Key</em>' attribute.
	 * @see #getKey()
	 * @generated
	 */
	void setKey(String value);

	/**
	 * Returns the value of the '<em><b>Value</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The content of the fact, as text.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Value</em>' attribute.
	 * @see #setValue(String)
	 * @see org.itsm.modeler.model.itsm.ItsmPackage#getProperty_Value()
	 * @generated
	 */
	String getValue();

	/**
	 * Sets the value of the '{@link org.itsm.modeler.model.itsm.Property#getValue <em>Value</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Value</em>' attribute.
	 * @see #getValue()
	 * @generated
	 */
	void setValue(String value);

} // Property

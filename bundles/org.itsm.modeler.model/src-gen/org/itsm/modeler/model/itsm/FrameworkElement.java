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
 * A representation of the model object '<em><b>Framework Element</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A part of a framework that can be adopted, referred to or audited: a practice, a process, an activity, a clause or a requirement.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.itsm.modeler.model.itsm.FrameworkElement#getKind <em>Kind</em>}</li>
 *   <li>{@link org.itsm.modeler.model.itsm.FrameworkElement#isMandatory <em>Mandatory</em>}</li>
 *   <li>{@link org.itsm.modeler.model.itsm.FrameworkElement#getStage <em>Stage</em>}</li>
 *   <li>{@link org.itsm.modeler.model.itsm.FrameworkElement#getElements <em>Elements</em>}</li>
 *   <li>{@link org.itsm.modeler.model.itsm.FrameworkElement#getMapsTo <em>Maps To</em>}</li>
 *   <li>{@link org.itsm.modeler.model.itsm.FrameworkElement#getAdoptedBy <em>Adopted By</em>}</li>
 * </ul>
 *
 * @see org.itsm.modeler.model.itsm.ItsmPackage#getFrameworkElement()
 * @generated
 */
public interface FrameworkElement extends ITSMElement {
	/**
	 * Returns the value of the '<em><b>Kind</b></em>' attribute.
	 * The literals are from the enumeration {@link org.itsm.modeler.model.itsm.FrameworkElementKind}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What the element is in the terms of its framework.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Kind</em>' attribute.
	 * @see org.itsm.modeler.model.itsm.FrameworkElementKind
	 * @see #setKind(FrameworkElementKind)
	 * @see org.itsm.modeler.model.itsm.ItsmPackage#getFrameworkElement_Kind()
	 * @generated
	 */
	FrameworkElementKind getKind();

	/**
	 * Sets the value of the '{@link org.itsm.modeler.model.itsm.FrameworkElement#getKind <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Kind</em>' attribute.
	 * @see org.itsm.modeler.model.itsm.FrameworkElementKind
	 * @see #getKind()
	 * @generated
	 */
	void setKind(FrameworkElementKind value);

	/**
	 * Returns the value of the '<em><b>Mandatory</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether whoever claims to follow the framework has to fulfil this element, as with a requirement of a standard.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Mandatory</em>' attribute.
	 * @see #setMandatory(boolean)
	 * @see org.itsm.modeler.model.itsm.ItsmPackage#getFrameworkElement_Mandatory()
	 * @generated
	 */
	boolean isMandatory();

	/**
	 * Sets the value of the '{@link org.itsm.modeler.model.itsm.FrameworkElement#isMandatory <em>Mandatory</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Mandatory</em>' attribute.
	 * @see #isMandatory()
	 * @generated
	 */
	void setMandatory(boolean value);

	/**
	 * Returns the value of the '<em><b>Stage</b></em>' attribute.
	 * The literals are from the enumeration {@link org.itsm.modeler.model.itsm.LifecycleStage}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The stage of the service lifecycle to which the framework assigns the element.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Stage</em>' attribute.
	 * @see org.itsm.modeler.model.itsm.LifecycleStage
	 * @see #setStage(LifecycleStage)
	 * @see org.itsm.modeler.model.itsm.ItsmPackage#getFrameworkElement_Stage()
	 * @generated
	 */
	LifecycleStage getStage();

	/**
	 * Sets the value of the '{@link org.itsm.modeler.model.itsm.FrameworkElement#getStage <em>Stage</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Stage</em>' attribute.
	 * @see org.itsm.modeler.model.itsm.LifecycleStage
	 * @see #getStage()
	 * @generated
	 */
	void setStage(LifecycleStage value);

	/**
	 * Returns the value of the '<em><b>Elements</b></em>' containment reference list.
	 * The list contents are of type {@link org.itsm.modeler.model.itsm.FrameworkElement}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The parts of which the element consists.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Elements</em>' containment reference list.
	 * @see org.itsm.modeler.model.itsm.ItsmPackage#getFrameworkElement_Elements()
	 * @generated
	 */
	EList<FrameworkElement> getElements();

	/**
	 * Returns the value of the '<em><b>Maps To</b></em>' reference list.
	 * The list contents are of type {@link org.itsm.modeler.model.itsm.FrameworkElement}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Elements of other frameworks that ask for much the same, so that one process can satisfy several frameworks.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Maps To</em>' reference list.
	 * @see org.itsm.modeler.model.itsm.ItsmPackage#getFrameworkElement_MapsTo()
	 * @generated
	 */
	EList<FrameworkElement> getMapsTo();

	/**
	 * Returns the value of the '<em><b>Adopted By</b></em>' reference list.
	 * The list contents are of type {@link org.itsm.modeler.model.itsm.ITSMProcess}.
	 * It is bidirectional and its opposite is '{@link org.itsm.modeler.model.itsm.ITSMProcess#getAdopts <em>Adopts</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The IT service management processes that were shaped after the element, seen from the element's side.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Adopted By</em>' reference list.
	 * @see org.itsm.modeler.model.itsm.ItsmPackage#getFrameworkElement_AdoptedBy()
	 * @see org.itsm.modeler.model.itsm.ITSMProcess#getAdopts
	 * @generated
	 */
	EList<ITSMProcess> getAdoptedBy();

} // FrameworkElement

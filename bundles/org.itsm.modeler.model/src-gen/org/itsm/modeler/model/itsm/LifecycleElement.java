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
 * A representation of the model object '<em><b>Lifecycle Element</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * An element that stands in one of the five layers of the IT service management lifecycle and can therefore take part in the chain from organizational objective to technical activity.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.itsm.modeler.model.itsm.LifecycleElement#getMaturity <em>Maturity</em>}</li>
 *   <li>{@link org.itsm.modeler.model.itsm.LifecycleElement#getReviewedOn <em>Reviewed On</em>}</li>
 *   <li>{@link org.itsm.modeler.model.itsm.LifecycleElement#getNextReview <em>Next Review</em>}</li>
 *   <li>{@link org.itsm.modeler.model.itsm.LifecycleElement#getLayer <em>Layer</em>}</li>
 *   <li>{@link org.itsm.modeler.model.itsm.LifecycleElement#getImprovements <em>Improvements</em>}</li>
 *   <li>{@link org.itsm.modeler.model.itsm.LifecycleElement#getKpis <em>Kpis</em>}</li>
 * </ul>
 *
 * @see org.itsm.modeler.model.itsm.ItsmPackage#getLifecycleElement()
 * @generated
 */
public interface LifecycleElement extends OwnedElement {
	/**
	 * Returns the value of the '<em><b>Maturity</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The assessed capability level from 0 (incomplete) to 5 (optimizing). No value means that no assessment has taken place.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Maturity</em>' attribute.
	 * @see #setMaturity(Integer)
	 * @see org.itsm.modeler.model.itsm.ItsmPackage#getLifecycleElement_Maturity()
	 * @generated
	 */
	Integer getMaturity();

	/**
	 * Sets the value of the '{@link org.itsm.modeler.model.itsm.LifecycleElement#getMaturity <em>Maturity</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Maturity</em>' attribute.
	 * @see #getMaturity()
	 * @generated
	 */
	void setMaturity(Integer value);

	/**
	 * Returns the value of the '<em><b>Reviewed On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The day of the latest review of this element, as ISO date (yyyy-MM-dd).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Reviewed On</em>' attribute.
	 * @see #setReviewedOn(String)
	 * @see org.itsm.modeler.model.itsm.ItsmPackage#getLifecycleElement_ReviewedOn()
	 * @generated
	 */
	String getReviewedOn();

	/**
	 * Sets the value of the '{@link org.itsm.modeler.model.itsm.LifecycleElement#getReviewedOn <em>Reviewed On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Reviewed On</em>' attribute.
	 * @see #getReviewedOn()
	 * @generated
	 */
	void setReviewedOn(String value);

	/**
	 * Returns the value of the '<em><b>Next Review</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The day by which the element is due to be reviewed again, as ISO date (yyyy-MM-dd).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Next Review</em>' attribute.
	 * @see #setNextReview(String)
	 * @see org.itsm.modeler.model.itsm.ItsmPackage#getLifecycleElement_NextReview()
	 * @generated
	 */
	String getNextReview();

	/**
	 * Sets the value of the '{@link org.itsm.modeler.model.itsm.LifecycleElement#getNextReview <em>Next Review</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Next Review</em>' attribute.
	 * @see #getNextReview()
	 * @generated
	 */
	void setNextReview(String value);

	/**
	 * Returns the value of the '<em><b>Layer</b></em>' attribute.
	 * The literals are from the enumeration {@link org.itsm.modeler.model.itsm.Layer}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The layer of the lifecycle in which the element stands. It follows from the class of the element and is not stored.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Layer</em>' attribute.
	 * @see org.itsm.modeler.model.itsm.Layer
	 * @see org.itsm.modeler.model.itsm.ItsmPackage#getLifecycleElement_Layer()
	 * @generated
	 */
	Layer getLayer();

	/**
	 * Returns the value of the '<em><b>Improvements</b></em>' reference list.
	 * The list contents are of type {@link org.itsm.modeler.model.itsm.Improvement}.
	 * It is bidirectional and its opposite is '{@link org.itsm.modeler.model.itsm.Improvement#getImproves <em>Improves</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The improvement initiatives that aim at this element, seen from the element's side.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Improvements</em>' reference list.
	 * @see org.itsm.modeler.model.itsm.ItsmPackage#getLifecycleElement_Improvements()
	 * @see org.itsm.modeler.model.itsm.Improvement#getImproves
	 * @generated
	 */
	EList<Improvement> getImprovements();

	/**
	 * Returns the value of the '<em><b>Kpis</b></em>' reference list.
	 * The list contents are of type {@link org.itsm.modeler.model.itsm.KPI}.
	 * It is bidirectional and its opposite is '{@link org.itsm.modeler.model.itsm.KPI#getMeasures <em>Measures</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The key performance indicators that measure this element, seen from the element's side.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Kpis</em>' reference list.
	 * @see org.itsm.modeler.model.itsm.ItsmPackage#getLifecycleElement_Kpis()
	 * @see org.itsm.modeler.model.itsm.KPI#getMeasures
	 * @generated
	 */
	EList<KPI> getKpis();

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * All elements on the way up from here towards organizational objectives: everything this element ultimately serves.
	 * <!-- end-model-doc -->
	 * @generated
	 */
	EList<LifecycleElement> upstream();

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * All elements on the way down from here towards technical activities: everything that makes this element happen.
	 * <!-- end-model-doc -->
	 * @generated
	 */
	EList<LifecycleElement> downstream();

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether at least one technical activity can be reached from here, that is, whether somebody actually does something for this element.
	 * <!-- end-model-doc -->
	 * @generated
	 */
	boolean reachesActivity();

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether at least one organizational objective can be reached from here, that is, whether this element serves an aim of the organization.
	 * <!-- end-model-doc -->
	 * @generated
	 */
	boolean reachesObjective();

} // LifecycleElement

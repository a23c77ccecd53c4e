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
 * A representation of the model object '<em><b>Quality Standard</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A stated level of quality that a process has to meet each time it is carried out, with a metric and the range that is acceptable.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.itsm.modeler.model.itsm.QualityStandard#getMetric <em>Metric</em>}</li>
 *   <li>{@link org.itsm.modeler.model.itsm.QualityStandard#getUnit <em>Unit</em>}</li>
 *   <li>{@link org.itsm.modeler.model.itsm.QualityStandard#getMin <em>Min</em>}</li>
 *   <li>{@link org.itsm.modeler.model.itsm.QualityStandard#getMax <em>Max</em>}</li>
 * </ul>
 *
 * @see org.itsm.modeler.model.itsm.ItsmPackage#getQualityStandard()
 * @generated
 */
public interface QualityStandard extends ITSMElement {
	/**
	 * Returns the value of the '<em><b>Metric</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What is measured in order to judge the quality, such as the rate of correctly classified requests.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Metric</em>' attribute.
	 * @see #setMetric(String)
	 * @see org.itsm.modeler.model.itsm.ItsmPackage#getQualityStandard_Metric()
	 * @generated
	 */
	String getMetric();

	/**
	 * Sets the value of the '{@link org.itsm.modeler.model.itsm.QualityStandard#getMetric <em>Metric</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Metric</em>' attribute.
	 * @see #getMetric()
	 * @generated
	 */
	void setMetric(String value);

	/**
	 * Returns the value of the '<em><b>Unit</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The unit in which the metric is expressed, such as % or h.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Unit</em>' attribute.
	 * @see #setUnit(String)
	 * @see org.itsm.modeler.model.itsm.ItsmPackage#getQualityStandard_Unit()
	 * @generated
	 */
	String getUnit();

	/**
	 * Sets the value of the '{@link org.itsm.modeler.model.itsm.QualityStandard#getUnit <em>Unit</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Unit</em>' attribute.
	 * @see #getUnit()
	 * @generated
	 */
	void setUnit(String value);

	/**
	 * Returns the value of the '<em><b>Min</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The lowest value that is still acceptable. No value means that there is no lower limit.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Min</em>' attribute.
	 * @see #setMin(Double)
	 * @see org.itsm.modeler.model.itsm.ItsmPackage#getQualityStandard_Min()
	 * @generated
	 */
	Double getMin();

	/**
	 * Sets the value of the '{@link org.itsm.modeler.model.itsm.QualityStandard#getMin <em>Min</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Min</em>' attribute.
	 * @see #getMin()
	 * @generated
	 */
	void setMin(Double value);

	/**
	 * Returns the value of the '<em><b>Max</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The highest value that is still acceptable. No value means that there is no upper limit.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Max</em>' attribute.
	 * @see #setMax(Double)
	 * @see org.itsm.modeler.model.itsm.ItsmPackage#getQualityStandard_Max()
	 * @generated
	 */
	Double getMax();

	/**
	 * Sets the value of the '{@link org.itsm.modeler.model.itsm.QualityStandard#getMax <em>Max</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Max</em>' attribute.
	 * @see #getMax()
	 * @generated
	 */
	void setMax(Double value);

} // QualityStandard

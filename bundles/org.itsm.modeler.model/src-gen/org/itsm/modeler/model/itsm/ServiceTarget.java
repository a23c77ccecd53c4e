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
 * A representation of the model object '<em><b>Service Target</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A single measurable promise within an agreement, such as an availability of 99.5 % or a response within four hours.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.itsm.modeler.model.itsm.ServiceTarget#getMetric <em>Metric</em>}</li>
 *   <li>{@link org.itsm.modeler.model.itsm.ServiceTarget#getUnit <em>Unit</em>}</li>
 *   <li>{@link org.itsm.modeler.model.itsm.ServiceTarget#getTarget <em>Target</em>}</li>
 *   <li>{@link org.itsm.modeler.model.itsm.ServiceTarget#getMin <em>Min</em>}</li>
 *   <li>{@link org.itsm.modeler.model.itsm.ServiceTarget#getMax <em>Max</em>}</li>
 *   <li>{@link org.itsm.modeler.model.itsm.ServiceTarget#getWindow <em>Window</em>}</li>
 *   <li>{@link org.itsm.modeler.model.itsm.ServiceTarget#getKpi <em>Kpi</em>}</li>
 * </ul>
 *
 * @see org.itsm.modeler.model.itsm.ItsmPackage#getServiceTarget()
 * @generated
 */
public interface ServiceTarget extends Identified {
	/**
	 * Returns the value of the '<em><b>Metric</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What is promised, such as availability, response time or time to restore.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Metric</em>' attribute.
	 * @see #setMetric(String)
	 * @see org.itsm.modeler.model.itsm.ItsmPackage#getServiceTarget_Metric()
	 * @generated
	 */
	String getMetric();

	/**
	 * Sets the value of the '{@link org.itsm.modeler.model.itsm.ServiceTarget#getMetric <em>Metric</em>}' attribute.
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
	 * The unit in which the figures are expressed, such as % or h.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Unit</em>' attribute.
	 * @see #setUnit(String)
	 * @see org.itsm.modeler.model.itsm.ItsmPackage#getServiceTarget_Unit()
	 * @generated
	 */
	String getUnit();

	/**
	 * Sets the value of the '{@link org.itsm.modeler.model.itsm.ServiceTarget#getUnit <em>Unit</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Unit</em>' attribute.
	 * @see #getUnit()
	 * @generated
	 */
	void setUnit(String value);

	/**
	 * Returns the value of the '<em><b>Target</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The value that has been agreed.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Target</em>' attribute.
	 * @see #setTarget(Double)
	 * @see org.itsm.modeler.model.itsm.ItsmPackage#getServiceTarget_Target()
	 * @generated
	 */
	Double getTarget();

	/**
	 * Sets the value of the '{@link org.itsm.modeler.model.itsm.ServiceTarget#getTarget <em>Target</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Target</em>' attribute.
	 * @see #getTarget()
	 * @generated
	 */
	void setTarget(Double value);

	/**
	 * Returns the value of the '<em><b>Min</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The lowest value that still fulfils the agreement.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Min</em>' attribute.
	 * @see #setMin(Double)
	 * @see org.itsm.modeler.model.itsm.ItsmPackage#getServiceTarget_Min()
	 * @generated
	 */
	Double getMin();

	/**
	 * Sets the value of the '{@link org.itsm.modeler.model.itsm.ServiceTarget#getMin <em>Min</em>}' attribute.
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
	 * The highest value that still fulfils the agreement.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Max</em>' attribute.
	 * @see #setMax(Double)
	 * @see org.itsm.modeler.model.itsm.ItsmPackage#getServiceTarget_Max()
	 * @generated
	 */
	Double getMax();

	/**
	 * Sets the value of the '{@link org.itsm.modeler.model.itsm.ServiceTarget#getMax <em>Max</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Max</em>' attribute.
	 * @see #getMax()
	 * @generated
	 */
	void setMax(Double value);

	/**
	 * Returns the value of the '<em><b>Window</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The time to which the promise applies, such as working days 8 to 18 h or per calendar month.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Window</em>' attribute.
	 * @see #setWindow(String)
	 * @see org.itsm.modeler.model.itsm.ItsmPackage#getServiceTarget_Window()
	 * @generated
	 */
	String getWindow();

	/**
	 * Sets the value of the '{@link org.itsm.modeler.model.itsm.ServiceTarget#getWindow <em>Window</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Window</em>' attribute.
	 * @see #getWindow()
	 * @generated
	 */
	void setWindow(String value);

	/**
	 * Returns the value of the '<em><b>Kpi</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The key performance indicator by which fulfilment of the target is tracked.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Kpi</em>' reference.
	 * @see #setKpi(KPI)
	 * @see org.itsm.modeler.model.itsm.ItsmPackage#getServiceTarget_Kpi()
	 * @generated
	 */
	KPI getKpi();

	/**
	 * Sets the value of the '{@link org.itsm.modeler.model.itsm.ServiceTarget#getKpi <em>Kpi</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Kpi</em>' reference.
	 * @see #getKpi()
	 * @generated
	 */
	void setKpi(KPI value);

} // ServiceTarget

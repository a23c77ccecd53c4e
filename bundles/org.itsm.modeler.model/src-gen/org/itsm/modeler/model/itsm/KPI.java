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
 * A representation of the model object '<em><b>KPI</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A key performance indicator: a metric that has been chosen to show whether an objective, goal, service or process is on course.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.itsm.modeler.model.itsm.KPI#getUnit <em>Unit</em>}</li>
 *   <li>{@link org.itsm.modeler.model.itsm.KPI#getBaseline <em>Baseline</em>}</li>
 *   <li>{@link org.itsm.modeler.model.itsm.KPI#getTarget <em>Target</em>}</li>
 *   <li>{@link org.itsm.modeler.model.itsm.KPI#getTargetMax <em>Target Max</em>}</li>
 *   <li>{@link org.itsm.modeler.model.itsm.KPI#getDirection <em>Direction</em>}</li>
 *   <li>{@link org.itsm.modeler.model.itsm.KPI#getWarning <em>Warning</em>}</li>
 *   <li>{@link org.itsm.modeler.model.itsm.KPI#getCritical <em>Critical</em>}</li>
 *   <li>{@link org.itsm.modeler.model.itsm.KPI#getFrequency <em>Frequency</em>}</li>
 *   <li>{@link org.itsm.modeler.model.itsm.KPI#getDataSource <em>Data Source</em>}</li>
 *   <li>{@link org.itsm.modeler.model.itsm.KPI#getMeasures <em>Measures</em>}</li>
 *   <li>{@link org.itsm.modeler.model.itsm.KPI#getMeasurements <em>Measurements</em>}</li>
 * </ul>
 *
 * @see org.itsm.modeler.model.itsm.ItsmPackage#getKPI()
 * @generated
 */
public interface KPI extends ITSMElement {
	/**
	 * Returns the value of the '<em><b>Unit</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The unit in which all figures of the indicator are expressed, such as %, h or incidents per month.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Unit</em>' attribute.
	 * @see #setUnit(String)
	 * @see org.itsm.modeler.model.itsm.ItsmPackage#getKPI_Unit()
	 * @generated
	 */
	String getUnit();

	/**
	 * Sets the value of the '{@link org.itsm.modeler.model.itsm.KPI#getUnit <em>Unit</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Unit</em>' attribute.
	 * @see #getUnit()
	 * @generated
	 */
	void setUnit(String value);

	/**
	 * Returns the value of the '<em><b>Baseline</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The value at the outset, against which progress is judged. It answers the question where we are now.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Baseline</em>' attribute.
	 * @see #setBaseline(Double)
	 * @see org.itsm.modeler.model.itsm.ItsmPackage#getKPI_Baseline()
	 * @generated
	 */
	Double getBaseline();

	/**
	 * Sets the value of the '{@link org.itsm.modeler.model.itsm.KPI#getBaseline <em>Baseline</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Baseline</em>' attribute.
	 * @see #getBaseline()
	 * @generated
	 */
	void setBaseline(Double value);

	/**
	 * Returns the value of the '<em><b>Target</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The value to be reached; for a range, its lower end.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Target</em>' attribute.
	 * @see #setTarget(Double)
	 * @see org.itsm.modeler.model.itsm.ItsmPackage#getKPI_Target()
	 * @generated
	 */
	Double getTarget();

	/**
	 * Sets the value of the '{@link org.itsm.modeler.model.itsm.KPI#getTarget <em>Target</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Target</em>' attribute.
	 * @see #getTarget()
	 * @generated
	 */
	void setTarget(Double value);

	/**
	 * Returns the value of the '<em><b>Target Max</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The upper end of the target range. It is used only when the direction is a range.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Target Max</em>' attribute.
	 * @see #setTargetMax(Double)
	 * @see org.itsm.modeler.model.itsm.ItsmPackage#getKPI_TargetMax()
	 * @generated
	 */
	Double getTargetMax();

	/**
	 * Sets the value of the '{@link org.itsm.modeler.model.itsm.KPI#getTargetMax <em>Target Max</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Target Max</em>' attribute.
	 * @see #getTargetMax()
	 * @generated
	 */
	void setTargetMax(Double value);

	/**
	 * Returns the value of the '<em><b>Direction</b></em>' attribute.
	 * The literals are from the enumeration {@link org.itsm.modeler.model.itsm.Direction}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether higher values, lower values or values within a range are good.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Direction</em>' attribute.
	 * @see org.itsm.modeler.model.itsm.Direction
	 * @see #setDirection(Direction)
	 * @see org.itsm.modeler.model.itsm.ItsmPackage#getKPI_Direction()
	 * @generated
	 */
	Direction getDirection();

	/**
	 * Sets the value of the '{@link org.itsm.modeler.model.itsm.KPI#getDirection <em>Direction</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Direction</em>' attribute.
	 * @see org.itsm.modeler.model.itsm.Direction
	 * @see #getDirection()
	 * @generated
	 */
	void setDirection(Direction value);

	/**
	 * Returns the value of the '<em><b>Warning</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The value from which on the indicator deserves attention.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Warning</em>' attribute.
	 * @see #setWarning(Double)
	 * @see org.itsm.modeler.model.itsm.ItsmPackage#getKPI_Warning()
	 * @generated
	 */
	Double getWarning();

	/**
	 * Sets the value of the '{@link org.itsm.modeler.model.itsm.KPI#getWarning <em>Warning</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Warning</em>' attribute.
	 * @see #getWarning()
	 * @generated
	 */
	void setWarning(Double value);

	/**
	 * Returns the value of the '<em><b>Critical</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The value beyond which action has to be taken.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Critical</em>' attribute.
	 * @see #setCritical(Double)
	 * @see org.itsm.modeler.model.itsm.ItsmPackage#getKPI_Critical()
	 * @generated
	 */
	Double getCritical();

	/**
	 * Sets the value of the '{@link org.itsm.modeler.model.itsm.KPI#getCritical <em>Critical</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Critical</em>' attribute.
	 * @see #getCritical()
	 * @generated
	 */
	void setCritical(Double value);

	/**
	 * Returns the value of the '<em><b>Frequency</b></em>' attribute.
	 * The literals are from the enumeration {@link org.itsm.modeler.model.itsm.Frequency}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How often the indicator is measured.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Frequency</em>' attribute.
	 * @see org.itsm.modeler.model.itsm.Frequency
	 * @see #setFrequency(Frequency)
	 * @see org.itsm.modeler.model.itsm.ItsmPackage#getKPI_Frequency()
	 * @generated
	 */
	Frequency getFrequency();

	/**
	 * Sets the value of the '{@link org.itsm.modeler.model.itsm.KPI#getFrequency <em>Frequency</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Frequency</em>' attribute.
	 * @see org.itsm.modeler.model.itsm.Frequency
	 * @see #getFrequency()
	 * @generated
	 */
	void setFrequency(Frequency value);

	/**
	 * Returns the value of the '<em><b>Data Source</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The tool, record or report from which the figures are taken.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Data Source</em>' attribute.
	 * @see #setDataSource(String)
	 * @see org.itsm.modeler.model.itsm.ItsmPackage#getKPI_DataSource()
	 * @generated
	 */
	String getDataSource();

	/**
	 * Sets the value of the '{@link org.itsm.modeler.model.itsm.KPI#getDataSource <em>Data Source</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Data Source</em>' attribute.
	 * @see #getDataSource()
	 * @generated
	 */
	void setDataSource(String value);

	/**
	 * Returns the value of the '<em><b>Measures</b></em>' reference list.
	 * The list contents are of type {@link org.itsm.modeler.model.itsm.LifecycleElement}.
	 * It is bidirectional and its opposite is '{@link org.itsm.modeler.model.itsm.LifecycleElement#getKpis <em>Kpis</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The elements of the lifecycle whose performance the indicator shows.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Measures</em>' reference list.
	 * @see org.itsm.modeler.model.itsm.ItsmPackage#getKPI_Measures()
	 * @see org.itsm.modeler.model.itsm.LifecycleElement#getKpis
	 * @generated
	 */
	EList<LifecycleElement> getMeasures();

	/**
	 * Returns the value of the '<em><b>Measurements</b></em>' containment reference list.
	 * The list contents are of type {@link org.itsm.modeler.model.itsm.Measurement}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The values measured so far.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Measurements</em>' containment reference list.
	 * @see org.itsm.modeler.model.itsm.ItsmPackage#getKPI_Measurements()
	 * @generated
	 */
	EList<Measurement> getMeasurements();

} // KPI

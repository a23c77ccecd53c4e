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
 * A representation of the model object '<em><b>Improvement</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * An entry of the continual improvement register: an initiative to make one or more elements better, followed through the steps of continual improvement.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.itsm.modeler.model.itsm.Improvement#getStep <em>Step</em>}</li>
 *   <li>{@link org.itsm.modeler.model.itsm.Improvement#getState <em>State</em>}</li>
 *   <li>{@link org.itsm.modeler.model.itsm.Improvement#getExpectedGain <em>Expected Gain</em>}</li>
 *   <li>{@link org.itsm.modeler.model.itsm.Improvement#getResult <em>Result</em>}</li>
 *   <li>{@link org.itsm.modeler.model.itsm.Improvement#getStartedOn <em>Started On</em>}</li>
 *   <li>{@link org.itsm.modeler.model.itsm.Improvement#getDoneOn <em>Done On</em>}</li>
 *   <li>{@link org.itsm.modeler.model.itsm.Improvement#getImproves <em>Improves</em>}</li>
 *   <li>{@link org.itsm.modeler.model.itsm.Improvement#getBasedOn <em>Based On</em>}</li>
 *   <li>{@link org.itsm.modeler.model.itsm.Improvement#getOwner <em>Owner</em>}</li>
 * </ul>
 *
 * @see org.itsm.modeler.model.itsm.ItsmPackage#getImprovement()
 * @generated
 */
public interface Improvement extends ITSMElement {
	/**
	 * Returns the value of the '<em><b>Step</b></em>' attribute.
	 * The literals are from the enumeration {@link org.itsm.modeler.model.itsm.ImprovementStep}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The step of the continual improvement model that the initiative has reached.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Step</em>' attribute.
	 * @see org.itsm.modeler.model.itsm.ImprovementStep
	 * @see #setStep(ImprovementStep)
	 * @see org.itsm.modeler.model.itsm.ItsmPackage#getImprovement_Step()
	 * @generated
	 */
	ImprovementStep getStep();

	/**
	 * Sets the value of the '{@link org.itsm.modeler.model.itsm.Improvement#getStep <em>Step</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Step</em>' attribute.
	 * @see org.itsm.modeler.model.itsm.ImprovementStep
	 * @see #getStep()
	 * @generated
	 */
	void setStep(ImprovementStep value);

	/**
	 * Returns the value of the '<em><b>State</b></em>' attribute.
	 * The literals are from the enumeration {@link org.itsm.modeler.model.itsm.ImprovementState}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What has been decided about the initiative and how far its execution has come.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>State</em>' attribute.
	 * @see org.itsm.modeler.model.itsm.ImprovementState
	 * @see #setState(ImprovementState)
	 * @see org.itsm.modeler.model.itsm.ItsmPackage#getImprovement_State()
	 * @generated
	 */
	ImprovementState getState();

	/**
	 * Sets the value of the '{@link org.itsm.modeler.model.itsm.Improvement#getState <em>State</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>State</em>' attribute.
	 * @see org.itsm.modeler.model.itsm.ImprovementState
	 * @see #getState()
	 * @generated
	 */
	void setState(ImprovementState value);

	/**
	 * Returns the value of the '<em><b>Expected Gain</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What the initiative is expected to bring, preferably in figures.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Expected Gain</em>' attribute.
	 * @see #setExpectedGain(String)
	 * @see org.itsm.modeler.model.itsm.ItsmPackage#getImprovement_ExpectedGain()
	 * @generated
	 */
	String getExpectedGain();

	/**
	 * Sets the value of the '{@link org.itsm.modeler.model.itsm.Improvement#getExpectedGain <em>Expected Gain</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Expected Gain</em>' attribute.
	 * @see #getExpectedGain()
	 * @generated
	 */
	void setExpectedGain(String value);

	/**
	 * Returns the value of the '<em><b>Result</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What the initiative did bring, as found when it was evaluated.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Result</em>' attribute.
	 * @see #setResult(String)
	 * @see org.itsm.modeler.model.itsm.ItsmPackage#getImprovement_Result()
	 * @generated
	 */
	String getResult();

	/**
	 * Sets the value of the '{@link org.itsm.modeler.model.itsm.Improvement#getResult <em>Result</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Result</em>' attribute.
	 * @see #getResult()
	 * @generated
	 */
	void setResult(String value);

	/**
	 * Returns the value of the '<em><b>Started On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The day on which work on the initiative began, as ISO date (yyyy-MM-dd).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Started On</em>' attribute.
	 * @see #setStartedOn(String)
	 * @see org.itsm.modeler.model.itsm.ItsmPackage#getImprovement_StartedOn()
	 * @generated
	 */
	String getStartedOn();

	/**
	 * Sets the value of the '{@link org.itsm.modeler.model.itsm.Improvement#getStartedOn <em>Started On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Started On</em>' attribute.
	 * @see #getStartedOn()
	 * @generated
	 */
	void setStartedOn(String value);

	/**
	 * Returns the value of the '<em><b>Done On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The day on which the initiative was completed, as ISO date (yyyy-MM-dd).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Done On</em>' attribute.
	 * @see #setDoneOn(String)
	 * @see org.itsm.modeler.model.itsm.ItsmPackage#getImprovement_DoneOn()
	 * @generated
	 */
	String getDoneOn();

	/**
	 * Sets the value of the '{@link org.itsm.modeler.model.itsm.Improvement#getDoneOn <em>Done On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Done On</em>' attribute.
	 * @see #getDoneOn()
	 * @generated
	 */
	void setDoneOn(String value);

	/**
	 * Returns the value of the '<em><b>Improves</b></em>' reference list.
	 * The list contents are of type {@link org.itsm.modeler.model.itsm.LifecycleElement}.
	 * It is bidirectional and its opposite is '{@link org.itsm.modeler.model.itsm.LifecycleElement#getImprovements <em>Improvements</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The elements of the lifecycle that the initiative is to make better.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Improves</em>' reference list.
	 * @see org.itsm.modeler.model.itsm.ItsmPackage#getImprovement_Improves()
	 * @see org.itsm.modeler.model.itsm.LifecycleElement#getImprovements
	 * @generated
	 */
	EList<LifecycleElement> getImproves();

	/**
	 * Returns the value of the '<em><b>Based On</b></em>' reference list.
	 * The list contents are of type {@link org.itsm.modeler.model.itsm.KPI}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The key performance indicators whose baselines show where the initiative starts and whose values will show its effect.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Based On</em>' reference list.
	 * @see org.itsm.modeler.model.itsm.ItsmPackage#getImprovement_BasedOn()
	 * @generated
	 */
	EList<KPI> getBasedOn();

	/**
	 * Returns the value of the '<em><b>Owner</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The role that answers for the initiative being carried through.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Owner</em>' reference.
	 * @see #setOwner(Role)
	 * @see org.itsm.modeler.model.itsm.ItsmPackage#getImprovement_Owner()
	 * @generated
	 */
	Role getOwner();

	/**
	 * Sets the value of the '{@link org.itsm.modeler.model.itsm.Improvement#getOwner <em>Owner</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Owner</em>' reference.
	 * @see #getOwner()
	 * @generated
	 */
	void setOwner(Role value);

} // Improvement

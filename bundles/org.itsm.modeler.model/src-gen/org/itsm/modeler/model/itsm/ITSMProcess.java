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
 * A representation of the model object '<em><b>ITSM Process</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A coordinated set of activities by which services are planned, delivered, operated and controlled, such as incident management or change enablement. It is adopted from a framework or from the organization's own knowledge.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.itsm.modeler.model.itsm.ITSMProcess#getPurpose <em>Purpose</em>}</li>
 *   <li>{@link org.itsm.modeler.model.itsm.ITSMProcess#getStage <em>Stage</em>}</li>
 *   <li>{@link org.itsm.modeler.model.itsm.ITSMProcess#getInputs <em>Inputs</em>}</li>
 *   <li>{@link org.itsm.modeler.model.itsm.ITSMProcess#getOutputs <em>Outputs</em>}</li>
 *   <li>{@link org.itsm.modeler.model.itsm.ITSMProcess#isRepeatable <em>Repeatable</em>}</li>
 *   <li>{@link org.itsm.modeler.model.itsm.ITSMProcess#isOrganizationalOnly <em>Organizational Only</em>}</li>
 *   <li>{@link org.itsm.modeler.model.itsm.ITSMProcess#getGoals <em>Goals</em>}</li>
 *   <li>{@link org.itsm.modeler.model.itsm.ITSMProcess#getManages <em>Manages</em>}</li>
 *   <li>{@link org.itsm.modeler.model.itsm.ITSMProcess#getAdopts <em>Adopts</em>}</li>
 *   <li>{@link org.itsm.modeler.model.itsm.ITSMProcess#getDepartment <em>Department</em>}</li>
 *   <li>{@link org.itsm.modeler.model.itsm.ITSMProcess#getQualityStandards <em>Quality Standards</em>}</li>
 *   <li>{@link org.itsm.modeler.model.itsm.ITSMProcess#getFollows <em>Follows</em>}</li>
 *   <li>{@link org.itsm.modeler.model.itsm.ITSMProcess#getPrecedes <em>Precedes</em>}</li>
 *   <li>{@link org.itsm.modeler.model.itsm.ITSMProcess#getActivities <em>Activities</em>}</li>
 * </ul>
 *
 * @see org.itsm.modeler.model.itsm.ItsmPackage#getITSMProcess()
 * @generated
 */
public interface ITSMProcess extends LifecycleElement {
	/**
	 * Returns the value of the '<em><b>Purpose</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Why the process exists and what it has to bring about.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Purpose</em>' attribute.
	 * @see #setPurpose(String)
	 * @see org.itsm.modeler.model.itsm.ItsmPackage#getITSMProcess_Purpose()
	 * @generated
	 */
	String getPurpose();

	/**
	 * Sets the value of the '{@link org.itsm.modeler.model.itsm.ITSMProcess#getPurpose <em>Purpose</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Purpose</em>' attribute.
	 * @see #getPurpose()
	 * @generated
	 */
	void setPurpose(String value);

	/**
	 * Returns the value of the '<em><b>Stage</b></em>' attribute.
	 * The literals are from the enumeration {@link org.itsm.modeler.model.itsm.LifecycleStage}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The stage of the service lifecycle in which the process does most of its work.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Stage</em>' attribute.
	 * @see org.itsm.modeler.model.itsm.LifecycleStage
	 * @see #setStage(LifecycleStage)
	 * @see org.itsm.modeler.model.itsm.ItsmPackage#getITSMProcess_Stage()
	 * @generated
	 */
	LifecycleStage getStage();

	/**
	 * Sets the value of the '{@link org.itsm.modeler.model.itsm.ITSMProcess#getStage <em>Stage</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Stage</em>' attribute.
	 * @see org.itsm.modeler.model.itsm.LifecycleStage
	 * @see #getStage()
	 * @generated
	 */
	void setStage(LifecycleStage value);

	/**
	 * Returns the value of the '<em><b>Inputs</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What the process needs to start and to run: triggers, information and results of other processes.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Inputs</em>' attribute list.
	 * @see org.itsm.modeler.model.itsm.ItsmPackage#getITSMProcess_Inputs()
	 * @generated
	 */
	EList<String> getInputs();

	/**
	 * Returns the value of the '<em><b>Outputs</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What the process produces for others: results, records and decisions.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Outputs</em>' attribute list.
	 * @see org.itsm.modeler.model.itsm.ItsmPackage#getITSMProcess_Outputs()
	 * @generated
	 */
	EList<String> getOutputs();

	/**
	 * Returns the value of the '<em><b>Repeatable</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether the process is defined and documented so that it yields the same result each time it is carried out.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Repeatable</em>' attribute.
	 * @see #setRepeatable(boolean)
	 * @see org.itsm.modeler.model.itsm.ItsmPackage#getITSMProcess_Repeatable()
	 * @generated
	 */
	boolean isRepeatable();

	/**
	 * Sets the value of the '{@link org.itsm.modeler.model.itsm.ITSMProcess#isRepeatable <em>Repeatable</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Repeatable</em>' attribute.
	 * @see #isRepeatable()
	 * @generated
	 */
	void setRepeatable(boolean value);

	/**
	 * Returns the value of the '<em><b>Organizational Only</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether the process is purely managerial and rightly has no technical activity below it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Organizational Only</em>' attribute.
	 * @see #setOrganizationalOnly(boolean)
	 * @see org.itsm.modeler.model.itsm.ItsmPackage#getITSMProcess_OrganizationalOnly()
	 * @generated
	 */
	boolean isOrganizationalOnly();

	/**
	 * Sets the value of the '{@link org.itsm.modeler.model.itsm.ITSMProcess#isOrganizationalOnly <em>Organizational Only</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Organizational Only</em>' attribute.
	 * @see #isOrganizationalOnly()
	 * @generated
	 */
	void setOrganizationalOnly(boolean value);

	/**
	 * Returns the value of the '<em><b>Goals</b></em>' reference list.
	 * The list contents are of type {@link org.itsm.modeler.model.itsm.ITGoal}.
	 * It is bidirectional and its opposite is '{@link org.itsm.modeler.model.itsm.ITGoal#getAchievedBy <em>Achieved By</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The IT goals that the process pursues; without one, nobody could tell whether it works.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Goals</em>' reference list.
	 * @see org.itsm.modeler.model.itsm.ItsmPackage#getITSMProcess_Goals()
	 * @see org.itsm.modeler.model.itsm.ITGoal#getAchievedBy
	 * @generated
	 */
	EList<ITGoal> getGoals();

	/**
	 * Returns the value of the '<em><b>Manages</b></em>' reference list.
	 * The list contents are of type {@link org.itsm.modeler.model.itsm.ITService}.
	 * It is bidirectional and its opposite is '{@link org.itsm.modeler.model.itsm.ITService#getManagedBy <em>Managed By</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The services that the process plans, delivers, operates or controls.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Manages</em>' reference list.
	 * @see org.itsm.modeler.model.itsm.ItsmPackage#getITSMProcess_Manages()
	 * @see org.itsm.modeler.model.itsm.ITService#getManagedBy
	 * @generated
	 */
	EList<ITService> getManages();

	/**
	 * Returns the value of the '<em><b>Adopts</b></em>' reference list.
	 * The list contents are of type {@link org.itsm.modeler.model.itsm.FrameworkElement}.
	 * It is bidirectional and its opposite is '{@link org.itsm.modeler.model.itsm.FrameworkElement#getAdoptedBy <em>Adopted By</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The elements of frameworks, standards or own knowledge after which the process is shaped.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Adopts</em>' reference list.
	 * @see org.itsm.modeler.model.itsm.ItsmPackage#getITSMProcess_Adopts()
	 * @see org.itsm.modeler.model.itsm.FrameworkElement#getAdoptedBy
	 * @generated
	 */
	EList<FrameworkElement> getAdopts();

	/**
	 * Returns the value of the '<em><b>Department</b></em>' reference.
	 * It is bidirectional and its opposite is '{@link org.itsm.modeler.model.itsm.Department#getRuns <em>Runs</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The department in charge of carrying out the process.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Department</em>' reference.
	 * @see #setDepartment(Department)
	 * @see org.itsm.modeler.model.itsm.ItsmPackage#getITSMProcess_Department()
	 * @see org.itsm.modeler.model.itsm.Department#getRuns
	 * @generated
	 */
	Department getDepartment();

	/**
	 * Sets the value of the '{@link org.itsm.modeler.model.itsm.ITSMProcess#getDepartment <em>Department</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Department</em>' reference.
	 * @see #getDepartment()
	 * @generated
	 */
	void setDepartment(Department value);

	/**
	 * Returns the value of the '<em><b>Quality Standards</b></em>' reference list.
	 * The list contents are of type {@link org.itsm.modeler.model.itsm.QualityStandard}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The standards of quality that the process has to meet.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Quality Standards</em>' reference list.
	 * @see org.itsm.modeler.model.itsm.ItsmPackage#getITSMProcess_QualityStandards()
	 * @generated
	 */
	EList<QualityStandard> getQualityStandards();

	/**
	 * Returns the value of the '<em><b>Follows</b></em>' reference list.
	 * The list contents are of type {@link org.itsm.modeler.model.itsm.ITSMProcess}.
	 * It is bidirectional and its opposite is '{@link org.itsm.modeler.model.itsm.ITSMProcess#getPrecedes <em>Precedes</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The processes whose outputs this one takes up.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Follows</em>' reference list.
	 * @see org.itsm.modeler.model.itsm.ItsmPackage#getITSMProcess_Follows()
	 * @see org.itsm.modeler.model.itsm.ITSMProcess#getPrecedes
	 * @generated
	 */
	EList<ITSMProcess> getFollows();

	/**
	 * Returns the value of the '<em><b>Precedes</b></em>' reference list.
	 * The list contents are of type {@link org.itsm.modeler.model.itsm.ITSMProcess}.
	 * It is bidirectional and its opposite is '{@link org.itsm.modeler.model.itsm.ITSMProcess#getFollows <em>Follows</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The processes that take up the outputs of this one, seen from the earlier process.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Precedes</em>' reference list.
	 * @see org.itsm.modeler.model.itsm.ItsmPackage#getITSMProcess_Precedes()
	 * @see org.itsm.modeler.model.itsm.ITSMProcess#getFollows
	 * @generated
	 */
	EList<ITSMProcess> getPrecedes();

	/**
	 * Returns the value of the '<em><b>Activities</b></em>' reference list.
	 * The list contents are of type {@link org.itsm.modeler.model.itsm.TechnicalActivity}.
	 * It is bidirectional and its opposite is '{@link org.itsm.modeler.model.itsm.TechnicalActivity#getPerformedFor <em>Performed For</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The technical activities by which the process is carried out, seen from the process's side.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Activities</em>' reference list.
	 * @see org.itsm.modeler.model.itsm.ItsmPackage#getITSMProcess_Activities()
	 * @see org.itsm.modeler.model.itsm.TechnicalActivity#getPerformedFor
	 * @generated
	 */
	EList<TechnicalActivity> getActivities();

} // ITSMProcess

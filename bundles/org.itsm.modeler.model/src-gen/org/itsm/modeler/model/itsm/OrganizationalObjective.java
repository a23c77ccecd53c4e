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
 * A representation of the model object '<em><b>Organizational Objective</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A result that the organization as a whole wants to achieve. It is the reason for everything below it: an activity that serves no objective needs no doing.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.itsm.modeler.model.itsm.OrganizationalObjective#getStatement <em>Statement</em>}</li>
 *   <li>{@link org.itsm.modeler.model.itsm.OrganizationalObjective#getPerspective <em>Perspective</em>}</li>
 *   <li>{@link org.itsm.modeler.model.itsm.OrganizationalObjective#getHorizon <em>Horizon</em>}</li>
 *   <li>{@link org.itsm.modeler.model.itsm.OrganizationalObjective#getPriority <em>Priority</em>}</li>
 *   <li>{@link org.itsm.modeler.model.itsm.OrganizationalObjective#getTargetDate <em>Target Date</em>}</li>
 *   <li>{@link org.itsm.modeler.model.itsm.OrganizationalObjective#getSubObjectives <em>Sub Objectives</em>}</li>
 *   <li>{@link org.itsm.modeler.model.itsm.OrganizationalObjective#getDefinedBy <em>Defined By</em>}</li>
 *   <li>{@link org.itsm.modeler.model.itsm.OrganizationalObjective#getRealizedBy <em>Realized By</em>}</li>
 *   <li>{@link org.itsm.modeler.model.itsm.OrganizationalObjective#getItGoals <em>It Goals</em>}</li>
 * </ul>
 *
 * @see org.itsm.modeler.model.itsm.ItsmPackage#getOrganizationalObjective()
 * @generated
 */
public interface OrganizationalObjective extends LifecycleElement {
	/**
	 * Returns the value of the '<em><b>Statement</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The objective in full words: what is to be achieved, for whom, and how success will be recognised.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Statement</em>' attribute.
	 * @see #setStatement(String)
	 * @see org.itsm.modeler.model.itsm.ItsmPackage#getOrganizationalObjective_Statement()
	 * @generated
	 */
	String getStatement();

	/**
	 * Sets the value of the '{@link org.itsm.modeler.model.itsm.OrganizationalObjective#getStatement <em>Statement</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Statement</em>' attribute.
	 * @see #getStatement()
	 * @generated
	 */
	void setStatement(String value);

	/**
	 * Returns the value of the '<em><b>Perspective</b></em>' attribute.
	 * The literals are from the enumeration {@link org.itsm.modeler.model.itsm.Perspective}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The perspective of the balanced scorecard to which the objective belongs.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Perspective</em>' attribute.
	 * @see org.itsm.modeler.model.itsm.Perspective
	 * @see #setPerspective(Perspective)
	 * @see org.itsm.modeler.model.itsm.ItsmPackage#getOrganizationalObjective_Perspective()
	 * @generated
	 */
	Perspective getPerspective();

	/**
	 * Sets the value of the '{@link org.itsm.modeler.model.itsm.OrganizationalObjective#getPerspective <em>Perspective</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Perspective</em>' attribute.
	 * @see org.itsm.modeler.model.itsm.Perspective
	 * @see #getPerspective()
	 * @generated
	 */
	void setPerspective(Perspective value);

	/**
	 * Returns the value of the '<em><b>Horizon</b></em>' attribute.
	 * The literals are from the enumeration {@link org.itsm.modeler.model.itsm.Horizon}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How far the objective looks ahead and on which level of planning it is decided.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Horizon</em>' attribute.
	 * @see org.itsm.modeler.model.itsm.Horizon
	 * @see #setHorizon(Horizon)
	 * @see org.itsm.modeler.model.itsm.ItsmPackage#getOrganizationalObjective_Horizon()
	 * @generated
	 */
	Horizon getHorizon();

	/**
	 * Sets the value of the '{@link org.itsm.modeler.model.itsm.OrganizationalObjective#getHorizon <em>Horizon</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Horizon</em>' attribute.
	 * @see org.itsm.modeler.model.itsm.Horizon
	 * @see #getHorizon()
	 * @generated
	 */
	void setHorizon(Horizon value);

	/**
	 * Returns the value of the '<em><b>Priority</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The importance of the objective from 1 (highest) to 5 (lowest), used when means are short.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Priority</em>' attribute.
	 * @see #setPriority(Integer)
	 * @see org.itsm.modeler.model.itsm.ItsmPackage#getOrganizationalObjective_Priority()
	 * @generated
	 */
	Integer getPriority();

	/**
	 * Sets the value of the '{@link org.itsm.modeler.model.itsm.OrganizationalObjective#getPriority <em>Priority</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Priority</em>' attribute.
	 * @see #getPriority()
	 * @generated
	 */
	void setPriority(Integer value);

	/**
	 * Returns the value of the '<em><b>Target Date</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The day by which the objective is to be achieved, as ISO date (yyyy-MM-dd).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Target Date</em>' attribute.
	 * @see #setTargetDate(String)
	 * @see org.itsm.modeler.model.itsm.ItsmPackage#getOrganizationalObjective_TargetDate()
	 * @generated
	 */
	String getTargetDate();

	/**
	 * Sets the value of the '{@link org.itsm.modeler.model.itsm.OrganizationalObjective#getTargetDate <em>Target Date</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Target Date</em>' attribute.
	 * @see #getTargetDate()
	 * @generated
	 */
	void setTargetDate(String value);

	/**
	 * Returns the value of the '<em><b>Sub Objectives</b></em>' containment reference list.
	 * The list contents are of type {@link org.itsm.modeler.model.itsm.OrganizationalObjective}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The objectives into which this one is broken down. An objective with sub-objectives is achieved through them.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Sub Objectives</em>' containment reference list.
	 * @see org.itsm.modeler.model.itsm.ItsmPackage#getOrganizationalObjective_SubObjectives()
	 * @generated
	 */
	EList<OrganizationalObjective> getSubObjectives();

	/**
	 * Returns the value of the '<em><b>Defined By</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The stakeholder who set the objective and sponsors it, normally a member of upper management.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Defined By</em>' reference.
	 * @see #setDefinedBy(Stakeholder)
	 * @see org.itsm.modeler.model.itsm.ItsmPackage#getOrganizationalObjective_DefinedBy()
	 * @generated
	 */
	Stakeholder getDefinedBy();

	/**
	 * Sets the value of the '{@link org.itsm.modeler.model.itsm.OrganizationalObjective#getDefinedBy <em>Defined By</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Defined By</em>' reference.
	 * @see #getDefinedBy()
	 * @generated
	 */
	void setDefinedBy(Stakeholder value);

	/**
	 * Returns the value of the '<em><b>Realized By</b></em>' reference list.
	 * The list contents are of type {@link org.itsm.modeler.model.itsm.BusinessProcess}.
	 * It is bidirectional and its opposite is '{@link org.itsm.modeler.model.itsm.BusinessProcess#getRealizes <em>Realizes</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The business processes that work towards the objective, seen from the objective's side.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Realized By</em>' reference list.
	 * @see org.itsm.modeler.model.itsm.ItsmPackage#getOrganizationalObjective_RealizedBy()
	 * @see org.itsm.modeler.model.itsm.BusinessProcess#getRealizes
	 * @generated
	 */
	EList<BusinessProcess> getRealizedBy();

	/**
	 * Returns the value of the '<em><b>It Goals</b></em>' reference list.
	 * The list contents are of type {@link org.itsm.modeler.model.itsm.ITGoal}.
	 * It is bidirectional and its opposite is '{@link org.itsm.modeler.model.itsm.ITGoal#getContributesTo <em>Contributes To</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The IT goals that contribute to the objective directly, seen from the objective's side.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>It Goals</em>' reference list.
	 * @see org.itsm.modeler.model.itsm.ItsmPackage#getOrganizationalObjective_ItGoals()
	 * @see org.itsm.modeler.model.itsm.ITGoal#getContributesTo
	 * @generated
	 */
	EList<ITGoal> getItGoals();

} // OrganizationalObjective

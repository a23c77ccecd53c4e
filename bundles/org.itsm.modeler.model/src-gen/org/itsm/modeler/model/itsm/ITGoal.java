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
 * A representation of the model object '<em><b>IT Goal</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A result that IT commits itself to because the business needs it. It translates organizational objectives and the needs of business processes into an aim for service management.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.itsm.modeler.model.itsm.ITGoal#getStatement <em>Statement</em>}</li>
 *   <li>{@link org.itsm.modeler.model.itsm.ITGoal#getHorizon <em>Horizon</em>}</li>
 *   <li>{@link org.itsm.modeler.model.itsm.ITGoal#isBusinessWide <em>Business Wide</em>}</li>
 *   <li>{@link org.itsm.modeler.model.itsm.ITGoal#getBusinessWideReason <em>Business Wide Reason</em>}</li>
 *   <li>{@link org.itsm.modeler.model.itsm.ITGoal#getDefinedBy <em>Defined By</em>}</li>
 *   <li>{@link org.itsm.modeler.model.itsm.ITGoal#getContributesTo <em>Contributes To</em>}</li>
 *   <li>{@link org.itsm.modeler.model.itsm.ITGoal#getSupports <em>Supports</em>}</li>
 *   <li>{@link org.itsm.modeler.model.itsm.ITGoal#getAchievedBy <em>Achieved By</em>}</li>
 * </ul>
 *
 * @see org.itsm.modeler.model.itsm.ItsmPackage#getITGoal()
 * @generated
 */
public interface ITGoal extends LifecycleElement {
	/**
	 * Returns the value of the '<em><b>Statement</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The goal in full words: what IT will achieve and what the business gains from it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Statement</em>' attribute.
	 * @see #setStatement(String)
	 * @see org.itsm.modeler.model.itsm.ItsmPackage#getITGoal_Statement()
	 * @generated
	 */
	String getStatement();

	/**
	 * Sets the value of the '{@link org.itsm.modeler.model.itsm.ITGoal#getStatement <em>Statement</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Statement</em>' attribute.
	 * @see #getStatement()
	 * @generated
	 */
	void setStatement(String value);

	/**
	 * Returns the value of the '<em><b>Horizon</b></em>' attribute.
	 * The literals are from the enumeration {@link org.itsm.modeler.model.itsm.Horizon}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether the goal is strategic, tactical or operational.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Horizon</em>' attribute.
	 * @see org.itsm.modeler.model.itsm.Horizon
	 * @see #setHorizon(Horizon)
	 * @see org.itsm.modeler.model.itsm.ItsmPackage#getITGoal_Horizon()
	 * @generated
	 */
	Horizon getHorizon();

	/**
	 * Sets the value of the '{@link org.itsm.modeler.model.itsm.ITGoal#getHorizon <em>Horizon</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Horizon</em>' attribute.
	 * @see org.itsm.modeler.model.itsm.Horizon
	 * @see #getHorizon()
	 * @generated
	 */
	void setHorizon(Horizon value);

	/**
	 * Returns the value of the '<em><b>Business Wide</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether the goal is geared to the business as a whole even though its links alone do not show it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Business Wide</em>' attribute.
	 * @see #setBusinessWide(boolean)
	 * @see org.itsm.modeler.model.itsm.ItsmPackage#getITGoal_BusinessWide()
	 * @generated
	 */
	boolean isBusinessWide();

	/**
	 * Sets the value of the '{@link org.itsm.modeler.model.itsm.ITGoal#isBusinessWide <em>Business Wide</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Business Wide</em>' attribute.
	 * @see #isBusinessWide()
	 * @generated
	 */
	void setBusinessWide(boolean value);

	/**
	 * Returns the value of the '<em><b>Business Wide Reason</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Why the goal counts as geared to the whole business; needed whenever the mark is set by hand.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Business Wide Reason</em>' attribute.
	 * @see #setBusinessWideReason(String)
	 * @see org.itsm.modeler.model.itsm.ItsmPackage#getITGoal_BusinessWideReason()
	 * @generated
	 */
	String getBusinessWideReason();

	/**
	 * Sets the value of the '{@link org.itsm.modeler.model.itsm.ITGoal#getBusinessWideReason <em>Business Wide Reason</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Business Wide Reason</em>' attribute.
	 * @see #getBusinessWideReason()
	 * @generated
	 */
	void setBusinessWideReason(String value);

	/**
	 * Returns the value of the '<em><b>Defined By</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The stakeholder who set the goal. A goal set by upper management binds IT to the business instead of to itself.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Defined By</em>' reference.
	 * @see #setDefinedBy(Stakeholder)
	 * @see org.itsm.modeler.model.itsm.ItsmPackage#getITGoal_DefinedBy()
	 * @generated
	 */
	Stakeholder getDefinedBy();

	/**
	 * Sets the value of the '{@link org.itsm.modeler.model.itsm.ITGoal#getDefinedBy <em>Defined By</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Defined By</em>' reference.
	 * @see #getDefinedBy()
	 * @generated
	 */
	void setDefinedBy(Stakeholder value);

	/**
	 * Returns the value of the '<em><b>Contributes To</b></em>' reference list.
	 * The list contents are of type {@link org.itsm.modeler.model.itsm.OrganizationalObjective}.
	 * It is bidirectional and its opposite is '{@link org.itsm.modeler.model.itsm.OrganizationalObjective#getItGoals <em>It Goals</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The organizational objectives to which the goal contributes directly.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Contributes To</em>' reference list.
	 * @see org.itsm.modeler.model.itsm.ItsmPackage#getITGoal_ContributesTo()
	 * @see org.itsm.modeler.model.itsm.OrganizationalObjective#getItGoals
	 * @generated
	 */
	EList<OrganizationalObjective> getContributesTo();

	/**
	 * Returns the value of the '<em><b>Supports</b></em>' reference list.
	 * The list contents are of type {@link org.itsm.modeler.model.itsm.BusinessProcess}.
	 * It is bidirectional and its opposite is '{@link org.itsm.modeler.model.itsm.BusinessProcess#getItGoals <em>It Goals</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The business processes that gain from the goal being achieved.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Supports</em>' reference list.
	 * @see org.itsm.modeler.model.itsm.ItsmPackage#getITGoal_Supports()
	 * @see org.itsm.modeler.model.itsm.BusinessProcess#getItGoals
	 * @generated
	 */
	EList<BusinessProcess> getSupports();

	/**
	 * Returns the value of the '<em><b>Achieved By</b></em>' reference list.
	 * The list contents are of type {@link org.itsm.modeler.model.itsm.ITSMProcess}.
	 * It is bidirectional and its opposite is '{@link org.itsm.modeler.model.itsm.ITSMProcess#getGoals <em>Goals</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The IT service management processes that pursue the goal, seen from the goal's side.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Achieved By</em>' reference list.
	 * @see org.itsm.modeler.model.itsm.ItsmPackage#getITGoal_AchievedBy()
	 * @see org.itsm.modeler.model.itsm.ITSMProcess#getGoals
	 * @generated
	 */
	EList<ITSMProcess> getAchievedBy();

} // ITGoal

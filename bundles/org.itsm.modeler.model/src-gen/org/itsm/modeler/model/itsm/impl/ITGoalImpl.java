/**
 * Copyright (c) 2026 ITSM Modeler contributors
 * 
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 * 
 * SPDX-License-Identifier: EPL-2.0
 */
package org.itsm.modeler.model.itsm.impl;

import java.util.Collection;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.eclipse.emf.ecore.util.EObjectWithInverseResolvingEList;
import org.eclipse.emf.ecore.util.InternalEList;

import org.itsm.modeler.model.itsm.BusinessProcess;
import org.itsm.modeler.model.itsm.Horizon;
import org.itsm.modeler.model.itsm.ITGoal;
import org.itsm.modeler.model.itsm.ITSMProcess;
import org.itsm.modeler.model.itsm.ItsmPackage;
import org.itsm.modeler.model.itsm.OrganizationalObjective;
import org.itsm.modeler.model.itsm.Stakeholder;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>IT Goal</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.itsm.modeler.model.itsm.impl.ITGoalImpl#getStatement <em>Statement</em>}</li>
 *   <li>{@link org.itsm.modeler.model.itsm.impl.ITGoalImpl#getHorizon <em>Horizon</em>}</li>
 *   <li>{@link org.itsm.modeler.model.itsm.impl.ITGoalImpl#isBusinessWide <em>Business Wide</em>}</li>
 *   <li>{@link org.itsm.modeler.model.itsm.impl.ITGoalImpl#getBusinessWideReason <em>Business Wide Reason</em>}</li>
 *   <li>{@link org.itsm.modeler.model.itsm.impl.ITGoalImpl#getDefinedBy <em>Defined By</em>}</li>
 *   <li>{@link org.itsm.modeler.model.itsm.impl.ITGoalImpl#getContributesTo <em>Contributes To</em>}</li>
 *   <li>{@link org.itsm.modeler.model.itsm.impl.ITGoalImpl#getSupports <em>Supports</em>}</li>
 *   <li>{@link org.itsm.modeler.model.itsm.impl.ITGoalImpl#getAchievedBy <em>Achieved By</em>}</li>
 * </ul>
 *
 * @generated
 */
public class ITGoalImpl extends LifecycleElementImpl implements ITGoal {
	/**
	 * The default value of the '{@link #getStatement() <em>Statement</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStatement()
	 * @generated
	 * @ordered
	 */
	protected static final String STATEMENT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getStatement() <em>Statement</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStatement()
	 * @generated
	 * @ordered
	 */
	protected String statement = STATEMENT_EDEFAULT;

	/**
	 * The default value of the '{@link #getHorizon() <em>Horizon</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getHorizon()
	 * @generated
	 * @ordered
	 */
	protected static final Horizon HORIZON_EDEFAULT = Horizon.UNSPECIFIED;

	/**
	 * The cached value of the '{@link #getHorizon() <em>Horizon</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getHorizon()
	 * @generated
	 * @ordered
	 */
	protected Horizon horizon = HORIZON_EDEFAULT;

	/**
	 * The default value of the '{@link #isBusinessWide() <em>Business Wide</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isBusinessWide()
	 * @generated
	 * @ordered
	 */
	protected static final boolean BUSINESS_WIDE_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isBusinessWide() <em>Business Wide</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isBusinessWide()
	 * @generated
	 * @ordered
	 */
	protected boolean businessWide = BUSINESS_WIDE_EDEFAULT;

	/**
	 * The default value of the '{@link #getBusinessWideReason() <em>Business Wide Reason</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBusinessWideReason()
	 * @generated
	 * @ordered
	 */
	protected static final String BUSINESS_WIDE_REASON_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getBusinessWideReason() <em>Business Wide Reason</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBusinessWideReason()
	 * @generated
	 * @ordered
	 */
	protected String businessWideReason = BUSINESS_WIDE_REASON_EDEFAULT;

	/**
	 * The cached value of the '{@link #getDefinedBy() <em>Defined By</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDefinedBy()
	 * @generated
	 * @ordered
	 */
	protected Stakeholder definedBy;

	/**
	 * The cached value of the '{@link #getContributesTo() <em>Contributes To</em>}' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getContributesTo()
	 * @generated
	 * @ordered
	 */
	protected EList<OrganizationalObjective> contributesTo;

	/**
	 * The cached value of the '{@link #getSupports() <em>Supports</em>}' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSupports()
	 * @generated
	 * @ordered
	 */
	protected EList<BusinessProcess> supports;

	/**
	 * The cached value of the '{@link #getAchievedBy() <em>Achieved By</em>}' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAchievedBy()
	 * @generated
	 * @ordered
	 */
	protected EList<ITSMProcess> achievedBy;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected ITGoalImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return ItsmPackage.Literals.IT_GOAL;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getStatement() {
		return statement;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setStatement(String newStatement) {
		String oldStatement = statement;
		statement = newStatement;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ItsmPackage.IT_GOAL__STATEMENT, oldStatement, statement));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Horizon getHorizon() {
		return horizon;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setHorizon(Horizon newHorizon) {
		Horizon oldHorizon = horizon;
		horizon = newHorizon == null ? HORIZON_EDEFAULT : newHorizon;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ItsmPackage.IT_GOAL__HORIZON, oldHorizon, horizon));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isBusinessWide() {
		return businessWide;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setBusinessWide(boolean newBusinessWide) {
		boolean oldBusinessWide = businessWide;
		businessWide = newBusinessWide;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ItsmPackage.IT_GOAL__BUSINESS_WIDE, oldBusinessWide, businessWide));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getBusinessWideReason() {
		return businessWideReason;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setBusinessWideReason(String newBusinessWideReason) {
		String oldBusinessWideReason = businessWideReason;
		businessWideReason = newBusinessWideReason;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ItsmPackage.IT_GOAL__BUSINESS_WIDE_REASON, oldBusinessWideReason, businessWideReason));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Stakeholder getDefinedBy() {
		if (definedBy != null && definedBy.eIsProxy()) {
			InternalEObject oldDefinedBy = (InternalEObject)definedBy;
			definedBy = (Stakeholder)eResolveProxy(oldDefinedBy);
			if (definedBy != oldDefinedBy) {
				if (eNotificationRequired())
					eNotify(new ENotificationImpl(this, Notification.RESOLVE, ItsmPackage.IT_GOAL__DEFINED_BY, oldDefinedBy, definedBy));
			}
		}
		return definedBy;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Stakeholder basicGetDefinedBy() {
		return definedBy;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDefinedBy(Stakeholder newDefinedBy) {
		Stakeholder oldDefinedBy = definedBy;
		definedBy = newDefinedBy;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ItsmPackage.IT_GOAL__DEFINED_BY, oldDefinedBy, definedBy));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<OrganizationalObjective> getContributesTo() {
		if (contributesTo == null) {
			contributesTo = new EObjectWithInverseResolvingEList.ManyInverse<OrganizationalObjective>(OrganizationalObjective.class, this, ItsmPackage.IT_GOAL__CONTRIBUTES_TO, ItsmPackage.ORGANIZATIONAL_OBJECTIVE__IT_GOALS);
		}
		return contributesTo;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<BusinessProcess> getSupports() {
		if (supports == null) {
			supports = new EObjectWithInverseResolvingEList.ManyInverse<BusinessProcess>(BusinessProcess.class, this, ItsmPackage.IT_GOAL__SUPPORTS, ItsmPackage.BUSINESS_PROCESS__IT_GOALS);
		}
		return supports;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<ITSMProcess> getAchievedBy() {
		if (achievedBy == null) {
			achievedBy = new EObjectWithInverseResolvingEList.ManyInverse<ITSMProcess>(ITSMProcess.class, this, ItsmPackage.IT_GOAL__ACHIEVED_BY, ItsmPackage.ITSM_PROCESS__GOALS);
		}
		return achievedBy;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@SuppressWarnings("unchecked")
	@Override
	public NotificationChain eInverseAdd(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case ItsmPackage.IT_GOAL__CONTRIBUTES_TO:
				return ((InternalEList<InternalEObject>)(InternalEList<?>)getContributesTo()).basicAdd(otherEnd, msgs);
			case ItsmPackage.IT_GOAL__SUPPORTS:
				return ((InternalEList<InternalEObject>)(InternalEList<?>)getSupports()).basicAdd(otherEnd, msgs);
			case ItsmPackage.IT_GOAL__ACHIEVED_BY:
				return ((InternalEList<InternalEObject>)(InternalEList<?>)getAchievedBy()).basicAdd(otherEnd, msgs);
		}
		return super.eInverseAdd(otherEnd, featureID, msgs);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case ItsmPackage.IT_GOAL__CONTRIBUTES_TO:
				return ((InternalEList<?>)getContributesTo()).basicRemove(otherEnd, msgs);
			case ItsmPackage.IT_GOAL__SUPPORTS:
				return ((InternalEList<?>)getSupports()).basicRemove(otherEnd, msgs);
			case ItsmPackage.IT_GOAL__ACHIEVED_BY:
				return ((InternalEList<?>)getAchievedBy()).basicRemove(otherEnd, msgs);
		}
		return super.eInverseRemove(otherEnd, featureID, msgs);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case ItsmPackage.IT_GOAL__STATEMENT:
				return getStatement();
			case ItsmPackage.IT_GOAL__HORIZON:
				return getHorizon();
			case ItsmPackage.IT_GOAL__BUSINESS_WIDE:
				return isBusinessWide();
			case ItsmPackage.IT_GOAL__BUSINESS_WIDE_REASON:
				return getBusinessWideReason();
			case ItsmPackage.IT_GOAL__DEFINED_BY:
				if (resolve) return getDefinedBy();
				return basicGetDefinedBy();
			case ItsmPackage.IT_GOAL__CONTRIBUTES_TO:
				return getContributesTo();
			case ItsmPackage.IT_GOAL__SUPPORTS:
				return getSupports();
			case ItsmPackage.IT_GOAL__ACHIEVED_BY:
				return getAchievedBy();
		}
		return super.eGet(featureID, resolve, coreType);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@SuppressWarnings("unchecked")
	@Override
	public void eSet(int featureID, Object newValue) {
		switch (featureID) {
			case ItsmPackage.IT_GOAL__STATEMENT:
				setStatement((String)newValue);
				return;
			case ItsmPackage.IT_GOAL__HORIZON:
				setHorizon((Horizon)newValue);
				return;
			case ItsmPackage.IT_GOAL__BUSINESS_WIDE:
				setBusinessWide((Boolean)newValue);
				return;
			case ItsmPackage.IT_GOAL__BUSINESS_WIDE_REASON:
				setBusinessWideReason((String)newValue);
				return;
			case ItsmPackage.IT_GOAL__DEFINED_BY:
				setDefinedBy((Stakeholder)newValue);
				return;
			case ItsmPackage.IT_GOAL__CONTRIBUTES_TO:
				getContributesTo().clear();
				getContributesTo().addAll((Collection<? extends OrganizationalObjective>)newValue);
				return;
			case ItsmPackage.IT_GOAL__SUPPORTS:
				getSupports().clear();
				getSupports().addAll((Collection<? extends BusinessProcess>)newValue);
				return;
			case ItsmPackage.IT_GOAL__ACHIEVED_BY:
				getAchievedBy().clear();
				getAchievedBy().addAll((Collection<? extends ITSMProcess>)newValue);
				return;
		}
		super.eSet(featureID, newValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void eUnset(int featureID) {
		switch (featureID) {
			case ItsmPackage.IT_GOAL__STATEMENT:
				setStatement(STATEMENT_EDEFAULT);
				return;
			case ItsmPackage.IT_GOAL__HORIZON:
				setHorizon(HORIZON_EDEFAULT);
				return;
			case ItsmPackage.IT_GOAL__BUSINESS_WIDE:
				setBusinessWide(BUSINESS_WIDE_EDEFAULT);
				return;
			case ItsmPackage.IT_GOAL__BUSINESS_WIDE_REASON:
				setBusinessWideReason(BUSINESS_WIDE_REASON_EDEFAULT);
				return;
			case ItsmPackage.IT_GOAL__DEFINED_BY:
				setDefinedBy((Stakeholder)null);
				return;
			case ItsmPackage.IT_GOAL__CONTRIBUTES_TO:
				getContributesTo().clear();
				return;
			case ItsmPackage.IT_GOAL__SUPPORTS:
				getSupports().clear();
				return;
			case ItsmPackage.IT_GOAL__ACHIEVED_BY:
				getAchievedBy().clear();
				return;
		}
		super.eUnset(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean eIsSet(int featureID) {
		switch (featureID) {
			case ItsmPackage.IT_GOAL__STATEMENT:
				return STATEMENT_EDEFAULT == null ? statement != null : !STATEMENT_EDEFAULT.equals(statement);
			case ItsmPackage.IT_GOAL__HORIZON:
				return horizon != HORIZON_EDEFAULT;
			case ItsmPackage.IT_GOAL__BUSINESS_WIDE:
				return businessWide != BUSINESS_WIDE_EDEFAULT;
			case ItsmPackage.IT_GOAL__BUSINESS_WIDE_REASON:
				return BUSINESS_WIDE_REASON_EDEFAULT == null ? businessWideReason != null : !BUSINESS_WIDE_REASON_EDEFAULT.equals(businessWideReason);
			case ItsmPackage.IT_GOAL__DEFINED_BY:
				return definedBy != null;
			case ItsmPackage.IT_GOAL__CONTRIBUTES_TO:
				return contributesTo != null && !contributesTo.isEmpty();
			case ItsmPackage.IT_GOAL__SUPPORTS:
				return supports != null && !supports.isEmpty();
			case ItsmPackage.IT_GOAL__ACHIEVED_BY:
				return achievedBy != null && !achievedBy.isEmpty();
		}
		return super.eIsSet(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String toString() {
		if (eIsProxy()) return super.toString();

		StringBuilder result = new StringBuilder(super.toString());
		result.append(" (statement: ");
		result.append(statement);
		result.append(", horizon: ");
		result.append(horizon);
		result.append(", businessWide: ");
		result.append(businessWide);
		result.append(", businessWideReason: ");
		result.append(businessWideReason);
		result.append(')');
		return result.toString();
	}

} //ITGoalImpl

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

import org.eclipse.emf.ecore.util.EObjectContainmentEList;
import org.eclipse.emf.ecore.util.EObjectWithInverseResolvingEList;
import org.eclipse.emf.ecore.util.InternalEList;

import org.itsm.modeler.model.itsm.BusinessProcess;
import org.itsm.modeler.model.itsm.Horizon;
import org.itsm.modeler.model.itsm.ITGoal;
import org.itsm.modeler.model.itsm.ItsmPackage;
import org.itsm.modeler.model.itsm.OrganizationalObjective;
import org.itsm.modeler.model.itsm.Perspective;
import org.itsm.modeler.model.itsm.Stakeholder;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Organizational Objective</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.itsm.modeler.model.itsm.impl.OrganizationalObjectiveImpl#getStatement <em>Statement</em>}</li>
 *   <li>{@link org.itsm.modeler.model.itsm.impl.OrganizationalObjectiveImpl#getPerspective <em>Perspective</em>}</li>
 *   <li>{@link org.itsm.modeler.model.itsm.impl.OrganizationalObjectiveImpl#getHorizon <em>Horizon</em>}</li>
 *   <li>{@link org.itsm.modeler.model.itsm.impl.OrganizationalObjectiveImpl#getPriority <em>Priority</em>}</li>
 *   <li>{@link org.itsm.modeler.model.itsm.impl.OrganizationalObjectiveImpl#getTargetDate <em>Target Date</em>}</li>
 *   <li>{@link org.itsm.modeler.model.itsm.impl.OrganizationalObjectiveImpl#getSubObjectives <em>Sub Objectives</em>}</li>
 *   <li>{@link org.itsm.modeler.model.itsm.impl.OrganizationalObjectiveImpl#getDefinedBy <em>Defined By</em>}</li>
 *   <li>{@link org.itsm.modeler.model.itsm.impl.OrganizationalObjectiveImpl#getRealizedBy <em>Realized By</em>}</li>
 *   <li>{@link org.itsm.modeler.model.itsm.impl.OrganizationalObjectiveImpl#getItGoals <em>It Goals</em>}</li>
 * </ul>
 *
 * @generated
 */
public class OrganizationalObjectiveImpl extends LifecycleElementImpl implements OrganizationalObjective {
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
	 * The default value of the '{@link #getPerspective() <em>Perspective</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPerspective()
	 * @generated
	 * @ordered
	 */
	protected static final Perspective PERSPECTIVE_EDEFAULT = Perspective.UNSPECIFIED;

	/**
	 * The cached value of the '{@link #getPerspective() <em>Perspective</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPerspective()
	 * @generated
	 * @ordered
	 */
	protected Perspective perspective = PERSPECTIVE_EDEFAULT;

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
	 * The default value of the '{@link #getPriority() <em>Priority</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPriority()
	 * @generated
	 * @ordered
	 */
	protected static final Integer PRIORITY_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getPriority() <em>Priority</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPriority()
	 * @generated
	 * @ordered
	 */
	protected Integer priority = PRIORITY_EDEFAULT;

	/**
	 * The default value of the '{@link #getTargetDate() <em>Target Date</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTargetDate()
	 * @generated
	 * @ordered
	 */
	protected static final String TARGET_DATE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getTargetDate() <em>Target Date</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTargetDate()
	 * @generated
	 * @ordered
	 */
	protected String targetDate = TARGET_DATE_EDEFAULT;

	/**
	 * The cached value of the '{@link #getSubObjectives() <em>Sub Objectives</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSubObjectives()
	 * @generated
	 * @ordered
	 */
	protected EList<OrganizationalObjective> subObjectives;

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
	 * The cached value of the '{@link #getRealizedBy() <em>Realized By</em>}' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRealizedBy()
	 * @generated
	 * @ordered
	 */
	protected EList<BusinessProcess> realizedBy;

	/**
	 * The cached value of the '{@link #getItGoals() <em>It Goals</em>}' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getItGoals()
	 * @generated
	 * @ordered
	 */
	protected EList<ITGoal> itGoals;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected OrganizationalObjectiveImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return ItsmPackage.Literals.ORGANIZATIONAL_OBJECTIVE;
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
			eNotify(new ENotificationImpl(this, Notification.SET, ItsmPackage.ORGANIZATIONAL_OBJECTIVE__STATEMENT, oldStatement, statement));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Perspective getPerspective() {
		return perspective;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPerspective(Perspective newPerspective) {
		Perspective oldPerspective = perspective;
		perspective = newPerspective == null ? PERSPECTIVE_EDEFAULT : newPerspective;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ItsmPackage.ORGANIZATIONAL_OBJECTIVE__PERSPECTIVE, oldPerspective, perspective));
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
			eNotify(new ENotificationImpl(this, Notification.SET, ItsmPackage.ORGANIZATIONAL_OBJECTIVE__HORIZON, oldHorizon, horizon));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Integer getPriority() {
		return priority;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPriority(Integer newPriority) {
		Integer oldPriority = priority;
		priority = newPriority;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ItsmPackage.ORGANIZATIONAL_OBJECTIVE__PRIORITY, oldPriority, priority));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getTargetDate() {
		return targetDate;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setTargetDate(String newTargetDate) {
		String oldTargetDate = targetDate;
		targetDate = newTargetDate;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ItsmPackage.ORGANIZATIONAL_OBJECTIVE__TARGET_DATE, oldTargetDate, targetDate));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<OrganizationalObjective> getSubObjectives() {
		if (subObjectives == null) {
			subObjectives = new EObjectContainmentEList<OrganizationalObjective>(OrganizationalObjective.class, this, ItsmPackage.ORGANIZATIONAL_OBJECTIVE__SUB_OBJECTIVES);
		}
		return subObjectives;
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
					eNotify(new ENotificationImpl(this, Notification.RESOLVE, ItsmPackage.ORGANIZATIONAL_OBJECTIVE__DEFINED_BY, oldDefinedBy, definedBy));
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
			eNotify(new ENotificationImpl(this, Notification.SET, ItsmPackage.ORGANIZATIONAL_OBJECTIVE__DEFINED_BY, oldDefinedBy, definedBy));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<BusinessProcess> getRealizedBy() {
		if (realizedBy == null) {
			realizedBy = new EObjectWithInverseResolvingEList.ManyInverse<BusinessProcess>(BusinessProcess.class, this, ItsmPackage.ORGANIZATIONAL_OBJECTIVE__REALIZED_BY, ItsmPackage.BUSINESS_PROCESS__REALIZES);
		}
		return realizedBy;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<ITGoal> getItGoals() {
		if (itGoals == null) {
			itGoals = new EObjectWithInverseResolvingEList.ManyInverse<ITGoal>(ITGoal.class, this, ItsmPackage.ORGANIZATIONAL_OBJECTIVE__IT_GOALS, ItsmPackage.IT_GOAL__CONTRIBUTES_TO);
		}
		return itGoals;
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
			case ItsmPackage.ORGANIZATIONAL_OBJECTIVE__REALIZED_BY:
				return ((InternalEList<InternalEObject>)(InternalEList<?>)getRealizedBy()).basicAdd(otherEnd, msgs);
			case ItsmPackage.ORGANIZATIONAL_OBJECTIVE__IT_GOALS:
				return ((InternalEList<InternalEObject>)(InternalEList<?>)getItGoals()).basicAdd(otherEnd, msgs);
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
			case ItsmPackage.ORGANIZATIONAL_OBJECTIVE__SUB_OBJECTIVES:
				return ((InternalEList<?>)getSubObjectives()).basicRemove(otherEnd, msgs);
			case ItsmPackage.ORGANIZATIONAL_OBJECTIVE__REALIZED_BY:
				return ((InternalEList<?>)getRealizedBy()).basicRemove(otherEnd, msgs);
			case ItsmPackage.ORGANIZATIONAL_OBJECTIVE__IT_GOALS:
				return ((InternalEList<?>)getItGoals()).basicRemove(otherEnd, msgs);
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
			case ItsmPackage.ORGANIZATIONAL_OBJECTIVE__STATEMENT:
				return getStatement();
			case ItsmPackage.ORGANIZATIONAL_OBJECTIVE__PERSPECTIVE:
				return getPerspective();
			case ItsmPackage.ORGANIZATIONAL_OBJECTIVE__HORIZON:
				return getHorizon();
			case ItsmPackage.ORGANIZATIONAL_OBJECTIVE__PRIORITY:
				return getPriority();
			case ItsmPackage.ORGANIZATIONAL_OBJECTIVE__TARGET_DATE:
				return getTargetDate();
			case ItsmPackage.ORGANIZATIONAL_OBJECTIVE__SUB_OBJECTIVES:
				return getSubObjectives();
			case ItsmPackage.ORGANIZATIONAL_OBJECTIVE__DEFINED_BY:
				if (resolve) return getDefinedBy();
				return basicGetDefinedBy();
			case ItsmPackage.ORGANIZATIONAL_OBJECTIVE__REALIZED_BY:
				return getRealizedBy();
			case ItsmPackage.ORGANIZATIONAL_OBJECTIVE__IT_GOALS:
				return getItGoals();
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
			case ItsmPackage.ORGANIZATIONAL_OBJECTIVE__STATEMENT:
				setStatement((String)newValue);
				return;
			case ItsmPackage.ORGANIZATIONAL_OBJECTIVE__PERSPECTIVE:
				setPerspective((Perspective)newValue);
				return;
			case ItsmPackage.ORGANIZATIONAL_OBJECTIVE__HORIZON:
				setHorizon((Horizon)newValue);
				return;
			case ItsmPackage.ORGANIZATIONAL_OBJECTIVE__PRIORITY:
				setPriority((Integer)newValue);
				return;
			case ItsmPackage.ORGANIZATIONAL_OBJECTIVE__TARGET_DATE:
				setTargetDate((String)newValue);
				return;
			case ItsmPackage.ORGANIZATIONAL_OBJECTIVE__SUB_OBJECTIVES:
				getSubObjectives().clear();
				getSubObjectives().addAll((Collection<? extends OrganizationalObjective>)newValue);
				return;
			case ItsmPackage.ORGANIZATIONAL_OBJECTIVE__DEFINED_BY:
				setDefinedBy((Stakeholder)newValue);
				return;
			case ItsmPackage.ORGANIZATIONAL_OBJECTIVE__REALIZED_BY:
				getRealizedBy().clear();
				getRealizedBy().addAll((Collection<? extends BusinessProcess>)newValue);
				return;
			case ItsmPackage.ORGANIZATIONAL_OBJECTIVE__IT_GOALS:
				getItGoals().clear();
				getItGoals().addAll((Collection<? extends ITGoal>)newValue);
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
			case ItsmPackage.ORGANIZATIONAL_OBJECTIVE__STATEMENT:
				setStatement(STATEMENT_EDEFAULT);
				return;
			case ItsmPackage.ORGANIZATIONAL_OBJECTIVE__PERSPECTIVE:
				setPerspective(PERSPECTIVE_EDEFAULT);
				return;
			case ItsmPackage.ORGANIZATIONAL_OBJECTIVE__HORIZON:
				setHorizon(HORIZON_EDEFAULT);
				return;
			case ItsmPackage.ORGANIZATIONAL_OBJECTIVE__PRIORITY:
				setPriority(PRIORITY_EDEFAULT);
				return;
			case ItsmPackage.ORGANIZATIONAL_OBJECTIVE__TARGET_DATE:
				setTargetDate(TARGET_DATE_EDEFAULT);
				return;
			case ItsmPackage.ORGANIZATIONAL_OBJECTIVE__SUB_OBJECTIVES:
				getSubObjectives().clear();
				return;
			case ItsmPackage.ORGANIZATIONAL_OBJECTIVE__DEFINED_BY:
				setDefinedBy((Stakeholder)null);
				return;
			case ItsmPackage.ORGANIZATIONAL_OBJECTIVE__REALIZED_BY:
				getRealizedBy().clear();
				return;
			case ItsmPackage.ORGANIZATIONAL_OBJECTIVE__IT_GOALS:
				getItGoals().clear();
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
			case ItsmPackage.ORGANIZATIONAL_OBJECTIVE__STATEMENT:
				return STATEMENT_EDEFAULT == null ? statement != null : !STATEMENT_EDEFAULT.equals(statement);
			case ItsmPackage.ORGANIZATIONAL_OBJECTIVE__PERSPECTIVE:
				return perspective != PERSPECTIVE_EDEFAULT;
			case ItsmPackage.ORGANIZATIONAL_OBJECTIVE__HORIZON:
				return horizon != HORIZON_EDEFAULT;
			case ItsmPackage.ORGANIZATIONAL_OBJECTIVE__PRIORITY:
				return PRIORITY_EDEFAULT == null ? priority != null : !PRIORITY_EDEFAULT.equals(priority);
			case ItsmPackage.ORGANIZATIONAL_OBJECTIVE__TARGET_DATE:
				return TARGET_DATE_EDEFAULT == null ? targetDate != null : !TARGET_DATE_EDEFAULT.equals(targetDate);
			case ItsmPackage.ORGANIZATIONAL_OBJECTIVE__SUB_OBJECTIVES:
				return subObjectives != null && !subObjectives.isEmpty();
			case ItsmPackage.ORGANIZATIONAL_OBJECTIVE__DEFINED_BY:
				return definedBy != null;
			case ItsmPackage.ORGANIZATIONAL_OBJECTIVE__REALIZED_BY:
				return realizedBy != null && !realizedBy.isEmpty();
			case ItsmPackage.ORGANIZATIONAL_OBJECTIVE__IT_GOALS:
				return itGoals != null && !itGoals.isEmpty();
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
		result.append(", perspective: ");
		result.append(perspective);
		result.append(", horizon: ");
		result.append(horizon);
		result.append(", priority: ");
		result.append(priority);
		result.append(", targetDate: ");
		result.append(targetDate);
		result.append(')');
		return result.toString();
	}

} //OrganizationalObjectiveImpl

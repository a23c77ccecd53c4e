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
import org.itsm.modeler.model.itsm.Department;
import org.itsm.modeler.model.itsm.ITGoal;
import org.itsm.modeler.model.itsm.ITService;
import org.itsm.modeler.model.itsm.ITServiceOrganization;
import org.itsm.modeler.model.itsm.ItsmPackage;
import org.itsm.modeler.model.itsm.Role;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>IT Service Organization</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.itsm.modeler.model.itsm.impl.ITServiceOrganizationImpl#getMission <em>Mission</em>}</li>
 *   <li>{@link org.itsm.modeler.model.itsm.impl.ITServiceOrganizationImpl#getDepartments <em>Departments</em>}</li>
 *   <li>{@link org.itsm.modeler.model.itsm.impl.ITServiceOrganizationImpl#getGoals <em>Goals</em>}</li>
 *   <li>{@link org.itsm.modeler.model.itsm.impl.ITServiceOrganizationImpl#getExamines <em>Examines</em>}</li>
 *   <li>{@link org.itsm.modeler.model.itsm.impl.ITServiceOrganizationImpl#getHead <em>Head</em>}</li>
 *   <li>{@link org.itsm.modeler.model.itsm.impl.ITServiceOrganizationImpl#getProvides <em>Provides</em>}</li>
 * </ul>
 *
 * @generated
 */
public class ITServiceOrganizationImpl extends LifecycleElementImpl implements ITServiceOrganization {
	/**
	 * The default value of the '{@link #getMission() <em>Mission</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMission()
	 * @generated
	 * @ordered
	 */
	protected static final String MISSION_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getMission() <em>Mission</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMission()
	 * @generated
	 * @ordered
	 */
	protected String mission = MISSION_EDEFAULT;

	/**
	 * The cached value of the '{@link #getDepartments() <em>Departments</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDepartments()
	 * @generated
	 * @ordered
	 */
	protected EList<Department> departments;

	/**
	 * The cached value of the '{@link #getGoals() <em>Goals</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getGoals()
	 * @generated
	 * @ordered
	 */
	protected EList<ITGoal> goals;

	/**
	 * The cached value of the '{@link #getExamines() <em>Examines</em>}' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getExamines()
	 * @generated
	 * @ordered
	 */
	protected EList<BusinessProcess> examines;

	/**
	 * The cached value of the '{@link #getHead() <em>Head</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getHead()
	 * @generated
	 * @ordered
	 */
	protected Role head;

	/**
	 * The cached value of the '{@link #getProvides() <em>Provides</em>}' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getProvides()
	 * @generated
	 * @ordered
	 */
	protected EList<ITService> provides;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected ITServiceOrganizationImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return ItsmPackage.Literals.IT_SERVICE_ORGANIZATION;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getMission() {
		return mission;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setMission(String newMission) {
		String oldMission = mission;
		mission = newMission;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ItsmPackage.IT_SERVICE_ORGANIZATION__MISSION, oldMission, mission));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Department> getDepartments() {
		if (departments == null) {
			departments = new EObjectContainmentEList<Department>(Department.class, this, ItsmPackage.IT_SERVICE_ORGANIZATION__DEPARTMENTS);
		}
		return departments;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<ITGoal> getGoals() {
		if (goals == null) {
			goals = new EObjectContainmentEList<ITGoal>(ITGoal.class, this, ItsmPackage.IT_SERVICE_ORGANIZATION__GOALS);
		}
		return goals;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<BusinessProcess> getExamines() {
		if (examines == null) {
			examines = new EObjectWithInverseResolvingEList.ManyInverse<BusinessProcess>(BusinessProcess.class, this, ItsmPackage.IT_SERVICE_ORGANIZATION__EXAMINES, ItsmPackage.BUSINESS_PROCESS__EXAMINED_BY);
		}
		return examines;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Role getHead() {
		if (head != null && head.eIsProxy()) {
			InternalEObject oldHead = (InternalEObject)head;
			head = (Role)eResolveProxy(oldHead);
			if (head != oldHead) {
				if (eNotificationRequired())
					eNotify(new ENotificationImpl(this, Notification.RESOLVE, ItsmPackage.IT_SERVICE_ORGANIZATION__HEAD, oldHead, head));
			}
		}
		return head;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Role basicGetHead() {
		return head;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setHead(Role newHead) {
		Role oldHead = head;
		head = newHead;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ItsmPackage.IT_SERVICE_ORGANIZATION__HEAD, oldHead, head));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<ITService> getProvides() {
		if (provides == null) {
			provides = new EObjectWithInverseResolvingEList<ITService>(ITService.class, this, ItsmPackage.IT_SERVICE_ORGANIZATION__PROVIDES, ItsmPackage.IT_SERVICE__PROVIDER);
		}
		return provides;
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
			case ItsmPackage.IT_SERVICE_ORGANIZATION__EXAMINES:
				return ((InternalEList<InternalEObject>)(InternalEList<?>)getExamines()).basicAdd(otherEnd, msgs);
			case ItsmPackage.IT_SERVICE_ORGANIZATION__PROVIDES:
				return ((InternalEList<InternalEObject>)(InternalEList<?>)getProvides()).basicAdd(otherEnd, msgs);
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
			case ItsmPackage.IT_SERVICE_ORGANIZATION__DEPARTMENTS:
				return ((InternalEList<?>)getDepartments()).basicRemove(otherEnd, msgs);
			case ItsmPackage.IT_SERVICE_ORGANIZATION__GOALS:
				return ((InternalEList<?>)getGoals()).basicRemove(otherEnd, msgs);
			case ItsmPackage.IT_SERVICE_ORGANIZATION__EXAMINES:
				return ((InternalEList<?>)getExamines()).basicRemove(otherEnd, msgs);
			case ItsmPackage.IT_SERVICE_ORGANIZATION__PROVIDES:
				return ((InternalEList<?>)getProvides()).basicRemove(otherEnd, msgs);
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
			case ItsmPackage.IT_SERVICE_ORGANIZATION__MISSION:
				return getMission();
			case ItsmPackage.IT_SERVICE_ORGANIZATION__DEPARTMENTS:
				return getDepartments();
			case ItsmPackage.IT_SERVICE_ORGANIZATION__GOALS:
				return getGoals();
			case ItsmPackage.IT_SERVICE_ORGANIZATION__EXAMINES:
				return getExamines();
			case ItsmPackage.IT_SERVICE_ORGANIZATION__HEAD:
				if (resolve) return getHead();
				return basicGetHead();
			case ItsmPackage.IT_SERVICE_ORGANIZATION__PROVIDES:
				return getProvides();
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
			case ItsmPackage.IT_SERVICE_ORGANIZATION__MISSION:
				setMission((String)newValue);
				return;
			case ItsmPackage.IT_SERVICE_ORGANIZATION__DEPARTMENTS:
				getDepartments().clear();
				getDepartments().addAll((Collection<? extends Department>)newValue);
				return;
			case ItsmPackage.IT_SERVICE_ORGANIZATION__GOALS:
				getGoals().clear();
				getGoals().addAll((Collection<? extends ITGoal>)newValue);
				return;
			case ItsmPackage.IT_SERVICE_ORGANIZATION__EXAMINES:
				getExamines().clear();
				getExamines().addAll((Collection<? extends BusinessProcess>)newValue);
				return;
			case ItsmPackage.IT_SERVICE_ORGANIZATION__HEAD:
				setHead((Role)newValue);
				return;
			case ItsmPackage.IT_SERVICE_ORGANIZATION__PROVIDES:
				getProvides().clear();
				getProvides().addAll((Collection<? extends ITService>)newValue);
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
			case ItsmPackage.IT_SERVICE_ORGANIZATION__MISSION:
				setMission(MISSION_EDEFAULT);
				return;
			case ItsmPackage.IT_SERVICE_ORGANIZATION__DEPARTMENTS:
				getDepartments().clear();
				return;
			case ItsmPackage.IT_SERVICE_ORGANIZATION__GOALS:
				getGoals().clear();
				return;
			case ItsmPackage.IT_SERVICE_ORGANIZATION__EXAMINES:
				getExamines().clear();
				return;
			case ItsmPackage.IT_SERVICE_ORGANIZATION__HEAD:
				setHead((Role)null);
				return;
			case ItsmPackage.IT_SERVICE_ORGANIZATION__PROVIDES:
				getProvides().clear();
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
			case ItsmPackage.IT_SERVICE_ORGANIZATION__MISSION:
				return MISSION_EDEFAULT == null ? mission != null : !MISSION_EDEFAULT.equals(mission);
			case ItsmPackage.IT_SERVICE_ORGANIZATION__DEPARTMENTS:
				return departments != null && !departments.isEmpty();
			case ItsmPackage.IT_SERVICE_ORGANIZATION__GOALS:
				return goals != null && !goals.isEmpty();
			case ItsmPackage.IT_SERVICE_ORGANIZATION__EXAMINES:
				return examines != null && !examines.isEmpty();
			case ItsmPackage.IT_SERVICE_ORGANIZATION__HEAD:
				return head != null;
			case ItsmPackage.IT_SERVICE_ORGANIZATION__PROVIDES:
				return provides != null && !provides.isEmpty();
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
		result.append(" (mission: ");
		result.append(mission);
		result.append(')');
		return result.toString();
	}

} //ITServiceOrganizationImpl

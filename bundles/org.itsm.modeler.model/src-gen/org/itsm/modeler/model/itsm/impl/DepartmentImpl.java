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

import org.itsm.modeler.model.itsm.Department;
import org.itsm.modeler.model.itsm.ITGoal;
import org.itsm.modeler.model.itsm.ITSMProcess;
import org.itsm.modeler.model.itsm.ItsmPackage;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Department</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.itsm.modeler.model.itsm.impl.DepartmentImpl#getFunction <em>Function</em>}</li>
 *   <li>{@link org.itsm.modeler.model.itsm.impl.DepartmentImpl#getSubDepartments <em>Sub Departments</em>}</li>
 *   <li>{@link org.itsm.modeler.model.itsm.impl.DepartmentImpl#getGoals <em>Goals</em>}</li>
 *   <li>{@link org.itsm.modeler.model.itsm.impl.DepartmentImpl#getRuns <em>Runs</em>}</li>
 * </ul>
 *
 * @generated
 */
public class DepartmentImpl extends LifecycleElementImpl implements Department {
	/**
	 * The default value of the '{@link #getFunction() <em>Function</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFunction()
	 * @generated
	 * @ordered
	 */
	protected static final String FUNCTION_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getFunction() <em>Function</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFunction()
	 * @generated
	 * @ordered
	 */
	protected String function = FUNCTION_EDEFAULT;

	/**
	 * The cached value of the '{@link #getSubDepartments() <em>Sub Departments</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSubDepartments()
	 * @generated
	 * @ordered
	 */
	protected EList<Department> subDepartments;

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
	 * The cached value of the '{@link #getRuns() <em>Runs</em>}' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRuns()
	 * @generated
	 * @ordered
	 */
	protected EList<ITSMProcess> runs;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected DepartmentImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return ItsmPackage.Literals.DEPARTMENT;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getFunction() {
		return function;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setFunction(String newFunction) {
		String oldFunction = function;
		function = newFunction;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ItsmPackage.DEPARTMENT__FUNCTION, oldFunction, function));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Department> getSubDepartments() {
		if (subDepartments == null) {
			subDepartments = new EObjectContainmentEList<Department>(Department.class, this, ItsmPackage.DEPARTMENT__SUB_DEPARTMENTS);
		}
		return subDepartments;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<ITGoal> getGoals() {
		if (goals == null) {
			goals = new EObjectContainmentEList<ITGoal>(ITGoal.class, this, ItsmPackage.DEPARTMENT__GOALS);
		}
		return goals;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<ITSMProcess> getRuns() {
		if (runs == null) {
			runs = new EObjectWithInverseResolvingEList<ITSMProcess>(ITSMProcess.class, this, ItsmPackage.DEPARTMENT__RUNS, ItsmPackage.ITSM_PROCESS__DEPARTMENT);
		}
		return runs;
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
			case ItsmPackage.DEPARTMENT__RUNS:
				return ((InternalEList<InternalEObject>)(InternalEList<?>)getRuns()).basicAdd(otherEnd, msgs);
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
			case ItsmPackage.DEPARTMENT__SUB_DEPARTMENTS:
				return ((InternalEList<?>)getSubDepartments()).basicRemove(otherEnd, msgs);
			case ItsmPackage.DEPARTMENT__GOALS:
				return ((InternalEList<?>)getGoals()).basicRemove(otherEnd, msgs);
			case ItsmPackage.DEPARTMENT__RUNS:
				return ((InternalEList<?>)getRuns()).basicRemove(otherEnd, msgs);
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
			case ItsmPackage.DEPARTMENT__FUNCTION:
				return getFunction();
			case ItsmPackage.DEPARTMENT__SUB_DEPARTMENTS:
				return getSubDepartments();
			case ItsmPackage.DEPARTMENT__GOALS:
				return getGoals();
			case ItsmPackage.DEPARTMENT__RUNS:
				return getRuns();
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
			case ItsmPackage.DEPARTMENT__FUNCTION:
				setFunction((String)newValue);
				return;
			case ItsmPackage.DEPARTMENT__SUB_DEPARTMENTS:
				getSubDepartments().clear();
				getSubDepartments().addAll((Collection<? extends Department>)newValue);
				return;
			case ItsmPackage.DEPARTMENT__GOALS:
				getGoals().clear();
				getGoals().addAll((Collection<? extends ITGoal>)newValue);
				return;
			case ItsmPackage.DEPARTMENT__RUNS:
				getRuns().clear();
				getRuns().addAll((Collection<? extends ITSMProcess>)newValue);
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
			case ItsmPackage.DEPARTMENT__FUNCTION:
				setFunction(FUNCTION_EDEFAULT);
				return;
			case ItsmPackage.DEPARTMENT__SUB_DEPARTMENTS:
				getSubDepartments().clear();
				return;
			case ItsmPackage.DEPARTMENT__GOALS:
				getGoals().clear();
				return;
			case ItsmPackage.DEPARTMENT__RUNS:
				getRuns().clear();
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
			case ItsmPackage.DEPARTMENT__FUNCTION:
				return FUNCTION_EDEFAULT == null ? function != null : !FUNCTION_EDEFAULT.equals(function);
			case ItsmPackage.DEPARTMENT__SUB_DEPARTMENTS:
				return subDepartments != null && !subDepartments.isEmpty();
			case ItsmPackage.DEPARTMENT__GOALS:
				return goals != null && !goals.isEmpty();
			case ItsmPackage.DEPARTMENT__RUNS:
				return runs != null && !runs.isEmpty();
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
		result.append(" (function: ");
		result.append(function);
		result.append(')');
		return result.toString();
	}

} //DepartmentImpl

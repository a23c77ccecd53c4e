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

import org.eclipse.emf.ecore.util.EObjectResolvingEList;
import org.eclipse.emf.ecore.util.EObjectWithInverseResolvingEList;
import org.eclipse.emf.ecore.util.InternalEList;

import org.itsm.modeler.model.itsm.Improvement;
import org.itsm.modeler.model.itsm.ImprovementState;
import org.itsm.modeler.model.itsm.ImprovementStep;
import org.itsm.modeler.model.itsm.ItsmPackage;
import org.itsm.modeler.model.itsm.KPI;
import org.itsm.modeler.model.itsm.LifecycleElement;
import org.itsm.modeler.model.itsm.Role;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Improvement</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.itsm.modeler.model.itsm.impl.ImprovementImpl#getStep <em>Step</em>}</li>
 *   <li>{@link org.itsm.modeler.model.itsm.impl.ImprovementImpl#getState <em>State</em>}</li>
 *   <li>{@link org.itsm.modeler.model.itsm.impl.ImprovementImpl#getExpectedGain <em>Expected Gain</em>}</li>
 *   <li>{@link org.itsm.modeler.model.itsm.impl.ImprovementImpl#getResult <em>Result</em>}</li>
 *   <li>{@link org.itsm.modeler.model.itsm.impl.ImprovementImpl#getStartedOn <em>Started On</em>}</li>
 *   <li>{@link org.itsm.modeler.model.itsm.impl.ImprovementImpl#getDoneOn <em>Done On</em>}</li>
 *   <li>{@link org.itsm.modeler.model.itsm.impl.ImprovementImpl#getImproves <em>Improves</em>}</li>
 *   <li>{@link org.itsm.modeler.model.itsm.impl.ImprovementImpl#getBasedOn <em>Based On</em>}</li>
 *   <li>{@link org.itsm.modeler.model.itsm.impl.ImprovementImpl#getOwner <em>Owner</em>}</li>
 * </ul>
 *
 * @generated
 */
public class ImprovementImpl extends ITSMElementImpl implements Improvement {
	/**
	 * The default value of the '{@link #getStep() <em>Step</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStep()
	 * @generated
	 * @ordered
	 */
	protected static final ImprovementStep STEP_EDEFAULT = ImprovementStep.VISION;

	/**
	 * The cached value of the '{@link #getStep() <em>Step</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStep()
	 * @generated
	 * @ordered
	 */
	protected ImprovementStep step = STEP_EDEFAULT;

	/**
	 * The default value of the '{@link #getState() <em>State</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getState()
	 * @generated
	 * @ordered
	 */
	protected static final ImprovementState STATE_EDEFAULT = ImprovementState.IDENTIFIED;

	/**
	 * The cached value of the '{@link #getState() <em>State</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getState()
	 * @generated
	 * @ordered
	 */
	protected ImprovementState state = STATE_EDEFAULT;

	/**
	 * The default value of the '{@link #getExpectedGain() <em>Expected Gain</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getExpectedGain()
	 * @generated
	 * @ordered
	 */
	protected static final String EXPECTED_GAIN_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getExpectedGain() <em>Expected Gain</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getExpectedGain()
	 * @generated
	 * @ordered
	 */
	protected String expectedGain = EXPECTED_GAIN_EDEFAULT;

	/**
	 * The default value of the '{@link #getResult() <em>Result</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getResult()
	 * @generated
	 * @ordered
	 */
	protected static final String RESULT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getResult() <em>Result</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getResult()
	 * @generated
	 * @ordered
	 */
	protected String result = RESULT_EDEFAULT;

	/**
	 * The default value of the '{@link #getStartedOn() <em>Started On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStartedOn()
	 * @generated
	 * @ordered
	 */
	protected static final String STARTED_ON_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getStartedOn() <em>Started On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStartedOn()
	 * @generated
	 * @ordered
	 */
	protected String startedOn = STARTED_ON_EDEFAULT;

	/**
	 * The default value of the '{@link #getDoneOn() <em>Done On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDoneOn()
	 * @generated
	 * @ordered
	 */
	protected static final String DONE_ON_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getDoneOn() <em>Done On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDoneOn()
	 * @generated
	 * @ordered
	 */
	protected String doneOn = DONE_ON_EDEFAULT;

	/**
	 * The cached value of the '{@link #getImproves() <em>Improves</em>}' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getImproves()
	 * @generated
	 * @ordered
	 */
	protected EList<LifecycleElement> improves;

	/**
	 * The cached value of the '{@link #getBasedOn() <em>Based On</em>}' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBasedOn()
	 * @generated
	 * @ordered
	 */
	protected EList<KPI> basedOn;

	/**
	 * The cached value of the '{@link #getOwner() <em>Owner</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOwner()
	 * @generated
	 * @ordered
	 */
	protected Role owner;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected ImprovementImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return ItsmPackage.Literals.IMPROVEMENT;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ImprovementStep getStep() {
		return step;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setStep(ImprovementStep newStep) {
		ImprovementStep oldStep = step;
		step = newStep == null ? STEP_EDEFAULT : newStep;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ItsmPackage.IMPROVEMENT__STEP, oldStep, step));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ImprovementState getState() {
		return state;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setState(ImprovementState newState) {
		ImprovementState oldState = state;
		state = newState == null ? STATE_EDEFAULT : newState;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ItsmPackage.IMPROVEMENT__STATE, oldState, state));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getExpectedGain() {
		return expectedGain;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setExpectedGain(String newExpectedGain) {
		String oldExpectedGain = expectedGain;
		expectedGain = newExpectedGain;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ItsmPackage.IMPROVEMENT__EXPECTED_GAIN, oldExpectedGain, expectedGain));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getResult() {
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setResult(String newResult) {
		String oldResult = result;
		result = newResult;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ItsmPackage.IMPROVEMENT__RESULT, oldResult, result));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getStartedOn() {
		return startedOn;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setStartedOn(String newStartedOn) {
		String oldStartedOn = startedOn;
		startedOn = newStartedOn;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ItsmPackage.IMPROVEMENT__STARTED_ON, oldStartedOn, startedOn));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getDoneOn() {
		return doneOn;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDoneOn(String newDoneOn) {
		String oldDoneOn = doneOn;
		doneOn = newDoneOn;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ItsmPackage.IMPROVEMENT__DONE_ON, oldDoneOn, doneOn));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<LifecycleElement> getImproves() {
		if (improves == null) {
			improves = new EObjectWithInverseResolvingEList.ManyInverse<LifecycleElement>(LifecycleElement.class, this, ItsmPackage.IMPROVEMENT__IMPROVES, ItsmPackage.LIFECYCLE_ELEMENT__IMPROVEMENTS);
		}
		return improves;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<KPI> getBasedOn() {
		if (basedOn == null) {
			basedOn = new EObjectResolvingEList<KPI>(KPI.class, this, ItsmPackage.IMPROVEMENT__BASED_ON);
		}
		return basedOn;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Role getOwner() {
		if (owner != null && owner.eIsProxy()) {
			InternalEObject oldOwner = (InternalEObject)owner;
			owner = (Role)eResolveProxy(oldOwner);
			if (owner != oldOwner) {
				if (eNotificationRequired())
					eNotify(new ENotificationImpl(this, Notification.RESOLVE, ItsmPackage.IMPROVEMENT__OWNER, oldOwner, owner));
			}
		}
		return owner;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Role basicGetOwner() {
		return owner;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setOwner(Role newOwner) {
		Role oldOwner = owner;
		owner = newOwner;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ItsmPackage.IMPROVEMENT__OWNER, oldOwner, owner));
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
			case ItsmPackage.IMPROVEMENT__IMPROVES:
				return ((InternalEList<InternalEObject>)(InternalEList<?>)getImproves()).basicAdd(otherEnd, msgs);
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
			case ItsmPackage.IMPROVEMENT__IMPROVES:
				return ((InternalEList<?>)getImproves()).basicRemove(otherEnd, msgs);
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
			case ItsmPackage.IMPROVEMENT__STEP:
				return getStep();
			case ItsmPackage.IMPROVEMENT__STATE:
				return getState();
			case ItsmPackage.IMPROVEMENT__EXPECTED_GAIN:
				return getExpectedGain();
			case ItsmPackage.IMPROVEMENT__RESULT:
				return getResult();
			case ItsmPackage.IMPROVEMENT__STARTED_ON:
				return getStartedOn();
			case ItsmPackage.IMPROVEMENT__DONE_ON:
				return getDoneOn();
			case ItsmPackage.IMPROVEMENT__IMPROVES:
				return getImproves();
			case ItsmPackage.IMPROVEMENT__BASED_ON:
				return getBasedOn();
			case ItsmPackage.IMPROVEMENT__OWNER:
				if (resolve) return getOwner();
				return basicGetOwner();
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
			case ItsmPackage.IMPROVEMENT__STEP:
				setStep((ImprovementStep)newValue);
				return;
			case ItsmPackage.IMPROVEMENT__STATE:
				setState((ImprovementState)newValue);
				return;
			case ItsmPackage.IMPROVEMENT__EXPECTED_GAIN:
				setExpectedGain((String)newValue);
				return;
			case ItsmPackage.IMPROVEMENT__RESULT:
				setResult((String)newValue);
				return;
			case ItsmPackage.IMPROVEMENT__STARTED_ON:
				setStartedOn((String)newValue);
				return;
			case ItsmPackage.IMPROVEMENT__DONE_ON:
				setDoneOn((String)newValue);
				return;
			case ItsmPackage.IMPROVEMENT__IMPROVES:
				getImproves().clear();
				getImproves().addAll((Collection<? extends LifecycleElement>)newValue);
				return;
			case ItsmPackage.IMPROVEMENT__BASED_ON:
				getBasedOn().clear();
				getBasedOn().addAll((Collection<? extends KPI>)newValue);
				return;
			case ItsmPackage.IMPROVEMENT__OWNER:
				setOwner((Role)newValue);
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
			case ItsmPackage.IMPROVEMENT__STEP:
				setStep(STEP_EDEFAULT);
				return;
			case ItsmPackage.IMPROVEMENT__STATE:
				setState(STATE_EDEFAULT);
				return;
			case ItsmPackage.IMPROVEMENT__EXPECTED_GAIN:
				setExpectedGain(EXPECTED_GAIN_EDEFAULT);
				return;
			case ItsmPackage.IMPROVEMENT__RESULT:
				setResult(RESULT_EDEFAULT);
				return;
			case ItsmPackage.IMPROVEMENT__STARTED_ON:
				setStartedOn(STARTED_ON_EDEFAULT);
				return;
			case ItsmPackage.IMPROVEMENT__DONE_ON:
				setDoneOn(DONE_ON_EDEFAULT);
				return;
			case ItsmPackage.IMPROVEMENT__IMPROVES:
				getImproves().clear();
				return;
			case ItsmPackage.IMPROVEMENT__BASED_ON:
				getBasedOn().clear();
				return;
			case ItsmPackage.IMPROVEMENT__OWNER:
				setOwner((Role)null);
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
			case ItsmPackage.IMPROVEMENT__STEP:
				return step != STEP_EDEFAULT;
			case ItsmPackage.IMPROVEMENT__STATE:
				return state != STATE_EDEFAULT;
			case ItsmPackage.IMPROVEMENT__EXPECTED_GAIN:
				return EXPECTED_GAIN_EDEFAULT == null ? expectedGain != null : !EXPECTED_GAIN_EDEFAULT.equals(expectedGain);
			case ItsmPackage.IMPROVEMENT__RESULT:
				return RESULT_EDEFAULT == null ? result != null : !RESULT_EDEFAULT.equals(result);
			case ItsmPackage.IMPROVEMENT__STARTED_ON:
				return STARTED_ON_EDEFAULT == null ? startedOn != null : !STARTED_ON_EDEFAULT.equals(startedOn);
			case ItsmPackage.IMPROVEMENT__DONE_ON:
				return DONE_ON_EDEFAULT == null ? doneOn != null : !DONE_ON_EDEFAULT.equals(doneOn);
			case ItsmPackage.IMPROVEMENT__IMPROVES:
				return improves != null && !improves.isEmpty();
			case ItsmPackage.IMPROVEMENT__BASED_ON:
				return basedOn != null && !basedOn.isEmpty();
			case ItsmPackage.IMPROVEMENT__OWNER:
				return owner != null;
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
		result.append(" (step: ");
		result.append(step);
		result.append(", state: ");
		result.append(state);
		result.append(", expectedGain: ");
		result.append(expectedGain);
		result.append(", result: ");
		result.append(result);
		result.append(", startedOn: ");
		result.append(startedOn);
		result.append(", doneOn: ");
		result.append(doneOn);
		result.append(')');
		return result.toString();
	}

} //ImprovementImpl

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

import org.eclipse.emf.ecore.util.EDataTypeEList;
import org.eclipse.emf.ecore.util.EObjectResolvingEList;
import org.eclipse.emf.ecore.util.EObjectWithInverseResolvingEList;
import org.eclipse.emf.ecore.util.InternalEList;

import org.itsm.modeler.model.itsm.Department;
import org.itsm.modeler.model.itsm.FrameworkElement;
import org.itsm.modeler.model.itsm.ITGoal;
import org.itsm.modeler.model.itsm.ITSMProcess;
import org.itsm.modeler.model.itsm.ITService;
import org.itsm.modeler.model.itsm.ItsmPackage;
import org.itsm.modeler.model.itsm.LifecycleStage;
import org.itsm.modeler.model.itsm.QualityStandard;
import org.itsm.modeler.model.itsm.TechnicalActivity;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>ITSM Process</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.itsm.modeler.model.itsm.impl.ITSMProcessImpl#getPurpose <em>Purpose</em>}</li>
 *   <li>{@link org.itsm.modeler.model.itsm.impl.ITSMProcessImpl#getStage <em>Stage</em>}</li>
 *   <li>{@link org.itsm.modeler.model.itsm.impl.ITSMProcessImpl#getInputs <em>Inputs</em>}</li>
 *   <li>{@link org.itsm.modeler.model.itsm.impl.ITSMProcessImpl#getOutputs <em>Outputs</em>}</li>
 *   <li>{@link org.itsm.modeler.model.itsm.impl.ITSMProcessImpl#isRepeatable <em>Repeatable</em>}</li>
 *   <li>{@link org.itsm.modeler.model.itsm.impl.ITSMProcessImpl#isOrganizationalOnly <em>Organizational Only</em>}</li>
 *   <li>{@link org.itsm.modeler.model.itsm.impl.ITSMProcessImpl#getGoals <em>Goals</em>}</li>
 *   <li>{@link org.itsm.modeler.model.itsm.impl.ITSMProcessImpl#getManages <em>Manages</em>}</li>
 *   <li>{@link org.itsm.modeler.model.itsm.impl.ITSMProcessImpl#getAdopts <em>Adopts</em>}</li>
 *   <li>{@link org.itsm.modeler.model.itsm.impl.ITSMProcessImpl#getDepartment <em>Department</em>}</li>
 *   <li>{@link org.itsm.modeler.model.itsm.impl.ITSMProcessImpl#getQualityStandards <em>Quality Standards</em>}</li>
 *   <li>{@link org.itsm.modeler.model.itsm.impl.ITSMProcessImpl#getFollows <em>Follows</em>}</li>
 *   <li>{@link org.itsm.modeler.model.itsm.impl.ITSMProcessImpl#getPrecedes <em>Precedes</em>}</li>
 *   <li>{@link org.itsm.modeler.model.itsm.impl.ITSMProcessImpl#getActivities <em>Activities</em>}</li>
 * </ul>
 *
 * @generated
 */
public class ITSMProcessImpl extends LifecycleElementImpl implements ITSMProcess {
	/**
	 * The default value of the '{@link #getPurpose() <em>Purpose</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPurpose()
	 * @generated
	 * @ordered
	 */
	protected static final String PURPOSE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getPurpose() <em>Purpose</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPurpose()
	 * @generated
	 * @ordered
	 */
	protected String purpose = PURPOSE_EDEFAULT;

	/**
	 * The default value of the '{@link #getStage() <em>Stage</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStage()
	 * @generated
	 * @ordered
	 */
	protected static final LifecycleStage STAGE_EDEFAULT = LifecycleStage.UNSPECIFIED;

	/**
	 * The cached value of the '{@link #getStage() <em>Stage</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStage()
	 * @generated
	 * @ordered
	 */
	protected LifecycleStage stage = STAGE_EDEFAULT;

	/**
	 * The cached value of the '{@link #getInputs() <em>Inputs</em>}' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getInputs()
	 * @generated
	 * @ordered
	 */
	protected EList<String> inputs;

	/**
	 * The cached value of the '{@link #getOutputs() <em>Outputs</em>}' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOutputs()
	 * @generated
	 * @ordered
	 */
	protected EList<String> outputs;

	/**
	 * The default value of the '{@link #isRepeatable() <em>Repeatable</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isRepeatable()
	 * @generated
	 * @ordered
	 */
	protected static final boolean REPEATABLE_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isRepeatable() <em>Repeatable</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isRepeatable()
	 * @generated
	 * @ordered
	 */
	protected boolean repeatable = REPEATABLE_EDEFAULT;

	/**
	 * The default value of the '{@link #isOrganizationalOnly() <em>Organizational Only</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isOrganizationalOnly()
	 * @generated
	 * @ordered
	 */
	protected static final boolean ORGANIZATIONAL_ONLY_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isOrganizationalOnly() <em>Organizational Only</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isOrganizationalOnly()
	 * @generated
	 * @ordered
	 */
	protected boolean organizationalOnly = ORGANIZATIONAL_ONLY_EDEFAULT;

	/**
	 * The cached value of the '{@link #getGoals() <em>Goals</em>}' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getGoals()
	 * @generated
	 * @ordered
	 */
	protected EList<ITGoal> goals;

	/**
	 * The cached value of the '{@link #getManages() <em>Manages</em>}' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getManages()
	 * @generated
	 * @ordered
	 */
	protected EList<ITService> manages;

	/**
	 * The cached value of the '{@link #getAdopts() <em>Adopts</em>}' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAdopts()
	 * @generated
	 * @ordered
	 */
	protected EList<FrameworkElement> adopts;

	/**
	 * The cached value of the '{@link #getDepartment() <em>Department</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDepartment()
	 * @generated
	 * @ordered
	 */
	protected Department department;

	/**
	 * The cached value of the '{@link #getQualityStandards() <em>Quality Standards</em>}' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getQualityStandards()
	 * @generated
	 * @ordered
	 */
	protected EList<QualityStandard> qualityStandards;

	/**
	 * The cached value of the '{@link #getFollows() <em>Follows</em>}' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFollows()
	 * @generated
	 * @ordered
	 */
	protected EList<ITSMProcess> follows;

	/**
	 * The cached value of the '{@link #getPrecedes() <em>Precedes</em>}' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPrecedes()
	 * @generated
	 * @ordered
	 */
	protected EList<ITSMProcess> precedes;

	/**
	 * The cached value of the '{@link #getActivities() <em>Activities</em>}' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getActivities()
	 * @generated
	 * @ordered
	 */
	protected EList<TechnicalActivity> activities;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected ITSMProcessImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return ItsmPackage.Literals.ITSM_PROCESS;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getPurpose() {
		return purpose;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPurpose(String newPurpose) {
		String oldPurpose = purpose;
		purpose = newPurpose;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ItsmPackage.ITSM_PROCESS__PURPOSE, oldPurpose, purpose));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LifecycleStage getStage() {
		return stage;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setStage(LifecycleStage newStage) {
		LifecycleStage oldStage = stage;
		stage = newStage == null ? STAGE_EDEFAULT : newStage;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ItsmPackage.ITSM_PROCESS__STAGE, oldStage, stage));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<String> getInputs() {
		if (inputs == null) {
			inputs = new EDataTypeEList<String>(String.class, this, ItsmPackage.ITSM_PROCESS__INPUTS);
		}
		return inputs;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<String> getOutputs() {
		if (outputs == null) {
			outputs = new EDataTypeEList<String>(String.class, this, ItsmPackage.ITSM_PROCESS__OUTPUTS);
		}
		return outputs;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isRepeatable() {
		return repeatable;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setRepeatable(boolean newRepeatable) {
		boolean oldRepeatable = repeatable;
		repeatable = newRepeatable;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ItsmPackage.ITSM_PROCESS__REPEATABLE, oldRepeatable, repeatable));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isOrganizationalOnly() {
		return organizationalOnly;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setOrganizationalOnly(boolean newOrganizationalOnly) {
		boolean oldOrganizationalOnly = organizationalOnly;
		organizationalOnly = newOrganizationalOnly;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ItsmPackage.ITSM_PROCESS__ORGANIZATIONAL_ONLY, oldOrganizationalOnly, organizationalOnly));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<ITGoal> getGoals() {
		if (goals == null) {
			goals = new EObjectWithInverseResolvingEList.ManyInverse<ITGoal>(ITGoal.class, this, ItsmPackage.ITSM_PROCESS__GOALS, ItsmPackage.IT_GOAL__ACHIEVED_BY);
		}
		return goals;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<ITService> getManages() {
		if (manages == null) {
			manages = new EObjectWithInverseResolvingEList.ManyInverse<ITService>(ITService.class, this, ItsmPackage.ITSM_PROCESS__MANAGES, ItsmPackage.IT_SERVICE__MANAGED_BY);
		}
		return manages;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<FrameworkElement> getAdopts() {
		if (adopts == null) {
			adopts = new EObjectWithInverseResolvingEList.ManyInverse<FrameworkElement>(FrameworkElement.class, this, ItsmPackage.ITSM_PROCESS__ADOPTS, ItsmPackage.FRAMEWORK_ELEMENT__ADOPTED_BY);
		}
		return adopts;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Department getDepartment() {
		if (department != null && department.eIsProxy()) {
			InternalEObject oldDepartment = (InternalEObject)department;
			department = (Department)eResolveProxy(oldDepartment);
			if (department != oldDepartment) {
				if (eNotificationRequired())
					eNotify(new ENotificationImpl(this, Notification.RESOLVE, ItsmPackage.ITSM_PROCESS__DEPARTMENT, oldDepartment, department));
			}
		}
		return department;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Department basicGetDepartment() {
		return department;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetDepartment(Department newDepartment, NotificationChain msgs) {
		Department oldDepartment = department;
		department = newDepartment;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, ItsmPackage.ITSM_PROCESS__DEPARTMENT, oldDepartment, newDepartment);
			if (msgs == null) msgs = notification; else msgs.add(notification);
		}
		return msgs;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDepartment(Department newDepartment) {
		if (newDepartment != department) {
			NotificationChain msgs = null;
			if (department != null)
				msgs = ((InternalEObject)department).eInverseRemove(this, ItsmPackage.DEPARTMENT__RUNS, Department.class, msgs);
			if (newDepartment != null)
				msgs = ((InternalEObject)newDepartment).eInverseAdd(this, ItsmPackage.DEPARTMENT__RUNS, Department.class, msgs);
			msgs = basicSetDepartment(newDepartment, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ItsmPackage.ITSM_PROCESS__DEPARTMENT, newDepartment, newDepartment));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<QualityStandard> getQualityStandards() {
		if (qualityStandards == null) {
			qualityStandards = new EObjectResolvingEList<QualityStandard>(QualityStandard.class, this, ItsmPackage.ITSM_PROCESS__QUALITY_STANDARDS);
		}
		return qualityStandards;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<ITSMProcess> getFollows() {
		if (follows == null) {
			follows = new EObjectWithInverseResolvingEList.ManyInverse<ITSMProcess>(ITSMProcess.class, this, ItsmPackage.ITSM_PROCESS__FOLLOWS, ItsmPackage.ITSM_PROCESS__PRECEDES);
		}
		return follows;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<ITSMProcess> getPrecedes() {
		if (precedes == null) {
			precedes = new EObjectWithInverseResolvingEList.ManyInverse<ITSMProcess>(ITSMProcess.class, this, ItsmPackage.ITSM_PROCESS__PRECEDES, ItsmPackage.ITSM_PROCESS__FOLLOWS);
		}
		return precedes;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<TechnicalActivity> getActivities() {
		if (activities == null) {
			activities = new EObjectWithInverseResolvingEList.ManyInverse<TechnicalActivity>(TechnicalActivity.class, this, ItsmPackage.ITSM_PROCESS__ACTIVITIES, ItsmPackage.TECHNICAL_ACTIVITY__PERFORMED_FOR);
		}
		return activities;
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
			case ItsmPackage.ITSM_PROCESS__GOALS:
				return ((InternalEList<InternalEObject>)(InternalEList<?>)getGoals()).basicAdd(otherEnd, msgs);
			case ItsmPackage.ITSM_PROCESS__MANAGES:
				return ((InternalEList<InternalEObject>)(InternalEList<?>)getManages()).basicAdd(otherEnd, msgs);
			case ItsmPackage.ITSM_PROCESS__ADOPTS:
				return ((InternalEList<InternalEObject>)(InternalEList<?>)getAdopts()).basicAdd(otherEnd, msgs);
			case ItsmPackage.ITSM_PROCESS__DEPARTMENT:
				if (department != null)
					msgs = ((InternalEObject)department).eInverseRemove(this, ItsmPackage.DEPARTMENT__RUNS, Department.class, msgs);
				return basicSetDepartment((Department)otherEnd, msgs);
			case ItsmPackage.ITSM_PROCESS__FOLLOWS:
				return ((InternalEList<InternalEObject>)(InternalEList<?>)getFollows()).basicAdd(otherEnd, msgs);
			case ItsmPackage.ITSM_PROCESS__PRECEDES:
				return ((InternalEList<InternalEObject>)(InternalEList<?>)getPrecedes()).basicAdd(otherEnd, msgs);
			case ItsmPackage.ITSM_PROCESS__ACTIVITIES:
				return ((InternalEList<InternalEObject>)(InternalEList<?>)getActivities()).basicAdd(otherEnd, msgs);
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
			case ItsmPackage.ITSM_PROCESS__GOALS:
				return ((InternalEList<?>)getGoals()).basicRemove(otherEnd, msgs);
			case ItsmPackage.ITSM_PROCESS__MANAGES:
				return ((InternalEList<?>)getManages()).basicRemove(otherEnd, msgs);
			case ItsmPackage.ITSM_PROCESS__ADOPTS:
				return ((InternalEList<?>)getAdopts()).basicRemove(otherEnd, msgs);
			case ItsmPackage.ITSM_PROCESS__DEPARTMENT:
				return basicSetDepartment(null, msgs);
			case ItsmPackage.ITSM_PROCESS__FOLLOWS:
				return ((InternalEList<?>)getFollows()).basicRemove(otherEnd, msgs);
			case ItsmPackage.ITSM_PROCESS__PRECEDES:
				return ((InternalEList<?>)getPrecedes()).basicRemove(otherEnd, msgs);
			case ItsmPackage.ITSM_PROCESS__ACTIVITIES:
				return ((InternalEList<?>)getActivities()).basicRemove(otherEnd, msgs);
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
			case ItsmPackage.ITSM_PROCESS__PURPOSE:
				return getPurpose();
			case ItsmPackage.ITSM_PROCESS__STAGE:
				return getStage();
			case ItsmPackage.ITSM_PROCESS__INPUTS:
				return getInputs();
			case ItsmPackage.ITSM_PROCESS__OUTPUTS:
				return getOutputs();
			case ItsmPackage.ITSM_PROCESS__REPEATABLE:
				return isRepeatable();
			case ItsmPackage.ITSM_PROCESS__ORGANIZATIONAL_ONLY:
				return isOrganizationalOnly();
			case ItsmPackage.ITSM_PROCESS__GOALS:
				return getGoals();
			case ItsmPackage.ITSM_PROCESS__MANAGES:
				return getManages();
			case ItsmPackage.ITSM_PROCESS__ADOPTS:
				return getAdopts();
			case ItsmPackage.ITSM_PROCESS__DEPARTMENT:
				if (resolve) return getDepartment();
				return basicGetDepartment();
			case ItsmPackage.ITSM_PROCESS__QUALITY_STANDARDS:
				return getQualityStandards();
			case ItsmPackage.ITSM_PROCESS__FOLLOWS:
				return getFollows();
			case ItsmPackage.ITSM_PROCESS__PRECEDES:
				return getPrecedes();
			case ItsmPackage.ITSM_PROCESS__ACTIVITIES:
				return getActivities();
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
			case ItsmPackage.ITSM_PROCESS__PURPOSE:
				setPurpose((String)newValue);
				return;
			case ItsmPackage.ITSM_PROCESS__STAGE:
				setStage((LifecycleStage)newValue);
				return;
			case ItsmPackage.ITSM_PROCESS__INPUTS:
				getInputs().clear();
				getInputs().addAll((Collection<? extends String>)newValue);
				return;
			case ItsmPackage.ITSM_PROCESS__OUTPUTS:
				getOutputs().clear();
				getOutputs().addAll((Collection<? extends String>)newValue);
				return;
			case ItsmPackage.ITSM_PROCESS__REPEATABLE:
				setRepeatable((Boolean)newValue);
				return;
			case ItsmPackage.ITSM_PROCESS__ORGANIZATIONAL_ONLY:
				setOrganizationalOnly((Boolean)newValue);
				return;
			case ItsmPackage.ITSM_PROCESS__GOALS:
				getGoals().clear();
				getGoals().addAll((Collection<? extends ITGoal>)newValue);
				return;
			case ItsmPackage.ITSM_PROCESS__MANAGES:
				getManages().clear();
				getManages().addAll((Collection<? extends ITService>)newValue);
				return;
			case ItsmPackage.ITSM_PROCESS__ADOPTS:
				getAdopts().clear();
				getAdopts().addAll((Collection<? extends FrameworkElement>)newValue);
				return;
			case ItsmPackage.ITSM_PROCESS__DEPARTMENT:
				setDepartment((Department)newValue);
				return;
			case ItsmPackage.ITSM_PROCESS__QUALITY_STANDARDS:
				getQualityStandards().clear();
				getQualityStandards().addAll((Collection<? extends QualityStandard>)newValue);
				return;
			case ItsmPackage.ITSM_PROCESS__FOLLOWS:
				getFollows().clear();
				getFollows().addAll((Collection<? extends ITSMProcess>)newValue);
				return;
			case ItsmPackage.ITSM_PROCESS__PRECEDES:
				getPrecedes().clear();
				getPrecedes().addAll((Collection<? extends ITSMProcess>)newValue);
				return;
			case ItsmPackage.ITSM_PROCESS__ACTIVITIES:
				getActivities().clear();
				getActivities().addAll((Collection<? extends TechnicalActivity>)newValue);
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
			case ItsmPackage.ITSM_PROCESS__PURPOSE:
				setPurpose(PURPOSE_EDEFAULT);
				return;
			case ItsmPackage.ITSM_PROCESS__STAGE:
				setStage(STAGE_EDEFAULT);
				return;
			case ItsmPackage.ITSM_PROCESS__INPUTS:
				getInputs().clear();
				return;
			case ItsmPackage.ITSM_PROCESS__OUTPUTS:
				getOutputs().clear();
				return;
			case ItsmPackage.ITSM_PROCESS__REPEATABLE:
				setRepeatable(REPEATABLE_EDEFAULT);
				return;
			case ItsmPackage.ITSM_PROCESS__ORGANIZATIONAL_ONLY:
				setOrganizationalOnly(ORGANIZATIONAL_ONLY_EDEFAULT);
				return;
			case ItsmPackage.ITSM_PROCESS__GOALS:
				getGoals().clear();
				return;
			case ItsmPackage.ITSM_PROCESS__MANAGES:
				getManages().clear();
				return;
			case ItsmPackage.ITSM_PROCESS__ADOPTS:
				getAdopts().clear();
				return;
			case ItsmPackage.ITSM_PROCESS__DEPARTMENT:
				setDepartment((Department)null);
				return;
			case ItsmPackage.ITSM_PROCESS__QUALITY_STANDARDS:
				getQualityStandards().clear();
				return;
			case ItsmPackage.ITSM_PROCESS__FOLLOWS:
				getFollows().clear();
				return;
			case ItsmPackage.ITSM_PROCESS__PRECEDES:
				getPrecedes().clear();
				return;
			case ItsmPackage.ITSM_PROCESS__ACTIVITIES:
				getActivities().clear();
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
			case ItsmPackage.ITSM_PROCESS__PURPOSE:
				return PURPOSE_EDEFAULT == null ? purpose != null : !PURPOSE_EDEFAULT.equals(purpose);
			case ItsmPackage.ITSM_PROCESS__STAGE:
				return stage != STAGE_EDEFAULT;
			case ItsmPackage.ITSM_PROCESS__INPUTS:
				return inputs != null && !inputs.isEmpty();
			case ItsmPackage.ITSM_PROCESS__OUTPUTS:
				return outputs != null && !outputs.isEmpty();
			case ItsmPackage.ITSM_PROCESS__REPEATABLE:
				return repeatable != REPEATABLE_EDEFAULT;
			case ItsmPackage.ITSM_PROCESS__ORGANIZATIONAL_ONLY:
				return organizationalOnly != ORGANIZATIONAL_ONLY_EDEFAULT;
			case ItsmPackage.ITSM_PROCESS__GOALS:
				return goals != null && !goals.isEmpty();
			case ItsmPackage.ITSM_PROCESS__MANAGES:
				return manages != null && !manages.isEmpty();
			case ItsmPackage.ITSM_PROCESS__ADOPTS:
				return adopts != null && !adopts.isEmpty();
			case ItsmPackage.ITSM_PROCESS__DEPARTMENT:
				return department != null;
			case ItsmPackage.ITSM_PROCESS__QUALITY_STANDARDS:
				return qualityStandards != null && !qualityStandards.isEmpty();
			case ItsmPackage.ITSM_PROCESS__FOLLOWS:
				return follows != null && !follows.isEmpty();
			case ItsmPackage.ITSM_PROCESS__PRECEDES:
				return precedes != null && !precedes.isEmpty();
			case ItsmPackage.ITSM_PROCESS__ACTIVITIES:
				return activities != null && !activities.isEmpty();
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
		result.append(" (purpose: ");
		result.append(purpose);
		result.append(", stage: ");
		result.append(stage);
		result.append(", inputs: ");
		result.append(inputs);
		result.append(", outputs: ");
		result.append(outputs);
		result.append(", repeatable: ");
		result.append(repeatable);
		result.append(", organizationalOnly: ");
		result.append(organizationalOnly);
		result.append(')');
		return result.toString();
	}

} //ITSMProcessImpl

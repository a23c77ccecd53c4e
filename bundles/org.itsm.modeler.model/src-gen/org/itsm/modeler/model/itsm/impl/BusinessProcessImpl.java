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
import org.eclipse.emf.ecore.util.EObjectResolvingEList;
import org.eclipse.emf.ecore.util.EObjectWithInverseResolvingEList;
import org.eclipse.emf.ecore.util.InternalEList;

import org.itsm.modeler.model.itsm.BusinessProcess;
import org.itsm.modeler.model.itsm.Criticality;
import org.itsm.modeler.model.itsm.Customer;
import org.itsm.modeler.model.itsm.ITGoal;
import org.itsm.modeler.model.itsm.ITService;
import org.itsm.modeler.model.itsm.ITServiceOrganization;
import org.itsm.modeler.model.itsm.ItsmPackage;
import org.itsm.modeler.model.itsm.OrganizationalObjective;
import org.itsm.modeler.model.itsm.QualityStandard;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Business Process</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.itsm.modeler.model.itsm.impl.BusinessProcessImpl#getValue <em>Value</em>}</li>
 *   <li>{@link org.itsm.modeler.model.itsm.impl.BusinessProcessImpl#getItRole <em>It Role</em>}</li>
 *   <li>{@link org.itsm.modeler.model.itsm.impl.BusinessProcessImpl#isRepeatable <em>Repeatable</em>}</li>
 *   <li>{@link org.itsm.modeler.model.itsm.impl.BusinessProcessImpl#getCriticality <em>Criticality</em>}</li>
 *   <li>{@link org.itsm.modeler.model.itsm.impl.BusinessProcessImpl#getSubProcesses <em>Sub Processes</em>}</li>
 *   <li>{@link org.itsm.modeler.model.itsm.impl.BusinessProcessImpl#getRealizes <em>Realizes</em>}</li>
 *   <li>{@link org.itsm.modeler.model.itsm.impl.BusinessProcessImpl#getFollows <em>Follows</em>}</li>
 *   <li>{@link org.itsm.modeler.model.itsm.impl.BusinessProcessImpl#getPrecedes <em>Precedes</em>}</li>
 *   <li>{@link org.itsm.modeler.model.itsm.impl.BusinessProcessImpl#getUsesServices <em>Uses Services</em>}</li>
 *   <li>{@link org.itsm.modeler.model.itsm.impl.BusinessProcessImpl#getCustomers <em>Customers</em>}</li>
 *   <li>{@link org.itsm.modeler.model.itsm.impl.BusinessProcessImpl#getQualityStandards <em>Quality Standards</em>}</li>
 *   <li>{@link org.itsm.modeler.model.itsm.impl.BusinessProcessImpl#getExaminedBy <em>Examined By</em>}</li>
 *   <li>{@link org.itsm.modeler.model.itsm.impl.BusinessProcessImpl#getItGoals <em>It Goals</em>}</li>
 * </ul>
 *
 * @generated
 */
public class BusinessProcessImpl extends LifecycleElementImpl implements BusinessProcess {
	/**
	 * The default value of the '{@link #getValue() <em>Value</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getValue()
	 * @generated
	 * @ordered
	 */
	protected static final String VALUE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getValue() <em>Value</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getValue()
	 * @generated
	 * @ordered
	 */
	protected String value = VALUE_EDEFAULT;

	/**
	 * The default value of the '{@link #getItRole() <em>It Role</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getItRole()
	 * @generated
	 * @ordered
	 */
	protected static final String IT_ROLE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getItRole() <em>It Role</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getItRole()
	 * @generated
	 * @ordered
	 */
	protected String itRole = IT_ROLE_EDEFAULT;

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
	 * The default value of the '{@link #getCriticality() <em>Criticality</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCriticality()
	 * @generated
	 * @ordered
	 */
	protected static final Criticality CRITICALITY_EDEFAULT = Criticality.UNSPECIFIED;

	/**
	 * The cached value of the '{@link #getCriticality() <em>Criticality</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCriticality()
	 * @generated
	 * @ordered
	 */
	protected Criticality criticality = CRITICALITY_EDEFAULT;

	/**
	 * The cached value of the '{@link #getSubProcesses() <em>Sub Processes</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSubProcesses()
	 * @generated
	 * @ordered
	 */
	protected EList<BusinessProcess> subProcesses;

	/**
	 * The cached value of the '{@link #getRealizes() <em>Realizes</em>}' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRealizes()
	 * @generated
	 * @ordered
	 */
	protected EList<OrganizationalObjective> realizes;

	/**
	 * The cached value of the '{@link #getFollows() <em>Follows</em>}' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFollows()
	 * @generated
	 * @ordered
	 */
	protected EList<BusinessProcess> follows;

	/**
	 * The cached value of the '{@link #getPrecedes() <em>Precedes</em>}' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPrecedes()
	 * @generated
	 * @ordered
	 */
	protected EList<BusinessProcess> precedes;

	/**
	 * The cached value of the '{@link #getUsesServices() <em>Uses Services</em>}' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getUsesServices()
	 * @generated
	 * @ordered
	 */
	protected EList<ITService> usesServices;

	/**
	 * The cached value of the '{@link #getCustomers() <em>Customers</em>}' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCustomers()
	 * @generated
	 * @ordered
	 */
	protected EList<Customer> customers;

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
	 * The cached value of the '{@link #getExaminedBy() <em>Examined By</em>}' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getExaminedBy()
	 * @generated
	 * @ordered
	 */
	protected EList<ITServiceOrganization> examinedBy;

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
	protected BusinessProcessImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return ItsmPackage.Literals.BUSINESS_PROCESS;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getValue() {
		return value;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setValue(String newValue) {
		String oldValue = value;
		value = newValue;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ItsmPackage.BUSINESS_PROCESS__VALUE, oldValue, value));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getItRole() {
		return itRole;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setItRole(String newItRole) {
		String oldItRole = itRole;
		itRole = newItRole;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ItsmPackage.BUSINESS_PROCESS__IT_ROLE, oldItRole, itRole));
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
			eNotify(new ENotificationImpl(this, Notification.SET, ItsmPackage.BUSINESS_PROCESS__REPEATABLE, oldRepeatable, repeatable));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Criticality getCriticality() {
		return criticality;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCriticality(Criticality newCriticality) {
		Criticality oldCriticality = criticality;
		criticality = newCriticality == null ? CRITICALITY_EDEFAULT : newCriticality;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ItsmPackage.BUSINESS_PROCESS__CRITICALITY, oldCriticality, criticality));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<BusinessProcess> getSubProcesses() {
		if (subProcesses == null) {
			subProcesses = new EObjectContainmentEList<BusinessProcess>(BusinessProcess.class, this, ItsmPackage.BUSINESS_PROCESS__SUB_PROCESSES);
		}
		return subProcesses;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<OrganizationalObjective> getRealizes() {
		if (realizes == null) {
			realizes = new EObjectWithInverseResolvingEList.ManyInverse<OrganizationalObjective>(OrganizationalObjective.class, this, ItsmPackage.BUSINESS_PROCESS__REALIZES, ItsmPackage.ORGANIZATIONAL_OBJECTIVE__REALIZED_BY);
		}
		return realizes;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<BusinessProcess> getFollows() {
		if (follows == null) {
			follows = new EObjectWithInverseResolvingEList.ManyInverse<BusinessProcess>(BusinessProcess.class, this, ItsmPackage.BUSINESS_PROCESS__FOLLOWS, ItsmPackage.BUSINESS_PROCESS__PRECEDES);
		}
		return follows;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<BusinessProcess> getPrecedes() {
		if (precedes == null) {
			precedes = new EObjectWithInverseResolvingEList.ManyInverse<BusinessProcess>(BusinessProcess.class, this, ItsmPackage.BUSINESS_PROCESS__PRECEDES, ItsmPackage.BUSINESS_PROCESS__FOLLOWS);
		}
		return precedes;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<ITService> getUsesServices() {
		if (usesServices == null) {
			usesServices = new EObjectWithInverseResolvingEList.ManyInverse<ITService>(ITService.class, this, ItsmPackage.BUSINESS_PROCESS__USES_SERVICES, ItsmPackage.IT_SERVICE__CONSUMED_BY);
		}
		return usesServices;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Customer> getCustomers() {
		if (customers == null) {
			customers = new EObjectResolvingEList<Customer>(Customer.class, this, ItsmPackage.BUSINESS_PROCESS__CUSTOMERS);
		}
		return customers;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<QualityStandard> getQualityStandards() {
		if (qualityStandards == null) {
			qualityStandards = new EObjectResolvingEList<QualityStandard>(QualityStandard.class, this, ItsmPackage.BUSINESS_PROCESS__QUALITY_STANDARDS);
		}
		return qualityStandards;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<ITServiceOrganization> getExaminedBy() {
		if (examinedBy == null) {
			examinedBy = new EObjectWithInverseResolvingEList.ManyInverse<ITServiceOrganization>(ITServiceOrganization.class, this, ItsmPackage.BUSINESS_PROCESS__EXAMINED_BY, ItsmPackage.IT_SERVICE_ORGANIZATION__EXAMINES);
		}
		return examinedBy;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<ITGoal> getItGoals() {
		if (itGoals == null) {
			itGoals = new EObjectWithInverseResolvingEList.ManyInverse<ITGoal>(ITGoal.class, this, ItsmPackage.BUSINESS_PROCESS__IT_GOALS, ItsmPackage.IT_GOAL__SUPPORTS);
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
			case ItsmPackage.BUSINESS_PROCESS__REALIZES:
				return ((InternalEList<InternalEObject>)(InternalEList<?>)getRealizes()).basicAdd(otherEnd, msgs);
			case ItsmPackage.BUSINESS_PROCESS__FOLLOWS:
				return ((InternalEList<InternalEObject>)(InternalEList<?>)getFollows()).basicAdd(otherEnd, msgs);
			case ItsmPackage.BUSINESS_PROCESS__PRECEDES:
				return ((InternalEList<InternalEObject>)(InternalEList<?>)getPrecedes()).basicAdd(otherEnd, msgs);
			case ItsmPackage.BUSINESS_PROCESS__USES_SERVICES:
				return ((InternalEList<InternalEObject>)(InternalEList<?>)getUsesServices()).basicAdd(otherEnd, msgs);
			case ItsmPackage.BUSINESS_PROCESS__EXAMINED_BY:
				return ((InternalEList<InternalEObject>)(InternalEList<?>)getExaminedBy()).basicAdd(otherEnd, msgs);
			case ItsmPackage.BUSINESS_PROCESS__IT_GOALS:
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
			case ItsmPackage.BUSINESS_PROCESS__SUB_PROCESSES:
				return ((InternalEList<?>)getSubProcesses()).basicRemove(otherEnd, msgs);
			case ItsmPackage.BUSINESS_PROCESS__REALIZES:
				return ((InternalEList<?>)getRealizes()).basicRemove(otherEnd, msgs);
			case ItsmPackage.BUSINESS_PROCESS__FOLLOWS:
				return ((InternalEList<?>)getFollows()).basicRemove(otherEnd, msgs);
			case ItsmPackage.BUSINESS_PROCESS__PRECEDES:
				return ((InternalEList<?>)getPrecedes()).basicRemove(otherEnd, msgs);
			case ItsmPackage.BUSINESS_PROCESS__USES_SERVICES:
				return ((InternalEList<?>)getUsesServices()).basicRemove(otherEnd, msgs);
			case ItsmPackage.BUSINESS_PROCESS__EXAMINED_BY:
				return ((InternalEList<?>)getExaminedBy()).basicRemove(otherEnd, msgs);
			case ItsmPackage.BUSINESS_PROCESS__IT_GOALS:
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
			case ItsmPackage.BUSINESS_PROCESS__VALUE:
				return getValue();
			case ItsmPackage.BUSINESS_PROCESS__IT_ROLE:
				return getItRole();
			case ItsmPackage.BUSINESS_PROCESS__REPEATABLE:
				return isRepeatable();
			case ItsmPackage.BUSINESS_PROCESS__CRITICALITY:
				return getCriticality();
			case ItsmPackage.BUSINESS_PROCESS__SUB_PROCESSES:
				return getSubProcesses();
			case ItsmPackage.BUSINESS_PROCESS__REALIZES:
				return getRealizes();
			case ItsmPackage.BUSINESS_PROCESS__FOLLOWS:
				return getFollows();
			case ItsmPackage.BUSINESS_PROCESS__PRECEDES:
				return getPrecedes();
			case ItsmPackage.BUSINESS_PROCESS__USES_SERVICES:
				return getUsesServices();
			case ItsmPackage.BUSINESS_PROCESS__CUSTOMERS:
				return getCustomers();
			case ItsmPackage.BUSINESS_PROCESS__QUALITY_STANDARDS:
				return getQualityStandards();
			case ItsmPackage.BUSINESS_PROCESS__EXAMINED_BY:
				return getExaminedBy();
			case ItsmPackage.BUSINESS_PROCESS__IT_GOALS:
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
			case ItsmPackage.BUSINESS_PROCESS__VALUE:
				setValue((String)newValue);
				return;
			case ItsmPackage.BUSINESS_PROCESS__IT_ROLE:
				setItRole((String)newValue);
				return;
			case ItsmPackage.BUSINESS_PROCESS__REPEATABLE:
				setRepeatable((Boolean)newValue);
				return;
			case ItsmPackage.BUSINESS_PROCESS__CRITICALITY:
				setCriticality((Criticality)newValue);
				return;
			case ItsmPackage.BUSINESS_PROCESS__SUB_PROCESSES:
				getSubProcesses().clear();
				getSubProcesses().addAll((Collection<? extends BusinessProcess>)newValue);
				return;
			case ItsmPackage.BUSINESS_PROCESS__REALIZES:
				getRealizes().clear();
				getRealizes().addAll((Collection<? extends OrganizationalObjective>)newValue);
				return;
			case ItsmPackage.BUSINESS_PROCESS__FOLLOWS:
				getFollows().clear();
				getFollows().addAll((Collection<? extends BusinessProcess>)newValue);
				return;
			case ItsmPackage.BUSINESS_PROCESS__PRECEDES:
				getPrecedes().clear();
				getPrecedes().addAll((Collection<? extends BusinessProcess>)newValue);
				return;
			case ItsmPackage.BUSINESS_PROCESS__USES_SERVICES:
				getUsesServices().clear();
				getUsesServices().addAll((Collection<? extends ITService>)newValue);
				return;
			case ItsmPackage.BUSINESS_PROCESS__CUSTOMERS:
				getCustomers().clear();
				getCustomers().addAll((Collection<? extends Customer>)newValue);
				return;
			case ItsmPackage.BUSINESS_PROCESS__QUALITY_STANDARDS:
				getQualityStandards().clear();
				getQualityStandards().addAll((Collection<? extends QualityStandard>)newValue);
				return;
			case ItsmPackage.BUSINESS_PROCESS__EXAMINED_BY:
				getExaminedBy().clear();
				getExaminedBy().addAll((Collection<? extends ITServiceOrganization>)newValue);
				return;
			case ItsmPackage.BUSINESS_PROCESS__IT_GOALS:
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
			case ItsmPackage.BUSINESS_PROCESS__VALUE:
				setValue(VALUE_EDEFAULT);
				return;
			case ItsmPackage.BUSINESS_PROCESS__IT_ROLE:
				setItRole(IT_ROLE_EDEFAULT);
				return;
			case ItsmPackage.BUSINESS_PROCESS__REPEATABLE:
				setRepeatable(REPEATABLE_EDEFAULT);
				return;
			case ItsmPackage.BUSINESS_PROCESS__CRITICALITY:
				setCriticality(CRITICALITY_EDEFAULT);
				return;
			case ItsmPackage.BUSINESS_PROCESS__SUB_PROCESSES:
				getSubProcesses().clear();
				return;
			case ItsmPackage.BUSINESS_PROCESS__REALIZES:
				getRealizes().clear();
				return;
			case ItsmPackage.BUSINESS_PROCESS__FOLLOWS:
				getFollows().clear();
				return;
			case ItsmPackage.BUSINESS_PROCESS__PRECEDES:
				getPrecedes().clear();
				return;
			case ItsmPackage.BUSINESS_PROCESS__USES_SERVICES:
				getUsesServices().clear();
				return;
			case ItsmPackage.BUSINESS_PROCESS__CUSTOMERS:
				getCustomers().clear();
				return;
			case ItsmPackage.BUSINESS_PROCESS__QUALITY_STANDARDS:
				getQualityStandards().clear();
				return;
			case ItsmPackage.BUSINESS_PROCESS__EXAMINED_BY:
				getExaminedBy().clear();
				return;
			case ItsmPackage.BUSINESS_PROCESS__IT_GOALS:
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
			case ItsmPackage.BUSINESS_PROCESS__VALUE:
				return VALUE_EDEFAULT == null ? value != null : !VALUE_EDEFAULT.equals(value);
			case ItsmPackage.BUSINESS_PROCESS__IT_ROLE:
				return IT_ROLE_EDEFAULT == null ? itRole != null : !IT_ROLE_EDEFAULT.equals(itRole);
			case ItsmPackage.BUSINESS_PROCESS__REPEATABLE:
				return repeatable != REPEATABLE_EDEFAULT;
			case ItsmPackage.BUSINESS_PROCESS__CRITICALITY:
				return criticality != CRITICALITY_EDEFAULT;
			case ItsmPackage.BUSINESS_PROCESS__SUB_PROCESSES:
				return subProcesses != null && !subProcesses.isEmpty();
			case ItsmPackage.BUSINESS_PROCESS__REALIZES:
				return realizes != null && !realizes.isEmpty();
			case ItsmPackage.BUSINESS_PROCESS__FOLLOWS:
				return follows != null && !follows.isEmpty();
			case ItsmPackage.BUSINESS_PROCESS__PRECEDES:
				return precedes != null && !precedes.isEmpty();
			case ItsmPackage.BUSINESS_PROCESS__USES_SERVICES:
				return usesServices != null && !usesServices.isEmpty();
			case ItsmPackage.BUSINESS_PROCESS__CUSTOMERS:
				return customers != null && !customers.isEmpty();
			case ItsmPackage.BUSINESS_PROCESS__QUALITY_STANDARDS:
				return qualityStandards != null && !qualityStandards.isEmpty();
			case ItsmPackage.BUSINESS_PROCESS__EXAMINED_BY:
				return examinedBy != null && !examinedBy.isEmpty();
			case ItsmPackage.BUSINESS_PROCESS__IT_GOALS:
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
		result.append(" (value: ");
		result.append(value);
		result.append(", itRole: ");
		result.append(itRole);
		result.append(", repeatable: ");
		result.append(repeatable);
		result.append(", criticality: ");
		result.append(criticality);
		result.append(')');
		return result.toString();
	}

} //BusinessProcessImpl

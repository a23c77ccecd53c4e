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

import org.itsm.modeler.model.itsm.ITService;
import org.itsm.modeler.model.itsm.ItsmPackage;
import org.itsm.modeler.model.itsm.SystemComponent;
import org.itsm.modeler.model.itsm.TechnicalActivity;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>System Component</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.itsm.modeler.model.itsm.impl.SystemComponentImpl#getCiType <em>Ci Type</em>}</li>
 *   <li>{@link org.itsm.modeler.model.itsm.impl.SystemComponentImpl#getEnvironment <em>Environment</em>}</li>
 *   <li>{@link org.itsm.modeler.model.itsm.impl.SystemComponentImpl#getPartOf <em>Part Of</em>}</li>
 *   <li>{@link org.itsm.modeler.model.itsm.impl.SystemComponentImpl#getSupports <em>Supports</em>}</li>
 *   <li>{@link org.itsm.modeler.model.itsm.impl.SystemComponentImpl#getUsedBy <em>Used By</em>}</li>
 * </ul>
 *
 * @generated
 */
public class SystemComponentImpl extends OwnedElementImpl implements SystemComponent {
	/**
	 * The default value of the '{@link #getCiType() <em>Ci Type</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCiType()
	 * @generated
	 * @ordered
	 */
	protected static final String CI_TYPE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getCiType() <em>Ci Type</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCiType()
	 * @generated
	 * @ordered
	 */
	protected String ciType = CI_TYPE_EDEFAULT;

	/**
	 * The default value of the '{@link #getEnvironment() <em>Environment</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEnvironment()
	 * @generated
	 * @ordered
	 */
	protected static final String ENVIRONMENT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getEnvironment() <em>Environment</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEnvironment()
	 * @generated
	 * @ordered
	 */
	protected String environment = ENVIRONMENT_EDEFAULT;

	/**
	 * The cached value of the '{@link #getPartOf() <em>Part Of</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPartOf()
	 * @generated
	 * @ordered
	 */
	protected SystemComponent partOf;

	/**
	 * The cached value of the '{@link #getSupports() <em>Supports</em>}' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSupports()
	 * @generated
	 * @ordered
	 */
	protected EList<ITService> supports;

	/**
	 * The cached value of the '{@link #getUsedBy() <em>Used By</em>}' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getUsedBy()
	 * @generated
	 * @ordered
	 */
	protected EList<TechnicalActivity> usedBy;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected SystemComponentImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return ItsmPackage.Literals.SYSTEM_COMPONENT;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getCiType() {
		return ciType;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCiType(String newCiType) {
		String oldCiType = ciType;
		ciType = newCiType;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ItsmPackage.SYSTEM_COMPONENT__CI_TYPE, oldCiType, ciType));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getEnvironment() {
		return environment;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setEnvironment(String newEnvironment) {
		String oldEnvironment = environment;
		environment = newEnvironment;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ItsmPackage.SYSTEM_COMPONENT__ENVIRONMENT, oldEnvironment, environment));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public SystemComponent getPartOf() {
		if (partOf != null && partOf.eIsProxy()) {
			InternalEObject oldPartOf = (InternalEObject)partOf;
			partOf = (SystemComponent)eResolveProxy(oldPartOf);
			if (partOf != oldPartOf) {
				if (eNotificationRequired())
					eNotify(new ENotificationImpl(this, Notification.RESOLVE, ItsmPackage.SYSTEM_COMPONENT__PART_OF, oldPartOf, partOf));
			}
		}
		return partOf;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public SystemComponent basicGetPartOf() {
		return partOf;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPartOf(SystemComponent newPartOf) {
		SystemComponent oldPartOf = partOf;
		partOf = newPartOf;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ItsmPackage.SYSTEM_COMPONENT__PART_OF, oldPartOf, partOf));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<ITService> getSupports() {
		if (supports == null) {
			supports = new EObjectWithInverseResolvingEList.ManyInverse<ITService>(ITService.class, this, ItsmPackage.SYSTEM_COMPONENT__SUPPORTS, ItsmPackage.IT_SERVICE__SYSTEMS);
		}
		return supports;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<TechnicalActivity> getUsedBy() {
		if (usedBy == null) {
			usedBy = new EObjectWithInverseResolvingEList.ManyInverse<TechnicalActivity>(TechnicalActivity.class, this, ItsmPackage.SYSTEM_COMPONENT__USED_BY, ItsmPackage.TECHNICAL_ACTIVITY__SYSTEMS);
		}
		return usedBy;
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
			case ItsmPackage.SYSTEM_COMPONENT__SUPPORTS:
				return ((InternalEList<InternalEObject>)(InternalEList<?>)getSupports()).basicAdd(otherEnd, msgs);
			case ItsmPackage.SYSTEM_COMPONENT__USED_BY:
				return ((InternalEList<InternalEObject>)(InternalEList<?>)getUsedBy()).basicAdd(otherEnd, msgs);
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
			case ItsmPackage.SYSTEM_COMPONENT__SUPPORTS:
				return ((InternalEList<?>)getSupports()).basicRemove(otherEnd, msgs);
			case ItsmPackage.SYSTEM_COMPONENT__USED_BY:
				return ((InternalEList<?>)getUsedBy()).basicRemove(otherEnd, msgs);
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
			case ItsmPackage.SYSTEM_COMPONENT__CI_TYPE:
				return getCiType();
			case ItsmPackage.SYSTEM_COMPONENT__ENVIRONMENT:
				return getEnvironment();
			case ItsmPackage.SYSTEM_COMPONENT__PART_OF:
				if (resolve) return getPartOf();
				return basicGetPartOf();
			case ItsmPackage.SYSTEM_COMPONENT__SUPPORTS:
				return getSupports();
			case ItsmPackage.SYSTEM_COMPONENT__USED_BY:
				return getUsedBy();
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
			case ItsmPackage.SYSTEM_COMPONENT__CI_TYPE:
				setCiType((String)newValue);
				return;
			case ItsmPackage.SYSTEM_COMPONENT__ENVIRONMENT:
				setEnvironment((String)newValue);
				return;
			case ItsmPackage.SYSTEM_COMPONENT__PART_OF:
				setPartOf((SystemComponent)newValue);
				return;
			case ItsmPackage.SYSTEM_COMPONENT__SUPPORTS:
				getSupports().clear();
				getSupports().addAll((Collection<? extends ITService>)newValue);
				return;
			case ItsmPackage.SYSTEM_COMPONENT__USED_BY:
				getUsedBy().clear();
				getUsedBy().addAll((Collection<? extends TechnicalActivity>)newValue);
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
			case ItsmPackage.SYSTEM_COMPONENT__CI_TYPE:
				setCiType(CI_TYPE_EDEFAULT);
				return;
			case ItsmPackage.SYSTEM_COMPONENT__ENVIRONMENT:
				setEnvironment(ENVIRONMENT_EDEFAULT);
				return;
			case ItsmPackage.SYSTEM_COMPONENT__PART_OF:
				setPartOf((SystemComponent)null);
				return;
			case ItsmPackage.SYSTEM_COMPONENT__SUPPORTS:
				getSupports().clear();
				return;
			case ItsmPackage.SYSTEM_COMPONENT__USED_BY:
				getUsedBy().clear();
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
			case ItsmPackage.SYSTEM_COMPONENT__CI_TYPE:
				return CI_TYPE_EDEFAULT == null ? ciType != null : !CI_TYPE_EDEFAULT.equals(ciType);
			case ItsmPackage.SYSTEM_COMPONENT__ENVIRONMENT:
				return ENVIRONMENT_EDEFAULT == null ? environment != null : !ENVIRONMENT_EDEFAULT.equals(environment);
			case ItsmPackage.SYSTEM_COMPONENT__PART_OF:
				return partOf != null;
			case ItsmPackage.SYSTEM_COMPONENT__SUPPORTS:
				return supports != null && !supports.isEmpty();
			case ItsmPackage.SYSTEM_COMPONENT__USED_BY:
				return usedBy != null && !usedBy.isEmpty();
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
		result.append(" (ciType: ");
		result.append(ciType);
		result.append(", environment: ");
		result.append(environment);
		result.append(')');
		return result.toString();
	}

} //SystemComponentImpl

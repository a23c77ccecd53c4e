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
import org.eclipse.emf.ecore.util.InternalEList;

import org.itsm.modeler.model.itsm.ItsmPackage;
import org.itsm.modeler.model.itsm.OwnedElement;
import org.itsm.modeler.model.itsm.RaciAssignment;
import org.itsm.modeler.model.itsm.Role;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Owned Element</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.itsm.modeler.model.itsm.impl.OwnedElementImpl#getOwner <em>Owner</em>}</li>
 *   <li>{@link org.itsm.modeler.model.itsm.impl.OwnedElementImpl#getRaci <em>Raci</em>}</li>
 * </ul>
 *
 * @generated
 */
public abstract class OwnedElementImpl extends ITSMElementImpl implements OwnedElement {
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
	 * The cached value of the '{@link #getRaci() <em>Raci</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRaci()
	 * @generated
	 * @ordered
	 */
	protected EList<RaciAssignment> raci;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected OwnedElementImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return ItsmPackage.Literals.OWNED_ELEMENT;
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
					eNotify(new ENotificationImpl(this, Notification.RESOLVE, ItsmPackage.OWNED_ELEMENT__OWNER, oldOwner, owner));
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
			eNotify(new ENotificationImpl(this, Notification.SET, ItsmPackage.OWNED_ELEMENT__OWNER, oldOwner, owner));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<RaciAssignment> getRaci() {
		if (raci == null) {
			raci = new EObjectContainmentEList<RaciAssignment>(RaciAssignment.class, this, ItsmPackage.OWNED_ELEMENT__RACI);
		}
		return raci;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case ItsmPackage.OWNED_ELEMENT__RACI:
				return ((InternalEList<?>)getRaci()).basicRemove(otherEnd, msgs);
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
			case ItsmPackage.OWNED_ELEMENT__OWNER:
				if (resolve) return getOwner();
				return basicGetOwner();
			case ItsmPackage.OWNED_ELEMENT__RACI:
				return getRaci();
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
			case ItsmPackage.OWNED_ELEMENT__OWNER:
				setOwner((Role)newValue);
				return;
			case ItsmPackage.OWNED_ELEMENT__RACI:
				getRaci().clear();
				getRaci().addAll((Collection<? extends RaciAssignment>)newValue);
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
			case ItsmPackage.OWNED_ELEMENT__OWNER:
				setOwner((Role)null);
				return;
			case ItsmPackage.OWNED_ELEMENT__RACI:
				getRaci().clear();
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
			case ItsmPackage.OWNED_ELEMENT__OWNER:
				return owner != null;
			case ItsmPackage.OWNED_ELEMENT__RACI:
				return raci != null && !raci.isEmpty();
		}
		return super.eIsSet(featureID);
	}

} //OwnedElementImpl

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

import org.itsm.modeler.model.itsm.ItsmPackage;
import org.itsm.modeler.model.itsm.Role;
import org.itsm.modeler.model.itsm.Team;
import org.itsm.modeler.model.itsm.TechnicalActivity;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Team</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.itsm.modeler.model.itsm.impl.TeamImpl#getSkills <em>Skills</em>}</li>
 *   <li>{@link org.itsm.modeler.model.itsm.impl.TeamImpl#getHeadcount <em>Headcount</em>}</li>
 *   <li>{@link org.itsm.modeler.model.itsm.impl.TeamImpl#getRoles <em>Roles</em>}</li>
 *   <li>{@link org.itsm.modeler.model.itsm.impl.TeamImpl#getPerforms <em>Performs</em>}</li>
 * </ul>
 *
 * @generated
 */
public class TeamImpl extends OwnedElementImpl implements Team {
	/**
	 * The cached value of the '{@link #getSkills() <em>Skills</em>}' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSkills()
	 * @generated
	 * @ordered
	 */
	protected EList<String> skills;

	/**
	 * The default value of the '{@link #getHeadcount() <em>Headcount</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getHeadcount()
	 * @generated
	 * @ordered
	 */
	protected static final Integer HEADCOUNT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getHeadcount() <em>Headcount</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getHeadcount()
	 * @generated
	 * @ordered
	 */
	protected Integer headcount = HEADCOUNT_EDEFAULT;

	/**
	 * The cached value of the '{@link #getRoles() <em>Roles</em>}' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRoles()
	 * @generated
	 * @ordered
	 */
	protected EList<Role> roles;

	/**
	 * The cached value of the '{@link #getPerforms() <em>Performs</em>}' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPerforms()
	 * @generated
	 * @ordered
	 */
	protected EList<TechnicalActivity> performs;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected TeamImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return ItsmPackage.Literals.TEAM;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<String> getSkills() {
		if (skills == null) {
			skills = new EDataTypeEList<String>(String.class, this, ItsmPackage.TEAM__SKILLS);
		}
		return skills;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Integer getHeadcount() {
		return headcount;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setHeadcount(Integer newHeadcount) {
		Integer oldHeadcount = headcount;
		headcount = newHeadcount;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ItsmPackage.TEAM__HEADCOUNT, oldHeadcount, headcount));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Role> getRoles() {
		if (roles == null) {
			roles = new EObjectResolvingEList<Role>(Role.class, this, ItsmPackage.TEAM__ROLES);
		}
		return roles;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<TechnicalActivity> getPerforms() {
		if (performs == null) {
			performs = new EObjectWithInverseResolvingEList.ManyInverse<TechnicalActivity>(TechnicalActivity.class, this, ItsmPackage.TEAM__PERFORMS, ItsmPackage.TECHNICAL_ACTIVITY__PERFORMED_BY);
		}
		return performs;
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
			case ItsmPackage.TEAM__PERFORMS:
				return ((InternalEList<InternalEObject>)(InternalEList<?>)getPerforms()).basicAdd(otherEnd, msgs);
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
			case ItsmPackage.TEAM__PERFORMS:
				return ((InternalEList<?>)getPerforms()).basicRemove(otherEnd, msgs);
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
			case ItsmPackage.TEAM__SKILLS:
				return getSkills();
			case ItsmPackage.TEAM__HEADCOUNT:
				return getHeadcount();
			case ItsmPackage.TEAM__ROLES:
				return getRoles();
			case ItsmPackage.TEAM__PERFORMS:
				return getPerforms();
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
			case ItsmPackage.TEAM__SKILLS:
				getSkills().clear();
				getSkills().addAll((Collection<? extends String>)newValue);
				return;
			case ItsmPackage.TEAM__HEADCOUNT:
				setHeadcount((Integer)newValue);
				return;
			case ItsmPackage.TEAM__ROLES:
				getRoles().clear();
				getRoles().addAll((Collection<? extends Role>)newValue);
				return;
			case ItsmPackage.TEAM__PERFORMS:
				getPerforms().clear();
				getPerforms().addAll((Collection<? extends TechnicalActivity>)newValue);
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
			case ItsmPackage.TEAM__SKILLS:
				getSkills().clear();
				return;
			case ItsmPackage.TEAM__HEADCOUNT:
				setHeadcount(HEADCOUNT_EDEFAULT);
				return;
			case ItsmPackage.TEAM__ROLES:
				getRoles().clear();
				return;
			case ItsmPackage.TEAM__PERFORMS:
				getPerforms().clear();
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
			case ItsmPackage.TEAM__SKILLS:
				return skills != null && !skills.isEmpty();
			case ItsmPackage.TEAM__HEADCOUNT:
				return HEADCOUNT_EDEFAULT == null ? headcount != null : !HEADCOUNT_EDEFAULT.equals(headcount);
			case ItsmPackage.TEAM__ROLES:
				return roles != null && !roles.isEmpty();
			case ItsmPackage.TEAM__PERFORMS:
				return performs != null && !performs.isEmpty();
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
		result.append(" (skills: ");
		result.append(skills);
		result.append(", headcount: ");
		result.append(headcount);
		result.append(')');
		return result.toString();
	}

} //TeamImpl

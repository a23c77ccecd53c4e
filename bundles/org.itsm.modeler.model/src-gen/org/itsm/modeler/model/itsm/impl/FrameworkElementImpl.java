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

import org.itsm.modeler.model.itsm.FrameworkElement;
import org.itsm.modeler.model.itsm.FrameworkElementKind;
import org.itsm.modeler.model.itsm.ITSMProcess;
import org.itsm.modeler.model.itsm.ItsmPackage;
import org.itsm.modeler.model.itsm.LifecycleStage;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Framework Element</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.itsm.modeler.model.itsm.impl.FrameworkElementImpl#getKind <em>Kind</em>}</li>
 *   <li>{@link org.itsm.modeler.model.itsm.impl.FrameworkElementImpl#isMandatory <em>Mandatory</em>}</li>
 *   <li>{@link org.itsm.modeler.model.itsm.impl.FrameworkElementImpl#getStage <em>Stage</em>}</li>
 *   <li>{@link org.itsm.modeler.model.itsm.impl.FrameworkElementImpl#getElements <em>Elements</em>}</li>
 *   <li>{@link org.itsm.modeler.model.itsm.impl.FrameworkElementImpl#getMapsTo <em>Maps To</em>}</li>
 *   <li>{@link org.itsm.modeler.model.itsm.impl.FrameworkElementImpl#getAdoptedBy <em>Adopted By</em>}</li>
 * </ul>
 *
 * @generated
 */
public class FrameworkElementImpl extends ITSMElementImpl implements FrameworkElement {
	/**
	 * The default value of the '{@link #getKind() <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKind()
	 * @generated
	 * @ordered
	 */
	protected static final FrameworkElementKind KIND_EDEFAULT = FrameworkElementKind.UNSPECIFIED;

	/**
	 * The cached value of the '{@link #getKind() <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKind()
	 * @generated
	 * @ordered
	 */
	protected FrameworkElementKind kind = KIND_EDEFAULT;

	/**
	 * The default value of the '{@link #isMandatory() <em>Mandatory</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isMandatory()
	 * @generated
	 * @ordered
	 */
	protected static final boolean MANDATORY_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isMandatory() <em>Mandatory</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isMandatory()
	 * @generated
	 * @ordered
	 */
	protected boolean mandatory = MANDATORY_EDEFAULT;

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
	 * The cached value of the '{@link #getElements() <em>Elements</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getElements()
	 * @generated
	 * @ordered
	 */
	protected EList<FrameworkElement> elements;

	/**
	 * The cached value of the '{@link #getMapsTo() <em>Maps To</em>}' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMapsTo()
	 * @generated
	 * @ordered
	 */
	protected EList<FrameworkElement> mapsTo;

	/**
	 * The cached value of the '{@link #getAdoptedBy() <em>Adopted By</em>}' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAdoptedBy()
	 * @generated
	 * @ordered
	 */
	protected EList<ITSMProcess> adoptedBy;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected FrameworkElementImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return ItsmPackage.Literals.FRAMEWORK_ELEMENT;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public FrameworkElementKind getKind() {
		return kind;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setKind(FrameworkElementKind newKind) {
		FrameworkElementKind oldKind = kind;
		kind = newKind == null ? KIND_EDEFAULT : newKind;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ItsmPackage.FRAMEWORK_ELEMENT__KIND, oldKind, kind));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isMandatory() {
		return mandatory;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setMandatory(boolean newMandatory) {
		boolean oldMandatory = mandatory;
		mandatory = newMandatory;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ItsmPackage.FRAMEWORK_ELEMENT__MANDATORY, oldMandatory, mandatory));
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
			eNotify(new ENotificationImpl(this, Notification.SET, ItsmPackage.FRAMEWORK_ELEMENT__STAGE, oldStage, stage));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<FrameworkElement> getElements() {
		if (elements == null) {
			elements = new EObjectContainmentEList<FrameworkElement>(FrameworkElement.class, this, ItsmPackage.FRAMEWORK_ELEMENT__ELEMENTS);
		}
		return elements;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<FrameworkElement> getMapsTo() {
		if (mapsTo == null) {
			mapsTo = new EObjectResolvingEList<FrameworkElement>(FrameworkElement.class, this, ItsmPackage.FRAMEWORK_ELEMENT__MAPS_TO);
		}
		return mapsTo;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<ITSMProcess> getAdoptedBy() {
		if (adoptedBy == null) {
			adoptedBy = new EObjectWithInverseResolvingEList.ManyInverse<ITSMProcess>(ITSMProcess.class, this, ItsmPackage.FRAMEWORK_ELEMENT__ADOPTED_BY, ItsmPackage.ITSM_PROCESS__ADOPTS);
		}
		return adoptedBy;
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
			case ItsmPackage.FRAMEWORK_ELEMENT__ADOPTED_BY:
				return ((InternalEList<InternalEObject>)(InternalEList<?>)getAdoptedBy()).basicAdd(otherEnd, msgs);
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
			case ItsmPackage.FRAMEWORK_ELEMENT__ELEMENTS:
				return ((InternalEList<?>)getElements()).basicRemove(otherEnd, msgs);
			case ItsmPackage.FRAMEWORK_ELEMENT__ADOPTED_BY:
				return ((InternalEList<?>)getAdoptedBy()).basicRemove(otherEnd, msgs);
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
			case ItsmPackage.FRAMEWORK_ELEMENT__KIND:
				return getKind();
			case ItsmPackage.FRAMEWORK_ELEMENT__MANDATORY:
				return isMandatory();
			case ItsmPackage.FRAMEWORK_ELEMENT__STAGE:
				return getStage();
			case ItsmPackage.FRAMEWORK_ELEMENT__ELEMENTS:
				return getElements();
			case ItsmPackage.FRAMEWORK_ELEMENT__MAPS_TO:
				return getMapsTo();
			case ItsmPackage.FRAMEWORK_ELEMENT__ADOPTED_BY:
				return getAdoptedBy();
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
			case ItsmPackage.FRAMEWORK_ELEMENT__KIND:
				setKind((FrameworkElementKind)newValue);
				return;
			case ItsmPackage.FRAMEWORK_ELEMENT__MANDATORY:
				setMandatory((Boolean)newValue);
				return;
			case ItsmPackage.FRAMEWORK_ELEMENT__STAGE:
				setStage((LifecycleStage)newValue);
				return;
			case ItsmPackage.FRAMEWORK_ELEMENT__ELEMENTS:
				getElements().clear();
				getElements().addAll((Collection<? extends FrameworkElement>)newValue);
				return;
			case ItsmPackage.FRAMEWORK_ELEMENT__MAPS_TO:
				getMapsTo().clear();
				getMapsTo().addAll((Collection<? extends FrameworkElement>)newValue);
				return;
			case ItsmPackage.FRAMEWORK_ELEMENT__ADOPTED_BY:
				getAdoptedBy().clear();
				getAdoptedBy().addAll((Collection<? extends ITSMProcess>)newValue);
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
			case ItsmPackage.FRAMEWORK_ELEMENT__KIND:
				setKind(KIND_EDEFAULT);
				return;
			case ItsmPackage.FRAMEWORK_ELEMENT__MANDATORY:
				setMandatory(MANDATORY_EDEFAULT);
				return;
			case ItsmPackage.FRAMEWORK_ELEMENT__STAGE:
				setStage(STAGE_EDEFAULT);
				return;
			case ItsmPackage.FRAMEWORK_ELEMENT__ELEMENTS:
				getElements().clear();
				return;
			case ItsmPackage.FRAMEWORK_ELEMENT__MAPS_TO:
				getMapsTo().clear();
				return;
			case ItsmPackage.FRAMEWORK_ELEMENT__ADOPTED_BY:
				getAdoptedBy().clear();
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
			case ItsmPackage.FRAMEWORK_ELEMENT__KIND:
				return kind != KIND_EDEFAULT;
			case ItsmPackage.FRAMEWORK_ELEMENT__MANDATORY:
				return mandatory != MANDATORY_EDEFAULT;
			case ItsmPackage.FRAMEWORK_ELEMENT__STAGE:
				return stage != STAGE_EDEFAULT;
			case ItsmPackage.FRAMEWORK_ELEMENT__ELEMENTS:
				return elements != null && !elements.isEmpty();
			case ItsmPackage.FRAMEWORK_ELEMENT__MAPS_TO:
				return mapsTo != null && !mapsTo.isEmpty();
			case ItsmPackage.FRAMEWORK_ELEMENT__ADOPTED_BY:
				return adoptedBy != null && !adoptedBy.isEmpty();
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
		result.append(" (kind: ");
		result.append(kind);
		result.append(", mandatory: ");
		result.append(mandatory);
		result.append(", stage: ");
		result.append(stage);
		result.append(')');
		return result.toString();
	}

} //FrameworkElementImpl

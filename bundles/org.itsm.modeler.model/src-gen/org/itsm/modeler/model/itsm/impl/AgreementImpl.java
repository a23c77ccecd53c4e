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

import org.itsm.modeler.model.itsm.Agreement;
import org.itsm.modeler.model.itsm.AgreementKind;
import org.itsm.modeler.model.itsm.Customer;
import org.itsm.modeler.model.itsm.ITService;
import org.itsm.modeler.model.itsm.ItsmPackage;
import org.itsm.modeler.model.itsm.ServiceTarget;
import org.itsm.modeler.model.itsm.Stakeholder;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Agreement</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.itsm.modeler.model.itsm.impl.AgreementImpl#getKind <em>Kind</em>}</li>
 *   <li>{@link org.itsm.modeler.model.itsm.impl.AgreementImpl#getValidFrom <em>Valid From</em>}</li>
 *   <li>{@link org.itsm.modeler.model.itsm.impl.AgreementImpl#getValidTo <em>Valid To</em>}</li>
 *   <li>{@link org.itsm.modeler.model.itsm.impl.AgreementImpl#getReviewDate <em>Review Date</em>}</li>
 *   <li>{@link org.itsm.modeler.model.itsm.impl.AgreementImpl#getService <em>Service</em>}</li>
 *   <li>{@link org.itsm.modeler.model.itsm.impl.AgreementImpl#getCustomer <em>Customer</em>}</li>
 *   <li>{@link org.itsm.modeler.model.itsm.impl.AgreementImpl#getSupplier <em>Supplier</em>}</li>
 *   <li>{@link org.itsm.modeler.model.itsm.impl.AgreementImpl#getTargets <em>Targets</em>}</li>
 *   <li>{@link org.itsm.modeler.model.itsm.impl.AgreementImpl#getUnderpins <em>Underpins</em>}</li>
 *   <li>{@link org.itsm.modeler.model.itsm.impl.AgreementImpl#getUnderpinnedBy <em>Underpinned By</em>}</li>
 * </ul>
 *
 * @generated
 */
public class AgreementImpl extends ITSMElementImpl implements Agreement {
	/**
	 * The default value of the '{@link #getKind() <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKind()
	 * @generated
	 * @ordered
	 */
	protected static final AgreementKind KIND_EDEFAULT = AgreementKind.UNSPECIFIED;

	/**
	 * The cached value of the '{@link #getKind() <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKind()
	 * @generated
	 * @ordered
	 */
	protected AgreementKind kind = KIND_EDEFAULT;

	/**
	 * The default value of the '{@link #getValidFrom() <em>Valid From</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getValidFrom()
	 * @generated
	 * @ordered
	 */
	protected static final String VALID_FROM_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getValidFrom() <em>Valid From</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getValidFrom()
	 * @generated
	 * @ordered
	 */
	protected String validFrom = VALID_FROM_EDEFAULT;

	/**
	 * The default value of the '{@link #getValidTo() <em>Valid To</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getValidTo()
	 * @generated
	 * @ordered
	 */
	protected static final String VALID_TO_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getValidTo() <em>Valid To</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getValidTo()
	 * @generated
	 * @ordered
	 */
	protected String validTo = VALID_TO_EDEFAULT;

	/**
	 * The default value of the '{@link #getReviewDate() <em>Review Date</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getReviewDate()
	 * @generated
	 * @ordered
	 */
	protected static final String REVIEW_DATE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getReviewDate() <em>Review Date</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getReviewDate()
	 * @generated
	 * @ordered
	 */
	protected String reviewDate = REVIEW_DATE_EDEFAULT;

	/**
	 * The cached value of the '{@link #getService() <em>Service</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getService()
	 * @generated
	 * @ordered
	 */
	protected ITService service;

	/**
	 * The cached value of the '{@link #getCustomer() <em>Customer</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCustomer()
	 * @generated
	 * @ordered
	 */
	protected Customer customer;

	/**
	 * The cached value of the '{@link #getSupplier() <em>Supplier</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSupplier()
	 * @generated
	 * @ordered
	 */
	protected Stakeholder supplier;

	/**
	 * The cached value of the '{@link #getTargets() <em>Targets</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTargets()
	 * @generated
	 * @ordered
	 */
	protected EList<ServiceTarget> targets;

	/**
	 * The cached value of the '{@link #getUnderpins() <em>Underpins</em>}' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getUnderpins()
	 * @generated
	 * @ordered
	 */
	protected EList<Agreement> underpins;

	/**
	 * The cached value of the '{@link #getUnderpinnedBy() <em>Underpinned By</em>}' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getUnderpinnedBy()
	 * @generated
	 * @ordered
	 */
	protected EList<Agreement> underpinnedBy;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected AgreementImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return ItsmPackage.Literals.AGREEMENT;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public AgreementKind getKind() {
		return kind;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setKind(AgreementKind newKind) {
		AgreementKind oldKind = kind;
		kind = newKind == null ? KIND_EDEFAULT : newKind;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ItsmPackage.AGREEMENT__KIND, oldKind, kind));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getValidFrom() {
		return validFrom;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setValidFrom(String newValidFrom) {
		String oldValidFrom = validFrom;
		validFrom = newValidFrom;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ItsmPackage.AGREEMENT__VALID_FROM, oldValidFrom, validFrom));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getValidTo() {
		return validTo;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setValidTo(String newValidTo) {
		String oldValidTo = validTo;
		validTo = newValidTo;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ItsmPackage.AGREEMENT__VALID_TO, oldValidTo, validTo));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getReviewDate() {
		return reviewDate;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setReviewDate(String newReviewDate) {
		String oldReviewDate = reviewDate;
		reviewDate = newReviewDate;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ItsmPackage.AGREEMENT__REVIEW_DATE, oldReviewDate, reviewDate));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ITService getService() {
		if (service != null && service.eIsProxy()) {
			InternalEObject oldService = (InternalEObject)service;
			service = (ITService)eResolveProxy(oldService);
			if (service != oldService) {
				if (eNotificationRequired())
					eNotify(new ENotificationImpl(this, Notification.RESOLVE, ItsmPackage.AGREEMENT__SERVICE, oldService, service));
			}
		}
		return service;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public ITService basicGetService() {
		return service;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetService(ITService newService, NotificationChain msgs) {
		ITService oldService = service;
		service = newService;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, ItsmPackage.AGREEMENT__SERVICE, oldService, newService);
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
	public void setService(ITService newService) {
		if (newService != service) {
			NotificationChain msgs = null;
			if (service != null)
				msgs = ((InternalEObject)service).eInverseRemove(this, ItsmPackage.IT_SERVICE__AGREEMENTS, ITService.class, msgs);
			if (newService != null)
				msgs = ((InternalEObject)newService).eInverseAdd(this, ItsmPackage.IT_SERVICE__AGREEMENTS, ITService.class, msgs);
			msgs = basicSetService(newService, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ItsmPackage.AGREEMENT__SERVICE, newService, newService));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Customer getCustomer() {
		if (customer != null && customer.eIsProxy()) {
			InternalEObject oldCustomer = (InternalEObject)customer;
			customer = (Customer)eResolveProxy(oldCustomer);
			if (customer != oldCustomer) {
				if (eNotificationRequired())
					eNotify(new ENotificationImpl(this, Notification.RESOLVE, ItsmPackage.AGREEMENT__CUSTOMER, oldCustomer, customer));
			}
		}
		return customer;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Customer basicGetCustomer() {
		return customer;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCustomer(Customer newCustomer) {
		Customer oldCustomer = customer;
		customer = newCustomer;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ItsmPackage.AGREEMENT__CUSTOMER, oldCustomer, customer));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Stakeholder getSupplier() {
		if (supplier != null && supplier.eIsProxy()) {
			InternalEObject oldSupplier = (InternalEObject)supplier;
			supplier = (Stakeholder)eResolveProxy(oldSupplier);
			if (supplier != oldSupplier) {
				if (eNotificationRequired())
					eNotify(new ENotificationImpl(this, Notification.RESOLVE, ItsmPackage.AGREEMENT__SUPPLIER, oldSupplier, supplier));
			}
		}
		return supplier;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Stakeholder basicGetSupplier() {
		return supplier;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSupplier(Stakeholder newSupplier) {
		Stakeholder oldSupplier = supplier;
		supplier = newSupplier;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ItsmPackage.AGREEMENT__SUPPLIER, oldSupplier, supplier));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<ServiceTarget> getTargets() {
		if (targets == null) {
			targets = new EObjectContainmentEList<ServiceTarget>(ServiceTarget.class, this, ItsmPackage.AGREEMENT__TARGETS);
		}
		return targets;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Agreement> getUnderpins() {
		if (underpins == null) {
			underpins = new EObjectWithInverseResolvingEList.ManyInverse<Agreement>(Agreement.class, this, ItsmPackage.AGREEMENT__UNDERPINS, ItsmPackage.AGREEMENT__UNDERPINNED_BY);
		}
		return underpins;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Agreement> getUnderpinnedBy() {
		if (underpinnedBy == null) {
			underpinnedBy = new EObjectWithInverseResolvingEList.ManyInverse<Agreement>(Agreement.class, this, ItsmPackage.AGREEMENT__UNDERPINNED_BY, ItsmPackage.AGREEMENT__UNDERPINS);
		}
		return underpinnedBy;
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
			case ItsmPackage.AGREEMENT__SERVICE:
				if (service != null)
					msgs = ((InternalEObject)service).eInverseRemove(this, ItsmPackage.IT_SERVICE__AGREEMENTS, ITService.class, msgs);
				return basicSetService((ITService)otherEnd, msgs);
			case ItsmPackage.AGREEMENT__UNDERPINS:
				return ((InternalEList<InternalEObject>)(InternalEList<?>)getUnderpins()).basicAdd(otherEnd, msgs);
			case ItsmPackage.AGREEMENT__UNDERPINNED_BY:
				return ((InternalEList<InternalEObject>)(InternalEList<?>)getUnderpinnedBy()).basicAdd(otherEnd, msgs);
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
			case ItsmPackage.AGREEMENT__SERVICE:
				return basicSetService(null, msgs);
			case ItsmPackage.AGREEMENT__TARGETS:
				return ((InternalEList<?>)getTargets()).basicRemove(otherEnd, msgs);
			case ItsmPackage.AGREEMENT__UNDERPINS:
				return ((InternalEList<?>)getUnderpins()).basicRemove(otherEnd, msgs);
			case ItsmPackage.AGREEMENT__UNDERPINNED_BY:
				return ((InternalEList<?>)getUnderpinnedBy()).basicRemove(otherEnd, msgs);
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
			case ItsmPackage.AGREEMENT__KIND:
				return getKind();
			case ItsmPackage.AGREEMENT__VALID_FROM:
				return getValidFrom();
			case ItsmPackage.AGREEMENT__VALID_TO:
				return getValidTo();
			case ItsmPackage.AGREEMENT__REVIEW_DATE:
				return getReviewDate();
			case ItsmPackage.AGREEMENT__SERVICE:
				if (resolve) return getService();
				return basicGetService();
			case ItsmPackage.AGREEMENT__CUSTOMER:
				if (resolve) return getCustomer();
				return basicGetCustomer();
			case ItsmPackage.AGREEMENT__SUPPLIER:
				if (resolve) return getSupplier();
				return basicGetSupplier();
			case ItsmPackage.AGREEMENT__TARGETS:
				return getTargets();
			case ItsmPackage.AGREEMENT__UNDERPINS:
				return getUnderpins();
			case ItsmPackage.AGREEMENT__UNDERPINNED_BY:
				return getUnderpinnedBy();
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
			case ItsmPackage.AGREEMENT__KIND:
				setKind((AgreementKind)newValue);
				return;
			case ItsmPackage.AGREEMENT__VALID_FROM:
				setValidFrom((String)newValue);
				return;
			case ItsmPackage.AGREEMENT__VALID_TO:
				setValidTo((String)newValue);
				return;
			case ItsmPackage.AGREEMENT__REVIEW_DATE:
				setReviewDate((String)newValue);
				return;
			case ItsmPackage.AGREEMENT__SERVICE:
				setService((ITService)newValue);
				return;
			case ItsmPackage.AGREEMENT__CUSTOMER:
				setCustomer((Customer)newValue);
				return;
			case ItsmPackage.AGREEMENT__SUPPLIER:
				setSupplier((Stakeholder)newValue);
				return;
			case ItsmPackage.AGREEMENT__TARGETS:
				getTargets().clear();
				getTargets().addAll((Collection<? extends ServiceTarget>)newValue);
				return;
			case ItsmPackage.AGREEMENT__UNDERPINS:
				getUnderpins().clear();
				getUnderpins().addAll((Collection<? extends Agreement>)newValue);
				return;
			case ItsmPackage.AGREEMENT__UNDERPINNED_BY:
				getUnderpinnedBy().clear();
				getUnderpinnedBy().addAll((Collection<? extends Agreement>)newValue);
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
			case ItsmPackage.AGREEMENT__KIND:
				setKind(KIND_EDEFAULT);
				return;
			case ItsmPackage.AGREEMENT__VALID_FROM:
				setValidFrom(VALID_FROM_EDEFAULT);
				return;
			case ItsmPackage.AGREEMENT__VALID_TO:
				setValidTo(VALID_TO_EDEFAULT);
				return;
			case ItsmPackage.AGREEMENT__REVIEW_DATE:
				setReviewDate(REVIEW_DATE_EDEFAULT);
				return;
			case ItsmPackage.AGREEMENT__SERVICE:
				setService((ITService)null);
				return;
			case ItsmPackage.AGREEMENT__CUSTOMER:
				setCustomer((Customer)null);
				return;
			case ItsmPackage.AGREEMENT__SUPPLIER:
				setSupplier((Stakeholder)null);
				return;
			case ItsmPackage.AGREEMENT__TARGETS:
				getTargets().clear();
				return;
			case ItsmPackage.AGREEMENT__UNDERPINS:
				getUnderpins().clear();
				return;
			case ItsmPackage.AGREEMENT__UNDERPINNED_BY:
				getUnderpinnedBy().clear();
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
			case ItsmPackage.AGREEMENT__KIND:
				return kind != KIND_EDEFAULT;
			case ItsmPackage.AGREEMENT__VALID_FROM:
				return VALID_FROM_EDEFAULT == null ? validFrom != null : !VALID_FROM_EDEFAULT.equals(validFrom);
			case ItsmPackage.AGREEMENT__VALID_TO:
				return VALID_TO_EDEFAULT == null ? validTo != null : !VALID_TO_EDEFAULT.equals(validTo);
			case ItsmPackage.AGREEMENT__REVIEW_DATE:
				return REVIEW_DATE_EDEFAULT == null ? reviewDate != null : !REVIEW_DATE_EDEFAULT.equals(reviewDate);
			case ItsmPackage.AGREEMENT__SERVICE:
				return service != null;
			case ItsmPackage.AGREEMENT__CUSTOMER:
				return customer != null;
			case ItsmPackage.AGREEMENT__SUPPLIER:
				return supplier != null;
			case ItsmPackage.AGREEMENT__TARGETS:
				return targets != null && !targets.isEmpty();
			case ItsmPackage.AGREEMENT__UNDERPINS:
				return underpins != null && !underpins.isEmpty();
			case ItsmPackage.AGREEMENT__UNDERPINNED_BY:
				return underpinnedBy != null && !underpinnedBy.isEmpty();
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
		result.append(", validFrom: ");
		result.append(validFrom);
		result.append(", validTo: ");
		result.append(validTo);
		result.append(", reviewDate: ");
		result.append(reviewDate);
		result.append(')');
		return result.toString();
	}

} //AgreementImpl

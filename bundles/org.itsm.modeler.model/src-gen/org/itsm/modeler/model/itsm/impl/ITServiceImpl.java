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

import org.itsm.modeler.model.itsm.Agreement;
import org.itsm.modeler.model.itsm.BusinessProcess;
import org.itsm.modeler.model.itsm.Criticality;
import org.itsm.modeler.model.itsm.Customer;
import org.itsm.modeler.model.itsm.ITSMProcess;
import org.itsm.modeler.model.itsm.ITService;
import org.itsm.modeler.model.itsm.ITServiceOrganization;
import org.itsm.modeler.model.itsm.ItsmPackage;
import org.itsm.modeler.model.itsm.ServiceKind;
import org.itsm.modeler.model.itsm.SystemComponent;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>IT Service</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.itsm.modeler.model.itsm.impl.ITServiceImpl#getKind <em>Kind</em>}</li>
 *   <li>{@link org.itsm.modeler.model.itsm.impl.ITServiceImpl#getCatalogueRef <em>Catalogue Ref</em>}</li>
 *   <li>{@link org.itsm.modeler.model.itsm.impl.ITServiceImpl#getCriticality <em>Criticality</em>}</li>
 *   <li>{@link org.itsm.modeler.model.itsm.impl.ITServiceImpl#getProvider <em>Provider</em>}</li>
 *   <li>{@link org.itsm.modeler.model.itsm.impl.ITServiceImpl#getCustomers <em>Customers</em>}</li>
 *   <li>{@link org.itsm.modeler.model.itsm.impl.ITServiceImpl#getSupportedBy <em>Supported By</em>}</li>
 *   <li>{@link org.itsm.modeler.model.itsm.impl.ITServiceImpl#getSystems <em>Systems</em>}</li>
 *   <li>{@link org.itsm.modeler.model.itsm.impl.ITServiceImpl#getAgreements <em>Agreements</em>}</li>
 *   <li>{@link org.itsm.modeler.model.itsm.impl.ITServiceImpl#getConsumedBy <em>Consumed By</em>}</li>
 *   <li>{@link org.itsm.modeler.model.itsm.impl.ITServiceImpl#getManagedBy <em>Managed By</em>}</li>
 * </ul>
 *
 * @generated
 */
public class ITServiceImpl extends LifecycleElementImpl implements ITService {
	/**
	 * The default value of the '{@link #getKind() <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKind()
	 * @generated
	 * @ordered
	 */
	protected static final ServiceKind KIND_EDEFAULT = ServiceKind.UNSPECIFIED;

	/**
	 * The cached value of the '{@link #getKind() <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKind()
	 * @generated
	 * @ordered
	 */
	protected ServiceKind kind = KIND_EDEFAULT;

	/**
	 * The default value of the '{@link #getCatalogueRef() <em>Catalogue Ref</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCatalogueRef()
	 * @generated
	 * @ordered
	 */
	protected static final String CATALOGUE_REF_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getCatalogueRef() <em>Catalogue Ref</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCatalogueRef()
	 * @generated
	 * @ordered
	 */
	protected String catalogueRef = CATALOGUE_REF_EDEFAULT;

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
	 * The cached value of the '{@link #getProvider() <em>Provider</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getProvider()
	 * @generated
	 * @ordered
	 */
	protected ITServiceOrganization provider;

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
	 * The cached value of the '{@link #getSupportedBy() <em>Supported By</em>}' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSupportedBy()
	 * @generated
	 * @ordered
	 */
	protected EList<ITService> supportedBy;

	/**
	 * The cached value of the '{@link #getSystems() <em>Systems</em>}' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSystems()
	 * @generated
	 * @ordered
	 */
	protected EList<SystemComponent> systems;

	/**
	 * The cached value of the '{@link #getAgreements() <em>Agreements</em>}' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAgreements()
	 * @generated
	 * @ordered
	 */
	protected EList<Agreement> agreements;

	/**
	 * The cached value of the '{@link #getConsumedBy() <em>Consumed By</em>}' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getConsumedBy()
	 * @generated
	 * @ordered
	 */
	protected EList<BusinessProcess> consumedBy;

	/**
	 * The cached value of the '{@link #getManagedBy() <em>Managed By</em>}' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getManagedBy()
	 * @generated
	 * @ordered
	 */
	protected EList<ITSMProcess> managedBy;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected ITServiceImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return ItsmPackage.Literals.IT_SERVICE;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ServiceKind getKind() {
		return kind;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setKind(ServiceKind newKind) {
		ServiceKind oldKind = kind;
		kind = newKind == null ? KIND_EDEFAULT : newKind;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ItsmPackage.IT_SERVICE__KIND, oldKind, kind));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getCatalogueRef() {
		return catalogueRef;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCatalogueRef(String newCatalogueRef) {
		String oldCatalogueRef = catalogueRef;
		catalogueRef = newCatalogueRef;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ItsmPackage.IT_SERVICE__CATALOGUE_REF, oldCatalogueRef, catalogueRef));
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
			eNotify(new ENotificationImpl(this, Notification.SET, ItsmPackage.IT_SERVICE__CRITICALITY, oldCriticality, criticality));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ITServiceOrganization getProvider() {
		if (provider != null && provider.eIsProxy()) {
			InternalEObject oldProvider = (InternalEObject)provider;
			provider = (ITServiceOrganization)eResolveProxy(oldProvider);
			if (provider != oldProvider) {
				if (eNotificationRequired())
					eNotify(new ENotificationImpl(this, Notification.RESOLVE, ItsmPackage.IT_SERVICE__PROVIDER, oldProvider, provider));
			}
		}
		return provider;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public ITServiceOrganization basicGetProvider() {
		return provider;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetProvider(ITServiceOrganization newProvider, NotificationChain msgs) {
		ITServiceOrganization oldProvider = provider;
		provider = newProvider;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, ItsmPackage.IT_SERVICE__PROVIDER, oldProvider, newProvider);
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
	public void setProvider(ITServiceOrganization newProvider) {
		if (newProvider != provider) {
			NotificationChain msgs = null;
			if (provider != null)
				msgs = ((InternalEObject)provider).eInverseRemove(this, ItsmPackage.IT_SERVICE_ORGANIZATION__PROVIDES, ITServiceOrganization.class, msgs);
			if (newProvider != null)
				msgs = ((InternalEObject)newProvider).eInverseAdd(this, ItsmPackage.IT_SERVICE_ORGANIZATION__PROVIDES, ITServiceOrganization.class, msgs);
			msgs = basicSetProvider(newProvider, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ItsmPackage.IT_SERVICE__PROVIDER, newProvider, newProvider));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Customer> getCustomers() {
		if (customers == null) {
			customers = new EObjectWithInverseResolvingEList.ManyInverse<Customer>(Customer.class, this, ItsmPackage.IT_SERVICE__CUSTOMERS, ItsmPackage.CUSTOMER__CONSUMES);
		}
		return customers;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<ITService> getSupportedBy() {
		if (supportedBy == null) {
			supportedBy = new EObjectResolvingEList<ITService>(ITService.class, this, ItsmPackage.IT_SERVICE__SUPPORTED_BY);
		}
		return supportedBy;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<SystemComponent> getSystems() {
		if (systems == null) {
			systems = new EObjectWithInverseResolvingEList.ManyInverse<SystemComponent>(SystemComponent.class, this, ItsmPackage.IT_SERVICE__SYSTEMS, ItsmPackage.SYSTEM_COMPONENT__SUPPORTS);
		}
		return systems;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Agreement> getAgreements() {
		if (agreements == null) {
			agreements = new EObjectWithInverseResolvingEList<Agreement>(Agreement.class, this, ItsmPackage.IT_SERVICE__AGREEMENTS, ItsmPackage.AGREEMENT__SERVICE);
		}
		return agreements;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<BusinessProcess> getConsumedBy() {
		if (consumedBy == null) {
			consumedBy = new EObjectWithInverseResolvingEList.ManyInverse<BusinessProcess>(BusinessProcess.class, this, ItsmPackage.IT_SERVICE__CONSUMED_BY, ItsmPackage.BUSINESS_PROCESS__USES_SERVICES);
		}
		return consumedBy;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<ITSMProcess> getManagedBy() {
		if (managedBy == null) {
			managedBy = new EObjectWithInverseResolvingEList.ManyInverse<ITSMProcess>(ITSMProcess.class, this, ItsmPackage.IT_SERVICE__MANAGED_BY, ItsmPackage.ITSM_PROCESS__MANAGES);
		}
		return managedBy;
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
			case ItsmPackage.IT_SERVICE__PROVIDER:
				if (provider != null)
					msgs = ((InternalEObject)provider).eInverseRemove(this, ItsmPackage.IT_SERVICE_ORGANIZATION__PROVIDES, ITServiceOrganization.class, msgs);
				return basicSetProvider((ITServiceOrganization)otherEnd, msgs);
			case ItsmPackage.IT_SERVICE__CUSTOMERS:
				return ((InternalEList<InternalEObject>)(InternalEList<?>)getCustomers()).basicAdd(otherEnd, msgs);
			case ItsmPackage.IT_SERVICE__SYSTEMS:
				return ((InternalEList<InternalEObject>)(InternalEList<?>)getSystems()).basicAdd(otherEnd, msgs);
			case ItsmPackage.IT_SERVICE__AGREEMENTS:
				return ((InternalEList<InternalEObject>)(InternalEList<?>)getAgreements()).basicAdd(otherEnd, msgs);
			case ItsmPackage.IT_SERVICE__CONSUMED_BY:
				return ((InternalEList<InternalEObject>)(InternalEList<?>)getConsumedBy()).basicAdd(otherEnd, msgs);
			case ItsmPackage.IT_SERVICE__MANAGED_BY:
				return ((InternalEList<InternalEObject>)(InternalEList<?>)getManagedBy()).basicAdd(otherEnd, msgs);
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
			case ItsmPackage.IT_SERVICE__PROVIDER:
				return basicSetProvider(null, msgs);
			case ItsmPackage.IT_SERVICE__CUSTOMERS:
				return ((InternalEList<?>)getCustomers()).basicRemove(otherEnd, msgs);
			case ItsmPackage.IT_SERVICE__SYSTEMS:
				return ((InternalEList<?>)getSystems()).basicRemove(otherEnd, msgs);
			case ItsmPackage.IT_SERVICE__AGREEMENTS:
				return ((InternalEList<?>)getAgreements()).basicRemove(otherEnd, msgs);
			case ItsmPackage.IT_SERVICE__CONSUMED_BY:
				return ((InternalEList<?>)getConsumedBy()).basicRemove(otherEnd, msgs);
			case ItsmPackage.IT_SERVICE__MANAGED_BY:
				return ((InternalEList<?>)getManagedBy()).basicRemove(otherEnd, msgs);
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
			case ItsmPackage.IT_SERVICE__KIND:
				return getKind();
			case ItsmPackage.IT_SERVICE__CATALOGUE_REF:
				return getCatalogueRef();
			case ItsmPackage.IT_SERVICE__CRITICALITY:
				return getCriticality();
			case ItsmPackage.IT_SERVICE__PROVIDER:
				if (resolve) return getProvider();
				return basicGetProvider();
			case ItsmPackage.IT_SERVICE__CUSTOMERS:
				return getCustomers();
			case ItsmPackage.IT_SERVICE__SUPPORTED_BY:
				return getSupportedBy();
			case ItsmPackage.IT_SERVICE__SYSTEMS:
				return getSystems();
			case ItsmPackage.IT_SERVICE__AGREEMENTS:
				return getAgreements();
			case ItsmPackage.IT_SERVICE__CONSUMED_BY:
				return getConsumedBy();
			case ItsmPackage.IT_SERVICE__MANAGED_BY:
				return getManagedBy();
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
			case ItsmPackage.IT_SERVICE__KIND:
				setKind((ServiceKind)newValue);
				return;
			case ItsmPackage.IT_SERVICE__CATALOGUE_REF:
				setCatalogueRef((String)newValue);
				return;
			case ItsmPackage.IT_SERVICE__CRITICALITY:
				setCriticality((Criticality)newValue);
				return;
			case ItsmPackage.IT_SERVICE__PROVIDER:
				setProvider((ITServiceOrganization)newValue);
				return;
			case ItsmPackage.IT_SERVICE__CUSTOMERS:
				getCustomers().clear();
				getCustomers().addAll((Collection<? extends Customer>)newValue);
				return;
			case ItsmPackage.IT_SERVICE__SUPPORTED_BY:
				getSupportedBy().clear();
				getSupportedBy().addAll((Collection<? extends ITService>)newValue);
				return;
			case ItsmPackage.IT_SERVICE__SYSTEMS:
				getSystems().clear();
				getSystems().addAll((Collection<? extends SystemComponent>)newValue);
				return;
			case ItsmPackage.IT_SERVICE__AGREEMENTS:
				getAgreements().clear();
				getAgreements().addAll((Collection<? extends Agreement>)newValue);
				return;
			case ItsmPackage.IT_SERVICE__CONSUMED_BY:
				getConsumedBy().clear();
				getConsumedBy().addAll((Collection<? extends BusinessProcess>)newValue);
				return;
			case ItsmPackage.IT_SERVICE__MANAGED_BY:
				getManagedBy().clear();
				getManagedBy().addAll((Collection<? extends ITSMProcess>)newValue);
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
			case ItsmPackage.IT_SERVICE__KIND:
				setKind(KIND_EDEFAULT);
				return;
			case ItsmPackage.IT_SERVICE__CATALOGUE_REF:
				setCatalogueRef(CATALOGUE_REF_EDEFAULT);
				return;
			case ItsmPackage.IT_SERVICE__CRITICALITY:
				setCriticality(CRITICALITY_EDEFAULT);
				return;
			case ItsmPackage.IT_SERVICE__PROVIDER:
				setProvider((ITServiceOrganization)null);
				return;
			case ItsmPackage.IT_SERVICE__CUSTOMERS:
				getCustomers().clear();
				return;
			case ItsmPackage.IT_SERVICE__SUPPORTED_BY:
				getSupportedBy().clear();
				return;
			case ItsmPackage.IT_SERVICE__SYSTEMS:
				getSystems().clear();
				return;
			case ItsmPackage.IT_SERVICE__AGREEMENTS:
				getAgreements().clear();
				return;
			case ItsmPackage.IT_SERVICE__CONSUMED_BY:
				getConsumedBy().clear();
				return;
			case ItsmPackage.IT_SERVICE__MANAGED_BY:
				getManagedBy().clear();
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
			case ItsmPackage.IT_SERVICE__KIND:
				return kind != KIND_EDEFAULT;
			case ItsmPackage.IT_SERVICE__CATALOGUE_REF:
				return CATALOGUE_REF_EDEFAULT == null ? catalogueRef != null : !CATALOGUE_REF_EDEFAULT.equals(catalogueRef);
			case ItsmPackage.IT_SERVICE__CRITICALITY:
				return criticality != CRITICALITY_EDEFAULT;
			case ItsmPackage.IT_SERVICE__PROVIDER:
				return provider != null;
			case ItsmPackage.IT_SERVICE__CUSTOMERS:
				return customers != null && !customers.isEmpty();
			case ItsmPackage.IT_SERVICE__SUPPORTED_BY:
				return supportedBy != null && !supportedBy.isEmpty();
			case ItsmPackage.IT_SERVICE__SYSTEMS:
				return systems != null && !systems.isEmpty();
			case ItsmPackage.IT_SERVICE__AGREEMENTS:
				return agreements != null && !agreements.isEmpty();
			case ItsmPackage.IT_SERVICE__CONSUMED_BY:
				return consumedBy != null && !consumedBy.isEmpty();
			case ItsmPackage.IT_SERVICE__MANAGED_BY:
				return managedBy != null && !managedBy.isEmpty();
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
		result.append(", catalogueRef: ");
		result.append(catalogueRef);
		result.append(", criticality: ");
		result.append(criticality);
		result.append(')');
		return result.toString();
	}

} //ITServiceImpl

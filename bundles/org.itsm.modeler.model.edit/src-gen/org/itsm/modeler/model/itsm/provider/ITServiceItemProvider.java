/**
 * Copyright (c) 2026 ITSM Modeler contributors
 * 
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 * 
 * SPDX-License-Identifier: EPL-2.0
 */
package org.itsm.modeler.model.itsm.provider;


import java.util.Collection;
import java.util.List;

import org.eclipse.emf.common.notify.AdapterFactory;
import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.edit.provider.ComposeableAdapterFactory;
import org.eclipse.emf.edit.provider.IItemPropertyDescriptor;
import org.eclipse.emf.edit.provider.ItemPropertyDescriptor;
import org.eclipse.emf.edit.provider.ViewerNotification;

import org.itsm.modeler.model.itsm.ITService;
import org.itsm.modeler.model.itsm.ItsmPackage;

/**
 * This is the item provider adapter for a {@link org.itsm.modeler.model.itsm.ITService} object.
 * <!-- begin-user-doc -->
 * <!-- end-user-doc -->
 * @generated
 */
public class ITServiceItemProvider extends LifecycleElementItemProvider {
	/**
	 * This constructs an instance from a factory and a notifier.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public ITServiceItemProvider(AdapterFactory adapterFactory) {
		super(adapterFactory);
	}

	/**
	 * This returns the property descriptors for the adapted class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public List<IItemPropertyDescriptor> getPropertyDescriptors(Object object) {
		if (itemPropertyDescriptors == null) {
			super.getPropertyDescriptors(object);

			addKindPropertyDescriptor(object);
			addCatalogueRefPropertyDescriptor(object);
			addCriticalityPropertyDescriptor(object);
			addProviderPropertyDescriptor(object);
			addCustomersPropertyDescriptor(object);
			addSupportedByPropertyDescriptor(object);
			addSystemsPropertyDescriptor(object);
			addAgreementsPropertyDescriptor(object);
			addConsumedByPropertyDescriptor(object);
			addManagedByPropertyDescriptor(object);
		}
		return itemPropertyDescriptors;
	}

	/**
	 * This adds a property descriptor for the Kind feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addKindPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_ITService_kind_feature"),
				 getString("_UI_ITService_kind_description"),
				 ItsmPackage.Literals.IT_SERVICE__KIND,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 getString("_UI_DetailsPropertyCategory"),
				 null));
	}

	/**
	 * This adds a property descriptor for the Catalogue Ref feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addCatalogueRefPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_ITService_catalogueRef_feature"),
				 getString("_UI_ITService_catalogueRef_description"),
				 ItsmPackage.Literals.IT_SERVICE__CATALOGUE_REF,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 getString("_UI_DetailsPropertyCategory"),
				 null));
	}

	/**
	 * This adds a property descriptor for the Criticality feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addCriticalityPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_ITService_criticality_feature"),
				 getString("_UI_ITService_criticality_description"),
				 ItsmPackage.Literals.IT_SERVICE__CRITICALITY,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 getString("_UI_DetailsPropertyCategory"),
				 null));
	}

	/**
	 * This adds a property descriptor for the Provider feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addProviderPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_ITService_provider_feature"),
				 getString("_UI_ITService_provider_description"),
				 ItsmPackage.Literals.IT_SERVICE__PROVIDER,
				 true,
				 false,
				 true,
				 null,
				 getString("_UI_ServicesPropertyCategory"),
				 null));
	}

	/**
	 * This adds a property descriptor for the Customers feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addCustomersPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_ITService_customers_feature"),
				 getString("_UI_ITService_customers_description"),
				 ItsmPackage.Literals.IT_SERVICE__CUSTOMERS,
				 true,
				 false,
				 true,
				 null,
				 getString("_UI_ServicesPropertyCategory"),
				 null));
	}

	/**
	 * This adds a property descriptor for the Supported By feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addSupportedByPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_ITService_supportedBy_feature"),
				 getString("_UI_ITService_supportedBy_description"),
				 ItsmPackage.Literals.IT_SERVICE__SUPPORTED_BY,
				 true,
				 false,
				 true,
				 null,
				 getString("_UI_ServicesPropertyCategory"),
				 null));
	}

	/**
	 * This adds a property descriptor for the Systems feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addSystemsPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_ITService_systems_feature"),
				 getString("_UI_ITService_systems_description"),
				 ItsmPackage.Literals.IT_SERVICE__SYSTEMS,
				 false,
				 false,
				 false,
				 null,
				 getString("_UI_ServicesPropertyCategory"),
				 null));
	}

	/**
	 * This adds a property descriptor for the Agreements feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addAgreementsPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_ITService_agreements_feature"),
				 getString("_UI_ITService_agreements_description"),
				 ItsmPackage.Literals.IT_SERVICE__AGREEMENTS,
				 false,
				 false,
				 false,
				 null,
				 getString("_UI_ServicesPropertyCategory"),
				 null));
	}

	/**
	 * This adds a property descriptor for the Consumed By feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addConsumedByPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_ITService_consumedBy_feature"),
				 getString("_UI_ITService_consumedBy_description"),
				 ItsmPackage.Literals.IT_SERVICE__CONSUMED_BY,
				 false,
				 false,
				 false,
				 null,
				 getString("_UI_ChainPropertyCategory"),
				 null));
	}

	/**
	 * This adds a property descriptor for the Managed By feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addManagedByPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_ITService_managedBy_feature"),
				 getString("_UI_ITService_managedBy_description"),
				 ItsmPackage.Literals.IT_SERVICE__MANAGED_BY,
				 false,
				 false,
				 false,
				 null,
				 getString("_UI_ChainPropertyCategory"),
				 null));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected boolean shouldComposeCreationImage() {
		return true;
	}

	/**
	 * This returns the label text for the adapted class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getText(Object object) {
		String label = ((ITService)object).getName();
		return label == null || label.length() == 0 ?
			getString("_UI_ITService_type") :
			getString("_UI_ITService_type") + " " + label;
	}


	/**
	 * This handles model notifications by calling {@link #updateChildren} to update any cached
	 * children and by creating a viewer notification, which it passes to {@link #fireNotifyChanged}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void notifyChanged(Notification notification) {
		updateChildren(notification);

		switch (notification.getFeatureID(ITService.class)) {
			case ItsmPackage.IT_SERVICE__KIND:
			case ItsmPackage.IT_SERVICE__CATALOGUE_REF:
			case ItsmPackage.IT_SERVICE__CRITICALITY:
				fireNotifyChanged(new ViewerNotification(notification, notification.getNotifier(), false, true));
				return;
		}
		super.notifyChanged(notification);
	}

	/**
	 * This adds {@link org.eclipse.emf.edit.command.CommandParameter}s describing the children
	 * that can be created under this object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected void collectNewChildDescriptors(Collection<Object> newChildDescriptors, Object object) {
		super.collectNewChildDescriptors(newChildDescriptors, object);
	}

}

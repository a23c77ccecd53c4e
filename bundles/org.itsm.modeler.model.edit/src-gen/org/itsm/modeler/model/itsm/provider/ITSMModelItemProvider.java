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

import org.eclipse.emf.ecore.EStructuralFeature;

import org.eclipse.emf.edit.provider.ComposeableAdapterFactory;
import org.eclipse.emf.edit.provider.IItemPropertyDescriptor;
import org.eclipse.emf.edit.provider.ItemPropertyDescriptor;
import org.eclipse.emf.edit.provider.ViewerNotification;

import org.itsm.modeler.model.itsm.ITSMModel;
import org.itsm.modeler.model.itsm.ItsmFactory;
import org.itsm.modeler.model.itsm.ItsmPackage;

/**
 * This is the item provider adapter for a {@link org.itsm.modeler.model.itsm.ITSMModel} object.
 * <!-- begin-user-doc -->
 * <!-- end-user-doc -->
 * @generated
 */
public class ITSMModelItemProvider extends ITSMElementItemProvider {
	/**
	 * This constructs an instance from a factory and a notifier.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public ITSMModelItemProvider(AdapterFactory adapterFactory) {
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

			addOrganizationNamePropertyDescriptor(object);
			addModelVersionPropertyDescriptor(object);
			addLanguagePropertyDescriptor(object);
		}
		return itemPropertyDescriptors;
	}

	/**
	 * This adds a property descriptor for the Organization Name feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addOrganizationNamePropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_ITSMModel_organizationName_feature"),
				 getString("_UI_ITSMModel_organizationName_description"),
				 ItsmPackage.Literals.ITSM_MODEL__ORGANIZATION_NAME,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 getString("_UI_DetailsPropertyCategory"),
				 null));
	}

	/**
	 * This adds a property descriptor for the Model Version feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addModelVersionPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_ITSMModel_modelVersion_feature"),
				 getString("_UI_ITSMModel_modelVersion_description"),
				 ItsmPackage.Literals.ITSM_MODEL__MODEL_VERSION,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 getString("_UI_DetailsPropertyCategory"),
				 null));
	}

	/**
	 * This adds a property descriptor for the Language feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addLanguagePropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_ITSMModel_language_feature"),
				 getString("_UI_ITSMModel_language_description"),
				 ItsmPackage.Literals.ITSM_MODEL__LANGUAGE,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 getString("_UI_DetailsPropertyCategory"),
				 null));
	}

	/**
	 * This specifies how to implement {@link #getChildren} and is used to deduce an appropriate feature for an
	 * {@link org.eclipse.emf.edit.command.AddCommand}, {@link org.eclipse.emf.edit.command.RemoveCommand} or
	 * {@link org.eclipse.emf.edit.command.MoveCommand} in {@link #createCommand}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Collection<? extends EStructuralFeature> getChildrenFeatures(Object object) {
		if (childrenFeatures == null) {
			super.getChildrenFeatures(object);
			childrenFeatures.add(ItsmPackage.Literals.ITSM_MODEL__OBJECTIVES);
			childrenFeatures.add(ItsmPackage.Literals.ITSM_MODEL__BUSINESS_PROCESSES);
			childrenFeatures.add(ItsmPackage.Literals.ITSM_MODEL__SERVICE_ORGANIZATIONS);
			childrenFeatures.add(ItsmPackage.Literals.ITSM_MODEL__SERVICES);
			childrenFeatures.add(ItsmPackage.Literals.ITSM_MODEL__ITSM_PROCESSES);
			childrenFeatures.add(ItsmPackage.Literals.ITSM_MODEL__TECHNICAL_ACTIVITIES);
			childrenFeatures.add(ItsmPackage.Literals.ITSM_MODEL__TEAMS);
			childrenFeatures.add(ItsmPackage.Literals.ITSM_MODEL__STAKEHOLDERS);
			childrenFeatures.add(ItsmPackage.Literals.ITSM_MODEL__ROLES);
			childrenFeatures.add(ItsmPackage.Literals.ITSM_MODEL__FRAMEWORKS);
			childrenFeatures.add(ItsmPackage.Literals.ITSM_MODEL__QUALITY_STANDARDS);
			childrenFeatures.add(ItsmPackage.Literals.ITSM_MODEL__KPIS);
			childrenFeatures.add(ItsmPackage.Literals.ITSM_MODEL__AGREEMENTS);
			childrenFeatures.add(ItsmPackage.Literals.ITSM_MODEL__IMPROVEMENTS);
			childrenFeatures.add(ItsmPackage.Literals.ITSM_MODEL__SYSTEMS);
		}
		return childrenFeatures;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EStructuralFeature getChildFeature(Object object, Object child) {
		// Check the type of the specified child object and return the proper feature to use for
		// adding (see {@link AddCommand}) it as a child.

		return super.getChildFeature(object, child);
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
		String label = ((ITSMModel)object).getName();
		return label == null || label.length() == 0 ?
			getString("_UI_ITSMModel_type") :
			getString("_UI_ITSMModel_type") + " " + label;
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

		switch (notification.getFeatureID(ITSMModel.class)) {
			case ItsmPackage.ITSM_MODEL__ORGANIZATION_NAME:
			case ItsmPackage.ITSM_MODEL__MODEL_VERSION:
			case ItsmPackage.ITSM_MODEL__LANGUAGE:
				fireNotifyChanged(new ViewerNotification(notification, notification.getNotifier(), false, true));
				return;
			case ItsmPackage.ITSM_MODEL__OBJECTIVES:
			case ItsmPackage.ITSM_MODEL__BUSINESS_PROCESSES:
			case ItsmPackage.ITSM_MODEL__SERVICE_ORGANIZATIONS:
			case ItsmPackage.ITSM_MODEL__SERVICES:
			case ItsmPackage.ITSM_MODEL__ITSM_PROCESSES:
			case ItsmPackage.ITSM_MODEL__TECHNICAL_ACTIVITIES:
			case ItsmPackage.ITSM_MODEL__TEAMS:
			case ItsmPackage.ITSM_MODEL__STAKEHOLDERS:
			case ItsmPackage.ITSM_MODEL__ROLES:
			case ItsmPackage.ITSM_MODEL__FRAMEWORKS:
			case ItsmPackage.ITSM_MODEL__QUALITY_STANDARDS:
			case ItsmPackage.ITSM_MODEL__KPIS:
			case ItsmPackage.ITSM_MODEL__AGREEMENTS:
			case ItsmPackage.ITSM_MODEL__IMPROVEMENTS:
			case ItsmPackage.ITSM_MODEL__SYSTEMS:
				fireNotifyChanged(new ViewerNotification(notification, notification.getNotifier(), true, false));
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

		newChildDescriptors.add
			(createChildParameter
				(ItsmPackage.Literals.ITSM_MODEL__OBJECTIVES,
				 ItsmFactory.eINSTANCE.createOrganizationalObjective()));

		newChildDescriptors.add
			(createChildParameter
				(ItsmPackage.Literals.ITSM_MODEL__BUSINESS_PROCESSES,
				 ItsmFactory.eINSTANCE.createBusinessProcess()));

		newChildDescriptors.add
			(createChildParameter
				(ItsmPackage.Literals.ITSM_MODEL__SERVICE_ORGANIZATIONS,
				 ItsmFactory.eINSTANCE.createITServiceOrganization()));

		newChildDescriptors.add
			(createChildParameter
				(ItsmPackage.Literals.ITSM_MODEL__SERVICES,
				 ItsmFactory.eINSTANCE.createITService()));

		newChildDescriptors.add
			(createChildParameter
				(ItsmPackage.Literals.ITSM_MODEL__ITSM_PROCESSES,
				 ItsmFactory.eINSTANCE.createITSMProcess()));

		newChildDescriptors.add
			(createChildParameter
				(ItsmPackage.Literals.ITSM_MODEL__TECHNICAL_ACTIVITIES,
				 ItsmFactory.eINSTANCE.createTechnicalActivity()));

		newChildDescriptors.add
			(createChildParameter
				(ItsmPackage.Literals.ITSM_MODEL__TEAMS,
				 ItsmFactory.eINSTANCE.createTeam()));

		newChildDescriptors.add
			(createChildParameter
				(ItsmPackage.Literals.ITSM_MODEL__STAKEHOLDERS,
				 ItsmFactory.eINSTANCE.createStakeholder()));

		newChildDescriptors.add
			(createChildParameter
				(ItsmPackage.Literals.ITSM_MODEL__STAKEHOLDERS,
				 ItsmFactory.eINSTANCE.createCustomer()));

		newChildDescriptors.add
			(createChildParameter
				(ItsmPackage.Literals.ITSM_MODEL__ROLES,
				 ItsmFactory.eINSTANCE.createRole()));

		newChildDescriptors.add
			(createChildParameter
				(ItsmPackage.Literals.ITSM_MODEL__FRAMEWORKS,
				 ItsmFactory.eINSTANCE.createFramework()));

		newChildDescriptors.add
			(createChildParameter
				(ItsmPackage.Literals.ITSM_MODEL__QUALITY_STANDARDS,
				 ItsmFactory.eINSTANCE.createQualityStandard()));

		newChildDescriptors.add
			(createChildParameter
				(ItsmPackage.Literals.ITSM_MODEL__KPIS,
				 ItsmFactory.eINSTANCE.createKPI()));

		newChildDescriptors.add
			(createChildParameter
				(ItsmPackage.Literals.ITSM_MODEL__AGREEMENTS,
				 ItsmFactory.eINSTANCE.createAgreement()));

		newChildDescriptors.add
			(createChildParameter
				(ItsmPackage.Literals.ITSM_MODEL__IMPROVEMENTS,
				 ItsmFactory.eINSTANCE.createImprovement()));

		newChildDescriptors.add
			(createChildParameter
				(ItsmPackage.Literals.ITSM_MODEL__SYSTEMS,
				 ItsmFactory.eINSTANCE.createSystemComponent()));
	}

}

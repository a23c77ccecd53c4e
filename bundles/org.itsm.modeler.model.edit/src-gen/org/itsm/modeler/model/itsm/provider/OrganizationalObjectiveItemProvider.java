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

import org.itsm.modeler.model.itsm.ItsmFactory;
import org.itsm.modeler.model.itsm.ItsmPackage;
import org.itsm.modeler.model.itsm.OrganizationalObjective;

/**
 * This is the item provider adapter for a {@link org.itsm.modeler.model.itsm.OrganizationalObjective} object.
 * <!-- begin-user-doc -->
 * <!-- end-user-doc -->
 * @generated
 */
public class OrganizationalObjectiveItemProvider extends LifecycleElementItemProvider {
	/**
	 * This constructs an instance from a factory and a notifier.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public OrganizationalObjectiveItemProvider(AdapterFactory adapterFactory) {
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

			addStatementPropertyDescriptor(object);
			addPerspectivePropertyDescriptor(object);
			addHorizonPropertyDescriptor(object);
			addPriorityPropertyDescriptor(object);
			addTargetDatePropertyDescriptor(object);
			addDefinedByPropertyDescriptor(object);
			addRealizedByPropertyDescriptor(object);
			addItGoalsPropertyDescriptor(object);
		}
		return itemPropertyDescriptors;
	}

	/**
	 * This adds a property descriptor for the Statement feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addStatementPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_OrganizationalObjective_statement_feature"),
				 getString("_UI_OrganizationalObjective_statement_description"),
				 ItsmPackage.Literals.ORGANIZATIONAL_OBJECTIVE__STATEMENT,
				 true,
				 true,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 getString("_UI_DetailsPropertyCategory"),
				 null));
	}

	/**
	 * This adds a property descriptor for the Perspective feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addPerspectivePropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_OrganizationalObjective_perspective_feature"),
				 getString("_UI_OrganizationalObjective_perspective_description"),
				 ItsmPackage.Literals.ORGANIZATIONAL_OBJECTIVE__PERSPECTIVE,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 getString("_UI_DetailsPropertyCategory"),
				 null));
	}

	/**
	 * This adds a property descriptor for the Horizon feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addHorizonPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_OrganizationalObjective_horizon_feature"),
				 getString("_UI_OrganizationalObjective_horizon_description"),
				 ItsmPackage.Literals.ORGANIZATIONAL_OBJECTIVE__HORIZON,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 getString("_UI_DetailsPropertyCategory"),
				 null));
	}

	/**
	 * This adds a property descriptor for the Priority feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addPriorityPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_OrganizationalObjective_priority_feature"),
				 getString("_UI_OrganizationalObjective_priority_description"),
				 ItsmPackage.Literals.ORGANIZATIONAL_OBJECTIVE__PRIORITY,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 getString("_UI_DetailsPropertyCategory"),
				 null));
	}

	/**
	 * This adds a property descriptor for the Target Date feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addTargetDatePropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_OrganizationalObjective_targetDate_feature"),
				 getString("_UI_OrganizationalObjective_targetDate_description"),
				 ItsmPackage.Literals.ORGANIZATIONAL_OBJECTIVE__TARGET_DATE,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 getString("_UI_DetailsPropertyCategory"),
				 null));
	}

	/**
	 * This adds a property descriptor for the Defined By feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addDefinedByPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_OrganizationalObjective_definedBy_feature"),
				 getString("_UI_OrganizationalObjective_definedBy_description"),
				 ItsmPackage.Literals.ORGANIZATIONAL_OBJECTIVE__DEFINED_BY,
				 true,
				 false,
				 true,
				 null,
				 getString("_UI_ResponsibilityPropertyCategory"),
				 null));
	}

	/**
	 * This adds a property descriptor for the Realized By feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addRealizedByPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_OrganizationalObjective_realizedBy_feature"),
				 getString("_UI_OrganizationalObjective_realizedBy_description"),
				 ItsmPackage.Literals.ORGANIZATIONAL_OBJECTIVE__REALIZED_BY,
				 false,
				 false,
				 false,
				 null,
				 getString("_UI_ChainPropertyCategory"),
				 null));
	}

	/**
	 * This adds a property descriptor for the It Goals feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addItGoalsPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_OrganizationalObjective_itGoals_feature"),
				 getString("_UI_OrganizationalObjective_itGoals_description"),
				 ItsmPackage.Literals.ORGANIZATIONAL_OBJECTIVE__IT_GOALS,
				 false,
				 false,
				 false,
				 null,
				 getString("_UI_ChainPropertyCategory"),
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
			childrenFeatures.add(ItsmPackage.Literals.ORGANIZATIONAL_OBJECTIVE__SUB_OBJECTIVES);
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
		String label = ((OrganizationalObjective)object).getName();
		return label == null || label.length() == 0 ?
			getString("_UI_OrganizationalObjective_type") :
			getString("_UI_OrganizationalObjective_type") + " " + label;
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

		switch (notification.getFeatureID(OrganizationalObjective.class)) {
			case ItsmPackage.ORGANIZATIONAL_OBJECTIVE__STATEMENT:
			case ItsmPackage.ORGANIZATIONAL_OBJECTIVE__PERSPECTIVE:
			case ItsmPackage.ORGANIZATIONAL_OBJECTIVE__HORIZON:
			case ItsmPackage.ORGANIZATIONAL_OBJECTIVE__PRIORITY:
			case ItsmPackage.ORGANIZATIONAL_OBJECTIVE__TARGET_DATE:
				fireNotifyChanged(new ViewerNotification(notification, notification.getNotifier(), false, true));
				return;
			case ItsmPackage.ORGANIZATIONAL_OBJECTIVE__SUB_OBJECTIVES:
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
				(ItsmPackage.Literals.ORGANIZATIONAL_OBJECTIVE__SUB_OBJECTIVES,
				 ItsmFactory.eINSTANCE.createOrganizationalObjective()));
	}

}

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
import org.itsm.modeler.model.itsm.TechnicalActivity;

/**
 * This is the item provider adapter for a {@link org.itsm.modeler.model.itsm.TechnicalActivity} object.
 * <!-- begin-user-doc -->
 * <!-- end-user-doc -->
 * @generated
 */
public class TechnicalActivityItemProvider extends LifecycleElementItemProvider {
	/**
	 * This constructs an instance from a factory and a notifier.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public TechnicalActivityItemProvider(AdapterFactory adapterFactory) {
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

			addAutomationPropertyDescriptor(object);
			addEffortHoursPropertyDescriptor(object);
			addProcedurePropertyDescriptor(object);
			addValuePropertyDescriptor(object);
			addPerformedForPropertyDescriptor(object);
			addFollowsPropertyDescriptor(object);
			addPrecedesPropertyDescriptor(object);
			addPerformedByPropertyDescriptor(object);
			addSystemsPropertyDescriptor(object);
			addDeliversPropertyDescriptor(object);
		}
		return itemPropertyDescriptors;
	}

	/**
	 * This adds a property descriptor for the Automation feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addAutomationPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_TechnicalActivity_automation_feature"),
				 getString("_UI_TechnicalActivity_automation_description"),
				 ItsmPackage.Literals.TECHNICAL_ACTIVITY__AUTOMATION,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 getString("_UI_DetailsPropertyCategory"),
				 null));
	}

	/**
	 * This adds a property descriptor for the Effort Hours feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addEffortHoursPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_TechnicalActivity_effortHours_feature"),
				 getString("_UI_TechnicalActivity_effortHours_description"),
				 ItsmPackage.Literals.TECHNICAL_ACTIVITY__EFFORT_HOURS,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 getString("_UI_DetailsPropertyCategory"),
				 null));
	}

	/**
	 * This adds a property descriptor for the Procedure feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addProcedurePropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_TechnicalActivity_procedure_feature"),
				 getString("_UI_TechnicalActivity_procedure_description"),
				 ItsmPackage.Literals.TECHNICAL_ACTIVITY__PROCEDURE,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 getString("_UI_DetailsPropertyCategory"),
				 null));
	}

	/**
	 * This adds a property descriptor for the Value feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addValuePropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_TechnicalActivity_value_feature"),
				 getString("_UI_TechnicalActivity_value_description"),
				 ItsmPackage.Literals.TECHNICAL_ACTIVITY__VALUE,
				 true,
				 true,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 getString("_UI_DetailsPropertyCategory"),
				 null));
	}

	/**
	 * This adds a property descriptor for the Performed For feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addPerformedForPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_TechnicalActivity_performedFor_feature"),
				 getString("_UI_TechnicalActivity_performedFor_description"),
				 ItsmPackage.Literals.TECHNICAL_ACTIVITY__PERFORMED_FOR,
				 true,
				 false,
				 true,
				 null,
				 getString("_UI_ChainPropertyCategory"),
				 null));
	}

	/**
	 * This adds a property descriptor for the Follows feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addFollowsPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_TechnicalActivity_follows_feature"),
				 getString("_UI_TechnicalActivity_follows_description"),
				 ItsmPackage.Literals.TECHNICAL_ACTIVITY__FOLLOWS,
				 true,
				 false,
				 true,
				 null,
				 getString("_UI_SequencePropertyCategory"),
				 null));
	}

	/**
	 * This adds a property descriptor for the Precedes feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addPrecedesPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_TechnicalActivity_precedes_feature"),
				 getString("_UI_TechnicalActivity_precedes_description"),
				 ItsmPackage.Literals.TECHNICAL_ACTIVITY__PRECEDES,
				 false,
				 false,
				 false,
				 null,
				 getString("_UI_SequencePropertyCategory"),
				 null));
	}

	/**
	 * This adds a property descriptor for the Performed By feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addPerformedByPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_TechnicalActivity_performedBy_feature"),
				 getString("_UI_TechnicalActivity_performedBy_description"),
				 ItsmPackage.Literals.TECHNICAL_ACTIVITY__PERFORMED_BY,
				 true,
				 false,
				 true,
				 null,
				 getString("_UI_ResponsibilityPropertyCategory"),
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
				 getString("_UI_TechnicalActivity_systems_feature"),
				 getString("_UI_TechnicalActivity_systems_description"),
				 ItsmPackage.Literals.TECHNICAL_ACTIVITY__SYSTEMS,
				 true,
				 false,
				 true,
				 null,
				 getString("_UI_ServicesPropertyCategory"),
				 null));
	}

	/**
	 * This adds a property descriptor for the Delivers feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addDeliversPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_TechnicalActivity_delivers_feature"),
				 getString("_UI_TechnicalActivity_delivers_description"),
				 ItsmPackage.Literals.TECHNICAL_ACTIVITY__DELIVERS,
				 true,
				 false,
				 true,
				 null,
				 getString("_UI_ServicesPropertyCategory"),
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
			childrenFeatures.add(ItsmPackage.Literals.TECHNICAL_ACTIVITY__SUB_ACTIVITIES);
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
		String label = ((TechnicalActivity)object).getName();
		return label == null || label.length() == 0 ?
			getString("_UI_TechnicalActivity_type") :
			getString("_UI_TechnicalActivity_type") + " " + label;
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

		switch (notification.getFeatureID(TechnicalActivity.class)) {
			case ItsmPackage.TECHNICAL_ACTIVITY__AUTOMATION:
			case ItsmPackage.TECHNICAL_ACTIVITY__EFFORT_HOURS:
			case ItsmPackage.TECHNICAL_ACTIVITY__PROCEDURE:
			case ItsmPackage.TECHNICAL_ACTIVITY__VALUE:
				fireNotifyChanged(new ViewerNotification(notification, notification.getNotifier(), false, true));
				return;
			case ItsmPackage.TECHNICAL_ACTIVITY__SUB_ACTIVITIES:
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
				(ItsmPackage.Literals.TECHNICAL_ACTIVITY__SUB_ACTIVITIES,
				 ItsmFactory.eINSTANCE.createTechnicalActivity()));
	}

}

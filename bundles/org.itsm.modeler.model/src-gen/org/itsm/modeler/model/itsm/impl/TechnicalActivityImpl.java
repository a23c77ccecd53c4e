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
import org.eclipse.emf.ecore.util.EObjectContainmentEList;
import org.eclipse.emf.ecore.util.EObjectResolvingEList;
import org.eclipse.emf.ecore.util.EObjectWithInverseResolvingEList;
import org.eclipse.emf.ecore.util.InternalEList;

import org.itsm.modeler.model.itsm.Automation;
import org.itsm.modeler.model.itsm.ITSMProcess;
import org.itsm.modeler.model.itsm.ITService;
import org.itsm.modeler.model.itsm.ItsmPackage;
import org.itsm.modeler.model.itsm.SystemComponent;
import org.itsm.modeler.model.itsm.Team;
import org.itsm.modeler.model.itsm.TechnicalActivity;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Technical Activity</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.itsm.modeler.model.itsm.impl.TechnicalActivityImpl#getAutomation <em>Automation</em>}</li>
 *   <li>{@link org.itsm.modeler.model.itsm.impl.TechnicalActivityImpl#getEffortHours <em>Effort Hours</em>}</li>
 *   <li>{@link org.itsm.modeler.model.itsm.impl.TechnicalActivityImpl#getProcedure <em>Procedure</em>}</li>
 *   <li>{@link org.itsm.modeler.model.itsm.impl.TechnicalActivityImpl#getValue <em>Value</em>}</li>
 *   <li>{@link org.itsm.modeler.model.itsm.impl.TechnicalActivityImpl#getPerformedFor <em>Performed For</em>}</li>
 *   <li>{@link org.itsm.modeler.model.itsm.impl.TechnicalActivityImpl#getSubActivities <em>Sub Activities</em>}</li>
 *   <li>{@link org.itsm.modeler.model.itsm.impl.TechnicalActivityImpl#getFollows <em>Follows</em>}</li>
 *   <li>{@link org.itsm.modeler.model.itsm.impl.TechnicalActivityImpl#getPrecedes <em>Precedes</em>}</li>
 *   <li>{@link org.itsm.modeler.model.itsm.impl.TechnicalActivityImpl#getPerformedBy <em>Performed By</em>}</li>
 *   <li>{@link org.itsm.modeler.model.itsm.impl.TechnicalActivityImpl#getSystems <em>Systems</em>}</li>
 *   <li>{@link org.itsm.modeler.model.itsm.impl.TechnicalActivityImpl#getDelivers <em>Delivers</em>}</li>
 * </ul>
 *
 * @generated
 */
public class TechnicalActivityImpl extends LifecycleElementImpl implements TechnicalActivity {
	/**
	 * The default value of the '{@link #getAutomation() <em>Automation</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAutomation()
	 * @generated
	 * @ordered
	 */
	protected static final Automation AUTOMATION_EDEFAULT = Automation.UNSPECIFIED;

	/**
	 * The cached value of the '{@link #getAutomation() <em>Automation</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAutomation()
	 * @generated
	 * @ordered
	 */
	protected Automation automation = AUTOMATION_EDEFAULT;

	/**
	 * The default value of the '{@link #getEffortHours() <em>Effort Hours</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEffortHours()
	 * @generated
	 * @ordered
	 */
	protected static final Double EFFORT_HOURS_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getEffortHours() <em>Effort Hours</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEffortHours()
	 * @generated
	 * @ordered
	 */
	protected Double effortHours = EFFORT_HOURS_EDEFAULT;

	/**
	 * The cached value of the '{@link #getProcedure() <em>Procedure</em>}' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getProcedure()
	 * @generated
	 * @ordered
	 */
	protected EList<String> procedure;

	/**
	 * The default value of the '{@link #getValue() <em>Value</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getValue()
	 * @generated
	 * @ordered
	 */
	protected static final String VALUE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getValue() <em>Value</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getValue()
	 * @generated
	 * @ordered
	 */
	protected String value = VALUE_EDEFAULT;

	/**
	 * The cached value of the '{@link #getPerformedFor() <em>Performed For</em>}' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPerformedFor()
	 * @generated
	 * @ordered
	 */
	protected EList<ITSMProcess> performedFor;

	/**
	 * The cached value of the '{@link #getSubActivities() <em>Sub Activities</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSubActivities()
	 * @generated
	 * @ordered
	 */
	protected EList<TechnicalActivity> subActivities;

	/**
	 * The cached value of the '{@link #getFollows() <em>Follows</em>}' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFollows()
	 * @generated
	 * @ordered
	 */
	protected EList<TechnicalActivity> follows;

	/**
	 * The cached value of the '{@link #getPrecedes() <em>Precedes</em>}' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPrecedes()
	 * @generated
	 * @ordered
	 */
	protected EList<TechnicalActivity> precedes;

	/**
	 * The cached value of the '{@link #getPerformedBy() <em>Performed By</em>}' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPerformedBy()
	 * @generated
	 * @ordered
	 */
	protected EList<Team> performedBy;

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
	 * The cached value of the '{@link #getDelivers() <em>Delivers</em>}' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDelivers()
	 * @generated
	 * @ordered
	 */
	protected EList<ITService> delivers;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected TechnicalActivityImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return ItsmPackage.Literals.TECHNICAL_ACTIVITY;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Automation getAutomation() {
		return automation;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAutomation(Automation newAutomation) {
		Automation oldAutomation = automation;
		automation = newAutomation == null ? AUTOMATION_EDEFAULT : newAutomation;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ItsmPackage.TECHNICAL_ACTIVITY__AUTOMATION, oldAutomation, automation));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Double getEffortHours() {
		return effortHours;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setEffortHours(Double newEffortHours) {
		Double oldEffortHours = effortHours;
		effortHours = newEffortHours;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ItsmPackage.TECHNICAL_ACTIVITY__EFFORT_HOURS, oldEffortHours, effortHours));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<String> getProcedure() {
		if (procedure == null) {
			procedure = new EDataTypeEList<String>(String.class, this, ItsmPackage.TECHNICAL_ACTIVITY__PROCEDURE);
		}
		return procedure;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getValue() {
		return value;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setValue(String newValue) {
		String oldValue = value;
		value = newValue;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ItsmPackage.TECHNICAL_ACTIVITY__VALUE, oldValue, value));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<ITSMProcess> getPerformedFor() {
		if (performedFor == null) {
			performedFor = new EObjectWithInverseResolvingEList.ManyInverse<ITSMProcess>(ITSMProcess.class, this, ItsmPackage.TECHNICAL_ACTIVITY__PERFORMED_FOR, ItsmPackage.ITSM_PROCESS__ACTIVITIES);
		}
		return performedFor;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<TechnicalActivity> getSubActivities() {
		if (subActivities == null) {
			subActivities = new EObjectContainmentEList<TechnicalActivity>(TechnicalActivity.class, this, ItsmPackage.TECHNICAL_ACTIVITY__SUB_ACTIVITIES);
		}
		return subActivities;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<TechnicalActivity> getFollows() {
		if (follows == null) {
			follows = new EObjectWithInverseResolvingEList.ManyInverse<TechnicalActivity>(TechnicalActivity.class, this, ItsmPackage.TECHNICAL_ACTIVITY__FOLLOWS, ItsmPackage.TECHNICAL_ACTIVITY__PRECEDES);
		}
		return follows;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<TechnicalActivity> getPrecedes() {
		if (precedes == null) {
			precedes = new EObjectWithInverseResolvingEList.ManyInverse<TechnicalActivity>(TechnicalActivity.class, this, ItsmPackage.TECHNICAL_ACTIVITY__PRECEDES, ItsmPackage.TECHNICAL_ACTIVITY__FOLLOWS);
		}
		return precedes;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Team> getPerformedBy() {
		if (performedBy == null) {
			performedBy = new EObjectWithInverseResolvingEList.ManyInverse<Team>(Team.class, this, ItsmPackage.TECHNICAL_ACTIVITY__PERFORMED_BY, ItsmPackage.TEAM__PERFORMS);
		}
		return performedBy;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<SystemComponent> getSystems() {
		if (systems == null) {
			systems = new EObjectWithInverseResolvingEList.ManyInverse<SystemComponent>(SystemComponent.class, this, ItsmPackage.TECHNICAL_ACTIVITY__SYSTEMS, ItsmPackage.SYSTEM_COMPONENT__USED_BY);
		}
		return systems;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<ITService> getDelivers() {
		if (delivers == null) {
			delivers = new EObjectResolvingEList<ITService>(ITService.class, this, ItsmPackage.TECHNICAL_ACTIVITY__DELIVERS);
		}
		return delivers;
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
			case ItsmPackage.TECHNICAL_ACTIVITY__PERFORMED_FOR:
				return ((InternalEList<InternalEObject>)(InternalEList<?>)getPerformedFor()).basicAdd(otherEnd, msgs);
			case ItsmPackage.TECHNICAL_ACTIVITY__FOLLOWS:
				return ((InternalEList<InternalEObject>)(InternalEList<?>)getFollows()).basicAdd(otherEnd, msgs);
			case ItsmPackage.TECHNICAL_ACTIVITY__PRECEDES:
				return ((InternalEList<InternalEObject>)(InternalEList<?>)getPrecedes()).basicAdd(otherEnd, msgs);
			case ItsmPackage.TECHNICAL_ACTIVITY__PERFORMED_BY:
				return ((InternalEList<InternalEObject>)(InternalEList<?>)getPerformedBy()).basicAdd(otherEnd, msgs);
			case ItsmPackage.TECHNICAL_ACTIVITY__SYSTEMS:
				return ((InternalEList<InternalEObject>)(InternalEList<?>)getSystems()).basicAdd(otherEnd, msgs);
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
			case ItsmPackage.TECHNICAL_ACTIVITY__PERFORMED_FOR:
				return ((InternalEList<?>)getPerformedFor()).basicRemove(otherEnd, msgs);
			case ItsmPackage.TECHNICAL_ACTIVITY__SUB_ACTIVITIES:
				return ((InternalEList<?>)getSubActivities()).basicRemove(otherEnd, msgs);
			case ItsmPackage.TECHNICAL_ACTIVITY__FOLLOWS:
				return ((InternalEList<?>)getFollows()).basicRemove(otherEnd, msgs);
			case ItsmPackage.TECHNICAL_ACTIVITY__PRECEDES:
				return ((InternalEList<?>)getPrecedes()).basicRemove(otherEnd, msgs);
			case ItsmPackage.TECHNICAL_ACTIVITY__PERFORMED_BY:
				return ((InternalEList<?>)getPerformedBy()).basicRemove(otherEnd, msgs);
			case ItsmPackage.TECHNICAL_ACTIVITY__SYSTEMS:
				return ((InternalEList<?>)getSystems()).basicRemove(otherEnd, msgs);
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
			case ItsmPackage.TECHNICAL_ACTIVITY__AUTOMATION:
				return getAutomation();
			case ItsmPackage.TECHNICAL_ACTIVITY__EFFORT_HOURS:
				return getEffortHours();
			case ItsmPackage.TECHNICAL_ACTIVITY__PROCEDURE:
				return getProcedure();
			case ItsmPackage.TECHNICAL_ACTIVITY__VALUE:
				return getValue();
			case ItsmPackage.TECHNICAL_ACTIVITY__PERFORMED_FOR:
				return getPerformedFor();
			case ItsmPackage.TECHNICAL_ACTIVITY__SUB_ACTIVITIES:
				return getSubActivities();
			case ItsmPackage.TECHNICAL_ACTIVITY__FOLLOWS:
				return getFollows();
			case ItsmPackage.TECHNICAL_ACTIVITY__PRECEDES:
				return getPrecedes();
			case ItsmPackage.TECHNICAL_ACTIVITY__PERFORMED_BY:
				return getPerformedBy();
			case ItsmPackage.TECHNICAL_ACTIVITY__SYSTEMS:
				return getSystems();
			case ItsmPackage.TECHNICAL_ACTIVITY__DELIVERS:
				return getDelivers();
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
			case ItsmPackage.TECHNICAL_ACTIVITY__AUTOMATION:
				setAutomation((Automation)newValue);
				return;
			case ItsmPackage.TECHNICAL_ACTIVITY__EFFORT_HOURS:
				setEffortHours((Double)newValue);
				return;
			case ItsmPackage.TECHNICAL_ACTIVITY__PROCEDURE:
				getProcedure().clear();
				getProcedure().addAll((Collection<? extends String>)newValue);
				return;
			case ItsmPackage.TECHNICAL_ACTIVITY__VALUE:
				setValue((String)newValue);
				return;
			case ItsmPackage.TECHNICAL_ACTIVITY__PERFORMED_FOR:
				getPerformedFor().clear();
				getPerformedFor().addAll((Collection<? extends ITSMProcess>)newValue);
				return;
			case ItsmPackage.TECHNICAL_ACTIVITY__SUB_ACTIVITIES:
				getSubActivities().clear();
				getSubActivities().addAll((Collection<? extends TechnicalActivity>)newValue);
				return;
			case ItsmPackage.TECHNICAL_ACTIVITY__FOLLOWS:
				getFollows().clear();
				getFollows().addAll((Collection<? extends TechnicalActivity>)newValue);
				return;
			case ItsmPackage.TECHNICAL_ACTIVITY__PRECEDES:
				getPrecedes().clear();
				getPrecedes().addAll((Collection<? extends TechnicalActivity>)newValue);
				return;
			case ItsmPackage.TECHNICAL_ACTIVITY__PERFORMED_BY:
				getPerformedBy().clear();
				getPerformedBy().addAll((Collection<? extends Team>)newValue);
				return;
			case ItsmPackage.TECHNICAL_ACTIVITY__SYSTEMS:
				getSystems().clear();
				getSystems().addAll((Collection<? extends SystemComponent>)newValue);
				return;
			case ItsmPackage.TECHNICAL_ACTIVITY__DELIVERS:
				getDelivers().clear();
				getDelivers().addAll((Collection<? extends ITService>)newValue);
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
			case ItsmPackage.TECHNICAL_ACTIVITY__AUTOMATION:
				setAutomation(AUTOMATION_EDEFAULT);
				return;
			case ItsmPackage.TECHNICAL_ACTIVITY__EFFORT_HOURS:
				setEffortHours(EFFORT_HOURS_EDEFAULT);
				return;
			case ItsmPackage.TECHNICAL_ACTIVITY__PROCEDURE:
				getProcedure().clear();
				return;
			case ItsmPackage.TECHNICAL_ACTIVITY__VALUE:
				setValue(VALUE_EDEFAULT);
				return;
			case ItsmPackage.TECHNICAL_ACTIVITY__PERFORMED_FOR:
				getPerformedFor().clear();
				return;
			case ItsmPackage.TECHNICAL_ACTIVITY__SUB_ACTIVITIES:
				getSubActivities().clear();
				return;
			case ItsmPackage.TECHNICAL_ACTIVITY__FOLLOWS:
				getFollows().clear();
				return;
			case ItsmPackage.TECHNICAL_ACTIVITY__PRECEDES:
				getPrecedes().clear();
				return;
			case ItsmPackage.TECHNICAL_ACTIVITY__PERFORMED_BY:
				getPerformedBy().clear();
				return;
			case ItsmPackage.TECHNICAL_ACTIVITY__SYSTEMS:
				getSystems().clear();
				return;
			case ItsmPackage.TECHNICAL_ACTIVITY__DELIVERS:
				getDelivers().clear();
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
			case ItsmPackage.TECHNICAL_ACTIVITY__AUTOMATION:
				return automation != AUTOMATION_EDEFAULT;
			case ItsmPackage.TECHNICAL_ACTIVITY__EFFORT_HOURS:
				return EFFORT_HOURS_EDEFAULT == null ? effortHours != null : !EFFORT_HOURS_EDEFAULT.equals(effortHours);
			case ItsmPackage.TECHNICAL_ACTIVITY__PROCEDURE:
				return procedure != null && !procedure.isEmpty();
			case ItsmPackage.TECHNICAL_ACTIVITY__VALUE:
				return VALUE_EDEFAULT == null ? value != null : !VALUE_EDEFAULT.equals(value);
			case ItsmPackage.TECHNICAL_ACTIVITY__PERFORMED_FOR:
				return performedFor != null && !performedFor.isEmpty();
			case ItsmPackage.TECHNICAL_ACTIVITY__SUB_ACTIVITIES:
				return subActivities != null && !subActivities.isEmpty();
			case ItsmPackage.TECHNICAL_ACTIVITY__FOLLOWS:
				return follows != null && !follows.isEmpty();
			case ItsmPackage.TECHNICAL_ACTIVITY__PRECEDES:
				return precedes != null && !precedes.isEmpty();
			case ItsmPackage.TECHNICAL_ACTIVITY__PERFORMED_BY:
				return performedBy != null && !performedBy.isEmpty();
			case ItsmPackage.TECHNICAL_ACTIVITY__SYSTEMS:
				return systems != null && !systems.isEmpty();
			case ItsmPackage.TECHNICAL_ACTIVITY__DELIVERS:
				return delivers != null && !delivers.isEmpty();
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
		result.append(" (automation: ");
		result.append(automation);
		result.append(", effortHours: ");
		result.append(effortHours);
		result.append(", procedure: ");
		result.append(procedure);
		result.append(", value: ");
		result.append(value);
		result.append(')');
		return result.toString();
	}

} //TechnicalActivityImpl

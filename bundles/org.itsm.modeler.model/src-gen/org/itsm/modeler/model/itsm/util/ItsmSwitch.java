/**
 * Copyright (c) 2026 ITSM Modeler contributors
 * 
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 * 
 * SPDX-License-Identifier: EPL-2.0
 */
package org.itsm.modeler.model.itsm.util;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;

import org.eclipse.emf.ecore.util.Switch;

import org.itsm.modeler.model.itsm.*;

/**
 * <!-- begin-user-doc -->
 * The <b>Switch</b> for the model's inheritance hierarchy.
 * It supports the call {@link #doSwitch(EObject) doSwitch(object)}
 * to invoke the <code>caseXXX</code> method for each class of the model,
 * starting with the actual class of the object
 * and proceeding up the inheritance hierarchy
 * until a non-null result is returned,
 * which is the result of the switch.
 * <!-- end-user-doc -->
 * @see org.itsm.modeler.model.itsm.ItsmPackage
 * @generated
 */
public class ItsmSwitch<T> extends Switch<T> {
	/**
	 * The cached model package
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected static ItsmPackage modelPackage;

	/**
	 * Creates an instance of the switch.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public ItsmSwitch() {
		if (modelPackage == null) {
			modelPackage = ItsmPackage.eINSTANCE;
		}
	}

	/**
	 * Checks whether this is a switch for the given package.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param ePackage the package in question.
	 * @return whether this is a switch for the given package.
	 * @generated
	 */
	@Override
	protected boolean isSwitchFor(EPackage ePackage) {
		return ePackage == modelPackage;
	}

	/**
	 * Calls <code>caseXXX</code> for each class of the model until one returns a non null result; it yields that result.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the first non-null result returned by a <code>caseXXX</code> call.
	 * @generated
	 */
	@Override
	protected T doSwitch(int classifierID, EObject theEObject) {
		switch (classifierID) {
			case ItsmPackage.IDENTIFIED: {
				Identified identified = (Identified)theEObject;
				T result = caseIdentified(identified);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case ItsmPackage.ITSM_ELEMENT: {
				ITSMElement itsmElement = (ITSMElement)theEObject;
				T result = caseITSMElement(itsmElement);
				if (result == null) result = caseIdentified(itsmElement);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case ItsmPackage.OWNED_ELEMENT: {
				OwnedElement ownedElement = (OwnedElement)theEObject;
				T result = caseOwnedElement(ownedElement);
				if (result == null) result = caseITSMElement(ownedElement);
				if (result == null) result = caseIdentified(ownedElement);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case ItsmPackage.LIFECYCLE_ELEMENT: {
				LifecycleElement lifecycleElement = (LifecycleElement)theEObject;
				T result = caseLifecycleElement(lifecycleElement);
				if (result == null) result = caseOwnedElement(lifecycleElement);
				if (result == null) result = caseITSMElement(lifecycleElement);
				if (result == null) result = caseIdentified(lifecycleElement);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case ItsmPackage.ITSM_MODEL: {
				ITSMModel itsmModel = (ITSMModel)theEObject;
				T result = caseITSMModel(itsmModel);
				if (result == null) result = caseITSMElement(itsmModel);
				if (result == null) result = caseIdentified(itsmModel);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case ItsmPackage.ORGANIZATIONAL_OBJECTIVE: {
				OrganizationalObjective organizationalObjective = (OrganizationalObjective)theEObject;
				T result = caseOrganizationalObjective(organizationalObjective);
				if (result == null) result = caseLifecycleElement(organizationalObjective);
				if (result == null) result = caseOwnedElement(organizationalObjective);
				if (result == null) result = caseITSMElement(organizationalObjective);
				if (result == null) result = caseIdentified(organizationalObjective);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case ItsmPackage.BUSINESS_PROCESS: {
				BusinessProcess businessProcess = (BusinessProcess)theEObject;
				T result = caseBusinessProcess(businessProcess);
				if (result == null) result = caseLifecycleElement(businessProcess);
				if (result == null) result = caseOwnedElement(businessProcess);
				if (result == null) result = caseITSMElement(businessProcess);
				if (result == null) result = caseIdentified(businessProcess);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case ItsmPackage.IT_SERVICE_ORGANIZATION: {
				ITServiceOrganization itServiceOrganization = (ITServiceOrganization)theEObject;
				T result = caseITServiceOrganization(itServiceOrganization);
				if (result == null) result = caseLifecycleElement(itServiceOrganization);
				if (result == null) result = caseOwnedElement(itServiceOrganization);
				if (result == null) result = caseITSMElement(itServiceOrganization);
				if (result == null) result = caseIdentified(itServiceOrganization);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case ItsmPackage.DEPARTMENT: {
				Department department = (Department)theEObject;
				T result = caseDepartment(department);
				if (result == null) result = caseLifecycleElement(department);
				if (result == null) result = caseOwnedElement(department);
				if (result == null) result = caseITSMElement(department);
				if (result == null) result = caseIdentified(department);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case ItsmPackage.IT_GOAL: {
				ITGoal itGoal = (ITGoal)theEObject;
				T result = caseITGoal(itGoal);
				if (result == null) result = caseLifecycleElement(itGoal);
				if (result == null) result = caseOwnedElement(itGoal);
				if (result == null) result = caseITSMElement(itGoal);
				if (result == null) result = caseIdentified(itGoal);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case ItsmPackage.IT_SERVICE: {
				ITService itService = (ITService)theEObject;
				T result = caseITService(itService);
				if (result == null) result = caseLifecycleElement(itService);
				if (result == null) result = caseOwnedElement(itService);
				if (result == null) result = caseITSMElement(itService);
				if (result == null) result = caseIdentified(itService);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case ItsmPackage.ITSM_PROCESS: {
				ITSMProcess itsmProcess = (ITSMProcess)theEObject;
				T result = caseITSMProcess(itsmProcess);
				if (result == null) result = caseLifecycleElement(itsmProcess);
				if (result == null) result = caseOwnedElement(itsmProcess);
				if (result == null) result = caseITSMElement(itsmProcess);
				if (result == null) result = caseIdentified(itsmProcess);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case ItsmPackage.TECHNICAL_ACTIVITY: {
				TechnicalActivity technicalActivity = (TechnicalActivity)theEObject;
				T result = caseTechnicalActivity(technicalActivity);
				if (result == null) result = caseLifecycleElement(technicalActivity);
				if (result == null) result = caseOwnedElement(technicalActivity);
				if (result == null) result = caseITSMElement(technicalActivity);
				if (result == null) result = caseIdentified(technicalActivity);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case ItsmPackage.TEAM: {
				Team team = (Team)theEObject;
				T result = caseTeam(team);
				if (result == null) result = caseOwnedElement(team);
				if (result == null) result = caseITSMElement(team);
				if (result == null) result = caseIdentified(team);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case ItsmPackage.STAKEHOLDER: {
				Stakeholder stakeholder = (Stakeholder)theEObject;
				T result = caseStakeholder(stakeholder);
				if (result == null) result = caseITSMElement(stakeholder);
				if (result == null) result = caseIdentified(stakeholder);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case ItsmPackage.CUSTOMER: {
				Customer customer = (Customer)theEObject;
				T result = caseCustomer(customer);
				if (result == null) result = caseStakeholder(customer);
				if (result == null) result = caseITSMElement(customer);
				if (result == null) result = caseIdentified(customer);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case ItsmPackage.ROLE: {
				Role role = (Role)theEObject;
				T result = caseRole(role);
				if (result == null) result = caseITSMElement(role);
				if (result == null) result = caseIdentified(role);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case ItsmPackage.FRAMEWORK: {
				Framework framework = (Framework)theEObject;
				T result = caseFramework(framework);
				if (result == null) result = caseITSMElement(framework);
				if (result == null) result = caseIdentified(framework);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case ItsmPackage.FRAMEWORK_ELEMENT: {
				FrameworkElement frameworkElement = (FrameworkElement)theEObject;
				T result = caseFrameworkElement(frameworkElement);
				if (result == null) result = caseITSMElement(frameworkElement);
				if (result == null) result = caseIdentified(frameworkElement);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case ItsmPackage.QUALITY_STANDARD: {
				QualityStandard qualityStandard = (QualityStandard)theEObject;
				T result = caseQualityStandard(qualityStandard);
				if (result == null) result = caseITSMElement(qualityStandard);
				if (result == null) result = caseIdentified(qualityStandard);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case ItsmPackage.KPI: {
				KPI kpi = (KPI)theEObject;
				T result = caseKPI(kpi);
				if (result == null) result = caseITSMElement(kpi);
				if (result == null) result = caseIdentified(kpi);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case ItsmPackage.MEASUREMENT: {
				Measurement measurement = (Measurement)theEObject;
				T result = caseMeasurement(measurement);
				if (result == null) result = caseIdentified(measurement);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case ItsmPackage.AGREEMENT: {
				Agreement agreement = (Agreement)theEObject;
				T result = caseAgreement(agreement);
				if (result == null) result = caseITSMElement(agreement);
				if (result == null) result = caseIdentified(agreement);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case ItsmPackage.SERVICE_TARGET: {
				ServiceTarget serviceTarget = (ServiceTarget)theEObject;
				T result = caseServiceTarget(serviceTarget);
				if (result == null) result = caseIdentified(serviceTarget);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case ItsmPackage.RACI_ASSIGNMENT: {
				RaciAssignment raciAssignment = (RaciAssignment)theEObject;
				T result = caseRaciAssignment(raciAssignment);
				if (result == null) result = caseIdentified(raciAssignment);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case ItsmPackage.IMPROVEMENT: {
				Improvement improvement = (Improvement)theEObject;
				T result = caseImprovement(improvement);
				if (result == null) result = caseITSMElement(improvement);
				if (result == null) result = caseIdentified(improvement);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case ItsmPackage.SYSTEM_COMPONENT: {
				SystemComponent systemComponent = (SystemComponent)theEObject;
				T result = caseSystemComponent(systemComponent);
				if (result == null) result = caseOwnedElement(systemComponent);
				if (result == null) result = caseITSMElement(systemComponent);
				if (result == null) result = caseIdentified(systemComponent);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case ItsmPackage.PROPERTY: {
				Property property = (Property)theEObject;
				T result = caseProperty(property);
				if (result == null) result = caseIdentified(property);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case ItsmPackage.WAIVER: {
				Waiver waiver = (Waiver)theEObject;
				T result = caseWaiver(waiver);
				if (result == null) result = caseIdentified(waiver);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			default: return defaultCase(theEObject);
		}
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Identified</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Identified</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseIdentified(Identified object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>ITSM Element</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>ITSM Element</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseITSMElement(ITSMElement object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Owned Element</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Owned Element</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseOwnedElement(OwnedElement object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Lifecycle Element</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Lifecycle Element</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseLifecycleElement(LifecycleElement object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>ITSM Model</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>ITSM Model</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseITSMModel(ITSMModel object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Organizational Objective</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Organizational Objective</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseOrganizationalObjective(OrganizationalObjective object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Business Process</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Business Process</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseBusinessProcess(BusinessProcess object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>IT Service Organization</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>IT Service Organization</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseITServiceOrganization(ITServiceOrganization object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Department</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Department</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseDepartment(Department object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>IT Goal</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>IT Goal</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseITGoal(ITGoal object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>IT Service</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>IT Service</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseITService(ITService object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>ITSM Process</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>ITSM Process</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseITSMProcess(ITSMProcess object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Technical Activity</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Technical Activity</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseTechnicalActivity(TechnicalActivity object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Team</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Team</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseTeam(Team object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Stakeholder</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Stakeholder</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseStakeholder(Stakeholder object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Customer</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Customer</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseCustomer(Customer object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Role</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Role</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseRole(Role object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Framework</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Framework</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseFramework(Framework object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Framework Element</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Framework Element</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseFrameworkElement(FrameworkElement object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Quality Standard</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Quality Standard</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseQualityStandard(QualityStandard object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>KPI</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>KPI</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseKPI(KPI object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Measurement</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Measurement</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseMeasurement(Measurement object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Agreement</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Agreement</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseAgreement(Agreement object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Service Target</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Service Target</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseServiceTarget(ServiceTarget object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Raci Assignment</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Raci Assignment</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseRaciAssignment(RaciAssignment object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Improvement</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Improvement</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseImprovement(Improvement object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>System Component</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>System Component</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseSystemComponent(SystemComponent object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Property</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Property</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseProperty(Property object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Waiver</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Waiver</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseWaiver(Waiver object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>EObject</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch, but this is the last case anyway.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>EObject</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject)
	 * @generated
	 */
	@Override
	public T defaultCase(EObject object) {
		return null;
	}

} //ItsmSwitch

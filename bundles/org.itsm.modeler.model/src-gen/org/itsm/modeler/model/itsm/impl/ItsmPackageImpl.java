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

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EOperation;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;

import org.eclipse.emf.ecore.impl.EPackageImpl;

import org.itsm.modeler.model.chain.ChainGraph;

import org.itsm.modeler.model.itsm.Agreement;
import org.itsm.modeler.model.itsm.AgreementKind;
import org.itsm.modeler.model.itsm.AuthorityLevel;
import org.itsm.modeler.model.itsm.Automation;
import org.itsm.modeler.model.itsm.BusinessProcess;
import org.itsm.modeler.model.itsm.Criticality;
import org.itsm.modeler.model.itsm.Customer;
import org.itsm.modeler.model.itsm.Department;
import org.itsm.modeler.model.itsm.Direction;
import org.itsm.modeler.model.itsm.Framework;
import org.itsm.modeler.model.itsm.FrameworkElement;
import org.itsm.modeler.model.itsm.FrameworkElementKind;
import org.itsm.modeler.model.itsm.FrameworkKind;
import org.itsm.modeler.model.itsm.Frequency;
import org.itsm.modeler.model.itsm.Horizon;
import org.itsm.modeler.model.itsm.ITGoal;
import org.itsm.modeler.model.itsm.ITSMElement;
import org.itsm.modeler.model.itsm.ITSMModel;
import org.itsm.modeler.model.itsm.ITSMProcess;
import org.itsm.modeler.model.itsm.ITService;
import org.itsm.modeler.model.itsm.ITServiceOrganization;
import org.itsm.modeler.model.itsm.Identified;
import org.itsm.modeler.model.itsm.Improvement;
import org.itsm.modeler.model.itsm.ImprovementState;
import org.itsm.modeler.model.itsm.ImprovementStep;
import org.itsm.modeler.model.itsm.ItsmFactory;
import org.itsm.modeler.model.itsm.ItsmPackage;
import org.itsm.modeler.model.itsm.Layer;
import org.itsm.modeler.model.itsm.LifecycleElement;
import org.itsm.modeler.model.itsm.LifecycleStage;
import org.itsm.modeler.model.itsm.Measurement;
import org.itsm.modeler.model.itsm.OrganizationalObjective;
import org.itsm.modeler.model.itsm.OwnedElement;
import org.itsm.modeler.model.itsm.Perspective;
import org.itsm.modeler.model.itsm.Property;
import org.itsm.modeler.model.itsm.QualityStandard;
import org.itsm.modeler.model.itsm.RaciAssignment;
import org.itsm.modeler.model.itsm.RaciKind;
import org.itsm.modeler.model.itsm.Role;
import org.itsm.modeler.model.itsm.RoleKind;
import org.itsm.modeler.model.itsm.ServiceKind;
import org.itsm.modeler.model.itsm.ServiceTarget;
import org.itsm.modeler.model.itsm.Stakeholder;
import org.itsm.modeler.model.itsm.Status;
import org.itsm.modeler.model.itsm.SystemComponent;
import org.itsm.modeler.model.itsm.Team;
import org.itsm.modeler.model.itsm.TechnicalActivity;
import org.itsm.modeler.model.itsm.Waiver;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model <b>Package</b>.
 * <!-- end-user-doc -->
 * @generated
 */
public class ItsmPackageImpl extends EPackageImpl implements ItsmPackage {
	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass identifiedEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass itsmElementEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass ownedElementEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass lifecycleElementEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass itsmModelEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass organizationalObjectiveEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass businessProcessEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass itServiceOrganizationEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass departmentEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass itGoalEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass itServiceEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass itsmProcessEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass technicalActivityEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass teamEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass stakeholderEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass customerEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass roleEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass frameworkEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass frameworkElementEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass qualityStandardEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass kpiEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass measurementEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass agreementEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass serviceTargetEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass raciAssignmentEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass improvementEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass systemComponentEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass propertyEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass waiverEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum statusEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum authorityLevelEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum perspectiveEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum horizonEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum lifecycleStageEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum serviceKindEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum agreementKindEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum automationEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum criticalityEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum frameworkKindEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum frameworkElementKindEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum directionEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum frequencyEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum raciKindEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum roleKindEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum improvementStepEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum improvementStateEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum layerEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EDataType dateEDataType = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EDataType chainGraphEDataType = null;

	/**
	 * Creates an instance of the model <b>Package</b>, registered with
	 * {@link org.eclipse.emf.ecore.EPackage.Registry EPackage.Registry} by the package
	 * package URI value.
	 * <p>Note: the correct way to create the package is via the static
	 * factory method {@link #init init()}, which also performs
	 * initialization of the package, or returns the registered package,
	 * if one already exists.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.eclipse.emf.ecore.EPackage.Registry
	 * @see org.itsm.modeler.model.itsm.ItsmPackage#eNS_URI
	 * @see #init()
	 * @generated
	 */
	private ItsmPackageImpl() {
		super(eNS_URI, ItsmFactory.eINSTANCE);
	}
	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static boolean isInited = false;

	/**
	 * Creates, registers, and initializes the <b>Package</b> for this model, and for any others upon which it depends.
	 *
	 * <p>This method is used to initialize {@link ItsmPackage#eINSTANCE} when that field is accessed.
	 * Clients should not invoke it directly. Instead, they should simply access that field to obtain the package.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #eNS_URI
	 * @see #createPackageContents()
	 * @see #initializePackageContents()
	 * @generated
	 */
	public static ItsmPackage init() {
		if (isInited) return (ItsmPackage)EPackage.Registry.INSTANCE.getEPackage(ItsmPackage.eNS_URI);

		// Obtain or create and register package
		Object registeredItsmPackage = EPackage.Registry.INSTANCE.get(eNS_URI);
		ItsmPackageImpl theItsmPackage = registeredItsmPackage instanceof ItsmPackageImpl ? (ItsmPackageImpl)registeredItsmPackage : new ItsmPackageImpl();

		isInited = true;

		// Create package meta-data objects
		theItsmPackage.createPackageContents();

		// Initialize created meta-data
		theItsmPackage.initializePackageContents();

		// Mark meta-data to indicate it can't be changed
		theItsmPackage.freeze();

		// Update the registry and return the package
		EPackage.Registry.INSTANCE.put(ItsmPackage.eNS_URI, theItsmPackage);
		return theItsmPackage;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getIdentified() {
		return identifiedEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getIdentified_Id() {
		return (EAttribute)identifiedEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getITSMElement() {
		return itsmElementEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getITSMElement_Name() {
		return (EAttribute)itsmElementEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getITSMElement_Code() {
		return (EAttribute)itsmElementEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getITSMElement_Description() {
		return (EAttribute)itsmElementEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getITSMElement_Tags() {
		return (EAttribute)itsmElementEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getITSMElement_Status() {
		return (EAttribute)itsmElementEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getITSMElement_Link() {
		return (EAttribute)itsmElementEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getITSMElement_Properties() {
		return (EReference)itsmElementEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getITSMElement_Waivers() {
		return (EReference)itsmElementEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getOwnedElement() {
		return ownedElementEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getOwnedElement_Owner() {
		return (EReference)ownedElementEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getOwnedElement_Raci() {
		return (EReference)ownedElementEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getLifecycleElement() {
		return lifecycleElementEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getLifecycleElement_Maturity() {
		return (EAttribute)lifecycleElementEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getLifecycleElement_ReviewedOn() {
		return (EAttribute)lifecycleElementEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getLifecycleElement_NextReview() {
		return (EAttribute)lifecycleElementEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getLifecycleElement_Layer() {
		return (EAttribute)lifecycleElementEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getLifecycleElement_Improvements() {
		return (EReference)lifecycleElementEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getLifecycleElement_Kpis() {
		return (EReference)lifecycleElementEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EOperation getLifecycleElement__Upstream() {
		return lifecycleElementEClass.getEOperations().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EOperation getLifecycleElement__Downstream() {
		return lifecycleElementEClass.getEOperations().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EOperation getLifecycleElement__ReachesActivity() {
		return lifecycleElementEClass.getEOperations().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EOperation getLifecycleElement__ReachesObjective() {
		return lifecycleElementEClass.getEOperations().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getITSMModel() {
		return itsmModelEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getITSMModel_OrganizationName() {
		return (EAttribute)itsmModelEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getITSMModel_ModelVersion() {
		return (EAttribute)itsmModelEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getITSMModel_Language() {
		return (EAttribute)itsmModelEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getITSMModel_Objectives() {
		return (EReference)itsmModelEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getITSMModel_BusinessProcesses() {
		return (EReference)itsmModelEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getITSMModel_ServiceOrganizations() {
		return (EReference)itsmModelEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getITSMModel_Services() {
		return (EReference)itsmModelEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getITSMModel_ItsmProcesses() {
		return (EReference)itsmModelEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getITSMModel_TechnicalActivities() {
		return (EReference)itsmModelEClass.getEStructuralFeatures().get(8);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getITSMModel_Teams() {
		return (EReference)itsmModelEClass.getEStructuralFeatures().get(9);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getITSMModel_Stakeholders() {
		return (EReference)itsmModelEClass.getEStructuralFeatures().get(10);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getITSMModel_Roles() {
		return (EReference)itsmModelEClass.getEStructuralFeatures().get(11);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getITSMModel_Frameworks() {
		return (EReference)itsmModelEClass.getEStructuralFeatures().get(12);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getITSMModel_QualityStandards() {
		return (EReference)itsmModelEClass.getEStructuralFeatures().get(13);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getITSMModel_Kpis() {
		return (EReference)itsmModelEClass.getEStructuralFeatures().get(14);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getITSMModel_Agreements() {
		return (EReference)itsmModelEClass.getEStructuralFeatures().get(15);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getITSMModel_Improvements() {
		return (EReference)itsmModelEClass.getEStructuralFeatures().get(16);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getITSMModel_Systems() {
		return (EReference)itsmModelEClass.getEStructuralFeatures().get(17);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EOperation getITSMModel__Chain() {
		return itsmModelEClass.getEOperations().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getOrganizationalObjective() {
		return organizationalObjectiveEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getOrganizationalObjective_Statement() {
		return (EAttribute)organizationalObjectiveEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getOrganizationalObjective_Perspective() {
		return (EAttribute)organizationalObjectiveEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getOrganizationalObjective_Horizon() {
		return (EAttribute)organizationalObjectiveEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getOrganizationalObjective_Priority() {
		return (EAttribute)organizationalObjectiveEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getOrganizationalObjective_TargetDate() {
		return (EAttribute)organizationalObjectiveEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getOrganizationalObjective_SubObjectives() {
		return (EReference)organizationalObjectiveEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getOrganizationalObjective_DefinedBy() {
		return (EReference)organizationalObjectiveEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getOrganizationalObjective_RealizedBy() {
		return (EReference)organizationalObjectiveEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getOrganizationalObjective_ItGoals() {
		return (EReference)organizationalObjectiveEClass.getEStructuralFeatures().get(8);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getBusinessProcess() {
		return businessProcessEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getBusinessProcess_Value() {
		return (EAttribute)businessProcessEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getBusinessProcess_ItRole() {
		return (EAttribute)businessProcessEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getBusinessProcess_Repeatable() {
		return (EAttribute)businessProcessEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getBusinessProcess_Criticality() {
		return (EAttribute)businessProcessEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getBusinessProcess_SubProcesses() {
		return (EReference)businessProcessEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getBusinessProcess_Realizes() {
		return (EReference)businessProcessEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getBusinessProcess_Follows() {
		return (EReference)businessProcessEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getBusinessProcess_Precedes() {
		return (EReference)businessProcessEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getBusinessProcess_UsesServices() {
		return (EReference)businessProcessEClass.getEStructuralFeatures().get(8);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getBusinessProcess_Customers() {
		return (EReference)businessProcessEClass.getEStructuralFeatures().get(9);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getBusinessProcess_QualityStandards() {
		return (EReference)businessProcessEClass.getEStructuralFeatures().get(10);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getBusinessProcess_ExaminedBy() {
		return (EReference)businessProcessEClass.getEStructuralFeatures().get(11);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getBusinessProcess_ItGoals() {
		return (EReference)businessProcessEClass.getEStructuralFeatures().get(12);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getITServiceOrganization() {
		return itServiceOrganizationEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getITServiceOrganization_Mission() {
		return (EAttribute)itServiceOrganizationEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getITServiceOrganization_Departments() {
		return (EReference)itServiceOrganizationEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getITServiceOrganization_Goals() {
		return (EReference)itServiceOrganizationEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getITServiceOrganization_Examines() {
		return (EReference)itServiceOrganizationEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getITServiceOrganization_Head() {
		return (EReference)itServiceOrganizationEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getITServiceOrganization_Provides() {
		return (EReference)itServiceOrganizationEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getDepartment() {
		return departmentEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDepartment_Function() {
		return (EAttribute)departmentEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getDepartment_SubDepartments() {
		return (EReference)departmentEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getDepartment_Goals() {
		return (EReference)departmentEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getDepartment_Runs() {
		return (EReference)departmentEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getITGoal() {
		return itGoalEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getITGoal_Statement() {
		return (EAttribute)itGoalEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getITGoal_Horizon() {
		return (EAttribute)itGoalEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getITGoal_BusinessWide() {
		return (EAttribute)itGoalEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getITGoal_BusinessWideReason() {
		return (EAttribute)itGoalEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getITGoal_DefinedBy() {
		return (EReference)itGoalEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getITGoal_ContributesTo() {
		return (EReference)itGoalEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getITGoal_Supports() {
		return (EReference)itGoalEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getITGoal_AchievedBy() {
		return (EReference)itGoalEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getITService() {
		return itServiceEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getITService_Kind() {
		return (EAttribute)itServiceEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getITService_CatalogueRef() {
		return (EAttribute)itServiceEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getITService_Criticality() {
		return (EAttribute)itServiceEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getITService_Provider() {
		return (EReference)itServiceEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getITService_Customers() {
		return (EReference)itServiceEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getITService_SupportedBy() {
		return (EReference)itServiceEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getITService_Systems() {
		return (EReference)itServiceEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getITService_Agreements() {
		return (EReference)itServiceEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getITService_ConsumedBy() {
		return (EReference)itServiceEClass.getEStructuralFeatures().get(8);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getITService_ManagedBy() {
		return (EReference)itServiceEClass.getEStructuralFeatures().get(9);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getITSMProcess() {
		return itsmProcessEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getITSMProcess_Purpose() {
		return (EAttribute)itsmProcessEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getITSMProcess_Stage() {
		return (EAttribute)itsmProcessEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getITSMProcess_Inputs() {
		return (EAttribute)itsmProcessEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getITSMProcess_Outputs() {
		return (EAttribute)itsmProcessEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getITSMProcess_Repeatable() {
		return (EAttribute)itsmProcessEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getITSMProcess_OrganizationalOnly() {
		return (EAttribute)itsmProcessEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getITSMProcess_Goals() {
		return (EReference)itsmProcessEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getITSMProcess_Manages() {
		return (EReference)itsmProcessEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getITSMProcess_Adopts() {
		return (EReference)itsmProcessEClass.getEStructuralFeatures().get(8);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getITSMProcess_Department() {
		return (EReference)itsmProcessEClass.getEStructuralFeatures().get(9);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getITSMProcess_QualityStandards() {
		return (EReference)itsmProcessEClass.getEStructuralFeatures().get(10);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getITSMProcess_Follows() {
		return (EReference)itsmProcessEClass.getEStructuralFeatures().get(11);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getITSMProcess_Precedes() {
		return (EReference)itsmProcessEClass.getEStructuralFeatures().get(12);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getITSMProcess_Activities() {
		return (EReference)itsmProcessEClass.getEStructuralFeatures().get(13);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getTechnicalActivity() {
		return technicalActivityEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getTechnicalActivity_Automation() {
		return (EAttribute)technicalActivityEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getTechnicalActivity_EffortHours() {
		return (EAttribute)technicalActivityEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getTechnicalActivity_Procedure() {
		return (EAttribute)technicalActivityEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getTechnicalActivity_Value() {
		return (EAttribute)technicalActivityEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getTechnicalActivity_PerformedFor() {
		return (EReference)technicalActivityEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getTechnicalActivity_SubActivities() {
		return (EReference)technicalActivityEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getTechnicalActivity_Follows() {
		return (EReference)technicalActivityEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getTechnicalActivity_Precedes() {
		return (EReference)technicalActivityEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getTechnicalActivity_PerformedBy() {
		return (EReference)technicalActivityEClass.getEStructuralFeatures().get(8);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getTechnicalActivity_Systems() {
		return (EReference)technicalActivityEClass.getEStructuralFeatures().get(9);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getTechnicalActivity_Delivers() {
		return (EReference)technicalActivityEClass.getEStructuralFeatures().get(10);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getTeam() {
		return teamEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getTeam_Skills() {
		return (EAttribute)teamEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getTeam_Headcount() {
		return (EAttribute)teamEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getTeam_Roles() {
		return (EReference)teamEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getTeam_Performs() {
		return (EReference)teamEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getStakeholder() {
		return stakeholderEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getStakeholder_Authority() {
		return (EAttribute)stakeholderEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getStakeholder_Internal() {
		return (EAttribute)stakeholderEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getStakeholder_Concerns() {
		return (EReference)stakeholderEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EOperation getStakeholder__Defined() {
		return stakeholderEClass.getEOperations().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getCustomer() {
		return customerEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCustomer_Segment() {
		return (EAttribute)customerEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getCustomer_Consumes() {
		return (EReference)customerEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getRole() {
		return roleEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRole_Authority() {
		return (EAttribute)roleEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRole_Kind() {
		return (EAttribute)roleEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getRole_HeldBy() {
		return (EReference)roleEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getFramework() {
		return frameworkEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getFramework_Kind() {
		return (EAttribute)frameworkEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getFramework_Edition() {
		return (EAttribute)frameworkEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getFramework_Publisher() {
		return (EAttribute)frameworkEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getFramework_Licence() {
		return (EAttribute)frameworkEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getFramework_Source() {
		return (EAttribute)frameworkEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getFramework_Elements() {
		return (EReference)frameworkEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EOperation getFramework__Coverage() {
		return frameworkEClass.getEOperations().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getFrameworkElement() {
		return frameworkElementEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getFrameworkElement_Kind() {
		return (EAttribute)frameworkElementEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getFrameworkElement_Mandatory() {
		return (EAttribute)frameworkElementEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getFrameworkElement_Stage() {
		return (EAttribute)frameworkElementEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getFrameworkElement_Elements() {
		return (EReference)frameworkElementEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getFrameworkElement_MapsTo() {
		return (EReference)frameworkElementEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getFrameworkElement_AdoptedBy() {
		return (EReference)frameworkElementEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getQualityStandard() {
		return qualityStandardEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getQualityStandard_Metric() {
		return (EAttribute)qualityStandardEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getQualityStandard_Unit() {
		return (EAttribute)qualityStandardEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getQualityStandard_Min() {
		return (EAttribute)qualityStandardEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getQualityStandard_Max() {
		return (EAttribute)qualityStandardEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getKPI() {
		return kpiEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getKPI_Unit() {
		return (EAttribute)kpiEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getKPI_Baseline() {
		return (EAttribute)kpiEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getKPI_Target() {
		return (EAttribute)kpiEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getKPI_TargetMax() {
		return (EAttribute)kpiEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getKPI_Direction() {
		return (EAttribute)kpiEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getKPI_Warning() {
		return (EAttribute)kpiEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getKPI_Critical() {
		return (EAttribute)kpiEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getKPI_Frequency() {
		return (EAttribute)kpiEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getKPI_DataSource() {
		return (EAttribute)kpiEClass.getEStructuralFeatures().get(8);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getKPI_Measures() {
		return (EReference)kpiEClass.getEStructuralFeatures().get(9);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getKPI_Measurements() {
		return (EReference)kpiEClass.getEStructuralFeatures().get(10);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getMeasurement() {
		return measurementEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getMeasurement_At() {
		return (EAttribute)measurementEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getMeasurement_Value() {
		return (EAttribute)measurementEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getAgreement() {
		return agreementEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getAgreement_Kind() {
		return (EAttribute)agreementEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getAgreement_ValidFrom() {
		return (EAttribute)agreementEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getAgreement_ValidTo() {
		return (EAttribute)agreementEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getAgreement_ReviewDate() {
		return (EAttribute)agreementEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getAgreement_Service() {
		return (EReference)agreementEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getAgreement_Customer() {
		return (EReference)agreementEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getAgreement_Supplier() {
		return (EReference)agreementEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getAgreement_Targets() {
		return (EReference)agreementEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getAgreement_Underpins() {
		return (EReference)agreementEClass.getEStructuralFeatures().get(8);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getAgreement_UnderpinnedBy() {
		return (EReference)agreementEClass.getEStructuralFeatures().get(9);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getServiceTarget() {
		return serviceTargetEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getServiceTarget_Metric() {
		return (EAttribute)serviceTargetEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getServiceTarget_Unit() {
		return (EAttribute)serviceTargetEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getServiceTarget_Target() {
		return (EAttribute)serviceTargetEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getServiceTarget_Min() {
		return (EAttribute)serviceTargetEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getServiceTarget_Max() {
		return (EAttribute)serviceTargetEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getServiceTarget_Window() {
		return (EAttribute)serviceTargetEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getServiceTarget_Kpi() {
		return (EReference)serviceTargetEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getRaciAssignment() {
		return raciAssignmentEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRaciAssignment_Kind() {
		return (EAttribute)raciAssignmentEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getRaciAssignment_Role() {
		return (EReference)raciAssignmentEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getImprovement() {
		return improvementEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getImprovement_Step() {
		return (EAttribute)improvementEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getImprovement_State() {
		return (EAttribute)improvementEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getImprovement_ExpectedGain() {
		return (EAttribute)improvementEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getImprovement_Result() {
		return (EAttribute)improvementEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getImprovement_StartedOn() {
		return (EAttribute)improvementEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getImprovement_DoneOn() {
		return (EAttribute)improvementEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getImprovement_Improves() {
		return (EReference)improvementEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getImprovement_BasedOn() {
		return (EReference)improvementEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getImprovement_Owner() {
		return (EReference)improvementEClass.getEStructuralFeatures().get(8);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getSystemComponent() {
		return systemComponentEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSystemComponent_CiType() {
		return (EAttribute)systemComponentEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSystemComponent_Environment() {
		return (EAttribute)systemComponentEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getSystemComponent_PartOf() {
		return (EReference)systemComponentEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getSystemComponent_Supports() {
		return (EReference)systemComponentEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getSystemComponent_UsedBy() {
		return (EReference)systemComponentEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getProperty() {
		return propertyEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getProperty_Key() {
		return (EAttribute)propertyEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getProperty_Value() {
		return (EAttribute)propertyEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getWaiver() {
		return waiverEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getWaiver_Rule() {
		return (EAttribute)waiverEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getWaiver_Reason() {
		return (EAttribute)waiverEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getWaiver_Until() {
		return (EAttribute)waiverEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getWaiver_By() {
		return (EAttribute)waiverEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getStatus() {
		return statusEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getAuthorityLevel() {
		return authorityLevelEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getPerspective() {
		return perspectiveEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getHorizon() {
		return horizonEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getLifecycleStage() {
		return lifecycleStageEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getServiceKind() {
		return serviceKindEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getAgreementKind() {
		return agreementKindEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getAutomation() {
		return automationEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getCriticality() {
		return criticalityEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getFrameworkKind() {
		return frameworkKindEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getFrameworkElementKind() {
		return frameworkElementKindEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getDirection() {
		return directionEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getFrequency() {
		return frequencyEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getRaciKind() {
		return raciKindEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getRoleKind() {
		return roleKindEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getImprovementStep() {
		return improvementStepEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getImprovementState() {
		return improvementStateEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getLayer() {
		return layerEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EDataType getDate() {
		return dateEDataType;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EDataType getChainGraph() {
		return chainGraphEDataType;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ItsmFactory getItsmFactory() {
		return (ItsmFactory)getEFactoryInstance();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private boolean isCreated = false;

	/**
	 * Creates the meta-model objects for the package.  This method is
	 * guarded to have no affect on any invocation but its first.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public void createPackageContents() {
		if (isCreated) return;
		isCreated = true;

		// Create classes and their features
		identifiedEClass = createEClass(IDENTIFIED);
		createEAttribute(identifiedEClass, IDENTIFIED__ID);

		itsmElementEClass = createEClass(ITSM_ELEMENT);
		createEAttribute(itsmElementEClass, ITSM_ELEMENT__NAME);
		createEAttribute(itsmElementEClass, ITSM_ELEMENT__CODE);
		createEAttribute(itsmElementEClass, ITSM_ELEMENT__DESCRIPTION);
		createEAttribute(itsmElementEClass, ITSM_ELEMENT__TAGS);
		createEAttribute(itsmElementEClass, ITSM_ELEMENT__STATUS);
		createEAttribute(itsmElementEClass, ITSM_ELEMENT__LINK);
		createEReference(itsmElementEClass, ITSM_ELEMENT__PROPERTIES);
		createEReference(itsmElementEClass, ITSM_ELEMENT__WAIVERS);

		ownedElementEClass = createEClass(OWNED_ELEMENT);
		createEReference(ownedElementEClass, OWNED_ELEMENT__OWNER);
		createEReference(ownedElementEClass, OWNED_ELEMENT__RACI);

		lifecycleElementEClass = createEClass(LIFECYCLE_ELEMENT);
		createEAttribute(lifecycleElementEClass, LIFECYCLE_ELEMENT__MATURITY);
		createEAttribute(lifecycleElementEClass, LIFECYCLE_ELEMENT__REVIEWED_ON);
		createEAttribute(lifecycleElementEClass, LIFECYCLE_ELEMENT__NEXT_REVIEW);
		createEAttribute(lifecycleElementEClass, LIFECYCLE_ELEMENT__LAYER);
		createEReference(lifecycleElementEClass, LIFECYCLE_ELEMENT__IMPROVEMENTS);
		createEReference(lifecycleElementEClass, LIFECYCLE_ELEMENT__KPIS);
		createEOperation(lifecycleElementEClass, LIFECYCLE_ELEMENT___UPSTREAM);
		createEOperation(lifecycleElementEClass, LIFECYCLE_ELEMENT___DOWNSTREAM);
		createEOperation(lifecycleElementEClass, LIFECYCLE_ELEMENT___REACHES_ACTIVITY);
		createEOperation(lifecycleElementEClass, LIFECYCLE_ELEMENT___REACHES_OBJECTIVE);

		itsmModelEClass = createEClass(ITSM_MODEL);
		createEAttribute(itsmModelEClass, ITSM_MODEL__ORGANIZATION_NAME);
		createEAttribute(itsmModelEClass, ITSM_MODEL__MODEL_VERSION);
		createEAttribute(itsmModelEClass, ITSM_MODEL__LANGUAGE);
		createEReference(itsmModelEClass, ITSM_MODEL__OBJECTIVES);
		createEReference(itsmModelEClass, ITSM_MODEL__BUSINESS_PROCESSES);
		createEReference(itsmModelEClass, ITSM_MODEL__SERVICE_ORGANIZATIONS);
		createEReference(itsmModelEClass, ITSM_MODEL__SERVICES);
		createEReference(itsmModelEClass, ITSM_MODEL__ITSM_PROCESSES);
		createEReference(itsmModelEClass, ITSM_MODEL__TECHNICAL_ACTIVITIES);
		createEReference(itsmModelEClass, ITSM_MODEL__TEAMS);
		createEReference(itsmModelEClass, ITSM_MODEL__STAKEHOLDERS);
		createEReference(itsmModelEClass, ITSM_MODEL__ROLES);
		createEReference(itsmModelEClass, ITSM_MODEL__FRAMEWORKS);
		createEReference(itsmModelEClass, ITSM_MODEL__QUALITY_STANDARDS);
		createEReference(itsmModelEClass, ITSM_MODEL__KPIS);
		createEReference(itsmModelEClass, ITSM_MODEL__AGREEMENTS);
		createEReference(itsmModelEClass, ITSM_MODEL__IMPROVEMENTS);
		createEReference(itsmModelEClass, ITSM_MODEL__SYSTEMS);
		createEOperation(itsmModelEClass, ITSM_MODEL___CHAIN);

		organizationalObjectiveEClass = createEClass(ORGANIZATIONAL_OBJECTIVE);
		createEAttribute(organizationalObjectiveEClass, ORGANIZATIONAL_OBJECTIVE__STATEMENT);
		createEAttribute(organizationalObjectiveEClass, ORGANIZATIONAL_OBJECTIVE__PERSPECTIVE);
		createEAttribute(organizationalObjectiveEClass, ORGANIZATIONAL_OBJECTIVE__HORIZON);
		createEAttribute(organizationalObjectiveEClass, ORGANIZATIONAL_OBJECTIVE__PRIORITY);
		createEAttribute(organizationalObjectiveEClass, ORGANIZATIONAL_OBJECTIVE__TARGET_DATE);
		createEReference(organizationalObjectiveEClass, ORGANIZATIONAL_OBJECTIVE__SUB_OBJECTIVES);
		createEReference(organizationalObjectiveEClass, ORGANIZATIONAL_OBJECTIVE__DEFINED_BY);
		createEReference(organizationalObjectiveEClass, ORGANIZATIONAL_OBJECTIVE__REALIZED_BY);
		createEReference(organizationalObjectiveEClass, ORGANIZATIONAL_OBJECTIVE__IT_GOALS);

		businessProcessEClass = createEClass(BUSINESS_PROCESS);
		createEAttribute(businessProcessEClass, BUSINESS_PROCESS__VALUE);
		createEAttribute(businessProcessEClass, BUSINESS_PROCESS__IT_ROLE);
		createEAttribute(businessProcessEClass, BUSINESS_PROCESS__REPEATABLE);
		createEAttribute(businessProcessEClass, BUSINESS_PROCESS__CRITICALITY);
		createEReference(businessProcessEClass, BUSINESS_PROCESS__SUB_PROCESSES);
		createEReference(businessProcessEClass, BUSINESS_PROCESS__REALIZES);
		createEReference(businessProcessEClass, BUSINESS_PROCESS__FOLLOWS);
		createEReference(businessProcessEClass, BUSINESS_PROCESS__PRECEDES);
		createEReference(businessProcessEClass, BUSINESS_PROCESS__USES_SERVICES);
		createEReference(businessProcessEClass, BUSINESS_PROCESS__CUSTOMERS);
		createEReference(businessProcessEClass, BUSINESS_PROCESS__QUALITY_STANDARDS);
		createEReference(businessProcessEClass, BUSINESS_PROCESS__EXAMINED_BY);
		createEReference(businessProcessEClass, BUSINESS_PROCESS__IT_GOALS);

		itServiceOrganizationEClass = createEClass(IT_SERVICE_ORGANIZATION);
		createEAttribute(itServiceOrganizationEClass, IT_SERVICE_ORGANIZATION__MISSION);
		createEReference(itServiceOrganizationEClass, IT_SERVICE_ORGANIZATION__DEPARTMENTS);
		createEReference(itServiceOrganizationEClass, IT_SERVICE_ORGANIZATION__GOALS);
		createEReference(itServiceOrganizationEClass, IT_SERVICE_ORGANIZATION__EXAMINES);
		createEReference(itServiceOrganizationEClass, IT_SERVICE_ORGANIZATION__HEAD);
		createEReference(itServiceOrganizationEClass, IT_SERVICE_ORGANIZATION__PROVIDES);

		departmentEClass = createEClass(DEPARTMENT);
		createEAttribute(departmentEClass, DEPARTMENT__FUNCTION);
		createEReference(departmentEClass, DEPARTMENT__SUB_DEPARTMENTS);
		createEReference(departmentEClass, DEPARTMENT__GOALS);
		createEReference(departmentEClass, DEPARTMENT__RUNS);

		itGoalEClass = createEClass(IT_GOAL);
		createEAttribute(itGoalEClass, IT_GOAL__STATEMENT);
		createEAttribute(itGoalEClass, IT_GOAL__HORIZON);
		createEAttribute(itGoalEClass, IT_GOAL__BUSINESS_WIDE);
		createEAttribute(itGoalEClass, IT_GOAL__BUSINESS_WIDE_REASON);
		createEReference(itGoalEClass, IT_GOAL__DEFINED_BY);
		createEReference(itGoalEClass, IT_GOAL__CONTRIBUTES_TO);
		createEReference(itGoalEClass, IT_GOAL__SUPPORTS);
		createEReference(itGoalEClass, IT_GOAL__ACHIEVED_BY);

		itServiceEClass = createEClass(IT_SERVICE);
		createEAttribute(itServiceEClass, IT_SERVICE__KIND);
		createEAttribute(itServiceEClass, IT_SERVICE__CATALOGUE_REF);
		createEAttribute(itServiceEClass, IT_SERVICE__CRITICALITY);
		createEReference(itServiceEClass, IT_SERVICE__PROVIDER);
		createEReference(itServiceEClass, IT_SERVICE__CUSTOMERS);
		createEReference(itServiceEClass, IT_SERVICE__SUPPORTED_BY);
		createEReference(itServiceEClass, IT_SERVICE__SYSTEMS);
		createEReference(itServiceEClass, IT_SERVICE__AGREEMENTS);
		createEReference(itServiceEClass, IT_SERVICE__CONSUMED_BY);
		createEReference(itServiceEClass, IT_SERVICE__MANAGED_BY);

		itsmProcessEClass = createEClass(ITSM_PROCESS);
		createEAttribute(itsmProcessEClass, ITSM_PROCESS__PURPOSE);
		createEAttribute(itsmProcessEClass, ITSM_PROCESS__STAGE);
		createEAttribute(itsmProcessEClass, ITSM_PROCESS__INPUTS);
		createEAttribute(itsmProcessEClass, ITSM_PROCESS__OUTPUTS);
		createEAttribute(itsmProcessEClass, ITSM_PROCESS__REPEATABLE);
		createEAttribute(itsmProcessEClass, ITSM_PROCESS__ORGANIZATIONAL_ONLY);
		createEReference(itsmProcessEClass, ITSM_PROCESS__GOALS);
		createEReference(itsmProcessEClass, ITSM_PROCESS__MANAGES);
		createEReference(itsmProcessEClass, ITSM_PROCESS__ADOPTS);
		createEReference(itsmProcessEClass, ITSM_PROCESS__DEPARTMENT);
		createEReference(itsmProcessEClass, ITSM_PROCESS__QUALITY_STANDARDS);
		createEReference(itsmProcessEClass, ITSM_PROCESS__FOLLOWS);
		createEReference(itsmProcessEClass, ITSM_PROCESS__PRECEDES);
		createEReference(itsmProcessEClass, ITSM_PROCESS__ACTIVITIES);

		technicalActivityEClass = createEClass(TECHNICAL_ACTIVITY);
		createEAttribute(technicalActivityEClass, TECHNICAL_ACTIVITY__AUTOMATION);
		createEAttribute(technicalActivityEClass, TECHNICAL_ACTIVITY__EFFORT_HOURS);
		createEAttribute(technicalActivityEClass, TECHNICAL_ACTIVITY__PROCEDURE);
		createEAttribute(technicalActivityEClass, TECHNICAL_ACTIVITY__VALUE);
		createEReference(technicalActivityEClass, TECHNICAL_ACTIVITY__PERFORMED_FOR);
		createEReference(technicalActivityEClass, TECHNICAL_ACTIVITY__SUB_ACTIVITIES);
		createEReference(technicalActivityEClass, TECHNICAL_ACTIVITY__FOLLOWS);
		createEReference(technicalActivityEClass, TECHNICAL_ACTIVITY__PRECEDES);
		createEReference(technicalActivityEClass, TECHNICAL_ACTIVITY__PERFORMED_BY);
		createEReference(technicalActivityEClass, TECHNICAL_ACTIVITY__SYSTEMS);
		createEReference(technicalActivityEClass, TECHNICAL_ACTIVITY__DELIVERS);

		teamEClass = createEClass(TEAM);
		createEAttribute(teamEClass, TEAM__SKILLS);
		createEAttribute(teamEClass, TEAM__HEADCOUNT);
		createEReference(teamEClass, TEAM__ROLES);
		createEReference(teamEClass, TEAM__PERFORMS);

		stakeholderEClass = createEClass(STAKEHOLDER);
		createEAttribute(stakeholderEClass, STAKEHOLDER__AUTHORITY);
		createEAttribute(stakeholderEClass, STAKEHOLDER__INTERNAL);
		createEReference(stakeholderEClass, STAKEHOLDER__CONCERNS);
		createEOperation(stakeholderEClass, STAKEHOLDER___DEFINED);

		customerEClass = createEClass(CUSTOMER);
		createEAttribute(customerEClass, CUSTOMER__SEGMENT);
		createEReference(customerEClass, CUSTOMER__CONSUMES);

		roleEClass = createEClass(ROLE);
		createEAttribute(roleEClass, ROLE__AUTHORITY);
		createEAttribute(roleEClass, ROLE__KIND);
		createEReference(roleEClass, ROLE__HELD_BY);

		frameworkEClass = createEClass(FRAMEWORK);
		createEAttribute(frameworkEClass, FRAMEWORK__KIND);
		createEAttribute(frameworkEClass, FRAMEWORK__EDITION);
		createEAttribute(frameworkEClass, FRAMEWORK__PUBLISHER);
		createEAttribute(frameworkEClass, FRAMEWORK__LICENCE);
		createEAttribute(frameworkEClass, FRAMEWORK__SOURCE);
		createEReference(frameworkEClass, FRAMEWORK__ELEMENTS);
		createEOperation(frameworkEClass, FRAMEWORK___COVERAGE);

		frameworkElementEClass = createEClass(FRAMEWORK_ELEMENT);
		createEAttribute(frameworkElementEClass, FRAMEWORK_ELEMENT__KIND);
		createEAttribute(frameworkElementEClass, FRAMEWORK_ELEMENT__MANDATORY);
		createEAttribute(frameworkElementEClass, FRAMEWORK_ELEMENT__STAGE);
		createEReference(frameworkElementEClass, FRAMEWORK_ELEMENT__ELEMENTS);
		createEReference(frameworkElementEClass, FRAMEWORK_ELEMENT__MAPS_TO);
		createEReference(frameworkElementEClass, FRAMEWORK_ELEMENT__ADOPTED_BY);

		qualityStandardEClass = createEClass(QUALITY_STANDARD);
		createEAttribute(qualityStandardEClass, QUALITY_STANDARD__METRIC);
		createEAttribute(qualityStandardEClass, QUALITY_STANDARD__UNIT);
		createEAttribute(qualityStandardEClass, QUALITY_STANDARD__MIN);
		createEAttribute(qualityStandardEClass, QUALITY_STANDARD__MAX);

		kpiEClass = createEClass(KPI);
		createEAttribute(kpiEClass, KPI__UNIT);
		createEAttribute(kpiEClass, KPI__BASELINE);
		createEAttribute(kpiEClass, KPI__TARGET);
		createEAttribute(kpiEClass, KPI__TARGET_MAX);
		createEAttribute(kpiEClass, KPI__DIRECTION);
		createEAttribute(kpiEClass, KPI__WARNING);
		createEAttribute(kpiEClass, KPI__CRITICAL);
		createEAttribute(kpiEClass, KPI__FREQUENCY);
		createEAttribute(kpiEClass, KPI__DATA_SOURCE);
		createEReference(kpiEClass, KPI__MEASURES);
		createEReference(kpiEClass, KPI__MEASUREMENTS);

		measurementEClass = createEClass(MEASUREMENT);
		createEAttribute(measurementEClass, MEASUREMENT__AT);
		createEAttribute(measurementEClass, MEASUREMENT__VALUE);

		agreementEClass = createEClass(AGREEMENT);
		createEAttribute(agreementEClass, AGREEMENT__KIND);
		createEAttribute(agreementEClass, AGREEMENT__VALID_FROM);
		createEAttribute(agreementEClass, AGREEMENT__VALID_TO);
		createEAttribute(agreementEClass, AGREEMENT__REVIEW_DATE);
		createEReference(agreementEClass, AGREEMENT__SERVICE);
		createEReference(agreementEClass, AGREEMENT__CUSTOMER);
		createEReference(agreementEClass, AGREEMENT__SUPPLIER);
		createEReference(agreementEClass, AGREEMENT__TARGETS);
		createEReference(agreementEClass, AGREEMENT__UNDERPINS);
		createEReference(agreementEClass, AGREEMENT__UNDERPINNED_BY);

		serviceTargetEClass = createEClass(SERVICE_TARGET);
		createEAttribute(serviceTargetEClass, SERVICE_TARGET__METRIC);
		createEAttribute(serviceTargetEClass, SERVICE_TARGET__UNIT);
		createEAttribute(serviceTargetEClass, SERVICE_TARGET__TARGET);
		createEAttribute(serviceTargetEClass, SERVICE_TARGET__MIN);
		createEAttribute(serviceTargetEClass, SERVICE_TARGET__MAX);
		createEAttribute(serviceTargetEClass, SERVICE_TARGET__WINDOW);
		createEReference(serviceTargetEClass, SERVICE_TARGET__KPI);

		raciAssignmentEClass = createEClass(RACI_ASSIGNMENT);
		createEAttribute(raciAssignmentEClass, RACI_ASSIGNMENT__KIND);
		createEReference(raciAssignmentEClass, RACI_ASSIGNMENT__ROLE);

		improvementEClass = createEClass(IMPROVEMENT);
		createEAttribute(improvementEClass, IMPROVEMENT__STEP);
		createEAttribute(improvementEClass, IMPROVEMENT__STATE);
		createEAttribute(improvementEClass, IMPROVEMENT__EXPECTED_GAIN);
		createEAttribute(improvementEClass, IMPROVEMENT__RESULT);
		createEAttribute(improvementEClass, IMPROVEMENT__STARTED_ON);
		createEAttribute(improvementEClass, IMPROVEMENT__DONE_ON);
		createEReference(improvementEClass, IMPROVEMENT__IMPROVES);
		createEReference(improvementEClass, IMPROVEMENT__BASED_ON);
		createEReference(improvementEClass, IMPROVEMENT__OWNER);

		systemComponentEClass = createEClass(SYSTEM_COMPONENT);
		createEAttribute(systemComponentEClass, SYSTEM_COMPONENT__CI_TYPE);
		createEAttribute(systemComponentEClass, SYSTEM_COMPONENT__ENVIRONMENT);
		createEReference(systemComponentEClass, SYSTEM_COMPONENT__PART_OF);
		createEReference(systemComponentEClass, SYSTEM_COMPONENT__SUPPORTS);
		createEReference(systemComponentEClass, SYSTEM_COMPONENT__USED_BY);

		propertyEClass = createEClass(PROPERTY);
		createEAttribute(propertyEClass, PROPERTY__KEY);
		createEAttribute(propertyEClass, PROPERTY__VALUE);

		waiverEClass = createEClass(WAIVER);
		createEAttribute(waiverEClass, WAIVER__RULE);
		createEAttribute(waiverEClass, WAIVER__REASON);
		createEAttribute(waiverEClass, WAIVER__UNTIL);
		createEAttribute(waiverEClass, WAIVER__BY);

		// Create enums
		statusEEnum = createEEnum(STATUS);
		authorityLevelEEnum = createEEnum(AUTHORITY_LEVEL);
		perspectiveEEnum = createEEnum(PERSPECTIVE);
		horizonEEnum = createEEnum(HORIZON);
		lifecycleStageEEnum = createEEnum(LIFECYCLE_STAGE);
		serviceKindEEnum = createEEnum(SERVICE_KIND);
		agreementKindEEnum = createEEnum(AGREEMENT_KIND);
		automationEEnum = createEEnum(AUTOMATION);
		criticalityEEnum = createEEnum(CRITICALITY);
		frameworkKindEEnum = createEEnum(FRAMEWORK_KIND);
		frameworkElementKindEEnum = createEEnum(FRAMEWORK_ELEMENT_KIND);
		directionEEnum = createEEnum(DIRECTION);
		frequencyEEnum = createEEnum(FREQUENCY);
		raciKindEEnum = createEEnum(RACI_KIND);
		roleKindEEnum = createEEnum(ROLE_KIND);
		improvementStepEEnum = createEEnum(IMPROVEMENT_STEP);
		improvementStateEEnum = createEEnum(IMPROVEMENT_STATE);
		layerEEnum = createEEnum(LAYER);

		// Create data types
		dateEDataType = createEDataType(DATE);
		chainGraphEDataType = createEDataType(CHAIN_GRAPH);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private boolean isInitialized = false;

	/**
	 * Complete the initialization of the package and its meta-model.  This
	 * method is guarded to have no affect on any invocation but its first.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public void initializePackageContents() {
		if (isInitialized) return;
		isInitialized = true;

		// Initialize package
		setName(eNAME);
		setNsPrefix(eNS_PREFIX);
		setNsURI(eNS_URI);

		// Create type parameters

		// Set bounds for type parameters

		// Add supertypes to classes
		itsmElementEClass.getESuperTypes().add(this.getIdentified());
		ownedElementEClass.getESuperTypes().add(this.getITSMElement());
		lifecycleElementEClass.getESuperTypes().add(this.getOwnedElement());
		itsmModelEClass.getESuperTypes().add(this.getITSMElement());
		organizationalObjectiveEClass.getESuperTypes().add(this.getLifecycleElement());
		businessProcessEClass.getESuperTypes().add(this.getLifecycleElement());
		itServiceOrganizationEClass.getESuperTypes().add(this.getLifecycleElement());
		departmentEClass.getESuperTypes().add(this.getLifecycleElement());
		itGoalEClass.getESuperTypes().add(this.getLifecycleElement());
		itServiceEClass.getESuperTypes().add(this.getLifecycleElement());
		itsmProcessEClass.getESuperTypes().add(this.getLifecycleElement());
		technicalActivityEClass.getESuperTypes().add(this.getLifecycleElement());
		teamEClass.getESuperTypes().add(this.getOwnedElement());
		stakeholderEClass.getESuperTypes().add(this.getITSMElement());
		customerEClass.getESuperTypes().add(this.getStakeholder());
		roleEClass.getESuperTypes().add(this.getITSMElement());
		frameworkEClass.getESuperTypes().add(this.getITSMElement());
		frameworkElementEClass.getESuperTypes().add(this.getITSMElement());
		qualityStandardEClass.getESuperTypes().add(this.getITSMElement());
		kpiEClass.getESuperTypes().add(this.getITSMElement());
		measurementEClass.getESuperTypes().add(this.getIdentified());
		agreementEClass.getESuperTypes().add(this.getITSMElement());
		serviceTargetEClass.getESuperTypes().add(this.getIdentified());
		raciAssignmentEClass.getESuperTypes().add(this.getIdentified());
		improvementEClass.getESuperTypes().add(this.getITSMElement());
		systemComponentEClass.getESuperTypes().add(this.getOwnedElement());
		propertyEClass.getESuperTypes().add(this.getIdentified());
		waiverEClass.getESuperTypes().add(this.getIdentified());

		// Initialize classes, features, and operations; add parameters
		initEClass(identifiedEClass, Identified.class, "Identified", IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getIdentified_Id(), ecorePackage.getEString(), "id", null, 0, 1, Identified.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(itsmElementEClass, ITSMElement.class, "ITSMElement", IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getITSMElement_Name(), ecorePackage.getEString(), "name", null, 0, 1, ITSMElement.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getITSMElement_Code(), ecorePackage.getEString(), "code", null, 0, 1, ITSMElement.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getITSMElement_Description(), ecorePackage.getEString(), "description", null, 0, 1, ITSMElement.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getITSMElement_Tags(), ecorePackage.getEString(), "tags", null, 0, -1, ITSMElement.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getITSMElement_Status(), this.getStatus(), "status", null, 0, 1, ITSMElement.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getITSMElement_Link(), ecorePackage.getEString(), "link", null, 0, 1, ITSMElement.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getITSMElement_Properties(), this.getProperty(), null, "properties", null, 0, -1, ITSMElement.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getITSMElement_Waivers(), this.getWaiver(), null, "waivers", null, 0, -1, ITSMElement.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(ownedElementEClass, OwnedElement.class, "OwnedElement", IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEReference(getOwnedElement_Owner(), this.getRole(), null, "owner", null, 0, 1, OwnedElement.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getOwnedElement_Raci(), this.getRaciAssignment(), null, "raci", null, 0, -1, OwnedElement.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(lifecycleElementEClass, LifecycleElement.class, "LifecycleElement", IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getLifecycleElement_Maturity(), ecorePackage.getEIntegerObject(), "maturity", null, 0, 1, LifecycleElement.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getLifecycleElement_ReviewedOn(), this.getDate(), "reviewedOn", null, 0, 1, LifecycleElement.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getLifecycleElement_NextReview(), this.getDate(), "nextReview", null, 0, 1, LifecycleElement.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getLifecycleElement_Layer(), this.getLayer(), "layer", null, 0, 1, LifecycleElement.class, IS_TRANSIENT, IS_VOLATILE, !IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, IS_DERIVED, IS_ORDERED);
		initEReference(getLifecycleElement_Improvements(), this.getImprovement(), this.getImprovement_Improves(), "improvements", null, 0, -1, LifecycleElement.class, IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getLifecycleElement_Kpis(), this.getKPI(), this.getKPI_Measures(), "kpis", null, 0, -1, LifecycleElement.class, IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEOperation(getLifecycleElement__Upstream(), this.getLifecycleElement(), "upstream", 0, -1, IS_UNIQUE, IS_ORDERED);

		initEOperation(getLifecycleElement__Downstream(), this.getLifecycleElement(), "downstream", 0, -1, IS_UNIQUE, IS_ORDERED);

		initEOperation(getLifecycleElement__ReachesActivity(), ecorePackage.getEBoolean(), "reachesActivity", 0, 1, IS_UNIQUE, IS_ORDERED);

		initEOperation(getLifecycleElement__ReachesObjective(), ecorePackage.getEBoolean(), "reachesObjective", 0, 1, IS_UNIQUE, IS_ORDERED);

		initEClass(itsmModelEClass, ITSMModel.class, "ITSMModel", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getITSMModel_OrganizationName(), ecorePackage.getEString(), "organizationName", null, 0, 1, ITSMModel.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getITSMModel_ModelVersion(), ecorePackage.getEString(), "modelVersion", null, 0, 1, ITSMModel.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getITSMModel_Language(), ecorePackage.getEString(), "language", null, 0, 1, ITSMModel.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getITSMModel_Objectives(), this.getOrganizationalObjective(), null, "objectives", null, 0, -1, ITSMModel.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getITSMModel_BusinessProcesses(), this.getBusinessProcess(), null, "businessProcesses", null, 0, -1, ITSMModel.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getITSMModel_ServiceOrganizations(), this.getITServiceOrganization(), null, "serviceOrganizations", null, 0, -1, ITSMModel.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getITSMModel_Services(), this.getITService(), null, "services", null, 0, -1, ITSMModel.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getITSMModel_ItsmProcesses(), this.getITSMProcess(), null, "itsmProcesses", null, 0, -1, ITSMModel.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getITSMModel_TechnicalActivities(), this.getTechnicalActivity(), null, "technicalActivities", null, 0, -1, ITSMModel.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getITSMModel_Teams(), this.getTeam(), null, "teams", null, 0, -1, ITSMModel.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getITSMModel_Stakeholders(), this.getStakeholder(), null, "stakeholders", null, 0, -1, ITSMModel.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getITSMModel_Roles(), this.getRole(), null, "roles", null, 0, -1, ITSMModel.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getITSMModel_Frameworks(), this.getFramework(), null, "frameworks", null, 0, -1, ITSMModel.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getITSMModel_QualityStandards(), this.getQualityStandard(), null, "qualityStandards", null, 0, -1, ITSMModel.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getITSMModel_Kpis(), this.getKPI(), null, "kpis", null, 0, -1, ITSMModel.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getITSMModel_Agreements(), this.getAgreement(), null, "agreements", null, 0, -1, ITSMModel.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getITSMModel_Improvements(), this.getImprovement(), null, "improvements", null, 0, -1, ITSMModel.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getITSMModel_Systems(), this.getSystemComponent(), null, "systems", null, 0, -1, ITSMModel.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEOperation(getITSMModel__Chain(), this.getChainGraph(), "chain", 0, 1, IS_UNIQUE, IS_ORDERED);

		initEClass(organizationalObjectiveEClass, OrganizationalObjective.class, "OrganizationalObjective", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getOrganizationalObjective_Statement(), ecorePackage.getEString(), "statement", null, 0, 1, OrganizationalObjective.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getOrganizationalObjective_Perspective(), this.getPerspective(), "perspective", null, 0, 1, OrganizationalObjective.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getOrganizationalObjective_Horizon(), this.getHorizon(), "horizon", null, 0, 1, OrganizationalObjective.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getOrganizationalObjective_Priority(), ecorePackage.getEIntegerObject(), "priority", null, 0, 1, OrganizationalObjective.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getOrganizationalObjective_TargetDate(), this.getDate(), "targetDate", null, 0, 1, OrganizationalObjective.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getOrganizationalObjective_SubObjectives(), this.getOrganizationalObjective(), null, "subObjectives", null, 0, -1, OrganizationalObjective.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getOrganizationalObjective_DefinedBy(), this.getStakeholder(), null, "definedBy", null, 0, 1, OrganizationalObjective.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getOrganizationalObjective_RealizedBy(), this.getBusinessProcess(), this.getBusinessProcess_Realizes(), "realizedBy", null, 0, -1, OrganizationalObjective.class, IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getOrganizationalObjective_ItGoals(), this.getITGoal(), this.getITGoal_ContributesTo(), "itGoals", null, 0, -1, OrganizationalObjective.class, IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(businessProcessEClass, BusinessProcess.class, "BusinessProcess", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getBusinessProcess_Value(), ecorePackage.getEString(), "value", null, 0, 1, BusinessProcess.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getBusinessProcess_ItRole(), ecorePackage.getEString(), "itRole", null, 0, 1, BusinessProcess.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getBusinessProcess_Repeatable(), ecorePackage.getEBoolean(), "repeatable", null, 0, 1, BusinessProcess.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getBusinessProcess_Criticality(), this.getCriticality(), "criticality", null, 0, 1, BusinessProcess.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getBusinessProcess_SubProcesses(), this.getBusinessProcess(), null, "subProcesses", null, 0, -1, BusinessProcess.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getBusinessProcess_Realizes(), this.getOrganizationalObjective(), this.getOrganizationalObjective_RealizedBy(), "realizes", null, 0, -1, BusinessProcess.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getBusinessProcess_Follows(), this.getBusinessProcess(), this.getBusinessProcess_Precedes(), "follows", null, 0, -1, BusinessProcess.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getBusinessProcess_Precedes(), this.getBusinessProcess(), this.getBusinessProcess_Follows(), "precedes", null, 0, -1, BusinessProcess.class, IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getBusinessProcess_UsesServices(), this.getITService(), this.getITService_ConsumedBy(), "usesServices", null, 0, -1, BusinessProcess.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getBusinessProcess_Customers(), this.getCustomer(), null, "customers", null, 0, -1, BusinessProcess.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getBusinessProcess_QualityStandards(), this.getQualityStandard(), null, "qualityStandards", null, 0, -1, BusinessProcess.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getBusinessProcess_ExaminedBy(), this.getITServiceOrganization(), this.getITServiceOrganization_Examines(), "examinedBy", null, 0, -1, BusinessProcess.class, IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getBusinessProcess_ItGoals(), this.getITGoal(), this.getITGoal_Supports(), "itGoals", null, 0, -1, BusinessProcess.class, IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(itServiceOrganizationEClass, ITServiceOrganization.class, "ITServiceOrganization", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getITServiceOrganization_Mission(), ecorePackage.getEString(), "mission", null, 0, 1, ITServiceOrganization.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getITServiceOrganization_Departments(), this.getDepartment(), null, "departments", null, 0, -1, ITServiceOrganization.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getITServiceOrganization_Goals(), this.getITGoal(), null, "goals", null, 0, -1, ITServiceOrganization.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getITServiceOrganization_Examines(), this.getBusinessProcess(), this.getBusinessProcess_ExaminedBy(), "examines", null, 0, -1, ITServiceOrganization.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getITServiceOrganization_Head(), this.getRole(), null, "head", null, 0, 1, ITServiceOrganization.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getITServiceOrganization_Provides(), this.getITService(), this.getITService_Provider(), "provides", null, 0, -1, ITServiceOrganization.class, IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(departmentEClass, Department.class, "Department", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getDepartment_Function(), ecorePackage.getEString(), "function", null, 0, 1, Department.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getDepartment_SubDepartments(), this.getDepartment(), null, "subDepartments", null, 0, -1, Department.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getDepartment_Goals(), this.getITGoal(), null, "goals", null, 0, -1, Department.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getDepartment_Runs(), this.getITSMProcess(), this.getITSMProcess_Department(), "runs", null, 0, -1, Department.class, IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(itGoalEClass, ITGoal.class, "ITGoal", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getITGoal_Statement(), ecorePackage.getEString(), "statement", null, 0, 1, ITGoal.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getITGoal_Horizon(), this.getHorizon(), "horizon", null, 0, 1, ITGoal.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getITGoal_BusinessWide(), ecorePackage.getEBoolean(), "businessWide", null, 0, 1, ITGoal.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getITGoal_BusinessWideReason(), ecorePackage.getEString(), "businessWideReason", null, 0, 1, ITGoal.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getITGoal_DefinedBy(), this.getStakeholder(), null, "definedBy", null, 0, 1, ITGoal.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getITGoal_ContributesTo(), this.getOrganizationalObjective(), this.getOrganizationalObjective_ItGoals(), "contributesTo", null, 0, -1, ITGoal.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getITGoal_Supports(), this.getBusinessProcess(), this.getBusinessProcess_ItGoals(), "supports", null, 0, -1, ITGoal.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getITGoal_AchievedBy(), this.getITSMProcess(), this.getITSMProcess_Goals(), "achievedBy", null, 0, -1, ITGoal.class, IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(itServiceEClass, ITService.class, "ITService", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getITService_Kind(), this.getServiceKind(), "kind", null, 0, 1, ITService.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getITService_CatalogueRef(), ecorePackage.getEString(), "catalogueRef", null, 0, 1, ITService.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getITService_Criticality(), this.getCriticality(), "criticality", null, 0, 1, ITService.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getITService_Provider(), this.getITServiceOrganization(), this.getITServiceOrganization_Provides(), "provider", null, 0, 1, ITService.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getITService_Customers(), this.getCustomer(), this.getCustomer_Consumes(), "customers", null, 0, -1, ITService.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getITService_SupportedBy(), this.getITService(), null, "supportedBy", null, 0, -1, ITService.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getITService_Systems(), this.getSystemComponent(), this.getSystemComponent_Supports(), "systems", null, 0, -1, ITService.class, IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getITService_Agreements(), this.getAgreement(), this.getAgreement_Service(), "agreements", null, 0, -1, ITService.class, IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getITService_ConsumedBy(), this.getBusinessProcess(), this.getBusinessProcess_UsesServices(), "consumedBy", null, 0, -1, ITService.class, IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getITService_ManagedBy(), this.getITSMProcess(), this.getITSMProcess_Manages(), "managedBy", null, 0, -1, ITService.class, IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(itsmProcessEClass, ITSMProcess.class, "ITSMProcess", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getITSMProcess_Purpose(), ecorePackage.getEString(), "purpose", null, 0, 1, ITSMProcess.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getITSMProcess_Stage(), this.getLifecycleStage(), "stage", null, 0, 1, ITSMProcess.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getITSMProcess_Inputs(), ecorePackage.getEString(), "inputs", null, 0, -1, ITSMProcess.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getITSMProcess_Outputs(), ecorePackage.getEString(), "outputs", null, 0, -1, ITSMProcess.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getITSMProcess_Repeatable(), ecorePackage.getEBoolean(), "repeatable", null, 0, 1, ITSMProcess.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getITSMProcess_OrganizationalOnly(), ecorePackage.getEBoolean(), "organizationalOnly", null, 0, 1, ITSMProcess.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getITSMProcess_Goals(), this.getITGoal(), this.getITGoal_AchievedBy(), "goals", null, 0, -1, ITSMProcess.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getITSMProcess_Manages(), this.getITService(), this.getITService_ManagedBy(), "manages", null, 0, -1, ITSMProcess.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getITSMProcess_Adopts(), this.getFrameworkElement(), this.getFrameworkElement_AdoptedBy(), "adopts", null, 0, -1, ITSMProcess.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getITSMProcess_Department(), this.getDepartment(), this.getDepartment_Runs(), "department", null, 0, 1, ITSMProcess.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getITSMProcess_QualityStandards(), this.getQualityStandard(), null, "qualityStandards", null, 0, -1, ITSMProcess.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getITSMProcess_Follows(), this.getITSMProcess(), this.getITSMProcess_Precedes(), "follows", null, 0, -1, ITSMProcess.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getITSMProcess_Precedes(), this.getITSMProcess(), this.getITSMProcess_Follows(), "precedes", null, 0, -1, ITSMProcess.class, IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getITSMProcess_Activities(), this.getTechnicalActivity(), this.getTechnicalActivity_PerformedFor(), "activities", null, 0, -1, ITSMProcess.class, IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(technicalActivityEClass, TechnicalActivity.class, "TechnicalActivity", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getTechnicalActivity_Automation(), this.getAutomation(), "automation", null, 0, 1, TechnicalActivity.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getTechnicalActivity_EffortHours(), ecorePackage.getEDoubleObject(), "effortHours", null, 0, 1, TechnicalActivity.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getTechnicalActivity_Procedure(), ecorePackage.getEString(), "procedure", null, 0, -1, TechnicalActivity.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getTechnicalActivity_Value(), ecorePackage.getEString(), "value", null, 0, 1, TechnicalActivity.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getTechnicalActivity_PerformedFor(), this.getITSMProcess(), this.getITSMProcess_Activities(), "performedFor", null, 0, -1, TechnicalActivity.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getTechnicalActivity_SubActivities(), this.getTechnicalActivity(), null, "subActivities", null, 0, -1, TechnicalActivity.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getTechnicalActivity_Follows(), this.getTechnicalActivity(), this.getTechnicalActivity_Precedes(), "follows", null, 0, -1, TechnicalActivity.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getTechnicalActivity_Precedes(), this.getTechnicalActivity(), this.getTechnicalActivity_Follows(), "precedes", null, 0, -1, TechnicalActivity.class, IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getTechnicalActivity_PerformedBy(), this.getTeam(), this.getTeam_Performs(), "performedBy", null, 0, -1, TechnicalActivity.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getTechnicalActivity_Systems(), this.getSystemComponent(), this.getSystemComponent_UsedBy(), "systems", null, 0, -1, TechnicalActivity.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getTechnicalActivity_Delivers(), this.getITService(), null, "delivers", null, 0, -1, TechnicalActivity.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(teamEClass, Team.class, "Team", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getTeam_Skills(), ecorePackage.getEString(), "skills", null, 0, -1, Team.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getTeam_Headcount(), ecorePackage.getEIntegerObject(), "headcount", null, 0, 1, Team.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getTeam_Roles(), this.getRole(), null, "roles", null, 0, -1, Team.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getTeam_Performs(), this.getTechnicalActivity(), this.getTechnicalActivity_PerformedBy(), "performs", null, 0, -1, Team.class, IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(stakeholderEClass, Stakeholder.class, "Stakeholder", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getStakeholder_Authority(), this.getAuthorityLevel(), "authority", null, 0, 1, Stakeholder.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getStakeholder_Internal(), ecorePackage.getEBoolean(), "internal", null, 0, 1, Stakeholder.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getStakeholder_Concerns(), this.getOrganizationalObjective(), null, "concerns", null, 0, -1, Stakeholder.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEOperation(getStakeholder__Defined(), this.getITSMElement(), "defined", 0, -1, IS_UNIQUE, IS_ORDERED);

		initEClass(customerEClass, Customer.class, "Customer", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getCustomer_Segment(), ecorePackage.getEString(), "segment", null, 0, 1, Customer.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getCustomer_Consumes(), this.getITService(), this.getITService_Customers(), "consumes", null, 0, -1, Customer.class, IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(roleEClass, Role.class, "Role", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getRole_Authority(), this.getAuthorityLevel(), "authority", null, 0, 1, Role.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getRole_Kind(), this.getRoleKind(), "kind", null, 0, 1, Role.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getRole_HeldBy(), this.getStakeholder(), null, "heldBy", null, 0, -1, Role.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(frameworkEClass, Framework.class, "Framework", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getFramework_Kind(), this.getFrameworkKind(), "kind", null, 0, 1, Framework.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getFramework_Edition(), ecorePackage.getEString(), "edition", null, 0, 1, Framework.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getFramework_Publisher(), ecorePackage.getEString(), "publisher", null, 0, 1, Framework.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getFramework_Licence(), ecorePackage.getEString(), "licence", null, 0, 1, Framework.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getFramework_Source(), ecorePackage.getEString(), "source", null, 0, 1, Framework.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getFramework_Elements(), this.getFrameworkElement(), null, "elements", null, 0, -1, Framework.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEOperation(getFramework__Coverage(), ecorePackage.getEDoubleObject(), "coverage", 0, 1, IS_UNIQUE, IS_ORDERED);

		initEClass(frameworkElementEClass, FrameworkElement.class, "FrameworkElement", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getFrameworkElement_Kind(), this.getFrameworkElementKind(), "kind", null, 0, 1, FrameworkElement.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getFrameworkElement_Mandatory(), ecorePackage.getEBoolean(), "mandatory", null, 0, 1, FrameworkElement.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getFrameworkElement_Stage(), this.getLifecycleStage(), "stage", null, 0, 1, FrameworkElement.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getFrameworkElement_Elements(), this.getFrameworkElement(), null, "elements", null, 0, -1, FrameworkElement.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getFrameworkElement_MapsTo(), this.getFrameworkElement(), null, "mapsTo", null, 0, -1, FrameworkElement.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getFrameworkElement_AdoptedBy(), this.getITSMProcess(), this.getITSMProcess_Adopts(), "adoptedBy", null, 0, -1, FrameworkElement.class, IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(qualityStandardEClass, QualityStandard.class, "QualityStandard", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getQualityStandard_Metric(), ecorePackage.getEString(), "metric", null, 0, 1, QualityStandard.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getQualityStandard_Unit(), ecorePackage.getEString(), "unit", null, 0, 1, QualityStandard.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getQualityStandard_Min(), ecorePackage.getEDoubleObject(), "min", null, 0, 1, QualityStandard.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getQualityStandard_Max(), ecorePackage.getEDoubleObject(), "max", null, 0, 1, QualityStandard.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(kpiEClass, org.itsm.modeler.model.itsm.KPI.class, "KPI", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getKPI_Unit(), ecorePackage.getEString(), "unit", null, 0, 1, org.itsm.modeler.model.itsm.KPI.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getKPI_Baseline(), ecorePackage.getEDoubleObject(), "baseline", null, 0, 1, org.itsm.modeler.model.itsm.KPI.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getKPI_Target(), ecorePackage.getEDoubleObject(), "target", null, 0, 1, org.itsm.modeler.model.itsm.KPI.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getKPI_TargetMax(), ecorePackage.getEDoubleObject(), "targetMax", null, 0, 1, org.itsm.modeler.model.itsm.KPI.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getKPI_Direction(), this.getDirection(), "direction", null, 0, 1, org.itsm.modeler.model.itsm.KPI.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getKPI_Warning(), ecorePackage.getEDoubleObject(), "warning", null, 0, 1, org.itsm.modeler.model.itsm.KPI.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getKPI_Critical(), ecorePackage.getEDoubleObject(), "critical", null, 0, 1, org.itsm.modeler.model.itsm.KPI.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getKPI_Frequency(), this.getFrequency(), "frequency", null, 0, 1, org.itsm.modeler.model.itsm.KPI.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getKPI_DataSource(), ecorePackage.getEString(), "dataSource", null, 0, 1, org.itsm.modeler.model.itsm.KPI.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getKPI_Measures(), this.getLifecycleElement(), this.getLifecycleElement_Kpis(), "measures", null, 0, -1, org.itsm.modeler.model.itsm.KPI.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getKPI_Measurements(), this.getMeasurement(), null, "measurements", null, 0, -1, org.itsm.modeler.model.itsm.KPI.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(measurementEClass, Measurement.class, "Measurement", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getMeasurement_At(), this.getDate(), "at", null, 0, 1, Measurement.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getMeasurement_Value(), ecorePackage.getEDoubleObject(), "value", null, 0, 1, Measurement.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(agreementEClass, Agreement.class, "Agreement", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getAgreement_Kind(), this.getAgreementKind(), "kind", null, 0, 1, Agreement.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getAgreement_ValidFrom(), this.getDate(), "validFrom", null, 0, 1, Agreement.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getAgreement_ValidTo(), this.getDate(), "validTo", null, 0, 1, Agreement.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getAgreement_ReviewDate(), this.getDate(), "reviewDate", null, 0, 1, Agreement.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getAgreement_Service(), this.getITService(), this.getITService_Agreements(), "service", null, 0, 1, Agreement.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getAgreement_Customer(), this.getCustomer(), null, "customer", null, 0, 1, Agreement.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getAgreement_Supplier(), this.getStakeholder(), null, "supplier", null, 0, 1, Agreement.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getAgreement_Targets(), this.getServiceTarget(), null, "targets", null, 0, -1, Agreement.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getAgreement_Underpins(), this.getAgreement(), this.getAgreement_UnderpinnedBy(), "underpins", null, 0, -1, Agreement.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getAgreement_UnderpinnedBy(), this.getAgreement(), this.getAgreement_Underpins(), "underpinnedBy", null, 0, -1, Agreement.class, IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(serviceTargetEClass, ServiceTarget.class, "ServiceTarget", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getServiceTarget_Metric(), ecorePackage.getEString(), "metric", null, 0, 1, ServiceTarget.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getServiceTarget_Unit(), ecorePackage.getEString(), "unit", null, 0, 1, ServiceTarget.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getServiceTarget_Target(), ecorePackage.getEDoubleObject(), "target", null, 0, 1, ServiceTarget.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getServiceTarget_Min(), ecorePackage.getEDoubleObject(), "min", null, 0, 1, ServiceTarget.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getServiceTarget_Max(), ecorePackage.getEDoubleObject(), "max", null, 0, 1, ServiceTarget.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getServiceTarget_Window(), ecorePackage.getEString(), "window", null, 0, 1, ServiceTarget.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getServiceTarget_Kpi(), this.getKPI(), null, "kpi", null, 0, 1, ServiceTarget.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(raciAssignmentEClass, RaciAssignment.class, "RaciAssignment", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getRaciAssignment_Kind(), this.getRaciKind(), "kind", null, 0, 1, RaciAssignment.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getRaciAssignment_Role(), this.getRole(), null, "role", null, 0, 1, RaciAssignment.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(improvementEClass, Improvement.class, "Improvement", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getImprovement_Step(), this.getImprovementStep(), "step", null, 0, 1, Improvement.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getImprovement_State(), this.getImprovementState(), "state", null, 0, 1, Improvement.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getImprovement_ExpectedGain(), ecorePackage.getEString(), "expectedGain", null, 0, 1, Improvement.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getImprovement_Result(), ecorePackage.getEString(), "result", null, 0, 1, Improvement.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getImprovement_StartedOn(), this.getDate(), "startedOn", null, 0, 1, Improvement.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getImprovement_DoneOn(), this.getDate(), "doneOn", null, 0, 1, Improvement.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getImprovement_Improves(), this.getLifecycleElement(), this.getLifecycleElement_Improvements(), "improves", null, 0, -1, Improvement.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getImprovement_BasedOn(), this.getKPI(), null, "basedOn", null, 0, -1, Improvement.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getImprovement_Owner(), this.getRole(), null, "owner", null, 0, 1, Improvement.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(systemComponentEClass, SystemComponent.class, "SystemComponent", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getSystemComponent_CiType(), ecorePackage.getEString(), "ciType", null, 0, 1, SystemComponent.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getSystemComponent_Environment(), ecorePackage.getEString(), "environment", null, 0, 1, SystemComponent.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getSystemComponent_PartOf(), this.getSystemComponent(), null, "partOf", null, 0, 1, SystemComponent.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getSystemComponent_Supports(), this.getITService(), this.getITService_Systems(), "supports", null, 0, -1, SystemComponent.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getSystemComponent_UsedBy(), this.getTechnicalActivity(), this.getTechnicalActivity_Systems(), "usedBy", null, 0, -1, SystemComponent.class, IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(propertyEClass, Property.class, "Property", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getProperty_Key(), ecorePackage.getEString(), "key", null, 0, 1, Property.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getProperty_Value(), ecorePackage.getEString(), "value", null, 0, 1, Property.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(waiverEClass, Waiver.class, "Waiver", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getWaiver_Rule(), ecorePackage.getEString(), "rule", null, 0, 1, Waiver.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getWaiver_Reason(), ecorePackage.getEString(), "reason", null, 0, 1, Waiver.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getWaiver_Until(), this.getDate(), "until", null, 0, 1, Waiver.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getWaiver_By(), ecorePackage.getEString(), "by", null, 0, 1, Waiver.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		// Initialize enums and add enum literals
		initEEnum(statusEEnum, Status.class, "Status");
		addEEnumLiteral(statusEEnum, Status.PROPOSED);
		addEEnumLiteral(statusEEnum, Status.DRAFT);
		addEEnumLiteral(statusEEnum, Status.IN_REVIEW);
		addEEnumLiteral(statusEEnum, Status.APPROVED);
		addEEnumLiteral(statusEEnum, Status.RETIRED);

		initEEnum(authorityLevelEEnum, AuthorityLevel.class, "AuthorityLevel");
		addEEnumLiteral(authorityLevelEEnum, AuthorityLevel.UNSPECIFIED);
		addEEnumLiteral(authorityLevelEEnum, AuthorityLevel.UPPER_MANAGEMENT);
		addEEnumLiteral(authorityLevelEEnum, AuthorityLevel.MIDDLE_MANAGEMENT);
		addEEnumLiteral(authorityLevelEEnum, AuthorityLevel.OPERATIONAL);

		initEEnum(perspectiveEEnum, Perspective.class, "Perspective");
		addEEnumLiteral(perspectiveEEnum, Perspective.UNSPECIFIED);
		addEEnumLiteral(perspectiveEEnum, Perspective.FINANCIAL);
		addEEnumLiteral(perspectiveEEnum, Perspective.CUSTOMER);
		addEEnumLiteral(perspectiveEEnum, Perspective.INTERNAL);
		addEEnumLiteral(perspectiveEEnum, Perspective.LEARNING_GROWTH);

		initEEnum(horizonEEnum, Horizon.class, "Horizon");
		addEEnumLiteral(horizonEEnum, Horizon.UNSPECIFIED);
		addEEnumLiteral(horizonEEnum, Horizon.STRATEGIC);
		addEEnumLiteral(horizonEEnum, Horizon.TACTICAL);
		addEEnumLiteral(horizonEEnum, Horizon.OPERATIONAL);

		initEEnum(lifecycleStageEEnum, LifecycleStage.class, "LifecycleStage");
		addEEnumLiteral(lifecycleStageEEnum, LifecycleStage.UNSPECIFIED);
		addEEnumLiteral(lifecycleStageEEnum, LifecycleStage.STRATEGY);
		addEEnumLiteral(lifecycleStageEEnum, LifecycleStage.DESIGN);
		addEEnumLiteral(lifecycleStageEEnum, LifecycleStage.TRANSITION);
		addEEnumLiteral(lifecycleStageEEnum, LifecycleStage.OPERATION);
		addEEnumLiteral(lifecycleStageEEnum, LifecycleStage.IMPROVEMENT);

		initEEnum(serviceKindEEnum, ServiceKind.class, "ServiceKind");
		addEEnumLiteral(serviceKindEEnum, ServiceKind.UNSPECIFIED);
		addEEnumLiteral(serviceKindEEnum, ServiceKind.CUSTOMER_FACING);
		addEEnumLiteral(serviceKindEEnum, ServiceKind.SUPPORTING);
		addEEnumLiteral(serviceKindEEnum, ServiceKind.TECHNICAL);

		initEEnum(agreementKindEEnum, AgreementKind.class, "AgreementKind");
		addEEnumLiteral(agreementKindEEnum, AgreementKind.UNSPECIFIED);
		addEEnumLiteral(agreementKindEEnum, AgreementKind.SLA);
		addEEnumLiteral(agreementKindEEnum, AgreementKind.OLA);
		addEEnumLiteral(agreementKindEEnum, AgreementKind.UA);

		initEEnum(automationEEnum, Automation.class, "Automation");
		addEEnumLiteral(automationEEnum, Automation.UNSPECIFIED);
		addEEnumLiteral(automationEEnum, Automation.MANUAL);
		addEEnumLiteral(automationEEnum, Automation.SEMI_AUTOMATED);
		addEEnumLiteral(automationEEnum, Automation.AUTOMATED);

		initEEnum(criticalityEEnum, Criticality.class, "Criticality");
		addEEnumLiteral(criticalityEEnum, Criticality.UNSPECIFIED);
		addEEnumLiteral(criticalityEEnum, Criticality.LOW);
		addEEnumLiteral(criticalityEEnum, Criticality.MEDIUM);
		addEEnumLiteral(criticalityEEnum, Criticality.HIGH);
		addEEnumLiteral(criticalityEEnum, Criticality.VITAL);

		initEEnum(frameworkKindEEnum, FrameworkKind.class, "FrameworkKind");
		addEEnumLiteral(frameworkKindEEnum, FrameworkKind.UNSPECIFIED);
		addEEnumLiteral(frameworkKindEEnum, FrameworkKind.PUBLIC_FRAMEWORK);
		addEEnumLiteral(frameworkKindEEnum, FrameworkKind.STANDARD);
		addEEnumLiteral(frameworkKindEEnum, FrameworkKind.ORGANIZATIONAL_KNOWLEDGE);

		initEEnum(frameworkElementKindEEnum, FrameworkElementKind.class, "FrameworkElementKind");
		addEEnumLiteral(frameworkElementKindEEnum, FrameworkElementKind.UNSPECIFIED);
		addEEnumLiteral(frameworkElementKindEEnum, FrameworkElementKind.CATEGORY);
		addEEnumLiteral(frameworkElementKindEEnum, FrameworkElementKind.PRACTICE);
		addEEnumLiteral(frameworkElementKindEEnum, FrameworkElementKind.PROCESS);
		addEEnumLiteral(frameworkElementKindEEnum, FrameworkElementKind.ACTIVITY);
		addEEnumLiteral(frameworkElementKindEEnum, FrameworkElementKind.CLAUSE);
		addEEnumLiteral(frameworkElementKindEEnum, FrameworkElementKind.REQUIREMENT);
		addEEnumLiteral(frameworkElementKindEEnum, FrameworkElementKind.OBJECTIVE);
		addEEnumLiteral(frameworkElementKindEEnum, FrameworkElementKind.STAGE);
		addEEnumLiteral(frameworkElementKindEEnum, FrameworkElementKind.PRINCIPLE);

		initEEnum(directionEEnum, Direction.class, "Direction");
		addEEnumLiteral(directionEEnum, Direction.UNSPECIFIED);
		addEEnumLiteral(directionEEnum, Direction.INCREASE);
		addEEnumLiteral(directionEEnum, Direction.DECREASE);
		addEEnumLiteral(directionEEnum, Direction.RANGE);

		initEEnum(frequencyEEnum, Frequency.class, "Frequency");
		addEEnumLiteral(frequencyEEnum, Frequency.UNSPECIFIED);
		addEEnumLiteral(frequencyEEnum, Frequency.CONTINUOUS);
		addEEnumLiteral(frequencyEEnum, Frequency.DAILY);
		addEEnumLiteral(frequencyEEnum, Frequency.WEEKLY);
		addEEnumLiteral(frequencyEEnum, Frequency.MONTHLY);
		addEEnumLiteral(frequencyEEnum, Frequency.QUARTERLY);
		addEEnumLiteral(frequencyEEnum, Frequency.YEARLY);

		initEEnum(raciKindEEnum, RaciKind.class, "RaciKind");
		addEEnumLiteral(raciKindEEnum, RaciKind.UNSPECIFIED);
		addEEnumLiteral(raciKindEEnum, RaciKind.RESPONSIBLE);
		addEEnumLiteral(raciKindEEnum, RaciKind.ACCOUNTABLE);
		addEEnumLiteral(raciKindEEnum, RaciKind.CONSULTED);
		addEEnumLiteral(raciKindEEnum, RaciKind.INFORMED);

		initEEnum(roleKindEEnum, RoleKind.class, "RoleKind");
		addEEnumLiteral(roleKindEEnum, RoleKind.UNSPECIFIED);
		addEEnumLiteral(roleKindEEnum, RoleKind.OWNER);
		addEEnumLiteral(roleKindEEnum, RoleKind.MANAGER);
		addEEnumLiteral(roleKindEEnum, RoleKind.CASE_OWNER);
		addEEnumLiteral(roleKindEEnum, RoleKind.STAFF);
		addEEnumLiteral(roleKindEEnum, RoleKind.OTHER);

		initEEnum(improvementStepEEnum, ImprovementStep.class, "ImprovementStep");
		addEEnumLiteral(improvementStepEEnum, ImprovementStep.VISION);
		addEEnumLiteral(improvementStepEEnum, ImprovementStep.WHERE_ARE_WE_NOW);
		addEEnumLiteral(improvementStepEEnum, ImprovementStep.WHERE_DO_WE_WANT_TO_BE);
		addEEnumLiteral(improvementStepEEnum, ImprovementStep.HOW_DO_WE_GET_THERE);
		addEEnumLiteral(improvementStepEEnum, ImprovementStep.TAKE_ACTION);
		addEEnumLiteral(improvementStepEEnum, ImprovementStep.DID_WE_GET_THERE);
		addEEnumLiteral(improvementStepEEnum, ImprovementStep.KEEP_MOMENTUM);

		initEEnum(improvementStateEEnum, ImprovementState.class, "ImprovementState");
		addEEnumLiteral(improvementStateEEnum, ImprovementState.IDENTIFIED);
		addEEnumLiteral(improvementStateEEnum, ImprovementState.APPROVED);
		addEEnumLiteral(improvementStateEEnum, ImprovementState.IN_PROGRESS);
		addEEnumLiteral(improvementStateEEnum, ImprovementState.DONE);
		addEEnumLiteral(improvementStateEEnum, ImprovementState.REJECTED);

		initEEnum(layerEEnum, Layer.class, "Layer");
		addEEnumLiteral(layerEEnum, Layer.ORGANIZATIONAL_OBJECTIVES);
		addEEnumLiteral(layerEEnum, Layer.BUSINESS_PROCESSES);
		addEEnumLiteral(layerEEnum, Layer.IT_SERVICE_ORGANIZATION);
		addEEnumLiteral(layerEEnum, Layer.IT_SERVICE_MANAGEMENT);
		addEEnumLiteral(layerEEnum, Layer.TECHNICAL_ACTIVITIES);

		// Initialize data types
		initEDataType(dateEDataType, String.class, "Date", IS_SERIALIZABLE, !IS_GENERATED_INSTANCE_CLASS);
		initEDataType(chainGraphEDataType, ChainGraph.class, "ChainGraph", !IS_SERIALIZABLE, !IS_GENERATED_INSTANCE_CLASS);

		// Create resource
		createResource(eNS_URI);

		// Create annotations
		// http://www.eclipse.org/emf/2002/GenModel
		createGenModelAnnotations();
		// http:///org/eclipse/emf/ecore/util/ExtendedMetaData
		createExtendedMetaDataAnnotations();
	}

	/**
	 * Initializes the annotations for <b>http://www.eclipse.org/emf/2002/GenModel</b>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void createGenModelAnnotations() {
		String source = "http://www.eclipse.org/emf/2002/GenModel";
		addAnnotation
		  (this,
		   source,
		   new String[] {
			   "documentation", "The lifecycle of IT service management as a model: how technical work is chained, through processes, services and goals, to the objectives of the organization it serves."
		   });
		addAnnotation
		  (identifiedEClass,
		   source,
		   new String[] {
			   "documentation", "Anything in a model that can be addressed on its own: by a reference, a finding, a marker or a merge. Its identifier, not its place in the file, says which object is meant."
		   });
		addAnnotation
		  (getIdentified_Id(),
		   source,
		   new String[] {
			   "documentation", "The permanent key of the object, set once and never changed or reused. It is made of letters, digits, \'_\', \'-\' and \'.\', and is no substitute for a name or a code."
		   });
		addAnnotation
		  (itsmElementEClass,
		   source,
		   new String[] {
			   "documentation", "An item under the control of IT service management: it is named, coded, described, has a status and can point to the document of record."
		   });
		addAnnotation
		  (getITSMElement_Name(),
		   source,
		   new String[] {
			   "documentation", "What people call the element in plans, meetings and service reviews; short enough to serve as a label on a diagram."
		   });
		addAnnotation
		  (getITSMElement_Code(),
		   source,
		   new String[] {
			   "documentation", "The short reference used in documents and tools, such as OBJ-01 or a clause number. It is unique among elements of the same class."
		   });
		addAnnotation
		  (getITSMElement_Description(),
		   source,
		   new String[] {
			   "documentation", "The full explanation of the element, in as many lines as it takes. It says what the name cannot: scope, limits and reasons."
		   });
		addAnnotation
		  (getITSMElement_Tags(),
		   source,
		   new String[] {
			   "documentation", "Free keywords for grouping and filtering across classes, for instance a programme, a site or an audit scope."
		   });
		addAnnotation
		  (getITSMElement_Status(),
		   source,
		   new String[] {
			   "documentation", "Where the element stands between proposal and retirement. A retired element stays in the model as a record but no longer counts as a gap."
		   });
		addAnnotation
		  (getITSMElement_Link(),
		   source,
		   new String[] {
			   "documentation", "The URI of the document of record behind the element: a policy, a process description, a ticket or a contract."
		   });
		addAnnotation
		  (getITSMElement_Properties(),
		   source,
		   new String[] {
			   "documentation", "Additional facts that the metamodel has no feature for, kept as pairs of key and value, such as the identifier in an imported source."
		   });
		addAnnotation
		  (getITSMElement_Waivers(),
		   source,
		   new String[] {
			   "documentation", "The rules from which this element is excused, each with a reason and an end date, so that an accepted gap is on record instead of being switched off."
		   });
		addAnnotation
		  (ownedElementEClass,
		   source,
		   new String[] {
			   "documentation", "An element for which somebody answers: it has an owner and a responsibility matrix."
		   });
		addAnnotation
		  (getOwnedElement_Owner(),
		   source,
		   new String[] {
			   "documentation", "The role that answers for the element as a whole: its purpose, its results and its changes, as a process owner or service owner does."
		   });
		addAnnotation
		  (getOwnedElement_Raci(),
		   source,
		   new String[] {
			   "documentation", "The responsibility matrix of the element: which roles are responsible, accountable, consulted and informed."
		   });
		addAnnotation
		  (lifecycleElementEClass,
		   source,
		   new String[] {
			   "documentation", "An element that stands in one of the five layers of the IT service management lifecycle and can therefore take part in the chain from organizational objective to technical activity."
		   });
		addAnnotation
		  (getLifecycleElement__Upstream(),
		   source,
		   new String[] {
			   "documentation", "All elements on the way up from here towards organizational objectives: everything this element ultimately serves.",
			   "body", "return org.itsm.modeler.model.chain.ChainOperations.upstream(this);"
		   });
		addAnnotation
		  (getLifecycleElement__Downstream(),
		   source,
		   new String[] {
			   "documentation", "All elements on the way down from here towards technical activities: everything that makes this element happen.",
			   "body", "return org.itsm.modeler.model.chain.ChainOperations.downstream(this);"
		   });
		addAnnotation
		  (getLifecycleElement__ReachesActivity(),
		   source,
		   new String[] {
			   "documentation", "Whether at least one technical activity can be reached from here, that is, whether somebody actually does something for this element.",
			   "body", "return org.itsm.modeler.model.chain.ChainOperations.reachesActivity(this);"
		   });
		addAnnotation
		  (getLifecycleElement__ReachesObjective(),
		   source,
		   new String[] {
			   "documentation", "Whether at least one organizational objective can be reached from here, that is, whether this element serves an aim of the organization.",
			   "body", "return org.itsm.modeler.model.chain.ChainOperations.reachesObjective(this);"
		   });
		addAnnotation
		  (getLifecycleElement_Maturity(),
		   source,
		   new String[] {
			   "documentation", "The assessed capability level from 0 (incomplete) to 5 (optimizing). No value means that no assessment has taken place."
		   });
		addAnnotation
		  (getLifecycleElement_ReviewedOn(),
		   source,
		   new String[] {
			   "documentation", "The day of the latest review of this element, as ISO date (yyyy-MM-dd)."
		   });
		addAnnotation
		  (getLifecycleElement_NextReview(),
		   source,
		   new String[] {
			   "documentation", "The day by which the element is due to be reviewed again, as ISO date (yyyy-MM-dd)."
		   });
		addAnnotation
		  (getLifecycleElement_Layer(),
		   source,
		   new String[] {
			   "documentation", "The layer of the lifecycle in which the element stands. It follows from the class of the element and is not stored.",
			   "get", "return org.itsm.modeler.model.chain.ChainOperations.layerOf(this);"
		   });
		addAnnotation
		  (getLifecycleElement_Improvements(),
		   source,
		   new String[] {
			   "documentation", "The improvement initiatives that aim at this element, seen from the element\'s side."
		   });
		addAnnotation
		  (getLifecycleElement_Kpis(),
		   source,
		   new String[] {
			   "documentation", "The key performance indicators that measure this element, seen from the element\'s side."
		   });
		addAnnotation
		  (itsmModelEClass,
		   source,
		   new String[] {
			   "documentation", "The complete picture of how one organization aligns its IT services with its business: the five layers, the people and agreements around them and the knowledge they draw upon. It is the root of a model file."
		   });
		addAnnotation
		  (getITSMModel__Chain(),
		   source,
		   new String[] {
			   "documentation", "The graph of all steps between the five layers, on which reachability, gaps and coverage are computed.",
			   "body", "return org.itsm.modeler.model.chain.ChainOperations.chain(this);"
		   });
		addAnnotation
		  (getITSMModel_OrganizationName(),
		   source,
		   new String[] {
			   "documentation", "The organization whose service management the model describes, as it appears on reports."
		   });
		addAnnotation
		  (getITSMModel_ModelVersion(),
		   source,
		   new String[] {
			   "documentation", "The edition of the model\'s content, such as 2026-Q1, stated by its authors; it is independent of the version of the file format."
		   });
		addAnnotation
		  (getITSMModel_Language(),
		   source,
		   new String[] {
			   "documentation", "The language in which names and descriptions are written, as a tag such as en or pt-BR."
		   });
		addAnnotation
		  (getITSMModel_Objectives(),
		   source,
		   new String[] {
			   "documentation", "The top objectives of the organization, the first layer of the lifecycle. Each may be broken down into sub-objectives."
		   });
		addAnnotation
		  (getITSMModel_BusinessProcesses(),
		   source,
		   new String[] {
			   "documentation", "The processes by which the business creates value for its customers, the second layer of the lifecycle."
		   });
		addAnnotation
		  (getITSMModel_ServiceOrganizations(),
		   source,
		   new String[] {
			   "documentation", "The internal and external organizations that provide IT services, the third layer of the lifecycle, with their departments and goals."
		   });
		addAnnotation
		  (getITSMModel_Services(),
		   source,
		   new String[] {
			   "documentation", "The portfolio of IT services: those offered to customers and those on which they are built."
		   });
		addAnnotation
		  (getITSMModel_ItsmProcesses(),
		   source,
		   new String[] {
			   "documentation", "The IT service management processes in use, the fourth layer of the lifecycle."
		   });
		addAnnotation
		  (getITSMModel_TechnicalActivities(),
		   source,
		   new String[] {
			   "documentation", "The technical activities carried out by IT workers, the fifth layer of the lifecycle."
		   });
		addAnnotation
		  (getITSMModel_Teams(),
		   source,
		   new String[] {
			   "documentation", "The groups of IT workers that perform the technical activities."
		   });
		addAnnotation
		  (getITSMModel_Stakeholders(),
		   source,
		   new String[] {
			   "documentation", "The people, bodies, customers and suppliers that have an interest in the services or decide about them."
		   });
		addAnnotation
		  (getITSMModel_Roles(),
		   source,
		   new String[] {
			   "documentation", "The roles to which ownership, accountability and work are assigned, independent of who holds them today."
		   });
		addAnnotation
		  (getITSMModel_Frameworks(),
		   source,
		   new String[] {
			   "documentation", "The frameworks, standards and bodies of own knowledge from which processes are adopted."
		   });
		addAnnotation
		  (getITSMModel_QualityStandards(),
		   source,
		   new String[] {
			   "documentation", "The standards of quality against which processes are held."
		   });
		addAnnotation
		  (getITSMModel_Kpis(),
		   source,
		   new String[] {
			   "documentation", "The key performance indicators by which objectives, goals, services and processes are measured."
		   });
		addAnnotation
		  (getITSMModel_Agreements(),
		   source,
		   new String[] {
			   "documentation", "The agreements on services: with customers, between internal groups and with suppliers."
		   });
		addAnnotation
		  (getITSMModel_Improvements(),
		   source,
		   new String[] {
			   "documentation", "The register of continual improvement: every initiative that was identified, whatever became of it."
		   });
		addAnnotation
		  (getITSMModel_Systems(),
		   source,
		   new String[] {
			   "documentation", "The systems and other configuration items that services rely on and activities work with."
		   });
		addAnnotation
		  (organizationalObjectiveEClass,
		   source,
		   new String[] {
			   "documentation", "A result that the organization as a whole wants to achieve. It is the reason for everything below it: an activity that serves no objective needs no doing."
		   });
		addAnnotation
		  (getOrganizationalObjective_Statement(),
		   source,
		   new String[] {
			   "documentation", "The objective in full words: what is to be achieved, for whom, and how success will be recognised."
		   });
		addAnnotation
		  (getOrganizationalObjective_Perspective(),
		   source,
		   new String[] {
			   "documentation", "The perspective of the balanced scorecard to which the objective belongs."
		   });
		addAnnotation
		  (getOrganizationalObjective_Horizon(),
		   source,
		   new String[] {
			   "documentation", "How far the objective looks ahead and on which level of planning it is decided."
		   });
		addAnnotation
		  (getOrganizationalObjective_Priority(),
		   source,
		   new String[] {
			   "documentation", "The importance of the objective from 1 (highest) to 5 (lowest), used when means are short."
		   });
		addAnnotation
		  (getOrganizationalObjective_TargetDate(),
		   source,
		   new String[] {
			   "documentation", "The day by which the objective is to be achieved, as ISO date (yyyy-MM-dd)."
		   });
		addAnnotation
		  (getOrganizationalObjective_SubObjectives(),
		   source,
		   new String[] {
			   "documentation", "The objectives into which this one is broken down. An objective with sub-objectives is achieved through them."
		   });
		addAnnotation
		  (getOrganizationalObjective_DefinedBy(),
		   source,
		   new String[] {
			   "documentation", "The stakeholder who set the objective and sponsors it, normally a member of upper management."
		   });
		addAnnotation
		  (getOrganizationalObjective_RealizedBy(),
		   source,
		   new String[] {
			   "documentation", "The business processes that work towards the objective, seen from the objective\'s side."
		   });
		addAnnotation
		  (getOrganizationalObjective_ItGoals(),
		   source,
		   new String[] {
			   "documentation", "The IT goals that contribute to the objective directly, seen from the objective\'s side."
		   });
		addAnnotation
		  (businessProcessEClass,
		   source,
		   new String[] {
			   "documentation", "A repeatable sequence of business work that turns demand into value for a customer. IT services exist to make such processes possible or better."
		   });
		addAnnotation
		  (getBusinessProcess_Value(),
		   source,
		   new String[] {
			   "documentation", "What the process is worth to its customer and to the organization."
		   });
		addAnnotation
		  (getBusinessProcess_ItRole(),
		   source,
		   new String[] {
			   "documentation", "The part that IT plays within the process, as found when the process was examined: what depends on IT and what IT could improve."
		   });
		addAnnotation
		  (getBusinessProcess_Repeatable(),
		   source,
		   new String[] {
			   "documentation", "Whether the process is defined well enough to be carried out the same way each time, whoever does it."
		   });
		addAnnotation
		  (getBusinessProcess_Criticality(),
		   source,
		   new String[] {
			   "documentation", "How badly the business is hurt when the process stands still; the starting point of any impact analysis."
		   });
		addAnnotation
		  (getBusinessProcess_SubProcesses(),
		   source,
		   new String[] {
			   "documentation", "The parts into which the process is divided. Links of the whole count for its parts."
		   });
		addAnnotation
		  (getBusinessProcess_Realizes(),
		   source,
		   new String[] {
			   "documentation", "The organizational objectives towards which the process works."
		   });
		addAnnotation
		  (getBusinessProcess_Follows(),
		   source,
		   new String[] {
			   "documentation", "The processes whose results this one takes up; they come before it in the value stream."
		   });
		addAnnotation
		  (getBusinessProcess_Precedes(),
		   source,
		   new String[] {
			   "documentation", "The processes that take up the results of this one, seen from the earlier process."
		   });
		addAnnotation
		  (getBusinessProcess_UsesServices(),
		   source,
		   new String[] {
			   "documentation", "The IT services on which the process relies to do its work."
		   });
		addAnnotation
		  (getBusinessProcess_Customers(),
		   source,
		   new String[] {
			   "documentation", "The customers who receive what the process produces."
		   });
		addAnnotation
		  (getBusinessProcess_QualityStandards(),
		   source,
		   new String[] {
			   "documentation", "The standards of quality that the process has to meet."
		   });
		addAnnotation
		  (getBusinessProcess_ExaminedBy(),
		   source,
		   new String[] {
			   "documentation", "The IT service organizations that have studied the process to learn where IT can serve it, seen from the process\'s side."
		   });
		addAnnotation
		  (getBusinessProcess_ItGoals(),
		   source,
		   new String[] {
			   "documentation", "The IT goals that were set to support the process, seen from the process\'s side."
		   });
		addAnnotation
		  (itServiceOrganizationEClass,
		   source,
		   new String[] {
			   "documentation", "An organization that provides IT services: the internal IT department, a shared service centre or an external service provider."
		   });
		addAnnotation
		  (getITServiceOrganization_Mission(),
		   source,
		   new String[] {
			   "documentation", "What the organization is there for, in a sentence that its staff and its customers would recognise."
		   });
		addAnnotation
		  (getITServiceOrganization_Departments(),
		   source,
		   new String[] {
			   "documentation", "The organizational units of which the IT service organization consists."
		   });
		addAnnotation
		  (getITServiceOrganization_Goals(),
		   source,
		   new String[] {
			   "documentation", "The IT goals that are set for the organization as a whole."
		   });
		addAnnotation
		  (getITServiceOrganization_Examines(),
		   source,
		   new String[] {
			   "documentation", "The business processes that the organization has studied in order to align its services with them."
		   });
		addAnnotation
		  (getITServiceOrganization_Head(),
		   source,
		   new String[] {
			   "documentation", "The role that leads the organization, for instance the chief information officer."
		   });
		addAnnotation
		  (getITServiceOrganization_Provides(),
		   source,
		   new String[] {
			   "documentation", "The services that the organization provides, seen from its side."
		   });
		addAnnotation
		  (departmentEClass,
		   source,
		   new String[] {
			   "documentation", "A unit of an IT service organization with a task of its own, such as the service desk or application management."
		   });
		addAnnotation
		  (getDepartment_Function(),
		   source,
		   new String[] {
			   "documentation", "The task of the department, in ITIL terms the function that it performs."
		   });
		addAnnotation
		  (getDepartment_SubDepartments(),
		   source,
		   new String[] {
			   "documentation", "The smaller units into which the department is divided."
		   });
		addAnnotation
		  (getDepartment_Goals(),
		   source,
		   new String[] {
			   "documentation", "The IT goals that are set for this department in particular."
		   });
		addAnnotation
		  (getDepartment_Runs(),
		   source,
		   new String[] {
			   "documentation", "The IT service management processes that the department is in charge of, seen from the department\'s side."
		   });
		addAnnotation
		  (itGoalEClass,
		   source,
		   new String[] {
			   "documentation", "A result that IT commits itself to because the business needs it. It translates organizational objectives and the needs of business processes into an aim for service management."
		   });
		addAnnotation
		  (getITGoal_Statement(),
		   source,
		   new String[] {
			   "documentation", "The goal in full words: what IT will achieve and what the business gains from it."
		   });
		addAnnotation
		  (getITGoal_Horizon(),
		   source,
		   new String[] {
			   "documentation", "Whether the goal is strategic, tactical or operational."
		   });
		addAnnotation
		  (getITGoal_BusinessWide(),
		   source,
		   new String[] {
			   "documentation", "Whether the goal is geared to the business as a whole even though its links alone do not show it."
		   });
		addAnnotation
		  (getITGoal_BusinessWideReason(),
		   source,
		   new String[] {
			   "documentation", "Why the goal counts as geared to the whole business; needed whenever the mark is set by hand."
		   });
		addAnnotation
		  (getITGoal_DefinedBy(),
		   source,
		   new String[] {
			   "documentation", "The stakeholder who set the goal. A goal set by upper management binds IT to the business instead of to itself."
		   });
		addAnnotation
		  (getITGoal_ContributesTo(),
		   source,
		   new String[] {
			   "documentation", "The organizational objectives to which the goal contributes directly."
		   });
		addAnnotation
		  (getITGoal_Supports(),
		   source,
		   new String[] {
			   "documentation", "The business processes that gain from the goal being achieved."
		   });
		addAnnotation
		  (getITGoal_AchievedBy(),
		   source,
		   new String[] {
			   "documentation", "The IT service management processes that pursue the goal, seen from the goal\'s side."
		   });
		addAnnotation
		  (itServiceEClass,
		   source,
		   new String[] {
			   "documentation", "A means of delivering value to customers by bringing about results they want, without their having to own the costs and risks of the technology behind it."
		   });
		addAnnotation
		  (getITService_Kind(),
		   source,
		   new String[] {
			   "documentation", "Whether the service faces the customer, supports other services or is purely technical."
		   });
		addAnnotation
		  (getITService_CatalogueRef(),
		   source,
		   new String[] {
			   "documentation", "The entry under which the service is found in the service catalogue."
		   });
		addAnnotation
		  (getITService_Criticality(),
		   source,
		   new String[] {
			   "documentation", "How badly customers are hurt when the service is not available."
		   });
		addAnnotation
		  (getITService_Provider(),
		   source,
		   new String[] {
			   "documentation", "The IT service organization that provides the service and stands by its quality."
		   });
		addAnnotation
		  (getITService_Customers(),
		   source,
		   new String[] {
			   "documentation", "The customers who agree on the service and whose users consume it."
		   });
		addAnnotation
		  (getITService_SupportedBy(),
		   source,
		   new String[] {
			   "documentation", "The services on which this one is built. They need to be at least as good as what is promised here."
		   });
		addAnnotation
		  (getITService_Systems(),
		   source,
		   new String[] {
			   "documentation", "The systems and configuration items that make up the service, seen from the service\'s side."
		   });
		addAnnotation
		  (getITService_Agreements(),
		   source,
		   new String[] {
			   "documentation", "The agreements that have been made about the service, seen from the service\'s side."
		   });
		addAnnotation
		  (getITService_ConsumedBy(),
		   source,
		   new String[] {
			   "documentation", "The business processes that rely on the service, seen from the service\'s side."
		   });
		addAnnotation
		  (getITService_ManagedBy(),
		   source,
		   new String[] {
			   "documentation", "The IT service management processes that plan, deliver or control the service, seen from the service\'s side."
		   });
		addAnnotation
		  (itsmProcessEClass,
		   source,
		   new String[] {
			   "documentation", "A coordinated set of activities by which services are planned, delivered, operated and controlled, such as incident management or change enablement. It is adopted from a framework or from the organization\'s own knowledge."
		   });
		addAnnotation
		  (getITSMProcess_Purpose(),
		   source,
		   new String[] {
			   "documentation", "Why the process exists and what it has to bring about."
		   });
		addAnnotation
		  (getITSMProcess_Stage(),
		   source,
		   new String[] {
			   "documentation", "The stage of the service lifecycle in which the process does most of its work."
		   });
		addAnnotation
		  (getITSMProcess_Inputs(),
		   source,
		   new String[] {
			   "documentation", "What the process needs to start and to run: triggers, information and results of other processes."
		   });
		addAnnotation
		  (getITSMProcess_Outputs(),
		   source,
		   new String[] {
			   "documentation", "What the process produces for others: results, records and decisions."
		   });
		addAnnotation
		  (getITSMProcess_Repeatable(),
		   source,
		   new String[] {
			   "documentation", "Whether the process is defined and documented so that it yields the same result each time it is carried out."
		   });
		addAnnotation
		  (getITSMProcess_OrganizationalOnly(),
		   source,
		   new String[] {
			   "documentation", "Whether the process is purely managerial and rightly has no technical activity below it."
		   });
		addAnnotation
		  (getITSMProcess_Goals(),
		   source,
		   new String[] {
			   "documentation", "The IT goals that the process pursues; without one, nobody could tell whether it works."
		   });
		addAnnotation
		  (getITSMProcess_Manages(),
		   source,
		   new String[] {
			   "documentation", "The services that the process plans, delivers, operates or controls."
		   });
		addAnnotation
		  (getITSMProcess_Adopts(),
		   source,
		   new String[] {
			   "documentation", "The elements of frameworks, standards or own knowledge after which the process is shaped."
		   });
		addAnnotation
		  (getITSMProcess_Department(),
		   source,
		   new String[] {
			   "documentation", "The department in charge of carrying out the process."
		   });
		addAnnotation
		  (getITSMProcess_QualityStandards(),
		   source,
		   new String[] {
			   "documentation", "The standards of quality that the process has to meet."
		   });
		addAnnotation
		  (getITSMProcess_Follows(),
		   source,
		   new String[] {
			   "documentation", "The processes whose outputs this one takes up."
		   });
		addAnnotation
		  (getITSMProcess_Precedes(),
		   source,
		   new String[] {
			   "documentation", "The processes that take up the outputs of this one, seen from the earlier process."
		   });
		addAnnotation
		  (getITSMProcess_Activities(),
		   source,
		   new String[] {
			   "documentation", "The technical activities by which the process is carried out, seen from the process\'s side."
		   });
		addAnnotation
		  (technicalActivityEClass,
		   source,
		   new String[] {
			   "documentation", "Work that IT staff or tools really do, such as restoring a backup or patching a server. It is the lowest layer of the lifecycle and is justified by the process for which it is performed."
		   });
		addAnnotation
		  (getTechnicalActivity_Automation(),
		   source,
		   new String[] {
			   "documentation", "To what degree tools carry out the activity instead of people."
		   });
		addAnnotation
		  (getTechnicalActivity_EffortHours(),
		   source,
		   new String[] {
			   "documentation", "The working time that one execution of the activity takes, in hours."
		   });
		addAnnotation
		  (getTechnicalActivity_Procedure(),
		   source,
		   new String[] {
			   "documentation", "The steps of the work instruction, in the order in which they are carried out. A step may occur more than once."
		   });
		addAnnotation
		  (getTechnicalActivity_Value(),
		   source,
		   new String[] {
			   "documentation", "What the customer gets from the activity, in words that the customer would use."
		   });
		addAnnotation
		  (getTechnicalActivity_PerformedFor(),
		   source,
		   new String[] {
			   "documentation", "The IT service management processes for which the activity is performed."
		   });
		addAnnotation
		  (getTechnicalActivity_SubActivities(),
		   source,
		   new String[] {
			   "documentation", "The smaller activities of which this one consists."
		   });
		addAnnotation
		  (getTechnicalActivity_Follows(),
		   source,
		   new String[] {
			   "documentation", "The activities that have to be finished before this one."
		   });
		addAnnotation
		  (getTechnicalActivity_Precedes(),
		   source,
		   new String[] {
			   "documentation", "The activities that wait for this one to be finished, seen from the earlier activity."
		   });
		addAnnotation
		  (getTechnicalActivity_PerformedBy(),
		   source,
		   new String[] {
			   "documentation", "The groups of IT workers that carry out the activity."
		   });
		addAnnotation
		  (getTechnicalActivity_Systems(),
		   source,
		   new String[] {
			   "documentation", "The systems on which or with which the activity is carried out."
		   });
		addAnnotation
		  (getTechnicalActivity_Delivers(),
		   source,
		   new String[] {
			   "documentation", "The services to which the activity contributes directly in the eyes of the customer."
		   });
		addAnnotation
		  (teamEClass,
		   source,
		   new String[] {
			   "documentation", "A group of IT workers who carry out technical activities together, such as a second-line support group."
		   });
		addAnnotation
		  (getTeam_Skills(),
		   source,
		   new String[] {
			   "documentation", "The abilities that the team can offer; they tell which activities it may be given."
		   });
		addAnnotation
		  (getTeam_Headcount(),
		   source,
		   new String[] {
			   "documentation", "The number of people in the team."
		   });
		addAnnotation
		  (getTeam_Roles(),
		   source,
		   new String[] {
			   "documentation", "The roles that members of the team fill."
		   });
		addAnnotation
		  (getTeam_Performs(),
		   source,
		   new String[] {
			   "documentation", "The technical activities that the team carries out, seen from the team\'s side."
		   });
		addAnnotation
		  (stakeholderEClass,
		   source,
		   new String[] {
			   "documentation", "A person, body or organization that has an interest in the services or decides about them: a board, a business manager, a supplier."
		   });
		addAnnotation
		  (getStakeholder__Defined(),
		   source,
		   new String[] {
			   "documentation", "Everything that the stakeholder has set: the organizational objectives and IT goals that name this stakeholder as the one who defined them.",
			   "body", "return org.itsm.modeler.model.chain.ChainOperations.defined(this);"
		   });
		addAnnotation
		  (getStakeholder_Authority(),
		   source,
		   new String[] {
			   "documentation", "The level of management on which the stakeholder decides. Goals of IT should be set on the upper level."
		   });
		addAnnotation
		  (getStakeholder_Internal(),
		   source,
		   new String[] {
			   "documentation", "Whether the stakeholder belongs to the organization itself, as opposed to a supplier or partner."
		   });
		addAnnotation
		  (getStakeholder_Concerns(),
		   source,
		   new String[] {
			   "documentation", "The organizational objectives in whose achievement the stakeholder has an interest."
		   });
		addAnnotation
		  (customerEClass,
		   source,
		   new String[] {
			   "documentation", "A stakeholder who agrees on services, pays for them or answers for their use, and for whom they have to be worth it."
		   });
		addAnnotation
		  (getCustomer_Segment(),
		   source,
		   new String[] {
			   "documentation", "The group of customers to which this one belongs, such as branch offices or private clients."
		   });
		addAnnotation
		  (getCustomer_Consumes(),
		   source,
		   new String[] {
			   "documentation", "The services that have been agreed with the customer, seen from the customer\'s side."
		   });
		addAnnotation
		  (roleEClass,
		   source,
		   new String[] {
			   "documentation", "A set of responsibilities and authorities that is granted to a person or a group, such as process owner or service desk analyst."
		   });
		addAnnotation
		  (getRole_Authority(),
		   source,
		   new String[] {
			   "documentation", "The level of management on which whoever holds the role decides."
		   });
		addAnnotation
		  (getRole_Kind(),
		   source,
		   new String[] {
			   "documentation", "The generic type of the role within service management."
		   });
		addAnnotation
		  (getRole_HeldBy(),
		   source,
		   new String[] {
			   "documentation", "The stakeholders who fill the role at present."
		   });
		addAnnotation
		  (frameworkEClass,
		   source,
		   new String[] {
			   "documentation", "A body of knowledge from which processes are adopted: a public framework, a standard, or what the organization has learnt itself."
		   });
		addAnnotation
		  (getFramework__Coverage(),
		   source,
		   new String[] {
			   "documentation", "The share, from 0 to 1, of the mandatory elements (where none is mandatory: of the leaf elements) that some process adopts, either themselves or through an element below. There is no value when the framework has no elements.",
			   "body", "return org.itsm.modeler.model.chain.ChainOperations.coverage(this);"
		   });
		addAnnotation
		  (getFramework_Kind(),
		   source,
		   new String[] {
			   "documentation", "What sort of source it is: a public framework, a standard or the organization\'s own knowledge."
		   });
		addAnnotation
		  (getFramework_Edition(),
		   source,
		   new String[] {
			   "documentation", "The edition or version that is meant, such as v3.1 or 2018. Elements of different editions should not be mixed."
		   });
		addAnnotation
		  (getFramework_Publisher(),
		   source,
		   new String[] {
			   "documentation", "Who publishes and maintains the framework."
		   });
		addAnnotation
		  (getFramework_Licence(),
		   source,
		   new String[] {
			   "documentation", "The terms under which its content may be used and reproduced here."
		   });
		addAnnotation
		  (getFramework_Source(),
		   source,
		   new String[] {
			   "documentation", "Where the framework can be obtained or read: a URI or a bibliographic reference."
		   });
		addAnnotation
		  (getFramework_Elements(),
		   source,
		   new String[] {
			   "documentation", "The top elements of the framework, such as its categories, practices or clauses."
		   });
		addAnnotation
		  (frameworkElementEClass,
		   source,
		   new String[] {
			   "documentation", "A part of a framework that can be adopted, referred to or audited: a practice, a process, an activity, a clause or a requirement."
		   });
		addAnnotation
		  (getFrameworkElement_Kind(),
		   source,
		   new String[] {
			   "documentation", "What the element is in the terms of its framework."
		   });
		addAnnotation
		  (getFrameworkElement_Mandatory(),
		   source,
		   new String[] {
			   "documentation", "Whether whoever claims to follow the framework has to fulfil this element, as with a requirement of a standard."
		   });
		addAnnotation
		  (getFrameworkElement_Stage(),
		   source,
		   new String[] {
			   "documentation", "The stage of the service lifecycle to which the framework assigns the element."
		   });
		addAnnotation
		  (getFrameworkElement_Elements(),
		   source,
		   new String[] {
			   "documentation", "The parts of which the element consists."
		   });
		addAnnotation
		  (getFrameworkElement_MapsTo(),
		   source,
		   new String[] {
			   "documentation", "Elements of other frameworks that ask for much the same, so that one process can satisfy several frameworks."
		   });
		addAnnotation
		  (getFrameworkElement_AdoptedBy(),
		   source,
		   new String[] {
			   "documentation", "The IT service management processes that were shaped after the element, seen from the element\'s side."
		   });
		addAnnotation
		  (qualityStandardEClass,
		   source,
		   new String[] {
			   "documentation", "A stated level of quality that a process has to meet each time it is carried out, with a metric and the range that is acceptable."
		   });
		addAnnotation
		  (getQualityStandard_Metric(),
		   source,
		   new String[] {
			   "documentation", "What is measured in order to judge the quality, such as the rate of correctly classified requests."
		   });
		addAnnotation
		  (getQualityStandard_Unit(),
		   source,
		   new String[] {
			   "documentation", "The unit in which the metric is expressed, such as % or h."
		   });
		addAnnotation
		  (getQualityStandard_Min(),
		   source,
		   new String[] {
			   "documentation", "The lowest value that is still acceptable. No value means that there is no lower limit."
		   });
		addAnnotation
		  (getQualityStandard_Max(),
		   source,
		   new String[] {
			   "documentation", "The highest value that is still acceptable. No value means that there is no upper limit."
		   });
		addAnnotation
		  (kpiEClass,
		   source,
		   new String[] {
			   "documentation", "A key performance indicator: a metric that has been chosen to show whether an objective, goal, service or process is on course."
		   });
		addAnnotation
		  (getKPI_Unit(),
		   source,
		   new String[] {
			   "documentation", "The unit in which all figures of the indicator are expressed, such as %, h or incidents per month."
		   });
		addAnnotation
		  (getKPI_Baseline(),
		   source,
		   new String[] {
			   "documentation", "The value at the outset, against which progress is judged. It answers the question where we are now."
		   });
		addAnnotation
		  (getKPI_Target(),
		   source,
		   new String[] {
			   "documentation", "The value to be reached; for a range, its lower end."
		   });
		addAnnotation
		  (getKPI_TargetMax(),
		   source,
		   new String[] {
			   "documentation", "The upper end of the target range. It is used only when the direction is a range."
		   });
		addAnnotation
		  (getKPI_Direction(),
		   source,
		   new String[] {
			   "documentation", "Whether higher values, lower values or values within a range are good."
		   });
		addAnnotation
		  (getKPI_Warning(),
		   source,
		   new String[] {
			   "documentation", "The value from which on the indicator deserves attention."
		   });
		addAnnotation
		  (getKPI_Critical(),
		   source,
		   new String[] {
			   "documentation", "The value beyond which action has to be taken."
		   });
		addAnnotation
		  (getKPI_Frequency(),
		   source,
		   new String[] {
			   "documentation", "How often the indicator is measured."
		   });
		addAnnotation
		  (getKPI_DataSource(),
		   source,
		   new String[] {
			   "documentation", "The tool, record or report from which the figures are taken."
		   });
		addAnnotation
		  (getKPI_Measures(),
		   source,
		   new String[] {
			   "documentation", "The elements of the lifecycle whose performance the indicator shows."
		   });
		addAnnotation
		  (getKPI_Measurements(),
		   source,
		   new String[] {
			   "documentation", "The values measured so far."
		   });
		addAnnotation
		  (measurementEClass,
		   source,
		   new String[] {
			   "documentation", "One measured value of a key performance indicator, taken on a certain day."
		   });
		addAnnotation
		  (getMeasurement_At(),
		   source,
		   new String[] {
			   "documentation", "The day for which the value was measured, as ISO date (yyyy-MM-dd)."
		   });
		addAnnotation
		  (getMeasurement_Value(),
		   source,
		   new String[] {
			   "documentation", "The measured value, in the unit of the indicator."
		   });
		addAnnotation
		  (agreementEClass,
		   source,
		   new String[] {
			   "documentation", "A documented agreement about a service: what is promised, to whom, by whom and for how long."
		   });
		addAnnotation
		  (getAgreement_Kind(),
		   source,
		   new String[] {
			   "documentation", "Whether the agreement is made with a customer, between internal groups or with a supplier."
		   });
		addAnnotation
		  (getAgreement_ValidFrom(),
		   source,
		   new String[] {
			   "documentation", "The first day on which the agreement is in force, as ISO date (yyyy-MM-dd)."
		   });
		addAnnotation
		  (getAgreement_ValidTo(),
		   source,
		   new String[] {
			   "documentation", "The last day on which the agreement is in force, as ISO date (yyyy-MM-dd)."
		   });
		addAnnotation
		  (getAgreement_ReviewDate(),
		   source,
		   new String[] {
			   "documentation", "The day by which the parties review the agreement next, as ISO date (yyyy-MM-dd)."
		   });
		addAnnotation
		  (getAgreement_Service(),
		   source,
		   new String[] {
			   "documentation", "The service that the agreement is about."
		   });
		addAnnotation
		  (getAgreement_Customer(),
		   source,
		   new String[] {
			   "documentation", "The customer to whom the promise is made; named in every service level agreement."
		   });
		addAnnotation
		  (getAgreement_Supplier(),
		   source,
		   new String[] {
			   "documentation", "The party that makes the promise, in an operational level or underpinning agreement: an internal group or an external supplier."
		   });
		addAnnotation
		  (getAgreement_Targets(),
		   source,
		   new String[] {
			   "documentation", "The service targets that have been agreed."
		   });
		addAnnotation
		  (getAgreement_Underpins(),
		   source,
		   new String[] {
			   "documentation", "The agreements that depend on this one, as a service level agreement depends on the contracts of suppliers."
		   });
		addAnnotation
		  (getAgreement_UnderpinnedBy(),
		   source,
		   new String[] {
			   "documentation", "The agreements on which this one depends, seen from the dependent agreement."
		   });
		addAnnotation
		  (serviceTargetEClass,
		   source,
		   new String[] {
			   "documentation", "A single measurable promise within an agreement, such as an availability of 99.5 % or a response within four hours."
		   });
		addAnnotation
		  (getServiceTarget_Metric(),
		   source,
		   new String[] {
			   "documentation", "What is promised, such as availability, response time or time to restore."
		   });
		addAnnotation
		  (getServiceTarget_Unit(),
		   source,
		   new String[] {
			   "documentation", "The unit in which the figures are expressed, such as % or h."
		   });
		addAnnotation
		  (getServiceTarget_Target(),
		   source,
		   new String[] {
			   "documentation", "The value that has been agreed."
		   });
		addAnnotation
		  (getServiceTarget_Min(),
		   source,
		   new String[] {
			   "documentation", "The lowest value that still fulfils the agreement."
		   });
		addAnnotation
		  (getServiceTarget_Max(),
		   source,
		   new String[] {
			   "documentation", "The highest value that still fulfils the agreement."
		   });
		addAnnotation
		  (getServiceTarget_Window(),
		   source,
		   new String[] {
			   "documentation", "The time to which the promise applies, such as working days 8 to 18 h or per calendar month."
		   });
		addAnnotation
		  (getServiceTarget_Kpi(),
		   source,
		   new String[] {
			   "documentation", "The key performance indicator by which fulfilment of the target is tracked."
		   });
		addAnnotation
		  (raciAssignmentEClass,
		   source,
		   new String[] {
			   "documentation", "One entry of a responsibility matrix: it gives a role one kind of involvement in the element that holds the entry."
		   });
		addAnnotation
		  (getRaciAssignment_Kind(),
		   source,
		   new String[] {
			   "documentation", "In which way the role is involved."
		   });
		addAnnotation
		  (getRaciAssignment_Role(),
		   source,
		   new String[] {
			   "documentation", "The role that is involved."
		   });
		addAnnotation
		  (improvementEClass,
		   source,
		   new String[] {
			   "documentation", "An entry of the continual improvement register: an initiative to make one or more elements better, followed through the steps of continual improvement."
		   });
		addAnnotation
		  (getImprovement_Step(),
		   source,
		   new String[] {
			   "documentation", "The step of the continual improvement model that the initiative has reached."
		   });
		addAnnotation
		  (getImprovement_State(),
		   source,
		   new String[] {
			   "documentation", "What has been decided about the initiative and how far its execution has come."
		   });
		addAnnotation
		  (getImprovement_ExpectedGain(),
		   source,
		   new String[] {
			   "documentation", "What the initiative is expected to bring, preferably in figures."
		   });
		addAnnotation
		  (getImprovement_Result(),
		   source,
		   new String[] {
			   "documentation", "What the initiative did bring, as found when it was evaluated."
		   });
		addAnnotation
		  (getImprovement_StartedOn(),
		   source,
		   new String[] {
			   "documentation", "The day on which work on the initiative began, as ISO date (yyyy-MM-dd)."
		   });
		addAnnotation
		  (getImprovement_DoneOn(),
		   source,
		   new String[] {
			   "documentation", "The day on which the initiative was completed, as ISO date (yyyy-MM-dd)."
		   });
		addAnnotation
		  (getImprovement_Improves(),
		   source,
		   new String[] {
			   "documentation", "The elements of the lifecycle that the initiative is to make better."
		   });
		addAnnotation
		  (getImprovement_BasedOn(),
		   source,
		   new String[] {
			   "documentation", "The key performance indicators whose baselines show where the initiative starts and whose values will show its effect."
		   });
		addAnnotation
		  (getImprovement_Owner(),
		   source,
		   new String[] {
			   "documentation", "The role that answers for the initiative being carried through."
		   });
		addAnnotation
		  (systemComponentEClass,
		   source,
		   new String[] {
			   "documentation", "A configuration item: an application, server, network device or other system that has to be managed because services rely on it."
		   });
		addAnnotation
		  (getSystemComponent_CiType(),
		   source,
		   new String[] {
			   "documentation", "The type of the configuration item, such as application, database or server."
		   });
		addAnnotation
		  (getSystemComponent_Environment(),
		   source,
		   new String[] {
			   "documentation", "Where the system runs or what it is used for, such as production, test or a site."
		   });
		addAnnotation
		  (getSystemComponent_PartOf(),
		   source,
		   new String[] {
			   "documentation", "The larger system of which this one is a component."
		   });
		addAnnotation
		  (getSystemComponent_Supports(),
		   source,
		   new String[] {
			   "documentation", "The services that rely on the system."
		   });
		addAnnotation
		  (getSystemComponent_UsedBy(),
		   source,
		   new String[] {
			   "documentation", "The technical activities that are carried out on or with the system, seen from the system\'s side."
		   });
		addAnnotation
		  (propertyEClass,
		   source,
		   new String[] {
			   "documentation", "An additional fact about an element, for which the metamodel has no feature of its own."
		   });
		addAnnotation
		  (getProperty_Key(),
		   source,
		   new String[] {
			   "documentation", "The name of the fact, such as cost-centre or the attribute of an imported source."
		   });
		addAnnotation
		  (getProperty_Value(),
		   source,
		   new String[] {
			   "documentation", "The content of the fact, as text."
		   });
		addAnnotation
		  (waiverEClass,
		   source,
		   new String[] {
			   "documentation", "A documented exception: the element that holds it is excused from one validation rule for a stated reason and, as a rule, for a limited time."
		   });
		addAnnotation
		  (getWaiver_Rule(),
		   source,
		   new String[] {
			   "documentation", "The identifier of the rule from which the element is excused, such as GOV-05."
		   });
		addAnnotation
		  (getWaiver_Reason(),
		   source,
		   new String[] {
			   "documentation", "Why the deviation is accepted. A waiver without a reason does not hold."
		   });
		addAnnotation
		  (getWaiver_Until(),
		   source,
		   new String[] {
			   "documentation", "The last day on which the waiver holds, as ISO date (yyyy-MM-dd). Without it the waiver holds for ever."
		   });
		addAnnotation
		  (getWaiver_By(),
		   source,
		   new String[] {
			   "documentation", "Who accepted the deviation."
		   });
		addAnnotation
		  (statusEEnum,
		   source,
		   new String[] {
			   "documentation", "The stages that an element of the model passes between first idea and retirement."
		   });
		addAnnotation
		  (statusEEnum.getELiterals().get(0),
		   source,
		   new String[] {
			   "documentation", "Suggested but not yet worked out; it stands to be discussed."
		   });
		addAnnotation
		  (statusEEnum.getELiterals().get(1),
		   source,
		   new String[] {
			   "documentation", "Being worked out; others should not rely on it yet."
		   });
		addAnnotation
		  (statusEEnum.getELiterals().get(2),
		   source,
		   new String[] {
			   "documentation", "Complete in the eyes of its authors and under examination by those who have to agree."
		   });
		addAnnotation
		  (statusEEnum.getELiterals().get(3),
		   source,
		   new String[] {
			   "documentation", "Agreed by those entitled to do so and in force."
		   });
		addAnnotation
		  (statusEEnum.getELiterals().get(4),
		   source,
		   new String[] {
			   "documentation", "No longer in force; kept as a record."
		   });
		addAnnotation
		  (authorityLevelEEnum,
		   source,
		   new String[] {
			   "documentation", "The levels of management on which decisions are taken."
		   });
		addAnnotation
		  (authorityLevelEEnum.getELiterals().get(0),
		   source,
		   new String[] {
			   "documentation", "Nothing has been stated. It counts as not given in every rule and is shown as empty."
		   });
		addAnnotation
		  (authorityLevelEEnum.getELiterals().get(1),
		   source,
		   new String[] {
			   "documentation", "Those who direct the organization as a whole and set its objectives."
		   });
		addAnnotation
		  (authorityLevelEEnum.getELiterals().get(2),
		   source,
		   new String[] {
			   "documentation", "Those who turn objectives into plans for a part of the organization."
		   });
		addAnnotation
		  (authorityLevelEEnum.getELiterals().get(3),
		   source,
		   new String[] {
			   "documentation", "Those who direct or do the daily work."
		   });
		addAnnotation
		  (perspectiveEEnum,
		   source,
		   new String[] {
			   "documentation", "The four perspectives of the balanced scorecard, which together keep a set of objectives from being one-sided."
		   });
		addAnnotation
		  (perspectiveEEnum.getELiterals().get(0),
		   source,
		   new String[] {
			   "documentation", "Nothing has been stated. It counts as not given in every rule and is shown as empty."
		   });
		addAnnotation
		  (perspectiveEEnum.getELiterals().get(1),
		   source,
		   new String[] {
			   "documentation", "What the organization has to achieve for its owners and funders."
		   });
		addAnnotation
		  (perspectiveEEnum.getELiterals().get(2),
		   source,
		   new String[] {
			   "documentation", "How the organization has to appear to its customers."
		   });
		addAnnotation
		  (perspectiveEEnum.getELiterals().get(3),
		   source,
		   new String[] {
			   "documentation", "What the organization has to excel at inside in order to satisfy customers and owners."
		   });
		addAnnotation
		  (perspectiveEEnum.getELiterals().get(4),
		   source,
		   new String[] {
			   "documentation", "How the organization keeps its ability to change and improve."
		   });
		addAnnotation
		  (horizonEEnum,
		   source,
		   new String[] {
			   "documentation", "The level of planning on which an objective or goal is placed."
		   });
		addAnnotation
		  (horizonEEnum.getELiterals().get(0),
		   source,
		   new String[] {
			   "documentation", "Nothing has been stated. It counts as not given in every rule and is shown as empty."
		   });
		addAnnotation
		  (horizonEEnum.getELiterals().get(1),
		   source,
		   new String[] {
			   "documentation", "Sets the course for several years and for the organization as a whole."
		   });
		addAnnotation
		  (horizonEEnum.getELiterals().get(2),
		   source,
		   new String[] {
			   "documentation", "Puts a strategy into practice over months, with means assigned."
		   });
		addAnnotation
		  (horizonEEnum.getELiterals().get(3),
		   source,
		   new String[] {
			   "documentation", "Concerns daily business and the near future."
		   });
		addAnnotation
		  (lifecycleStageEEnum,
		   source,
		   new String[] {
			   "documentation", "The stages of the service lifecycle."
		   });
		addAnnotation
		  (lifecycleStageEEnum.getELiterals().get(0),
		   source,
		   new String[] {
			   "documentation", "Nothing has been stated. It counts as not given in every rule and is shown as empty."
		   });
		addAnnotation
		  (lifecycleStageEEnum.getELiterals().get(1),
		   source,
		   new String[] {
			   "documentation", "Deciding which services to offer, to whom and why."
		   });
		addAnnotation
		  (lifecycleStageEEnum.getELiterals().get(2),
		   source,
		   new String[] {
			   "documentation", "Planning services, with their agreements, capacity, continuity and security."
		   });
		addAnnotation
		  (lifecycleStageEEnum.getELiterals().get(3),
		   source,
		   new String[] {
			   "documentation", "Bringing new and changed services into live operation under control."
		   });
		addAnnotation
		  (lifecycleStageEEnum.getELiterals().get(4),
		   source,
		   new String[] {
			   "documentation", "Delivering and supporting services at the agreed level every day."
		   });
		addAnnotation
		  (lifecycleStageEEnum.getELiterals().get(5),
		   source,
		   new String[] {
			   "documentation", "Measuring services and processes and making them better continually."
		   });
		addAnnotation
		  (serviceKindEEnum,
		   source,
		   new String[] {
			   "documentation", "The place of a service between customer and technology."
		   });
		addAnnotation
		  (serviceKindEEnum.getELiterals().get(0),
		   source,
		   new String[] {
			   "documentation", "Nothing has been stated. It counts as not given in every rule and is shown as empty."
		   });
		addAnnotation
		  (serviceKindEEnum.getELiterals().get(1),
		   source,
		   new String[] {
			   "documentation", "The customer sees the service, agrees on it and uses it."
		   });
		addAnnotation
		  (serviceKindEEnum.getELiterals().get(2),
		   source,
		   new String[] {
			   "documentation", "The service is used by other services and seen by customers only through them."
		   });
		addAnnotation
		  (serviceKindEEnum.getELiterals().get(3),
		   source,
		   new String[] {
			   "documentation", "The service offers technology as such, for instance storage or network connection, and makes no business result visible."
		   });
		addAnnotation
		  (agreementKindEEnum,
		   source,
		   new String[] {
			   "documentation", "The kinds of agreement, told apart by who makes the promise to whom."
		   });
		addAnnotation
		  (agreementKindEEnum.getELiterals().get(0),
		   source,
		   new String[] {
			   "documentation", "Nothing has been stated. It counts as not given in every rule and is shown as empty."
		   });
		addAnnotation
		  (agreementKindEEnum.getELiterals().get(1),
		   source,
		   new String[] {
			   "documentation", "An agreement between the service provider and a customer on a service and its level."
		   });
		addAnnotation
		  (agreementKindEEnum.getELiterals().get(2),
		   source,
		   new String[] {
			   "documentation", "An agreement between groups of the same organization on their parts in a service."
		   });
		addAnnotation
		  (agreementKindEEnum.getELiterals().get(3),
		   source,
		   new String[] {
			   "documentation", "An agreement or contract with an external supplier on which a service depends."
		   });
		addAnnotation
		  (automationEEnum,
		   source,
		   new String[] {
			   "documentation", "The degree to which tools carry out an activity."
		   });
		addAnnotation
		  (automationEEnum.getELiterals().get(0),
		   source,
		   new String[] {
			   "documentation", "Nothing has been stated. It counts as not given in every rule and is shown as empty."
		   });
		addAnnotation
		  (automationEEnum.getELiterals().get(1),
		   source,
		   new String[] {
			   "documentation", "People carry out the activity."
		   });
		addAnnotation
		  (automationEEnum.getELiterals().get(2),
		   source,
		   new String[] {
			   "documentation", "Tools do part of the work; people start, check or complete it."
		   });
		addAnnotation
		  (automationEEnum.getELiterals().get(3),
		   source,
		   new String[] {
			   "documentation", "Tools carry out the activity without people stepping in."
		   });
		addAnnotation
		  (criticalityEEnum,
		   source,
		   new String[] {
			   "documentation", "How badly the business is hurt by a failure."
		   });
		addAnnotation
		  (criticalityEEnum.getELiterals().get(0),
		   source,
		   new String[] {
			   "documentation", "Nothing has been stated. It counts as not given in every rule and is shown as empty."
		   });
		addAnnotation
		  (criticalityEEnum.getELiterals().get(1),
		   source,
		   new String[] {
			   "documentation", "A failure is a nuisance that can wait."
		   });
		addAnnotation
		  (criticalityEEnum.getELiterals().get(2),
		   source,
		   new String[] {
			   "documentation", "A failure hampers work noticeably."
		   });
		addAnnotation
		  (criticalityEEnum.getELiterals().get(3),
		   source,
		   new String[] {
			   "documentation", "A failure stops important work or costs money within hours."
		   });
		addAnnotation
		  (criticalityEEnum.getELiterals().get(4),
		   source,
		   new String[] {
			   "documentation", "A failure threatens people, the law being kept or the survival of the organization."
		   });
		addAnnotation
		  (frameworkKindEEnum,
		   source,
		   new String[] {
			   "documentation", "The sorts of sources from which processes can be adopted."
		   });
		addAnnotation
		  (frameworkKindEEnum.getELiterals().get(0),
		   source,
		   new String[] {
			   "documentation", "Nothing has been stated. It counts as not given in every rule and is shown as empty."
		   });
		addAnnotation
		  (frameworkKindEEnum.getELiterals().get(1),
		   source,
		   new String[] {
			   "documentation", "Published good practice that organizations adopt and adapt as they see fit, such as FitSM or ITIL."
		   });
		addAnnotation
		  (frameworkKindEEnum.getELiterals().get(2),
		   source,
		   new String[] {
			   "documentation", "A formal set of requirements against which conformity can be audited, such as ISO/IEC 20000-1."
		   });
		addAnnotation
		  (frameworkKindEEnum.getELiterals().get(3),
		   source,
		   new String[] {
			   "documentation", "What the organization has learnt itself and recorded as its own way of working."
		   });
		addAnnotation
		  (frameworkElementKindEEnum,
		   source,
		   new String[] {
			   "documentation", "What an element is in the terms of its framework."
		   });
		addAnnotation
		  (frameworkElementKindEEnum.getELiterals().get(0),
		   source,
		   new String[] {
			   "documentation", "Nothing has been stated. It counts as not given in every rule and is shown as empty."
		   });
		addAnnotation
		  (frameworkElementKindEEnum.getELiterals().get(1),
		   source,
		   new String[] {
			   "documentation", "A group of elements without content of its own."
		   });
		addAnnotation
		  (frameworkElementKindEEnum.getELiterals().get(2),
		   source,
		   new String[] {
			   "documentation", "A set of organizational resources for doing a certain kind of work."
		   });
		addAnnotation
		  (frameworkElementKindEEnum.getELiterals().get(3),
		   source,
		   new String[] {
			   "documentation", "A set of interrelated activities that turns inputs into outputs."
		   });
		addAnnotation
		  (frameworkElementKindEEnum.getELiterals().get(4),
		   source,
		   new String[] {
			   "documentation", "A piece of work that is part of a process or practice."
		   });
		addAnnotation
		  (frameworkElementKindEEnum.getELiterals().get(5),
		   source,
		   new String[] {
			   "documentation", "A numbered section of a standard."
		   });
		addAnnotation
		  (frameworkElementKindEEnum.getELiterals().get(6),
		   source,
		   new String[] {
			   "documentation", "Something that has to be fulfilled and can be audited."
		   });
		addAnnotation
		  (frameworkElementKindEEnum.getELiterals().get(7),
		   source,
		   new String[] {
			   "documentation", "An aim or control objective that the framework sets."
		   });
		addAnnotation
		  (frameworkElementKindEEnum.getELiterals().get(8),
		   source,
		   new String[] {
			   "documentation", "A stage or phase of a lifecycle."
		   });
		addAnnotation
		  (frameworkElementKindEEnum.getELiterals().get(9),
		   source,
		   new String[] {
			   "documentation", "A guiding rule that holds for all work."
		   });
		addAnnotation
		  (directionEEnum,
		   source,
		   new String[] {
			   "documentation", "Which development of an indicator is good."
		   });
		addAnnotation
		  (directionEEnum.getELiterals().get(0),
		   source,
		   new String[] {
			   "documentation", "Nothing has been stated. It counts as not given in every rule and is shown as empty."
		   });
		addAnnotation
		  (directionEEnum.getELiterals().get(1),
		   source,
		   new String[] {
			   "documentation", "Higher values are better."
		   });
		addAnnotation
		  (directionEEnum.getELiterals().get(2),
		   source,
		   new String[] {
			   "documentation", "Lower values are better."
		   });
		addAnnotation
		  (directionEEnum.getELiterals().get(3),
		   source,
		   new String[] {
			   "documentation", "Values between target and upper target are good, values on either side are not."
		   });
		addAnnotation
		  (frequencyEEnum,
		   source,
		   new String[] {
			   "documentation", "How often something is measured."
		   });
		addAnnotation
		  (frequencyEEnum.getELiterals().get(0),
		   source,
		   new String[] {
			   "documentation", "Nothing has been stated. It counts as not given in every rule and is shown as empty."
		   });
		addAnnotation
		  (frequencyEEnum.getELiterals().get(1),
		   source,
		   new String[] {
			   "documentation", "Measured all the time, as a rule by a tool."
		   });
		addAnnotation
		  (frequencyEEnum.getELiterals().get(2),
		   source,
		   new String[] {
			   "documentation", "Measured once a day."
		   });
		addAnnotation
		  (frequencyEEnum.getELiterals().get(3),
		   source,
		   new String[] {
			   "documentation", "Measured once a week."
		   });
		addAnnotation
		  (frequencyEEnum.getELiterals().get(4),
		   source,
		   new String[] {
			   "documentation", "Measured once a month."
		   });
		addAnnotation
		  (frequencyEEnum.getELiterals().get(5),
		   source,
		   new String[] {
			   "documentation", "Measured once in three months."
		   });
		addAnnotation
		  (frequencyEEnum.getELiterals().get(6),
		   source,
		   new String[] {
			   "documentation", "Measured once a year."
		   });
		addAnnotation
		  (raciKindEEnum,
		   source,
		   new String[] {
			   "documentation", "The kinds of involvement in a responsibility matrix."
		   });
		addAnnotation
		  (raciKindEEnum.getELiterals().get(0),
		   source,
		   new String[] {
			   "documentation", "Nothing has been stated. It counts as not given in every rule and is shown as empty."
		   });
		addAnnotation
		  (raciKindEEnum.getELiterals().get(1),
		   source,
		   new String[] {
			   "documentation", "Does the work, or sees to it that it is done."
		   });
		addAnnotation
		  (raciKindEEnum.getELiterals().get(2),
		   source,
		   new String[] {
			   "documentation", "Answers for the result and has the last word. There is exactly one such role for each element."
		   });
		addAnnotation
		  (raciKindEEnum.getELiterals().get(3),
		   source,
		   new String[] {
			   "documentation", "Is asked before a decision is taken or work is done."
		   });
		addAnnotation
		  (raciKindEEnum.getELiterals().get(4),
		   source,
		   new String[] {
			   "documentation", "Is told about decisions and results."
		   });
		addAnnotation
		  (roleKindEEnum,
		   source,
		   new String[] {
			   "documentation", "The generic types of roles within service management."
		   });
		addAnnotation
		  (roleKindEEnum.getELiterals().get(0),
		   source,
		   new String[] {
			   "documentation", "Nothing has been stated. It counts as not given in every rule and is shown as empty."
		   });
		addAnnotation
		  (roleKindEEnum.getELiterals().get(1),
		   source,
		   new String[] {
			   "documentation", "Answers for a process or service as a whole and for its being fit for its purpose."
		   });
		addAnnotation
		  (roleKindEEnum.getELiterals().get(2),
		   source,
		   new String[] {
			   "documentation", "Runs a process or service from day to day and reports on it."
		   });
		addAnnotation
		  (roleKindEEnum.getELiterals().get(3),
		   source,
		   new String[] {
			   "documentation", "Answers for one case, such as a single incident, request or change, until it is closed."
		   });
		addAnnotation
		  (roleKindEEnum.getELiterals().get(4),
		   source,
		   new String[] {
			   "documentation", "Carries out work within a process or service."
		   });
		addAnnotation
		  (roleKindEEnum.getELiterals().get(5),
		   source,
		   new String[] {
			   "documentation", "A role that none of the other types describes."
		   });
		addAnnotation
		  (improvementStepEEnum,
		   source,
		   new String[] {
			   "documentation", "The steps of the continual improvement model, each of which answers one question."
		   });
		addAnnotation
		  (improvementStepEEnum.getELiterals().get(0),
		   source,
		   new String[] {
			   "documentation", "What is the vision? The initiative is tied to the objectives of the organization."
		   });
		addAnnotation
		  (improvementStepEEnum.getELiterals().get(1),
		   source,
		   new String[] {
			   "documentation", "The present state is assessed and a baseline is measured."
		   });
		addAnnotation
		  (improvementStepEEnum.getELiterals().get(2),
		   source,
		   new String[] {
			   "documentation", "Measurable targets are set."
		   });
		addAnnotation
		  (improvementStepEEnum.getELiterals().get(3),
		   source,
		   new String[] {
			   "documentation", "The way from baseline to target is planned."
		   });
		addAnnotation
		  (improvementStepEEnum.getELiterals().get(4),
		   source,
		   new String[] {
			   "documentation", "The plan is carried out."
		   });
		addAnnotation
		  (improvementStepEEnum.getELiterals().get(5),
		   source,
		   new String[] {
			   "documentation", "The result is measured and compared with the targets."
		   });
		addAnnotation
		  (improvementStepEEnum.getELiterals().get(6),
		   source,
		   new String[] {
			   "documentation", "What was gained is secured, made known and used to start the next improvement."
		   });
		addAnnotation
		  (improvementStateEEnum,
		   source,
		   new String[] {
			   "documentation", "What has been decided about an improvement and how far it has come."
		   });
		addAnnotation
		  (improvementStateEEnum.getELiterals().get(0),
		   source,
		   new String[] {
			   "documentation", "Entered in the register and waiting for a decision."
		   });
		addAnnotation
		  (improvementStateEEnum.getELiterals().get(1),
		   source,
		   new String[] {
			   "documentation", "Decided and provided with means, but not yet begun."
		   });
		addAnnotation
		  (improvementStateEEnum.getELiterals().get(2),
		   source,
		   new String[] {
			   "documentation", "Being carried out; its effect cannot be judged yet."
		   });
		addAnnotation
		  (improvementStateEEnum.getELiterals().get(3),
		   source,
		   new String[] {
			   "documentation", "Completed; its result has to be evaluated."
		   });
		addAnnotation
		  (improvementStateEEnum.getELiterals().get(4),
		   source,
		   new String[] {
			   "documentation", "Decided against; kept in the register with the reason."
		   });
		addAnnotation
		  (layerEEnum,
		   source,
		   new String[] {
			   "documentation", "The five layers of the IT service management lifecycle, from what the organization wants down to what is done."
		   });
		addAnnotation
		  (layerEEnum.getELiterals().get(0),
		   source,
		   new String[] {
			   "documentation", "What the organization as a whole wants to achieve."
		   });
		addAnnotation
		  (layerEEnum.getELiterals().get(1),
		   source,
		   new String[] {
			   "documentation", "How the business works towards its objectives."
		   });
		addAnnotation
		  (layerEEnum.getELiterals().get(2),
		   source,
		   new String[] {
			   "documentation", "Who provides IT services, with which goals, and which services these are."
		   });
		addAnnotation
		  (layerEEnum.getELiterals().get(3),
		   source,
		   new String[] {
			   "documentation", "By which processes the services are managed."
		   });
		addAnnotation
		  (layerEEnum.getELiterals().get(4),
		   source,
		   new String[] {
			   "documentation", "What IT workers and tools do in order to carry out those processes."
		   });
		addAnnotation
		  (dateEDataType,
		   source,
		   new String[] {
			   "documentation", "A calendar day written as ISO date (yyyy-MM-dd). The text is kept as it stands even if it names no day; validation reports that instead of refusing the file."
		   });
		addAnnotation
		  (chainGraphEDataType,
		   source,
		   new String[] {
			   "documentation", "The computed graph of steps between organizational objectives and technical activities. It exists only in memory and is never written to a file."
		   });
	}

	/**
	 * Initializes the annotations for <b>http:///org/eclipse/emf/ecore/util/ExtendedMetaData</b>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void createExtendedMetaDataAnnotations() {
		String source = "http:///org/eclipse/emf/ecore/util/ExtendedMetaData";
		addAnnotation
		  (getITSMElement_Description(),
		   source,
		   new String[] {
			   "kind", "element"
		   });
		addAnnotation
		  (getOrganizationalObjective_Statement(),
		   source,
		   new String[] {
			   "kind", "element"
		   });
		addAnnotation
		  (getITGoal_Statement(),
		   source,
		   new String[] {
			   "kind", "element"
		   });
	}

} //ItsmPackageImpl

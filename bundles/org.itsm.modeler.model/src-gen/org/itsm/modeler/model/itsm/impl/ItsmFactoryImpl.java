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

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;

import org.eclipse.emf.ecore.impl.EFactoryImpl;

import org.eclipse.emf.ecore.plugin.EcorePlugin;

import org.itsm.modeler.model.itsm.*;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model <b>Factory</b>.
 * <!-- end-user-doc -->
 * @generated
 */
public class ItsmFactoryImpl extends EFactoryImpl implements ItsmFactory {
	/**
	 * Creates the default factory implementation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static ItsmFactory init() {
		try {
			ItsmFactory theItsmFactory = (ItsmFactory)EPackage.Registry.INSTANCE.getEFactory(ItsmPackage.eNS_URI);
			if (theItsmFactory != null) {
				return theItsmFactory;
			}
		}
		catch (Exception exception) {
			EcorePlugin.INSTANCE.log(exception);
		}
		return new ItsmFactoryImpl();
	}

	/**
	 * Creates an instance of the factory.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public ItsmFactoryImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EObject create(EClass eClass) {
		switch (eClass.getClassifierID()) {
			case ItsmPackage.ITSM_MODEL: return createITSMModel();
			case ItsmPackage.ORGANIZATIONAL_OBJECTIVE: return createOrganizationalObjective();
			case ItsmPackage.BUSINESS_PROCESS: return createBusinessProcess();
			case ItsmPackage.IT_SERVICE_ORGANIZATION: return createITServiceOrganization();
			case ItsmPackage.DEPARTMENT: return createDepartment();
			case ItsmPackage.IT_GOAL: return createITGoal();
			case ItsmPackage.IT_SERVICE: return createITService();
			case ItsmPackage.ITSM_PROCESS: return createITSMProcess();
			case ItsmPackage.TECHNICAL_ACTIVITY: return createTechnicalActivity();
			case ItsmPackage.TEAM: return createTeam();
			case ItsmPackage.STAKEHOLDER: return createStakeholder();
			case ItsmPackage.CUSTOMER: return createCustomer();
			case ItsmPackage.ROLE: return createRole();
			case ItsmPackage.FRAMEWORK: return createFramework();
			case ItsmPackage.FRAMEWORK_ELEMENT: return createFrameworkElement();
			case ItsmPackage.QUALITY_STANDARD: return createQualityStandard();
			case ItsmPackage.KPI: return createKPI();
			case ItsmPackage.MEASUREMENT: return createMeasurement();
			case ItsmPackage.AGREEMENT: return createAgreement();
			case ItsmPackage.SERVICE_TARGET: return createServiceTarget();
			case ItsmPackage.RACI_ASSIGNMENT: return createRaciAssignment();
			case ItsmPackage.IMPROVEMENT: return createImprovement();
			case ItsmPackage.SYSTEM_COMPONENT: return createSystemComponent();
			case ItsmPackage.PROPERTY: return createProperty();
			case ItsmPackage.WAIVER: return createWaiver();
			default:
				throw new IllegalArgumentException("The class '" + eClass.getName() + "' is not a valid classifier");
		}
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object createFromString(EDataType eDataType, String initialValue) {
		switch (eDataType.getClassifierID()) {
			case ItsmPackage.STATUS:
				return createStatusFromString(eDataType, initialValue);
			case ItsmPackage.AUTHORITY_LEVEL:
				return createAuthorityLevelFromString(eDataType, initialValue);
			case ItsmPackage.PERSPECTIVE:
				return createPerspectiveFromString(eDataType, initialValue);
			case ItsmPackage.HORIZON:
				return createHorizonFromString(eDataType, initialValue);
			case ItsmPackage.LIFECYCLE_STAGE:
				return createLifecycleStageFromString(eDataType, initialValue);
			case ItsmPackage.SERVICE_KIND:
				return createServiceKindFromString(eDataType, initialValue);
			case ItsmPackage.AGREEMENT_KIND:
				return createAgreementKindFromString(eDataType, initialValue);
			case ItsmPackage.AUTOMATION:
				return createAutomationFromString(eDataType, initialValue);
			case ItsmPackage.CRITICALITY:
				return createCriticalityFromString(eDataType, initialValue);
			case ItsmPackage.FRAMEWORK_KIND:
				return createFrameworkKindFromString(eDataType, initialValue);
			case ItsmPackage.FRAMEWORK_ELEMENT_KIND:
				return createFrameworkElementKindFromString(eDataType, initialValue);
			case ItsmPackage.DIRECTION:
				return createDirectionFromString(eDataType, initialValue);
			case ItsmPackage.FREQUENCY:
				return createFrequencyFromString(eDataType, initialValue);
			case ItsmPackage.RACI_KIND:
				return createRaciKindFromString(eDataType, initialValue);
			case ItsmPackage.ROLE_KIND:
				return createRoleKindFromString(eDataType, initialValue);
			case ItsmPackage.IMPROVEMENT_STEP:
				return createImprovementStepFromString(eDataType, initialValue);
			case ItsmPackage.IMPROVEMENT_STATE:
				return createImprovementStateFromString(eDataType, initialValue);
			case ItsmPackage.LAYER:
				return createLayerFromString(eDataType, initialValue);
			case ItsmPackage.DATE:
				return createDateFromString(eDataType, initialValue);
			default:
				throw new IllegalArgumentException("The datatype '" + eDataType.getName() + "' is not a valid classifier");
		}
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String convertToString(EDataType eDataType, Object instanceValue) {
		switch (eDataType.getClassifierID()) {
			case ItsmPackage.STATUS:
				return convertStatusToString(eDataType, instanceValue);
			case ItsmPackage.AUTHORITY_LEVEL:
				return convertAuthorityLevelToString(eDataType, instanceValue);
			case ItsmPackage.PERSPECTIVE:
				return convertPerspectiveToString(eDataType, instanceValue);
			case ItsmPackage.HORIZON:
				return convertHorizonToString(eDataType, instanceValue);
			case ItsmPackage.LIFECYCLE_STAGE:
				return convertLifecycleStageToString(eDataType, instanceValue);
			case ItsmPackage.SERVICE_KIND:
				return convertServiceKindToString(eDataType, instanceValue);
			case ItsmPackage.AGREEMENT_KIND:
				return convertAgreementKindToString(eDataType, instanceValue);
			case ItsmPackage.AUTOMATION:
				return convertAutomationToString(eDataType, instanceValue);
			case ItsmPackage.CRITICALITY:
				return convertCriticalityToString(eDataType, instanceValue);
			case ItsmPackage.FRAMEWORK_KIND:
				return convertFrameworkKindToString(eDataType, instanceValue);
			case ItsmPackage.FRAMEWORK_ELEMENT_KIND:
				return convertFrameworkElementKindToString(eDataType, instanceValue);
			case ItsmPackage.DIRECTION:
				return convertDirectionToString(eDataType, instanceValue);
			case ItsmPackage.FREQUENCY:
				return convertFrequencyToString(eDataType, instanceValue);
			case ItsmPackage.RACI_KIND:
				return convertRaciKindToString(eDataType, instanceValue);
			case ItsmPackage.ROLE_KIND:
				return convertRoleKindToString(eDataType, instanceValue);
			case ItsmPackage.IMPROVEMENT_STEP:
				return convertImprovementStepToString(eDataType, instanceValue);
			case ItsmPackage.IMPROVEMENT_STATE:
				return convertImprovementStateToString(eDataType, instanceValue);
			case ItsmPackage.LAYER:
				return convertLayerToString(eDataType, instanceValue);
			case ItsmPackage.DATE:
				return convertDateToString(eDataType, instanceValue);
			default:
				throw new IllegalArgumentException("The datatype '" + eDataType.getName() + "' is not a valid classifier");
		}
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ITSMModel createITSMModel() {
		ITSMModelImpl itsmModel = new ITSMModelImpl();
		return itsmModel;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public OrganizationalObjective createOrganizationalObjective() {
		OrganizationalObjectiveImpl organizationalObjective = new OrganizationalObjectiveImpl();
		return organizationalObjective;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public BusinessProcess createBusinessProcess() {
		BusinessProcessImpl businessProcess = new BusinessProcessImpl();
		return businessProcess;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ITServiceOrganization createITServiceOrganization() {
		ITServiceOrganizationImpl itServiceOrganization = new ITServiceOrganizationImpl();
		return itServiceOrganization;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Department createDepartment() {
		DepartmentImpl department = new DepartmentImpl();
		return department;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ITGoal createITGoal() {
		ITGoalImpl itGoal = new ITGoalImpl();
		return itGoal;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ITService createITService() {
		ITServiceImpl itService = new ITServiceImpl();
		return itService;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ITSMProcess createITSMProcess() {
		ITSMProcessImpl itsmProcess = new ITSMProcessImpl();
		return itsmProcess;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public TechnicalActivity createTechnicalActivity() {
		TechnicalActivityImpl technicalActivity = new TechnicalActivityImpl();
		return technicalActivity;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Team createTeam() {
		TeamImpl team = new TeamImpl();
		return team;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Stakeholder createStakeholder() {
		StakeholderImpl stakeholder = new StakeholderImpl();
		return stakeholder;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Customer createCustomer() {
		CustomerImpl customer = new CustomerImpl();
		return customer;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Role createRole() {
		RoleImpl role = new RoleImpl();
		return role;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Framework createFramework() {
		FrameworkImpl framework = new FrameworkImpl();
		return framework;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public FrameworkElement createFrameworkElement() {
		FrameworkElementImpl frameworkElement = new FrameworkElementImpl();
		return frameworkElement;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public QualityStandard createQualityStandard() {
		QualityStandardImpl qualityStandard = new QualityStandardImpl();
		return qualityStandard;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public KPI createKPI() {
		KPIImpl kpi = new KPIImpl();
		return kpi;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Measurement createMeasurement() {
		MeasurementImpl measurement = new MeasurementImpl();
		return measurement;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Agreement createAgreement() {
		AgreementImpl agreement = new AgreementImpl();
		return agreement;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ServiceTarget createServiceTarget() {
		ServiceTargetImpl serviceTarget = new ServiceTargetImpl();
		return serviceTarget;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public RaciAssignment createRaciAssignment() {
		RaciAssignmentImpl raciAssignment = new RaciAssignmentImpl();
		return raciAssignment;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Improvement createImprovement() {
		ImprovementImpl improvement = new ImprovementImpl();
		return improvement;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public SystemComponent createSystemComponent() {
		SystemComponentImpl systemComponent = new SystemComponentImpl();
		return systemComponent;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Property createProperty() {
		PropertyImpl property = new PropertyImpl();
		return property;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Waiver createWaiver() {
		WaiverImpl waiver = new WaiverImpl();
		return waiver;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Status createStatusFromString(EDataType eDataType, String initialValue) {
		Status result = Status.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertStatusToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public AuthorityLevel createAuthorityLevelFromString(EDataType eDataType, String initialValue) {
		AuthorityLevel result = AuthorityLevel.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertAuthorityLevelToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Perspective createPerspectiveFromString(EDataType eDataType, String initialValue) {
		Perspective result = Perspective.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertPerspectiveToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Horizon createHorizonFromString(EDataType eDataType, String initialValue) {
		Horizon result = Horizon.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertHorizonToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public LifecycleStage createLifecycleStageFromString(EDataType eDataType, String initialValue) {
		LifecycleStage result = LifecycleStage.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertLifecycleStageToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public ServiceKind createServiceKindFromString(EDataType eDataType, String initialValue) {
		ServiceKind result = ServiceKind.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertServiceKindToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public AgreementKind createAgreementKindFromString(EDataType eDataType, String initialValue) {
		AgreementKind result = AgreementKind.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertAgreementKindToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Automation createAutomationFromString(EDataType eDataType, String initialValue) {
		Automation result = Automation.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertAutomationToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Criticality createCriticalityFromString(EDataType eDataType, String initialValue) {
		Criticality result = Criticality.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertCriticalityToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public FrameworkKind createFrameworkKindFromString(EDataType eDataType, String initialValue) {
		FrameworkKind result = FrameworkKind.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertFrameworkKindToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public FrameworkElementKind createFrameworkElementKindFromString(EDataType eDataType, String initialValue) {
		FrameworkElementKind result = FrameworkElementKind.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertFrameworkElementKindToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Direction createDirectionFromString(EDataType eDataType, String initialValue) {
		Direction result = Direction.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertDirectionToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Frequency createFrequencyFromString(EDataType eDataType, String initialValue) {
		Frequency result = Frequency.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertFrequencyToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public RaciKind createRaciKindFromString(EDataType eDataType, String initialValue) {
		RaciKind result = RaciKind.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertRaciKindToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public RoleKind createRoleKindFromString(EDataType eDataType, String initialValue) {
		RoleKind result = RoleKind.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertRoleKindToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public ImprovementStep createImprovementStepFromString(EDataType eDataType, String initialValue) {
		ImprovementStep result = ImprovementStep.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertImprovementStepToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public ImprovementState createImprovementStateFromString(EDataType eDataType, String initialValue) {
		ImprovementState result = ImprovementState.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertImprovementStateToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Layer createLayerFromString(EDataType eDataType, String initialValue) {
		Layer result = Layer.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertLayerToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String createDateFromString(EDataType eDataType, String initialValue) {
		return (String)super.createFromString(eDataType, initialValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertDateToString(EDataType eDataType, Object instanceValue) {
		return super.convertToString(eDataType, instanceValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ItsmPackage getItsmPackage() {
		return (ItsmPackage)getEPackage();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @deprecated
	 * @generated
	 */
	@Deprecated
	public static ItsmPackage getPackage() {
		return ItsmPackage.eINSTANCE;
	}

} //ItsmFactoryImpl

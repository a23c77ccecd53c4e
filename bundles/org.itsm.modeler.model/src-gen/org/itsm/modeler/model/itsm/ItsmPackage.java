/**
 * Copyright (c) 2026 ITSM Modeler contributors
 * 
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 * 
 * SPDX-License-Identifier: EPL-2.0
 */
package org.itsm.modeler.model.itsm;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EOperation;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;

/**
 * <!-- begin-user-doc -->
 * The <b>Package</b> for the model.
 * It contains accessors for the meta objects to represent
 * <ul>
 *   <li>each class,</li>
 *   <li>each feature of each class,</li>
 *   <li>each operation of each class,</li>
 *   <li>each enum,</li>
 *   <li>and each data type</li>
 * </ul>
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * The lifecycle of IT service management as a model: how technical work is chained, through processes, services and goals, to the objectives of the organization it serves.
 * <!-- end-model-doc -->
 * @see org.itsm.modeler.model.itsm.ItsmFactory
 * @generated
 */
public interface ItsmPackage extends EPackage {
	/**
	 * The package name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNAME = "itsm";

	/**
	 * The package namespace URI.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNS_URI = "http://itsm-modeler.org/itsm/1.0";

	/**
	 * The package namespace name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNS_PREFIX = "itsm";

	/**
	 * The singleton instance of the package.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	ItsmPackage eINSTANCE = org.itsm.modeler.model.itsm.impl.ItsmPackageImpl.init();

	/**
	 * The meta object id for the '{@link org.itsm.modeler.model.itsm.impl.IdentifiedImpl <em>Identified</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.itsm.modeler.model.itsm.impl.IdentifiedImpl
	 * @see org.itsm.modeler.model.itsm.impl.ItsmPackageImpl#getIdentified()
	 * @generated
	 */
	int IDENTIFIED = 0;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IDENTIFIED__ID = 0;

	/**
	 * The number of structural features of the '<em>Identified</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IDENTIFIED_FEATURE_COUNT = 1;

	/**
	 * The number of operations of the '<em>Identified</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IDENTIFIED_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.itsm.modeler.model.itsm.impl.ITSMElementImpl <em>ITSM Element</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.itsm.modeler.model.itsm.impl.ITSMElementImpl
	 * @see org.itsm.modeler.model.itsm.impl.ItsmPackageImpl#getITSMElement()
	 * @generated
	 */
	int ITSM_ELEMENT = 1;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ITSM_ELEMENT__ID = IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ITSM_ELEMENT__NAME = IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Code</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ITSM_ELEMENT__CODE = IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ITSM_ELEMENT__DESCRIPTION = IDENTIFIED_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Tags</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ITSM_ELEMENT__TAGS = IDENTIFIED_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Status</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ITSM_ELEMENT__STATUS = IDENTIFIED_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Link</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ITSM_ELEMENT__LINK = IDENTIFIED_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Properties</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ITSM_ELEMENT__PROPERTIES = IDENTIFIED_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Waivers</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ITSM_ELEMENT__WAIVERS = IDENTIFIED_FEATURE_COUNT + 7;

	/**
	 * The number of structural features of the '<em>ITSM Element</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ITSM_ELEMENT_FEATURE_COUNT = IDENTIFIED_FEATURE_COUNT + 8;

	/**
	 * The number of operations of the '<em>ITSM Element</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ITSM_ELEMENT_OPERATION_COUNT = IDENTIFIED_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.itsm.modeler.model.itsm.impl.OwnedElementImpl <em>Owned Element</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.itsm.modeler.model.itsm.impl.OwnedElementImpl
	 * @see org.itsm.modeler.model.itsm.impl.ItsmPackageImpl#getOwnedElement()
	 * @generated
	 */
	int OWNED_ELEMENT = 2;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OWNED_ELEMENT__ID = ITSM_ELEMENT__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OWNED_ELEMENT__NAME = ITSM_ELEMENT__NAME;

	/**
	 * The feature id for the '<em><b>Code</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OWNED_ELEMENT__CODE = ITSM_ELEMENT__CODE;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OWNED_ELEMENT__DESCRIPTION = ITSM_ELEMENT__DESCRIPTION;

	/**
	 * The feature id for the '<em><b>Tags</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OWNED_ELEMENT__TAGS = ITSM_ELEMENT__TAGS;

	/**
	 * The feature id for the '<em><b>Status</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OWNED_ELEMENT__STATUS = ITSM_ELEMENT__STATUS;

	/**
	 * The feature id for the '<em><b>Link</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OWNED_ELEMENT__LINK = ITSM_ELEMENT__LINK;

	/**
	 * The feature id for the '<em><b>Properties</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OWNED_ELEMENT__PROPERTIES = ITSM_ELEMENT__PROPERTIES;

	/**
	 * The feature id for the '<em><b>Waivers</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OWNED_ELEMENT__WAIVERS = ITSM_ELEMENT__WAIVERS;

	/**
	 * The feature id for the '<em><b>Owner</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OWNED_ELEMENT__OWNER = ITSM_ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Raci</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OWNED_ELEMENT__RACI = ITSM_ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The number of structural features of the '<em>Owned Element</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OWNED_ELEMENT_FEATURE_COUNT = ITSM_ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The number of operations of the '<em>Owned Element</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OWNED_ELEMENT_OPERATION_COUNT = ITSM_ELEMENT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.itsm.modeler.model.itsm.impl.LifecycleElementImpl <em>Lifecycle Element</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.itsm.modeler.model.itsm.impl.LifecycleElementImpl
	 * @see org.itsm.modeler.model.itsm.impl.ItsmPackageImpl#getLifecycleElement()
	 * @generated
	 */
	int LIFECYCLE_ELEMENT = 3;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LIFECYCLE_ELEMENT__ID = OWNED_ELEMENT__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LIFECYCLE_ELEMENT__NAME = OWNED_ELEMENT__NAME;

	/**
	 * The feature id for the '<em><b>Code</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LIFECYCLE_ELEMENT__CODE = OWNED_ELEMENT__CODE;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LIFECYCLE_ELEMENT__DESCRIPTION = OWNED_ELEMENT__DESCRIPTION;

	/**
	 * The feature id for the '<em><b>Tags</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LIFECYCLE_ELEMENT__TAGS = OWNED_ELEMENT__TAGS;

	/**
	 * The feature id for the '<em><b>Status</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LIFECYCLE_ELEMENT__STATUS = OWNED_ELEMENT__STATUS;

	/**
	 * The feature id for the '<em><b>Link</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LIFECYCLE_ELEMENT__LINK = OWNED_ELEMENT__LINK;

	/**
	 * The feature id for the '<em><b>Properties</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LIFECYCLE_ELEMENT__PROPERTIES = OWNED_ELEMENT__PROPERTIES;

	/**
	 * The feature id for the '<em><b>Waivers</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LIFECYCLE_ELEMENT__WAIVERS = OWNED_ELEMENT__WAIVERS;

	/**
	 * The feature id for the '<em><b>Owner</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LIFECYCLE_ELEMENT__OWNER = OWNED_ELEMENT__OWNER;

	/**
	 * The feature id for the '<em><b>Raci</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LIFECYCLE_ELEMENT__RACI = OWNED_ELEMENT__RACI;

	/**
	 * The feature id for the '<em><b>Maturity</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LIFECYCLE_ELEMENT__MATURITY = OWNED_ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Reviewed On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LIFECYCLE_ELEMENT__REVIEWED_ON = OWNED_ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Next Review</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LIFECYCLE_ELEMENT__NEXT_REVIEW = OWNED_ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Layer</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LIFECYCLE_ELEMENT__LAYER = OWNED_ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Improvements</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LIFECYCLE_ELEMENT__IMPROVEMENTS = OWNED_ELEMENT_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Kpis</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LIFECYCLE_ELEMENT__KPIS = OWNED_ELEMENT_FEATURE_COUNT + 5;

	/**
	 * The number of structural features of the '<em>Lifecycle Element</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LIFECYCLE_ELEMENT_FEATURE_COUNT = OWNED_ELEMENT_FEATURE_COUNT + 6;

	/**
	 * The operation id for the '<em>Upstream</em>' operation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LIFECYCLE_ELEMENT___UPSTREAM = OWNED_ELEMENT_OPERATION_COUNT + 0;

	/**
	 * The operation id for the '<em>Downstream</em>' operation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LIFECYCLE_ELEMENT___DOWNSTREAM = OWNED_ELEMENT_OPERATION_COUNT + 1;

	/**
	 * The operation id for the '<em>Reaches Activity</em>' operation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LIFECYCLE_ELEMENT___REACHES_ACTIVITY = OWNED_ELEMENT_OPERATION_COUNT + 2;

	/**
	 * The operation id for the '<em>Reaches Objective</em>' operation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LIFECYCLE_ELEMENT___REACHES_OBJECTIVE = OWNED_ELEMENT_OPERATION_COUNT + 3;

	/**
	 * The number of operations of the '<em>Lifecycle Element</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LIFECYCLE_ELEMENT_OPERATION_COUNT = OWNED_ELEMENT_OPERATION_COUNT + 4;

	/**
	 * The meta object id for the '{@link org.itsm.modeler.model.itsm.impl.ITSMModelImpl <em>ITSM Model</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.itsm.modeler.model.itsm.impl.ITSMModelImpl
	 * @see org.itsm.modeler.model.itsm.impl.ItsmPackageImpl#getITSMModel()
	 * @generated
	 */
	int ITSM_MODEL = 4;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ITSM_MODEL__ID = ITSM_ELEMENT__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ITSM_MODEL__NAME = ITSM_ELEMENT__NAME;

	/**
	 * The feature id for the '<em><b>Code</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ITSM_MODEL__CODE = ITSM_ELEMENT__CODE;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ITSM_MODEL__DESCRIPTION = ITSM_ELEMENT__DESCRIPTION;

	/**
	 * The feature id for the '<em><b>Tags</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ITSM_MODEL__TAGS = ITSM_ELEMENT__TAGS;

	/**
	 * The feature id for the '<em><b>Status</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ITSM_MODEL__STATUS = ITSM_ELEMENT__STATUS;

	/**
	 * The feature id for the '<em><b>Link</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ITSM_MODEL__LINK = ITSM_ELEMENT__LINK;

	/**
	 * The feature id for the '<em><b>Properties</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ITSM_MODEL__PROPERTIES = ITSM_ELEMENT__PROPERTIES;

	/**
	 * The feature id for the '<em><b>Waivers</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ITSM_MODEL__WAIVERS = ITSM_ELEMENT__WAIVERS;

	/**
	 * The feature id for the '<em><b>Organization Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ITSM_MODEL__ORGANIZATION_NAME = ITSM_ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Model Version</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ITSM_MODEL__MODEL_VERSION = ITSM_ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Language</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ITSM_MODEL__LANGUAGE = ITSM_ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Objectives</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ITSM_MODEL__OBJECTIVES = ITSM_ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Business Processes</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ITSM_MODEL__BUSINESS_PROCESSES = ITSM_ELEMENT_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Service Organizations</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ITSM_MODEL__SERVICE_ORGANIZATIONS = ITSM_ELEMENT_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Services</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ITSM_MODEL__SERVICES = ITSM_ELEMENT_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Itsm Processes</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ITSM_MODEL__ITSM_PROCESSES = ITSM_ELEMENT_FEATURE_COUNT + 7;

	/**
	 * The feature id for the '<em><b>Technical Activities</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ITSM_MODEL__TECHNICAL_ACTIVITIES = ITSM_ELEMENT_FEATURE_COUNT + 8;

	/**
	 * The feature id for the '<em><b>Teams</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ITSM_MODEL__TEAMS = ITSM_ELEMENT_FEATURE_COUNT + 9;

	/**
	 * The feature id for the '<em><b>Stakeholders</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ITSM_MODEL__STAKEHOLDERS = ITSM_ELEMENT_FEATURE_COUNT + 10;

	/**
	 * The feature id for the '<em><b>Roles</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ITSM_MODEL__ROLES = ITSM_ELEMENT_FEATURE_COUNT + 11;

	/**
	 * The feature id for the '<em><b>Frameworks</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ITSM_MODEL__FRAMEWORKS = ITSM_ELEMENT_FEATURE_COUNT + 12;

	/**
	 * The feature id for the '<em><b>Quality Standards</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ITSM_MODEL__QUALITY_STANDARDS = ITSM_ELEMENT_FEATURE_COUNT + 13;

	/**
	 * The feature id for the '<em><b>Kpis</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ITSM_MODEL__KPIS = ITSM_ELEMENT_FEATURE_COUNT + 14;

	/**
	 * The feature id for the '<em><b>Agreements</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ITSM_MODEL__AGREEMENTS = ITSM_ELEMENT_FEATURE_COUNT + 15;

	/**
	 * The feature id for the '<em><b>Improvements</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ITSM_MODEL__IMPROVEMENTS = ITSM_ELEMENT_FEATURE_COUNT + 16;

	/**
	 * The feature id for the '<em><b>Systems</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ITSM_MODEL__SYSTEMS = ITSM_ELEMENT_FEATURE_COUNT + 17;

	/**
	 * The number of structural features of the '<em>ITSM Model</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ITSM_MODEL_FEATURE_COUNT = ITSM_ELEMENT_FEATURE_COUNT + 18;

	/**
	 * The operation id for the '<em>Chain</em>' operation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ITSM_MODEL___CHAIN = ITSM_ELEMENT_OPERATION_COUNT + 0;

	/**
	 * The number of operations of the '<em>ITSM Model</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ITSM_MODEL_OPERATION_COUNT = ITSM_ELEMENT_OPERATION_COUNT + 1;

	/**
	 * The meta object id for the '{@link org.itsm.modeler.model.itsm.impl.OrganizationalObjectiveImpl <em>Organizational Objective</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.itsm.modeler.model.itsm.impl.OrganizationalObjectiveImpl
	 * @see org.itsm.modeler.model.itsm.impl.ItsmPackageImpl#getOrganizationalObjective()
	 * @generated
	 */
	int ORGANIZATIONAL_OBJECTIVE = 5;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ORGANIZATIONAL_OBJECTIVE__ID = LIFECYCLE_ELEMENT__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ORGANIZATIONAL_OBJECTIVE__NAME = LIFECYCLE_ELEMENT__NAME;

	/**
	 * The feature id for the '<em><b>Code</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ORGANIZATIONAL_OBJECTIVE__CODE = LIFECYCLE_ELEMENT__CODE;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ORGANIZATIONAL_OBJECTIVE__DESCRIPTION = LIFECYCLE_ELEMENT__DESCRIPTION;

	/**
	 * The feature id for the '<em><b>Tags</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ORGANIZATIONAL_OBJECTIVE__TAGS = LIFECYCLE_ELEMENT__TAGS;

	/**
	 * The feature id for the '<em><b>Status</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ORGANIZATIONAL_OBJECTIVE__STATUS = LIFECYCLE_ELEMENT__STATUS;

	/**
	 * The feature id for the '<em><b>Link</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ORGANIZATIONAL_OBJECTIVE__LINK = LIFECYCLE_ELEMENT__LINK;

	/**
	 * The feature id for the '<em><b>Properties</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ORGANIZATIONAL_OBJECTIVE__PROPERTIES = LIFECYCLE_ELEMENT__PROPERTIES;

	/**
	 * The feature id for the '<em><b>Waivers</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ORGANIZATIONAL_OBJECTIVE__WAIVERS = LIFECYCLE_ELEMENT__WAIVERS;

	/**
	 * The feature id for the '<em><b>Owner</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ORGANIZATIONAL_OBJECTIVE__OWNER = LIFECYCLE_ELEMENT__OWNER;

	/**
	 * The feature id for the '<em><b>Raci</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ORGANIZATIONAL_OBJECTIVE__RACI = LIFECYCLE_ELEMENT__RACI;

	/**
	 * The feature id for the '<em><b>Maturity</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ORGANIZATIONAL_OBJECTIVE__MATURITY = LIFECYCLE_ELEMENT__MATURITY;

	/**
	 * The feature id for the '<em><b>Reviewed On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ORGANIZATIONAL_OBJECTIVE__REVIEWED_ON = LIFECYCLE_ELEMENT__REVIEWED_ON;

	/**
	 * The feature id for the '<em><b>Next Review</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ORGANIZATIONAL_OBJECTIVE__NEXT_REVIEW = LIFECYCLE_ELEMENT__NEXT_REVIEW;

	/**
	 * The feature id for the '<em><b>Layer</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ORGANIZATIONAL_OBJECTIVE__LAYER = LIFECYCLE_ELEMENT__LAYER;

	/**
	 * The feature id for the '<em><b>Improvements</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ORGANIZATIONAL_OBJECTIVE__IMPROVEMENTS = LIFECYCLE_ELEMENT__IMPROVEMENTS;

	/**
	 * The feature id for the '<em><b>Kpis</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ORGANIZATIONAL_OBJECTIVE__KPIS = LIFECYCLE_ELEMENT__KPIS;

	/**
	 * The feature id for the '<em><b>Statement</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ORGANIZATIONAL_OBJECTIVE__STATEMENT = LIFECYCLE_ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Perspective</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ORGANIZATIONAL_OBJECTIVE__PERSPECTIVE = LIFECYCLE_ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Horizon</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ORGANIZATIONAL_OBJECTIVE__HORIZON = LIFECYCLE_ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Priority</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ORGANIZATIONAL_OBJECTIVE__PRIORITY = LIFECYCLE_ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Target Date</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ORGANIZATIONAL_OBJECTIVE__TARGET_DATE = LIFECYCLE_ELEMENT_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Sub Objectives</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ORGANIZATIONAL_OBJECTIVE__SUB_OBJECTIVES = LIFECYCLE_ELEMENT_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Defined By</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ORGANIZATIONAL_OBJECTIVE__DEFINED_BY = LIFECYCLE_ELEMENT_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Realized By</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ORGANIZATIONAL_OBJECTIVE__REALIZED_BY = LIFECYCLE_ELEMENT_FEATURE_COUNT + 7;

	/**
	 * The feature id for the '<em><b>It Goals</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ORGANIZATIONAL_OBJECTIVE__IT_GOALS = LIFECYCLE_ELEMENT_FEATURE_COUNT + 8;

	/**
	 * The number of structural features of the '<em>Organizational Objective</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ORGANIZATIONAL_OBJECTIVE_FEATURE_COUNT = LIFECYCLE_ELEMENT_FEATURE_COUNT + 9;

	/**
	 * The operation id for the '<em>Upstream</em>' operation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ORGANIZATIONAL_OBJECTIVE___UPSTREAM = LIFECYCLE_ELEMENT___UPSTREAM;

	/**
	 * The operation id for the '<em>Downstream</em>' operation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ORGANIZATIONAL_OBJECTIVE___DOWNSTREAM = LIFECYCLE_ELEMENT___DOWNSTREAM;

	/**
	 * The operation id for the '<em>Reaches Activity</em>' operation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ORGANIZATIONAL_OBJECTIVE___REACHES_ACTIVITY = LIFECYCLE_ELEMENT___REACHES_ACTIVITY;

	/**
	 * The operation id for the '<em>Reaches Objective</em>' operation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ORGANIZATIONAL_OBJECTIVE___REACHES_OBJECTIVE = LIFECYCLE_ELEMENT___REACHES_OBJECTIVE;

	/**
	 * The number of operations of the '<em>Organizational Objective</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ORGANIZATIONAL_OBJECTIVE_OPERATION_COUNT = LIFECYCLE_ELEMENT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.itsm.modeler.model.itsm.impl.BusinessProcessImpl <em>Business Process</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.itsm.modeler.model.itsm.impl.BusinessProcessImpl
	 * @see org.itsm.modeler.model.itsm.impl.ItsmPackageImpl#getBusinessProcess()
	 * @generated
	 */
	int BUSINESS_PROCESS = 6;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BUSINESS_PROCESS__ID = LIFECYCLE_ELEMENT__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BUSINESS_PROCESS__NAME = LIFECYCLE_ELEMENT__NAME;

	/**
	 * The feature id for the '<em><b>Code</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BUSINESS_PROCESS__CODE = LIFECYCLE_ELEMENT__CODE;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BUSINESS_PROCESS__DESCRIPTION = LIFECYCLE_ELEMENT__DESCRIPTION;

	/**
	 * The feature id for the '<em><b>Tags</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BUSINESS_PROCESS__TAGS = LIFECYCLE_ELEMENT__TAGS;

	/**
	 * The feature id for the '<em><b>Status</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BUSINESS_PROCESS__STATUS = LIFECYCLE_ELEMENT__STATUS;

	/**
	 * The feature id for the '<em><b>Link</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BUSINESS_PROCESS__LINK = LIFECYCLE_ELEMENT__LINK;

	/**
	 * The feature id for the '<em><b>Properties</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BUSINESS_PROCESS__PROPERTIES = LIFECYCLE_ELEMENT__PROPERTIES;

	/**
	 * The feature id for the '<em><b>Waivers</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BUSINESS_PROCESS__WAIVERS = LIFECYCLE_ELEMENT__WAIVERS;

	/**
	 * The feature id for the '<em><b>Owner</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BUSINESS_PROCESS__OWNER = LIFECYCLE_ELEMENT__OWNER;

	/**
	 * The feature id for the '<em><b>Raci</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BUSINESS_PROCESS__RACI = LIFECYCLE_ELEMENT__RACI;

	/**
	 * The feature id for the '<em><b>Maturity</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BUSINESS_PROCESS__MATURITY = LIFECYCLE_ELEMENT__MATURITY;

	/**
	 * The feature id for the '<em><b>Reviewed On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BUSINESS_PROCESS__REVIEWED_ON = LIFECYCLE_ELEMENT__REVIEWED_ON;

	/**
	 * The feature id for the '<em><b>Next Review</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BUSINESS_PROCESS__NEXT_REVIEW = LIFECYCLE_ELEMENT__NEXT_REVIEW;

	/**
	 * The feature id for the '<em><b>Layer</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BUSINESS_PROCESS__LAYER = LIFECYCLE_ELEMENT__LAYER;

	/**
	 * The feature id for the '<em><b>Improvements</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BUSINESS_PROCESS__IMPROVEMENTS = LIFECYCLE_ELEMENT__IMPROVEMENTS;

	/**
	 * The feature id for the '<em><b>Kpis</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BUSINESS_PROCESS__KPIS = LIFECYCLE_ELEMENT__KPIS;

	/**
	 * The feature id for the '<em><b>Value</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BUSINESS_PROCESS__VALUE = LIFECYCLE_ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>It Role</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BUSINESS_PROCESS__IT_ROLE = LIFECYCLE_ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Repeatable</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BUSINESS_PROCESS__REPEATABLE = LIFECYCLE_ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Criticality</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BUSINESS_PROCESS__CRITICALITY = LIFECYCLE_ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Sub Processes</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BUSINESS_PROCESS__SUB_PROCESSES = LIFECYCLE_ELEMENT_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Realizes</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BUSINESS_PROCESS__REALIZES = LIFECYCLE_ELEMENT_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Follows</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BUSINESS_PROCESS__FOLLOWS = LIFECYCLE_ELEMENT_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Precedes</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BUSINESS_PROCESS__PRECEDES = LIFECYCLE_ELEMENT_FEATURE_COUNT + 7;

	/**
	 * The feature id for the '<em><b>Uses Services</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BUSINESS_PROCESS__USES_SERVICES = LIFECYCLE_ELEMENT_FEATURE_COUNT + 8;

	/**
	 * The feature id for the '<em><b>Customers</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BUSINESS_PROCESS__CUSTOMERS = LIFECYCLE_ELEMENT_FEATURE_COUNT + 9;

	/**
	 * The feature id for the '<em><b>Quality Standards</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BUSINESS_PROCESS__QUALITY_STANDARDS = LIFECYCLE_ELEMENT_FEATURE_COUNT + 10;

	/**
	 * The feature id for the '<em><b>Examined By</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BUSINESS_PROCESS__EXAMINED_BY = LIFECYCLE_ELEMENT_FEATURE_COUNT + 11;

	/**
	 * The feature id for the '<em><b>It Goals</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BUSINESS_PROCESS__IT_GOALS = LIFECYCLE_ELEMENT_FEATURE_COUNT + 12;

	/**
	 * The number of structural features of the '<em>Business Process</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BUSINESS_PROCESS_FEATURE_COUNT = LIFECYCLE_ELEMENT_FEATURE_COUNT + 13;

	/**
	 * The operation id for the '<em>Upstream</em>' operation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BUSINESS_PROCESS___UPSTREAM = LIFECYCLE_ELEMENT___UPSTREAM;

	/**
	 * The operation id for the '<em>Downstream</em>' operation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BUSINESS_PROCESS___DOWNSTREAM = LIFECYCLE_ELEMENT___DOWNSTREAM;

	/**
	 * The operation id for the '<em>Reaches Activity</em>' operation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BUSINESS_PROCESS___REACHES_ACTIVITY = LIFECYCLE_ELEMENT___REACHES_ACTIVITY;

	/**
	 * The operation id for the '<em>Reaches Objective</em>' operation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BUSINESS_PROCESS___REACHES_OBJECTIVE = LIFECYCLE_ELEMENT___REACHES_OBJECTIVE;

	/**
	 * The number of operations of the '<em>Business Process</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BUSINESS_PROCESS_OPERATION_COUNT = LIFECYCLE_ELEMENT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.itsm.modeler.model.itsm.impl.ITServiceOrganizationImpl <em>IT Service Organization</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.itsm.modeler.model.itsm.impl.ITServiceOrganizationImpl
	 * @see org.itsm.modeler.model.itsm.impl.ItsmPackageImpl#getITServiceOrganization()
	 * @generated
	 */
	int IT_SERVICE_ORGANIZATION = 7;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IT_SERVICE_ORGANIZATION__ID = LIFECYCLE_ELEMENT__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IT_SERVICE_ORGANIZATION__NAME = LIFECYCLE_ELEMENT__NAME;

	/**
	 * The feature id for the '<em><b>Code</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IT_SERVICE_ORGANIZATION__CODE = LIFECYCLE_ELEMENT__CODE;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IT_SERVICE_ORGANIZATION__DESCRIPTION = LIFECYCLE_ELEMENT__DESCRIPTION;

	/**
	 * The feature id for the '<em><b>Tags</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IT_SERVICE_ORGANIZATION__TAGS = LIFECYCLE_ELEMENT__TAGS;

	/**
	 * The feature id for the '<em><b>Status</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IT_SERVICE_ORGANIZATION__STATUS = LIFECYCLE_ELEMENT__STATUS;

	/**
	 * The feature id for the '<em><b>Link</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IT_SERVICE_ORGANIZATION__LINK = LIFECYCLE_ELEMENT__LINK;

	/**
	 * The feature id for the '<em><b>Properties</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IT_SERVICE_ORGANIZATION__PROPERTIES = LIFECYCLE_ELEMENT__PROPERTIES;

	/**
	 * The feature id for the '<em><b>Waivers</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IT_SERVICE_ORGANIZATION__WAIVERS = LIFECYCLE_ELEMENT__WAIVERS;

	/**
	 * The feature id for the '<em><b>Owner</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IT_SERVICE_ORGANIZATION__OWNER = LIFECYCLE_ELEMENT__OWNER;

	/**
	 * The feature id for the '<em><b>Raci</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IT_SERVICE_ORGANIZATION__RACI = LIFECYCLE_ELEMENT__RACI;

	/**
	 * The feature id for the '<em><b>Maturity</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IT_SERVICE_ORGANIZATION__MATURITY = LIFECYCLE_ELEMENT__MATURITY;

	/**
	 * The feature id for the '<em><b>Reviewed On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IT_SERVICE_ORGANIZATION__REVIEWED_ON = LIFECYCLE_ELEMENT__REVIEWED_ON;

	/**
	 * The feature id for the '<em><b>Next Review</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IT_SERVICE_ORGANIZATION__NEXT_REVIEW = LIFECYCLE_ELEMENT__NEXT_REVIEW;

	/**
	 * The feature id for the '<em><b>Layer</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IT_SERVICE_ORGANIZATION__LAYER = LIFECYCLE_ELEMENT__LAYER;

	/**
	 * The feature id for the '<em><b>Improvements</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IT_SERVICE_ORGANIZATION__IMPROVEMENTS = LIFECYCLE_ELEMENT__IMPROVEMENTS;

	/**
	 * The feature id for the '<em><b>Kpis</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IT_SERVICE_ORGANIZATION__KPIS = LIFECYCLE_ELEMENT__KPIS;

	/**
	 * The feature id for the '<em><b>Mission</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IT_SERVICE_ORGANIZATION__MISSION = LIFECYCLE_ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Departments</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IT_SERVICE_ORGANIZATION__DEPARTMENTS = LIFECYCLE_ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Goals</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IT_SERVICE_ORGANIZATION__GOALS = LIFECYCLE_ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Examines</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IT_SERVICE_ORGANIZATION__EXAMINES = LIFECYCLE_ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Head</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IT_SERVICE_ORGANIZATION__HEAD = LIFECYCLE_ELEMENT_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Provides</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IT_SERVICE_ORGANIZATION__PROVIDES = LIFECYCLE_ELEMENT_FEATURE_COUNT + 5;

	/**
	 * The number of structural features of the '<em>IT Service Organization</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IT_SERVICE_ORGANIZATION_FEATURE_COUNT = LIFECYCLE_ELEMENT_FEATURE_COUNT + 6;

	/**
	 * The operation id for the '<em>Upstream</em>' operation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IT_SERVICE_ORGANIZATION___UPSTREAM = LIFECYCLE_ELEMENT___UPSTREAM;

	/**
	 * The operation id for the '<em>Downstream</em>' operation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IT_SERVICE_ORGANIZATION___DOWNSTREAM = LIFECYCLE_ELEMENT___DOWNSTREAM;

	/**
	 * The operation id for the '<em>Reaches Activity</em>' operation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IT_SERVICE_ORGANIZATION___REACHES_ACTIVITY = LIFECYCLE_ELEMENT___REACHES_ACTIVITY;

	/**
	 * The operation id for the '<em>Reaches Objective</em>' operation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IT_SERVICE_ORGANIZATION___REACHES_OBJECTIVE = LIFECYCLE_ELEMENT___REACHES_OBJECTIVE;

	/**
	 * The number of operations of the '<em>IT Service Organization</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IT_SERVICE_ORGANIZATION_OPERATION_COUNT = LIFECYCLE_ELEMENT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.itsm.modeler.model.itsm.impl.DepartmentImpl <em>Department</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.itsm.modeler.model.itsm.impl.DepartmentImpl
	 * @see org.itsm.modeler.model.itsm.impl.ItsmPackageImpl#getDepartment()
	 * @generated
	 */
	int DEPARTMENT = 8;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DEPARTMENT__ID = LIFECYCLE_ELEMENT__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DEPARTMENT__NAME = LIFECYCLE_ELEMENT__NAME;

	/**
	 * The feature id for the '<em><b>Code</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DEPARTMENT__CODE = LIFECYCLE_ELEMENT__CODE;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DEPARTMENT__DESCRIPTION = LIFECYCLE_ELEMENT__DESCRIPTION;

	/**
	 * The feature id for the '<em><b>Tags</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DEPARTMENT__TAGS = LIFECYCLE_ELEMENT__TAGS;

	/**
	 * The feature id for the '<em><b>Status</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DEPARTMENT__STATUS = LIFECYCLE_ELEMENT__STATUS;

	/**
	 * The feature id for the '<em><b>Link</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DEPARTMENT__LINK = LIFECYCLE_ELEMENT__LINK;

	/**
	 * The feature id for the '<em><b>Properties</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DEPARTMENT__PROPERTIES = LIFECYCLE_ELEMENT__PROPERTIES;

	/**
	 * The feature id for the '<em><b>Waivers</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DEPARTMENT__WAIVERS = LIFECYCLE_ELEMENT__WAIVERS;

	/**
	 * The feature id for the '<em><b>Owner</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DEPARTMENT__OWNER = LIFECYCLE_ELEMENT__OWNER;

	/**
	 * The feature id for the '<em><b>Raci</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DEPARTMENT__RACI = LIFECYCLE_ELEMENT__RACI;

	/**
	 * The feature id for the '<em><b>Maturity</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DEPARTMENT__MATURITY = LIFECYCLE_ELEMENT__MATURITY;

	/**
	 * The feature id for the '<em><b>Reviewed On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DEPARTMENT__REVIEWED_ON = LIFECYCLE_ELEMENT__REVIEWED_ON;

	/**
	 * The feature id for the '<em><b>Next Review</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DEPARTMENT__NEXT_REVIEW = LIFECYCLE_ELEMENT__NEXT_REVIEW;

	/**
	 * The feature id for the '<em><b>Layer</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DEPARTMENT__LAYER = LIFECYCLE_ELEMENT__LAYER;

	/**
	 * The feature id for the '<em><b>Improvements</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DEPARTMENT__IMPROVEMENTS = LIFECYCLE_ELEMENT__IMPROVEMENTS;

	/**
	 * The feature id for the '<em><b>Kpis</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DEPARTMENT__KPIS = LIFECYCLE_ELEMENT__KPIS;

	/**
	 * The feature id for the '<em><b>Function</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DEPARTMENT__FUNCTION = LIFECYCLE_ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Sub Departments</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DEPARTMENT__SUB_DEPARTMENTS = LIFECYCLE_ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Goals</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DEPARTMENT__GOALS = LIFECYCLE_ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Runs</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DEPARTMENT__RUNS = LIFECYCLE_ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The number of structural features of the '<em>Department</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DEPARTMENT_FEATURE_COUNT = LIFECYCLE_ELEMENT_FEATURE_COUNT + 4;

	/**
	 * The operation id for the '<em>Upstream</em>' operation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DEPARTMENT___UPSTREAM = LIFECYCLE_ELEMENT___UPSTREAM;

	/**
	 * The operation id for the '<em>Downstream</em>' operation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DEPARTMENT___DOWNSTREAM = LIFECYCLE_ELEMENT___DOWNSTREAM;

	/**
	 * The operation id for the '<em>Reaches Activity</em>' operation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DEPARTMENT___REACHES_ACTIVITY = LIFECYCLE_ELEMENT___REACHES_ACTIVITY;

	/**
	 * The operation id for the '<em>Reaches Objective</em>' operation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DEPARTMENT___REACHES_OBJECTIVE = LIFECYCLE_ELEMENT___REACHES_OBJECTIVE;

	/**
	 * The number of operations of the '<em>Department</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DEPARTMENT_OPERATION_COUNT = LIFECYCLE_ELEMENT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.itsm.modeler.model.itsm.impl.ITGoalImpl <em>IT Goal</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.itsm.modeler.model.itsm.impl.ITGoalImpl
	 * @see org.itsm.modeler.model.itsm.impl.ItsmPackageImpl#getITGoal()
	 * @generated
	 */
	int IT_GOAL = 9;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IT_GOAL__ID = LIFECYCLE_ELEMENT__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IT_GOAL__NAME = LIFECYCLE_ELEMENT__NAME;

	/**
	 * The feature id for the '<em><b>Code</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IT_GOAL__CODE = LIFECYCLE_ELEMENT__CODE;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IT_GOAL__DESCRIPTION = LIFECYCLE_ELEMENT__DESCRIPTION;

	/**
	 * The feature id for the '<em><b>Tags</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IT_GOAL__TAGS = LIFECYCLE_ELEMENT__TAGS;

	/**
	 * The feature id for the '<em><b>Status</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IT_GOAL__STATUS = LIFECYCLE_ELEMENT__STATUS;

	/**
	 * The feature id for the '<em><b>Link</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IT_GOAL__LINK = LIFECYCLE_ELEMENT__LINK;

	/**
	 * The feature id for the '<em><b>Properties</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IT_GOAL__PROPERTIES = LIFECYCLE_ELEMENT__PROPERTIES;

	/**
	 * The feature id for the '<em><b>Waivers</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IT_GOAL__WAIVERS = LIFECYCLE_ELEMENT__WAIVERS;

	/**
	 * The feature id for the '<em><b>Owner</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IT_GOAL__OWNER = LIFECYCLE_ELEMENT__OWNER;

	/**
	 * The feature id for the '<em><b>Raci</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IT_GOAL__RACI = LIFECYCLE_ELEMENT__RACI;

	/**
	 * The feature id for the '<em><b>Maturity</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IT_GOAL__MATURITY = LIFECYCLE_ELEMENT__MATURITY;

	/**
	 * The feature id for the '<em><b>Reviewed On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IT_GOAL__REVIEWED_ON = LIFECYCLE_ELEMENT__REVIEWED_ON;

	/**
	 * The feature id for the '<em><b>Next Review</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IT_GOAL__NEXT_REVIEW = LIFECYCLE_ELEMENT__NEXT_REVIEW;

	/**
	 * The feature id for the '<em><b>Layer</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IT_GOAL__LAYER = LIFECYCLE_ELEMENT__LAYER;

	/**
	 * The feature id for the '<em><b>Improvements</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IT_GOAL__IMPROVEMENTS = LIFECYCLE_ELEMENT__IMPROVEMENTS;

	/**
	 * The feature id for the '<em><b>Kpis</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IT_GOAL__KPIS = LIFECYCLE_ELEMENT__KPIS;

	/**
	 * The feature id for the '<em><b>Statement</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IT_GOAL__STATEMENT = LIFECYCLE_ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Horizon</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IT_GOAL__HORIZON = LIFECYCLE_ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Business Wide</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IT_GOAL__BUSINESS_WIDE = LIFECYCLE_ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Business Wide Reason</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IT_GOAL__BUSINESS_WIDE_REASON = LIFECYCLE_ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Defined By</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IT_GOAL__DEFINED_BY = LIFECYCLE_ELEMENT_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Contributes To</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IT_GOAL__CONTRIBUTES_TO = LIFECYCLE_ELEMENT_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Supports</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IT_GOAL__SUPPORTS = LIFECYCLE_ELEMENT_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Achieved By</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IT_GOAL__ACHIEVED_BY = LIFECYCLE_ELEMENT_FEATURE_COUNT + 7;

	/**
	 * The number of structural features of the '<em>IT Goal</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IT_GOAL_FEATURE_COUNT = LIFECYCLE_ELEMENT_FEATURE_COUNT + 8;

	/**
	 * The operation id for the '<em>Upstream</em>' operation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IT_GOAL___UPSTREAM = LIFECYCLE_ELEMENT___UPSTREAM;

	/**
	 * The operation id for the '<em>Downstream</em>' operation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IT_GOAL___DOWNSTREAM = LIFECYCLE_ELEMENT___DOWNSTREAM;

	/**
	 * The operation id for the '<em>Reaches Activity</em>' operation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IT_GOAL___REACHES_ACTIVITY = LIFECYCLE_ELEMENT___REACHES_ACTIVITY;

	/**
	 * The operation id for the '<em>Reaches Objective</em>' operation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IT_GOAL___REACHES_OBJECTIVE = LIFECYCLE_ELEMENT___REACHES_OBJECTIVE;

	/**
	 * The number of operations of the '<em>IT Goal</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IT_GOAL_OPERATION_COUNT = LIFECYCLE_ELEMENT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.itsm.modeler.model.itsm.impl.ITServiceImpl <em>IT Service</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.itsm.modeler.model.itsm.impl.ITServiceImpl
	 * @see org.itsm.modeler.model.itsm.impl.ItsmPackageImpl#getITService()
	 * @generated
	 */
	int IT_SERVICE = 10;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IT_SERVICE__ID = LIFECYCLE_ELEMENT__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IT_SERVICE__NAME = LIFECYCLE_ELEMENT__NAME;

	/**
	 * The feature id for the '<em><b>Code</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IT_SERVICE__CODE = LIFECYCLE_ELEMENT__CODE;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IT_SERVICE__DESCRIPTION = LIFECYCLE_ELEMENT__DESCRIPTION;

	/**
	 * The feature id for the '<em><b>Tags</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IT_SERVICE__TAGS = LIFECYCLE_ELEMENT__TAGS;

	/**
	 * The feature id for the '<em><b>Status</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IT_SERVICE__STATUS = LIFECYCLE_ELEMENT__STATUS;

	/**
	 * The feature id for the '<em><b>Link</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IT_SERVICE__LINK = LIFECYCLE_ELEMENT__LINK;

	/**
	 * The feature id for the '<em><b>Properties</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IT_SERVICE__PROPERTIES = LIFECYCLE_ELEMENT__PROPERTIES;

	/**
	 * The feature id for the '<em><b>Waivers</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IT_SERVICE__WAIVERS = LIFECYCLE_ELEMENT__WAIVERS;

	/**
	 * The feature id for the '<em><b>Owner</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IT_SERVICE__OWNER = LIFECYCLE_ELEMENT__OWNER;

	/**
	 * The feature id for the '<em><b>Raci</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IT_SERVICE__RACI = LIFECYCLE_ELEMENT__RACI;

	/**
	 * The feature id for the '<em><b>Maturity</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IT_SERVICE__MATURITY = LIFECYCLE_ELEMENT__MATURITY;

	/**
	 * The feature id for the '<em><b>Reviewed On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IT_SERVICE__REVIEWED_ON = LIFECYCLE_ELEMENT__REVIEWED_ON;

	/**
	 * The feature id for the '<em><b>Next Review</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IT_SERVICE__NEXT_REVIEW = LIFECYCLE_ELEMENT__NEXT_REVIEW;

	/**
	 * The feature id for the '<em><b>Layer</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IT_SERVICE__LAYER = LIFECYCLE_ELEMENT__LAYER;

	/**
	 * The feature id for the '<em><b>Improvements</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IT_SERVICE__IMPROVEMENTS = LIFECYCLE_ELEMENT__IMPROVEMENTS;

	/**
	 * The feature id for the '<em><b>Kpis</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IT_SERVICE__KPIS = LIFECYCLE_ELEMENT__KPIS;

	/**
	 * The feature id for the '<em><b>Kind</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IT_SERVICE__KIND = LIFECYCLE_ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Catalogue Ref</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IT_SERVICE__CATALOGUE_REF = LIFECYCLE_ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Criticality</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IT_SERVICE__CRITICALITY = LIFECYCLE_ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Provider</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IT_SERVICE__PROVIDER = LIFECYCLE_ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Customers</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IT_SERVICE__CUSTOMERS = LIFECYCLE_ELEMENT_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Supported By</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IT_SERVICE__SUPPORTED_BY = LIFECYCLE_ELEMENT_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Systems</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IT_SERVICE__SYSTEMS = LIFECYCLE_ELEMENT_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Agreements</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IT_SERVICE__AGREEMENTS = LIFECYCLE_ELEMENT_FEATURE_COUNT + 7;

	/**
	 * The feature id for the '<em><b>Consumed By</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IT_SERVICE__CONSUMED_BY = LIFECYCLE_ELEMENT_FEATURE_COUNT + 8;

	/**
	 * The feature id for the '<em><b>Managed By</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IT_SERVICE__MANAGED_BY = LIFECYCLE_ELEMENT_FEATURE_COUNT + 9;

	/**
	 * The number of structural features of the '<em>IT Service</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IT_SERVICE_FEATURE_COUNT = LIFECYCLE_ELEMENT_FEATURE_COUNT + 10;

	/**
	 * The operation id for the '<em>Upstream</em>' operation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IT_SERVICE___UPSTREAM = LIFECYCLE_ELEMENT___UPSTREAM;

	/**
	 * The operation id for the '<em>Downstream</em>' operation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IT_SERVICE___DOWNSTREAM = LIFECYCLE_ELEMENT___DOWNSTREAM;

	/**
	 * The operation id for the '<em>Reaches Activity</em>' operation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IT_SERVICE___REACHES_ACTIVITY = LIFECYCLE_ELEMENT___REACHES_ACTIVITY;

	/**
	 * The operation id for the '<em>Reaches Objective</em>' operation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IT_SERVICE___REACHES_OBJECTIVE = LIFECYCLE_ELEMENT___REACHES_OBJECTIVE;

	/**
	 * The number of operations of the '<em>IT Service</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IT_SERVICE_OPERATION_COUNT = LIFECYCLE_ELEMENT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.itsm.modeler.model.itsm.impl.ITSMProcessImpl <em>ITSM Process</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.itsm.modeler.model.itsm.impl.ITSMProcessImpl
	 * @see org.itsm.modeler.model.itsm.impl.ItsmPackageImpl#getITSMProcess()
	 * @generated
	 */
	int ITSM_PROCESS = 11;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ITSM_PROCESS__ID = LIFECYCLE_ELEMENT__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ITSM_PROCESS__NAME = LIFECYCLE_ELEMENT__NAME;

	/**
	 * The feature id for the '<em><b>Code</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ITSM_PROCESS__CODE = LIFECYCLE_ELEMENT__CODE;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ITSM_PROCESS__DESCRIPTION = LIFECYCLE_ELEMENT__DESCRIPTION;

	/**
	 * The feature id for the '<em><b>Tags</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ITSM_PROCESS__TAGS = LIFECYCLE_ELEMENT__TAGS;

	/**
	 * The feature id for the '<em><b>Status</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ITSM_PROCESS__STATUS = LIFECYCLE_ELEMENT__STATUS;

	/**
	 * The feature id for the '<em><b>Link</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ITSM_PROCESS__LINK = LIFECYCLE_ELEMENT__LINK;

	/**
	 * The feature id for the '<em><b>Properties</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ITSM_PROCESS__PROPERTIES = LIFECYCLE_ELEMENT__PROPERTIES;

	/**
	 * The feature id for the '<em><b>Waivers</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ITSM_PROCESS__WAIVERS = LIFECYCLE_ELEMENT__WAIVERS;

	/**
	 * The feature id for the '<em><b>Owner</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ITSM_PROCESS__OWNER = LIFECYCLE_ELEMENT__OWNER;

	/**
	 * The feature id for the '<em><b>Raci</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ITSM_PROCESS__RACI = LIFECYCLE_ELEMENT__RACI;

	/**
	 * The feature id for the '<em><b>Maturity</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ITSM_PROCESS__MATURITY = LIFECYCLE_ELEMENT__MATURITY;

	/**
	 * The feature id for the '<em><b>Reviewed On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ITSM_PROCESS__REVIEWED_ON = LIFECYCLE_ELEMENT__REVIEWED_ON;

	/**
	 * The feature id for the '<em><b>Next Review</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ITSM_PROCESS__NEXT_REVIEW = LIFECYCLE_ELEMENT__NEXT_REVIEW;

	/**
	 * The feature id for the '<em><b>Layer</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ITSM_PROCESS__LAYER = LIFECYCLE_ELEMENT__LAYER;

	/**
	 * The feature id for the '<em><b>Improvements</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ITSM_PROCESS__IMPROVEMENTS = LIFECYCLE_ELEMENT__IMPROVEMENTS;

	/**
	 * The feature id for the '<em><b>Kpis</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ITSM_PROCESS__KPIS = LIFECYCLE_ELEMENT__KPIS;

	/**
	 * The feature id for the '<em><b>Purpose</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ITSM_PROCESS__PURPOSE = LIFECYCLE_ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Stage</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ITSM_PROCESS__STAGE = LIFECYCLE_ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Inputs</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ITSM_PROCESS__INPUTS = LIFECYCLE_ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Outputs</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ITSM_PROCESS__OUTPUTS = LIFECYCLE_ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Repeatable</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ITSM_PROCESS__REPEATABLE = LIFECYCLE_ELEMENT_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Organizational Only</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ITSM_PROCESS__ORGANIZATIONAL_ONLY = LIFECYCLE_ELEMENT_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Goals</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ITSM_PROCESS__GOALS = LIFECYCLE_ELEMENT_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Manages</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ITSM_PROCESS__MANAGES = LIFECYCLE_ELEMENT_FEATURE_COUNT + 7;

	/**
	 * The feature id for the '<em><b>Adopts</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ITSM_PROCESS__ADOPTS = LIFECYCLE_ELEMENT_FEATURE_COUNT + 8;

	/**
	 * The feature id for the '<em><b>Department</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ITSM_PROCESS__DEPARTMENT = LIFECYCLE_ELEMENT_FEATURE_COUNT + 9;

	/**
	 * The feature id for the '<em><b>Quality Standards</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ITSM_PROCESS__QUALITY_STANDARDS = LIFECYCLE_ELEMENT_FEATURE_COUNT + 10;

	/**
	 * The feature id for the '<em><b>Follows</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ITSM_PROCESS__FOLLOWS = LIFECYCLE_ELEMENT_FEATURE_COUNT + 11;

	/**
	 * The feature id for the '<em><b>Precedes</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ITSM_PROCESS__PRECEDES = LIFECYCLE_ELEMENT_FEATURE_COUNT + 12;

	/**
	 * The feature id for the '<em><b>Activities</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ITSM_PROCESS__ACTIVITIES = LIFECYCLE_ELEMENT_FEATURE_COUNT + 13;

	/**
	 * The number of structural features of the '<em>ITSM Process</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ITSM_PROCESS_FEATURE_COUNT = LIFECYCLE_ELEMENT_FEATURE_COUNT + 14;

	/**
	 * The operation id for the '<em>Upstream</em>' operation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ITSM_PROCESS___UPSTREAM = LIFECYCLE_ELEMENT___UPSTREAM;

	/**
	 * The operation id for the '<em>Downstream</em>' operation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ITSM_PROCESS___DOWNSTREAM = LIFECYCLE_ELEMENT___DOWNSTREAM;

	/**
	 * The operation id for the '<em>Reaches Activity</em>' operation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ITSM_PROCESS___REACHES_ACTIVITY = LIFECYCLE_ELEMENT___REACHES_ACTIVITY;

	/**
	 * The operation id for the '<em>Reaches Objective</em>' operation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ITSM_PROCESS___REACHES_OBJECTIVE = LIFECYCLE_ELEMENT___REACHES_OBJECTIVE;

	/**
	 * The number of operations of the '<em>ITSM Process</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ITSM_PROCESS_OPERATION_COUNT = LIFECYCLE_ELEMENT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.itsm.modeler.model.itsm.impl.TechnicalActivityImpl <em>Technical Activity</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.itsm.modeler.model.itsm.impl.TechnicalActivityImpl
	 * @see org.itsm.modeler.model.itsm.impl.ItsmPackageImpl#getTechnicalActivity()
	 * @generated
	 */
	int TECHNICAL_ACTIVITY = 12;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TECHNICAL_ACTIVITY__ID = LIFECYCLE_ELEMENT__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TECHNICAL_ACTIVITY__NAME = LIFECYCLE_ELEMENT__NAME;

	/**
	 * The feature id for the '<em><b>Code</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TECHNICAL_ACTIVITY__CODE = LIFECYCLE_ELEMENT__CODE;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TECHNICAL_ACTIVITY__DESCRIPTION = LIFECYCLE_ELEMENT__DESCRIPTION;

	/**
	 * The feature id for the '<em><b>Tags</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TECHNICAL_ACTIVITY__TAGS = LIFECYCLE_ELEMENT__TAGS;

	/**
	 * The feature id for the '<em><b>Status</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TECHNICAL_ACTIVITY__STATUS = LIFECYCLE_ELEMENT__STATUS;

	/**
	 * The feature id for the '<em><b>Link</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TECHNICAL_ACTIVITY__LINK = LIFECYCLE_ELEMENT__LINK;

	/**
	 * The feature id for the '<em><b>Properties</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TECHNICAL_ACTIVITY__PROPERTIES = LIFECYCLE_ELEMENT__PROPERTIES;

	/**
	 * The feature id for the '<em><b>Waivers</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TECHNICAL_ACTIVITY__WAIVERS = LIFECYCLE_ELEMENT__WAIVERS;

	/**
	 * The feature id for the '<em><b>Owner</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TECHNICAL_ACTIVITY__OWNER = LIFECYCLE_ELEMENT__OWNER;

	/**
	 * The feature id for the '<em><b>Raci</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TECHNICAL_ACTIVITY__RACI = LIFECYCLE_ELEMENT__RACI;

	/**
	 * The feature id for the '<em><b>Maturity</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TECHNICAL_ACTIVITY__MATURITY = LIFECYCLE_ELEMENT__MATURITY;

	/**
	 * The feature id for the '<em><b>Reviewed On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TECHNICAL_ACTIVITY__REVIEWED_ON = LIFECYCLE_ELEMENT__REVIEWED_ON;

	/**
	 * The feature id for the '<em><b>Next Review</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TECHNICAL_ACTIVITY__NEXT_REVIEW = LIFECYCLE_ELEMENT__NEXT_REVIEW;

	/**
	 * The feature id for the '<em><b>Layer</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TECHNICAL_ACTIVITY__LAYER = LIFECYCLE_ELEMENT__LAYER;

	/**
	 * The feature id for the '<em><b>Improvements</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TECHNICAL_ACTIVITY__IMPROVEMENTS = LIFECYCLE_ELEMENT__IMPROVEMENTS;

	/**
	 * The feature id for the '<em><b>Kpis</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TECHNICAL_ACTIVITY__KPIS = LIFECYCLE_ELEMENT__KPIS;

	/**
	 * The feature id for the '<em><b>Automation</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TECHNICAL_ACTIVITY__AUTOMATION = LIFECYCLE_ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Effort Hours</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TECHNICAL_ACTIVITY__EFFORT_HOURS = LIFECYCLE_ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Procedure</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TECHNICAL_ACTIVITY__PROCEDURE = LIFECYCLE_ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Value</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TECHNICAL_ACTIVITY__VALUE = LIFECYCLE_ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Performed For</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TECHNICAL_ACTIVITY__PERFORMED_FOR = LIFECYCLE_ELEMENT_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Sub Activities</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TECHNICAL_ACTIVITY__SUB_ACTIVITIES = LIFECYCLE_ELEMENT_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Follows</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TECHNICAL_ACTIVITY__FOLLOWS = LIFECYCLE_ELEMENT_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Precedes</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TECHNICAL_ACTIVITY__PRECEDES = LIFECYCLE_ELEMENT_FEATURE_COUNT + 7;

	/**
	 * The feature id for the '<em><b>Performed By</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TECHNICAL_ACTIVITY__PERFORMED_BY = LIFECYCLE_ELEMENT_FEATURE_COUNT + 8;

	/**
	 * The feature id for the '<em><b>Systems</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TECHNICAL_ACTIVITY__SYSTEMS = LIFECYCLE_ELEMENT_FEATURE_COUNT + 9;

	/**
	 * The feature id for the '<em><b>Delivers</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TECHNICAL_ACTIVITY__DELIVERS = LIFECYCLE_ELEMENT_FEATURE_COUNT + 10;

	/**
	 * The number of structural features of the '<em>Technical Activity</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TECHNICAL_ACTIVITY_FEATURE_COUNT = LIFECYCLE_ELEMENT_FEATURE_COUNT + 11;

	/**
	 * The operation id for the '<em>Upstream</em>' operation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TECHNICAL_ACTIVITY___UPSTREAM = LIFECYCLE_ELEMENT___UPSTREAM;

	/**
	 * The operation id for the '<em>Downstream</em>' operation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TECHNICAL_ACTIVITY___DOWNSTREAM = LIFECYCLE_ELEMENT___DOWNSTREAM;

	/**
	 * The operation id for the '<em>Reaches Activity</em>' operation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TECHNICAL_ACTIVITY___REACHES_ACTIVITY = LIFECYCLE_ELEMENT___REACHES_ACTIVITY;

	/**
	 * The operation id for the '<em>Reaches Objective</em>' operation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TECHNICAL_ACTIVITY___REACHES_OBJECTIVE = LIFECYCLE_ELEMENT___REACHES_OBJECTIVE;

	/**
	 * The number of operations of the '<em>Technical Activity</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TECHNICAL_ACTIVITY_OPERATION_COUNT = LIFECYCLE_ELEMENT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.itsm.modeler.model.itsm.impl.TeamImpl <em>Team</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.itsm.modeler.model.itsm.impl.TeamImpl
	 * @see org.itsm.modeler.model.itsm.impl.ItsmPackageImpl#getTeam()
	 * @generated
	 */
	int TEAM = 13;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TEAM__ID = OWNED_ELEMENT__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TEAM__NAME = OWNED_ELEMENT__NAME;

	/**
	 * The feature id for the '<em><b>Code</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TEAM__CODE = OWNED_ELEMENT__CODE;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TEAM__DESCRIPTION = OWNED_ELEMENT__DESCRIPTION;

	/**
	 * The feature id for the '<em><b>Tags</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TEAM__TAGS = OWNED_ELEMENT__TAGS;

	/**
	 * The feature id for the '<em><b>Status</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TEAM__STATUS = OWNED_ELEMENT__STATUS;

	/**
	 * The feature id for the '<em><b>Link</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TEAM__LINK = OWNED_ELEMENT__LINK;

	/**
	 * The feature id for the '<em><b>Properties</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TEAM__PROPERTIES = OWNED_ELEMENT__PROPERTIES;

	/**
	 * The feature id for the '<em><b>Waivers</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TEAM__WAIVERS = OWNED_ELEMENT__WAIVERS;

	/**
	 * The feature id for the '<em><b>Owner</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TEAM__OWNER = OWNED_ELEMENT__OWNER;

	/**
	 * The feature id for the '<em><b>Raci</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TEAM__RACI = OWNED_ELEMENT__RACI;

	/**
	 * The feature id for the '<em><b>Skills</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TEAM__SKILLS = OWNED_ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Headcount</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TEAM__HEADCOUNT = OWNED_ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Roles</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TEAM__ROLES = OWNED_ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Performs</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TEAM__PERFORMS = OWNED_ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The number of structural features of the '<em>Team</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TEAM_FEATURE_COUNT = OWNED_ELEMENT_FEATURE_COUNT + 4;

	/**
	 * The number of operations of the '<em>Team</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TEAM_OPERATION_COUNT = OWNED_ELEMENT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.itsm.modeler.model.itsm.impl.StakeholderImpl <em>Stakeholder</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.itsm.modeler.model.itsm.impl.StakeholderImpl
	 * @see org.itsm.modeler.model.itsm.impl.ItsmPackageImpl#getStakeholder()
	 * @generated
	 */
	int STAKEHOLDER = 14;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STAKEHOLDER__ID = ITSM_ELEMENT__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STAKEHOLDER__NAME = ITSM_ELEMENT__NAME;

	/**
	 * The feature id for the '<em><b>Code</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STAKEHOLDER__CODE = ITSM_ELEMENT__CODE;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STAKEHOLDER__DESCRIPTION = ITSM_ELEMENT__DESCRIPTION;

	/**
	 * The feature id for the '<em><b>Tags</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STAKEHOLDER__TAGS = ITSM_ELEMENT__TAGS;

	/**
	 * The feature id for the '<em><b>Status</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STAKEHOLDER__STATUS = ITSM_ELEMENT__STATUS;

	/**
	 * The feature id for the '<em><b>Link</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STAKEHOLDER__LINK = ITSM_ELEMENT__LINK;

	/**
	 * The feature id for the '<em><b>Properties</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STAKEHOLDER__PROPERTIES = ITSM_ELEMENT__PROPERTIES;

	/**
	 * The feature id for the '<em><b>Waivers</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STAKEHOLDER__WAIVERS = ITSM_ELEMENT__WAIVERS;

	/**
	 * The feature id for the '<em><b>Authority</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STAKEHOLDER__AUTHORITY = ITSM_ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Internal</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STAKEHOLDER__INTERNAL = ITSM_ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Concerns</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STAKEHOLDER__CONCERNS = ITSM_ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The number of structural features of the '<em>Stakeholder</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STAKEHOLDER_FEATURE_COUNT = ITSM_ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The operation id for the '<em>Defined</em>' operation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STAKEHOLDER___DEFINED = ITSM_ELEMENT_OPERATION_COUNT + 0;

	/**
	 * The number of operations of the '<em>Stakeholder</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STAKEHOLDER_OPERATION_COUNT = ITSM_ELEMENT_OPERATION_COUNT + 1;

	/**
	 * The meta object id for the '{@link org.itsm.modeler.model.itsm.impl.CustomerImpl <em>Customer</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.itsm.modeler.model.itsm.impl.CustomerImpl
	 * @see org.itsm.modeler.model.itsm.impl.ItsmPackageImpl#getCustomer()
	 * @generated
	 */
	int CUSTOMER = 15;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CUSTOMER__ID = STAKEHOLDER__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CUSTOMER__NAME = STAKEHOLDER__NAME;

	/**
	 * The feature id for the '<em><b>Code</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CUSTOMER__CODE = STAKEHOLDER__CODE;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CUSTOMER__DESCRIPTION = STAKEHOLDER__DESCRIPTION;

	/**
	 * The feature id for the '<em><b>Tags</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CUSTOMER__TAGS = STAKEHOLDER__TAGS;

	/**
	 * The feature id for the '<em><b>Status</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CUSTOMER__STATUS = STAKEHOLDER__STATUS;

	/**
	 * The feature id for the '<em><b>Link</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CUSTOMER__LINK = STAKEHOLDER__LINK;

	/**
	 * The feature id for the '<em><b>Properties</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CUSTOMER__PROPERTIES = STAKEHOLDER__PROPERTIES;

	/**
	 * The feature id for the '<em><b>Waivers</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CUSTOMER__WAIVERS = STAKEHOLDER__WAIVERS;

	/**
	 * The feature id for the '<em><b>Authority</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CUSTOMER__AUTHORITY = STAKEHOLDER__AUTHORITY;

	/**
	 * The feature id for the '<em><b>Internal</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CUSTOMER__INTERNAL = STAKEHOLDER__INTERNAL;

	/**
	 * The feature id for the '<em><b>Concerns</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CUSTOMER__CONCERNS = STAKEHOLDER__CONCERNS;

	/**
	 * The feature id for the '<em><b>Segment</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CUSTOMER__SEGMENT = STAKEHOLDER_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Consumes</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CUSTOMER__CONSUMES = STAKEHOLDER_FEATURE_COUNT + 1;

	/**
	 * The number of structural features of the '<em>Customer</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CUSTOMER_FEATURE_COUNT = STAKEHOLDER_FEATURE_COUNT + 2;

	/**
	 * The operation id for the '<em>Defined</em>' operation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CUSTOMER___DEFINED = STAKEHOLDER___DEFINED;

	/**
	 * The number of operations of the '<em>Customer</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CUSTOMER_OPERATION_COUNT = STAKEHOLDER_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.itsm.modeler.model.itsm.impl.RoleImpl <em>Role</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.itsm.modeler.model.itsm.impl.RoleImpl
	 * @see org.itsm.modeler.model.itsm.impl.ItsmPackageImpl#getRole()
	 * @generated
	 */
	int ROLE = 16;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ROLE__ID = ITSM_ELEMENT__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ROLE__NAME = ITSM_ELEMENT__NAME;

	/**
	 * The feature id for the '<em><b>Code</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ROLE__CODE = ITSM_ELEMENT__CODE;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ROLE__DESCRIPTION = ITSM_ELEMENT__DESCRIPTION;

	/**
	 * The feature id for the '<em><b>Tags</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ROLE__TAGS = ITSM_ELEMENT__TAGS;

	/**
	 * The feature id for the '<em><b>Status</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ROLE__STATUS = ITSM_ELEMENT__STATUS;

	/**
	 * The feature id for the '<em><b>Link</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ROLE__LINK = ITSM_ELEMENT__LINK;

	/**
	 * The feature id for the '<em><b>Properties</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ROLE__PROPERTIES = ITSM_ELEMENT__PROPERTIES;

	/**
	 * The feature id for the '<em><b>Waivers</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ROLE__WAIVERS = ITSM_ELEMENT__WAIVERS;

	/**
	 * The feature id for the '<em><b>Authority</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ROLE__AUTHORITY = ITSM_ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Kind</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ROLE__KIND = ITSM_ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Held By</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ROLE__HELD_BY = ITSM_ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The number of structural features of the '<em>Role</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ROLE_FEATURE_COUNT = ITSM_ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The number of operations of the '<em>Role</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ROLE_OPERATION_COUNT = ITSM_ELEMENT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.itsm.modeler.model.itsm.impl.FrameworkImpl <em>Framework</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.itsm.modeler.model.itsm.impl.FrameworkImpl
	 * @see org.itsm.modeler.model.itsm.impl.ItsmPackageImpl#getFramework()
	 * @generated
	 */
	int FRAMEWORK = 17;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FRAMEWORK__ID = ITSM_ELEMENT__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FRAMEWORK__NAME = ITSM_ELEMENT__NAME;

	/**
	 * The feature id for the '<em><b>Code</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FRAMEWORK__CODE = ITSM_ELEMENT__CODE;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FRAMEWORK__DESCRIPTION = ITSM_ELEMENT__DESCRIPTION;

	/**
	 * The feature id for the '<em><b>Tags</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FRAMEWORK__TAGS = ITSM_ELEMENT__TAGS;

	/**
	 * The feature id for the '<em><b>Status</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FRAMEWORK__STATUS = ITSM_ELEMENT__STATUS;

	/**
	 * The feature id for the '<em><b>Link</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FRAMEWORK__LINK = ITSM_ELEMENT__LINK;

	/**
	 * The feature id for the '<em><b>Properties</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FRAMEWORK__PROPERTIES = ITSM_ELEMENT__PROPERTIES;

	/**
	 * The feature id for the '<em><b>Waivers</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FRAMEWORK__WAIVERS = ITSM_ELEMENT__WAIVERS;

	/**
	 * The feature id for the '<em><b>Kind</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FRAMEWORK__KIND = ITSM_ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Edition</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FRAMEWORK__EDITION = ITSM_ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Publisher</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FRAMEWORK__PUBLISHER = ITSM_ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Licence</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FRAMEWORK__LICENCE = ITSM_ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Source</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FRAMEWORK__SOURCE = ITSM_ELEMENT_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Elements</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FRAMEWORK__ELEMENTS = ITSM_ELEMENT_FEATURE_COUNT + 5;

	/**
	 * The number of structural features of the '<em>Framework</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FRAMEWORK_FEATURE_COUNT = ITSM_ELEMENT_FEATURE_COUNT + 6;

	/**
	 * The operation id for the '<em>Coverage</em>' operation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FRAMEWORK___COVERAGE = ITSM_ELEMENT_OPERATION_COUNT + 0;

	/**
	 * The number of operations of the '<em>Framework</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FRAMEWORK_OPERATION_COUNT = ITSM_ELEMENT_OPERATION_COUNT + 1;

	/**
	 * The meta object id for the '{@link org.itsm.modeler.model.itsm.impl.FrameworkElementImpl <em>Framework Element</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.itsm.modeler.model.itsm.impl.FrameworkElementImpl
	 * @see org.itsm.modeler.model.itsm.impl.ItsmPackageImpl#getFrameworkElement()
	 * @generated
	 */
	int FRAMEWORK_ELEMENT = 18;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FRAMEWORK_ELEMENT__ID = ITSM_ELEMENT__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FRAMEWORK_ELEMENT__NAME = ITSM_ELEMENT__NAME;

	/**
	 * The feature id for the '<em><b>Code</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FRAMEWORK_ELEMENT__CODE = ITSM_ELEMENT__CODE;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FRAMEWORK_ELEMENT__DESCRIPTION = ITSM_ELEMENT__DESCRIPTION;

	/**
	 * The feature id for the '<em><b>Tags</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FRAMEWORK_ELEMENT__TAGS = ITSM_ELEMENT__TAGS;

	/**
	 * The feature id for the '<em><b>Status</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FRAMEWORK_ELEMENT__STATUS = ITSM_ELEMENT__STATUS;

	/**
	 * The feature id for the '<em><b>Link</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FRAMEWORK_ELEMENT__LINK = ITSM_ELEMENT__LINK;

	/**
	 * The feature id for the '<em><b>Properties</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FRAMEWORK_ELEMENT__PROPERTIES = ITSM_ELEMENT__PROPERTIES;

	/**
	 * The feature id for the '<em><b>Waivers</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FRAMEWORK_ELEMENT__WAIVERS = ITSM_ELEMENT__WAIVERS;

	/**
	 * The feature id for the '<em><b>Kind</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FRAMEWORK_ELEMENT__KIND = ITSM_ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Mandatory</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FRAMEWORK_ELEMENT__MANDATORY = ITSM_ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Stage</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FRAMEWORK_ELEMENT__STAGE = ITSM_ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Elements</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FRAMEWORK_ELEMENT__ELEMENTS = ITSM_ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Maps To</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FRAMEWORK_ELEMENT__MAPS_TO = ITSM_ELEMENT_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Adopted By</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FRAMEWORK_ELEMENT__ADOPTED_BY = ITSM_ELEMENT_FEATURE_COUNT + 5;

	/**
	 * The number of structural features of the '<em>Framework Element</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FRAMEWORK_ELEMENT_FEATURE_COUNT = ITSM_ELEMENT_FEATURE_COUNT + 6;

	/**
	 * The number of operations of the '<em>Framework Element</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FRAMEWORK_ELEMENT_OPERATION_COUNT = ITSM_ELEMENT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.itsm.modeler.model.itsm.impl.QualityStandardImpl <em>Quality Standard</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.itsm.modeler.model.itsm.impl.QualityStandardImpl
	 * @see org.itsm.modeler.model.itsm.impl.ItsmPackageImpl#getQualityStandard()
	 * @generated
	 */
	int QUALITY_STANDARD = 19;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int QUALITY_STANDARD__ID = ITSM_ELEMENT__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int QUALITY_STANDARD__NAME = ITSM_ELEMENT__NAME;

	/**
	 * The feature id for the '<em><b>Code</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int QUALITY_STANDARD__CODE = ITSM_ELEMENT__CODE;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int QUALITY_STANDARD__DESCRIPTION = ITSM_ELEMENT__DESCRIPTION;

	/**
	 * The feature id for the '<em><b>Tags</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int QUALITY_STANDARD__TAGS = ITSM_ELEMENT__TAGS;

	/**
	 * The feature id for the '<em><b>Status</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int QUALITY_STANDARD__STATUS = ITSM_ELEMENT__STATUS;

	/**
	 * The feature id for the '<em><b>Link</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int QUALITY_STANDARD__LINK = ITSM_ELEMENT__LINK;

	/**
	 * The feature id for the '<em><b>Properties</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int QUALITY_STANDARD__PROPERTIES = ITSM_ELEMENT__PROPERTIES;

	/**
	 * The feature id for the '<em><b>Waivers</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int QUALITY_STANDARD__WAIVERS = ITSM_ELEMENT__WAIVERS;

	/**
	 * The feature id for the '<em><b>Metric</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int QUALITY_STANDARD__METRIC = ITSM_ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Unit</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int QUALITY_STANDARD__UNIT = ITSM_ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Min</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int QUALITY_STANDARD__MIN = ITSM_ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Max</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int QUALITY_STANDARD__MAX = ITSM_ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The number of structural features of the '<em>Quality Standard</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int QUALITY_STANDARD_FEATURE_COUNT = ITSM_ELEMENT_FEATURE_COUNT + 4;

	/**
	 * The number of operations of the '<em>Quality Standard</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int QUALITY_STANDARD_OPERATION_COUNT = ITSM_ELEMENT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.itsm.modeler.model.itsm.impl.KPIImpl <em>KPI</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.itsm.modeler.model.itsm.impl.KPIImpl
	 * @see org.itsm.modeler.model.itsm.impl.ItsmPackageImpl#getKPI()
	 * @generated
	 */
	int KPI = 20;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int KPI__ID = ITSM_ELEMENT__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int KPI__NAME = ITSM_ELEMENT__NAME;

	/**
	 * The feature id for the '<em><b>Code</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int KPI__CODE = ITSM_ELEMENT__CODE;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int KPI__DESCRIPTION = ITSM_ELEMENT__DESCRIPTION;

	/**
	 * The feature id for the '<em><b>Tags</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int KPI__TAGS = ITSM_ELEMENT__TAGS;

	/**
	 * The feature id for the '<em><b>Status</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int KPI__STATUS = ITSM_ELEMENT__STATUS;

	/**
	 * The feature id for the '<em><b>Link</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int KPI__LINK = ITSM_ELEMENT__LINK;

	/**
	 * The feature id for the '<em><b>Properties</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int KPI__PROPERTIES = ITSM_ELEMENT__PROPERTIES;

	/**
	 * The feature id for the '<em><b>Waivers</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int KPI__WAIVERS = ITSM_ELEMENT__WAIVERS;

	/**
	 * The feature id for the '<em><b>Unit</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int KPI__UNIT = ITSM_ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Baseline</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int KPI__BASELINE = ITSM_ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Target</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int KPI__TARGET = ITSM_ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Target Max</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int KPI__TARGET_MAX = ITSM_ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Direction</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int KPI__DIRECTION = ITSM_ELEMENT_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Warning</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int KPI__WARNING = ITSM_ELEMENT_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Critical</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int KPI__CRITICAL = ITSM_ELEMENT_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Frequency</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int KPI__FREQUENCY = ITSM_ELEMENT_FEATURE_COUNT + 7;

	/**
	 * The feature id for the '<em><b>Data Source</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int KPI__DATA_SOURCE = ITSM_ELEMENT_FEATURE_COUNT + 8;

	/**
	 * The feature id for the '<em><b>Measures</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int KPI__MEASURES = ITSM_ELEMENT_FEATURE_COUNT + 9;

	/**
	 * The feature id for the '<em><b>Measurements</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int KPI__MEASUREMENTS = ITSM_ELEMENT_FEATURE_COUNT + 10;

	/**
	 * The number of structural features of the '<em>KPI</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int KPI_FEATURE_COUNT = ITSM_ELEMENT_FEATURE_COUNT + 11;

	/**
	 * The number of operations of the '<em>KPI</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int KPI_OPERATION_COUNT = ITSM_ELEMENT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.itsm.modeler.model.itsm.impl.MeasurementImpl <em>Measurement</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.itsm.modeler.model.itsm.impl.MeasurementImpl
	 * @see org.itsm.modeler.model.itsm.impl.ItsmPackageImpl#getMeasurement()
	 * @generated
	 */
	int MEASUREMENT = 21;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEASUREMENT__ID = IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>At</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEASUREMENT__AT = IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Value</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEASUREMENT__VALUE = IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The number of structural features of the '<em>Measurement</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEASUREMENT_FEATURE_COUNT = IDENTIFIED_FEATURE_COUNT + 2;

	/**
	 * The number of operations of the '<em>Measurement</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEASUREMENT_OPERATION_COUNT = IDENTIFIED_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.itsm.modeler.model.itsm.impl.AgreementImpl <em>Agreement</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.itsm.modeler.model.itsm.impl.AgreementImpl
	 * @see org.itsm.modeler.model.itsm.impl.ItsmPackageImpl#getAgreement()
	 * @generated
	 */
	int AGREEMENT = 22;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AGREEMENT__ID = ITSM_ELEMENT__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AGREEMENT__NAME = ITSM_ELEMENT__NAME;

	/**
	 * The feature id for the '<em><b>Code</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AGREEMENT__CODE = ITSM_ELEMENT__CODE;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AGREEMENT__DESCRIPTION = ITSM_ELEMENT__DESCRIPTION;

	/**
	 * The feature id for the '<em><b>Tags</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AGREEMENT__TAGS = ITSM_ELEMENT__TAGS;

	/**
	 * The feature id for the '<em><b>Status</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AGREEMENT__STATUS = ITSM_ELEMENT__STATUS;

	/**
	 * The feature id for the '<em><b>Link</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AGREEMENT__LINK = ITSM_ELEMENT__LINK;

	/**
	 * The feature id for the '<em><b>Properties</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AGREEMENT__PROPERTIES = ITSM_ELEMENT__PROPERTIES;

	/**
	 * The feature id for the '<em><b>Waivers</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AGREEMENT__WAIVERS = ITSM_ELEMENT__WAIVERS;

	/**
	 * The feature id for the '<em><b>Kind</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AGREEMENT__KIND = ITSM_ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Valid From</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AGREEMENT__VALID_FROM = ITSM_ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Valid To</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AGREEMENT__VALID_TO = ITSM_ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Review Date</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AGREEMENT__REVIEW_DATE = ITSM_ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Service</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AGREEMENT__SERVICE = ITSM_ELEMENT_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Customer</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AGREEMENT__CUSTOMER = ITSM_ELEMENT_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Supplier</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AGREEMENT__SUPPLIER = ITSM_ELEMENT_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Targets</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AGREEMENT__TARGETS = ITSM_ELEMENT_FEATURE_COUNT + 7;

	/**
	 * The feature id for the '<em><b>Underpins</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AGREEMENT__UNDERPINS = ITSM_ELEMENT_FEATURE_COUNT + 8;

	/**
	 * The feature id for the '<em><b>Underpinned By</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AGREEMENT__UNDERPINNED_BY = ITSM_ELEMENT_FEATURE_COUNT + 9;

	/**
	 * The number of structural features of the '<em>Agreement</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AGREEMENT_FEATURE_COUNT = ITSM_ELEMENT_FEATURE_COUNT + 10;

	/**
	 * The number of operations of the '<em>Agreement</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AGREEMENT_OPERATION_COUNT = ITSM_ELEMENT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.itsm.modeler.model.itsm.impl.ServiceTargetImpl <em>Service Target</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.itsm.modeler.model.itsm.impl.ServiceTargetImpl
	 * @see org.itsm.modeler.model.itsm.impl.ItsmPackageImpl#getServiceTarget()
	 * @generated
	 */
	int SERVICE_TARGET = 23;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SERVICE_TARGET__ID = IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>Metric</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SERVICE_TARGET__METRIC = IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Unit</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SERVICE_TARGET__UNIT = IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Target</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SERVICE_TARGET__TARGET = IDENTIFIED_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Min</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SERVICE_TARGET__MIN = IDENTIFIED_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Max</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SERVICE_TARGET__MAX = IDENTIFIED_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Window</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SERVICE_TARGET__WINDOW = IDENTIFIED_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Kpi</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SERVICE_TARGET__KPI = IDENTIFIED_FEATURE_COUNT + 6;

	/**
	 * The number of structural features of the '<em>Service Target</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SERVICE_TARGET_FEATURE_COUNT = IDENTIFIED_FEATURE_COUNT + 7;

	/**
	 * The number of operations of the '<em>Service Target</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SERVICE_TARGET_OPERATION_COUNT = IDENTIFIED_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.itsm.modeler.model.itsm.impl.RaciAssignmentImpl <em>Raci Assignment</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.itsm.modeler.model.itsm.impl.RaciAssignmentImpl
	 * @see org.itsm.modeler.model.itsm.impl.ItsmPackageImpl#getRaciAssignment()
	 * @generated
	 */
	int RACI_ASSIGNMENT = 24;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RACI_ASSIGNMENT__ID = IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>Kind</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RACI_ASSIGNMENT__KIND = IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Role</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RACI_ASSIGNMENT__ROLE = IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The number of structural features of the '<em>Raci Assignment</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RACI_ASSIGNMENT_FEATURE_COUNT = IDENTIFIED_FEATURE_COUNT + 2;

	/**
	 * The number of operations of the '<em>Raci Assignment</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RACI_ASSIGNMENT_OPERATION_COUNT = IDENTIFIED_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.itsm.modeler.model.itsm.impl.ImprovementImpl <em>Improvement</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.itsm.modeler.model.itsm.impl.ImprovementImpl
	 * @see org.itsm.modeler.model.itsm.impl.ItsmPackageImpl#getImprovement()
	 * @generated
	 */
	int IMPROVEMENT = 25;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IMPROVEMENT__ID = ITSM_ELEMENT__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IMPROVEMENT__NAME = ITSM_ELEMENT__NAME;

	/**
	 * The feature id for the '<em><b>Code</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IMPROVEMENT__CODE = ITSM_ELEMENT__CODE;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IMPROVEMENT__DESCRIPTION = ITSM_ELEMENT__DESCRIPTION;

	/**
	 * The feature id for the '<em><b>Tags</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IMPROVEMENT__TAGS = ITSM_ELEMENT__TAGS;

	/**
	 * The feature id for the '<em><b>Status</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IMPROVEMENT__STATUS = ITSM_ELEMENT__STATUS;

	/**
	 * The feature id for the '<em><b>Link</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IMPROVEMENT__LINK = ITSM_ELEMENT__LINK;

	/**
	 * The feature id for the '<em><b>Properties</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IMPROVEMENT__PROPERTIES = ITSM_ELEMENT__PROPERTIES;

	/**
	 * The feature id for the '<em><b>Waivers</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IMPROVEMENT__WAIVERS = ITSM_ELEMENT__WAIVERS;

	/**
	 * The feature id for the '<em><b>Step</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IMPROVEMENT__STEP = ITSM_ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>State</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IMPROVEMENT__STATE = ITSM_ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Expected Gain</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IMPROVEMENT__EXPECTED_GAIN = ITSM_ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Result</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IMPROVEMENT__RESULT = ITSM_ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Started On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IMPROVEMENT__STARTED_ON = ITSM_ELEMENT_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Done On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IMPROVEMENT__DONE_ON = ITSM_ELEMENT_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Improves</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IMPROVEMENT__IMPROVES = ITSM_ELEMENT_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Based On</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IMPROVEMENT__BASED_ON = ITSM_ELEMENT_FEATURE_COUNT + 7;

	/**
	 * The feature id for the '<em><b>Owner</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IMPROVEMENT__OWNER = ITSM_ELEMENT_FEATURE_COUNT + 8;

	/**
	 * The number of structural features of the '<em>Improvement</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IMPROVEMENT_FEATURE_COUNT = ITSM_ELEMENT_FEATURE_COUNT + 9;

	/**
	 * The number of operations of the '<em>Improvement</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IMPROVEMENT_OPERATION_COUNT = ITSM_ELEMENT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.itsm.modeler.model.itsm.impl.SystemComponentImpl <em>System Component</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.itsm.modeler.model.itsm.impl.SystemComponentImpl
	 * @see org.itsm.modeler.model.itsm.impl.ItsmPackageImpl#getSystemComponent()
	 * @generated
	 */
	int SYSTEM_COMPONENT = 26;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SYSTEM_COMPONENT__ID = OWNED_ELEMENT__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SYSTEM_COMPONENT__NAME = OWNED_ELEMENT__NAME;

	/**
	 * The feature id for the '<em><b>Code</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SYSTEM_COMPONENT__CODE = OWNED_ELEMENT__CODE;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SYSTEM_COMPONENT__DESCRIPTION = OWNED_ELEMENT__DESCRIPTION;

	/**
	 * The feature id for the '<em><b>Tags</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SYSTEM_COMPONENT__TAGS = OWNED_ELEMENT__TAGS;

	/**
	 * The feature id for the '<em><b>Status</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SYSTEM_COMPONENT__STATUS = OWNED_ELEMENT__STATUS;

	/**
	 * The feature id for the '<em><b>Link</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SYSTEM_COMPONENT__LINK = OWNED_ELEMENT__LINK;

	/**
	 * The feature id for the '<em><b>Properties</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SYSTEM_COMPONENT__PROPERTIES = OWNED_ELEMENT__PROPERTIES;

	/**
	 * The feature id for the '<em><b>Waivers</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SYSTEM_COMPONENT__WAIVERS = OWNED_ELEMENT__WAIVERS;

	/**
	 * The feature id for the '<em><b>Owner</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SYSTEM_COMPONENT__OWNER = OWNED_ELEMENT__OWNER;

	/**
	 * The feature id for the '<em><b>Raci</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SYSTEM_COMPONENT__RACI = OWNED_ELEMENT__RACI;

	/**
	 * The feature id for the '<em><b>Ci Type</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SYSTEM_COMPONENT__CI_TYPE = OWNED_ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Environment</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SYSTEM_COMPONENT__ENVIRONMENT = OWNED_ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Part Of</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SYSTEM_COMPONENT__PART_OF = OWNED_ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Supports</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SYSTEM_COMPONENT__SUPPORTS = OWNED_ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Used By</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SYSTEM_COMPONENT__USED_BY = OWNED_ELEMENT_FEATURE_COUNT + 4;

	/**
	 * The number of structural features of the '<em>System Component</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SYSTEM_COMPONENT_FEATURE_COUNT = OWNED_ELEMENT_FEATURE_COUNT + 5;

	/**
	 * The number of operations of the '<em>System Component</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SYSTEM_COMPONENT_OPERATION_COUNT = OWNED_ELEMENT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.itsm.modeler.model.itsm.impl.PropertyImpl <em>Property</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.itsm.modeler.model.itsm.impl.PropertyImpl
	 * @see org.itsm.modeler.model.itsm.impl.ItsmPackageImpl#getProperty()
	 * @generated
	 */
	int PROPERTY = 27;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROPERTY__ID = IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>Key</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROPERTY__KEY = IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Value</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROPERTY__VALUE = IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The number of structural features of the '<em>Property</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROPERTY_FEATURE_COUNT = IDENTIFIED_FEATURE_COUNT + 2;

	/**
	 * The number of operations of the '<em>Property</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROPERTY_OPERATION_COUNT = IDENTIFIED_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.itsm.modeler.model.itsm.impl.WaiverImpl <em>Waiver</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.itsm.modeler.model.itsm.impl.WaiverImpl
	 * @see org.itsm.modeler.model.itsm.impl.ItsmPackageImpl#getWaiver()
	 * @generated
	 */
	int WAIVER = 28;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WAIVER__ID = IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>Rule</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WAIVER__RULE = IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Reason</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WAIVER__REASON = IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Until</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WAIVER__UNTIL = IDENTIFIED_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>By</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WAIVER__BY = IDENTIFIED_FEATURE_COUNT + 3;

	/**
	 * The number of structural features of the '<em>Waiver</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WAIVER_FEATURE_COUNT = IDENTIFIED_FEATURE_COUNT + 4;

	/**
	 * The number of operations of the '<em>Waiver</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WAIVER_OPERATION_COUNT = IDENTIFIED_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.itsm.modeler.model.itsm.Status <em>Status</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.itsm.modeler.model.itsm.Status
	 * @see org.itsm.modeler.model.itsm.impl.ItsmPackageImpl#getStatus()
	 * @generated
	 */
	int STATUS = 29;

	/**
	 * The meta object id for the '{@link org.itsm.modeler.model.itsm.AuthorityLevel <em>Authority Level</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.itsm.modeler.model.itsm.AuthorityLevel
	 * @see org.itsm.modeler.model.itsm.impl.ItsmPackageImpl#getAuthorityLevel()
	 * @generated
	 */
	int AUTHORITY_LEVEL = 30;

	/**
	 * The meta object id for the '{@link org.itsm.modeler.model.itsm.Perspective <em>Perspective</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.itsm.modeler.model.itsm.Perspective
	 * @see org.itsm.modeler.model.itsm.impl.ItsmPackageImpl#getPerspective()
	 * @generated
	 */
	int PERSPECTIVE = 31;

	/**
	 * The meta object id for the '{@link org.itsm.modeler.model.itsm.Horizon <em>Horizon</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.itsm.modeler.model.itsm.Horizon
	 * @see org.itsm.modeler.model.itsm.impl.ItsmPackageImpl#getHorizon()
	 * @generated
	 */
	int HORIZON = 32;

	/**
	 * The meta object id for the '{@link org.itsm.modeler.model.itsm.LifecycleStage <em>Lifecycle Stage</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.itsm.modeler.model.itsm.LifecycleStage
	 * @see org.itsm.modeler.model.itsm.impl.ItsmPackageImpl#getLifecycleStage()
	 * @generated
	 */
	int LIFECYCLE_STAGE = 33;

	/**
	 * The meta object id for the '{@link org.itsm.modeler.model.itsm.ServiceKind <em>Service Kind</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.itsm.modeler.model.itsm.ServiceKind
	 * @see org.itsm.modeler.model.itsm.impl.ItsmPackageImpl#getServiceKind()
	 * @generated
	 */
	int SERVICE_KIND = 34;

	/**
	 * The meta object id for the '{@link org.itsm.modeler.model.itsm.AgreementKind <em>Agreement Kind</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.itsm.modeler.model.itsm.AgreementKind
	 * @see org.itsm.modeler.model.itsm.impl.ItsmPackageImpl#getAgreementKind()
	 * @generated
	 */
	int AGREEMENT_KIND = 35;

	/**
	 * The meta object id for the '{@link org.itsm.modeler.model.itsm.Automation <em>Automation</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.itsm.modeler.model.itsm.Automation
	 * @see org.itsm.modeler.model.itsm.impl.ItsmPackageImpl#getAutomation()
	 * @generated
	 */
	int AUTOMATION = 36;

	/**
	 * The meta object id for the '{@link org.itsm.modeler.model.itsm.Criticality <em>Criticality</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.itsm.modeler.model.itsm.Criticality
	 * @see org.itsm.modeler.model.itsm.impl.ItsmPackageImpl#getCriticality()
	 * @generated
	 */
	int CRITICALITY = 37;

	/**
	 * The meta object id for the '{@link org.itsm.modeler.model.itsm.FrameworkKind <em>Framework Kind</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.itsm.modeler.model.itsm.FrameworkKind
	 * @see org.itsm.modeler.model.itsm.impl.ItsmPackageImpl#getFrameworkKind()
	 * @generated
	 */
	int FRAMEWORK_KIND = 38;

	/**
	 * The meta object id for the '{@link org.itsm.modeler.model.itsm.FrameworkElementKind <em>Framework Element Kind</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.itsm.modeler.model.itsm.FrameworkElementKind
	 * @see org.itsm.modeler.model.itsm.impl.ItsmPackageImpl#getFrameworkElementKind()
	 * @generated
	 */
	int FRAMEWORK_ELEMENT_KIND = 39;

	/**
	 * The meta object id for the '{@link org.itsm.modeler.model.itsm.Direction <em>Direction</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.itsm.modeler.model.itsm.Direction
	 * @see org.itsm.modeler.model.itsm.impl.ItsmPackageImpl#getDirection()
	 * @generated
	 */
	int DIRECTION = 40;

	/**
	 * The meta object id for the '{@link org.itsm.modeler.model.itsm.Frequency <em>Frequency</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.itsm.modeler.model.itsm.Frequency
	 * @see org.itsm.modeler.model.itsm.impl.ItsmPackageImpl#getFrequency()
	 * @generated
	 */
	int FREQUENCY = 41;

	/**
	 * The meta object id for the '{@link org.itsm.modeler.model.itsm.RaciKind <em>Raci Kind</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.itsm.modeler.model.itsm.RaciKind
	 * @see org.itsm.modeler.model.itsm.impl.ItsmPackageImpl#getRaciKind()
	 * @generated
	 */
	int RACI_KIND = 42;

	/**
	 * The meta object id for the '{@link org.itsm.modeler.model.itsm.RoleKind <em>Role Kind</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.itsm.modeler.model.itsm.RoleKind
	 * @see org.itsm.modeler.model.itsm.impl.ItsmPackageImpl#getRoleKind()
	 * @generated
	 */
	int ROLE_KIND = 43;

	/**
	 * The meta object id for the '{@link org.itsm.modeler.model.itsm.ImprovementStep <em>Improvement Step</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.itsm.modeler.model.itsm.ImprovementStep
	 * @see org.itsm.modeler.model.itsm.impl.ItsmPackageImpl#getImprovementStep()
	 * @generated
	 */
	int IMPROVEMENT_STEP = 44;

	/**
	 * The meta object id for the '{@link org.itsm.modeler.model.itsm.ImprovementState <em>Improvement State</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.itsm.modeler.model.itsm.ImprovementState
	 * @see org.itsm.modeler.model.itsm.impl.ItsmPackageImpl#getImprovementState()
	 * @generated
	 */
	int IMPROVEMENT_STATE = 45;

	/**
	 * The meta object id for the '{@link org.itsm.modeler.model.itsm.Layer <em>Layer</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.itsm.modeler.model.itsm.Layer
	 * @see org.itsm.modeler.model.itsm.impl.ItsmPackageImpl#getLayer()
	 * @generated
	 */
	int LAYER = 46;

	/**
	 * The meta object id for the '<em>Date</em>' data type.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see java.lang.String
	 * @see org.itsm.modeler.model.itsm.impl.ItsmPackageImpl#getDate()
	 * @generated
	 */
	int DATE = 47;

	/**
	 * The meta object id for the '<em>Chain Graph</em>' data type.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.itsm.modeler.model.chain.ChainGraph
	 * @see org.itsm.modeler.model.itsm.impl.ItsmPackageImpl#getChainGraph()
	 * @generated
	 */
	int CHAIN_GRAPH = 48;


	/**
	 * Returns the meta object for class '{@link org.itsm.modeler.model.itsm.Identified <em>Identified</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Identified</em>'.
	 * @see org.itsm.modeler.model.itsm.Identified
	 * @generated
	 */
	EClass getIdentified();

	/**
	 * Returns the meta object for the attribute '{@link org.itsm.modeler.model.itsm.Identified#getId <em>Id</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Id</em>'.
	 * @see org.itsm.modeler.model.itsm.Identified#getId()
	 * @see #getIdentified()
	 * @generated
	 */
	EAttribute getIdentified_Id();

	/**
	 * Returns the meta object for class '{@link org.itsm.modeler.model.itsm.ITSMElement <em>ITSM Element</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>ITSM Element</em>'.
	 * @see org.itsm.modeler.model.itsm.ITSMElement
	 * @generated
	 */
	EClass getITSMElement();

	/**
	 * Returns the meta object for the attribute '{@link org.itsm.modeler.model.itsm.ITSMElement#getName <em>Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Name</em>'.
	 * @see org.itsm.modeler.model.itsm.ITSMElement#getName()
	 * @see #getITSMElement()
	 * @generated
	 */
	EAttribute getITSMElement_Name();

	/**
	 * Returns the meta object for the attribute '{@link org.itsm.modeler.model.itsm.ITSMElement#getCode <em>Code</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Code</em>'.
	 * @see org.itsm.modeler.model.itsm.ITSMElement#getCode()
	 * @see #getITSMElement()
	 * @generated
	 */
	EAttribute getITSMElement_Code();

	/**
	 * Returns the meta object for the attribute '{@link org.itsm.modeler.model.itsm.ITSMElement#getDescription <em>Description</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Description</em>'.
	 * @see org.itsm.modeler.model.itsm.ITSMElement#getDescription()
	 * @see #getITSMElement()
	 * @generated
	 */
	EAttribute getITSMElement_Description();

	/**
	 * Returns the meta object for the attribute list '{@link org.itsm.modeler.model.itsm.ITSMElement#getTags <em>Tags</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Tags</em>'.
	 * @see org.itsm.modeler.model.itsm.ITSMElement#getTags()
	 * @see #getITSMElement()
	 * @generated
	 */
	EAttribute getITSMElement_Tags();

	/**
	 * Returns the meta object for the attribute '{@link org.itsm.modeler.model.itsm.ITSMElement#getStatus <em>Status</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Status</em>'.
	 * @see org.itsm.modeler.model.itsm.ITSMElement#getStatus()
	 * @see #getITSMElement()
	 * @generated
	 */
	EAttribute getITSMElement_Status();

	/**
	 * Returns the meta object for the attribute '{@link org.itsm.modeler.model.itsm.ITSMElement#getLink <em>Link</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Link</em>'.
	 * @see org.itsm.modeler.model.itsm.ITSMElement#getLink()
	 * @see #getITSMElement()
	 * @generated
	 */
	EAttribute getITSMElement_Link();

	/**
	 * Returns the meta object for the containment reference list '{@link org.itsm.modeler.model.itsm.ITSMElement#getProperties <em>Properties</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Properties</em>'.
	 * @see org.itsm.modeler.model.itsm.ITSMElement#getProperties()
	 * @see #getITSMElement()
	 * @generated
	 */
	EReference getITSMElement_Properties();

	/**
	 * Returns the meta object for the containment reference list '{@link org.itsm.modeler.model.itsm.ITSMElement#getWaivers <em>Waivers</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Waivers</em>'.
	 * @see org.itsm.modeler.model.itsm.ITSMElement#getWaivers()
	 * @see #getITSMElement()
	 * @generated
	 */
	EReference getITSMElement_Waivers();

	/**
	 * Returns the meta object for class '{@link org.itsm.modeler.model.itsm.OwnedElement <em>Owned Element</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Owned Element</em>'.
	 * @see org.itsm.modeler.model.itsm.OwnedElement
	 * @generated
	 */
	EClass getOwnedElement();

	/**
	 * Returns the meta object for the reference '{@link org.itsm.modeler.model.itsm.OwnedElement#getOwner <em>Owner</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Owner</em>'.
	 * @see org.itsm.modeler.model.itsm.OwnedElement#getOwner()
	 * @see #getOwnedElement()
	 * @generated
	 */
	EReference getOwnedElement_Owner();

	/**
	 * Returns the meta object for the containment reference list '{@link org.itsm.modeler.model.itsm.OwnedElement#getRaci <em>Raci</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Raci</em>'.
	 * @see org.itsm.modeler.model.itsm.OwnedElement#getRaci()
	 * @see #getOwnedElement()
	 * @generated
	 */
	EReference getOwnedElement_Raci();

	/**
	 * Returns the meta object for class '{@link org.itsm.modeler.model.itsm.LifecycleElement <em>Lifecycle Element</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Lifecycle Element</em>'.
	 * @see org.itsm.modeler.model.itsm.LifecycleElement
	 * @generated
	 */
	EClass getLifecycleElement();

	/**
	 * Returns the meta object for the attribute '{@link org.itsm.modeler.model.itsm.LifecycleElement#getMaturity <em>Maturity</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Maturity</em>'.
	 * @see org.itsm.modeler.model.itsm.LifecycleElement#getMaturity()
	 * @see #getLifecycleElement()
	 * @generated
	 */
	EAttribute getLifecycleElement_Maturity();

	/**
	 * Returns the meta object for the attribute '{@link org.itsm.modeler.model.itsm.LifecycleElement#getReviewedOn <em>Reviewed On</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Reviewed On</em>'.
	 * @see org.itsm.modeler.model.itsm.LifecycleElement#getReviewedOn()
	 * @see #getLifecycleElement()
	 * @generated
	 */
	EAttribute getLifecycleElement_ReviewedOn();

	/**
	 * Returns the meta object for the attribute '{@link org.itsm.modeler.model.itsm.LifecycleElement#getNextReview <em>Next Review</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Next Review</em>'.
	 * @see org.itsm.modeler.model.itsm.LifecycleElement#getNextReview()
	 * @see #getLifecycleElement()
	 * @generated
	 */
	EAttribute getLifecycleElement_NextReview();

	/**
	 * Returns the meta object for the attribute '{@link org.itsm.modeler.model.itsm.LifecycleElement#getLayer <em>Layer</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Layer</em>'.
	 * @see org.itsm.modeler.model.itsm.LifecycleElement#getLayer()
	 * @see #getLifecycleElement()
	 * @generated
	 */
	EAttribute getLifecycleElement_Layer();

	/**
	 * Returns the meta object for the reference list '{@link org.itsm.modeler.model.itsm.LifecycleElement#getImprovements <em>Improvements</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Improvements</em>'.
	 * @see org.itsm.modeler.model.itsm.LifecycleElement#getImprovements()
	 * @see #getLifecycleElement()
	 * @generated
	 */
	EReference getLifecycleElement_Improvements();

	/**
	 * Returns the meta object for the reference list '{@link org.itsm.modeler.model.itsm.LifecycleElement#getKpis <em>Kpis</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Kpis</em>'.
	 * @see org.itsm.modeler.model.itsm.LifecycleElement#getKpis()
	 * @see #getLifecycleElement()
	 * @generated
	 */
	EReference getLifecycleElement_Kpis();

	/**
	 * Returns the meta object for the '{@link org.itsm.modeler.model.itsm.LifecycleElement#upstream() <em>Upstream</em>}' operation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the '<em>Upstream</em>' operation.
	 * @see org.itsm.modeler.model.itsm.LifecycleElement#upstream()
	 * @generated
	 */
	EOperation getLifecycleElement__Upstream();

	/**
	 * Returns the meta object for the '{@link org.itsm.modeler.model.itsm.LifecycleElement#downstream() <em>Downstream</em>}' operation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the '<em>Downstream</em>' operation.
	 * @see org.itsm.modeler.model.itsm.LifecycleElement#downstream()
	 * @generated
	 */
	EOperation getLifecycleElement__Downstream();

	/**
	 * Returns the meta object for the '{@link org.itsm.modeler.model.itsm.LifecycleElement#reachesActivity() <em>Reaches Activity</em>}' operation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the '<em>Reaches Activity</em>' operation.
	 * @see org.itsm.modeler.model.itsm.LifecycleElement#reachesActivity()
	 * @generated
	 */
	EOperation getLifecycleElement__ReachesActivity();

	/**
	 * Returns the meta object for the '{@link org.itsm.modeler.model.itsm.LifecycleElement#reachesObjective() <em>Reaches Objective</em>}' operation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the '<em>Reaches Objective</em>' operation.
	 * @see org.itsm.modeler.model.itsm.LifecycleElement#reachesObjective()
	 * @generated
	 */
	EOperation getLifecycleElement__ReachesObjective();

	/**
	 * Returns the meta object for class '{@link org.itsm.modeler.model.itsm.ITSMModel <em>ITSM Model</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>ITSM Model</em>'.
	 * @see org.itsm.modeler.model.itsm.ITSMModel
	 * @generated
	 */
	EClass getITSMModel();

	/**
	 * Returns the meta object for the attribute '{@link org.itsm.modeler.model.itsm.ITSMModel#getOrganizationName <em>Organization Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Organization Name</em>'.
	 * @see org.itsm.modeler.model.itsm.ITSMModel#getOrganizationName()
	 * @see #getITSMModel()
	 * @generated
	 */
	EAttribute getITSMModel_OrganizationName();

	/**
	 * Returns the meta object for the attribute '{@link org.itsm.modeler.model.itsm.ITSMModel#getModelVersion <em>Model Version</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Model Version</em>'.
	 * @see org.itsm.modeler.model.itsm.ITSMModel#getModelVersion()
	 * @see #getITSMModel()
	 * @generated
	 */
	EAttribute getITSMModel_ModelVersion();

	/**
	 * Returns the meta object for the attribute '{@link org.itsm.modeler.model.itsm.ITSMModel#getLanguage <em>Language</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Language</em>'.
	 * @see org.itsm.modeler.model.itsm.ITSMModel#getLanguage()
	 * @see #getITSMModel()
	 * @generated
	 */
	EAttribute getITSMModel_Language();

	/**
	 * Returns the meta object for the containment reference list '{@link org.itsm.modeler.model.itsm.ITSMModel#getObjectives <em>Objectives</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Objectives</em>'.
	 * @see org.itsm.modeler.model.itsm.ITSMModel#getObjectives()
	 * @see #getITSMModel()
	 * @generated
	 */
	EReference getITSMModel_Objectives();

	/**
	 * Returns the meta object for the containment reference list '{@link org.itsm.modeler.model.itsm.ITSMModel#getBusinessProcesses <em>Business Processes</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Business Processes</em>'.
	 * @see org.itsm.modeler.model.itsm.ITSMModel#getBusinessProcesses()
	 * @see #getITSMModel()
	 * @generated
	 */
	EReference getITSMModel_BusinessProcesses();

	/**
	 * Returns the meta object for the containment reference list '{@link org.itsm.modeler.model.itsm.ITSMModel#getServiceOrganizations <em>Service Organizations</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Service Organizations</em>'.
	 * @see org.itsm.modeler.model.itsm.ITSMModel#getServiceOrganizations()
	 * @see #getITSMModel()
	 * @generated
	 */
	EReference getITSMModel_ServiceOrganizations();

	/**
	 * Returns the meta object for the containment reference list '{@link org.itsm.modeler.model.itsm.ITSMModel#getServices <em>Services</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Services</em>'.
	 * @see org.itsm.modeler.model.itsm.ITSMModel#getServices()
	 * @see #getITSMModel()
	 * @generated
	 */
	EReference getITSMModel_Services();

	/**
	 * Returns the meta object for the containment reference list '{@link org.itsm.modeler.model.itsm.ITSMModel#getItsmProcesses <em>Itsm Processes</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Itsm Processes</em>'.
	 * @see org.itsm.modeler.model.itsm.ITSMModel#getItsmProcesses()
	 * @see #getITSMModel()
	 * @generated
	 */
	EReference getITSMModel_ItsmProcesses();

	/**
	 * Returns the meta object for the containment reference list '{@link org.itsm.modeler.model.itsm.ITSMModel#getTechnicalActivities <em>Technical Activities</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Technical Activities</em>'.
	 * @see org.itsm.modeler.model.itsm.ITSMModel#getTechnicalActivities()
	 * @see #getITSMModel()
	 * @generated
	 */
	EReference getITSMModel_TechnicalActivities();

	/**
	 * Returns the meta object for the containment reference list '{@link org.itsm.modeler.model.itsm.ITSMModel#getTeams <em>Teams</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Teams</em>'.
	 * @see org.itsm.modeler.model.itsm.ITSMModel#getTeams()
	 * @see #getITSMModel()
	 * @generated
	 */
	EReference getITSMModel_Teams();

	/**
	 * Returns the meta object for the containment reference list '{@link org.itsm.modeler.model.itsm.ITSMModel#getStakeholders <em>Stakeholders</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Stakeholders</em>'.
	 * @see org.itsm.modeler.model.itsm.ITSMModel#getStakeholders()
	 * @see #getITSMModel()
	 * @generated
	 */
	EReference getITSMModel_Stakeholders();

	/**
	 * Returns the meta object for the containment reference list '{@link org.itsm.modeler.model.itsm.ITSMModel#getRoles <em>Roles</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Roles</em>'.
	 * @see org.itsm.modeler.model.itsm.ITSMModel#getRoles()
	 * @see #getITSMModel()
	 * @generated
	 */
	EReference getITSMModel_Roles();

	/**
	 * Returns the meta object for the containment reference list '{@link org.itsm.modeler.model.itsm.ITSMModel#getFrameworks <em>Frameworks</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Frameworks</em>'.
	 * @see org.itsm.modeler.model.itsm.ITSMModel#getFrameworks()
	 * @see #getITSMModel()
	 * @generated
	 */
	EReference getITSMModel_Frameworks();

	/**
	 * Returns the meta object for the containment reference list '{@link org.itsm.modeler.model.itsm.ITSMModel#getQualityStandards <em>Quality Standards</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Quality Standards</em>'.
	 * @see org.itsm.modeler.model.itsm.ITSMModel#getQualityStandards()
	 * @see #getITSMModel()
	 * @generated
	 */
	EReference getITSMModel_QualityStandards();

	/**
	 * Returns the meta object for the containment reference list '{@link org.itsm.modeler.model.itsm.ITSMModel#getKpis <em>Kpis</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Kpis</em>'.
	 * @see org.itsm.modeler.model.itsm.ITSMModel#getKpis()
	 * @see #getITSMModel()
	 * @generated
	 */
	EReference getITSMModel_Kpis();

	/**
	 * Returns the meta object for the containment reference list '{@link org.itsm.modeler.model.itsm.ITSMModel#getAgreements <em>Agreements</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Agreements</em>'.
	 * @see org.itsm.modeler.model.itsm.ITSMModel#getAgreements()
	 * @see #getITSMModel()
	 * @generated
	 */
	EReference getITSMModel_Agreements();

	/**
	 * Returns the meta object for the containment reference list '{@link org.itsm.modeler.model.itsm.ITSMModel#getImprovements <em>Improvements</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Improvements</em>'.
	 * @see org.itsm.modeler.model.itsm.ITSMModel#getImprovements()
	 * @see #getITSMModel()
	 * @generated
	 */
	EReference getITSMModel_Improvements();

	/**
	 * Returns the meta object for the containment reference list '{@link org.itsm.modeler.model.itsm.ITSMModel#getSystems <em>Systems</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Systems</em>'.
	 * @see org.itsm.modeler.model.itsm.ITSMModel#getSystems()
	 * @see #getITSMModel()
	 * @generated
	 */
	EReference getITSMModel_Systems();

	/**
	 * Returns the meta object for the '{@link org.itsm.modeler.model.itsm.ITSMModel#chain() <em>Chain</em>}' operation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the '<em>Chain</em>' operation.
	 * @see org.itsm.modeler.model.itsm.ITSMModel#chain()
	 * @generated
	 */
	EOperation getITSMModel__Chain();

	/**
	 * Returns the meta object for class '{@link org.itsm.modeler.model.itsm.OrganizationalObjective <em>Organizational Objective</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Organizational Objective</em>'.
	 * @see org.itsm.modeler.model.itsm.OrganizationalObjective
	 * @generated
	 */
	EClass getOrganizationalObjective();

	/**
	 * Returns the meta object for the attribute '{@link org.itsm.modeler.model.itsm.OrganizationalObjective#getStatement <em>Statement</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Statement</em>'.
	 * @see org.itsm.modeler.model.itsm.OrganizationalObjective#getStatement()
	 * @see #getOrganizationalObjective()
	 * @generated
	 */
	EAttribute getOrganizationalObjective_Statement();

	/**
	 * Returns the meta object for the attribute '{@link org.itsm.modeler.model.itsm.OrganizationalObjective#getPerspective <em>Perspective</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Perspective</em>'.
	 * @see org.itsm.modeler.model.itsm.OrganizationalObjective#getPerspective()
	 * @see #getOrganizationalObjective()
	 * @generated
	 */
	EAttribute getOrganizationalObjective_Perspective();

	/**
	 * Returns the meta object for the attribute '{@link org.itsm.modeler.model.itsm.OrganizationalObjective#getHorizon <em>Horizon</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Horizon</em>'.
	 * @see org.itsm.modeler.model.itsm.OrganizationalObjective#getHorizon()
	 * @see #getOrganizationalObjective()
	 * @generated
	 */
	EAttribute getOrganizationalObjective_Horizon();

	/**
	 * Returns the meta object for the attribute '{@link org.itsm.modeler.model.itsm.OrganizationalObjective#getPriority <em>Priority</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Priority</em>'.
	 * @see org.itsm.modeler.model.itsm.OrganizationalObjective#getPriority()
	 * @see #getOrganizationalObjective()
	 * @generated
	 */
	EAttribute getOrganizationalObjective_Priority();

	/**
	 * Returns the meta object for the attribute '{@link org.itsm.modeler.model.itsm.OrganizationalObjective#getTargetDate <em>Target Date</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Target Date</em>'.
	 * @see org.itsm.modeler.model.itsm.OrganizationalObjective#getTargetDate()
	 * @see #getOrganizationalObjective()
	 * @generated
	 */
	EAttribute getOrganizationalObjective_TargetDate();

	/**
	 * Returns the meta object for the containment reference list '{@link org.itsm.modeler.model.itsm.OrganizationalObjective#getSubObjectives <em>Sub Objectives</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Sub Objectives</em>'.
	 * @see org.itsm.modeler.model.itsm.OrganizationalObjective#getSubObjectives()
	 * @see #getOrganizationalObjective()
	 * @generated
	 */
	EReference getOrganizationalObjective_SubObjectives();

	/**
	 * Returns the meta object for the reference '{@link org.itsm.modeler.model.itsm.OrganizationalObjective#getDefinedBy <em>Defined By</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Defined By</em>'.
	 * @see org.itsm.modeler.model.itsm.OrganizationalObjective#getDefinedBy()
	 * @see #getOrganizationalObjective()
	 * @generated
	 */
	EReference getOrganizationalObjective_DefinedBy();

	/**
	 * Returns the meta object for the reference list '{@link org.itsm.modeler.model.itsm.OrganizationalObjective#getRealizedBy <em>Realized By</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Realized By</em>'.
	 * @see org.itsm.modeler.model.itsm.OrganizationalObjective#getRealizedBy()
	 * @see #getOrganizationalObjective()
	 * @generated
	 */
	EReference getOrganizationalObjective_RealizedBy();

	/**
	 * Returns the meta object for the reference list '{@link org.itsm.modeler.model.itsm.OrganizationalObjective#getItGoals <em>It Goals</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>It Goals</em>'.
	 * @see org.itsm.modeler.model.itsm.OrganizationalObjective#getItGoals()
	 * @see #getOrganizationalObjective()
	 * @generated
	 */
	EReference getOrganizationalObjective_ItGoals();

	/**
	 * Returns the meta object for class '{@link org.itsm.modeler.model.itsm.BusinessProcess <em>Business Process</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Business Process</em>'.
	 * @see org.itsm.modeler.model.itsm.BusinessProcess
	 * @generated
	 */
	EClass getBusinessProcess();

	/**
	 * Returns the meta object for the attribute '{@link org.itsm.modeler.model.itsm.BusinessProcess#getValue <em>Value</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Value</em>'.
	 * @see org.itsm.modeler.model.itsm.BusinessProcess#getValue()
	 * @see #getBusinessProcess()
	 * @generated
	 */
	EAttribute getBusinessProcess_Value();

	/**
	 * Returns the meta object for the attribute '{@link org.itsm.modeler.model.itsm.BusinessProcess#getItRole <em>It Role</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>It Role</em>'.
	 * @see org.itsm.modeler.model.itsm.BusinessProcess#getItRole()
	 * @see #getBusinessProcess()
	 * @generated
	 */
	EAttribute getBusinessProcess_ItRole();

	/**
	 * Returns the meta object for the attribute '{@link org.itsm.modeler.model.itsm.BusinessProcess#isRepeatable <em>Repeatable</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Repeatable</em>'.
	 * @see org.itsm.modeler.model.itsm.BusinessProcess#isRepeatable()
	 * @see #getBusinessProcess()
	 * @generated
	 */
	EAttribute getBusinessProcess_Repeatable();

	/**
	 * Returns the meta object for the attribute '{@link org.itsm.modeler.model.itsm.BusinessProcess#getCriticality <em>Criticality</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Criticality</em>'.
	 * @see org.itsm.modeler.model.itsm.BusinessProcess#getCriticality()
	 * @see #getBusinessProcess()
	 * @generated
	 */
	EAttribute getBusinessProcess_Criticality();

	/**
	 * Returns the meta object for the containment reference list '{@link org.itsm.modeler.model.itsm.BusinessProcess#getSubProcesses <em>Sub Processes</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Sub Processes</em>'.
	 * @see org.itsm.modeler.model.itsm.BusinessProcess#getSubProcesses()
	 * @see #getBusinessProcess()
	 * @generated
	 */
	EReference getBusinessProcess_SubProcesses();

	/**
	 * Returns the meta object for the reference list '{@link org.itsm.modeler.model.itsm.BusinessProcess#getRealizes <em>Realizes</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Realizes</em>'.
	 * @see org.itsm.modeler.model.itsm.BusinessProcess#getRealizes()
	 * @see #getBusinessProcess()
	 * @generated
	 */
	EReference getBusinessProcess_Realizes();

	/**
	 * Returns the meta object for the reference list '{@link org.itsm.modeler.model.itsm.BusinessProcess#getFollows <em>Follows</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Follows</em>'.
	 * @see org.itsm.modeler.model.itsm.BusinessProcess#getFollows()
	 * @see #getBusinessProcess()
	 * @generated
	 */
	EReference getBusinessProcess_Follows();

	/**
	 * Returns the meta object for the reference list '{@link org.itsm.modeler.model.itsm.BusinessProcess#getPrecedes <em>Precedes</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Precedes</em>'.
	 * @see org.itsm.modeler.model.itsm.BusinessProcess#getPrecedes()
	 * @see #getBusinessProcess()
	 * @generated
	 */
	EReference getBusinessProcess_Precedes();

	/**
	 * Returns the meta object for the reference list '{@link org.itsm.modeler.model.itsm.BusinessProcess#getUsesServices <em>Uses Services</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Uses Services</em>'.
	 * @see org.itsm.modeler.model.itsm.BusinessProcess#getUsesServices()
	 * @see #getBusinessProcess()
	 * @generated
	 */
	EReference getBusinessProcess_UsesServices();

	/**
	 * Returns the meta object for the reference list '{@link org.itsm.modeler.model.itsm.BusinessProcess#getCustomers <em>Customers</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Customers</em>'.
	 * @see org.itsm.modeler.model.itsm.BusinessProcess#getCustomers()
	 * @see #getBusinessProcess()
	 * @generated
	 */
	EReference getBusinessProcess_Customers();

	/**
	 * Returns the meta object for the reference list '{@link org.itsm.modeler.model.itsm.BusinessProcess#getQualityStandards <em>Quality Standards</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Quality Standards</em>'.
	 * @see org.itsm.modeler.model.itsm.BusinessProcess#getQualityStandards()
	 * @see #getBusinessProcess()
	 * @generated
	 */
	EReference getBusinessProcess_QualityStandards();

	/**
	 * Returns the meta object for the reference list '{@link org.itsm.modeler.model.itsm.BusinessProcess#getExaminedBy <em>Examined By</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Examined By</em>'.
	 * @see org.itsm.modeler.model.itsm.BusinessProcess#getExaminedBy()
	 * @see #getBusinessProcess()
	 * @generated
	 */
	EReference getBusinessProcess_ExaminedBy();

	/**
	 * Returns the meta object for the reference list '{@link org.itsm.modeler.model.itsm.BusinessProcess#getItGoals <em>It Goals</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>It Goals</em>'.
	 * @see org.itsm.modeler.model.itsm.BusinessProcess#getItGoals()
	 * @see #getBusinessProcess()
	 * @generated
	 */
	EReference getBusinessProcess_ItGoals();

	/**
	 * Returns the meta object for class '{@link org.itsm.modeler.model.itsm.ITServiceOrganization <em>IT Service Organization</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>IT Service Organization</em>'.
	 * @see org.itsm.modeler.model.itsm.ITServiceOrganization
	 * @generated
	 */
	EClass getITServiceOrganization();

	/**
	 * Returns the meta object for the attribute '{@link org.itsm.modeler.model.itsm.ITServiceOrganization#getMission <em>Mission</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Mission</em>'.
	 * @see org.itsm.modeler.model.itsm.ITServiceOrganization#getMission()
	 * @see #getITServiceOrganization()
	 * @generated
	 */
	EAttribute getITServiceOrganization_Mission();

	/**
	 * Returns the meta object for the containment reference list '{@link org.itsm.modeler.model.itsm.ITServiceOrganization#getDepartments <em>Departments</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Departments</em>'.
	 * @see org.itsm.modeler.model.itsm.ITServiceOrganization#getDepartments()
	 * @see #getITServiceOrganization()
	 * @generated
	 */
	EReference getITServiceOrganization_Departments();

	/**
	 * Returns the meta object for the containment reference list '{@link org.itsm.modeler.model.itsm.ITServiceOrganization#getGoals <em>Goals</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Goals</em>'.
	 * @see org.itsm.modeler.model.itsm.ITServiceOrganization#getGoals()
	 * @see #getITServiceOrganization()
	 * @generated
	 */
	EReference getITServiceOrganization_Goals();

	/**
	 * Returns the meta object for the reference list '{@link org.itsm.modeler.model.itsm.ITServiceOrganization#getExamines <em>Examines</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Examines</em>'.
	 * @see org.itsm.modeler.model.itsm.ITServiceOrganization#getExamines()
	 * @see #getITServiceOrganization()
	 * @generated
	 */
	EReference getITServiceOrganization_Examines();

	/**
	 * Returns the meta object for the reference '{@link org.itsm.modeler.model.itsm.ITServiceOrganization#getHead <em>Head</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Head</em>'.
	 * @see org.itsm.modeler.model.itsm.ITServiceOrganization#getHead()
	 * @see #getITServiceOrganization()
	 * @generated
	 */
	EReference getITServiceOrganization_Head();

	/**
	 * Returns the meta object for the reference list '{@link org.itsm.modeler.model.itsm.ITServiceOrganization#getProvides <em>Provides</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Provides</em>'.
	 * @see org.itsm.modeler.model.itsm.ITServiceOrganization#getProvides()
	 * @see #getITServiceOrganization()
	 * @generated
	 */
	EReference getITServiceOrganization_Provides();

	/**
	 * Returns the meta object for class '{@link org.itsm.modeler.model.itsm.Department <em>Department</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Department</em>'.
	 * @see org.itsm.modeler.model.itsm.Department
	 * @generated
	 */
	EClass getDepartment();

	/**
	 * Returns the meta object for the attribute '{@link org.itsm.modeler.model.itsm.Department#getFunction <em>Function</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Function</em>'.
	 * @see org.itsm.modeler.model.itsm.Department#getFunction()
	 * @see #getDepartment()
	 * @generated
	 */
	EAttribute getDepartment_Function();

	/**
	 * Returns the meta object for the containment reference list '{@link org.itsm.modeler.model.itsm.Department#getSubDepartments <em>Sub Departments</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Sub Departments</em>'.
	 * @see org.itsm.modeler.model.itsm.Department#getSubDepartments()
	 * @see #getDepartment()
	 * @generated
	 */
	EReference getDepartment_SubDepartments();

	/**
	 * Returns the meta object for the containment reference list '{@link org.itsm.modeler.model.itsm.Department#getGoals <em>Goals</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Goals</em>'.
	 * @see org.itsm.modeler.model.itsm.Department#getGoals()
	 * @see #getDepartment()
	 * @generated
	 */
	EReference getDepartment_Goals();

	/**
	 * Returns the meta object for the reference list '{@link org.itsm.modeler.model.itsm.Department#getRuns <em>Runs</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Runs</em>'.
	 * @see org.itsm.modeler.model.itsm.Department#getRuns()
	 * @see #getDepartment()
	 * @generated
	 */
	EReference getDepartment_Runs();

	/**
	 * Returns the meta object for class '{@link org.itsm.modeler.model.itsm.ITGoal <em>IT Goal</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>IT Goal</em>'.
	 * @see org.itsm.modeler.model.itsm.ITGoal
	 * @generated
	 */
	EClass getITGoal();

	/**
	 * Returns the meta object for the attribute '{@link org.itsm.modeler.model.itsm.ITGoal#getStatement <em>Statement</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Statement</em>'.
	 * @see org.itsm.modeler.model.itsm.ITGoal#getStatement()
	 * @see #getITGoal()
	 * @generated
	 */
	EAttribute getITGoal_Statement();

	/**
	 * Returns the meta object for the attribute '{@link org.itsm.modeler.model.itsm.ITGoal#getHorizon <em>Horizon</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Horizon</em>'.
	 * @see org.itsm.modeler.model.itsm.ITGoal#getHorizon()
	 * @see #getITGoal()
	 * @generated
	 */
	EAttribute getITGoal_Horizon();

	/**
	 * Returns the meta object for the attribute '{@link org.itsm.modeler.model.itsm.ITGoal#isBusinessWide <em>Business Wide</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Business Wide</em>'.
	 * @see org.itsm.modeler.model.itsm.ITGoal#isBusinessWide()
	 * @see #getITGoal()
	 * @generated
	 */
	EAttribute getITGoal_BusinessWide();

	/**
	 * Returns the meta object for the attribute '{@link org.itsm.modeler.model.itsm.ITGoal#getBusinessWideReason <em>Business Wide Reason</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Business Wide Reason</em>'.
	 * @see org.itsm.modeler.model.itsm.ITGoal#getBusinessWideReason()
	 * @see #getITGoal()
	 * @generated
	 */
	EAttribute getITGoal_BusinessWideReason();

	/**
	 * Returns the meta object for the reference '{@link org.itsm.modeler.model.itsm.ITGoal#getDefinedBy <em>Defined By</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Defined By</em>'.
	 * @see org.itsm.modeler.model.itsm.ITGoal#getDefinedBy()
	 * @see #getITGoal()
	 * @generated
	 */
	EReference getITGoal_DefinedBy();

	/**
	 * Returns the meta object for the reference list '{@link org.itsm.modeler.model.itsm.ITGoal#getContributesTo <em>Contributes To</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Contributes To</em>'.
	 * @see org.itsm.modeler.model.itsm.ITGoal#getContributesTo()
	 * @see #getITGoal()
	 * @generated
	 */
	EReference getITGoal_ContributesTo();

	/**
	 * Returns the meta object for the reference list '{@link org.itsm.modeler.model.itsm.ITGoal#getSupports <em>Supports</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Supports</em>'.
	 * @see org.itsm.modeler.model.itsm.ITGoal#getSupports()
	 * @see #getITGoal()
	 * @generated
	 */
	EReference getITGoal_Supports();

	/**
	 * Returns the meta object for the reference list '{@link org.itsm.modeler.model.itsm.ITGoal#getAchievedBy <em>Achieved By</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Achieved By</em>'.
	 * @see org.itsm.modeler.model.itsm.ITGoal#getAchievedBy()
	 * @see #getITGoal()
	 * @generated
	 */
	EReference getITGoal_AchievedBy();

	/**
	 * Returns the meta object for class '{@link org.itsm.modeler.model.itsm.ITService <em>IT Service</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>IT Service</em>'.
	 * @see org.itsm.modeler.model.itsm.ITService
	 * @generated
	 */
	EClass getITService();

	/**
	 * Returns the meta object for the attribute '{@link org.itsm.modeler.model.itsm.ITService#getKind <em>Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Kind</em>'.
	 * @see org.itsm.modeler.model.itsm.ITService#getKind()
	 * @see #getITService()
	 * @generated
	 */
	EAttribute getITService_Kind();

	/**
	 * Returns the meta object for the attribute '{@link org.itsm.modeler.model.itsm.ITService#getCatalogueRef <em>Catalogue Ref</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Catalogue Ref</em>'.
	 * @see org.itsm.modeler.model.itsm.ITService#getCatalogueRef()
	 * @see #getITService()
	 * @generated
	 */
	EAttribute getITService_CatalogueRef();

	/**
	 * Returns the meta object for the attribute '{@link org.itsm.modeler.model.itsm.ITService#getCriticality <em>Criticality</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Criticality</em>'.
	 * @see org.itsm.modeler.model.itsm.ITService#getCriticality()
	 * @see #getITService()
	 * @generated
	 */
	EAttribute getITService_Criticality();

	/**
	 * Returns the meta object for the reference '{@link org.itsm.modeler.model.itsm.ITService#getProvider <em>Provider</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Provider</em>'.
	 * @see org.itsm.modeler.model.itsm.ITService#getProvider()
	 * @see #getITService()
	 * @generated
	 */
	EReference getITService_Provider();

	/**
	 * Returns the meta object for the reference list '{@link org.itsm.modeler.model.itsm.ITService#getCustomers <em>Customers</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Customers</em>'.
	 * @see org.itsm.modeler.model.itsm.ITService#getCustomers()
	 * @see #getITService()
	 * @generated
	 */
	EReference getITService_Customers();

	/**
	 * Returns the meta object for the reference list '{@link org.itsm.modeler.model.itsm.ITService#getSupportedBy <em>Supported By</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Supported By</em>'.
	 * @see org.itsm.modeler.model.itsm.ITService#getSupportedBy()
	 * @see #getITService()
	 * @generated
	 */
	EReference getITService_SupportedBy();

	/**
	 * Returns the meta object for the reference list '{@link org.itsm.modeler.model.itsm.ITService#getSystems <em>Systems</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Systems</em>'.
	 * @see org.itsm.modeler.model.itsm.ITService#getSystems()
	 * @see #getITService()
	 * @generated
	 */
	EReference getITService_Systems();

	/**
	 * Returns the meta object for the reference list '{@link org.itsm.modeler.model.itsm.ITService#getAgreements <em>Agreements</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Agreements</em>'.
	 * @see org.itsm.modeler.model.itsm.ITService#getAgreements()
	 * @see #getITService()
	 * @generated
	 */
	EReference getITService_Agreements();

	/**
	 * Returns the meta object for the reference list '{@link org.itsm.modeler.model.itsm.ITService#getConsumedBy <em>Consumed By</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Consumed By</em>'.
	 * @see org.itsm.modeler.model.itsm.ITService#getConsumedBy()
	 * @see #getITService()
	 * @generated
	 */
	EReference getITService_ConsumedBy();

	/**
	 * Returns the meta object for the reference list '{@link org.itsm.modeler.model.itsm.ITService#getManagedBy <em>Managed By</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Managed By</em>'.
	 * @see org.itsm.modeler.model.itsm.ITService#getManagedBy()
	 * @see #getITService()
	 * @generated
	 */
	EReference getITService_ManagedBy();

	/**
	 * Returns the meta object for class '{@link org.itsm.modeler.model.itsm.ITSMProcess <em>ITSM Process</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>ITSM Process</em>'.
	 * @see org.itsm.modeler.model.itsm.ITSMProcess
	 * @generated
	 */
	EClass getITSMProcess();

	/**
	 * Returns the meta object for the attribute '{@link org.itsm.modeler.model.itsm.ITSMProcess#getPurpose <em>Purpose</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Purpose</em>'.
	 * @see org.itsm.modeler.model.itsm.ITSMProcess#getPurpose()
	 * @see #getITSMProcess()
	 * @generated
	 */
	EAttribute getITSMProcess_Purpose();

	/**
	 * Returns the meta object for the attribute '{@link org.itsm.modeler.model.itsm.ITSMProcess#getStage <em>Stage</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Stage</em>'.
	 * @see org.itsm.modeler.model.itsm.ITSMProcess#getStage()
	 * @see #getITSMProcess()
	 * @generated
	 */
	EAttribute getITSMProcess_Stage();

	/**
	 * Returns the meta object for the attribute list '{@link org.itsm.modeler.model.itsm.ITSMProcess#getInputs <em>Inputs</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Inputs</em>'.
	 * @see org.itsm.modeler.model.itsm.ITSMProcess#getInputs()
	 * @see #getITSMProcess()
	 * @generated
	 */
	EAttribute getITSMProcess_Inputs();

	/**
	 * Returns the meta object for the attribute list '{@link org.itsm.modeler.model.itsm.ITSMProcess#getOutputs <em>Outputs</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Outputs</em>'.
	 * @see org.itsm.modeler.model.itsm.ITSMProcess#getOutputs()
	 * @see #getITSMProcess()
	 * @generated
	 */
	EAttribute getITSMProcess_Outputs();

	/**
	 * Returns the meta object for the attribute '{@link org.itsm.modeler.model.itsm.ITSMProcess#isRepeatable <em>Repeatable</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Repeatable</em>'.
	 * @see org.itsm.modeler.model.itsm.ITSMProcess#isRepeatable()
	 * @see #getITSMProcess()
	 * @generated
	 */
	EAttribute getITSMProcess_Repeatable();

	/**
	 * Returns the meta object for the attribute '{@link org.itsm.modeler.model.itsm.ITSMProcess#isOrganizationalOnly <em>Organizational Only</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Organizational Only</em>'.
	 * @see org.itsm.modeler.model.itsm.ITSMProcess#isOrganizationalOnly()
	 * @see #getITSMProcess()
	 * @generated
	 */
	EAttribute getITSMProcess_OrganizationalOnly();

	/**
	 * Returns the meta object for the reference list '{@link org.itsm.modeler.model.itsm.ITSMProcess#getGoals <em>Goals</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Goals</em>'.
	 * @see org.itsm.modeler.model.itsm.ITSMProcess#getGoals()
	 * @see #getITSMProcess()
	 * @generated
	 */
	EReference getITSMProcess_Goals();

	/**
	 * Returns the meta object for the reference list '{@link org.itsm.modeler.model.itsm.ITSMProcess#getManages <em>Manages</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Manages</em>'.
	 * @see org.itsm.modeler.model.itsm.ITSMProcess#getManages()
	 * @see #getITSMProcess()
	 * @generated
	 */
	EReference getITSMProcess_Manages();

	/**
	 * Returns the meta object for the reference list '{@link org.itsm.modeler.model.itsm.ITSMProcess#getAdopts <em>Adopts</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Adopts</em>'.
	 * @see org.itsm.modeler.model.itsm.ITSMProcess#getAdopts()
	 * @see #getITSMProcess()
	 * @generated
	 */
	EReference getITSMProcess_Adopts();

	/**
	 * Returns the meta object for the reference '{@link org.itsm.modeler.model.itsm.ITSMProcess#getDepartment <em>Department</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Department</em>'.
	 * @see org.itsm.modeler.model.itsm.ITSMProcess#getDepartment()
	 * @see #getITSMProcess()
	 * @generated
	 */
	EReference getITSMProcess_Department();

	/**
	 * Returns the meta object for the reference list '{@link org.itsm.modeler.model.itsm.ITSMProcess#getQualityStandards <em>Quality Standards</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Quality Standards</em>'.
	 * @see org.itsm.modeler.model.itsm.ITSMProcess#getQualityStandards()
	 * @see #getITSMProcess()
	 * @generated
	 */
	EReference getITSMProcess_QualityStandards();

	/**
	 * Returns the meta object for the reference list '{@link org.itsm.modeler.model.itsm.ITSMProcess#getFollows <em>Follows</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Follows</em>'.
	 * @see org.itsm.modeler.model.itsm.ITSMProcess#getFollows()
	 * @see #getITSMProcess()
	 * @generated
	 */
	EReference getITSMProcess_Follows();

	/**
	 * Returns the meta object for the reference list '{@link org.itsm.modeler.model.itsm.ITSMProcess#getPrecedes <em>Precedes</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Precedes</em>'.
	 * @see org.itsm.modeler.model.itsm.ITSMProcess#getPrecedes()
	 * @see #getITSMProcess()
	 * @generated
	 */
	EReference getITSMProcess_Precedes();

	/**
	 * Returns the meta object for the reference list '{@link org.itsm.modeler.model.itsm.ITSMProcess#getActivities <em>Activities</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Activities</em>'.
	 * @see org.itsm.modeler.model.itsm.ITSMProcess#getActivities()
	 * @see #getITSMProcess()
	 * @generated
	 */
	EReference getITSMProcess_Activities();

	/**
	 * Returns the meta object for class '{@link org.itsm.modeler.model.itsm.TechnicalActivity <em>Technical Activity</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Technical Activity</em>'.
	 * @see org.itsm.modeler.model.itsm.TechnicalActivity
	 * @generated
	 */
	EClass getTechnicalActivity();

	/**
	 * Returns the meta object for the attribute '{@link org.itsm.modeler.model.itsm.TechnicalActivity#getAutomation <em>Automation</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Automation</em>'.
	 * @see org.itsm.modeler.model.itsm.TechnicalActivity#getAutomation()
	 * @see #getTechnicalActivity()
	 * @generated
	 */
	EAttribute getTechnicalActivity_Automation();

	/**
	 * Returns the meta object for the attribute '{@link org.itsm.modeler.model.itsm.TechnicalActivity#getEffortHours <em>Effort Hours</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Effort Hours</em>'.
	 * @see org.itsm.modeler.model.itsm.TechnicalActivity#getEffortHours()
	 * @see #getTechnicalActivity()
	 * @generated
	 */
	EAttribute getTechnicalActivity_EffortHours();

	/**
	 * Returns the meta object for the attribute list '{@link org.itsm.modeler.model.itsm.TechnicalActivity#getProcedure <em>Procedure</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Procedure</em>'.
	 * @see org.itsm.modeler.model.itsm.TechnicalActivity#getProcedure()
	 * @see #getTechnicalActivity()
	 * @generated
	 */
	EAttribute getTechnicalActivity_Procedure();

	/**
	 * Returns the meta object for the attribute '{@link org.itsm.modeler.model.itsm.TechnicalActivity#getValue <em>Value</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Value</em>'.
	 * @see org.itsm.modeler.model.itsm.TechnicalActivity#getValue()
	 * @see #getTechnicalActivity()
	 * @generated
	 */
	EAttribute getTechnicalActivity_Value();

	/**
	 * Returns the meta object for the reference list '{@link org.itsm.modeler.model.itsm.TechnicalActivity#getPerformedFor <em>Performed For</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Performed For</em>'.
	 * @see org.itsm.modeler.model.itsm.TechnicalActivity#getPerformedFor()
	 * @see #getTechnicalActivity()
	 * @generated
	 */
	EReference getTechnicalActivity_PerformedFor();

	/**
	 * Returns the meta object for the containment reference list '{@link org.itsm.modeler.model.itsm.TechnicalActivity#getSubActivities <em>Sub Activities</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Sub Activities</em>'.
	 * @see org.itsm.modeler.model.itsm.TechnicalActivity#getSubActivities()
	 * @see #getTechnicalActivity()
	 * @generated
	 */
	EReference getTechnicalActivity_SubActivities();

	/**
	 * Returns the meta object for the reference list '{@link org.itsm.modeler.model.itsm.TechnicalActivity#getFollows <em>Follows</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Follows</em>'.
	 * @see org.itsm.modeler.model.itsm.TechnicalActivity#getFollows()
	 * @see #getTechnicalActivity()
	 * @generated
	 */
	EReference getTechnicalActivity_Follows();

	/**
	 * Returns the meta object for the reference list '{@link org.itsm.modeler.model.itsm.TechnicalActivity#getPrecedes <em>Precedes</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Precedes</em>'.
	 * @see org.itsm.modeler.model.itsm.TechnicalActivity#getPrecedes()
	 * @see #getTechnicalActivity()
	 * @generated
	 */
	EReference getTechnicalActivity_Precedes();

	/**
	 * Returns the meta object for the reference list '{@link org.itsm.modeler.model.itsm.TechnicalActivity#getPerformedBy <em>Performed By</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Performed By</em>'.
	 * @see org.itsm.modeler.model.itsm.TechnicalActivity#getPerformedBy()
	 * @see #getTechnicalActivity()
	 * @generated
	 */
	EReference getTechnicalActivity_PerformedBy();

	/**
	 * Returns the meta object for the reference list '{@link org.itsm.modeler.model.itsm.TechnicalActivity#getSystems <em>Systems</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Systems</em>'.
	 * @see org.itsm.modeler.model.itsm.TechnicalActivity#getSystems()
	 * @see #getTechnicalActivity()
	 * @generated
	 */
	EReference getTechnicalActivity_Systems();

	/**
	 * Returns the meta object for the reference list '{@link org.itsm.modeler.model.itsm.TechnicalActivity#getDelivers <em>Delivers</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Delivers</em>'.
	 * @see org.itsm.modeler.model.itsm.TechnicalActivity#getDelivers()
	 * @see #getTechnicalActivity()
	 * @generated
	 */
	EReference getTechnicalActivity_Delivers();

	/**
	 * Returns the meta object for class '{@link org.itsm.modeler.model.itsm.Team <em>Team</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Team</em>'.
	 * @see org.itsm.modeler.model.itsm.Team
	 * @generated
	 */
	EClass getTeam();

	/**
	 * Returns the meta object for the attribute list '{@link org.itsm.modeler.model.itsm.Team#getSkills <em>Skills</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Skills</em>'.
	 * @see org.itsm.modeler.model.itsm.Team#getSkills()
	 * @see #getTeam()
	 * @generated
	 */
	EAttribute getTeam_Skills();

	/**
	 * Returns the meta object for the attribute '{@link org.itsm.modeler.model.itsm.Team#getHeadcount <em>Headcount</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Headcount</em>'.
	 * @see org.itsm.modeler.model.itsm.Team#getHeadcount()
	 * @see #getTeam()
	 * @generated
	 */
	EAttribute getTeam_Headcount();

	/**
	 * Returns the meta object for the reference list '{@link org.itsm.modeler.model.itsm.Team#getRoles <em>Roles</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Roles</em>'.
	 * @see org.itsm.modeler.model.itsm.Team#getRoles()
	 * @see #getTeam()
	 * @generated
	 */
	EReference getTeam_Roles();

	/**
	 * Returns the meta object for the reference list '{@link org.itsm.modeler.model.itsm.Team#getPerforms <em>Performs</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Performs</em>'.
	 * @see org.itsm.modeler.model.itsm.Team#getPerforms()
	 * @see #getTeam()
	 * @generated
	 */
	EReference getTeam_Performs();

	/**
	 * Returns the meta object for class '{@link org.itsm.modeler.model.itsm.Stakeholder <em>Stakeholder</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Stakeholder</em>'.
	 * @see org.itsm.modeler.model.itsm.Stakeholder
	 * @generated
	 */
	EClass getStakeholder();

	/**
	 * Returns the meta object for the attribute '{@link org.itsm.modeler.model.itsm.Stakeholder#getAuthority <em>Authority</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Authority</em>'.
	 * @see org.itsm.modeler.model.itsm.Stakeholder#getAuthority()
	 * @see #getStakeholder()
	 * @generated
	 */
	EAttribute getStakeholder_Authority();

	/**
	 * Returns the meta object for the attribute '{@link org.itsm.modeler.model.itsm.Stakeholder#isInternal <em>Internal</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Internal</em>'.
	 * @see org.itsm.modeler.model.itsm.Stakeholder#isInternal()
	 * @see #getStakeholder()
	 * @generated
	 */
	EAttribute getStakeholder_Internal();

	/**
	 * Returns the meta object for the reference list '{@link org.itsm.modeler.model.itsm.Stakeholder#getConcerns <em>Concerns</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Concerns</em>'.
	 * @see org.itsm.modeler.model.itsm.Stakeholder#getConcerns()
	 * @see #getStakeholder()
	 * @generated
	 */
	EReference getStakeholder_Concerns();

	/**
	 * Returns the meta object for the '{@link org.itsm.modeler.model.itsm.Stakeholder#defined() <em>Defined</em>}' operation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the '<em>Defined</em>' operation.
	 * @see org.itsm.modeler.model.itsm.Stakeholder#defined()
	 * @generated
	 */
	EOperation getStakeholder__Defined();

	/**
	 * Returns the meta object for class '{@link org.itsm.modeler.model.itsm.Customer <em>Customer</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Customer</em>'.
	 * @see org.itsm.modeler.model.itsm.Customer
	 * @generated
	 */
	EClass getCustomer();

	/**
	 * Returns the meta object for the attribute '{@link org.itsm.modeler.model.itsm.Customer#getSegment <em>Segment</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Segment</em>'.
	 * @see org.itsm.modeler.model.itsm.Customer#getSegment()
	 * @see #getCustomer()
	 * @generated
	 */
	EAttribute getCustomer_Segment();

	/**
	 * Returns the meta object for the reference list '{@link org.itsm.modeler.model.itsm.Customer#getConsumes <em>Consumes</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Consumes</em>'.
	 * @see org.itsm.modeler.model.itsm.Customer#getConsumes()
	 * @see #getCustomer()
	 * @generated
	 */
	EReference getCustomer_Consumes();

	/**
	 * Returns the meta object for class '{@link org.itsm.modeler.model.itsm.Role <em>Role</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Role</em>'.
	 * @see org.itsm.modeler.model.itsm.Role
	 * @generated
	 */
	EClass getRole();

	/**
	 * Returns the meta object for the attribute '{@link org.itsm.modeler.model.itsm.Role#getAuthority <em>Authority</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Authority</em>'.
	 * @see org.itsm.modeler.model.itsm.Role#getAuthority()
	 * @see #getRole()
	 * @generated
	 */
	EAttribute getRole_Authority();

	/**
	 * Returns the meta object for the attribute '{@link org.itsm.modeler.model.itsm.Role#getKind <em>Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Kind</em>'.
	 * @see org.itsm.modeler.model.itsm.Role#getKind()
	 * @see #getRole()
	 * @generated
	 */
	EAttribute getRole_Kind();

	/**
	 * Returns the meta object for the reference list '{@link org.itsm.modeler.model.itsm.Role#getHeldBy <em>Held By</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Held By</em>'.
	 * @see org.itsm.modeler.model.itsm.Role#getHeldBy()
	 * @see #getRole()
	 * @generated
	 */
	EReference getRole_HeldBy();

	/**
	 * Returns the meta object for class '{@link org.itsm.modeler.model.itsm.Framework <em>Framework</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Framework</em>'.
	 * @see org.itsm.modeler.model.itsm.Framework
	 * @generated
	 */
	EClass getFramework();

	/**
	 * Returns the meta object for the attribute '{@link org.itsm.modeler.model.itsm.Framework#getKind <em>Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Kind</em>'.
	 * @see org.itsm.modeler.model.itsm.Framework#getKind()
	 * @see #getFramework()
	 * @generated
	 */
	EAttribute getFramework_Kind();

	/**
	 * Returns the meta object for the attribute '{@link org.itsm.modeler.model.itsm.Framework#getEdition <em>Edition</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Edition</em>'.
	 * @see org.itsm.modeler.model.itsm.Framework#getEdition()
	 * @see #getFramework()
	 * @generated
	 */
	EAttribute getFramework_Edition();

	/**
	 * Returns the meta object for the attribute '{@link org.itsm.modeler.model.itsm.Framework#getPublisher <em>Publisher</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Publisher</em>'.
	 * @see org.itsm.modeler.model.itsm.Framework#getPublisher()
	 * @see #getFramework()
	 * @generated
	 */
	EAttribute getFramework_Publisher();

	/**
	 * Returns the meta object for the attribute '{@link org.itsm.modeler.model.itsm.Framework#getLicence <em>Licence</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Licence</em>'.
	 * @see org.itsm.modeler.model.itsm.Framework#getLicence()
	 * @see #getFramework()
	 * @generated
	 */
	EAttribute getFramework_Licence();

	/**
	 * Returns the meta object for the attribute '{@link org.itsm.modeler.model.itsm.Framework#getSource <em>Source</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Source</em>'.
	 * @see org.itsm.modeler.model.itsm.Framework#getSource()
	 * @see #getFramework()
	 * @generated
	 */
	EAttribute getFramework_Source();

	/**
	 * Returns the meta object for the containment reference list '{@link org.itsm.modeler.model.itsm.Framework#getElements <em>Elements</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Elements</em>'.
	 * @see org.itsm.modeler.model.itsm.Framework#getElements()
	 * @see #getFramework()
	 * @generated
	 */
	EReference getFramework_Elements();

	/**
	 * Returns the meta object for the '{@link org.itsm.modeler.model.itsm.Framework#coverage() <em>Coverage</em>}' operation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the '<em>Coverage</em>' operation.
	 * @see org.itsm.modeler.model.itsm.Framework#coverage()
	 * @generated
	 */
	EOperation getFramework__Coverage();

	/**
	 * Returns the meta object for class '{@link org.itsm.modeler.model.itsm.FrameworkElement <em>Framework Element</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Framework Element</em>'.
	 * @see org.itsm.modeler.model.itsm.FrameworkElement
	 * @generated
	 */
	EClass getFrameworkElement();

	/**
	 * Returns the meta object for the attribute '{@link org.itsm.modeler.model.itsm.FrameworkElement#getKind <em>Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Kind</em>'.
	 * @see org.itsm.modeler.model.itsm.FrameworkElement#getKind()
	 * @see #getFrameworkElement()
	 * @generated
	 */
	EAttribute getFrameworkElement_Kind();

	/**
	 * Returns the meta object for the attribute '{@link org.itsm.modeler.model.itsm.FrameworkElement#isMandatory <em>Mandatory</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Mandatory</em>'.
	 * @see org.itsm.modeler.model.itsm.FrameworkElement#isMandatory()
	 * @see #getFrameworkElement()
	 * @generated
	 */
	EAttribute getFrameworkElement_Mandatory();

	/**
	 * Returns the meta object for the attribute '{@link org.itsm.modeler.model.itsm.FrameworkElement#getStage <em>Stage</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Stage</em>'.
	 * @see org.itsm.modeler.model.itsm.FrameworkElement#getStage()
	 * @see #getFrameworkElement()
	 * @generated
	 */
	EAttribute getFrameworkElement_Stage();

	/**
	 * Returns the meta object for the containment reference list '{@link org.itsm.modeler.model.itsm.FrameworkElement#getElements <em>Elements</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Elements</em>'.
	 * @see org.itsm.modeler.model.itsm.FrameworkElement#getElements()
	 * @see #getFrameworkElement()
	 * @generated
	 */
	EReference getFrameworkElement_Elements();

	/**
	 * Returns the meta object for the reference list '{@link org.itsm.modeler.model.itsm.FrameworkElement#getMapsTo <em>Maps To</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Maps To</em>'.
	 * @see org.itsm.modeler.model.itsm.FrameworkElement#getMapsTo()
	 * @see #getFrameworkElement()
	 * @generated
	 */
	EReference getFrameworkElement_MapsTo();

	/**
	 * Returns the meta object for the reference list '{@link org.itsm.modeler.model.itsm.FrameworkElement#getAdoptedBy <em>Adopted By</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Adopted By</em>'.
	 * @see org.itsm.modeler.model.itsm.FrameworkElement#getAdoptedBy()
	 * @see #getFrameworkElement()
	 * @generated
	 */
	EReference getFrameworkElement_AdoptedBy();

	/**
	 * Returns the meta object for class '{@link org.itsm.modeler.model.itsm.QualityStandard <em>Quality Standard</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Quality Standard</em>'.
	 * @see org.itsm.modeler.model.itsm.QualityStandard
	 * @generated
	 */
	EClass getQualityStandard();

	/**
	 * Returns the meta object for the attribute '{@link org.itsm.modeler.model.itsm.QualityStandard#getMetric <em>Metric</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Metric</em>'.
	 * @see org.itsm.modeler.model.itsm.QualityStandard#getMetric()
	 * @see #getQualityStandard()
	 * @generated
	 */
	EAttribute getQualityStandard_Metric();

	/**
	 * Returns the meta object for the attribute '{@link org.itsm.modeler.model.itsm.QualityStandard#getUnit <em>Unit</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Unit</em>'.
	 * @see org.itsm.modeler.model.itsm.QualityStandard#getUnit()
	 * @see #getQualityStandard()
	 * @generated
	 */
	EAttribute getQualityStandard_Unit();

	/**
	 * Returns the meta object for the attribute '{@link org.itsm.modeler.model.itsm.QualityStandard#getMin <em>Min</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Min</em>'.
	 * @see org.itsm.modeler.model.itsm.QualityStandard#getMin()
	 * @see #getQualityStandard()
	 * @generated
	 */
	EAttribute getQualityStandard_Min();

	/**
	 * Returns the meta object for the attribute '{@link org.itsm.modeler.model.itsm.QualityStandard#getMax <em>Max</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Max</em>'.
	 * @see org.itsm.modeler.model.itsm.QualityStandard#getMax()
	 * @see #getQualityStandard()
	 * @generated
	 */
	EAttribute getQualityStandard_Max();

	/**
	 * Returns the meta object for class '{@link org.itsm.modeler.model.itsm.KPI <em>KPI</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>KPI</em>'.
	 * @see org.itsm.modeler.model.itsm.KPI
	 * @generated
	 */
	EClass getKPI();

	/**
	 * Returns the meta object for the attribute '{@link org.itsm.modeler.model.itsm.KPI#getUnit <em>Unit</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Unit</em>'.
	 * @see org.itsm.modeler.model.itsm.KPI#getUnit()
	 * @see #getKPI()
	 * @generated
	 */
	EAttribute getKPI_Unit();

	/**
	 * Returns the meta object for the attribute '{@link org.itsm.modeler.model.itsm.KPI#getBaseline <em>Baseline</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Baseline</em>'.
	 * @see org.itsm.modeler.model.itsm.KPI#getBaseline()
	 * @see #getKPI()
	 * @generated
	 */
	EAttribute getKPI_Baseline();

	/**
	 * Returns the meta object for the attribute '{@link org.itsm.modeler.model.itsm.KPI#getTarget <em>Target</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Target</em>'.
	 * @see org.itsm.modeler.model.itsm.KPI#getTarget()
	 * @see #getKPI()
	 * @generated
	 */
	EAttribute getKPI_Target();

	/**
	 * Returns the meta object for the attribute '{@link org.itsm.modeler.model.itsm.KPI#getTargetMax <em>Target Max</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Target Max</em>'.
	 * @see org.itsm.modeler.model.itsm.KPI#getTargetMax()
	 * @see #getKPI()
	 * @generated
	 */
	EAttribute getKPI_TargetMax();

	/**
	 * Returns the meta object for the attribute '{@link org.itsm.modeler.model.itsm.KPI#getDirection <em>Direction</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Direction</em>'.
	 * @see org.itsm.modeler.model.itsm.KPI#getDirection()
	 * @see #getKPI()
	 * @generated
	 */
	EAttribute getKPI_Direction();

	/**
	 * Returns the meta object for the attribute '{@link org.itsm.modeler.model.itsm.KPI#getWarning <em>Warning</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Warning</em>'.
	 * @see org.itsm.modeler.model.itsm.KPI#getWarning()
	 * @see #getKPI()
	 * @generated
	 */
	EAttribute getKPI_Warning();

	/**
	 * Returns the meta object for the attribute '{@link org.itsm.modeler.model.itsm.KPI#getCritical <em>Critical</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Critical</em>'.
	 * @see org.itsm.modeler.model.itsm.KPI#getCritical()
	 * @see #getKPI()
	 * @generated
	 */
	EAttribute getKPI_Critical();

	/**
	 * Returns the meta object for the attribute '{@link org.itsm.modeler.model.itsm.KPI#getFrequency <em>Frequency</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Frequency</em>'.
	 * @see org.itsm.modeler.model.itsm.KPI#getFrequency()
	 * @see #getKPI()
	 * @generated
	 */
	EAttribute getKPI_Frequency();

	/**
	 * Returns the meta object for the attribute '{@link org.itsm.modeler.model.itsm.KPI#getDataSource <em>Data Source</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Data Source</em>'.
	 * @see org.itsm.modeler.model.itsm.KPI#getDataSource()
	 * @see #getKPI()
	 * @generated
	 */
	EAttribute getKPI_DataSource();

	/**
	 * Returns the meta object for the reference list '{@link org.itsm.modeler.model.itsm.KPI#getMeasures <em>Measures</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Measures</em>'.
	 * @see org.itsm.modeler.model.itsm.KPI#getMeasures()
	 * @see #getKPI()
	 * @generated
	 */
	EReference getKPI_Measures();

	/**
	 * Returns the meta object for the containment reference list '{@link org.itsm.modeler.model.itsm.KPI#getMeasurements <em>Measurements</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Measurements</em>'.
	 * @see org.itsm.modeler.model.itsm.KPI#getMeasurements()
	 * @see #getKPI()
	 * @generated
	 */
	EReference getKPI_Measurements();

	/**
	 * Returns the meta object for class '{@link org.itsm.modeler.model.itsm.Measurement <em>Measurement</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Measurement</em>'.
	 * @see org.itsm.modeler.model.itsm.Measurement
	 * @generated
	 */
	EClass getMeasurement();

	/**
	 * Returns the meta object for the attribute '{@link org.itsm.modeler.model.itsm.Measurement#getAt <em>At</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>At</em>'.
	 * @see org.itsm.modeler.model.itsm.Measurement#getAt()
	 * @see #getMeasurement()
	 * @generated
	 */
	EAttribute getMeasurement_At();

	/**
	 * Returns the meta object for the attribute '{@link org.itsm.modeler.model.itsm.Measurement#getValue <em>Value</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Value</em>'.
	 * @see org.itsm.modeler.model.itsm.Measurement#getValue()
	 * @see #getMeasurement()
	 * @generated
	 */
	EAttribute getMeasurement_Value();

	/**
	 * Returns the meta object for class '{@link org.itsm.modeler.model.itsm.Agreement <em>Agreement</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Agreement</em>'.
	 * @see org.itsm.modeler.model.itsm.Agreement
	 * @generated
	 */
	EClass getAgreement();

	/**
	 * Returns the meta object for the attribute '{@link org.itsm.modeler.model.itsm.Agreement#getKind <em>Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Kind</em>'.
	 * @see org.itsm.modeler.model.itsm.Agreement#getKind()
	 * @see #getAgreement()
	 * @generated
	 */
	EAttribute getAgreement_Kind();

	/**
	 * Returns the meta object for the attribute '{@link org.itsm.modeler.model.itsm.Agreement#getValidFrom <em>Valid From</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Valid From</em>'.
	 * @see org.itsm.modeler.model.itsm.Agreement#getValidFrom()
	 * @see #getAgreement()
	 * @generated
	 */
	EAttribute getAgreement_ValidFrom();

	/**
	 * Returns the meta object for the attribute '{@link org.itsm.modeler.model.itsm.Agreement#getValidTo <em>Valid To</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Valid To</em>'.
	 * @see org.itsm.modeler.model.itsm.Agreement#getValidTo()
	 * @see #getAgreement()
	 * @generated
	 */
	EAttribute getAgreement_ValidTo();

	/**
	 * Returns the meta object for the attribute '{@link org.itsm.modeler.model.itsm.Agreement#getReviewDate <em>Review Date</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Review Date</em>'.
	 * @see org.itsm.modeler.model.itsm.Agreement#getReviewDate()
	 * @see #getAgreement()
	 * @generated
	 */
	EAttribute getAgreement_ReviewDate();

	/**
	 * Returns the meta object for the reference '{@link org.itsm.modeler.model.itsm.Agreement#getService <em>Service</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Service</em>'.
	 * @see org.itsm.modeler.model.itsm.Agreement#getService()
	 * @see #getAgreement()
	 * @generated
	 */
	EReference getAgreement_Service();

	/**
	 * Returns the meta object for the reference '{@link org.itsm.modeler.model.itsm.Agreement#getCustomer <em>Customer</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Customer</em>'.
	 * @see org.itsm.modeler.model.itsm.Agreement#getCustomer()
	 * @see #getAgreement()
	 * @generated
	 */
	EReference getAgreement_Customer();

	/**
	 * Returns the meta object for the reference '{@link org.itsm.modeler.model.itsm.Agreement#getSupplier <em>Supplier</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Supplier</em>'.
	 * @see org.itsm.modeler.model.itsm.Agreement#getSupplier()
	 * @see #getAgreement()
	 * @generated
	 */
	EReference getAgreement_Supplier();

	/**
	 * Returns the meta object for the containment reference list '{@link org.itsm.modeler.model.itsm.Agreement#getTargets <em>Targets</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Targets</em>'.
	 * @see org.itsm.modeler.model.itsm.Agreement#getTargets()
	 * @see #getAgreement()
	 * @generated
	 */
	EReference getAgreement_Targets();

	/**
	 * Returns the meta object for the reference list '{@link org.itsm.modeler.model.itsm.Agreement#getUnderpins <em>Underpins</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Underpins</em>'.
	 * @see org.itsm.modeler.model.itsm.Agreement#getUnderpins()
	 * @see #getAgreement()
	 * @generated
	 */
	EReference getAgreement_Underpins();

	/**
	 * Returns the meta object for the reference list '{@link org.itsm.modeler.model.itsm.Agreement#getUnderpinnedBy <em>Underpinned By</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Underpinned By</em>'.
	 * @see org.itsm.modeler.model.itsm.Agreement#getUnderpinnedBy()
	 * @see #getAgreement()
	 * @generated
	 */
	EReference getAgreement_UnderpinnedBy();

	/**
	 * Returns the meta object for class '{@link org.itsm.modeler.model.itsm.ServiceTarget <em>Service Target</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Service Target</em>'.
	 * @see org.itsm.modeler.model.itsm.ServiceTarget
	 * @generated
	 */
	EClass getServiceTarget();

	/**
	 * Returns the meta object for the attribute '{@link org.itsm.modeler.model.itsm.ServiceTarget#getMetric <em>Metric</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Metric</em>'.
	 * @see org.itsm.modeler.model.itsm.ServiceTarget#getMetric()
	 * @see #getServiceTarget()
	 * @generated
	 */
	EAttribute getServiceTarget_Metric();

	/**
	 * Returns the meta object for the attribute '{@link org.itsm.modeler.model.itsm.ServiceTarget#getUnit <em>Unit</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Unit</em>'.
	 * @see org.itsm.modeler.model.itsm.ServiceTarget#getUnit()
	 * @see #getServiceTarget()
	 * @generated
	 */
	EAttribute getServiceTarget_Unit();

	/**
	 * Returns the meta object for the attribute '{@link org.itsm.modeler.model.itsm.ServiceTarget#getTarget <em>Target</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Target</em>'.
	 * @see org.itsm.modeler.model.itsm.ServiceTarget#getTarget()
	 * @see #getServiceTarget()
	 * @generated
	 */
	EAttribute getServiceTarget_Target();

	/**
	 * Returns the meta object for the attribute '{@link org.itsm.modeler.model.itsm.ServiceTarget#getMin <em>Min</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Min</em>'.
	 * @see org.itsm.modeler.model.itsm.ServiceTarget#getMin()
	 * @see #getServiceTarget()
	 * @generated
	 */
	EAttribute getServiceTarget_Min();

	/**
	 * Returns the meta object for the attribute '{@link org.itsm.modeler.model.itsm.ServiceTarget#getMax <em>Max</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Max</em>'.
	 * @see org.itsm.modeler.model.itsm.ServiceTarget#getMax()
	 * @see #getServiceTarget()
	 * @generated
	 */
	EAttribute getServiceTarget_Max();

	/**
	 * Returns the meta object for the attribute '{@link org.itsm.modeler.model.itsm.ServiceTarget#getWindow <em>Window</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Window</em>'.
	 * @see org.itsm.modeler.model.itsm.ServiceTarget#getWindow()
	 * @see #getServiceTarget()
	 * @generated
	 */
	EAttribute getServiceTarget_Window();

	/**
	 * Returns the meta object for the reference '{@link org.itsm.modeler.model.itsm.ServiceTarget#getKpi <em>Kpi</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Kpi</em>'.
	 * @see org.itsm.modeler.model.itsm.ServiceTarget#getKpi()
	 * @see #getServiceTarget()
	 * @generated
	 */
	EReference getServiceTarget_Kpi();

	/**
	 * Returns the meta object for class '{@link org.itsm.modeler.model.itsm.RaciAssignment <em>Raci Assignment</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Raci Assignment</em>'.
	 * @see org.itsm.modeler.model.itsm.RaciAssignment
	 * @generated
	 */
	EClass getRaciAssignment();

	/**
	 * Returns the meta object for the attribute '{@link org.itsm.modeler.model.itsm.RaciAssignment#getKind <em>Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Kind</em>'.
	 * @see org.itsm.modeler.model.itsm.RaciAssignment#getKind()
	 * @see #getRaciAssignment()
	 * @generated
	 */
	EAttribute getRaciAssignment_Kind();

	/**
	 * Returns the meta object for the reference '{@link org.itsm.modeler.model.itsm.RaciAssignment#getRole <em>Role</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Role</em>'.
	 * @see org.itsm.modeler.model.itsm.RaciAssignment#getRole()
	 * @see #getRaciAssignment()
	 * @generated
	 */
	EReference getRaciAssignment_Role();

	/**
	 * Returns the meta object for class '{@link org.itsm.modeler.model.itsm.Improvement <em>Improvement</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Improvement</em>'.
	 * @see org.itsm.modeler.model.itsm.Improvement
	 * @generated
	 */
	EClass getImprovement();

	/**
	 * Returns the meta object for the attribute '{@link org.itsm.modeler.model.itsm.Improvement#getStep <em>Step</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Step</em>'.
	 * @see org.itsm.modeler.model.itsm.Improvement#getStep()
	 * @see #getImprovement()
	 * @generated
	 */
	EAttribute getImprovement_Step();

	/**
	 * Returns the meta object for the attribute '{@link org.itsm.modeler.model.itsm.Improvement#getState <em>State</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>State</em>'.
	 * @see org.itsm.modeler.model.itsm.Improvement#getState()
	 * @see #getImprovement()
	 * @generated
	 */
	EAttribute getImprovement_State();

	/**
	 * Returns the meta object for the attribute '{@link org.itsm.modeler.model.itsm.Improvement#getExpectedGain <em>Expected Gain</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Expected Gain</em>'.
	 * @see org.itsm.modeler.model.itsm.Improvement#getExpectedGain()
	 * @see #getImprovement()
	 * @generated
	 */
	EAttribute getImprovement_ExpectedGain();

	/**
	 * Returns the meta object for the attribute '{@link org.itsm.modeler.model.itsm.Improvement#getResult <em>Result</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Result</em>'.
	 * @see org.itsm.modeler.model.itsm.Improvement#getResult()
	 * @see #getImprovement()
	 * @generated
	 */
	EAttribute getImprovement_Result();

	/**
	 * Returns the meta object for the attribute '{@link org.itsm.modeler.model.itsm.Improvement#getStartedOn <em>Started On</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Started On</em>'.
	 * @see org.itsm.modeler.model.itsm.Improvement#getStartedOn()
	 * @see #getImprovement()
	 * @generated
	 */
	EAttribute getImprovement_StartedOn();

	/**
	 * Returns the meta object for the attribute '{@link org.itsm.modeler.model.itsm.Improvement#getDoneOn <em>Done On</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Done On</em>'.
	 * @see org.itsm.modeler.model.itsm.Improvement#getDoneOn()
	 * @see #getImprovement()
	 * @generated
	 */
	EAttribute getImprovement_DoneOn();

	/**
	 * Returns the meta object for the reference list '{@link org.itsm.modeler.model.itsm.Improvement#getImproves <em>Improves</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Improves</em>'.
	 * @see org.itsm.modeler.model.itsm.Improvement#getImproves()
	 * @see #getImprovement()
	 * @generated
	 */
	EReference getImprovement_Improves();

	/**
	 * Returns the meta object for the reference list '{@link org.itsm.modeler.model.itsm.Improvement#getBasedOn <em>Based On</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Based On</em>'.
	 * @see org.itsm.modeler.model.itsm.Improvement#getBasedOn()
	 * @see #getImprovement()
	 * @generated
	 */
	EReference getImprovement_BasedOn();

	/**
	 * Returns the meta object for the reference '{@link org.itsm.modeler.model.itsm.Improvement#getOwner <em>Owner</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Owner</em>'.
	 * @see org.itsm.modeler.model.itsm.Improvement#getOwner()
	 * @see #getImprovement()
	 * @generated
	 */
	EReference getImprovement_Owner();

	/**
	 * Returns the meta object for class '{@link org.itsm.modeler.model.itsm.SystemComponent <em>System Component</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>System Component</em>'.
	 * @see org.itsm.modeler.model.itsm.SystemComponent
	 * @generated
	 */
	EClass getSystemComponent();

	/**
	 * Returns the meta object for the attribute '{@link org.itsm.modeler.model.itsm.SystemComponent#getCiType <em>Ci Type</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Ci Type</em>'.
	 * @see org.itsm.modeler.model.itsm.SystemComponent#getCiType()
	 * @see #getSystemComponent()
	 * @generated
	 */
	EAttribute getSystemComponent_CiType();

	/**
	 * Returns the meta object for the attribute '{@link org.itsm.modeler.model.itsm.SystemComponent#getEnvironment <em>Environment</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Environment</em>'.
	 * @see org.itsm.modeler.model.itsm.SystemComponent#getEnvironment()
	 * @see #getSystemComponent()
	 * @generated
	 */
	EAttribute getSystemComponent_Environment();

	/**
	 * Returns the meta object for the reference '{@link org.itsm.modeler.model.itsm.SystemComponent#getPartOf <em>Part Of</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Part Of</em>'.
	 * @see org.itsm.modeler.model.itsm.SystemComponent#getPartOf()
	 * @see #getSystemComponent()
	 * @generated
	 */
	EReference getSystemComponent_PartOf();

	/**
	 * Returns the meta object for the reference list '{@link org.itsm.modeler.model.itsm.SystemComponent#getSupports <em>Supports</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Supports</em>'.
	 * @see org.itsm.modeler.model.itsm.SystemComponent#getSupports()
	 * @see #getSystemComponent()
	 * @generated
	 */
	EReference getSystemComponent_Supports();

	/**
	 * Returns the meta object for the reference list '{@link org.itsm.modeler.model.itsm.SystemComponent#getUsedBy <em>Used By</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Used By</em>'.
	 * @see org.itsm.modeler.model.itsm.SystemComponent#getUsedBy()
	 * @see #getSystemComponent()
	 * @generated
	 */
	EReference getSystemComponent_UsedBy();

	/**
	 * Returns the meta object for class '{@link org.itsm.modeler.model.itsm.Property <em>Property</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Property</em>'.
	 * @see org.itsm.modeler.model.itsm.Property
	 * @generated
	 */
	EClass getProperty();

	/**
	 * Returns the meta object for the attribute '{@link org.itsm.modeler.model.itsm.Property#getKey <em>Key</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Key</em>'.
	 * @see org.itsm.modeler.model.itsm.Property#getKey()
	 * @see #getProperty()
	 * @generated
	 */
	EAttribute getProperty_Key();

	/**
	 * Returns the meta object for the attribute '{@link org.itsm.modeler.model.itsm.Property#getValue <em>Value</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Value</em>'.
	 * @see org.itsm.modeler.model.itsm.Property#getValue()
	 * @see #getProperty()
	 * @generated
	 */
	EAttribute getProperty_Value();

	/**
	 * Returns the meta object for class '{@link org.itsm.modeler.model.itsm.Waiver <em>Waiver</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Waiver</em>'.
	 * @see org.itsm.modeler.model.itsm.Waiver
	 * @generated
	 */
	EClass getWaiver();

	/**
	 * Returns the meta object for the attribute '{@link org.itsm.modeler.model.itsm.Waiver#getRule <em>Rule</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Rule</em>'.
	 * @see org.itsm.modeler.model.itsm.Waiver#getRule()
	 * @see #getWaiver()
	 * @generated
	 */
	EAttribute getWaiver_Rule();

	/**
	 * Returns the meta object for the attribute '{@link org.itsm.modeler.model.itsm.Waiver#getReason <em>Reason</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Reason</em>'.
	 * @see org.itsm.modeler.model.itsm.Waiver#getReason()
	 * @see #getWaiver()
	 * @generated
	 */
	EAttribute getWaiver_Reason();

	/**
	 * Returns the meta object for the attribute '{@link org.itsm.modeler.model.itsm.Waiver#getUntil <em>Until</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Until</em>'.
	 * @see org.itsm.modeler.model.itsm.Waiver#getUntil()
	 * @see #getWaiver()
	 * @generated
	 */
	EAttribute getWaiver_Until();

	/**
	 * Returns the meta object for the attribute '{@link org.itsm.modeler.model.itsm.Waiver#getBy <em>By</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>By</em>'.
	 * @see org.itsm.modeler.model.itsm.Waiver#getBy()
	 * @see #getWaiver()
	 * @generated
	 */
	EAttribute getWaiver_By();

	/**
	 * Returns the meta object for enum '{@link org.itsm.modeler.model.itsm.Status <em>Status</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Status</em>'.
	 * @see org.itsm.modeler.model.itsm.Status
	 * @generated
	 */
	EEnum getStatus();

	/**
	 * Returns the meta object for enum '{@link org.itsm.modeler.model.itsm.AuthorityLevel <em>Authority Level</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Authority Level</em>'.
	 * @see org.itsm.modeler.model.itsm.AuthorityLevel
	 * @generated
	 */
	EEnum getAuthorityLevel();

	/**
	 * Returns the meta object for enum '{@link org.itsm.modeler.model.itsm.Perspective <em>Perspective</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Perspective</em>'.
	 * @see org.itsm.modeler.model.itsm.Perspective
	 * @generated
	 */
	EEnum getPerspective();

	/**
	 * Returns the meta object for enum '{@link org.itsm.modeler.model.itsm.Horizon <em>Horizon</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Horizon</em>'.
	 * @see org.itsm.modeler.model.itsm.Horizon
	 * @generated
	 */
	EEnum getHorizon();

	/**
	 * Returns the meta object for enum '{@link org.itsm.modeler.model.itsm.LifecycleStage <em>Lifecycle Stage</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Lifecycle Stage</em>'.
	 * @see org.itsm.modeler.model.itsm.LifecycleStage
	 * @generated
	 */
	EEnum getLifecycleStage();

	/**
	 * Returns the meta object for enum '{@link org.itsm.modeler.model.itsm.ServiceKind <em>Service Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Service Kind</em>'.
	 * @see org.itsm.modeler.model.itsm.ServiceKind
	 * @generated
	 */
	EEnum getServiceKind();

	/**
	 * Returns the meta object for enum '{@link org.itsm.modeler.model.itsm.AgreementKind <em>Agreement Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Agreement Kind</em>'.
	 * @see org.itsm.modeler.model.itsm.AgreementKind
	 * @generated
	 */
	EEnum getAgreementKind();

	/**
	 * Returns the meta object for enum '{@link org.itsm.modeler.model.itsm.Automation <em>Automation</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Automation</em>'.
	 * @see org.itsm.modeler.model.itsm.Automation
	 * @generated
	 */
	EEnum getAutomation();

	/**
	 * Returns the meta object for enum '{@link org.itsm.modeler.model.itsm.Criticality <em>Criticality</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Criticality</em>'.
	 * @see org.itsm.modeler.model.itsm.Criticality
	 * @generated
	 */
	EEnum getCriticality();

	/**
	 * Returns the meta object for enum '{@link org.itsm.modeler.model.itsm.FrameworkKind <em>Framework Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Framework Kind</em>'.
	 * @see org.itsm.modeler.model.itsm.FrameworkKind
	 * @generated
	 */
	EEnum getFrameworkKind();

	/**
	 * Returns the meta object for enum '{@link org.itsm.modeler.model.itsm.FrameworkElementKind <em>Framework Element Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Framework Element Kind</em>'.
	 * @see org.itsm.modeler.model.itsm.FrameworkElementKind
	 * @generated
	 */
	EEnum getFrameworkElementKind();

	/**
	 * Returns the meta object for enum '{@link org.itsm.modeler.model.itsm.Direction <em>Direction</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Direction</em>'.
	 * @see org.itsm.modeler.model.itsm.Direction
	 * @generated
	 */
	EEnum getDirection();

	/**
	 * Returns the meta object for enum '{@link org.itsm.modeler.model.itsm.Frequency <em>Frequency</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Frequency</em>'.
	 * @see org.itsm.modeler.model.itsm.Frequency
	 * @generated
	 */
	EEnum getFrequency();

	/**
	 * Returns the meta object for enum '{@link org.itsm.modeler.model.itsm.RaciKind <em>Raci Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Raci Kind</em>'.
	 * @see org.itsm.modeler.model.itsm.RaciKind
	 * @generated
	 */
	EEnum getRaciKind();

	/**
	 * Returns the meta object for enum '{@link org.itsm.modeler.model.itsm.RoleKind <em>Role Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Role Kind</em>'.
	 * @see org.itsm.modeler.model.itsm.RoleKind
	 * @generated
	 */
	EEnum getRoleKind();

	/**
	 * Returns the meta object for enum '{@link org.itsm.modeler.model.itsm.ImprovementStep <em>Improvement Step</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Improvement Step</em>'.
	 * @see org.itsm.modeler.model.itsm.ImprovementStep
	 * @generated
	 */
	EEnum getImprovementStep();

	/**
	 * Returns the meta object for enum '{@link org.itsm.modeler.model.itsm.ImprovementState <em>Improvement State</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Improvement State</em>'.
	 * @see org.itsm.modeler.model.itsm.ImprovementState
	 * @generated
	 */
	EEnum getImprovementState();

	/**
	 * Returns the meta object for enum '{@link org.itsm.modeler.model.itsm.Layer <em>Layer</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Layer</em>'.
	 * @see org.itsm.modeler.model.itsm.Layer
	 * @generated
	 */
	EEnum getLayer();

	/**
	 * Returns the meta object for data type '{@link java.lang.String <em>Date</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * A calendar day written as ISO date (yyyy-MM-dd). The text is kept as it stands even if it names no day; validation reports that instead of refusing the file.
     * <!-- end-model-doc -->
	 * @return the meta object for data type '<em>Date</em>'.
	 * @see java.lang.String
	 * @generated
	 */
	EDataType getDate();

	/**
	 * Returns the meta object for data type '{@link org.itsm.modeler.model.chain.ChainGraph <em>Chain Graph</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * The computed graph of steps between organizational objectives and technical activities. It exists only in memory and is never written to a file.
     * <!-- end-model-doc -->
	 * @return the meta object for data type '<em>Chain Graph</em>'.
	 * @see org.itsm.modeler.model.chain.ChainGraph
	 * @generated
	 */
	EDataType getChainGraph();

	/**
	 * Returns the factory that creates the instances of the model.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the factory that creates the instances of the model.
	 * @generated
	 */
	ItsmFactory getItsmFactory();

	/**
	 * <!-- begin-user-doc -->
	 * Defines literals for the meta objects that represent
	 * <ul>
	 *   <li>each class,</li>
	 *   <li>each feature of each class,</li>
	 *   <li>each operation of each class,</li>
	 *   <li>each enum,</li>
	 *   <li>and each data type</li>
	 * </ul>
	 * <!-- end-user-doc -->
	 * @generated
	 */
	interface Literals {
		/**
		 * The meta object literal for the '{@link org.itsm.modeler.model.itsm.impl.IdentifiedImpl <em>Identified</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.itsm.modeler.model.itsm.impl.IdentifiedImpl
		 * @see org.itsm.modeler.model.itsm.impl.ItsmPackageImpl#getIdentified()
		 * @generated
		 */
		EClass IDENTIFIED = eINSTANCE.getIdentified();

		/**
		 * The meta object literal for the '<em><b>Id</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute IDENTIFIED__ID = eINSTANCE.getIdentified_Id();

		/**
		 * The meta object literal for the '{@link org.itsm.modeler.model.itsm.impl.ITSMElementImpl <em>ITSM Element</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.itsm.modeler.model.itsm.impl.ITSMElementImpl
		 * @see org.itsm.modeler.model.itsm.impl.ItsmPackageImpl#getITSMElement()
		 * @generated
		 */
		EClass ITSM_ELEMENT = eINSTANCE.getITSMElement();

		/**
		 * The meta object literal for the '<em><b>Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ITSM_ELEMENT__NAME = eINSTANCE.getITSMElement_Name();

		/**
		 * The meta object literal for the '<em><b>Code</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ITSM_ELEMENT__CODE = eINSTANCE.getITSMElement_Code();

		/**
		 * The meta object literal for the '<em><b>Description</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ITSM_ELEMENT__DESCRIPTION = eINSTANCE.getITSMElement_Description();

		/**
		 * The meta object literal for the '<em><b>Tags</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ITSM_ELEMENT__TAGS = eINSTANCE.getITSMElement_Tags();

		/**
		 * The meta object literal for the '<em><b>Status</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ITSM_ELEMENT__STATUS = eINSTANCE.getITSMElement_Status();

		/**
		 * The meta object literal for the '<em><b>Link</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ITSM_ELEMENT__LINK = eINSTANCE.getITSMElement_Link();

		/**
		 * The meta object literal for the '<em><b>Properties</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference ITSM_ELEMENT__PROPERTIES = eINSTANCE.getITSMElement_Properties();

		/**
		 * The meta object literal for the '<em><b>Waivers</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference ITSM_ELEMENT__WAIVERS = eINSTANCE.getITSMElement_Waivers();

		/**
		 * The meta object literal for the '{@link org.itsm.modeler.model.itsm.impl.OwnedElementImpl <em>Owned Element</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.itsm.modeler.model.itsm.impl.OwnedElementImpl
		 * @see org.itsm.modeler.model.itsm.impl.ItsmPackageImpl#getOwnedElement()
		 * @generated
		 */
		EClass OWNED_ELEMENT = eINSTANCE.getOwnedElement();

		/**
		 * The meta object literal for the '<em><b>Owner</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference OWNED_ELEMENT__OWNER = eINSTANCE.getOwnedElement_Owner();

		/**
		 * The meta object literal for the '<em><b>Raci</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference OWNED_ELEMENT__RACI = eINSTANCE.getOwnedElement_Raci();

		/**
		 * The meta object literal for the '{@link org.itsm.modeler.model.itsm.impl.LifecycleElementImpl <em>Lifecycle Element</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.itsm.modeler.model.itsm.impl.LifecycleElementImpl
		 * @see org.itsm.modeler.model.itsm.impl.ItsmPackageImpl#getLifecycleElement()
		 * @generated
		 */
		EClass LIFECYCLE_ELEMENT = eINSTANCE.getLifecycleElement();

		/**
		 * The meta object literal for the '<em><b>Maturity</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute LIFECYCLE_ELEMENT__MATURITY = eINSTANCE.getLifecycleElement_Maturity();

		/**
		 * The meta object literal for the '<em><b>Reviewed On</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute LIFECYCLE_ELEMENT__REVIEWED_ON = eINSTANCE.getLifecycleElement_ReviewedOn();

		/**
		 * The meta object literal for the '<em><b>Next Review</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute LIFECYCLE_ELEMENT__NEXT_REVIEW = eINSTANCE.getLifecycleElement_NextReview();

		/**
		 * The meta object literal for the '<em><b>Layer</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute LIFECYCLE_ELEMENT__LAYER = eINSTANCE.getLifecycleElement_Layer();

		/**
		 * The meta object literal for the '<em><b>Improvements</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference LIFECYCLE_ELEMENT__IMPROVEMENTS = eINSTANCE.getLifecycleElement_Improvements();

		/**
		 * The meta object literal for the '<em><b>Kpis</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference LIFECYCLE_ELEMENT__KPIS = eINSTANCE.getLifecycleElement_Kpis();

		/**
		 * The meta object literal for the '<em><b>Upstream</b></em>' operation.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EOperation LIFECYCLE_ELEMENT___UPSTREAM = eINSTANCE.getLifecycleElement__Upstream();

		/**
		 * The meta object literal for the '<em><b>Downstream</b></em>' operation.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EOperation LIFECYCLE_ELEMENT___DOWNSTREAM = eINSTANCE.getLifecycleElement__Downstream();

		/**
		 * The meta object literal for the '<em><b>Reaches Activity</b></em>' operation.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EOperation LIFECYCLE_ELEMENT___REACHES_ACTIVITY = eINSTANCE.getLifecycleElement__ReachesActivity();

		/**
		 * The meta object literal for the '<em><b>Reaches Objective</b></em>' operation.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EOperation LIFECYCLE_ELEMENT___REACHES_OBJECTIVE = eINSTANCE.getLifecycleElement__ReachesObjective();

		/**
		 * The meta object literal for the '{@link org.itsm.modeler.model.itsm.impl.ITSMModelImpl <em>ITSM Model</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.itsm.modeler.model.itsm.impl.ITSMModelImpl
		 * @see org.itsm.modeler.model.itsm.impl.ItsmPackageImpl#getITSMModel()
		 * @generated
		 */
		EClass ITSM_MODEL = eINSTANCE.getITSMModel();

		/**
		 * The meta object literal for the '<em><b>Organization Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ITSM_MODEL__ORGANIZATION_NAME = eINSTANCE.getITSMModel_OrganizationName();

		/**
		 * The meta object literal for the '<em><b>Model Version</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ITSM_MODEL__MODEL_VERSION = eINSTANCE.getITSMModel_ModelVersion();

		/**
		 * The meta object literal for the '<em><b>Language</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ITSM_MODEL__LANGUAGE = eINSTANCE.getITSMModel_Language();

		/**
		 * The meta object literal for the '<em><b>Objectives</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference ITSM_MODEL__OBJECTIVES = eINSTANCE.getITSMModel_Objectives();

		/**
		 * The meta object literal for the '<em><b>Business Processes</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference ITSM_MODEL__BUSINESS_PROCESSES = eINSTANCE.getITSMModel_BusinessProcesses();

		/**
		 * The meta object literal for the '<em><b>Service Organizations</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference ITSM_MODEL__SERVICE_ORGANIZATIONS = eINSTANCE.getITSMModel_ServiceOrganizations();

		/**
		 * The meta object literal for the '<em><b>Services</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference ITSM_MODEL__SERVICES = eINSTANCE.getITSMModel_Services();

		/**
		 * The meta object literal for the '<em><b>Itsm Processes</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference ITSM_MODEL__ITSM_PROCESSES = eINSTANCE.getITSMModel_ItsmProcesses();

		/**
		 * The meta object literal for the '<em><b>Technical Activities</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference ITSM_MODEL__TECHNICAL_ACTIVITIES = eINSTANCE.getITSMModel_TechnicalActivities();

		/**
		 * The meta object literal for the '<em><b>Teams</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference ITSM_MODEL__TEAMS = eINSTANCE.getITSMModel_Teams();

		/**
		 * The meta object literal for the '<em><b>Stakeholders</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference ITSM_MODEL__STAKEHOLDERS = eINSTANCE.getITSMModel_Stakeholders();

		/**
		 * The meta object literal for the '<em><b>Roles</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference ITSM_MODEL__ROLES = eINSTANCE.getITSMModel_Roles();

		/**
		 * The meta object literal for the '<em><b>Frameworks</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference ITSM_MODEL__FRAMEWORKS = eINSTANCE.getITSMModel_Frameworks();

		/**
		 * The meta object literal for the '<em><b>Quality Standards</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference ITSM_MODEL__QUALITY_STANDARDS = eINSTANCE.getITSMModel_QualityStandards();

		/**
		 * The meta object literal for the '<em><b>Kpis</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference ITSM_MODEL__KPIS = eINSTANCE.getITSMModel_Kpis();

		/**
		 * The meta object literal for the '<em><b>Agreements</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference ITSM_MODEL__AGREEMENTS = eINSTANCE.getITSMModel_Agreements();

		/**
		 * The meta object literal for the '<em><b>Improvements</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference ITSM_MODEL__IMPROVEMENTS = eINSTANCE.getITSMModel_Improvements();

		/**
		 * The meta object literal for the '<em><b>Systems</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference ITSM_MODEL__SYSTEMS = eINSTANCE.getITSMModel_Systems();

		/**
		 * The meta object literal for the '<em><b>Chain</b></em>' operation.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EOperation ITSM_MODEL___CHAIN = eINSTANCE.getITSMModel__Chain();

		/**
		 * The meta object literal for the '{@link org.itsm.modeler.model.itsm.impl.OrganizationalObjectiveImpl <em>Organizational Objective</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.itsm.modeler.model.itsm.impl.OrganizationalObjectiveImpl
		 * @see org.itsm.modeler.model.itsm.impl.ItsmPackageImpl#getOrganizationalObjective()
		 * @generated
		 */
		EClass ORGANIZATIONAL_OBJECTIVE = eINSTANCE.getOrganizationalObjective();

		/**
		 * The meta object literal for the '<em><b>Statement</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ORGANIZATIONAL_OBJECTIVE__STATEMENT = eINSTANCE.getOrganizationalObjective_Statement();

		/**
		 * The meta object literal for the '<em><b>Perspective</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ORGANIZATIONAL_OBJECTIVE__PERSPECTIVE = eINSTANCE.getOrganizationalObjective_Perspective();

		/**
		 * The meta object literal for the '<em><b>Horizon</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ORGANIZATIONAL_OBJECTIVE__HORIZON = eINSTANCE.getOrganizationalObjective_Horizon();

		/**
		 * The meta object literal for the '<em><b>Priority</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ORGANIZATIONAL_OBJECTIVE__PRIORITY = eINSTANCE.getOrganizationalObjective_Priority();

		/**
		 * The meta object literal for the '<em><b>Target Date</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ORGANIZATIONAL_OBJECTIVE__TARGET_DATE = eINSTANCE.getOrganizationalObjective_TargetDate();

		/**
		 * The meta object literal for the '<em><b>Sub Objectives</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference ORGANIZATIONAL_OBJECTIVE__SUB_OBJECTIVES = eINSTANCE.getOrganizationalObjective_SubObjectives();

		/**
		 * The meta object literal for the '<em><b>Defined By</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference ORGANIZATIONAL_OBJECTIVE__DEFINED_BY = eINSTANCE.getOrganizationalObjective_DefinedBy();

		/**
		 * The meta object literal for the '<em><b>Realized By</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference ORGANIZATIONAL_OBJECTIVE__REALIZED_BY = eINSTANCE.getOrganizationalObjective_RealizedBy();

		/**
		 * The meta object literal for the '<em><b>It Goals</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference ORGANIZATIONAL_OBJECTIVE__IT_GOALS = eINSTANCE.getOrganizationalObjective_ItGoals();

		/**
		 * The meta object literal for the '{@link org.itsm.modeler.model.itsm.impl.BusinessProcessImpl <em>Business Process</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.itsm.modeler.model.itsm.impl.BusinessProcessImpl
		 * @see org.itsm.modeler.model.itsm.impl.ItsmPackageImpl#getBusinessProcess()
		 * @generated
		 */
		EClass BUSINESS_PROCESS = eINSTANCE.getBusinessProcess();

		/**
		 * The meta object literal for the '<em><b>Value</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute BUSINESS_PROCESS__VALUE = eINSTANCE.getBusinessProcess_Value();

		/**
		 * The meta object literal for the '<em><b>It Role</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute BUSINESS_PROCESS__IT_ROLE = eINSTANCE.getBusinessProcess_ItRole();

		/**
		 * The meta object literal for the '<em><b>Repeatable</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute BUSINESS_PROCESS__REPEATABLE = eINSTANCE.getBusinessProcess_Repeatable();

		/**
		 * The meta object literal for the '<em><b>Criticality</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute BUSINESS_PROCESS__CRITICALITY = eINSTANCE.getBusinessProcess_Criticality();

		/**
		 * The meta object literal for the '<em><b>Sub Processes</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference BUSINESS_PROCESS__SUB_PROCESSES = eINSTANCE.getBusinessProcess_SubProcesses();

		/**
		 * The meta object literal for the '<em><b>Realizes</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference BUSINESS_PROCESS__REALIZES = eINSTANCE.getBusinessProcess_Realizes();

		/**
		 * The meta object literal for the '<em><b>Follows</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference BUSINESS_PROCESS__FOLLOWS = eINSTANCE.getBusinessProcess_Follows();

		/**
		 * The meta object literal for the '<em><b>Precedes</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference BUSINESS_PROCESS__PRECEDES = eINSTANCE.getBusinessProcess_Precedes();

		/**
		 * The meta object literal for the '<em><b>Uses Services</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference BUSINESS_PROCESS__USES_SERVICES = eINSTANCE.getBusinessProcess_UsesServices();

		/**
		 * The meta object literal for the '<em><b>Customers</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference BUSINESS_PROCESS__CUSTOMERS = eINSTANCE.getBusinessProcess_Customers();

		/**
		 * The meta object literal for the '<em><b>Quality Standards</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference BUSINESS_PROCESS__QUALITY_STANDARDS = eINSTANCE.getBusinessProcess_QualityStandards();

		/**
		 * The meta object literal for the '<em><b>Examined By</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference BUSINESS_PROCESS__EXAMINED_BY = eINSTANCE.getBusinessProcess_ExaminedBy();

		/**
		 * The meta object literal for the '<em><b>It Goals</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference BUSINESS_PROCESS__IT_GOALS = eINSTANCE.getBusinessProcess_ItGoals();

		/**
		 * The meta object literal for the '{@link org.itsm.modeler.model.itsm.impl.ITServiceOrganizationImpl <em>IT Service Organization</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.itsm.modeler.model.itsm.impl.ITServiceOrganizationImpl
		 * @see org.itsm.modeler.model.itsm.impl.ItsmPackageImpl#getITServiceOrganization()
		 * @generated
		 */
		EClass IT_SERVICE_ORGANIZATION = eINSTANCE.getITServiceOrganization();

		/**
		 * The meta object literal for the '<em><b>Mission</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute IT_SERVICE_ORGANIZATION__MISSION = eINSTANCE.getITServiceOrganization_Mission();

		/**
		 * The meta object literal for the '<em><b>Departments</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference IT_SERVICE_ORGANIZATION__DEPARTMENTS = eINSTANCE.getITServiceOrganization_Departments();

		/**
		 * The meta object literal for the '<em><b>Goals</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference IT_SERVICE_ORGANIZATION__GOALS = eINSTANCE.getITServiceOrganization_Goals();

		/**
		 * The meta object literal for the '<em><b>Examines</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference IT_SERVICE_ORGANIZATION__EXAMINES = eINSTANCE.getITServiceOrganization_Examines();

		/**
		 * The meta object literal for the '<em><b>Head</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference IT_SERVICE_ORGANIZATION__HEAD = eINSTANCE.getITServiceOrganization_Head();

		/**
		 * The meta object literal for the '<em><b>Provides</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference IT_SERVICE_ORGANIZATION__PROVIDES = eINSTANCE.getITServiceOrganization_Provides();

		/**
		 * The meta object literal for the '{@link org.itsm.modeler.model.itsm.impl.DepartmentImpl <em>Department</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.itsm.modeler.model.itsm.impl.DepartmentImpl
		 * @see org.itsm.modeler.model.itsm.impl.ItsmPackageImpl#getDepartment()
		 * @generated
		 */
		EClass DEPARTMENT = eINSTANCE.getDepartment();

		/**
		 * The meta object literal for the '<em><b>Function</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DEPARTMENT__FUNCTION = eINSTANCE.getDepartment_Function();

		/**
		 * The meta object literal for the '<em><b>Sub Departments</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference DEPARTMENT__SUB_DEPARTMENTS = eINSTANCE.getDepartment_SubDepartments();

		/**
		 * The meta object literal for the '<em><b>Goals</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference DEPARTMENT__GOALS = eINSTANCE.getDepartment_Goals();

		/**
		 * The meta object literal for the '<em><b>Runs</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference DEPARTMENT__RUNS = eINSTANCE.getDepartment_Runs();

		/**
		 * The meta object literal for the '{@link org.itsm.modeler.model.itsm.impl.ITGoalImpl <em>IT Goal</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.itsm.modeler.model.itsm.impl.ITGoalImpl
		 * @see org.itsm.modeler.model.itsm.impl.ItsmPackageImpl#getITGoal()
		 * @generated
		 */
		EClass IT_GOAL = eINSTANCE.getITGoal();

		/**
		 * The meta object literal for the '<em><b>Statement</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute IT_GOAL__STATEMENT = eINSTANCE.getITGoal_Statement();

		/**
		 * The meta object literal for the '<em><b>Horizon</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute IT_GOAL__HORIZON = eINSTANCE.getITGoal_Horizon();

		/**
		 * The meta object literal for the '<em><b>Business Wide</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute IT_GOAL__BUSINESS_WIDE = eINSTANCE.getITGoal_BusinessWide();

		/**
		 * The meta object literal for the '<em><b>Business Wide Reason</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute IT_GOAL__BUSINESS_WIDE_REASON = eINSTANCE.getITGoal_BusinessWideReason();

		/**
		 * The meta object literal for the '<em><b>Defined By</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference IT_GOAL__DEFINED_BY = eINSTANCE.getITGoal_DefinedBy();

		/**
		 * The meta object literal for the '<em><b>Contributes To</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference IT_GOAL__CONTRIBUTES_TO = eINSTANCE.getITGoal_ContributesTo();

		/**
		 * The meta object literal for the '<em><b>Supports</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference IT_GOAL__SUPPORTS = eINSTANCE.getITGoal_Supports();

		/**
		 * The meta object literal for the '<em><b>Achieved By</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference IT_GOAL__ACHIEVED_BY = eINSTANCE.getITGoal_AchievedBy();

		/**
		 * The meta object literal for the '{@link org.itsm.modeler.model.itsm.impl.ITServiceImpl <em>IT Service</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.itsm.modeler.model.itsm.impl.ITServiceImpl
		 * @see org.itsm.modeler.model.itsm.impl.ItsmPackageImpl#getITService()
		 * @generated
		 */
		EClass IT_SERVICE = eINSTANCE.getITService();

		/**
		 * The meta object literal for the '<em><b>Kind</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute IT_SERVICE__KIND = eINSTANCE.getITService_Kind();

		/**
		 * The meta object literal for the '<em><b>Catalogue Ref</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute IT_SERVICE__CATALOGUE_REF = eINSTANCE.getITService_CatalogueRef();

		/**
		 * The meta object literal for the '<em><b>Criticality</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute IT_SERVICE__CRITICALITY = eINSTANCE.getITService_Criticality();

		/**
		 * The meta object literal for the '<em><b>Provider</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference IT_SERVICE__PROVIDER = eINSTANCE.getITService_Provider();

		/**
		 * The meta object literal for the '<em><b>Customers</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference IT_SERVICE__CUSTOMERS = eINSTANCE.getITService_Customers();

		/**
		 * The meta object literal for the '<em><b>Supported By</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference IT_SERVICE__SUPPORTED_BY = eINSTANCE.getITService_SupportedBy();

		/**
		 * The meta object literal for the '<em><b>Systems</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference IT_SERVICE__SYSTEMS = eINSTANCE.getITService_Systems();

		/**
		 * The meta object literal for the '<em><b>Agreements</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference IT_SERVICE__AGREEMENTS = eINSTANCE.getITService_Agreements();

		/**
		 * The meta object literal for the '<em><b>Consumed By</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference IT_SERVICE__CONSUMED_BY = eINSTANCE.getITService_ConsumedBy();

		/**
		 * The meta object literal for the '<em><b>Managed By</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference IT_SERVICE__MANAGED_BY = eINSTANCE.getITService_ManagedBy();

		/**
		 * The meta object literal for the '{@link org.itsm.modeler.model.itsm.impl.ITSMProcessImpl <em>ITSM Process</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.itsm.modeler.model.itsm.impl.ITSMProcessImpl
		 * @see org.itsm.modeler.model.itsm.impl.ItsmPackageImpl#getITSMProcess()
		 * @generated
		 */
		EClass ITSM_PROCESS = eINSTANCE.getITSMProcess();

		/**
		 * The meta object literal for the '<em><b>Purpose</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ITSM_PROCESS__PURPOSE = eINSTANCE.getITSMProcess_Purpose();

		/**
		 * The meta object literal for the '<em><b>Stage</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ITSM_PROCESS__STAGE = eINSTANCE.getITSMProcess_Stage();

		/**
		 * The meta object literal for the '<em><b>Inputs</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ITSM_PROCESS__INPUTS = eINSTANCE.getITSMProcess_Inputs();

		/**
		 * The meta object literal for the '<em><b>Outputs</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ITSM_PROCESS__OUTPUTS = eINSTANCE.getITSMProcess_Outputs();

		/**
		 * The meta object literal for the '<em><b>Repeatable</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ITSM_PROCESS__REPEATABLE = eINSTANCE.getITSMProcess_Repeatable();

		/**
		 * The meta object literal for the '<em><b>Organizational Only</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ITSM_PROCESS__ORGANIZATIONAL_ONLY = eINSTANCE.getITSMProcess_OrganizationalOnly();

		/**
		 * The meta object literal for the '<em><b>Goals</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference ITSM_PROCESS__GOALS = eINSTANCE.getITSMProcess_Goals();

		/**
		 * The meta object literal for the '<em><b>Manages</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference ITSM_PROCESS__MANAGES = eINSTANCE.getITSMProcess_Manages();

		/**
		 * The meta object literal for the '<em><b>Adopts</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference ITSM_PROCESS__ADOPTS = eINSTANCE.getITSMProcess_Adopts();

		/**
		 * The meta object literal for the '<em><b>Department</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference ITSM_PROCESS__DEPARTMENT = eINSTANCE.getITSMProcess_Department();

		/**
		 * The meta object literal for the '<em><b>Quality Standards</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference ITSM_PROCESS__QUALITY_STANDARDS = eINSTANCE.getITSMProcess_QualityStandards();

		/**
		 * The meta object literal for the '<em><b>Follows</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference ITSM_PROCESS__FOLLOWS = eINSTANCE.getITSMProcess_Follows();

		/**
		 * The meta object literal for the '<em><b>Precedes</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference ITSM_PROCESS__PRECEDES = eINSTANCE.getITSMProcess_Precedes();

		/**
		 * The meta object literal for the '<em><b>Activities</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference ITSM_PROCESS__ACTIVITIES = eINSTANCE.getITSMProcess_Activities();

		/**
		 * The meta object literal for the '{@link org.itsm.modeler.model.itsm.impl.TechnicalActivityImpl <em>Technical Activity</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.itsm.modeler.model.itsm.impl.TechnicalActivityImpl
		 * @see org.itsm.modeler.model.itsm.impl.ItsmPackageImpl#getTechnicalActivity()
		 * @generated
		 */
		EClass TECHNICAL_ACTIVITY = eINSTANCE.getTechnicalActivity();

		/**
		 * The meta object literal for the '<em><b>Automation</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TECHNICAL_ACTIVITY__AUTOMATION = eINSTANCE.getTechnicalActivity_Automation();

		/**
		 * The meta object literal for the '<em><b>Effort Hours</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TECHNICAL_ACTIVITY__EFFORT_HOURS = eINSTANCE.getTechnicalActivity_EffortHours();

		/**
		 * The meta object literal for the '<em><b>Procedure</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TECHNICAL_ACTIVITY__PROCEDURE = eINSTANCE.getTechnicalActivity_Procedure();

		/**
		 * The meta object literal for the '<em><b>Value</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TECHNICAL_ACTIVITY__VALUE = eINSTANCE.getTechnicalActivity_Value();

		/**
		 * The meta object literal for the '<em><b>Performed For</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference TECHNICAL_ACTIVITY__PERFORMED_FOR = eINSTANCE.getTechnicalActivity_PerformedFor();

		/**
		 * The meta object literal for the '<em><b>Sub Activities</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference TECHNICAL_ACTIVITY__SUB_ACTIVITIES = eINSTANCE.getTechnicalActivity_SubActivities();

		/**
		 * The meta object literal for the '<em><b>Follows</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference TECHNICAL_ACTIVITY__FOLLOWS = eINSTANCE.getTechnicalActivity_Follows();

		/**
		 * The meta object literal for the '<em><b>Precedes</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference TECHNICAL_ACTIVITY__PRECEDES = eINSTANCE.getTechnicalActivity_Precedes();

		/**
		 * The meta object literal for the '<em><b>Performed By</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference TECHNICAL_ACTIVITY__PERFORMED_BY = eINSTANCE.getTechnicalActivity_PerformedBy();

		/**
		 * The meta object literal for the '<em><b>Systems</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference TECHNICAL_ACTIVITY__SYSTEMS = eINSTANCE.getTechnicalActivity_Systems();

		/**
		 * The meta object literal for the '<em><b>Delivers</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference TECHNICAL_ACTIVITY__DELIVERS = eINSTANCE.getTechnicalActivity_Delivers();

		/**
		 * The meta object literal for the '{@link org.itsm.modeler.model.itsm.impl.TeamImpl <em>Team</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.itsm.modeler.model.itsm.impl.TeamImpl
		 * @see org.itsm.modeler.model.itsm.impl.ItsmPackageImpl#getTeam()
		 * @generated
		 */
		EClass TEAM = eINSTANCE.getTeam();

		/**
		 * The meta object literal for the '<em><b>Skills</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TEAM__SKILLS = eINSTANCE.getTeam_Skills();

		/**
		 * The meta object literal for the '<em><b>Headcount</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TEAM__HEADCOUNT = eINSTANCE.getTeam_Headcount();

		/**
		 * The meta object literal for the '<em><b>Roles</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference TEAM__ROLES = eINSTANCE.getTeam_Roles();

		/**
		 * The meta object literal for the '<em><b>Performs</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference TEAM__PERFORMS = eINSTANCE.getTeam_Performs();

		/**
		 * The meta object literal for the '{@link org.itsm.modeler.model.itsm.impl.StakeholderImpl <em>Stakeholder</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.itsm.modeler.model.itsm.impl.StakeholderImpl
		 * @see org.itsm.modeler.model.itsm.impl.ItsmPackageImpl#getStakeholder()
		 * @generated
		 */
		EClass STAKEHOLDER = eINSTANCE.getStakeholder();

		/**
		 * The meta object literal for the '<em><b>Authority</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute STAKEHOLDER__AUTHORITY = eINSTANCE.getStakeholder_Authority();

		/**
		 * The meta object literal for the '<em><b>Internal</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute STAKEHOLDER__INTERNAL = eINSTANCE.getStakeholder_Internal();

		/**
		 * The meta object literal for the '<em><b>Concerns</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference STAKEHOLDER__CONCERNS = eINSTANCE.getStakeholder_Concerns();

		/**
		 * The meta object literal for the '<em><b>Defined</b></em>' operation.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EOperation STAKEHOLDER___DEFINED = eINSTANCE.getStakeholder__Defined();

		/**
		 * The meta object literal for the '{@link org.itsm.modeler.model.itsm.impl.CustomerImpl <em>Customer</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.itsm.modeler.model.itsm.impl.CustomerImpl
		 * @see org.itsm.modeler.model.itsm.impl.ItsmPackageImpl#getCustomer()
		 * @generated
		 */
		EClass CUSTOMER = eINSTANCE.getCustomer();

		/**
		 * The meta object literal for the '<em><b>Segment</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CUSTOMER__SEGMENT = eINSTANCE.getCustomer_Segment();

		/**
		 * The meta object literal for the '<em><b>Consumes</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CUSTOMER__CONSUMES = eINSTANCE.getCustomer_Consumes();

		/**
		 * The meta object literal for the '{@link org.itsm.modeler.model.itsm.impl.RoleImpl <em>Role</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.itsm.modeler.model.itsm.impl.RoleImpl
		 * @see org.itsm.modeler.model.itsm.impl.ItsmPackageImpl#getRole()
		 * @generated
		 */
		EClass ROLE = eINSTANCE.getRole();

		/**
		 * The meta object literal for the '<em><b>Authority</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ROLE__AUTHORITY = eINSTANCE.getRole_Authority();

		/**
		 * The meta object literal for the '<em><b>Kind</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ROLE__KIND = eINSTANCE.getRole_Kind();

		/**
		 * The meta object literal for the '<em><b>Held By</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference ROLE__HELD_BY = eINSTANCE.getRole_HeldBy();

		/**
		 * The meta object literal for the '{@link org.itsm.modeler.model.itsm.impl.FrameworkImpl <em>Framework</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.itsm.modeler.model.itsm.impl.FrameworkImpl
		 * @see org.itsm.modeler.model.itsm.impl.ItsmPackageImpl#getFramework()
		 * @generated
		 */
		EClass FRAMEWORK = eINSTANCE.getFramework();

		/**
		 * The meta object literal for the '<em><b>Kind</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FRAMEWORK__KIND = eINSTANCE.getFramework_Kind();

		/**
		 * The meta object literal for the '<em><b>Edition</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FRAMEWORK__EDITION = eINSTANCE.getFramework_Edition();

		/**
		 * The meta object literal for the '<em><b>Publisher</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FRAMEWORK__PUBLISHER = eINSTANCE.getFramework_Publisher();

		/**
		 * The meta object literal for the '<em><b>Licence</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FRAMEWORK__LICENCE = eINSTANCE.getFramework_Licence();

		/**
		 * The meta object literal for the '<em><b>Source</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FRAMEWORK__SOURCE = eINSTANCE.getFramework_Source();

		/**
		 * The meta object literal for the '<em><b>Elements</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference FRAMEWORK__ELEMENTS = eINSTANCE.getFramework_Elements();

		/**
		 * The meta object literal for the '<em><b>Coverage</b></em>' operation.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EOperation FRAMEWORK___COVERAGE = eINSTANCE.getFramework__Coverage();

		/**
		 * The meta object literal for the '{@link org.itsm.modeler.model.itsm.impl.FrameworkElementImpl <em>Framework Element</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.itsm.modeler.model.itsm.impl.FrameworkElementImpl
		 * @see org.itsm.modeler.model.itsm.impl.ItsmPackageImpl#getFrameworkElement()
		 * @generated
		 */
		EClass FRAMEWORK_ELEMENT = eINSTANCE.getFrameworkElement();

		/**
		 * The meta object literal for the '<em><b>Kind</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FRAMEWORK_ELEMENT__KIND = eINSTANCE.getFrameworkElement_Kind();

		/**
		 * The meta object literal for the '<em><b>Mandatory</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FRAMEWORK_ELEMENT__MANDATORY = eINSTANCE.getFrameworkElement_Mandatory();

		/**
		 * The meta object literal for the '<em><b>Stage</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FRAMEWORK_ELEMENT__STAGE = eINSTANCE.getFrameworkElement_Stage();

		/**
		 * The meta object literal for the '<em><b>Elements</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference FRAMEWORK_ELEMENT__ELEMENTS = eINSTANCE.getFrameworkElement_Elements();

		/**
		 * The meta object literal for the '<em><b>Maps To</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference FRAMEWORK_ELEMENT__MAPS_TO = eINSTANCE.getFrameworkElement_MapsTo();

		/**
		 * The meta object literal for the '<em><b>Adopted By</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference FRAMEWORK_ELEMENT__ADOPTED_BY = eINSTANCE.getFrameworkElement_AdoptedBy();

		/**
		 * The meta object literal for the '{@link org.itsm.modeler.model.itsm.impl.QualityStandardImpl <em>Quality Standard</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.itsm.modeler.model.itsm.impl.QualityStandardImpl
		 * @see org.itsm.modeler.model.itsm.impl.ItsmPackageImpl#getQualityStandard()
		 * @generated
		 */
		EClass QUALITY_STANDARD = eINSTANCE.getQualityStandard();

		/**
		 * The meta object literal for the '<em><b>Metric</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute QUALITY_STANDARD__METRIC = eINSTANCE.getQualityStandard_Metric();

		/**
		 * The meta object literal for the '<em><b>Unit</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute QUALITY_STANDARD__UNIT = eINSTANCE.getQualityStandard_Unit();

		/**
		 * The meta object literal for the '<em><b>Min</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute QUALITY_STANDARD__MIN = eINSTANCE.getQualityStandard_Min();

		/**
		 * The meta object literal for the '<em><b>Max</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute QUALITY_STANDARD__MAX = eINSTANCE.getQualityStandard_Max();

		/**
		 * The meta object literal for the '{@link org.itsm.modeler.model.itsm.impl.KPIImpl <em>KPI</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.itsm.modeler.model.itsm.impl.KPIImpl
		 * @see org.itsm.modeler.model.itsm.impl.ItsmPackageImpl#getKPI()
		 * @generated
		 */
		EClass KPI = eINSTANCE.getKPI();

		/**
		 * The meta object literal for the '<em><b>Unit</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute KPI__UNIT = eINSTANCE.getKPI_Unit();

		/**
		 * The meta object literal for the '<em><b>Baseline</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute KPI__BASELINE = eINSTANCE.getKPI_Baseline();

		/**
		 * The meta object literal for the '<em><b>Target</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute KPI__TARGET = eINSTANCE.getKPI_Target();

		/**
		 * The meta object literal for the '<em><b>Target Max</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute KPI__TARGET_MAX = eINSTANCE.getKPI_TargetMax();

		/**
		 * The meta object literal for the '<em><b>Direction</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute KPI__DIRECTION = eINSTANCE.getKPI_Direction();

		/**
		 * The meta object literal for the '<em><b>Warning</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute KPI__WARNING = eINSTANCE.getKPI_Warning();

		/**
		 * The meta object literal for the '<em><b>Critical</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute KPI__CRITICAL = eINSTANCE.getKPI_Critical();

		/**
		 * The meta object literal for the '<em><b>Frequency</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute KPI__FREQUENCY = eINSTANCE.getKPI_Frequency();

		/**
		 * The meta object literal for the '<em><b>Data Source</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute KPI__DATA_SOURCE = eINSTANCE.getKPI_DataSource();

		/**
		 * The meta object literal for the '<em><b>Measures</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference KPI__MEASURES = eINSTANCE.getKPI_Measures();

		/**
		 * The meta object literal for the '<em><b>Measurements</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference KPI__MEASUREMENTS = eINSTANCE.getKPI_Measurements();

		/**
		 * The meta object literal for the '{@link org.itsm.modeler.model.itsm.impl.MeasurementImpl <em>Measurement</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.itsm.modeler.model.itsm.impl.MeasurementImpl
		 * @see org.itsm.modeler.model.itsm.impl.ItsmPackageImpl#getMeasurement()
		 * @generated
		 */
		EClass MEASUREMENT = eINSTANCE.getMeasurement();

		/**
		 * The meta object literal for the '<em><b>At</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MEASUREMENT__AT = eINSTANCE.getMeasurement_At();

		/**
		 * The meta object literal for the '<em><b>Value</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MEASUREMENT__VALUE = eINSTANCE.getMeasurement_Value();

		/**
		 * The meta object literal for the '{@link org.itsm.modeler.model.itsm.impl.AgreementImpl <em>Agreement</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.itsm.modeler.model.itsm.impl.AgreementImpl
		 * @see org.itsm.modeler.model.itsm.impl.ItsmPackageImpl#getAgreement()
		 * @generated
		 */
		EClass AGREEMENT = eINSTANCE.getAgreement();

		/**
		 * The meta object literal for the '<em><b>Kind</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute AGREEMENT__KIND = eINSTANCE.getAgreement_Kind();

		/**
		 * The meta object literal for the '<em><b>Valid From</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute AGREEMENT__VALID_FROM = eINSTANCE.getAgreement_ValidFrom();

		/**
		 * The meta object literal for the '<em><b>Valid To</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute AGREEMENT__VALID_TO = eINSTANCE.getAgreement_ValidTo();

		/**
		 * The meta object literal for the '<em><b>Review Date</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute AGREEMENT__REVIEW_DATE = eINSTANCE.getAgreement_ReviewDate();

		/**
		 * The meta object literal for the '<em><b>Service</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference AGREEMENT__SERVICE = eINSTANCE.getAgreement_Service();

		/**
		 * The meta object literal for the '<em><b>Customer</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference AGREEMENT__CUSTOMER = eINSTANCE.getAgreement_Customer();

		/**
		 * The meta object literal for the '<em><b>Supplier</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference AGREEMENT__SUPPLIER = eINSTANCE.getAgreement_Supplier();

		/**
		 * The meta object literal for the '<em><b>Targets</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference AGREEMENT__TARGETS = eINSTANCE.getAgreement_Targets();

		/**
		 * The meta object literal for the '<em><b>Underpins</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference AGREEMENT__UNDERPINS = eINSTANCE.getAgreement_Underpins();

		/**
		 * The meta object literal for the '<em><b>Underpinned By</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference AGREEMENT__UNDERPINNED_BY = eINSTANCE.getAgreement_UnderpinnedBy();

		/**
		 * The meta object literal for the '{@link org.itsm.modeler.model.itsm.impl.ServiceTargetImpl <em>Service Target</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.itsm.modeler.model.itsm.impl.ServiceTargetImpl
		 * @see org.itsm.modeler.model.itsm.impl.ItsmPackageImpl#getServiceTarget()
		 * @generated
		 */
		EClass SERVICE_TARGET = eINSTANCE.getServiceTarget();

		/**
		 * The meta object literal for the '<em><b>Metric</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SERVICE_TARGET__METRIC = eINSTANCE.getServiceTarget_Metric();

		/**
		 * The meta object literal for the '<em><b>Unit</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SERVICE_TARGET__UNIT = eINSTANCE.getServiceTarget_Unit();

		/**
		 * The meta object literal for the '<em><b>Target</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SERVICE_TARGET__TARGET = eINSTANCE.getServiceTarget_Target();

		/**
		 * The meta object literal for the '<em><b>Min</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SERVICE_TARGET__MIN = eINSTANCE.getServiceTarget_Min();

		/**
		 * The meta object literal for the '<em><b>Max</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SERVICE_TARGET__MAX = eINSTANCE.getServiceTarget_Max();

		/**
		 * The meta object literal for the '<em><b>Window</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SERVICE_TARGET__WINDOW = eINSTANCE.getServiceTarget_Window();

		/**
		 * The meta object literal for the '<em><b>Kpi</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference SERVICE_TARGET__KPI = eINSTANCE.getServiceTarget_Kpi();

		/**
		 * The meta object literal for the '{@link org.itsm.modeler.model.itsm.impl.RaciAssignmentImpl <em>Raci Assignment</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.itsm.modeler.model.itsm.impl.RaciAssignmentImpl
		 * @see org.itsm.modeler.model.itsm.impl.ItsmPackageImpl#getRaciAssignment()
		 * @generated
		 */
		EClass RACI_ASSIGNMENT = eINSTANCE.getRaciAssignment();

		/**
		 * The meta object literal for the '<em><b>Kind</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RACI_ASSIGNMENT__KIND = eINSTANCE.getRaciAssignment_Kind();

		/**
		 * The meta object literal for the '<em><b>Role</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference RACI_ASSIGNMENT__ROLE = eINSTANCE.getRaciAssignment_Role();

		/**
		 * The meta object literal for the '{@link org.itsm.modeler.model.itsm.impl.ImprovementImpl <em>Improvement</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.itsm.modeler.model.itsm.impl.ImprovementImpl
		 * @see org.itsm.modeler.model.itsm.impl.ItsmPackageImpl#getImprovement()
		 * @generated
		 */
		EClass IMPROVEMENT = eINSTANCE.getImprovement();

		/**
		 * The meta object literal for the '<em><b>Step</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute IMPROVEMENT__STEP = eINSTANCE.getImprovement_Step();

		/**
		 * The meta object literal for the '<em><b>State</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute IMPROVEMENT__STATE = eINSTANCE.getImprovement_State();

		/**
		 * The meta object literal for the '<em><b>Expected Gain</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute IMPROVEMENT__EXPECTED_GAIN = eINSTANCE.getImprovement_ExpectedGain();

		/**
		 * The meta object literal for the '<em><b>Result</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute IMPROVEMENT__RESULT = eINSTANCE.getImprovement_Result();

		/**
		 * The meta object literal for the '<em><b>Started On</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute IMPROVEMENT__STARTED_ON = eINSTANCE.getImprovement_StartedOn();

		/**
		 * The meta object literal for the '<em><b>Done On</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute IMPROVEMENT__DONE_ON = eINSTANCE.getImprovement_DoneOn();

		/**
		 * The meta object literal for the '<em><b>Improves</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference IMPROVEMENT__IMPROVES = eINSTANCE.getImprovement_Improves();

		/**
		 * The meta object literal for the '<em><b>Based On</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference IMPROVEMENT__BASED_ON = eINSTANCE.getImprovement_BasedOn();

		/**
		 * The meta object literal for the '<em><b>Owner</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference IMPROVEMENT__OWNER = eINSTANCE.getImprovement_Owner();

		/**
		 * The meta object literal for the '{@link org.itsm.modeler.model.itsm.impl.SystemComponentImpl <em>System Component</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.itsm.modeler.model.itsm.impl.SystemComponentImpl
		 * @see org.itsm.modeler.model.itsm.impl.ItsmPackageImpl#getSystemComponent()
		 * @generated
		 */
		EClass SYSTEM_COMPONENT = eINSTANCE.getSystemComponent();

		/**
		 * The meta object literal for the '<em><b>Ci Type</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SYSTEM_COMPONENT__CI_TYPE = eINSTANCE.getSystemComponent_CiType();

		/**
		 * The meta object literal for the '<em><b>Environment</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SYSTEM_COMPONENT__ENVIRONMENT = eINSTANCE.getSystemComponent_Environment();

		/**
		 * The meta object literal for the '<em><b>Part Of</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference SYSTEM_COMPONENT__PART_OF = eINSTANCE.getSystemComponent_PartOf();

		/**
		 * The meta object literal for the '<em><b>Supports</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference SYSTEM_COMPONENT__SUPPORTS = eINSTANCE.getSystemComponent_Supports();

		/**
		 * The meta object literal for the '<em><b>Used By</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference SYSTEM_COMPONENT__USED_BY = eINSTANCE.getSystemComponent_UsedBy();

		/**
		 * The meta object literal for the '{@link org.itsm.modeler.model.itsm.impl.PropertyImpl <em>Property</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.itsm.modeler.model.itsm.impl.PropertyImpl
		 * @see org.itsm.modeler.model.itsm.impl.ItsmPackageImpl#getProperty()
		 * @generated
		 */
		EClass PROPERTY = eINSTANCE.getProperty();

		/**
		 * The meta object literal for the '<em><b>Key</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PROPERTY__KEY = eINSTANCE.getProperty_Key();

		/**
		 * The meta object literal for the '<em><b>Value</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PROPERTY__VALUE = eINSTANCE.getProperty_Value();

		/**
		 * The meta object literal for the '{@link org.itsm.modeler.model.itsm.impl.WaiverImpl <em>Waiver</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.itsm.modeler.model.itsm.impl.WaiverImpl
		 * @see org.itsm.modeler.model.itsm.impl.ItsmPackageImpl#getWaiver()
		 * @generated
		 */
		EClass WAIVER = eINSTANCE.getWaiver();

		/**
		 * The meta object literal for the '<em><b>Rule</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute WAIVER__RULE = eINSTANCE.getWaiver_Rule();

		/**
		 * The meta object literal for the '<em><b>Reason</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute WAIVER__REASON = eINSTANCE.getWaiver_Reason();

		/**
		 * The meta object literal for the '<em><b>Until</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute WAIVER__UNTIL = eINSTANCE.getWaiver_Until();

		/**
		 * The meta object literal for the '<em><b>By</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute WAIVER__BY = eINSTANCE.getWaiver_By();

		/**
		 * The meta object literal for the '{@link org.itsm.modeler.model.itsm.Status <em>Status</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.itsm.modeler.model.itsm.Status
		 * @see org.itsm.modeler.model.itsm.impl.ItsmPackageImpl#getStatus()
		 * @generated
		 */
		EEnum STATUS = eINSTANCE.getStatus();

		/**
		 * The meta object literal for the '{@link org.itsm.modeler.model.itsm.AuthorityLevel <em>Authority Level</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.itsm.modeler.model.itsm.AuthorityLevel
		 * @see org.itsm.modeler.model.itsm.impl.ItsmPackageImpl#getAuthorityLevel()
		 * @generated
		 */
		EEnum AUTHORITY_LEVEL = eINSTANCE.getAuthorityLevel();

		/**
		 * The meta object literal for the '{@link org.itsm.modeler.model.itsm.Perspective <em>Perspective</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.itsm.modeler.model.itsm.Perspective
		 * @see org.itsm.modeler.model.itsm.impl.ItsmPackageImpl#getPerspective()
		 * @generated
		 */
		EEnum PERSPECTIVE = eINSTANCE.getPerspective();

		/**
		 * The meta object literal for the '{@link org.itsm.modeler.model.itsm.Horizon <em>Horizon</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.itsm.modeler.model.itsm.Horizon
		 * @see org.itsm.modeler.model.itsm.impl.ItsmPackageImpl#getHorizon()
		 * @generated
		 */
		EEnum HORIZON = eINSTANCE.getHorizon();

		/**
		 * The meta object literal for the '{@link org.itsm.modeler.model.itsm.LifecycleStage <em>Lifecycle Stage</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.itsm.modeler.model.itsm.LifecycleStage
		 * @see org.itsm.modeler.model.itsm.impl.ItsmPackageImpl#getLifecycleStage()
		 * @generated
		 */
		EEnum LIFECYCLE_STAGE = eINSTANCE.getLifecycleStage();

		/**
		 * The meta object literal for the '{@link org.itsm.modeler.model.itsm.ServiceKind <em>Service Kind</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.itsm.modeler.model.itsm.ServiceKind
		 * @see org.itsm.modeler.model.itsm.impl.ItsmPackageImpl#getServiceKind()
		 * @generated
		 */
		EEnum SERVICE_KIND = eINSTANCE.getServiceKind();

		/**
		 * The meta object literal for the '{@link org.itsm.modeler.model.itsm.AgreementKind <em>Agreement Kind</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.itsm.modeler.model.itsm.AgreementKind
		 * @see org.itsm.modeler.model.itsm.impl.ItsmPackageImpl#getAgreementKind()
		 * @generated
		 */
		EEnum AGREEMENT_KIND = eINSTANCE.getAgreementKind();

		/**
		 * The meta object literal for the '{@link org.itsm.modeler.model.itsm.Automation <em>Automation</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.itsm.modeler.model.itsm.Automation
		 * @see org.itsm.modeler.model.itsm.impl.ItsmPackageImpl#getAutomation()
		 * @generated
		 */
		EEnum AUTOMATION = eINSTANCE.getAutomation();

		/**
		 * The meta object literal for the '{@link org.itsm.modeler.model.itsm.Criticality <em>Criticality</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.itsm.modeler.model.itsm.Criticality
		 * @see org.itsm.modeler.model.itsm.impl.ItsmPackageImpl#getCriticality()
		 * @generated
		 */
		EEnum CRITICALITY = eINSTANCE.getCriticality();

		/**
		 * The meta object literal for the '{@link org.itsm.modeler.model.itsm.FrameworkKind <em>Framework Kind</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.itsm.modeler.model.itsm.FrameworkKind
		 * @see org.itsm.modeler.model.itsm.impl.ItsmPackageImpl#getFrameworkKind()
		 * @generated
		 */
		EEnum FRAMEWORK_KIND = eINSTANCE.getFrameworkKind();

		/**
		 * The meta object literal for the '{@link org.itsm.modeler.model.itsm.FrameworkElementKind <em>Framework Element Kind</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.itsm.modeler.model.itsm.FrameworkElementKind
		 * @see org.itsm.modeler.model.itsm.impl.ItsmPackageImpl#getFrameworkElementKind()
		 * @generated
		 */
		EEnum FRAMEWORK_ELEMENT_KIND = eINSTANCE.getFrameworkElementKind();

		/**
		 * The meta object literal for the '{@link org.itsm.modeler.model.itsm.Direction <em>Direction</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.itsm.modeler.model.itsm.Direction
		 * @see org.itsm.modeler.model.itsm.impl.ItsmPackageImpl#getDirection()
		 * @generated
		 */
		EEnum DIRECTION = eINSTANCE.getDirection();

		/**
		 * The meta object literal for the '{@link org.itsm.modeler.model.itsm.Frequency <em>Frequency</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.itsm.modeler.model.itsm.Frequency
		 * @see org.itsm.modeler.model.itsm.impl.ItsmPackageImpl#getFrequency()
		 * @generated
		 */
		EEnum FREQUENCY = eINSTANCE.getFrequency();

		/**
		 * The meta object literal for the '{@link org.itsm.modeler.model.itsm.RaciKind <em>Raci Kind</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.itsm.modeler.model.itsm.RaciKind
		 * @see org.itsm.modeler.model.itsm.impl.ItsmPackageImpl#getRaciKind()
		 * @generated
		 */
		EEnum RACI_KIND = eINSTANCE.getRaciKind();

		/**
		 * The meta object literal for the '{@link org.itsm.modeler.model.itsm.RoleKind <em>Role Kind</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.itsm.modeler.model.itsm.RoleKind
		 * @see org.itsm.modeler.model.itsm.impl.ItsmPackageImpl#getRoleKind()
		 * @generated
		 */
		EEnum ROLE_KIND = eINSTANCE.getRoleKind();

		/**
		 * The meta object literal for the '{@link org.itsm.modeler.model.itsm.ImprovementStep <em>Improvement Step</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.itsm.modeler.model.itsm.ImprovementStep
		 * @see org.itsm.modeler.model.itsm.impl.ItsmPackageImpl#getImprovementStep()
		 * @generated
		 */
		EEnum IMPROVEMENT_STEP = eINSTANCE.getImprovementStep();

		/**
		 * The meta object literal for the '{@link org.itsm.modeler.model.itsm.ImprovementState <em>Improvement State</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.itsm.modeler.model.itsm.ImprovementState
		 * @see org.itsm.modeler.model.itsm.impl.ItsmPackageImpl#getImprovementState()
		 * @generated
		 */
		EEnum IMPROVEMENT_STATE = eINSTANCE.getImprovementState();

		/**
		 * The meta object literal for the '{@link org.itsm.modeler.model.itsm.Layer <em>Layer</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.itsm.modeler.model.itsm.Layer
		 * @see org.itsm.modeler.model.itsm.impl.ItsmPackageImpl#getLayer()
		 * @generated
		 */
		EEnum LAYER = eINSTANCE.getLayer();

		/**
		 * The meta object literal for the '<em>Date</em>' data type.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see java.lang.String
		 * @see org.itsm.modeler.model.itsm.impl.ItsmPackageImpl#getDate()
		 * @generated
		 */
		EDataType DATE = eINSTANCE.getDate();

		/**
		 * The meta object literal for the '<em>Chain Graph</em>' data type.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.itsm.modeler.model.chain.ChainGraph
		 * @see org.itsm.modeler.model.itsm.impl.ItsmPackageImpl#getChainGraph()
		 * @generated
		 */
		EDataType CHAIN_GRAPH = eINSTANCE.getChainGraph();

	}

} //ItsmPackage

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

import org.eclipse.emf.common.util.EList;

import org.itsm.modeler.model.chain.ChainGraph;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>ITSM Model</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * The complete picture of how one organization aligns its IT services with its business: the five layers, the people and agreements around them and the knowledge they draw upon. It is the root of a model file.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.itsm.modeler.model.itsm.ITSMModel#getOrganizationName <em>Organization Name</em>}</li>
 *   <li>{@link org.itsm.modeler.model.itsm.ITSMModel#getModelVersion <em>Model Version</em>}</li>
 *   <li>{@link org.itsm.modeler.model.itsm.ITSMModel#getLanguage <em>Language</em>}</li>
 *   <li>{@link org.itsm.modeler.model.itsm.ITSMModel#getObjectives <em>Objectives</em>}</li>
 *   <li>{@link org.itsm.modeler.model.itsm.ITSMModel#getBusinessProcesses <em>Business Processes</em>}</li>
 *   <li>{@link org.itsm.modeler.model.itsm.ITSMModel#getServiceOrganizations <em>Service Organizations</em>}</li>
 *   <li>{@link org.itsm.modeler.model.itsm.ITSMModel#getServices <em>Services</em>}</li>
 *   <li>{@link org.itsm.modeler.model.itsm.ITSMModel#getItsmProcesses <em>Itsm Processes</em>}</li>
 *   <li>{@link org.itsm.modeler.model.itsm.ITSMModel#getTechnicalActivities <em>Technical Activities</em>}</li>
 *   <li>{@link org.itsm.modeler.model.itsm.ITSMModel#getTeams <em>Teams</em>}</li>
 *   <li>{@link org.itsm.modeler.model.itsm.ITSMModel#getStakeholders <em>Stakeholders</em>}</li>
 *   <li>{@link org.itsm.modeler.model.itsm.ITSMModel#getRoles <em>Roles</em>}</li>
 *   <li>{@link org.itsm.modeler.model.itsm.ITSMModel#getFrameworks <em>Frameworks</em>}</li>
 *   <li>{@link org.itsm.modeler.model.itsm.ITSMModel#getQualityStandards <em>Quality Standards</em>}</li>
 *   <li>{@link org.itsm.modeler.model.itsm.ITSMModel#getKpis <em>Kpis</em>}</li>
 *   <li>{@link org.itsm.modeler.model.itsm.ITSMModel#getAgreements <em>Agreements</em>}</li>
 *   <li>{@link org.itsm.modeler.model.itsm.ITSMModel#getImprovements <em>Improvements</em>}</li>
 *   <li>{@link org.itsm.modeler.model.itsm.ITSMModel#getSystems <em>Systems</em>}</li>
 * </ul>
 *
 * @see org.itsm.modeler.model.itsm.ItsmPackage#getITSMModel()
 * @generated
 */
public interface ITSMModel extends ITSMElement {
	/**
	 * Returns the value of the '<em><b>Organization Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The organization whose service management the model describes, as it appears on reports.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Organization Name</em>' attribute.
	 * @see #setOrganizationName(String)
	 * @see org.itsm.modeler.model.itsm.ItsmPackage#getITSMModel_OrganizationName()
	 * @generated
	 */
	String getOrganizationName();

	/**
	 * Sets the value of the '{@link org.itsm.modeler.model.itsm.ITSMModel#getOrganizationName <em>Organization Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Organization Name</em>' attribute.
	 * @see #getOrganizationName()
	 * @generated
	 */
	void setOrganizationName(String value);

	/**
	 * Returns the value of the '<em><b>Model Version</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The edition of the model's content, such as 2026-Q1, stated by its authors; it is independent of the version of the file format.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Model Version</em>' attribute.
	 * @see #setModelVersion(String)
	 * @see org.itsm.modeler.model.itsm.ItsmPackage#getITSMModel_ModelVersion()
	 * @generated
	 */
	String getModelVersion();

	/**
	 * Sets the value of the '{@link org.itsm.modeler.model.itsm.ITSMModel#getModelVersion <em>Model Version</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Model Version</em>' attribute.
	 * @see #getModelVersion()
	 * @generated
	 */
	void setModelVersion(String value);

	/**
	 * Returns the value of the '<em><b>Language</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The language in which names and descriptions are written, as a tag such as en or pt-BR.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Language</em>' attribute.
	 * @see #setLanguage(String)
	 * @see org.itsm.modeler.model.itsm.ItsmPackage#getITSMModel_Language()
	 * @generated
	 */
	String getLanguage();

	/**
	 * Sets the value of the '{@link org.itsm.modeler.model.itsm.ITSMModel#getLanguage <em>Language</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Language</em>' attribute.
	 * @see #getLanguage()
	 * @generated
	 */
	void setLanguage(String value);

	/**
	 * Returns the value of the '<em><b>Objectives</b></em>' containment reference list.
	 * The list contents are of type {@link org.itsm.modeler.model.itsm.OrganizationalObjective}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The top objectives of the organization, the first layer of the lifecycle. Each may be broken down into sub-objectives.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Objectives</em>' containment reference list.
	 * @see org.itsm.modeler.model.itsm.ItsmPackage#getITSMModel_Objectives()
	 * @generated
	 */
	EList<OrganizationalObjective> getObjectives();

	/**
	 * Returns the value of the '<em><b>Business Processes</b></em>' containment reference list.
	 * The list contents are of type {@link org.itsm.modeler.model.itsm.BusinessProcess}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The processes by which the business creates value for its customers, the second layer of the lifecycle.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Business Processes</em>' containment reference list.
	 * @see org.itsm.modeler.model.itsm.ItsmPackage#getITSMModel_BusinessProcesses()
	 * @generated
	 */
	EList<BusinessProcess> getBusinessProcesses();

	/**
	 * Returns the value of the '<em><b>Service Organizations</b></em>' containment reference list.
	 * The list contents are of type {@link org.itsm.modeler.model.itsm.ITServiceOrganization}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The internal and external organizations that provide IT services, the third layer of the lifecycle, with their departments and goals.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Service Organizations</em>' containment reference list.
	 * @see org.itsm.modeler.model.itsm.ItsmPackage#getITSMModel_ServiceOrganizations()
	 * @generated
	 */
	EList<ITServiceOrganization> getServiceOrganizations();

	/**
	 * Returns the value of the '<em><b>Services</b></em>' containment reference list.
	 * The list contents are of type {@link org.itsm.modeler.model.itsm.ITService}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The portfolio of IT services: those offered to customers and those on which they are built.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Services</em>' containment reference list.
	 * @see org.itsm.modeler.model.itsm.ItsmPackage#getITSMModel_Services()
	 * @generated
	 */
	EList<ITService> getServices();

	/**
	 * Returns the value of the '<em><b>Itsm Processes</b></em>' containment reference list.
	 * The list contents are of type {@link org.itsm.modeler.model.itsm.ITSMProcess}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The IT service management processes in use, the fourth layer of the lifecycle.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Itsm Processes</em>' containment reference list.
	 * @see org.itsm.modeler.model.itsm.ItsmPackage#getITSMModel_ItsmProcesses()
	 * @generated
	 */
	EList<ITSMProcess> getItsmProcesses();

	/**
	 * Returns the value of the '<em><b>Technical Activities</b></em>' containment reference list.
	 * The list contents are of type {@link org.itsm.modeler.model.itsm.TechnicalActivity}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The technical activities carried out by IT workers, the fifth layer of the lifecycle.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Technical Activities</em>' containment reference list.
	 * @see org.itsm.modeler.model.itsm.ItsmPackage#getITSMModel_TechnicalActivities()
	 * @generated
	 */
	EList<TechnicalActivity> getTechnicalActivities();

	/**
	 * Returns the value of the '<em><b>Teams</b></em>' containment reference list.
	 * The list contents are of type {@link org.itsm.modeler.model.itsm.Team}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The groups of IT workers that perform the technical activities.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Teams</em>' containment reference list.
	 * @see org.itsm.modeler.model.itsm.ItsmPackage#getITSMModel_Teams()
	 * @generated
	 */
	EList<Team> getTeams();

	/**
	 * Returns the value of the '<em><b>Stakeholders</b></em>' containment reference list.
	 * The list contents are of type {@link org.itsm.modeler.model.itsm.Stakeholder}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The people, bodies, customers and suppliers that have an interest in the services or decide about them.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Stakeholders</em>' containment reference list.
	 * @see org.itsm.modeler.model.itsm.ItsmPackage#getITSMModel_Stakeholders()
	 * @generated
	 */
	EList<Stakeholder> getStakeholders();

	/**
	 * Returns the value of the '<em><b>Roles</b></em>' containment reference list.
	 * The list contents are of type {@link org.itsm.modeler.model.itsm.Role}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The roles to which ownership, accountability and work are assigned, independent of who holds them today.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Roles</em>' containment reference list.
	 * @see org.itsm.modeler.model.itsm.ItsmPackage#getITSMModel_Roles()
	 * @generated
	 */
	EList<Role> getRoles();

	/**
	 * Returns the value of the '<em><b>Frameworks</b></em>' containment reference list.
	 * The list contents are of type {@link org.itsm.modeler.model.itsm.Framework}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The frameworks, standards and bodies of own knowledge from which processes are adopted.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Frameworks</em>' containment reference list.
	 * @see org.itsm.modeler.model.itsm.ItsmPackage#getITSMModel_Frameworks()
	 * @generated
	 */
	EList<Framework> getFrameworks();

	/**
	 * Returns the value of the '<em><b>Quality Standards</b></em>' containment reference list.
	 * The list contents are of type {@link org.itsm.modeler.model.itsm.QualityStandard}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The standards of quality against which processes are held.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Quality Standards</em>' containment reference list.
	 * @see org.itsm.modeler.model.itsm.ItsmPackage#getITSMModel_QualityStandards()
	 * @generated
	 */
	EList<QualityStandard> getQualityStandards();

	/**
	 * Returns the value of the '<em><b>Kpis</b></em>' containment reference list.
	 * The list contents are of type {@link org.itsm.modeler.model.itsm.KPI}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The key performance indicators by which objectives, goals, services and processes are measured.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Kpis</em>' containment reference list.
	 * @see org.itsm.modeler.model.itsm.ItsmPackage#getITSMModel_Kpis()
	 * @generated
	 */
	EList<KPI> getKpis();

	/**
	 * Returns the value of the '<em><b>Agreements</b></em>' containment reference list.
	 * The list contents are of type {@link org.itsm.modeler.model.itsm.Agreement}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The agreements on services: with customers, between internal groups and with suppliers.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Agreements</em>' containment reference list.
	 * @see org.itsm.modeler.model.itsm.ItsmPackage#getITSMModel_Agreements()
	 * @generated
	 */
	EList<Agreement> getAgreements();

	/**
	 * Returns the value of the '<em><b>Improvements</b></em>' containment reference list.
	 * The list contents are of type {@link org.itsm.modeler.model.itsm.Improvement}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The register of continual improvement: every initiative that was identified, whatever became of it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Improvements</em>' containment reference list.
	 * @see org.itsm.modeler.model.itsm.ItsmPackage#getITSMModel_Improvements()
	 * @generated
	 */
	EList<Improvement> getImprovements();

	/**
	 * Returns the value of the '<em><b>Systems</b></em>' containment reference list.
	 * The list contents are of type {@link org.itsm.modeler.model.itsm.SystemComponent}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The systems and other configuration items that services rely on and activities work with.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Systems</em>' containment reference list.
	 * @see org.itsm.modeler.model.itsm.ItsmPackage#getITSMModel_Systems()
	 * @generated
	 */
	EList<SystemComponent> getSystems();

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The graph of all steps between the five layers, on which reachability, gaps and coverage are computed.
	 * <!-- end-model-doc -->
	 * @generated
	 */
	ChainGraph chain();

} // ITSMModel

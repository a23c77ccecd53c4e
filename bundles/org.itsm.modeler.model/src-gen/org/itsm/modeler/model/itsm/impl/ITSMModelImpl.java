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

import java.lang.reflect.InvocationTargetException;

import java.util.Collection;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.eclipse.emf.ecore.util.EObjectContainmentEList;
import org.eclipse.emf.ecore.util.InternalEList;

import org.itsm.modeler.model.chain.ChainGraph;

import org.itsm.modeler.model.itsm.Agreement;
import org.itsm.modeler.model.itsm.BusinessProcess;
import org.itsm.modeler.model.itsm.Framework;
import org.itsm.modeler.model.itsm.ITSMModel;
import org.itsm.modeler.model.itsm.ITSMProcess;
import org.itsm.modeler.model.itsm.ITService;
import org.itsm.modeler.model.itsm.ITServiceOrganization;
import org.itsm.modeler.model.itsm.Improvement;
import org.itsm.modeler.model.itsm.ItsmPackage;
import org.itsm.modeler.model.itsm.KPI;
import org.itsm.modeler.model.itsm.OrganizationalObjective;
import org.itsm.modeler.model.itsm.QualityStandard;
import org.itsm.modeler.model.itsm.Role;
import org.itsm.modeler.model.itsm.Stakeholder;
import org.itsm.modeler.model.itsm.SystemComponent;
import org.itsm.modeler.model.itsm.Team;
import org.itsm.modeler.model.itsm.TechnicalActivity;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>ITSM Model</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.itsm.modeler.model.itsm.impl.ITSMModelImpl#getOrganizationName <em>Organization Name</em>}</li>
 *   <li>{@link org.itsm.modeler.model.itsm.impl.ITSMModelImpl#getModelVersion <em>Model Version</em>}</li>
 *   <li>{@link org.itsm.modeler.model.itsm.impl.ITSMModelImpl#getLanguage <em>Language</em>}</li>
 *   <li>{@link org.itsm.modeler.model.itsm.impl.ITSMModelImpl#getObjectives <em>Objectives</em>}</li>
 *   <li>{@link org.itsm.modeler.model.itsm.impl.ITSMModelImpl#getBusinessProcesses <em>Business Processes</em>}</li>
 *   <li>{@link org.itsm.modeler.model.itsm.impl.ITSMModelImpl#getServiceOrganizations <em>Service Organizations</em>}</li>
 *   <li>{@link org.itsm.modeler.model.itsm.impl.ITSMModelImpl#getServices <em>Services</em>}</li>
 *   <li>{@link org.itsm.modeler.model.itsm.impl.ITSMModelImpl#getItsmProcesses <em>Itsm Processes</em>}</li>
 *   <li>{@link org.itsm.modeler.model.itsm.impl.ITSMModelImpl#getTechnicalActivities <em>Technical Activities</em>}</li>
 *   <li>{@link org.itsm.modeler.model.itsm.impl.ITSMModelImpl#getTeams <em>Teams</em>}</li>
 *   <li>{@link org.itsm.modeler.model.itsm.impl.ITSMModelImpl#getStakeholders <em>Stakeholders</em>}</li>
 *   <li>{@link org.itsm.modeler.model.itsm.impl.ITSMModelImpl#getRoles <em>Roles</em>}</li>
 *   <li>{@link org.itsm.modeler.model.itsm.impl.ITSMModelImpl#getFrameworks <em>Frameworks</em>}</li>
 *   <li>{@link org.itsm.modeler.model.itsm.impl.ITSMModelImpl#getQualityStandards <em>Quality Standards</em>}</li>
 *   <li>{@link org.itsm.modeler.model.itsm.impl.ITSMModelImpl#getKpis <em>Kpis</em>}</li>
 *   <li>{@link org.itsm.modeler.model.itsm.impl.ITSMModelImpl#getAgreements <em>Agreements</em>}</li>
 *   <li>{@link org.itsm.modeler.model.itsm.impl.ITSMModelImpl#getImprovements <em>Improvements</em>}</li>
 *   <li>{@link org.itsm.modeler.model.itsm.impl.ITSMModelImpl#getSystems <em>Systems</em>}</li>
 * </ul>
 *
 * @generated
 */
public class ITSMModelImpl extends ITSMElementImpl implements ITSMModel {
	/**
	 * The default value of the '{@link #getOrganizationName() <em>Organization Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOrganizationName()
	 * @generated
	 * @ordered
	 */
	protected static final String ORGANIZATION_NAME_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getOrganizationName() <em>Organization Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOrganizationName()
	 * @generated
	 * @ordered
	 */
	protected String organizationName = ORGANIZATION_NAME_EDEFAULT;

	/**
	 * The default value of the '{@link #getModelVersion() <em>Model Version</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getModelVersion()
	 * @generated
	 * @ordered
	 */
	protected static final String MODEL_VERSION_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getModelVersion() <em>Model Version</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getModelVersion()
	 * @generated
	 * @ordered
	 */
	protected String modelVersion = MODEL_VERSION_EDEFAULT;

	/**
	 * The default value of the '{@link #getLanguage() <em>Language</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLanguage()
	 * @generated
	 * @ordered
	 */
	protected static final String LANGUAGE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getLanguage() <em>Language</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLanguage()
	 * @generated
	 * @ordered
	 */
	protected String language = LANGUAGE_EDEFAULT;

	/**
	 * The cached value of the '{@link #getObjectives() <em>Objectives</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getObjectives()
	 * @generated
	 * @ordered
	 */
	protected EList<OrganizationalObjective> objectives;

	/**
	 * The cached value of the '{@link #getBusinessProcesses() <em>Business Processes</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBusinessProcesses()
	 * @generated
	 * @ordered
	 */
	protected EList<BusinessProcess> businessProcesses;

	/**
	 * The cached value of the '{@link #getServiceOrganizations() <em>Service Organizations</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getServiceOrganizations()
	 * @generated
	 * @ordered
	 */
	protected EList<ITServiceOrganization> serviceOrganizations;

	/**
	 * The cached value of the '{@link #getServices() <em>Services</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getServices()
	 * @generated
	 * @ordered
	 */
	protected EList<ITService> services;

	/**
	 * The cached value of the '{@link #getItsmProcesses() <em>Itsm Processes</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getItsmProcesses()
	 * @generated
	 * @ordered
	 */
	protected EList<ITSMProcess> itsmProcesses;

	/**
	 * The cached value of the '{@link #getTechnicalActivities() <em>Technical Activities</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTechnicalActivities()
	 * @generated
	 * @ordered
	 */
	protected EList<TechnicalActivity> technicalActivities;

	/**
	 * The cached value of the '{@link #getTeams() <em>Teams</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTeams()
	 * @generated
	 * @ordered
	 */
	protected EList<Team> teams;

	/**
	 * The cached value of the '{@link #getStakeholders() <em>Stakeholders</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStakeholders()
	 * @generated
	 * @ordered
	 */
	protected EList<Stakeholder> stakeholders;

	/**
	 * The cached value of the '{@link #getRoles() <em>Roles</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRoles()
	 * @generated
	 * @ordered
	 */
	protected EList<Role> roles;

	/**
	 * The cached value of the '{@link #getFrameworks() <em>Frameworks</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFrameworks()
	 * @generated
	 * @ordered
	 */
	protected EList<Framework> frameworks;

	/**
	 * The cached value of the '{@link #getQualityStandards() <em>Quality Standards</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getQualityStandards()
	 * @generated
	 * @ordered
	 */
	protected EList<QualityStandard> qualityStandards;

	/**
	 * The cached value of the '{@link #getKpis() <em>Kpis</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKpis()
	 * @generated
	 * @ordered
	 */
	protected EList<KPI> kpis;

	/**
	 * The cached value of the '{@link #getAgreements() <em>Agreements</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAgreements()
	 * @generated
	 * @ordered
	 */
	protected EList<Agreement> agreements;

	/**
	 * The cached value of the '{@link #getImprovements() <em>Improvements</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getImprovements()
	 * @generated
	 * @ordered
	 */
	protected EList<Improvement> improvements;

	/**
	 * The cached value of the '{@link #getSystems() <em>Systems</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSystems()
	 * @generated
	 * @ordered
	 */
	protected EList<SystemComponent> systems;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected ITSMModelImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return ItsmPackage.Literals.ITSM_MODEL;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getOrganizationName() {
		return organizationName;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setOrganizationName(String newOrganizationName) {
		String oldOrganizationName = organizationName;
		organizationName = newOrganizationName;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ItsmPackage.ITSM_MODEL__ORGANIZATION_NAME, oldOrganizationName, organizationName));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getModelVersion() {
		return modelVersion;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setModelVersion(String newModelVersion) {
		String oldModelVersion = modelVersion;
		modelVersion = newModelVersion;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ItsmPackage.ITSM_MODEL__MODEL_VERSION, oldModelVersion, modelVersion));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getLanguage() {
		return language;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setLanguage(String newLanguage) {
		String oldLanguage = language;
		language = newLanguage;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ItsmPackage.ITSM_MODEL__LANGUAGE, oldLanguage, language));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<OrganizationalObjective> getObjectives() {
		if (objectives == null) {
			objectives = new EObjectContainmentEList<OrganizationalObjective>(OrganizationalObjective.class, this, ItsmPackage.ITSM_MODEL__OBJECTIVES);
		}
		return objectives;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<BusinessProcess> getBusinessProcesses() {
		if (businessProcesses == null) {
			businessProcesses = new EObjectContainmentEList<BusinessProcess>(BusinessProcess.class, this, ItsmPackage.ITSM_MODEL__BUSINESS_PROCESSES);
		}
		return businessProcesses;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<ITServiceOrganization> getServiceOrganizations() {
		if (serviceOrganizations == null) {
			serviceOrganizations = new EObjectContainmentEList<ITServiceOrganization>(ITServiceOrganization.class, this, ItsmPackage.ITSM_MODEL__SERVICE_ORGANIZATIONS);
		}
		return serviceOrganizations;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<ITService> getServices() {
		if (services == null) {
			services = new EObjectContainmentEList<ITService>(ITService.class, this, ItsmPackage.ITSM_MODEL__SERVICES);
		}
		return services;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<ITSMProcess> getItsmProcesses() {
		if (itsmProcesses == null) {
			itsmProcesses = new EObjectContainmentEList<ITSMProcess>(ITSMProcess.class, this, ItsmPackage.ITSM_MODEL__ITSM_PROCESSES);
		}
		return itsmProcesses;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<TechnicalActivity> getTechnicalActivities() {
		if (technicalActivities == null) {
			technicalActivities = new EObjectContainmentEList<TechnicalActivity>(TechnicalActivity.class, this, ItsmPackage.ITSM_MODEL__TECHNICAL_ACTIVITIES);
		}
		return technicalActivities;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Team> getTeams() {
		if (teams == null) {
			teams = new EObjectContainmentEList<Team>(Team.class, this, ItsmPackage.ITSM_MODEL__TEAMS);
		}
		return teams;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Stakeholder> getStakeholders() {
		if (stakeholders == null) {
			stakeholders = new EObjectContainmentEList<Stakeholder>(Stakeholder.class, this, ItsmPackage.ITSM_MODEL__STAKEHOLDERS);
		}
		return stakeholders;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Role> getRoles() {
		if (roles == null) {
			roles = new EObjectContainmentEList<Role>(Role.class, this, ItsmPackage.ITSM_MODEL__ROLES);
		}
		return roles;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Framework> getFrameworks() {
		if (frameworks == null) {
			frameworks = new EObjectContainmentEList<Framework>(Framework.class, this, ItsmPackage.ITSM_MODEL__FRAMEWORKS);
		}
		return frameworks;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<QualityStandard> getQualityStandards() {
		if (qualityStandards == null) {
			qualityStandards = new EObjectContainmentEList<QualityStandard>(QualityStandard.class, this, ItsmPackage.ITSM_MODEL__QUALITY_STANDARDS);
		}
		return qualityStandards;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<KPI> getKpis() {
		if (kpis == null) {
			kpis = new EObjectContainmentEList<KPI>(KPI.class, this, ItsmPackage.ITSM_MODEL__KPIS);
		}
		return kpis;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Agreement> getAgreements() {
		if (agreements == null) {
			agreements = new EObjectContainmentEList<Agreement>(Agreement.class, this, ItsmPackage.ITSM_MODEL__AGREEMENTS);
		}
		return agreements;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Improvement> getImprovements() {
		if (improvements == null) {
			improvements = new EObjectContainmentEList<Improvement>(Improvement.class, this, ItsmPackage.ITSM_MODEL__IMPROVEMENTS);
		}
		return improvements;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<SystemComponent> getSystems() {
		if (systems == null) {
			systems = new EObjectContainmentEList<SystemComponent>(SystemComponent.class, this, ItsmPackage.ITSM_MODEL__SYSTEMS);
		}
		return systems;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ChainGraph chain() {
		return org.itsm.modeler.model.chain.ChainOperations.chain(this);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case ItsmPackage.ITSM_MODEL__OBJECTIVES:
				return ((InternalEList<?>)getObjectives()).basicRemove(otherEnd, msgs);
			case ItsmPackage.ITSM_MODEL__BUSINESS_PROCESSES:
				return ((InternalEList<?>)getBusinessProcesses()).basicRemove(otherEnd, msgs);
			case ItsmPackage.ITSM_MODEL__SERVICE_ORGANIZATIONS:
				return ((InternalEList<?>)getServiceOrganizations()).basicRemove(otherEnd, msgs);
			case ItsmPackage.ITSM_MODEL__SERVICES:
				return ((InternalEList<?>)getServices()).basicRemove(otherEnd, msgs);
			case ItsmPackage.ITSM_MODEL__ITSM_PROCESSES:
				return ((InternalEList<?>)getItsmProcesses()).basicRemove(otherEnd, msgs);
			case ItsmPackage.ITSM_MODEL__TECHNICAL_ACTIVITIES:
				return ((InternalEList<?>)getTechnicalActivities()).basicRemove(otherEnd, msgs);
			case ItsmPackage.ITSM_MODEL__TEAMS:
				return ((InternalEList<?>)getTeams()).basicRemove(otherEnd, msgs);
			case ItsmPackage.ITSM_MODEL__STAKEHOLDERS:
				return ((InternalEList<?>)getStakeholders()).basicRemove(otherEnd, msgs);
			case ItsmPackage.ITSM_MODEL__ROLES:
				return ((InternalEList<?>)getRoles()).basicRemove(otherEnd, msgs);
			case ItsmPackage.ITSM_MODEL__FRAMEWORKS:
				return ((InternalEList<?>)getFrameworks()).basicRemove(otherEnd, msgs);
			case ItsmPackage.ITSM_MODEL__QUALITY_STANDARDS:
				return ((InternalEList<?>)getQualityStandards()).basicRemove(otherEnd, msgs);
			case ItsmPackage.ITSM_MODEL__KPIS:
				return ((InternalEList<?>)getKpis()).basicRemove(otherEnd, msgs);
			case ItsmPackage.ITSM_MODEL__AGREEMENTS:
				return ((InternalEList<?>)getAgreements()).basicRemove(otherEnd, msgs);
			case ItsmPackage.ITSM_MODEL__IMPROVEMENTS:
				return ((InternalEList<?>)getImprovements()).basicRemove(otherEnd, msgs);
			case ItsmPackage.ITSM_MODEL__SYSTEMS:
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
			case ItsmPackage.ITSM_MODEL__ORGANIZATION_NAME:
				return getOrganizationName();
			case ItsmPackage.ITSM_MODEL__MODEL_VERSION:
				return getModelVersion();
			case ItsmPackage.ITSM_MODEL__LANGUAGE:
				return getLanguage();
			case ItsmPackage.ITSM_MODEL__OBJECTIVES:
				return getObjectives();
			case ItsmPackage.ITSM_MODEL__BUSINESS_PROCESSES:
				return getBusinessProcesses();
			case ItsmPackage.ITSM_MODEL__SERVICE_ORGANIZATIONS:
				return getServiceOrganizations();
			case ItsmPackage.ITSM_MODEL__SERVICES:
				return getServices();
			case ItsmPackage.ITSM_MODEL__ITSM_PROCESSES:
				return getItsmProcesses();
			case ItsmPackage.ITSM_MODEL__TECHNICAL_ACTIVITIES:
				return getTechnicalActivities();
			case ItsmPackage.ITSM_MODEL__TEAMS:
				return getTeams();
			case ItsmPackage.ITSM_MODEL__STAKEHOLDERS:
				return getStakeholders();
			case ItsmPackage.ITSM_MODEL__ROLES:
				return getRoles();
			case ItsmPackage.ITSM_MODEL__FRAMEWORKS:
				return getFrameworks();
			case ItsmPackage.ITSM_MODEL__QUALITY_STANDARDS:
				return getQualityStandards();
			case ItsmPackage.ITSM_MODEL__KPIS:
				return getKpis();
			case ItsmPackage.ITSM_MODEL__AGREEMENTS:
				return getAgreements();
			case ItsmPackage.ITSM_MODEL__IMPROVEMENTS:
				return getImprovements();
			case ItsmPackage.ITSM_MODEL__SYSTEMS:
				return getSystems();
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
			case ItsmPackage.ITSM_MODEL__ORGANIZATION_NAME:
				setOrganizationName((String)newValue);
				return;
			case ItsmPackage.ITSM_MODEL__MODEL_VERSION:
				setModelVersion((String)newValue);
				return;
			case ItsmPackage.ITSM_MODEL__LANGUAGE:
				setLanguage((String)newValue);
				return;
			case ItsmPackage.ITSM_MODEL__OBJECTIVES:
				getObjectives().clear();
				getObjectives().addAll((Collection<? extends OrganizationalObjective>)newValue);
				return;
			case ItsmPackage.ITSM_MODEL__BUSINESS_PROCESSES:
				getBusinessProcesses().clear();
				getBusinessProcesses().addAll((Collection<? extends BusinessProcess>)newValue);
				return;
			case ItsmPackage.ITSM_MODEL__SERVICE_ORGANIZATIONS:
				getServiceOrganizations().clear();
				getServiceOrganizations().addAll((Collection<? extends ITServiceOrganization>)newValue);
				return;
			case ItsmPackage.ITSM_MODEL__SERVICES:
				getServices().clear();
				getServices().addAll((Collection<? extends ITService>)newValue);
				return;
			case ItsmPackage.ITSM_MODEL__ITSM_PROCESSES:
				getItsmProcesses().clear();
				getItsmProcesses().addAll((Collection<? extends ITSMProcess>)newValue);
				return;
			case ItsmPackage.ITSM_MODEL__TECHNICAL_ACTIVITIES:
				getTechnicalActivities().clear();
				getTechnicalActivities().addAll((Collection<? extends TechnicalActivity>)newValue);
				return;
			case ItsmPackage.ITSM_MODEL__TEAMS:
				getTeams().clear();
				getTeams().addAll((Collection<? extends Team>)newValue);
				return;
			case ItsmPackage.ITSM_MODEL__STAKEHOLDERS:
				getStakeholders().clear();
				getStakeholders().addAll((Collection<? extends Stakeholder>)newValue);
				return;
			case ItsmPackage.ITSM_MODEL__ROLES:
				getRoles().clear();
				getRoles().addAll((Collection<? extends Role>)newValue);
				return;
			case ItsmPackage.ITSM_MODEL__FRAMEWORKS:
				getFrameworks().clear();
				getFrameworks().addAll((Collection<? extends Framework>)newValue);
				return;
			case ItsmPackage.ITSM_MODEL__QUALITY_STANDARDS:
				getQualityStandards().clear();
				getQualityStandards().addAll((Collection<? extends QualityStandard>)newValue);
				return;
			case ItsmPackage.ITSM_MODEL__KPIS:
				getKpis().clear();
				getKpis().addAll((Collection<? extends KPI>)newValue);
				return;
			case ItsmPackage.ITSM_MODEL__AGREEMENTS:
				getAgreements().clear();
				getAgreements().addAll((Collection<? extends Agreement>)newValue);
				return;
			case ItsmPackage.ITSM_MODEL__IMPROVEMENTS:
				getImprovements().clear();
				getImprovements().addAll((Collection<? extends Improvement>)newValue);
				return;
			case ItsmPackage.ITSM_MODEL__SYSTEMS:
				getSystems().clear();
				getSystems().addAll((Collection<? extends SystemComponent>)newValue);
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
			case ItsmPackage.ITSM_MODEL__ORGANIZATION_NAME:
				setOrganizationName(ORGANIZATION_NAME_EDEFAULT);
				return;
			case ItsmPackage.ITSM_MODEL__MODEL_VERSION:
				setModelVersion(MODEL_VERSION_EDEFAULT);
				return;
			case ItsmPackage.ITSM_MODEL__LANGUAGE:
				setLanguage(LANGUAGE_EDEFAULT);
				return;
			case ItsmPackage.ITSM_MODEL__OBJECTIVES:
				getObjectives().clear();
				return;
			case ItsmPackage.ITSM_MODEL__BUSINESS_PROCESSES:
				getBusinessProcesses().clear();
				return;
			case ItsmPackage.ITSM_MODEL__SERVICE_ORGANIZATIONS:
				getServiceOrganizations().clear();
				return;
			case ItsmPackage.ITSM_MODEL__SERVICES:
				getServices().clear();
				return;
			case ItsmPackage.ITSM_MODEL__ITSM_PROCESSES:
				getItsmProcesses().clear();
				return;
			case ItsmPackage.ITSM_MODEL__TECHNICAL_ACTIVITIES:
				getTechnicalActivities().clear();
				return;
			case ItsmPackage.ITSM_MODEL__TEAMS:
				getTeams().clear();
				return;
			case ItsmPackage.ITSM_MODEL__STAKEHOLDERS:
				getStakeholders().clear();
				return;
			case ItsmPackage.ITSM_MODEL__ROLES:
				getRoles().clear();
				return;
			case ItsmPackage.ITSM_MODEL__FRAMEWORKS:
				getFrameworks().clear();
				return;
			case ItsmPackage.ITSM_MODEL__QUALITY_STANDARDS:
				getQualityStandards().clear();
				return;
			case ItsmPackage.ITSM_MODEL__KPIS:
				getKpis().clear();
				return;
			case ItsmPackage.ITSM_MODEL__AGREEMENTS:
				getAgreements().clear();
				return;
			case ItsmPackage.ITSM_MODEL__IMPROVEMENTS:
				getImprovements().clear();
				return;
			case ItsmPackage.ITSM_MODEL__SYSTEMS:
				getSystems().clear();
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
			case ItsmPackage.ITSM_MODEL__ORGANIZATION_NAME:
				return ORGANIZATION_NAME_EDEFAULT == null ? organizationName != null : !ORGANIZATION_NAME_EDEFAULT.equals(organizationName);
			case ItsmPackage.ITSM_MODEL__MODEL_VERSION:
				return MODEL_VERSION_EDEFAULT == null ? modelVersion != null : !MODEL_VERSION_EDEFAULT.equals(modelVersion);
			case ItsmPackage.ITSM_MODEL__LANGUAGE:
				return LANGUAGE_EDEFAULT == null ? language != null : !LANGUAGE_EDEFAULT.equals(language);
			case ItsmPackage.ITSM_MODEL__OBJECTIVES:
				return objectives != null && !objectives.isEmpty();
			case ItsmPackage.ITSM_MODEL__BUSINESS_PROCESSES:
				return businessProcesses != null && !businessProcesses.isEmpty();
			case ItsmPackage.ITSM_MODEL__SERVICE_ORGANIZATIONS:
				return serviceOrganizations != null && !serviceOrganizations.isEmpty();
			case ItsmPackage.ITSM_MODEL__SERVICES:
				return services != null && !services.isEmpty();
			case ItsmPackage.ITSM_MODEL__ITSM_PROCESSES:
				return itsmProcesses != null && !itsmProcesses.isEmpty();
			case ItsmPackage.ITSM_MODEL__TECHNICAL_ACTIVITIES:
				return technicalActivities != null && !technicalActivities.isEmpty();
			case ItsmPackage.ITSM_MODEL__TEAMS:
				return teams != null && !teams.isEmpty();
			case ItsmPackage.ITSM_MODEL__STAKEHOLDERS:
				return stakeholders != null && !stakeholders.isEmpty();
			case ItsmPackage.ITSM_MODEL__ROLES:
				return roles != null && !roles.isEmpty();
			case ItsmPackage.ITSM_MODEL__FRAMEWORKS:
				return frameworks != null && !frameworks.isEmpty();
			case ItsmPackage.ITSM_MODEL__QUALITY_STANDARDS:
				return qualityStandards != null && !qualityStandards.isEmpty();
			case ItsmPackage.ITSM_MODEL__KPIS:
				return kpis != null && !kpis.isEmpty();
			case ItsmPackage.ITSM_MODEL__AGREEMENTS:
				return agreements != null && !agreements.isEmpty();
			case ItsmPackage.ITSM_MODEL__IMPROVEMENTS:
				return improvements != null && !improvements.isEmpty();
			case ItsmPackage.ITSM_MODEL__SYSTEMS:
				return systems != null && !systems.isEmpty();
		}
		return super.eIsSet(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eInvoke(int operationID, EList<?> arguments) throws InvocationTargetException {
		switch (operationID) {
			case ItsmPackage.ITSM_MODEL___CHAIN:
				return chain();
		}
		return super.eInvoke(operationID, arguments);
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
		result.append(" (organizationName: ");
		result.append(organizationName);
		result.append(", modelVersion: ");
		result.append(modelVersion);
		result.append(", language: ");
		result.append(language);
		result.append(')');
		return result.toString();
	}

} //ITSMModelImpl

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

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>IT Service</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A means of delivering value to customers by bringing about results they want, without their having to own the costs and risks of the technology behind it.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.itsm.modeler.model.itsm.ITService#getKind <em>Kind</em>}</li>
 *   <li>{@link org.itsm.modeler.model.itsm.ITService#getCatalogueRef <em>Catalogue Ref</em>}</li>
 *   <li>{@link org.itsm.modeler.model.itsm.ITService#getCriticality <em>Criticality</em>}</li>
 *   <li>{@link org.itsm.modeler.model.itsm.ITService#getProvider <em>Provider</em>}</li>
 *   <li>{@link org.itsm.modeler.model.itsm.ITService#getCustomers <em>Customers</em>}</li>
 *   <li>{@link org.itsm.modeler.model.itsm.ITService#getSupportedBy <em>Supported By</em>}</li>
 *   <li>{@link org.itsm.modeler.model.itsm.ITService#getSystems <em>Systems</em>}</li>
 *   <li>{@link org.itsm.modeler.model.itsm.ITService#getAgreements <em>Agreements</em>}</li>
 *   <li>{@link org.itsm.modeler.model.itsm.ITService#getConsumedBy <em>Consumed By</em>}</li>
 *   <li>{@link org.itsm.modeler.model.itsm.ITService#getManagedBy <em>Managed By</em>}</li>
 * </ul>
 *
 * @see org.itsm.modeler.model.itsm.ItsmPackage#getITService()
 * @generated
 */
public interface ITService extends LifecycleElement {
	/**
	 * Returns the value of the '<em><b>Kind</b></em>' attribute.
	 * The literals are from the enumeration {@link org.itsm.modeler.model.itsm.ServiceKind}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether the service faces the customer, supports other services or is purely technical.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Kind</em>' attribute.
	 * @see org.itsm.modeler.model.itsm.ServiceKind
	 * @see #setKind(ServiceKind)
	 * @see org.itsm.modeler.model.itsm.ItsmPackage#getITService_Kind()
	 * @generated
	 */
	ServiceKind getKind();

	/**
	 * Sets the value of the '{@link org.itsm.modeler.model.itsm.ITService#getKind <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Kind</em>' attribute.
	 * @see org.itsm.modeler.model.itsm.ServiceKind
	 * @see #getKind()
	 * @generated
	 */
	void setKind(ServiceKind value);

	/**
	 * Returns the value of the '<em><b>Catalogue Ref</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The entry under which the service is found in the service catalogue.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Catalogue Ref</em>' attribute.
	 * @see #setCatalogueRef(String)
	 * @see org.itsm.modeler.model.itsm.ItsmPackage#getITService_CatalogueRef()
	 * @generated
	 */
	String getCatalogueRef();

	/**
	 * Sets the value of the '{@link org.itsm.modeler.model.itsm.ITService#getCatalogueRef <em>Catalogue Ref</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Catalogue Ref</em>' attribute.
	 * @see #getCatalogueRef()
	 * @generated
	 */
	void setCatalogueRef(String value);

	/**
	 * Returns the value of the '<em><b>Criticality</b></em>' attribute.
	 * The literals are from the enumeration {@link org.itsm.modeler.model.itsm.Criticality}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How badly customers are hurt when the service is not available.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Criticality</em>' attribute.
	 * @see org.itsm.modeler.model.itsm.Criticality
	 * @see #setCriticality(Criticality)
	 * @see org.itsm.modeler.model.itsm.ItsmPackage#getITService_Criticality()
	 * @generated
	 */
	Criticality getCriticality();

	/**
	 * Sets the value of the '{@link org.itsm.modeler.model.itsm.ITService#getCriticality <em>Criticality</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Criticality</em>' attribute.
	 * @see org.itsm.modeler.model.itsm.Criticality
	 * @see #getCriticality()
	 * @generated
	 */
	void setCriticality(Criticality value);

	/**
	 * Returns the value of the '<em><b>Provider</b></em>' reference.
	 * It is bidirectional and its opposite is '{@link org.itsm.modeler.model.itsm.ITServiceOrganization#getProvides <em>Provides</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The IT service organization that provides the service and stands by its quality.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Provider</em>' reference.
	 * @see #setProvider(ITServiceOrganization)
	 * @see org.itsm.modeler.model.itsm.ItsmPackage#getITService_Provider()
	 * @see org.itsm.modeler.model.itsm.ITServiceOrganization#getProvides
	 * @generated
	 */
	ITServiceOrganization getProvider();

	/**
	 * Sets the value of the '{@link org.itsm.modeler.model.itsm.ITService#getProvider <em>Provider</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Provider</em>' reference.
	 * @see #getProvider()
	 * @generated
	 */
	void setProvider(ITServiceOrganization value);

	/**
	 * Returns the value of the '<em><b>Customers</b></em>' reference list.
	 * The list contents are of type {@link org.itsm.modeler.model.itsm.Customer}.
	 * It is bidirectional and its opposite is '{@link org.itsm.modeler.model.itsm.Customer#getConsumes <em>Consumes</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The customers who agree on the service and whose users consume it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Customers</em>' reference list.
	 * @see org.itsm.modeler.model.itsm.ItsmPackage#getITService_Customers()
	 * @see org.itsm.modeler.model.itsm.Customer#getConsumes
	 * @generated
	 */
	EList<Customer> getCustomers();

	/**
	 * Returns the value of the '<em><b>Supported By</b></em>' reference list.
	 * The list contents are of type {@link org.itsm.modeler.model.itsm.ITService}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The services on which this one is built. They need to be at least as good as what is promised here.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Supported By</em>' reference list.
	 * @see org.itsm.modeler.model.itsm.ItsmPackage#getITService_SupportedBy()
	 * @generated
	 */
	EList<ITService> getSupportedBy();

	/**
	 * Returns the value of the '<em><b>Systems</b></em>' reference list.
	 * The list contents are of type {@link org.itsm.modeler.model.itsm.SystemComponent}.
	 * It is bidirectional and its opposite is '{@link org.itsm.modeler.model.itsm.SystemComponent#getSupports <em>Supports</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The systems and configuration items that make up the service, seen from the service's side.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Systems</em>' reference list.
	 * @see org.itsm.modeler.model.itsm.ItsmPackage#getITService_Systems()
	 * @see org.itsm.modeler.model.itsm.SystemComponent#getSupports
	 * @generated
	 */
	EList<SystemComponent> getSystems();

	/**
	 * Returns the value of the '<em><b>Agreements</b></em>' reference list.
	 * The list contents are of type {@link org.itsm.modeler.model.itsm.Agreement}.
	 * It is bidirectional and its opposite is '{@link org.itsm.modeler.model.itsm.Agreement#getService <em>Service</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The agreements that have been made about the service, seen from the service's side.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Agreements</em>' reference list.
	 * @see org.itsm.modeler.model.itsm.ItsmPackage#getITService_Agreements()
	 * @see org.itsm.modeler.model.itsm.Agreement#getService
	 * @generated
	 */
	EList<Agreement> getAgreements();

	/**
	 * Returns the value of the '<em><b>Consumed By</b></em>' reference list.
	 * The list contents are of type {@link org.itsm.modeler.model.itsm.BusinessProcess}.
	 * It is bidirectional and its opposite is '{@link org.itsm.modeler.model.itsm.BusinessProcess#getUsesServices <em>Uses Services</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The business processes that rely on the service, seen from the service's side.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Consumed By</em>' reference list.
	 * @see org.itsm.modeler.model.itsm.ItsmPackage#getITService_ConsumedBy()
	 * @see org.itsm.modeler.model.itsm.BusinessProcess#getUsesServices
	 * @generated
	 */
	EList<BusinessProcess> getConsumedBy();

	/**
	 * Returns the value of the '<em><b>Managed By</b></em>' reference list.
	 * The list contents are of type {@link org.itsm.modeler.model.itsm.ITSMProcess}.
	 * It is bidirectional and its opposite is '{@link org.itsm.modeler.model.itsm.ITSMProcess#getManages <em>Manages</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The IT service management processes that plan, deliver or control the service, seen from the service's side.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Managed By</em>' reference list.
	 * @see org.itsm.modeler.model.itsm.ItsmPackage#getITService_ManagedBy()
	 * @see org.itsm.modeler.model.itsm.ITSMProcess#getManages
	 * @generated
	 */
	EList<ITSMProcess> getManagedBy();

} // ITService

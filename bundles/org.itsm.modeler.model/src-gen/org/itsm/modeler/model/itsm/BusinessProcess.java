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
 * A representation of the model object '<em><b>Business Process</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A repeatable sequence of business work that turns demand into value for a customer. IT services exist to make such processes possible or better.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.itsm.modeler.model.itsm.BusinessProcess#getValue <em>Value</em>}</li>
 *   <li>{@link org.itsm.modeler.model.itsm.BusinessProcess#getItRole <em>It Role</em>}</li>
 *   <li>{@link org.itsm.modeler.model.itsm.BusinessProcess#isRepeatable <em>Repeatable</em>}</li>
 *   <li>{@link org.itsm.modeler.model.itsm.BusinessProcess#getCriticality <em>Criticality</em>}</li>
 *   <li>{@link org.itsm.modeler.model.itsm.BusinessProcess#getSubProcesses <em>Sub Processes</em>}</li>
 *   <li>{@link org.itsm.modeler.model.itsm.BusinessProcess#getRealizes <em>Realizes</em>}</li>
 *   <li>{@link org.itsm.modeler.model.itsm.BusinessProcess#getFollows <em>Follows</em>}</li>
 *   <li>{@link org.itsm.modeler.model.itsm.BusinessProcess#getPrecedes <em>Precedes</em>}</li>
 *   <li>{@link org.itsm.modeler.model.itsm.BusinessProcess#getUsesServices <em>Uses Services</em>}</li>
 *   <li>{@link org.itsm.modeler.model.itsm.BusinessProcess#getCustomers <em>Customers</em>}</li>
 *   <li>{@link org.itsm.modeler.model.itsm.BusinessProcess#getQualityStandards <em>Quality Standards</em>}</li>
 *   <li>{@link org.itsm.modeler.model.itsm.BusinessProcess#getExaminedBy <em>Examined By</em>}</li>
 *   <li>{@link org.itsm.modeler.model.itsm.BusinessProcess#getItGoals <em>It Goals</em>}</li>
 * </ul>
 *
 * @see org.itsm.modeler.model.itsm.ItsmPackage#getBusinessProcess()
 * @generated
 */
public interface BusinessProcess extends LifecycleElement {
	/**
	 * Returns the value of the '<em><b>Value</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What the process is worth to its customer and to the organization.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Value</em>' attribute.
	 * @see #setValue(String)
	 * @see org.itsm.modeler.model.itsm.ItsmPackage#getBusinessProcess_Value()
	 * @generated
	 */
	String getValue();

	/**
	 * Sets the value of the '{@link org.itsm.modeler.model.itsm.BusinessProcess#getValue <em>Value</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Value</em>' attribute.
	 * @see #getValue()
	 * @generated
	 */
	void setValue(String value);

	/**
	 * Returns the value of the '<em><b>It Role</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The part that IT plays within the process, as found when the process was examined: what depends on IT and what IT could improve.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>It Role</em>' attribute.
	 * @see #setItRole(String)
	 * @see org.itsm.modeler.model.itsm.ItsmPackage#getBusinessProcess_ItRole()
	 * @generated
	 */
	String getItRole();

	/**
	 * Sets the value of the '{@link org.itsm.modeler.model.itsm.BusinessProcess#getItRole <em>It Role</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>It Role</em>' attribute.
	 * @see #getItRole()
	 * @generated
	 */
	void setItRole(String value);

	/**
	 * Returns the value of the '<em><b>Repeatable</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether the process is defined well enough to be carried out the same way each time, whoever does it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Repeatable</em>' attribute.
	 * @see #setRepeatable(boolean)
	 * @see org.itsm.modeler.model.itsm.ItsmPackage#getBusinessProcess_Repeatable()
	 * @generated
	 */
	boolean isRepeatable();

	/**
	 * Sets the value of the '{@link org.itsm.modeler.model.itsm.BusinessProcess#isRepeatable <em>Repeatable</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Repeatable</em>' attribute.
	 * @see #isRepeatable()
	 * @generated
	 */
	void setRepeatable(boolean value);

	/**
	 * Returns the value of the '<em><b>Criticality</b></em>' attribute.
	 * The literals are from the enumeration {@link org.itsm.modeler.model.itsm.Criticality}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How badly the business is hurt when the process stands still; the starting point of any impact analysis.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Criticality</em>' attribute.
	 * @see org.itsm.modeler.model.itsm.Criticality
	 * @see #setCriticality(Criticality)
	 * @see org.itsm.modeler.model.itsm.ItsmPackage#getBusinessProcess_Criticality()
	 * @generated
	 */
	Criticality getCriticality();

	/**
	 * Sets the value of the '{@link org.itsm.modeler.model.itsm.BusinessProcess#getCriticality <em>Criticality</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Criticality</em>' attribute.
	 * @see org.itsm.modeler.model.itsm.Criticality
	 * @see #getCriticality()
	 * @generated
	 */
	void setCriticality(Criticality value);

	/**
	 * Returns the value of the '<em><b>Sub Processes</b></em>' containment reference list.
	 * The list contents are of type {@link org.itsm.modeler.model.itsm.BusinessProcess}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The parts into which the process is divided. Links of the whole count for its parts.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Sub Processes</em>' containment reference list.
	 * @see org.itsm.modeler.model.itsm.ItsmPackage#getBusinessProcess_SubProcesses()
	 * @generated
	 */
	EList<BusinessProcess> getSubProcesses();

	/**
	 * Returns the value of the '<em><b>Realizes</b></em>' reference list.
	 * The list contents are of type {@link org.itsm.modeler.model.itsm.OrganizationalObjective}.
	 * It is bidirectional and its opposite is '{@link org.itsm.modeler.model.itsm.OrganizationalObjective#getRealizedBy <em>Realized By</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The organizational objectives towards which the process works.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Realizes</em>' reference list.
	 * @see org.itsm.modeler.model.itsm.ItsmPackage#getBusinessProcess_Realizes()
	 * @see org.itsm.modeler.model.itsm.OrganizationalObjective#getRealizedBy
	 * @generated
	 */
	EList<OrganizationalObjective> getRealizes();

	/**
	 * Returns the value of the '<em><b>Follows</b></em>' reference list.
	 * The list contents are of type {@link org.itsm.modeler.model.itsm.BusinessProcess}.
	 * It is bidirectional and its opposite is '{@link org.itsm.modeler.model.itsm.BusinessProcess#getPrecedes <em>Precedes</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The processes whose results this one takes up; they come before it in the value stream.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Follows</em>' reference list.
	 * @see org.itsm.modeler.model.itsm.ItsmPackage#getBusinessProcess_Follows()
	 * @see org.itsm.modeler.model.itsm.BusinessProcess#getPrecedes
	 * @generated
	 */
	EList<BusinessProcess> getFollows();

	/**
	 * Returns the value of the '<em><b>Precedes</b></em>' reference list.
	 * The list contents are of type {@link org.itsm.modeler.model.itsm.BusinessProcess}.
	 * It is bidirectional and its opposite is '{@link org.itsm.modeler.model.itsm.BusinessProcess#getFollows <em>Follows</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The processes that take up the results of this one, seen from the earlier process.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Precedes</em>' reference list.
	 * @see org.itsm.modeler.model.itsm.ItsmPackage#getBusinessProcess_Precedes()
	 * @see org.itsm.modeler.model.itsm.BusinessProcess#getFollows
	 * @generated
	 */
	EList<BusinessProcess> getPrecedes();

	/**
	 * Returns the value of the '<em><b>Uses Services</b></em>' reference list.
	 * The list contents are of type {@link org.itsm.modeler.model.itsm.ITService}.
	 * It is bidirectional and its opposite is '{@link org.itsm.modeler.model.itsm.ITService#getConsumedBy <em>Consumed By</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The IT services on which the process relies to do its work.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Uses Services</em>' reference list.
	 * @see org.itsm.modeler.model.itsm.ItsmPackage#getBusinessProcess_UsesServices()
	 * @see org.itsm.modeler.model.itsm.ITService#getConsumedBy
	 * @generated
	 */
	EList<ITService> getUsesServices();

	/**
	 * Returns the value of the '<em><b>Customers</b></em>' reference list.
	 * The list contents are of type {@link org.itsm.modeler.model.itsm.Customer}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The customers who receive what the process produces.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Customers</em>' reference list.
	 * @see org.itsm.modeler.model.itsm.ItsmPackage#getBusinessProcess_Customers()
	 * @generated
	 */
	EList<Customer> getCustomers();

	/**
	 * Returns the value of the '<em><b>Quality Standards</b></em>' reference list.
	 * The list contents are of type {@link org.itsm.modeler.model.itsm.QualityStandard}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The standards of quality that the process has to meet.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Quality Standards</em>' reference list.
	 * @see org.itsm.modeler.model.itsm.ItsmPackage#getBusinessProcess_QualityStandards()
	 * @generated
	 */
	EList<QualityStandard> getQualityStandards();

	/**
	 * Returns the value of the '<em><b>Examined By</b></em>' reference list.
	 * The list contents are of type {@link org.itsm.modeler.model.itsm.ITServiceOrganization}.
	 * It is bidirectional and its opposite is '{@link org.itsm.modeler.model.itsm.ITServiceOrganization#getExamines <em>Examines</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The IT service organizations that have studied the process to learn where IT can serve it, seen from the process's side.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Examined By</em>' reference list.
	 * @see org.itsm.modeler.model.itsm.ItsmPackage#getBusinessProcess_ExaminedBy()
	 * @see org.itsm.modeler.model.itsm.ITServiceOrganization#getExamines
	 * @generated
	 */
	EList<ITServiceOrganization> getExaminedBy();

	/**
	 * Returns the value of the '<em><b>It Goals</b></em>' reference list.
	 * The list contents are of type {@link org.itsm.modeler.model.itsm.ITGoal}.
	 * It is bidirectional and its opposite is '{@link org.itsm.modeler.model.itsm.ITGoal#getSupports <em>Supports</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The IT goals that were set to support the process, seen from the process's side.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>It Goals</em>' reference list.
	 * @see org.itsm.modeler.model.itsm.ItsmPackage#getBusinessProcess_ItGoals()
	 * @see org.itsm.modeler.model.itsm.ITGoal#getSupports
	 * @generated
	 */
	EList<ITGoal> getItGoals();

} // BusinessProcess

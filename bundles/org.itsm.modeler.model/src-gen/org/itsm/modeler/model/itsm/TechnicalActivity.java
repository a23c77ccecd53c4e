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
 * A representation of the model object '<em><b>Technical Activity</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Work that IT staff or tools really do, such as restoring a backup or patching a server. It is the lowest layer of the lifecycle and is justified by the process for which it is performed.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.itsm.modeler.model.itsm.TechnicalActivity#getAutomation <em>Automation</em>}</li>
 *   <li>{@link org.itsm.modeler.model.itsm.TechnicalActivity#getEffortHours <em>Effort Hours</em>}</li>
 *   <li>{@link org.itsm.modeler.model.itsm.TechnicalActivity#getProcedure <em>Procedure</em>}</li>
 *   <li>{@link org.itsm.modeler.model.itsm.TechnicalActivity#getValue <em>Value</em>}</li>
 *   <li>{@link org.itsm.modeler.model.itsm.TechnicalActivity#getPerformedFor <em>Performed For</em>}</li>
 *   <li>{@link org.itsm.modeler.model.itsm.TechnicalActivity#getSubActivities <em>Sub Activities</em>}</li>
 *   <li>{@link org.itsm.modeler.model.itsm.TechnicalActivity#getFollows <em>Follows</em>}</li>
 *   <li>{@link org.itsm.modeler.model.itsm.TechnicalActivity#getPrecedes <em>Precedes</em>}</li>
 *   <li>{@link org.itsm.modeler.model.itsm.TechnicalActivity#getPerformedBy <em>Performed By</em>}</li>
 *   <li>{@link org.itsm.modeler.model.itsm.TechnicalActivity#getSystems <em>Systems</em>}</li>
 *   <li>{@link org.itsm.modeler.model.itsm.TechnicalActivity#getDelivers <em>Delivers</em>}</li>
 * </ul>
 *
 * @see org.itsm.modeler.model.itsm.ItsmPackage#getTechnicalActivity()
 * @generated
 */
public interface TechnicalActivity extends LifecycleElement {
	/**
	 * Returns the value of the '<em><b>Automation</b></em>' attribute.
	 * The literals are from the enumeration {@link org.itsm.modeler.model.itsm.Automation}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * To what degree tools carry out the activity instead of people.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Automation</em>' attribute.
	 * @see org.itsm.modeler.model.itsm.Automation
	 * @see #setAutomation(Automation)
	 * @see org.itsm.modeler.model.itsm.ItsmPackage#getTechnicalActivity_Automation()
	 * @generated
	 */
	Automation getAutomation();

	/**
	 * Sets the value of the '{@link org.itsm.modeler.model.itsm.TechnicalActivity#getAutomation <em>Automation</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Automation</em>' attribute.
	 * @see org.itsm.modeler.model.itsm.Automation
	 * @see #getAutomation()
	 * @generated
	 */
	void setAutomation(Automation value);

	/**
	 * Returns the value of the '<em><b>Effort Hours</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The working time that one execution of the activity takes, in hours.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Effort Hours</em>' attribute.
	 * @see #setEffortHours(Double)
	 * @see org.itsm.modeler.model.itsm.ItsmPackage#getTechnicalActivity_EffortHours()
	 * @generated
	 */
	Double getEffortHours();

	/**
	 * Sets the value of the '{@link org.itsm.modeler.model.itsm.TechnicalActivity#getEffortHours <em>Effort Hours</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Effort Hours</em>' attribute.
	 * @see #getEffortHours()
	 * @generated
	 */
	void setEffortHours(Double value);

	/**
	 * Returns the value of the '<em><b>Procedure</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The steps of the work instruction, in the order in which they are carried out. A step may occur more than once.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Procedure</em>' attribute list.
	 * @see org.itsm.modeler.model.itsm.ItsmPackage#getTechnicalActivity_Procedure()
	 * @generated
	 */
	EList<String> getProcedure();

	/**
	 * Returns the value of the '<em><b>Value</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What the customer gets from the activity, in words that the customer would use.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Value</em>' attribute.
	 * @see #setValue(String)
	 * @see org.itsm.modeler.model.itsm.ItsmPackage#getTechnicalActivity_Value()
	 * @generated
	 */
	String getValue();

	/**
	 * Sets the value of the '{@link org.itsm.modeler.model.itsm.TechnicalActivity#getValue <em>Value</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Value</em>' attribute.
	 * @see #getValue()
	 * @generated
	 */
	void setValue(String value);

	/**
	 * Returns the value of the '<em><b>Performed For</b></em>' reference list.
	 * The list contents are of type {@link org.itsm.modeler.model.itsm.ITSMProcess}.
	 * It is bidirectional and its opposite is '{@link org.itsm.modeler.model.itsm.ITSMProcess#getActivities <em>Activities</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The IT service management processes for which the activity is performed.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Performed For</em>' reference list.
	 * @see org.itsm.modeler.model.itsm.ItsmPackage#getTechnicalActivity_PerformedFor()
	 * @see org.itsm.modeler.model.itsm.ITSMProcess#getActivities
	 * @generated
	 */
	EList<ITSMProcess> getPerformedFor();

	/**
	 * Returns the value of the '<em><b>Sub Activities</b></em>' containment reference list.
	 * The list contents are of type {@link org.itsm.modeler.model.itsm.TechnicalActivity}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The smaller activities of which this one consists.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Sub Activities</em>' containment reference list.
	 * @see org.itsm.modeler.model.itsm.ItsmPackage#getTechnicalActivity_SubActivities()
	 * @generated
	 */
	EList<TechnicalActivity> getSubActivities();

	/**
	 * Returns the value of the '<em><b>Follows</b></em>' reference list.
	 * The list contents are of type {@link org.itsm.modeler.model.itsm.TechnicalActivity}.
	 * It is bidirectional and its opposite is '{@link org.itsm.modeler.model.itsm.TechnicalActivity#getPrecedes <em>Precedes</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The activities that have to be finished before this one.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Follows</em>' reference list.
	 * @see org.itsm.modeler.model.itsm.ItsmPackage#getTechnicalActivity_Follows()
	 * @see org.itsm.modeler.model.itsm.TechnicalActivity#getPrecedes
	 * @generated
	 */
	EList<TechnicalActivity> getFollows();

	/**
	 * Returns the value of the '<em><b>Precedes</b></em>' reference list.
	 * The list contents are of type {@link org.itsm.modeler.model.itsm.TechnicalActivity}.
	 * It is bidirectional and its opposite is '{@link org.itsm.modeler.model.itsm.TechnicalActivity#getFollows <em>Follows</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The activities that wait for this one to be finished, seen from the earlier activity.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Precedes</em>' reference list.
	 * @see org.itsm.modeler.model.itsm.ItsmPackage#getTechnicalActivity_Precedes()
	 * @see org.itsm.modeler.model.itsm.TechnicalActivity#getFollows
	 * @generated
	 */
	EList<TechnicalActivity> getPrecedes();

	/**
	 * Returns the value of the '<em><b>Performed By</b></em>' reference list.
	 * The list contents are of type {@link org.itsm.modeler.model.itsm.Team}.
	 * It is bidirectional and its opposite is '{@link org.itsm.modeler.model.itsm.Team#getPerforms <em>Performs</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The groups of IT workers that carry out the activity.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Performed By</em>' reference list.
	 * @see org.itsm.modeler.model.itsm.ItsmPackage#getTechnicalActivity_PerformedBy()
	 * @see org.itsm.modeler.model.itsm.Team#getPerforms
	 * @generated
	 */
	EList<Team> getPerformedBy();

	/**
	 * Returns the value of the '<em><b>Systems</b></em>' reference list.
	 * The list contents are of type {@link org.itsm.modeler.model.itsm.SystemComponent}.
	 * It is bidirectional and its opposite is '{@link org.itsm.modeler.model.itsm.SystemComponent#getUsedBy <em>Used By</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The systems on which or with which the activity is carried out.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Systems</em>' reference list.
	 * @see org.itsm.modeler.model.itsm.ItsmPackage#getTechnicalActivity_Systems()
	 * @see org.itsm.modeler.model.itsm.SystemComponent#getUsedBy
	 * @generated
	 */
	EList<SystemComponent> getSystems();

	/**
	 * Returns the value of the '<em><b>Delivers</b></em>' reference list.
	 * The list contents are of type {@link org.itsm.modeler.model.itsm.ITService}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The services to which the activity contributes directly in the eyes of the customer.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Delivers</em>' reference list.
	 * @see org.itsm.modeler.model.itsm.ItsmPackage#getTechnicalActivity_Delivers()
	 * @generated
	 */
	EList<ITService> getDelivers();

} // TechnicalActivity

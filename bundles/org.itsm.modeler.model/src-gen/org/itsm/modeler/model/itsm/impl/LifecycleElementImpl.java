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

import org.eclipse.emf.ecore.util.EObjectWithInverseResolvingEList;
import org.eclipse.emf.ecore.util.InternalEList;

import org.itsm.modeler.model.itsm.Improvement;
import org.itsm.modeler.model.itsm.ItsmPackage;
import org.itsm.modeler.model.itsm.KPI;
import org.itsm.modeler.model.itsm.Layer;
import org.itsm.modeler.model.itsm.LifecycleElement;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Lifecycle Element</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.itsm.modeler.model.itsm.impl.LifecycleElementImpl#getMaturity <em>Maturity</em>}</li>
 *   <li>{@link org.itsm.modeler.model.itsm.impl.LifecycleElementImpl#getReviewedOn <em>Reviewed On</em>}</li>
 *   <li>{@link org.itsm.modeler.model.itsm.impl.LifecycleElementImpl#getNextReview <em>Next Review</em>}</li>
 *   <li>{@link org.itsm.modeler.model.itsm.impl.LifecycleElementImpl#getLayer <em>Layer</em>}</li>
 *   <li>{@link org.itsm.modeler.model.itsm.impl.LifecycleElementImpl#getImprovements <em>Improvements</em>}</li>
 *   <li>{@link org.itsm.modeler.model.itsm.impl.LifecycleElementImpl#getKpis <em>Kpis</em>}</li>
 * </ul>
 *
 * @generated
 */
public abstract class LifecycleElementImpl extends OwnedElementImpl implements LifecycleElement {
	/**
	 * The default value of the '{@link #getMaturity() <em>Maturity</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMaturity()
	 * @generated
	 * @ordered
	 */
	protected static final Integer MATURITY_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getMaturity() <em>Maturity</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMaturity()
	 * @generated
	 * @ordered
	 */
	protected Integer maturity = MATURITY_EDEFAULT;

	/**
	 * The default value of the '{@link #getReviewedOn() <em>Reviewed On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getReviewedOn()
	 * @generated
	 * @ordered
	 */
	protected static final String REVIEWED_ON_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getReviewedOn() <em>Reviewed On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getReviewedOn()
	 * @generated
	 * @ordered
	 */
	protected String reviewedOn = REVIEWED_ON_EDEFAULT;

	/**
	 * The default value of the '{@link #getNextReview() <em>Next Review</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNextReview()
	 * @generated
	 * @ordered
	 */
	protected static final String NEXT_REVIEW_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getNextReview() <em>Next Review</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNextReview()
	 * @generated
	 * @ordered
	 */
	protected String nextReview = NEXT_REVIEW_EDEFAULT;

	/**
	 * The default value of the '{@link #getLayer() <em>Layer</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLayer()
	 * @generated
	 * @ordered
	 */
	protected static final Layer LAYER_EDEFAULT = Layer.ORGANIZATIONAL_OBJECTIVES;

	/**
	 * The cached value of the '{@link #getImprovements() <em>Improvements</em>}' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getImprovements()
	 * @generated
	 * @ordered
	 */
	protected EList<Improvement> improvements;

	/**
	 * The cached value of the '{@link #getKpis() <em>Kpis</em>}' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKpis()
	 * @generated
	 * @ordered
	 */
	protected EList<KPI> kpis;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected LifecycleElementImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return ItsmPackage.Literals.LIFECYCLE_ELEMENT;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Integer getMaturity() {
		return maturity;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setMaturity(Integer newMaturity) {
		Integer oldMaturity = maturity;
		maturity = newMaturity;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ItsmPackage.LIFECYCLE_ELEMENT__MATURITY, oldMaturity, maturity));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getReviewedOn() {
		return reviewedOn;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setReviewedOn(String newReviewedOn) {
		String oldReviewedOn = reviewedOn;
		reviewedOn = newReviewedOn;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ItsmPackage.LIFECYCLE_ELEMENT__REVIEWED_ON, oldReviewedOn, reviewedOn));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getNextReview() {
		return nextReview;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setNextReview(String newNextReview) {
		String oldNextReview = nextReview;
		nextReview = newNextReview;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ItsmPackage.LIFECYCLE_ELEMENT__NEXT_REVIEW, oldNextReview, nextReview));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Layer getLayer() {
		return org.itsm.modeler.model.chain.ChainOperations.layerOf(this);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Improvement> getImprovements() {
		if (improvements == null) {
			improvements = new EObjectWithInverseResolvingEList.ManyInverse<Improvement>(Improvement.class, this, ItsmPackage.LIFECYCLE_ELEMENT__IMPROVEMENTS, ItsmPackage.IMPROVEMENT__IMPROVES);
		}
		return improvements;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<KPI> getKpis() {
		if (kpis == null) {
			kpis = new EObjectWithInverseResolvingEList.ManyInverse<KPI>(KPI.class, this, ItsmPackage.LIFECYCLE_ELEMENT__KPIS, ItsmPackage.KPI__MEASURES);
		}
		return kpis;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<LifecycleElement> upstream() {
		return org.itsm.modeler.model.chain.ChainOperations.upstream(this);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<LifecycleElement> downstream() {
		return org.itsm.modeler.model.chain.ChainOperations.downstream(this);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean reachesActivity() {
		return org.itsm.modeler.model.chain.ChainOperations.reachesActivity(this);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean reachesObjective() {
		return org.itsm.modeler.model.chain.ChainOperations.reachesObjective(this);
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
			case ItsmPackage.LIFECYCLE_ELEMENT__IMPROVEMENTS:
				return ((InternalEList<InternalEObject>)(InternalEList<?>)getImprovements()).basicAdd(otherEnd, msgs);
			case ItsmPackage.LIFECYCLE_ELEMENT__KPIS:
				return ((InternalEList<InternalEObject>)(InternalEList<?>)getKpis()).basicAdd(otherEnd, msgs);
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
			case ItsmPackage.LIFECYCLE_ELEMENT__IMPROVEMENTS:
				return ((InternalEList<?>)getImprovements()).basicRemove(otherEnd, msgs);
			case ItsmPackage.LIFECYCLE_ELEMENT__KPIS:
				return ((InternalEList<?>)getKpis()).basicRemove(otherEnd, msgs);
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
			case ItsmPackage.LIFECYCLE_ELEMENT__MATURITY:
				return getMaturity();
			case ItsmPackage.LIFECYCLE_ELEMENT__REVIEWED_ON:
				return getReviewedOn();
			case ItsmPackage.LIFECYCLE_ELEMENT__NEXT_REVIEW:
				return getNextReview();
			case ItsmPackage.LIFECYCLE_ELEMENT__LAYER:
				return getLayer();
			case ItsmPackage.LIFECYCLE_ELEMENT__IMPROVEMENTS:
				return getImprovements();
			case ItsmPackage.LIFECYCLE_ELEMENT__KPIS:
				return getKpis();
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
			case ItsmPackage.LIFECYCLE_ELEMENT__MATURITY:
				setMaturity((Integer)newValue);
				return;
			case ItsmPackage.LIFECYCLE_ELEMENT__REVIEWED_ON:
				setReviewedOn((String)newValue);
				return;
			case ItsmPackage.LIFECYCLE_ELEMENT__NEXT_REVIEW:
				setNextReview((String)newValue);
				return;
			case ItsmPackage.LIFECYCLE_ELEMENT__IMPROVEMENTS:
				getImprovements().clear();
				getImprovements().addAll((Collection<? extends Improvement>)newValue);
				return;
			case ItsmPackage.LIFECYCLE_ELEMENT__KPIS:
				getKpis().clear();
				getKpis().addAll((Collection<? extends KPI>)newValue);
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
			case ItsmPackage.LIFECYCLE_ELEMENT__MATURITY:
				setMaturity(MATURITY_EDEFAULT);
				return;
			case ItsmPackage.LIFECYCLE_ELEMENT__REVIEWED_ON:
				setReviewedOn(REVIEWED_ON_EDEFAULT);
				return;
			case ItsmPackage.LIFECYCLE_ELEMENT__NEXT_REVIEW:
				setNextReview(NEXT_REVIEW_EDEFAULT);
				return;
			case ItsmPackage.LIFECYCLE_ELEMENT__IMPROVEMENTS:
				getImprovements().clear();
				return;
			case ItsmPackage.LIFECYCLE_ELEMENT__KPIS:
				getKpis().clear();
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
			case ItsmPackage.LIFECYCLE_ELEMENT__MATURITY:
				return MATURITY_EDEFAULT == null ? maturity != null : !MATURITY_EDEFAULT.equals(maturity);
			case ItsmPackage.LIFECYCLE_ELEMENT__REVIEWED_ON:
				return REVIEWED_ON_EDEFAULT == null ? reviewedOn != null : !REVIEWED_ON_EDEFAULT.equals(reviewedOn);
			case ItsmPackage.LIFECYCLE_ELEMENT__NEXT_REVIEW:
				return NEXT_REVIEW_EDEFAULT == null ? nextReview != null : !NEXT_REVIEW_EDEFAULT.equals(nextReview);
			case ItsmPackage.LIFECYCLE_ELEMENT__LAYER:
				return getLayer() != LAYER_EDEFAULT;
			case ItsmPackage.LIFECYCLE_ELEMENT__IMPROVEMENTS:
				return improvements != null && !improvements.isEmpty();
			case ItsmPackage.LIFECYCLE_ELEMENT__KPIS:
				return kpis != null && !kpis.isEmpty();
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
			case ItsmPackage.LIFECYCLE_ELEMENT___UPSTREAM:
				return upstream();
			case ItsmPackage.LIFECYCLE_ELEMENT___DOWNSTREAM:
				return downstream();
			case ItsmPackage.LIFECYCLE_ELEMENT___REACHES_ACTIVITY:
				return reachesActivity();
			case ItsmPackage.LIFECYCLE_ELEMENT___REACHES_OBJECTIVE:
				return reachesObjective();
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
		result.append(" (maturity: ");
		result.append(maturity);
		result.append(", reviewedOn: ");
		result.append(reviewedOn);
		result.append(", nextReview: ");
		result.append(nextReview);
		result.append(')');
		return result.toString();
	}

} //LifecycleElementImpl

/*
 * Copyright (c) 2026 ITSM Modeler contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.itsm.modeler.tests.support;

/**
 * How many elements of each class a model gets. Activities take what the shares of the others leave over, so that the
 * sum, with the model itself, is exactly what was asked for.
 */
record Quantities(int objectives, int businessProcesses, int organizations, int departments, int goals, int services,
        int itsmProcesses, int activities, int teams, int stakeholders, int customers, int roles, int frameworks,
        int frameworkElements, int standards, int kpis, int agreements, int improvements, int systems) {

    private static final int ELEMENTS_PER_FRAMEWORK = 60;
    private static final int ELEMENTS_PER_ORGANIZATION = 2_000;

    static Quantities of(int total, boolean withBusinessProcesses) {
        Quantities q = withoutActivities(total, withBusinessProcesses);
        return q.withActivities(total - 1 - q.sum());
    }

    private static Quantities withoutActivities(int total, boolean withBusinessProcesses) {
        int services = share(total, 7);
        int frameworkElements = share(total, 5);
        return new Quantities(share(total, 5), withBusinessProcesses ? Math.max(4, share(total, 14)) : 0,
                upper(total, ELEMENTS_PER_ORGANIZATION), share(total, 1), share(total, 6), services,
                Math.max(services, share(total, 8)), 0, share(total, 2), share(total, 1), share(total, 1),
                upper(total, 50), upper(frameworkElements, ELEMENTS_PER_FRAMEWORK), frameworkElements, share(total, 1),
                share(total, 6), serviceLevelAgreements(services) + operationalLevelAgreements(services),
                share(total, 3), share(total, 6));
    }

    /** Every second service is for customers and has an SLA. */
    static int serviceLevelAgreements(int services) {
        return (services + 1) / 2;
    }

    /** Every second of those is supported by the service after it, and has an OLA for that. */
    static int operationalLevelAgreements(int services) {
        return (services + 2) / 4;
    }

    private static int share(int total, int percent) {
        return Math.max(1, (int) (total * (long) percent / 100));
    }

    private static int upper(int total, int each) {
        return (total + each - 1) / each;
    }

    private int sum() {
        return objectives + businessProcesses + organizations + departments + goals + services + itsmProcesses
                + activities + teams + stakeholders + customers + roles + frameworks + frameworkElements + standards
                + kpis + agreements + improvements + systems;
    }

    private Quantities withActivities(int count) {
        return new Quantities(objectives, businessProcesses, organizations, departments, goals, services, itsmProcesses,
                count, teams, stakeholders, customers, roles, frameworks, frameworkElements, standards, kpis, agreements,
                improvements, systems);
    }
}

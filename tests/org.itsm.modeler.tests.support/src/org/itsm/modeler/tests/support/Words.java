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

/** The words of generated models. */
final class Words {

    static final String[] AIMS = { "Shorter waiting times", "Lower cost of operation", "Satisfied customers",
        "New markets", "Skilled employees", "Fewer mistakes", "Reliable delivery", "Compliance with the law" };

    static final String[] BUSINESS = { "Handle orders", "Pay suppliers", "Plan production", "Serve customers",
        "Hire employees", "Close the books", "Ship goods", "Develop products", "Settle claims", "Run campaigns" };

    static final String[] GOALS = { "Services are available", "Changes arrive in time", "Data is correct",
        "Costs are known", "Information is protected", "Requests are fulfilled in time" };

    static final String[] SERVICES = { "Electronic mail", "Order entry", "Document archive", "Workplace", "Web shop",
        "Payroll", "Reporting", "Video conferences", "File storage", "Identity management" };

    static final String[] MANAGEMENT = { "Incident management", "Problem management", "Change enablement",
        "Service level management", "Capacity management", "Availability management", "Release management",
        "Supplier management", "Service configuration management", "Information security management" };

    static final String[] WORK = { "Restore a backup", "Patch a server", "Review the log", "Replace a disk",
        "Reset a password", "Roll out a release", "Test the failover", "Close a ticket", "Renew a certificate",
        "Measure response times" };

    static final String[] CREWS = { "Service desk", "Server operations", "Network operations", "Database operations",
        "Application support", "Workplace support" };

    static final String[] BODIES = { "Board", "Head of department", "Works council", "Supplier", "Auditor" };

    static final String[] CUSTOMERS = { "Sales", "Production", "Purchasing", "Finance", "Human resources", "Logistics" };

    static final String[] ROLES = { "Process owner", "Service owner", "Process manager", "Service desk analyst",
        "Administrator", "Change manager" };

    static final String[] STANDARDS = { "Time to answer", "Share of complete records", "Share of first-time fixes" };

    static final String[] MEASURES = { "Availability", "Incidents solved in time", "Changes without trouble",
        "Satisfaction of users", "Requests fulfilled in time" };

    static final String[] IMPROVEMENTS = { "Automate the routine", "Train the team", "Simplify the form",
        "Measure earlier", "Remove a hand-over" };

    static final String[] SYSTEMS = { "Database server", "Application server", "Load balancer", "Storage array",
        "Firewall", "Message broker" };

    static final String[] TAGS = { "core", "pilot", "outsourced", "seasonal" };

    static final String[] STEPS = { "Announce the work", "Take a copy", "Do the work", "Check the result", "Tell the users" };

    static final String[] DESCRIPTIONS = { "Agreed in the yearly review and unchanged since.",
        "Taken over from the department that ran it before.", "Reviewed by the architects and put into force.",
        "Needed all the year round, at night and on weekends as well.",
        "Introduced with the last reorganization; the departments share it.",
        "Described in the manual, which this model refers to." };

    private Words() {
    }
}

/*
 * Copyright (c) 2026 ITSM Modeler contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.itsm.modeler.design.services;

import java.util.Collection;

import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EObject;

/** Reads and sets attributes in the properties view. */
public class AttributeServices {

    /** Sets the code; a blank text clears it. */
    public EObject writeCode(EObject element, String text) {
        return Values.setText(element, "code", text);
    }

    /** Sets the description; a blank text clears it. */
    public EObject writeDescription(EObject element, String text) {
        return Values.setText(element, "description", text);
    }

    /** Sets the link; a blank text clears it. */
    public EObject writeLink(EObject element, String text) {
        return Values.setText(element, "link", text);
    }

    /** Sets the statement; a blank text clears it. */
    public EObject writeStatement(EObject element, String text) {
        return Values.setText(element, "statement", text);
    }

    /** Sets the value; a blank text clears it. */
    public EObject writeValue(EObject element, String text) {
        return Values.setText(element, "value", text);
    }

    /** Sets the it role; a blank text clears it. */
    public EObject writeItRole(EObject element, String text) {
        return Values.setText(element, "itRole", text);
    }

    /** Sets the mission; a blank text clears it. */
    public EObject writeMission(EObject element, String text) {
        return Values.setText(element, "mission", text);
    }

    /** Sets the function; a blank text clears it. */
    public EObject writeFunction(EObject element, String text) {
        return Values.setText(element, "function", text);
    }

    /** Sets the business wide reason; a blank text clears it. */
    public EObject writeBusinessWideReason(EObject element, String text) {
        return Values.setText(element, "businessWideReason", text);
    }

    /** Sets the catalogue ref; a blank text clears it. */
    public EObject writeCatalogueRef(EObject element, String text) {
        return Values.setText(element, "catalogueRef", text);
    }

    /** Sets the purpose; a blank text clears it. */
    public EObject writePurpose(EObject element, String text) {
        return Values.setText(element, "purpose", text);
    }

    /** Sets the expected gain; a blank text clears it. */
    public EObject writeExpectedGain(EObject element, String text) {
        return Values.setText(element, "expectedGain", text);
    }

    /** Sets the result; a blank text clears it. */
    public EObject writeResult(EObject element, String text) {
        return Values.setText(element, "result", text);
    }

    /** Sets the unit; a blank text clears it. */
    public EObject writeUnit(EObject element, String text) {
        return Values.setText(element, "unit", text);
    }

    /** Sets the data source; a blank text clears it. */
    public EObject writeDataSource(EObject element, String text) {
        return Values.setText(element, "dataSource", text);
    }

    /** Sets the edition; a blank text clears it. */
    public EObject writeEdition(EObject element, String text) {
        return Values.setText(element, "edition", text);
    }

    /** Sets the publisher; a blank text clears it. */
    public EObject writePublisher(EObject element, String text) {
        return Values.setText(element, "publisher", text);
    }

    /** Sets the licence; a blank text clears it. */
    public EObject writeLicence(EObject element, String text) {
        return Values.setText(element, "licence", text);
    }

    /** Sets the source; a blank text clears it. */
    public EObject writeSource(EObject element, String text) {
        return Values.setText(element, "source", text);
    }

    /** Sets the metric; a blank text clears it. */
    public EObject writeMetric(EObject element, String text) {
        return Values.setText(element, "metric", text);
    }

    /** Sets the segment; a blank text clears it. */
    public EObject writeSegment(EObject element, String text) {
        return Values.setText(element, "segment", text);
    }

    /** Sets the ci type; a blank text clears it. */
    public EObject writeCiType(EObject element, String text) {
        return Values.setText(element, "ciType", text);
    }

    /** Sets the environment; a blank text clears it. */
    public EObject writeEnvironment(EObject element, String text) {
        return Values.setText(element, "environment", text);
    }

    /** Sets the organization name; a blank text clears it. */
    public EObject writeOrganizationName(EObject element, String text) {
        return Values.setText(element, "organizationName", text);
    }

    /** Sets the model version; a blank text clears it. */
    public EObject writeModelVersion(EObject element, String text) {
        return Values.setText(element, "modelVersion", text);
    }

    /** Sets the language; a blank text clears it. */
    public EObject writeLanguage(EObject element, String text) {
        return Values.setText(element, "language", text);
    }

    /** The tags, one a line. */
    public String tagsLines(EObject element) {
        return Values.lines(element, "tags");
    }

    /** Sets the tags, one from each line that is not blank. */
    public EObject writeTags(EObject element, String text) {
        return Values.setLines(element, "tags", text);
    }

    /** The inputs, one a line. */
    public String inputsLines(EObject element) {
        return Values.lines(element, "inputs");
    }

    /** Sets the inputs, one from each line that is not blank. */
    public EObject writeInputs(EObject element, String text) {
        return Values.setLines(element, "inputs", text);
    }

    /** The outputs, one a line. */
    public String outputsLines(EObject element) {
        return Values.lines(element, "outputs");
    }

    /** Sets the outputs, one from each line that is not blank. */
    public EObject writeOutputs(EObject element, String text) {
        return Values.setLines(element, "outputs", text);
    }

    /** The procedure, one a line. */
    public String procedureLines(EObject element) {
        return Values.lines(element, "procedure");
    }

    /** Sets the procedure, one from each line that is not blank. */
    public EObject writeProcedure(EObject element, String text) {
        return Values.setLines(element, "procedure", text);
    }

    /** The skills, one a line. */
    public String skillsLines(EObject element) {
        return Values.lines(element, "skills");
    }

    /** Sets the skills, one from each line that is not blank. */
    public EObject writeSkills(EObject element, String text) {
        return Values.setLines(element, "skills", text);
    }

    /** Says or denies: repeatable. */
    public EObject checkRepeatable(EObject element, Boolean yes) {
        return Values.setFlag(element, "repeatable", yes);
    }

    /** Says or denies: organizational only. */
    public EObject checkOrganizationalOnly(EObject element, Boolean yes) {
        return Values.setFlag(element, "organizationalOnly", yes);
    }

    /** Says or denies: business wide. */
    public EObject checkBusinessWide(EObject element, Boolean yes) {
        return Values.setFlag(element, "businessWide", yes);
    }

    /** Says or denies: mandatory. */
    public EObject checkMandatory(EObject element, Boolean yes) {
        return Values.setFlag(element, "mandatory", yes);
    }

    /** Says or denies: internal. */
    public EObject checkInternal(EObject element, Boolean yes) {
        return Values.setFlag(element, "internal", yes);
    }

    /** What the status may be. */
    public Collection<Object> statusChoices(EObject element) {
        return Values.literals(element, "status");
    }

    /** Chooses the status. */
    public EObject chooseStatus(EObject element, Object choice) {
        return Values.choose(element, "status", choice);
    }

    /** What the perspective may be. */
    public Collection<Object> perspectiveChoices(EObject element) {
        return Values.literals(element, "perspective");
    }

    /** Chooses the perspective. */
    public EObject choosePerspective(EObject element, Object choice) {
        return Values.choose(element, "perspective", choice);
    }

    /** What the horizon may be. */
    public Collection<Object> horizonChoices(EObject element) {
        return Values.literals(element, "horizon");
    }

    /** Chooses the horizon. */
    public EObject chooseHorizon(EObject element, Object choice) {
        return Values.choose(element, "horizon", choice);
    }

    /** What the criticality may be. */
    public Collection<Object> criticalityChoices(EObject element) {
        return Values.literals(element, "criticality");
    }

    /** Chooses the criticality. */
    public EObject chooseCriticality(EObject element, Object choice) {
        return Values.choose(element, "criticality", choice);
    }

    /** What the kind may be. */
    public Collection<Object> kindChoices(EObject element) {
        return Values.literals(element, "kind");
    }

    /** Chooses the kind. */
    public EObject chooseKind(EObject element, Object choice) {
        return Values.choose(element, "kind", choice);
    }

    /** What the stage may be. */
    public Collection<Object> stageChoices(EObject element) {
        return Values.literals(element, "stage");
    }

    /** Chooses the stage. */
    public EObject chooseStage(EObject element, Object choice) {
        return Values.choose(element, "stage", choice);
    }

    /** What the automation may be. */
    public Collection<Object> automationChoices(EObject element) {
        return Values.literals(element, "automation");
    }

    /** Chooses the automation. */
    public EObject chooseAutomation(EObject element, Object choice) {
        return Values.choose(element, "automation", choice);
    }

    /** What the direction may be. */
    public Collection<Object> directionChoices(EObject element) {
        return Values.literals(element, "direction");
    }

    /** Chooses the direction. */
    public EObject chooseDirection(EObject element, Object choice) {
        return Values.choose(element, "direction", choice);
    }

    /** What the frequency may be. */
    public Collection<Object> frequencyChoices(EObject element) {
        return Values.literals(element, "frequency");
    }

    /** Chooses the frequency. */
    public EObject chooseFrequency(EObject element, Object choice) {
        return Values.choose(element, "frequency", choice);
    }

    /** What the step may be. */
    public Collection<Object> stepChoices(EObject element) {
        return Values.literals(element, "step");
    }

    /** Chooses the step. */
    public EObject chooseStep(EObject element, Object choice) {
        return Values.choose(element, "step", choice);
    }

    /** What the state may be. */
    public Collection<Object> stateChoices(EObject element) {
        return Values.literals(element, "state");
    }

    /** Chooses the state. */
    public EObject chooseState(EObject element, Object choice) {
        return Values.choose(element, "state", choice);
    }

    /** What the authority may be. */
    public Collection<Object> authorityChoices(EObject element) {
        return Values.literals(element, "authority");
    }

    /** Chooses the authority. */
    public EObject chooseAuthority(EObject element, Object choice) {
        return Values.choose(element, "authority", choice);
    }

    /** A choice as the combo shows it: a literal as a word, an element by its name, no choice as nothing. */
    public String choiceText(EObject element, Object choice) {
        return choice instanceof EObject target ? DesignTexts.nameOf(target) : choice instanceof Enumerator literal ? DesignTexts.word(literal) : "";
    }
}

/*
 * Copyright (c) 2026 ITSM Modeler contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.itsm.modeler.exchange.tests.archimate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.itsm.modeler.exchange.archimate.ImportReport;
import org.itsm.modeler.exchange.archimate.ImportReport.Kind;
import org.itsm.modeler.exchange.archimate.ImportResult;
import org.itsm.modeler.exchange.tests.TestFiles;
import org.itsm.modeler.model.itsm.Agreement;
import org.itsm.modeler.model.itsm.AgreementKind;
import org.itsm.modeler.model.itsm.BusinessProcess;
import org.itsm.modeler.model.itsm.Customer;
import org.itsm.modeler.model.itsm.Department;
import org.itsm.modeler.model.itsm.ITSMElement;
import org.itsm.modeler.model.itsm.ITServiceOrganization;
import org.itsm.modeler.model.itsm.OrganizationalObjective;
import org.itsm.modeler.model.itsm.Role;
import org.itsm.modeler.model.itsm.Stakeholder;
import org.itsm.modeler.model.itsm.SystemComponent;
import org.itsm.modeler.model.itsm.TechnicalActivity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ArchiImportTest {

    private static String reasonOf(ImportResult result, String id) {
        return result.report().listed().stream().filter(listed -> listed.id().equals(id))
                .map(ImportReport.Listed::reason).findFirst().orElse(null);
    }

    private static List<String> notes(ImportResult result) {
        return result.report().notes().stream().map(ImportReport.Note::text).toList();
    }

    @Test
    void aContractThatIsNoKnownKindOfAgreementIsNoted() throws Exception {
        ImportResult result = new Archi().element("Contract", "c", "Insurance policy", "", "").read();
        assertEquals(List.of(AgreementKind.UNSPECIFIED), result.model().getAgreements().stream().map(Agreement::getKind).toList());
        assertTrue(notes(result).get(0).startsWith("Contract 'Insurance policy': neither its name nor"), notes(result).toString());
    }

    @Test
    void aContractThatIsAServiceLevelAgreementNeedsNoNote() throws Exception {
        ImportResult result = new Archi().element("Contract", "c", "SLA web shop", "", "").read();
        assertEquals(List.of(), notes(result));
    }

    @Test
    void theModelTakesNamePurposeAndPropertiesOfTheFile() throws Exception {
        ImportResult result = Archi.read(Archi.HEAD + "<purpose>To  test\n it</purpose>"
                + "<property key=\"owner\" value=\"me\"/></archimate:model>");
        assertEquals("Test", result.model().getName());
        assertEquals("To  test\n it", result.model().getDescription());
        assertEquals("m", result.model().getId());
        assertEquals(List.of("me"), Archi.properties(result.model(), "owner"));
        assertEquals(List.of("m"), Archi.properties(result.model(), "archimate.id"));
    }

    @Test
    void documentationBecomesDescriptionAndUnknownPropertiesStay() throws Exception {
        ImportResult result = new Archi().element("Goal", "g", "Line&#xA;  break",
                "<documentation>One\ntwo</documentation><property key=\"a b\" value=\"1\"/>"
                        + "<property key=\"a b\" value=\"2\"/><property key=\"empty\"/>", "").read();
        ITSMElement goal = (ITSMElement) Archi.find(result, "g");
        assertEquals("Line break", goal.getName());
        assertEquals("One\ntwo", goal.getDescription());
        assertEquals(List.of("1", "2"), Archi.properties(goal, "a b"));
        assertEquals(List.of(""), Archi.properties(goal, "empty"));
    }

    @Test
    void valuesThatDoNotFitStayPropertiesAndAreNoted() throws Exception {
        ImportResult result = new Archi().element("Goal", "g", "g", "<property key=\"priority\" value=\"high\"/>"
                + "<property key=\"code\" value=\"A\"/><property key=\"code\" value=\"B\"/>", "").read();
        OrganizationalObjective goal = (OrganizationalObjective) Archi.find(result, "g");
        assertNull(goal.getPriority());
        assertEquals("A", goal.getCode());
        assertEquals(List.of("high"), Archi.properties(goal, "priority"));
        assertEquals(List.of("B"), Archi.properties(goal, "code"));
        assertEquals(List.of("'high' does not fit priority; it was kept as a property",
                "code has a value already; 'B' was kept as a property"), notes(result));
    }

    @ParameterizedTest
    @CsvSource({"InfrastructureService, ITService", "InfrastructureFunction, TechnicalActivity",
        "Network, SystemComponent", "BusinessActivity, BusinessProcess"})
    void elementNamesOfArchiMate2AreKnown(String type, String expected) throws Exception {
        EObject object = Archi.find(new Archi().element(type, "x").read(), "x");
        assertEquals(expected, object.eClass().getName());
        assertEquals(List.of(type), Archi.properties((ITSMElement) object, "archimate.type"));
    }

    @Test
    void relationshipNamesOfArchiMate2AreKnown() throws Exception {
        ImportResult result = Archi.read(new Archi().element("BusinessProcess", "p").element("Goal", "g")
                .element("InfrastructureService", "s").link("RealisationRelationship", "p", "g")
                .link("UsedByRelationship", "s", "p").xml()
                .replace("http://www.archimatetool.com/archimate", "http://www.bolton.ac.uk/archimate"));
        BusinessProcess process = (BusinessProcess) Archi.find(result, "p");
        assertEquals(List.of(Archi.find(result, "g")), process.getRealizes());
        assertEquals(List.of(Archi.find(result, "s")), process.getUsesServices());
        assertTrue(result.report().counts().contains(
                new ImportReport.Count(Kind.RELATIONSHIP, "RealisationRelationship", 1, 0)));
    }

    @Test
    void endsThatAreWrittenAsElementsAreRead() throws Exception {
        ImportResult result = Archi.read(new Archi().element("BusinessProcess", "p").element("Goal", "g").xml()
                .replace("</archimate:model>", "<folder name=\"R\" id=\"r\"><element "
                        + "xsi:type=\"archimate:RealizationRelationship\" id=\"x\"><source href=\"#p\"/>"
                        + "<target href=\"file.archimate#g\"/></element></folder></archimate:model>"));
        assertEquals(1, result.report().carried(Kind.RELATIONSHIP));
    }

    @Test
    void whoIsServedAndHasNoHandInAProcessIsACustomer() throws Exception {
        ImportResult result = new Archi().element("BusinessRole", "buyer").element("BusinessRole", "clerk")
                .element("BusinessActor", "agent").element("BusinessActor", "owner").element("BusinessService", "s")
                .element("BusinessProcess", "p").link("ServingRelationship", "s", "buyer")
                .link("ServingRelationship", "s", "clerk").link("AssignmentRelationship", "clerk", "p")
                .link("AssignmentRelationship", "agent", "p").read();
        assertTrue(Archi.find(result, "buyer") instanceof Customer);
        assertTrue(Archi.find(result, "clerk") instanceof Role);
        assertTrue(Archi.find(result, "agent") instanceof Role);
        assertSame(Stakeholder.class, Archi.find(result, "owner").eClass().getInstanceClass());
        assertEquals(2, ((BusinessProcess) Archi.find(result, "p")).getRaci().size());
    }

    @Test
    void actorsWithinTheItDepartmentAreDepartmentsAndTeams() throws Exception {
        ImportResult result = new Archi().element("BusinessActor", "it", "IT department")
                .element("BusinessActor", "ops", "Operations").element("BusinessActor", "net", "Networks")
                .element("BusinessActor", "desk", "Desk team").link("CompositionRelationship", "it", "ops")
                .link("CompositionRelationship", "ops", "net").link("AggregationRelationship", "net", "desk").read();
        ITServiceOrganization it = (ITServiceOrganization) Archi.find(result, "it");
        Department operations = it.getDepartments().get(0);
        assertEquals("Operations", operations.getName());
        assertEquals("Networks", operations.getSubDepartments().get(0).getName());
        assertEquals("Desk team", result.model().getTeams().get(0).getName());
    }

    @Test
    void aGroupOfRequirementsIsAFramework() throws Exception {
        ImportResult result = new Archi().element("Grouping", "g").element("Requirement", "r")
                .element("Grouping", "mixed").element("Goal", "goal").element("Principle", "p")
                .link("AggregationRelationship", "g", "r").link("AggregationRelationship", "mixed", "goal")
                .link("AggregationRelationship", "mixed", "p").read();
        assertEquals("Framework", Archi.find(result, "g").eClass().getName());
        assertSame(Archi.find(result, "g"), Archi.find(result, "r").eContainer());
        assertNull(Archi.find(result, "mixed"));
    }

    @Test
    void whatStandsAloneGetsAHomeAndANote() throws Exception {
        ImportResult result = new Archi().property("Goal", "g", "Be there", "level", "IT")
                .profiled("BusinessActor", "d", "Desk", "Department").element("Principle", "p").read();
        ITServiceOrganization home = result.model().getServiceOrganizations().get(0);
        assertEquals("IT service organization", home.getName());
        assertEquals(1, home.getGoals().size());
        assertEquals(1, home.getDepartments().size());
        assertEquals(1, result.model().getFrameworks().get(0).getElements().size());
        assertTrue(notes(result).contains("ITServiceOrganization 'IT service organization' was added to hold what "
                + "stands alone: Be there, Desk"));
    }

    @Test
    void theOnlyServiceOrganizationIsTheHomeOfGoals() throws Exception {
        ImportResult result = new Archi().property("Goal", "g", "Be there", "level", "IT")
                .element("BusinessActor", "it", "IT").read();
        assertSame(Archi.find(result, "it"), Archi.find(result, "g").eContainer());
        assertEquals(List.of(), notes(result));
    }

    @Test
    void junctionsAreFollowedThrough() throws Exception {
        ImportResult result = new Archi().element("BusinessProcess", "a").element("BusinessProcess", "b")
                .element("BusinessProcess", "c").element("Junction", "j", "", "", " type=\"or\"")
                .element("OrJunction", "k").link("TriggeringRelationship", "a", "j")
                .link("TriggeringRelationship", "j", "k").link("TriggeringRelationship", "k", "j")
                .link("TriggeringRelationship", "k", "b").link("TriggeringRelationship", "j", "c")
                .link("FlowRelationship", "j", "a").read();
        EObject a = Archi.find(result, "a");
        assertEquals(List.of(a), ((BusinessProcess) Archi.find(result, "b")).getFollows());
        assertEquals(List.of(a), ((BusinessProcess) Archi.find(result, "c")).getFollows());
        assertEquals(4, result.report().carried(Kind.RELATIONSHIP));
        assertEquals("a junction; its relationships are followed through it", reasonOf(result, "j"));
        assertEquals("what it links through the junction is not carried over", reasonOf(result, "r6"));
    }

    @Test
    void relationshipsThatEndAtRelationshipsAreListed() throws Exception {
        ImportResult result = new Archi().element("BusinessProcess", "p").element("Goal", "g")
                .element("BusinessRole", "o").link("RealizationRelationship", "p", "g")
                .link("AssociationRelationship", "o", "r1").read();
        assertEquals("its target is a relationship, and links do not end at links", reasonOf(result, "r2"));
    }

    @Test
    void danglingEndsAreListed() throws Exception {
        ImportResult result = new Archi().element("BusinessProcess", "p").link("RealizationRelationship", "p", "gone")
                .link("RealizationRelationship", "", "p").read();
        assertEquals("its target 'gone' is not in the file", reasonOf(result, "r1"));
        assertEquals("its source '' is not in the file", reasonOf(result, "r2"));
    }

    @Test
    void unknownTypesAreListed() throws Exception {
        ImportResult result = new Archi().element("Unicorn", "u").element("BusinessProcess", "p")
                .link("MagicRelationship", "p", "p").read();
        assertEquals("the type is none of ArchiMate 3", reasonOf(result, "u"));
        assertEquals("the type is none of ArchiMate 3", reasonOf(result, "r1"));
    }

    @Test
    void aCycleOfCompositionsKeepsAllElements() throws Exception {
        ImportResult result = new Archi().element("BusinessProcess", "a").element("BusinessProcess", "b")
                .element("BusinessProcess", "c").link("CompositionRelationship", "a", "b")
                .link("CompositionRelationship", "b", "c").link("CompositionRelationship", "c", "a")
                .link("CompositionRelationship", "a", "a").read();
        assertSame(result.model(), Archi.find(result, "a").eContainer());
        assertEquals("it would make 'The a' a part of itself", reasonOf(result, "r3"));
        assertEquals("it links 'The a' with itself", reasonOf(result, "r4"));
    }

    @Test
    void ofTwoWholesTheCompositionCounts() throws Exception {
        ImportResult result = new Archi().element("BusinessProcess", "a").element("BusinessProcess", "b")
                .element("BusinessProcess", "part").link("AggregationRelationship", "a", "part")
                .link("CompositionRelationship", "b", "part").read();
        assertSame(Archi.find(result, "b"), Archi.find(result, "part").eContainer());
        assertEquals("'The part' is part of 'The b' already", reasonOf(result, "r1"));
    }

    @Test
    void theSecondWholeOfASystemIsListed() throws Exception {
        ImportResult result = new Archi().element("Node", "a").element("Node", "b").element("Node", "part")
                .link("CompositionRelationship", "a", "part").link("CompositionRelationship", "b", "part").read();
        assertSame(Archi.find(result, "a"), ((SystemComponent) Archi.find(result, "part")).getPartOf());
        assertEquals("partOf of 'The part' is 'The a' already", reasonOf(result, "r2"));
    }

    @Test
    void theSameLinkTwiceIsOneLink() throws Exception {
        ImportResult result = new Archi().element("BusinessProcess", "p").element("Goal", "g")
                .element("BusinessRole", "o").link("RealizationRelationship", "p", "g")
                .link("InfluenceRelationship", "p", "g").link("AssignmentRelationship", "o", "p")
                .link("AssignmentRelationship", "o", "p").read();
        BusinessProcess process = (BusinessProcess) Archi.find(result, "p");
        assertEquals(1, process.getRealizes().size());
        assertEquals(1, process.getRaci().size());
        assertEquals(4, result.report().carried(Kind.RELATIONSHIP));
    }

    @Test
    void associationsCountBothWaysUnlessDirected() throws Exception {
        Archi archi = new Archi().profiled("BusinessProcess", "ip", "Incidents", "ITSM process")
                .element("TechnologyProcess", "t").link("AssociationRelationship", "ip", "t");
        assertEquals(1, ((TechnicalActivity) Archi.find(archi.read(), "t")).getPerformedFor().size());
        Archi directed = new Archi().profiled("BusinessProcess", "ip", "Incidents", "ITSM process")
                .element("TechnologyProcess", "t").link("AssociationRelationship", "ip", "t", " directed=\"true\"");
        assertEquals(0, ((TechnicalActivity) Archi.find(directed.read(), "t")).getPerformedFor().size());
    }

    @Test
    void duplicateIdentifiersAreToldApart() throws Exception {
        ImportResult result = new Archi().element("BusinessProcess", "p", "First").element("BusinessProcess", "p",
                "Second").element("Goal", "g").link("RealizationRelationship", "p", "g").read();
        assertEquals("First", ((ITSMElement) Archi.find(result, "p")).getName());
        assertEquals("Second", ((ITSMElement) Archi.find(result, "p-2")).getName());
        assertEquals(List.of("p"), Archi.properties((ITSMElement) Archi.find(result, "p-2"), "archimate.id"));
        assertEquals(1, ((BusinessProcess) Archi.find(result, "p")).getRealizes().size());
        assertTrue(notes(result).contains("the identifier 'p' is used twice; relationships lead to its first use, "
                + "this one got 'p-2'"));
    }

    @Test
    void identifiersThatDoNotFitAreDerivedAlwaysInTheSameWay() throws Exception {
        Archi archi = new Archi().element("BusinessProcess", "größe 1").element("BusinessProcess", "gr__e 1")
                .element("BusinessProcess", "", "Nameless");
        ImportResult result = archi.read();
        List<String> ids = result.model().getBusinessProcesses().stream().map(BusinessProcess::getId).toList();
        assertEquals(3, ids.stream().distinct().count());
        assertTrue(ids.stream().allMatch(id -> id.matches("[A-Za-z0-9_.-]+")), ids::toString);
        assertEquals("element-3", ids.get(2));
        assertEquals(ids, archi.read().model().getBusinessProcesses().stream().map(BusinessProcess::getId).toList());
        result.model().eAllContents().forEachRemaining(
                object -> assertTrue(EcoreUtil.getID(object).matches("[A-Za-z0-9_.-]+")));
    }

    @Test
    void whatALinkCannotHoldIsNoted() throws Exception {
        ImportResult result = Archi.read(new Archi().element("BusinessProcess", "p").element("Goal", "g")
                .link("RealizationRelationship", "p", "g", " name=\"mostly\"").xml().replace("\"/>\n</folder>",
                        "\"><documentation>d</documentation><property key=\"k\" value=\"v\"/></element>\n</folder>"));
        assertEquals(List.of("the link of RealizationRelationship r1 has no place for its name 'mostly', "
                + "documentation, properties"), notes(result));
    }

    @Test
    void foldersViewsProfilesAndUnknownTagsAreTold() throws Exception {
        ImportResult result = Archi.read(Archi.HEAD + """
                <folder name="A" id="a"><documentation>why</documentation><folder name="B" id="b">
                <element xsi:type="archimate:Goal" name="G" id="g" profiles="lost">
                <oddity/><feature name="x"/></element>
                </folder></folder><folder name="Views" id="v" type="diagrams">
                <element xsi:type="archimate:ArchimateDiagramModel" name="D" id="d"><child xsi:type="x" id="y">
                <documentation>no</documentation><property key="a" value="b"/></child></element>
                <element xsi:type="canvas:CanvasModel" name="C" id="c"/></folder></archimate:model>""");
        assertEquals(List.of("description and properties of folder 'A' are not carried over",
                "specialization 'lost' is not defined in the file; its identifier was taken for its name",
                "<oddity> is unknown and was not read"), notes(result));
        assertEquals(2, result.report().listed(Kind.VIEW));
        assertNull(result.model().getDescription());
        assertEquals(List.of("lost"), Archi.properties((ITSMElement) Archi.find(result, "g"),
                "archimate.specialization"));
    }

    @Test
    void theReportNamesPlacesInTheFile() throws Exception {
        ImportResult result = Archi.read(Archi.HEAD + "<folder name=\"A\" id=\"a\">\n   <element\n     "
                + "xsi:type=\"archimate:Driver\" name=\"Fear\" id=\"d\"/>\n</folder></archimate:model>");
        ImportReport.Listed listed = result.report().listed().get(0);
        assertEquals(4, listed.line());
        assertEquals(4, listed.column());
        assertTrue(result.report().details().get(0).startsWith("test.archimate:4:4: Driver 'Fear' (d): "));
        assertEquals(List.of("Elements: 0 carried over, 1 not", "  Driver: 0 carried over, 1 not"),
                result.report().summary());
    }

    @Test
    void theSampleGivesACompleteChainAndTheSameBytesEachTime() throws Exception {
        ImportResult first = Archi.read(Files.readString(TestFiles.bicycleRental()));
        ImportResult second = Archi.read(Files.readString(TestFiles.bicycleRental()));
        assertEquals(TestFiles.text(first.model()), TestFiles.text(second.model()));
        assertEquals(first.report(), second.report());
        OrganizationalObjective rides = (OrganizationalObjective) Archi.find(first, "id-goal-rides");
        assertTrue(rides.reachesActivity());
        assertTrue(first.model().getTechnicalActivities().stream().allMatch(TechnicalActivity::reachesObjective));
        assertTrue(EcoreUtil.UnresolvedProxyCrossReferencer.find(first.model()).isEmpty());
    }
}

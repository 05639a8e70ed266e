package org.parley.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import java.util.TreeMap;
import org.eclipse.rdf4j.model.BNode;
import org.eclipse.rdf4j.model.Statement;
import org.eclipse.rdf4j.model.vocabulary.RDF;
import org.eclipse.rdf4j.model.vocabulary.RDFS;
import org.eclipse.rdf4j.rio.RDFFormat;
import org.eclipse.rdf4j.rio.Rio;
import org.junit.jupiter.api.Test;
import org.parley.fault.Fault;

class VocabularyTest {

  private static final String HEAD =
      """
      @prefix pl: <https://w3id.org/parley/ns#> .
      @prefix rdf: <http://www.w3.org/1999/02/22-rdf-syntax-ns#> .
      @prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .
      @prefix skos: <http://www.w3.org/2004/02/skos/core#> .
      @prefix xsd: <http://www.w3.org/2001/XMLSchema#> .
      """;

  private final Vocabulary vocabulary = Vocabulary.read();

  @Test
  void theTwelveKindsOfTheCodebookAreRead() {
    assertThat(vocabulary.kinds())
        .extracting(Kind::name)
        .containsExactly(
            "Agreement",
            "Attack",
            "Demand",
            "Exchange",
            "Implementation",
            "Mediation",
            "Meeting",
            "Position",
            "Proposal",
            "Refusal",
            "Statement",
            "Violation");
  }

  @Test
  void rolesKeepTheOrderOfTheirList() {
    assertThat(vocabulary.kind("Meeting").roles())
        .extracting(Role::name)
        .containsExactly("participant", "host", "mediator");
  }

  @Test
  void aRangeSaysWhoMayFillARole() {
    assertThat(vocabulary.kind("Agreement").role("signatory").orElseThrow().ranges())
        .containsExactly("Person");
  }

  @Test
  void theOntologySaysOfWhatNatureAKindIsAndWhatTellsItsEventsApart() {
    assertThat(vocabulary.kinds())
        .filteredOn(kind -> kind.nature() != Nature.ACT)
        .extracting(Kind::name, Kind::nature, Kind::identifiedBy)
        .containsExactly(
            tuple("Meeting", Nature.CONVERSATION, List.of()),
            tuple("Position", Nature.OFFICE, List.of("holder", "organisation", "title")),
            tuple("Statement", Nature.SPEECH, List.of("speaker")));
  }

  @Test
  void someRolesAreSidesThatFaceOneAnother() {
    assertThat(vocabulary.kind("Meeting").roles())
        .filteredOn(Role::atTheTable)
        .extracting(Role::name)
        .containsExactly("participant");
  }

  @Test
  void codeListsHoldTheWordsOfTheCodebook() {
    assertThat(vocabulary.codes("subjects"))
        .hasSize(24)
        .contains("ceasefire", "remains-exchange", "other");
    assertThat(vocabulary.codes("stances")).hasSize(8).contains("expect");
  }

  @Test
  void theGraphOfTheOntologyHasNoBlankNodesAndNoShapes() {
    assertThat(vocabulary.statements())
        .isNotEmpty()
        .noneMatch(each -> each.getSubject() instanceof BNode)
        .noneMatch(each -> each.getObject() instanceof BNode)
        .noneMatch(each -> each.getPredicate().getNamespace().contains("shacl"));
  }

  @Test
  void everyRoleAndAttributeHasAPropertyForWhatDidNotHappen() {
    List<Statement> graph = vocabulary.statements();
    for (Kind kind : vocabulary.kinds()) {
      for (Role role : kind.roles()) {
        assertThat(graph)
            .anyMatch(
                each ->
                    each.getSubject().equals(WouldHave.of(role.iri()))
                        && each.getPredicate().equals(RDFS.SUBPROPERTYOF)
                        && each.getObject().equals(Pl.WOULD_INVOLVE));
      }
    }
    assertThat(WouldHave.of(Pl.PLACE).getLocalName()).isEqualTo("wouldHavePlace");
  }

  @Test
  void everyTermThatIsDeclaredHasALabel() {
    List<Statement> source = vocabulary.source();
    assertThat(source)
        .filteredOn(each -> each.getPredicate().equals(RDF.TYPE))
        .filteredOn(each -> each.getSubject().stringValue().startsWith(Pl.NAMESPACE))
        .allMatch(
            each ->
                source.stream()
                    .anyMatch(
                        other ->
                            other.getSubject().equals(each.getSubject())
                                && other.getPredicate().equals(RDFS.LABEL)));
  }

  @Test
  void allMistakesAreToldTogether() {
    assertThatThrownBy(
            () ->
                read(
                    "ontology/events/parade.ttl",
                    """
                    pl:Parade a rdfs:Class , pl:Kind ; rdfs:label "parade"@en ;
                      pl:roles ( pl:marcher pl:spectator ) ; pl:attributes ( pl:mood ) .
                    pl:marcher a pl:Role ; rdfs:range pl:Soldier .
                    pl:mood a pl:Attribute ; rdfs:range skos:Concept .
                    pl:Parade pl:nature "show" .
                    """))
        .isInstanceOfSatisfying(
            Fault.class,
            fault ->
                assertThat(fault.excerpt().orElseThrow().lines())
                    .containsExactlyInAnyOrder(
                        "pl:Parade lacks a comment (rdfs:comment)",
                        "pl:Parade lists pl:spectator, which no file declares (a pl:Role)",
                        "pl:marcher has the range pl:Soldier, which no file declares (a rdfs:Class)",
                        "pl:Parade has the nature \"show\" (pl:nature), expected one of [act, speech, office, conversation]",
                        "pl:mood takes codes, but names no code list (pl:scheme)"));
  }

  @Test
  void aFileOfEventsThatDeclaresNoKindIsAMistake() {
    assertThatThrownBy(() -> read("ontology/events/parade.ttl", "pl:marcher a pl:Role ."))
        .isInstanceOfSatisfying(
            Fault.class,
            fault ->
                assertThat(fault.excerpt())
                    .contains(
                        "ontology/events/parade.ttl: declares 0 kinds (a pl:Kind), expected one"));
  }

  @Test
  void aNewKindNeedsOnlyItsFile() throws IOException {
    Vocabulary grown =
        read(
            "ontology/events/parade.ttl",
            """
            pl:Parade a rdfs:Class , pl:Kind ; rdfs:label "parade"@en ; rdfs:comment "A show."@en ;
              pl:roles ( pl:marcher ) .
            pl:marcher a pl:Role ; rdfs:range pl:Actor ; rdfs:label "marcher"@en .
            """);
    assertThat(grown.kinds()).hasSize(13);
    assertThat(grown.kind("Parade").role("marcher")).isPresent();
  }

  private static Vocabulary read(String name, String turtle) throws IOException {
    TreeMap<String, List<Statement>> files = new TreeMap<>(OntologyFiles.read().byName());
    files.put(name, List.copyOf(Rio.parse(new StringReader(HEAD + turtle), "", RDFFormat.TURTLE)));
    return new VocabularyReader(new OntologyFiles(files)).vocabulary();
  }
}

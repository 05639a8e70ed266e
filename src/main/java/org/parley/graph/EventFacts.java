package org.parley.graph;

import java.util.List;
import java.util.Map;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Value;
import org.eclipse.rdf4j.model.util.Values;
import org.eclipse.rdf4j.model.vocabulary.RDF;
import org.eclipse.rdf4j.model.vocabulary.SKOS;
import org.parley.coding.Event;
import org.parley.coding.Filler;
import org.parley.coding.Link;
import org.parley.coding.Status;
import org.parley.vocabulary.Attribute;
import org.parley.vocabulary.Kind;
import org.parley.vocabulary.Pl;
import org.parley.vocabulary.PlClass;
import org.parley.vocabulary.Relation;
import org.parley.vocabulary.Role;
import org.parley.vocabulary.Vocabulary;
import org.parley.vocabulary.WouldHave;

/** What is said of an event, or of what has not happened. */
final class EventFacts {

  private static final List<String> PLACE = List.of("Place");

  private final ArticleGraph graph;
  private final Vocabulary vocabulary;
  private final Mentions mentions;
  private final Numbering numbering;
  private final Quantities quantities;
  private final EventLabel labels;

  EventFacts(
      ArticleGraph graph,
      Vocabulary vocabulary,
      Mentions mentions,
      Numbering numbering,
      Quantities quantities) {
    this.graph = graph;
    this.vocabulary = vocabulary;
    this.mentions = mentions;
    this.numbering = numbering;
    this.quantities = quantities;
    this.labels = new EventLabel(vocabulary);
  }

  void add(Event event) {
    Kind kind = vocabulary.kind(event.type());
    IRI iri = numbering.iri(event.id());
    addType(iri, kind, event.status());
    graph.label(iri, labels.of(event));
    event.time().ifPresent(date -> Dates.of(date).forEach((p, value) -> say(iri, event, p, value)));
    for (String place : event.place()) {
      say(iri, event, Pl.PLACE, mentions.of(place, PLACE));
    }
    for (String subject : event.subjects()) {
      say(iri, event, Pl.SUBJECT, vocabulary.code("subjects", subject).orElseThrow().iri());
    }
    event.quantities().forEach(each -> say(iri, event, Pl.QUANTITY, quantities.of(each)));
    addRolesAndAttributes(iri, event, kind);
    addLinks(iri, event);
  }

  void addAssessment(Event assessment) {
    IRI iri = numbering.iri(assessment.id());
    addRolesAndAttributes(iri, assessment, vocabulary.assessment());
    if (!assessment.attributes().containsKey("certainty")) {
      graph.add(iri, Pl.CERTAINTY, vocabulary.code("certainties", "certain").orElseThrow().iri());
    }
    addLinks(iri, assessment);
  }

  private void addType(IRI iri, Kind kind, Status status) {
    switch (status) {
      case ACTUAL -> graph.add(iri, RDF.TYPE, kind.iri());
      case PLANNED, POSSIBLE -> {
        graph.add(iri, RDF.TYPE, PlClass.PROSPECT);
        graph.add(iri, Pl.WOULD_BE, kind.iri());
      }
      case NEGATED -> {
        graph.add(iri, RDF.TYPE, PlClass.NON_EVENT);
        graph.add(iri, Pl.WAS_NOT, kind.iri());
      }
    }
  }

  private void addRolesAndAttributes(IRI iri, Event event, Kind kind) {
    for (Map.Entry<String, List<Filler>> filled : event.roles().entrySet()) {
      Role role = kind.role(filled.getKey()).orElseThrow();
      for (Filler filler : filled.getValue()) {
        say(iri, event, role.iri(), mentions.of(filler, role.ranges()));
      }
    }
    for (Map.Entry<String, String> given : event.attributes().entrySet()) {
      Attribute attribute = kind.attribute(given.getKey()).orElseThrow();
      say(iri, event, attribute.iri(), value(attribute, given.getValue()));
    }
  }

  private Value value(Attribute attribute, String word) {
    return attribute.datatype().equals(SKOS.CONCEPT)
        ? vocabulary.code(attribute.scheme().orElseThrow(), word).orElseThrow().iri()
        : Values.literal(word, attribute.datatype());
  }

  private void addLinks(IRI iri, Event event) {
    for (Link link : event.links()) {
      Relation relation = vocabulary.relation(link.relation()).orElseThrow();
      graph.add(iri, property(relation, event, link.event()), numbering.iri(link.event()));
    }
  }

  /** A relation that says that both events happened is not said of one that did not. */
  private IRI property(Relation relation, Event from, String to) {
    Status other = numbering.event(to).status();
    if (from.status() != Status.ACTUAL) {
      return WouldHave.of(relation.iri());
    }
    if (other == Status.ACTUAL || !relation.bothHappened()) {
      return relation.iri();
    }
    return other == Status.NEGATED
        ? relation.negativeForm().orElse(WouldHave.of(relation.iri()))
        : WouldHave.of(relation.iri());
  }

  private void say(IRI iri, Event event, IRI property, Value value) {
    graph.add(iri, event.status() == Status.ACTUAL ? property : WouldHave.of(property), value);
  }
}

package org.parley.app;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Statement;
import org.eclipse.rdf4j.model.Value;
import org.eclipse.rdf4j.model.vocabulary.RDF;
import org.parley.correct.Draft;
import org.parley.fault.Fault;
import org.parley.graph.Iris;
import org.parley.vocabulary.Kind;
import org.parley.vocabulary.Pl;
import org.parley.vocabulary.Vocabulary;
import org.parley.vocabulary.WouldHave;

/** What the dataset holds of the things that a correction names; a fault where it holds nothing. */
final class Holdings {

  private final OpenDataset dataset;
  private final Vocabulary vocabulary;
  private final Things things;
  private final Iris iris;

  Holdings(OpenDataset dataset, Vocabulary vocabulary) {
    this.dataset = dataset;
    this.vocabulary = vocabulary;
    this.things = new Things(dataset);
    this.iris = dataset.info().iris();
  }

  /** The thing that a cell names, by name or IRI. */
  IRI thing(Draft draft, String column) {
    String name = draft.required(column);
    IRI thing;
    try {
      thing = things.named(name);
    } catch (Fault unknown) {
      throw unknown.at(draft.place());
    }
    boolean there =
        !statements(thing, Optional.empty()).isEmpty()
            || !dataset
                .store()
                .statements(Optional.empty(), Optional.empty(), Optional.of(thing))
                .isEmpty();
    if (!there) {
      throw draft.fault("the dataset has nothing called " + name).advise("nothing was corrected");
    }
    return thing;
  }

  /** The event that the draft is about. */
  IRI event(Draft draft) {
    IRI event = thing(draft, "thing");
    if (reports(draft, event).isEmpty()) {
      throw draft.fault("the dataset has no event <" + event + ">");
    }
    return event;
  }

  /** The reports that tell of a thing, or that it is itself. */
  Set<IRI> reports(Draft draft, IRI thing) {
    Set<IRI> reports = new HashSet<>();
    if (!statements(thing, Optional.of(Pl.EVENT)).isEmpty()) {
      reports.add(thing);
    }
    dataset
        .store()
        .statements(Optional.empty(), Optional.of(Pl.EVENT), Optional.of(thing))
        .forEach(s -> reports.add((IRI) s.getSubject()));
    if (reports.isEmpty()) {
      throw draft.fault("no article tells of <" + thing + ">").advise("nothing was corrected");
    }
    return reports;
  }

  /** The kind of an event, whether it happened or not. */
  Kind kind(Draft draft, IRI event) {
    return Stream.of(RDF.TYPE, Pl.WOULD_BE, Pl.WAS_NOT)
        .flatMap(p -> statements(event, Optional.of(p)).stream())
        .flatMap(s -> vocabulary.kinds().stream().filter(kind -> kind.iri().equals(s.getObject())))
        .findFirst()
        .orElseThrow(() -> draft.fault("<" + event + "> is no event"));
  }

  /** Whether the event happened. */
  boolean happened(IRI event) {
    return statements(event, Optional.of(RDF.TYPE)).stream()
        .map(Statement::getObject)
        .anyMatch(type -> vocabulary.kinds().stream().anyMatch(k -> k.iri().equals(type)));
  }

  /** That some article says this of the event, of what happened or of what did not. */
  void requireSaid(Draft draft, IRI event, IRI property, Optional<Value> value) {
    boolean said =
        Stream.of(property, WouldHave.of(property))
            .flatMap(p -> statements(event, Optional.of(p)).stream())
            .anyMatch(s -> value.isEmpty() || value.get().equals(s.getObject()));
    if (!said) {
      throw draft
          .fault(
              "no article says %s%s of <%s>"
                  .formatted(
                      property.getLocalName(),
                      value.map(v -> " " + v.stringValue()).orElse(""),
                      event))
          .advise("nothing was corrected");
    }
  }

  boolean isEvent(IRI thing) {
    return iris.isEvent(thing);
  }

  /** Whether authority data describes it. */
  boolean isKnown(IRI thing) {
    return statements(thing, Optional.empty()).stream()
        .anyMatch(s -> iris.graph("authority").equals(s.getContext()));
  }

  private List<Statement> statements(IRI subject, Optional<IRI> property) {
    return dataset.store().statements(Optional.of(subject), property, Optional.empty());
  }
}

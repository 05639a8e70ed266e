package org.parley.app;

import java.util.Optional;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Value;
import org.parley.correct.Decision;
import org.parley.correct.Draft;
import org.parley.fault.Fault;
import org.parley.vocabulary.Kind;
import org.parley.vocabulary.Role;
import org.parley.vocabulary.Vocabulary;

/** Turns corrections as persons write them into decisions about what the dataset holds. */
final class DecisionReader {

  private final Vocabulary vocabulary;
  private final Holdings holdings;
  private final WrittenTerms terms;

  DecisionReader(OpenDataset dataset, Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
    this.holdings = new Holdings(dataset, vocabulary);
    this.terms =
        new WrittenTerms(
            vocabulary, holdings, () -> new ResolvedNames(dataset.info().base(), vocabulary));
  }

  /**
   * The decision of a draft.
   *
   * @throws Fault if the dataset has not what it is about
   */
  Decision decision(Draft draft) {
    String word = WrittenTerms.local(draft.required("decision"));
    return switch (word) {
      case "same" -> same(draft);
      case "not-same" -> {
        Decision.Same pair = pair(draft);
        yield new Decision.NotSame(pair.thing(), pair.other());
      }
      case "role" -> role(draft);
      case "type" -> retype(draft);
      case "retract" -> retract(draft);
      case "add" -> add(draft);
      default ->
          throw draft
              .fault("no decision is called '" + word + "'")
              .advise("expected one of " + vocabulary.codes("decisions"));
    };
  }

  /** A name of the authority data is the one that stays. */
  private Decision.Same same(Draft draft) {
    Decision.Same pair = pair(draft);
    return !holdings.isEvent(pair.thing())
            && holdings.isKnown(pair.thing())
            && !holdings.isKnown(pair.other())
        ? new Decision.Same(/* thing= */ pair.other(), /* other= */ pair.thing())
        : pair;
  }

  private Decision.Same pair(Draft draft) {
    IRI thing = holdings.thing(draft, "thing");
    IRI other = holdings.thing(draft, "other");
    if (thing.equals(other)) {
      throw draft.fault("a thing is what it is: <" + thing + ">");
    }
    if (holdings.isEvent(thing) != holdings.isEvent(other)) {
      throw draft.fault("an event and what is none are never one");
    }
    return new Decision.Same(thing, other);
  }

  private Decision role(Draft draft) {
    IRI event = holdings.event(draft);
    IRI wrong = terms.role(draft, draft.required("property")).iri();
    Role right = terms.role(draft, draft.required("right"));
    Value who = holdings.thing(draft, "value");
    holdings.requireSaid(draft, event, wrong, Optional.of(who));
    Kind kind = holdings.kind(draft, event);
    if (kind.role(right.name()).isEmpty()) {
      throw draft.fault(
          "a %s has no role '%s': expected one of %s"
              .formatted(
                  kind.name(), right.name(), kind.roles().stream().map(Role::name).toList()));
    }
    return new Decision.Role(event, holdings.reports(draft, event), wrong, who, right.iri());
  }

  private Decision retype(Draft draft) {
    IRI event = holdings.event(draft);
    holdings.kind(draft, event);
    Kind right = terms.kind(draft, draft.required("right"));
    return new Decision.Retype(event, holdings.reports(draft, event), right.iri());
  }

  private Decision retract(Draft draft) {
    IRI event = holdings.thing(draft, "thing");
    Optional<IRI> property =
        draft
            .cell("property")
            .map(name -> terms.property(draft, holdings.kind(draft, event), name));
    Optional<Value> value =
        property.flatMap(p -> draft.cell("value").map(text -> terms.value(draft, p, text)));
    property.ifPresent(p -> holdings.requireSaid(draft, event, p, value));
    return new Decision.Retract(event, holdings.reports(draft, event), property, value);
  }

  private Decision add(Draft draft) {
    IRI event = holdings.event(draft);
    IRI property = terms.property(draft, holdings.kind(draft, event), draft.required("property"));
    Value value = terms.value(draft, property, draft.required("value"));
    if (!holdings.happened(event)) {
      throw draft.fault("only to an event that happened something can be added");
    }
    return new Decision.Add(event, holdings.reports(draft, event), property, value);
  }
}

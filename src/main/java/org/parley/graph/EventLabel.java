package org.parley.graph;

import java.util.List;
import java.util.Optional;
import org.parley.coding.Event;
import org.parley.coding.Filler;
import org.parley.vocabulary.Attribute;
import org.parley.vocabulary.Kind;
import org.parley.vocabulary.Role;
import org.parley.vocabulary.Vocabulary;

/** A line by which a person knows an event again, made of the words that the ontology gives. */
final class EventLabel {

  private final Vocabulary vocabulary;
  private final QuantityLabel quantities;

  EventLabel(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
    this.quantities = new QuantityLabel(vocabulary);
  }

  /** For example "Meeting of Russia and Ukraine in Istanbul, 2025-06-02 (peace settlement)". */
  String of(Event event) {
    Kind kind = vocabulary.kind(event.type());
    StringBuilder label = new StringBuilder(opening(event, kind));
    if (kind.counted()) {
      label.append(count(event));
    }
    for (Role role : kind.roles()) {
      phrase(event, role).ifPresent(phrase -> label.append(' ').append(phrase));
    }
    for (Attribute attribute : kind.attributes()) {
      phrase(event, attribute).ifPresent(phrase -> label.append(' ').append(phrase));
    }
    event.place().stream().findFirst().ifPresent(place -> label.append(" in ").append(place));
    event.time().ifPresent(date -> label.append(", ").append(date));
    if (!event.subjects().isEmpty()) {
      label.append(" (").append(joined(event.subjects().stream().map(this::subject).toList()));
      label.append(')');
    }
    return label.toString();
  }

  private static String opening(Event event, Kind kind) {
    return switch (event.status()) {
      case ACTUAL -> Character.toUpperCase(kind.label().charAt(0)) + kind.label().substring(1);
      case PLANNED -> "Planned " + kind.label();
      case POSSIBLE -> "Possible " + kind.label();
      case NEGATED -> "No " + kind.label();
    };
  }

  /** What is counted, without the shares that it is made of. */
  private String count(Event event) {
    List<String> totals =
        event.quantities().stream()
            .filter(quantity -> quantity.per().isEmpty())
            .map(quantities::of)
            .toList();
    return totals.isEmpty() ? "" : " of " + joined(totals);
  }

  private static Optional<String> phrase(Event event, Role role) {
    List<String> fillers = event.role(role.name()).stream().map(Filler::name).toList();
    return role.word(fillers.size())
        .filter(word -> !fillers.isEmpty())
        .map(word -> word + " " + joined(fillers));
  }

  private static Optional<String> phrase(Event event, Attribute attribute) {
    return Optional.ofNullable(event.attributes().get(attribute.name()))
        .flatMap(value -> attribute.word().map(word -> word + " " + value));
  }

  private String subject(String code) {
    return vocabulary.code("subjects", code).orElseThrow().label();
  }

  private static String joined(List<String> words) {
    int last = words.size() - 1;
    return last < 1
        ? words.get(0)
        : String.join(", ", words.subList(0, last)) + " and " + words.get(last);
  }
}

package org.parley.coding;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.parley.fault.ExitCode;
import org.parley.fault.Fault;

/** Reads codings key by key. */
final class CodingReader {

  private static final String KEYS =
      "article, published, coder, events, assessments, unread, persons";

  private final JsonSource json;

  CodingReader(JsonSource json) {
    this.json = json;
  }

  List<Coding> codings() {
    List<Coding> codings = new ArrayList<>();
    while (json.more()) {
      codings.add(coding());
    }
    return codings;
  }

  private Coding coding() {
    Draft draft = new Draft(json.here());
    json.object("coding", draft::field);
    return draft.coding();
  }

  private LocalDate day(String word) {
    try {
      return LocalDate.parse(word);
    } catch (DateTimeException none) {
      throw json.fault("published: not a day: '" + word + "' (expected for example 2025-06-03)")
          .causedBy(none);
    }
  }

  /** What is known of a coding while its keys come in. */
  private final class Draft {
    private final String place;
    private Optional<String> article = Optional.empty();
    private Optional<LocalDate> published = Optional.empty();
    private Optional<String> coder = Optional.empty();
    private Optional<List<Event>> events = Optional.empty();
    private List<Event> assessments = List.of();
    private List<Span> unread = List.of();
    private Set<String> persons = Set.of();

    Draft(String place) {
      this.place = place;
    }

    void field(String key) {
      switch (key) {
        case "article" -> article = Optional.of(json.string(key));
        case "published" -> published = Optional.of(day(json.string(key)));
        case "coder" -> coder = Optional.of(json.string(key));
        case "events" -> events = Optional.of(json.list(key, this::event));
        case "assessments" -> assessments = json.list(key, this::event);
        case "unread" -> unread = json.list(key, () -> new PartReader(json).span());
        case "persons" -> persons = Set.copyOf(json.list(key, () -> json.string(key)));
        default ->
            throw json.fault("unknown key '" + key + "' in a coding: expected one of " + KEYS);
      }
    }

    Coding coding() {
      Coding coding =
          new Coding(
              article.orElseThrow(() -> lacks("article")),
              published,
              coder.orElseThrow(() -> lacks("coder")),
              events.orElseThrow(() -> lacks("events")),
              assessments,
              unread,
              persons);
      checkIds(coding);
      return coding;
    }

    private Event event() {
      return new EventReader(json).event();
    }

    private void checkIds(Coding coding) {
      List<Event> all = new ArrayList<>(coding.events());
      all.addAll(coding.assessments());
      Set<String> ids = new HashSet<>();
      for (Event event : all) {
        if (!ids.add(event.id())) {
          throw wrong("two events have the id '" + event.id() + "'");
        }
      }
      for (Event event : all) {
        for (Link link : event.links()) {
          if (!ids.contains(link.event())) {
            throw wrong(
                "event '" + event.id() + "' links to '" + link.event() + "', which is no event");
          }
        }
      }
    }

    private Fault lacks(String key) {
      return wrong("a coding lacks '" + key + "'");
    }

    private Fault wrong(String what) {
      return Fault.of(ExitCode.BAD_INPUT, what).at(place);
    }
  }
}

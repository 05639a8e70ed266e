package org.parley.coding;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.parley.fault.ExitCode;
import org.parley.fault.Fault;

/** Reads one event; made anew for each. */
final class EventReader {

  private static final String KEYS =
      "id, type, status, time, place, roles, attributes, subjects, quantities, claimedBy, evidence,"
          + " links, rule, confidence";

  private final JsonSource json;
  private final String start;
  private Optional<String> id = Optional.empty();
  private Optional<String> type = Optional.empty();
  private Status status = Status.ACTUAL;
  private Optional<Edtf> time = Optional.empty();
  private List<String> place = List.of();
  private final Map<String, List<Filler>> roles = new LinkedHashMap<>();
  private final Map<String, String> attributes = new LinkedHashMap<>();
  private List<String> subjects = List.of();
  private List<Quantity> quantities = List.of();
  private List<Filler> claimedBy = List.of();
  private List<Span> evidence = List.of();
  private List<Link> links = List.of();
  private Optional<String> rule = Optional.empty();
  private OptionalDouble confidence = OptionalDouble.empty();

  EventReader(JsonSource json) {
    this.json = json;
    this.start = json.here();
  }

  Event event() {
    json.object("event", this::field);
    return new Event(
        id.orElseThrow(() -> lacks("id")),
        type.orElseThrow(() -> lacks("type")),
        status,
        time,
        place,
        roles,
        attributes,
        subjects,
        quantities,
        claimedBy,
        evidence,
        links,
        rule,
        confidence);
  }

  private void field(String key) {
    switch (key) {
      case "id" -> id = Optional.of(json.string(key));
      case "type" -> type = Optional.of(json.string(key));
      case "status" -> status = json.parsed(json.string(key), Status::of);
      case "time" -> time = Optional.of(json.parsed(json.string(key), Edtf::given));
      case "place" -> place = strings(key);
      case "roles" -> json.object(key, role -> roles.put(role, fillers(role)));
      case "attributes" -> json.object(key, name -> attributes.put(name, attribute(name)));
      case "subjects" -> subjects = strings(key);
      case "claimedBy" -> claimedBy = fillers(key);
      case "rule" -> rule = Optional.of(json.string(key));
      default -> partField(key);
    }
  }

  private void partField(String key) {
    switch (key) {
      case "quantities" -> quantities = json.list(key, () -> new PartReader(json).quantity());
      case "evidence" -> evidence = json.list(key, () -> new PartReader(json).span());
      case "links" -> links = json.list(key, () -> new PartReader(json).link());
      case "confidence" -> confidence = OptionalDouble.of(probability(json.number(key)));
      default -> throw json.fault("unknown key '" + key + "' in an event: expected one of " + KEYS);
    }
  }

  private List<Filler> fillers(String what) {
    return json.list(what, () -> json.checked(() -> new Filler(names(what))));
  }

  private List<String> names(String what) {
    return json.onText() ? List.of(json.string(what)) : strings(what);
  }

  private List<String> strings(String what) {
    return json.list(what, () -> json.string(what));
  }

  private String attribute(String name) {
    return name.equals("round") ? Integer.toString(json.integer(name)) : json.string(name);
  }

  private double probability(String number) {
    double value = Double.parseDouble(number);
    if (value < 0 || value > 1) {
      throw json.fault("confidence: expected 0 to 1, found " + number);
    }
    return value;
  }

  private Fault lacks(String key) {
    return Fault.of(ExitCode.BAD_INPUT, "an event lacks '" + key + "'").at(start);
  }
}

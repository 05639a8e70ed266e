package org.parley.intake;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.parley.coding.Edtf;
import org.parley.coding.Event;
import org.parley.coding.Filler;
import org.parley.coding.Link;
import org.parley.coding.Quantity;
import org.parley.coding.Span;
import org.parley.coding.Status;
import org.parley.table.Row;
import org.parley.vocabulary.Attribute;
import org.parley.vocabulary.Kind;
import org.parley.vocabulary.Role;

/** One line of a coding sheet as an event; each complaint names the line and the column. */
final class SheetRow {

  private static final Pattern SPAN = Pattern.compile("(\\d{1,9})\\s*-\\s*(\\d{1,9})");

  private final Row row;
  private final Kind kind;
  private final String usualId;

  SheetRow(Row row, Kind kind, String usualId) {
    this.row = row;
    this.kind = kind;
    this.usualId = usualId;
  }

  Event event() {
    return new Event(
        row.cell("id").orElse(usualId),
        kind.name(),
        parsed("status", Status::of).orElse(Status.ACTUAL),
        parsed("time", Edtf::given),
        row.values("place"),
        roles(),
        attributes(),
        row.values("subjects"),
        row.values("quantities").stream().map(this::quantity).toList(),
        fillers("claimedBy"),
        row.values("evidence").stream().map(this::span).toList(),
        row.values("links").stream().map(this::link).toList(),
        Optional.empty(),
        OptionalDouble.empty());
  }

  private Map<String, List<Filler>> roles() {
    Map<String, List<Filler>> roles = new LinkedHashMap<>();
    for (Role role : kind.roles()) {
      List<Filler> fillers = fillers(role.name());
      if (!fillers.isEmpty()) {
        roles.put(role.name(), fillers);
      }
    }
    return roles;
  }

  private Map<String, String> attributes() {
    Map<String, String> attributes = new LinkedHashMap<>();
    for (Attribute attribute : kind.attributes()) {
      row.cell(attribute.name()).ifPresent(value -> attributes.put(attribute.name(), value));
    }
    return attributes;
  }

  /** A cell under the role of another kind would be a fact lost in silence. */
  void requireNothingElse(List<String> rolesAndAttributes) {
    List<String> own = new ArrayList<>();
    kind.roles().forEach(role -> own.add(role.name()));
    kind.attributes().forEach(attribute -> own.add(attribute.name()));
    for (String column : rolesAndAttributes) {
      if (row.cell(column).isPresent() && !own.contains(column)) {
        throw row.fault(column, "is filled, but a " + kind.name() + " has only " + own);
      }
    }
  }

  private List<Filler> fillers(String column) {
    return row.values(column).stream().map(cell -> new Filler(Names.of(cell))).toList();
  }

  private Quantity quantity(String cell) {
    return QuantityCell.read(cell)
        .orElseThrow(
            () ->
                row.fault("quantities", "has no quantity: '" + cell + "'")
                    .advise("expected for example ~40 aircraft"));
  }

  private Span span(String cell) {
    Matcher ends = SPAN.matcher(cell);
    if (!ends.matches()) {
      throw row.fault("evidence", "has no span: '" + cell + "' (expected for example 79-259)");
    }
    return checked(
        "evidence",
        () -> new Span(Integer.parseInt(ends.group(1)), Integer.parseInt(ends.group(2))));
  }

  private Link link(String cell) {
    String[] words = cell.split("\\s+");
    if (words.length != 2) {
      throw row.fault("links", "has no link: '" + cell + "' (expected for example produced e4)");
    }
    return new Link(words[0], words[1]);
  }

  private <T> Optional<T> parsed(String column, Function<String, T> parse) {
    return row.cell(column).map(text -> checked(column, () -> parse.apply(text)));
  }

  private <T> T checked(String column, Supplier<T> make) {
    try {
      return make.get();
    } catch (IllegalArgumentException refused) {
      throw row.fault(column, "cannot be used: " + refused.getMessage()).causedBy(refused);
    }
  }
}

package org.parley.intake;

import static java.util.stream.Collectors.toSet;

import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.parley.coding.Coding;
import org.parley.coding.Event;
import org.parley.fault.ExitCode;
import org.parley.fault.Fault;
import org.parley.table.Row;
import org.parley.table.Table;
import org.parley.vocabulary.Attribute;
import org.parley.vocabulary.Kind;
import org.parley.vocabulary.Role;
import org.parley.vocabulary.Vocabulary;

/**
 * Codings as a spreadsheet: a line an event, with a column for each role and attribute of the
 * ontology beside the fixed ones, so that whoever fills it in needs no JSON.
 */
public final class CodingSheet {

  static final List<String> MUST = List.of("article", "type");
  private static final List<String> MAY =
      List.of(
          "published",
          "coder",
          "id",
          "status",
          "time",
          "place",
          "subjects",
          "quantities",
          "claimedBy",
          "links",
          "evidence",
          "sentence",
          "persons");

  private final Vocabulary vocabulary;

  public CodingSheet(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  /** Every column that a sheet may have. */
  List<String> columns() {
    List<String> columns = new ArrayList<>(MUST);
    columns.addAll(MAY.subList(0, 6));
    columns.addAll(roles());
    columns.addAll(attributes());
    columns.addAll(MAY.subList(6, MAY.size()));
    return List.copyOf(columns);
  }

  List<String> roles() {
    TreeSet<String> names = new TreeSet<>();
    vocabulary.kinds().stream()
        .flatMap(kind -> kind.roles().stream())
        .map(Role::name)
        .forEach(names::add);
    return List.copyOf(names);
  }

  List<String> attributes() {
    TreeSet<String> names = new TreeSet<>();
    vocabulary.kinds().stream()
        .flatMap(kind -> kind.attributes().stream())
        .map(Attribute::name)
        .forEach(names::add);
    return List.copyOf(names);
  }

  private List<String> rolesAndAttributes() {
    List<String> names = new ArrayList<>(roles());
    names.addAll(attributes());
    return names;
  }

  /** Whether a header is that of a coding sheet and not of some other table. */
  public static boolean isOne(Table table) {
    return table.columns().containsAll(MUST);
  }

  /**
   * The codings of a file, in the order of their articles' first lines.
   *
   * @throws Fault for the first cell that cannot be used; nothing is taken from the file then
   */
  public List<HandCoding> read(Path file) {
    return codings(Table.read(file));
  }

  List<HandCoding> codings(Table table) {
    List<String> known = columns();
    Map<String, List<Row>> articles = new LinkedHashMap<>();
    for (Row row : table.requireColumns(MUST, known).rows()) {
      articles.computeIfAbsent(row.required("article"), id -> new ArrayList<>()).add(row);
    }
    return articles.values().stream().map(this::coding).toList();
  }

  private HandCoding coding(List<Row> rows) {
    List<Event> events = new ArrayList<>();
    Map<String, List<String>> sentences = new LinkedHashMap<>();
    for (Row row : rows) {
      SheetRow reader = new SheetRow(row, kind(row), "e" + (events.size() + 1));
      reader.requireNothingElse(rolesAndAttributes());
      Event event = reader.event();
      events.add(event);
      row.cell("sentence").ifPresent(quote -> sentences.put(event.id(), List.of(quote)));
      if (event.evidence().isEmpty() && !sentences.containsKey(event.id())) {
        throw row.fault("evidence", "is empty, and so is 'sentence'");
      }
    }
    Row first = rows.get(0);
    Coding coding =
        new Coding(
            first.required("article"),
            one(rows, "published").map(day -> day(first, day)),
            one(rows, "coder").orElse("unnamed coder"),
            events,
            List.of(),
            List.of(),
            rows.stream().flatMap(row -> row.values("persons").stream()).collect(toSet()));
    return new HandCoding(first.place(), coding, sentences);
  }

  private Kind kind(Row row) {
    String type = row.required("type");
    return vocabulary
        .findKind(type)
        .orElseThrow(
            () -> row.fault("type", "has no kind of event '" + type + "'").advise(kinds()));
  }

  private String kinds() {
    return "expected one of " + vocabulary.kinds().stream().map(Kind::name).toList();
  }

  private static Optional<String> one(List<Row> rows, String column) {
    List<String> values =
        rows.stream().flatMap(row -> row.cell(column).stream()).distinct().toList();
    if (values.size() > 1) {
      throw Fault.of(
              ExitCode.BAD_INPUT, "column '%s' has %s for one article".formatted(column, values))
          .at(rows.get(0).place());
    }
    return values.stream().findFirst();
  }

  private static LocalDate day(Row row, String day) {
    try {
      return LocalDate.parse(day);
    } catch (DateTimeException e) {
      throw row.fault("published", "is no day: '" + day + "' (expected for example 2025-06-03)")
          .causedBy(e);
    }
  }
}

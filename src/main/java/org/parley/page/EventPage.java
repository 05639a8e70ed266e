package org.parley.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.parley.page.view.Fact;
import org.parley.page.view.Frame;
import org.parley.page.view.Link;
import org.parley.page.view.Sentence;
import org.parley.page.view.Told;

/** An event, prospect or non-event: every fact with who says so, and their words. */
final class EventPage {

  /** What follows from the date by arithmetic, and would only repeat it. */
  private static final Set<String> BOUNDS =
      Set.of("earliest", "latest", "monthDayFrom", "monthDayTo");

  private final Sheet sheet;
  private final Profile profile;
  private final Map<String, Integer> numbers = new LinkedHashMap<>();

  EventPage(Sheet sheet, Profile profile) {
    this.sheet = sheet;
    this.profile = profile;
  }

  Page page() {
    List<Told> told = told();
    List<Fact> facts = facts();
    List<Fact> links = links();
    boolean disputed = told.stream().map(Told::status).distinct().count() > 1;
    sheet.offerThing();
    Frame frame = sheet.frame(profile.name(), "events", profile.citation("Event"));
    return Html.page(
        out ->
            org.parley.page.html.JteeventGenerated.render(
                out, null, frame, kind(), told, facts, links, disputed));
  }

  private String kind() {
    return profile.kindNames().stream()
        .filter(name -> !name.equals("event"))
        .collect(Collectors.joining(", "));
  }

  private List<Told> told() {
    Map<String, List<Row>> reports = new LinkedHashMap<>();
    for (Row row : sheet.ask("event-reports", profile.parameters())) {
      reports.computeIfAbsent(row.text("report"), report -> new ArrayList<>()).add(row);
      numbers.putIfAbsent(row.text("article"), numbers.size() + 1);
    }
    return reports.values().stream().map(this::told).toList();
  }

  private Told told(List<Row> rows) {
    Row first = rows.get(0);
    List<Sentence> sentences = rows.stream().map(sheet::sentence).distinct().toList();
    return new Told(
        numbers.get(first.text("article")),
        Addresses.lastPart(first.text("report")),
        sheet.link(first, "article", "articleName"),
        first.text("published"),
        sheet.status(first),
        first.has("claimant")
            ? Optional.of(sheet.link(first, "claimant", "claimantName"))
            : Optional.empty(),
        first.text("rule"),
        sentences);
  }

  private List<Fact> facts() {
    Map<String, List<Row>> byName = new LinkedHashMap<>();
    for (Row row : sheet.ask("event-facts", profile.parameters())) {
      if (BOUNDS.stream().noneMatch(bound -> isBound(row.text("property"), bound))) {
        byName.computeIfAbsent(row.text("name"), name -> new ArrayList<>()).add(row);
      }
    }
    return byName.entrySet().stream().map(e -> fact(e.getKey(), e.getValue())).toList();
  }

  /** Under its own name, or under that which it has for what did not happen. */
  private static boolean isBound(String property, String bound) {
    return property.toLowerCase(Locale.ROOT).endsWith(bound.toLowerCase(Locale.ROOT));
  }

  private Fact fact(String name, List<Row> rows) {
    // One value has as many rows as articles that give it, and names that these give it.
    Map<String, List<Row>> values = new LinkedHashMap<>();
    for (Row row : rows) {
      values.computeIfAbsent(row.text("value"), value -> new ArrayList<>()).add(row);
    }
    boolean single = rows.stream().anyMatch(row -> row.has("single"));
    List<Fact.Stated> stated =
        values.values().stream()
            .map(same -> new Fact.Stated(sheet.value(same.get(0)), sources(same)))
            .toList();
    return new Fact(name, stated, single && stated.size() > 1);
  }

  private List<Link> sources(List<Row> rows) {
    return rows.stream()
        .map(row -> numbers.get(row.text("article")))
        .filter(Objects::nonNull)
        .distinct()
        .sorted()
        .map(number -> new Link(number.toString(), "#told-" + number))
        .toList();
  }

  private List<Fact> links() {
    Map<String, List<Fact.Stated>> links = new LinkedHashMap<>();
    for (Row row : sheet.ask("event-links", profile.parameters())) {
      links
          .computeIfAbsent(row.text("name"), name -> new ArrayList<>())
          .add(new Fact.Stated(sheet.link(row, "other", "otherName"), List.of()));
    }
    return links.entrySet().stream()
        .map(link -> new Fact(link.getKey(), link.getValue(), false))
        .toList();
  }
}

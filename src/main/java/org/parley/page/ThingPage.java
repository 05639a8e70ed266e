package org.parley.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.parley.page.view.Fact;
import org.parley.page.view.Frame;
import org.parley.page.view.Group;
import org.parley.page.view.Link;
import org.parley.page.view.WorldMap;

/** An actor, a place, or whatever else the data speaks of: what it is and where it has a part. */
final class ThingPage {

  private final Sheet sheet;
  private final Profile profile;
  private final Map<String, String> about;

  ThingPage(Sheet sheet, Profile profile) {
    this.sheet = sheet;
    this.profile = profile;
    this.about = profile.parameters();
  }

  Page page() {
    List<Row> events = sheet.ask("thing-events", about);
    List<Group> groups = new Happenings(sheet).byKind(events);
    List<Fact> facts = facts();
    Optional<WorldMap> map = map();
    sheet.offerThing();
    if (!events.isEmpty()) {
      sheet.offer("thing-events", "Events");
    }
    Frame frame = sheet.frame(profile.name(), here(), profile.citation(type()));
    return Html.page(
        out ->
            org.parley.page.html.JtethingGenerated.render(
                out, null, frame, profile.kindNames(), profile.otherNames(), facts, groups, map));
  }

  private String here() {
    return profile.is("Place") ? "places" : profile.is("Actor") ? "actors" : "";
  }

  private String type() {
    return Stream.of("Place", "Person", "Organization")
        .filter(profile::is)
        .findFirst()
        .orElse("Thing");
  }

  private List<Fact> facts() {
    Map<String, List<Fact.Stated>> facts = new LinkedHashMap<>();
    for (Row row : sheet.ask("thing-facts", about)) {
      facts
          .computeIfAbsent(row.text("name"), name -> new ArrayList<>())
          .add(new Fact.Stated(sheet.value(row), List.of()));
    }
    return facts.entrySet().stream()
        .map(fact -> new Fact(fact.getKey(), fact.getValue(), false))
        .toList();
  }

  private Optional<WorldMap> map() {
    if (!profile.is("Place")) {
      return Optional.empty();
    }
    List<Row> rows = sheet.ask("place-point", about);
    return rows.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Cartographer(sheet.addresses())
                .around(new Cartographer.Site(new Link(profile.name(), ""), rows.get(0), 1)));
  }
}

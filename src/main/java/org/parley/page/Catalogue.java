package org.parley.page;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The lists of a site: one for each sort of thing, and one for each kind of event. */
final class Catalogue {

  private static final String FOLDER = "list/";

  private static final List<Entry> FIXED =
      List.of(
          new Entry("articles", "Articles", "list-articles", Map.of(), "articles", "event"),
          new Entry("actors", "Actors", "list-actors", Map.of(), "actors", "event"),
          new Entry("places", "Places", "list-places", Map.of(), "places", "event"),
          new Entry("processes", "Processes", "list-processes", Map.of(), "processes", "meeting"));

  private final Desk desk;

  Catalogue(Desk desk) {
    this.desk = desk;
  }

  /**
   * A list.
   *
   * @param name of its page, without folder and ending
   * @param here which part of the site it is in
   * @param counts one of what the numbers of its lines count, or nothing
   */
  record Entry(
      String name,
      String title,
      String query,
      Map<String, String> parameters,
      String here,
      String counts) {

    String path() {
      return FOLDER + name + ".html";
    }
  }

  /** The list of a kind of event. */
  static Entry events(String kind, String name) {
    return new Entry(
        Addresses.lastPart(kind).toLowerCase(Locale.ROOT),
        name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1),
        "list-events",
        Map.of("kind", "<" + kind + ">"),
        "events",
        "");
  }

  List<Entry> all() {
    Stream<Entry> kinds =
        new Sheet(desk, "")
            .ask("kinds").stream().map(row -> events(row.text("kind"), row.text("kindName")));
    return Stream.concat(FIXED.stream(), kinds).toList();
  }

  /** The list whose page or files have that address, without their ending. */
  Optional<Entry> at(String stem) {
    return stem.startsWith(FOLDER)
        ? all().stream().filter(e -> stem.equals(FOLDER + e.name())).findFirst()
        : Optional.empty();
  }
}

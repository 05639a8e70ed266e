package org.parley.export.tool;

import java.io.OutputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.eclipse.rdf4j.model.Value;
import org.parley.store.Answer;
import org.parley.table.TableWriter;

/**
 * Events as event data have them, in the terms of PLOVER: a row for each actor and recipient. An
 * event of many articles is one here, where such data have it as often as it was told.
 */
final class EventRows {

  private static final String ID = "Event ID";
  private static final String ACTOR = "Actor ";
  private static final String RECIPIENT = "Recipient ";

  /** Where POLECAT, the data coded by PLOVER, has a column for it, by that name. */
  private static final List<String> COLUMNS =
      List.of(
          ID,
          "Name",
          "Event Date",
          "Start",
          "End",
          "Event Type",
          "Event Mode",
          "Contexts",
          "CAMEO",
          "Kind",
          "Status",
          ACTOR + "Name",
          ACTOR + "Country",
          ACTOR + "Type",
          RECIPIENT + "Name",
          RECIPIENT + "Country",
          RECIPIENT + "Type",
          "Mediators",
          "Subjects",
          "Placename",
          "Country",
          "Latitude",
          "Longitude",
          "Claimed By",
          "Articles",
          "Publication Date",
          "Source",
          "URL",
          "Quote");

  private record Dyad(String actor, String recipient) {}

  private final Cards events;
  private final Cards actors;
  private final Map<String, List<Dyad>> dyads = new LinkedHashMap<>();

  /**
   * Rows of events.
   *
   * @param dyads event, actor and recipient, of which one of the last two may be missing
   */
  EventRows(Cards events, Cards actors, Answer.Table dyads) {
    this.events = events;
    this.actors = actors;
    for (int row = 0; row < dyads.rows().size(); row++) {
      this.dyads
          .computeIfAbsent(text(dyads, row, "event"), event -> new ArrayList<>())
          .add(new Dyad(text(dyads, row, "actor"), text(dyads, row, "recipient")));
    }
  }

  private static String text(Answer.Table table, int row, String column) {
    return table.value(row, column).map(Value::stringValue).orElse("");
  }

  void write(OutputStream out) {
    TableWriter.write(
        COLUMNS, events.having("Event Type").stream().flatMap(this::rows).toList(), out);
  }

  private Stream<List<String>> rows(String event) {
    return dyads.getOrDefault(event, List.of(new Dyad("", ""))).stream()
        .map(dyad -> COLUMNS.stream().map(column -> cell(event, dyad, column)).toList());
  }

  private String cell(String event, Dyad dyad, String column) {
    if (column.equals(ID)) {
      return event;
    }
    if (column.startsWith(ACTOR)) {
      return actors.cell(dyad.actor(), column.substring(ACTOR.length()));
    }
    return column.startsWith(RECIPIENT)
        ? actors.cell(dyad.recipient(), column.substring(RECIPIENT.length()))
        : events.cell(event, column);
  }
}

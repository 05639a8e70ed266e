package org.parley.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.parley.page.view.Frame;
import org.parley.page.view.Group;
import org.parley.page.view.Link;
import org.parley.page.view.Meeting;

/** A track of talks: its rounds, who sat there, and how far each subject got. */
final class ProcessPage {

  private final Sheet sheet;
  private final Profile profile;

  ProcessPage(Sheet sheet, Profile profile) {
    this.sheet = sheet;
    this.profile = profile;
  }

  Page page() {
    List<Meeting> meetings = meetings();
    Map<Link, List<String>> sides = sides();
    List<Group> ladder = ladder();
    sheet.offerThing();
    sheet.offer("process-meetings", "Meetings");
    sheet.offer("process-ladder", "Ladder");
    Frame frame = sheet.frame(profile.name(), "processes", profile.citation("EventSeries"));
    return Html.page(
        out ->
            org.parley.page.html.JteprocessGenerated.render(
                out, null, frame, meetings, sides, ladder));
  }

  /** A meeting has as many rows as articles give it names, days and places. */
  private List<Meeting> meetings() {
    Map<String, List<Row>> meetings = new LinkedHashMap<>();
    for (Row row : sheet.ask("process-meetings", profile.parameters())) {
      meetings.computeIfAbsent(row.text("event"), event -> new ArrayList<>()).add(row);
    }
    return meetings.values().stream().map(this::meeting).toList();
  }

  private Meeting meeting(List<Row> rows) {
    Row first = rows.get(0);
    return new Meeting(
        sheet.link(first, "event", "eventName"),
        first.text("round"),
        first.has("date") ? dates(rows) : bounds(first),
        sheet.link(first, "place", "placeName"));
  }

  private static String dates(List<Row> rows) {
    return rows.stream()
        .map(row -> row.text("date"))
        .distinct()
        .collect(Collectors.joining(" or "));
  }

  /** Between which rounds that have dates one without stands. */
  private static String bounds(Row row) {
    List<String> bounds = new ArrayList<>();
    row.cell("notBefore").ifPresent(day -> bounds.add("not before " + day.stringValue()));
    row.cell("notAfter").ifPresent(day -> bounds.add("not after " + day.stringValue()));
    return String.join(", ", bounds);
  }

  private Map<Link, List<String>> sides() {
    Map<Link, List<String>> sides = new LinkedHashMap<>();
    for (Row row : sheet.ask("process-sides", profile.parameters())) {
      sides
          .computeIfAbsent(sheet.link(row, "actor", "actorName"), actor -> new ArrayList<>())
          .add(row.text("role"));
    }
    return sides;
  }

  private List<Group> ladder() {
    Map<String, List<Row>> subjects = new LinkedHashMap<>();
    for (Row row : sheet.ask("process-ladder", profile.parameters())) {
      subjects.computeIfAbsent(row.text("subjectName"), subject -> new ArrayList<>()).add(row);
    }
    Happenings happenings = new Happenings(sheet);
    return subjects.entrySet().stream()
        .map(subject -> new Group(subject.getKey(), happenings.each(subject.getValue())))
        .toList();
  }
}

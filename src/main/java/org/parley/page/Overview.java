package org.parley.page;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.parley.page.view.Frame;
import org.parley.page.view.Happening;
import org.parley.page.view.Holding;
import org.parley.page.view.Link;
import org.parley.page.view.Status;
import org.parley.page.view.TimeLine;
import org.parley.page.view.WorldMap;

/** What a dataset holds, at one look. */
final class Overview {

  private static final List<String> STATUSES = List.of("actual", "planned", "possible", "negated");
  private static final Status ACTUAL = new Status("actual", "actual");

  private final Sheet sheet;

  Overview(Sheet sheet) {
    this.sheet = sheet;
  }

  Page page() {
    Row counts = sheet.ask("counts").get(0);
    List<Holding> holdings = holdings();
    TimeLine line = timeLine();
    WorldMap map = map();
    List<Happening> agreements = agreements();
    sheet.offer("meetings", "Meetings");
    sheet.offer("agreements", "Latest agreements");
    Frame frame = sheet.frame("Overview", "overview", citation());
    return Html.page(
        out ->
            org.parley.page.html.JteoverviewGenerated.render(
                out,
                null,
                frame,
                counts.text("articles"),
                counts.text("actors"),
                holdings,
                line,
                map,
                agreements));
  }

  private List<Holding> holdings() {
    Map<Link, long[]> counts = new LinkedHashMap<>();
    for (Row row : sheet.ask("holdings")) {
      String kind = Addresses.lastPart(row.text("kind")).toLowerCase(java.util.Locale.ROOT);
      Link link = new Link(row.text("kindName"), sheet.addresses().to("list/" + kind + ".html"));
      int column = STATUSES.indexOf(Addresses.lastPart(row.text("status")));
      counts.computeIfAbsent(link, k -> new long[STATUSES.size()])[column] += row.number("events");
    }
    List<Holding> holdings = new ArrayList<>();
    counts.forEach(
        (kind, of) -> {
          List<Long> each = Arrays.stream(of).boxed().toList();
          holdings.add(new Holding(kind, each, each.stream().mapToLong(Long::longValue).sum()));
        });
    return holdings;
  }

  private TimeLine timeLine() {
    List<Chronicler.Dated> dated = new ArrayList<>();
    List<Row> took = sheet.ask("meetings");
    List<Row> ahead = sheet.ask("meetings-ahead");
    took.forEach(row -> dated.add(dated(row, false)));
    ahead.forEach(row -> dated.add(dated(row, true)));
    return new Chronicler(dated).timeLine();
  }

  private Chronicler.Dated dated(Row row, boolean ahead) {
    Link link = sheet.link(row, "event", "eventName");
    return new Chronicler.Dated(
        link.text(),
        row.text("date"),
        LocalDate.parse(row.text("earliest")),
        LocalDate.parse(row.text("latest")),
        ahead,
        link.href());
  }

  private WorldMap map() {
    List<Cartographer.Site> sites =
        sheet.ask("meeting-places").stream()
            .map(
                row ->
                    new Cartographer.Site(
                        sheet.link(row, "place", "placeName"), row, row.number("meetings")))
            .toList();
    return new Cartographer(sheet.addresses()).map(sites);
  }

  private List<Happening> agreements() {
    return sheet.ask("agreements").stream()
        .map(
            row ->
                new Happening(
                    sheet.link(row, "event", "eventName"),
                    "agreement",
                    ACTUAL,
                    row.text("date"),
                    "",
                    row.has("article") ? Optional.of(sheet.sentence(row)) : Optional.empty()))
        .toList();
  }

  private Citation citation() {
    String iri = sheet.desk().base();
    Map<String, Object> about = new LinkedHashMap<>();
    about.put("@context", "https://schema.org");
    about.put("@type", "Dataset");
    about.put("@id", iri);
    about.put("name", "Negotiation record");
    about.put("description", "Who met and agreed with whom, as news articles tell it.");
    return new Citation("Negotiation record", iri, about);
  }
}

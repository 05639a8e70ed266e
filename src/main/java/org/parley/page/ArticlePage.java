package org.parley.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.parley.coding.Span;
import org.parley.page.view.Fact;
import org.parley.page.view.Frame;
import org.parley.page.view.Link;
import org.parley.page.view.Noted;
import org.parley.page.view.Run;

/** An article: its text with the words that each event rests on, and the events beside it. */
final class ArticlePage {

  private final Sheet sheet;
  private final Profile profile;

  ArticlePage(Sheet sheet, Profile profile) {
    this.sheet = sheet;
    this.profile = profile;
  }

  Page page() {
    Matter matter = matter();
    sheet.offerThing();
    sheet.offer("article-events", "Events");
    Frame frame = sheet.frame(profile.name(), "articles", citation(matter.about()));
    return Html.page(
        out ->
            org.parley.page.html.JtearticleGenerated.render(
                out, null, frame, matter.facts(), matter.runs(), matter.events(), matter.whole()));
  }

  /** The article as a file of its own. */
  Page report(String style, String script) {
    Matter matter = matter();
    return Html.page(
        out ->
            org.parley.page.html.JtereportarticleGenerated.render(
                out,
                null,
                profile.name(),
                style,
                script,
                matter.facts(),
                matter.runs(),
                matter.events(),
                matter.whole()));
  }

  /**
   * What there is to be shown.
   *
   * @param whole whether the runs are the whole text, not only its evidence
   */
  private record Matter(
      Row about, List<Fact> facts, List<Run> runs, List<Noted> events, boolean whole) {}

  private Matter matter() {
    Row about = sheet.ask("article", profile.parameters()).get(0);
    List<Row> rows = sheet.ask("article-events", profile.parameters());
    Map<String, Integer> numbers = new LinkedHashMap<>();
    rows.forEach(row -> numbers.putIfAbsent(row.text("event"), numbers.size() + 1));
    Optional<String> text = text(about, rows);
    List<Run> runs =
        text.map(whole -> new Highlights(whole).runs(marks(rows, numbers)))
            .orElseGet(() -> quotes(rows, numbers));
    return new Matter(about, facts(about), runs, events(rows, numbers), text.isPresent());
  }

  private List<Noted> events(List<Row> rows, Map<String, Integer> numbers) {
    Map<String, Noted> events = new LinkedHashMap<>();
    Happenings happenings = new Happenings(sheet);
    for (Row row : rows) {
      events.computeIfAbsent(
          row.text("event"),
          event ->
              new Noted(
                  numbers.get(event),
                  happenings.of(row),
                  "#char=" + row.text("start") + "," + row.text("end"),
                  row.has("claimant")
                      ? Optional.of(sheet.link(row, "claimant", "claimantName"))
                      : Optional.empty(),
                  row.text("rule")));
    }
    return List.copyOf(events.values());
  }

  /** The whole text, if it is kept and is the one that the evidence was found in. */
  private Optional<String> text(Row about, List<Row> rows) {
    return Optional.of(about.text("sha256"))
        .filter(sha -> sheet.desk().texts())
        .flatMap(sheet.desk().dataset()::text)
        .filter(text -> rows.stream().allMatch(row -> stands(text, row)));
  }

  private static boolean stands(String text, Row row) {
    Span span = span(row);
    return span.end() <= text.codePointCount(0, text.length())
        && span.in(text).equals(row.text("quote"));
  }

  private static Span span(Row row) {
    return new Span(row.number("start"), row.number("end"));
  }

  private static Map<Span, Set<Integer>> marks(List<Row> rows, Map<String, Integer> numbers) {
    Map<Span, Set<Integer>> marks = new LinkedHashMap<>();
    for (Row row : rows) {
      marks
          .computeIfAbsent(span(row), span -> new LinkedHashSet<>())
          .add(numbers.get(row.text("event")));
    }
    return marks;
  }

  /** Without the text there are still the sentences that carry facts. */
  private static List<Run> quotes(List<Row> rows, Map<String, Integer> numbers) {
    Map<Span, String> quotes = new LinkedHashMap<>();
    rows.forEach(row -> quotes.put(span(row), row.text("quote")));
    List<Run> runs = new ArrayList<>();
    marks(rows, numbers)
        .forEach(
            (span, events) -> {
              runs.add(
                  new Run(
                      quotes.get(span), Highlights.joined(events), List.of(Highlights.id(span))));
              runs.add(new Run("\n\n", "", List.of()));
            });
    return runs;
  }

  private List<Fact> facts(Row about) {
    List<Fact> facts = new ArrayList<>();
    for (String name : List.of("published", "publisher", "author", "url", "license", "coder")) {
      String value = about.text(name);
      if (!value.isEmpty()) {
        Link link = new Link(value, value.matches("https?://.*") ? value : "");
        facts.add(
            new Fact(
                name.equals("coder") ? "coded by" : name,
                List.of(new Fact.Stated(link, List.of())),
                false));
      }
    }
    return facts;
  }

  private Citation citation(Row about) {
    Citation citation = profile.citation("NewsArticle");
    Map<String, Object> more = new LinkedHashMap<>(citation.about());
    about.cell("published").ifPresent(date -> more.put("datePublished", date.stringValue()));
    about.cell("publisher").ifPresent(name -> more.put("publisher", name.stringValue()));
    return new Citation(citation.title(), citation.iri(), more);
  }
}

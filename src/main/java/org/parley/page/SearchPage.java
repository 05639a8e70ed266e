package org.parley.page;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.parley.page.view.Found;
import org.parley.page.view.Frame;
import org.parley.page.view.Sentence;

/** What bears a name, and which sentences have certain words. */
final class SearchPage {

  private final Sheet sheet;
  private final String words;

  SearchPage(Sheet sheet, Map<String, String> chosen) {
    this.sheet = sheet;
    this.words = chosen.getOrDefault("q", "").strip();
  }

  Page page() {
    List<Found> things = words.isEmpty() ? List.of() : things();
    List<Sentence> sentences = words.isEmpty() ? List.of() : sentences();
    Frame frame = sheet.frame("Search", "search", citation());
    return Html.page(
        out ->
            org.parley.page.html.JtesearchGenerated.render(
                out, null, frame, words, things, sentences));
  }

  private List<Found> things() {
    Map<String, String> asked = Map.of("words", words, "base", sheet.desk().base());
    return sheet.ask("search-names", asked).stream()
        .map(row -> new Found(sheet.link(row, "thing", "name"), row.text("type")))
        .toList();
  }

  private List<Sentence> sentences() {
    return sheet.ask("search-quotes", Map.of("words", words)).stream()
        .map(sheet::sentence)
        .toList();
  }

  private Citation citation() {
    Map<String, Object> about = new LinkedHashMap<>();
    about.put("@context", "https://schema.org");
    about.put("@type", "SearchResultsPage");
    about.put("name", "Search");
    return new Citation("Search in the negotiation record", sheet.desk().base(), about);
  }
}

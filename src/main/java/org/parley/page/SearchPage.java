package org.parley.page;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.rdf4j.model.util.Values;
import org.parley.app.Search;
import org.parley.page.view.Found;
import org.parley.page.view.Frame;
import org.parley.page.view.Link;
import org.parley.page.view.Sentence;
import org.parley.search.Entry;
import org.parley.search.Hit;

/** What bears a name, and which sentences have certain words. */
final class SearchPage {

  private final Sheet sheet;
  private static final String QUOTE = "quote";
  private static final int MOST = 100;
  private static final int SIMILAR = 5;

  private final String words;
  private final List<Hit> hits;
  private final List<Hit> similar;

  SearchPage(Sheet sheet, Map<String, String> chosen) {
    this.sheet = sheet;
    this.words = chosen.getOrDefault("q", "").strip();
    this.hits = words.isEmpty() ? List.of() : found(sheet.desk().search());
    this.similar =
        words.isEmpty() || !hits.isEmpty() ? List.of() : sheet.desk().search().near(words, SIMILAR);
  }

  /** What has the words; if nothing does, what has words that begin so. */
  private List<Hit> found(Search search) {
    List<Hit> whole = search.find(words, Optional.empty(), MOST);
    return whole.isEmpty() ? search.find(words + "*", Optional.empty(), MOST) : whole;
  }

  Page page() {
    List<Found> things = things();
    List<Sentence> sentences = sentences();
    Frame frame = sheet.frame("Search", "search", citation());
    return Html.page(
        out ->
            org.parley.page.html.JtesearchGenerated.render(
                out,
                null,
                frame,
                words,
                things,
                sentences,
                similar(),
                sheet.addresses().to("find?q=" + Addresses.encoded(words))));
  }

  private List<Found> things() {
    return hits.stream()
        .map(Hit::entry)
        .filter(entry -> !entry.kind().equals(QUOTE))
        .map(entry -> new Found(link(entry), entry.kind()))
        .distinct()
        .toList();
  }

  /** What was meant perhaps, where nothing has the words. */
  private List<Link> similar() {
    return similar.stream().map(Hit::entry).map(this::link).toList();
  }

  private List<Sentence> sentences() {
    return hits.stream()
        .map(Hit::entry)
        .filter(entry -> entry.kind().equals(QUOTE))
        .map(entry -> new Sentence(entry.text(), link(entry)))
        .distinct()
        .toList();
  }

  private Link link(Entry entry) {
    return new Link(entry.label(), sheet.addresses().thing(Values.iri(entry.iri())).orElse(""));
  }

  private Citation citation() {
    Map<String, Object> about = new LinkedHashMap<>();
    about.put("@context", "https://schema.org");
    about.put("@type", "SearchResultsPage");
    about.put("name", "Search");
    return new Citation("Search in the negotiation record", sheet.desk().base(), about);
  }
}

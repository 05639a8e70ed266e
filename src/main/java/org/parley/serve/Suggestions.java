package org.parley.serve;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.parley.app.Search;
import org.parley.search.Hit;

/**
 * Full text as JSON: {@code suggest?q=} names that begin so, {@code find?q=&kind=} entries with
 * those words.
 */
final class Suggestions implements Resource {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final int SUGGESTED = 10;
  private static final int FOUND = 50;

  private final Search search;
  private final Turnstile turnstile;

  Suggestions(Search search, Turnstile turnstile) {
    this.search = search;
    this.turnstile = turnstile;
  }

  @Override
  public Reply answer(Ask ask) {
    ask.requireReading();
    Form form = ask.parameters();
    String words = form.one("q").orElseThrow(() -> Refusal.badRequest("there is no 'q'"));
    List<Hit> hits =
        turnstile.pass(
            () ->
                ask.path().equals("suggest")
                    ? search.begin(words, SUGGESTED)
                    : search.find(words, form.one("kind"), FOUND));
    return Reply.text("application/json", json(hits.stream().map(Suggestions::members).toList()));
  }

  private static Map<String, String> members(Hit hit) {
    return new TreeMap<>(
        Map.of(
            "iri", hit.entry().iri(),
            "kind", hit.entry().kind(),
            "label", hit.entry().label(),
            "text", hit.entry().kind().equals("article") ? "" : hit.entry().text()));
  }

  private static String json(List<Map<String, String>> hits) {
    try {
      return JSON.writeValueAsString(hits) + "\n";
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }
}

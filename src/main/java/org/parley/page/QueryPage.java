package org.parley.page;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.parley.app.QueryLibrary;
import org.parley.fault.ExitCode;
import org.parley.fault.Fault;
import org.parley.page.view.Frame;
import org.parley.page.view.NamedSparql;
import org.parley.page.view.Results;
import org.parley.store.Answer;

/**
 * Where one asks in SPARQL. The query stands in the page's address, so that a question can be
 * shared with its answer; the answer is in the page, so that it can be read without scripts.
 */
final class QueryPage {

  private static final String FIRST =
      """
      SELECT ?meeting ?date ?place
      { ?m a pl:Meeting ; rdfs:label ?meeting
        OPTIONAL { ?m pl:date ?date } OPTIONAL { ?m pl:place/rdfs:label ?place } }
      ORDER BY ?date
      """;

  private final Sheet sheet;
  private final String query;

  QueryPage(Sheet sheet, Map<String, String> chosen) {
    this.sheet = sheet;
    this.query = chosen.getOrDefault("query", "").strip();
  }

  /**
   * The page, with the answer if something was asked.
   *
   * @throws Fault if a limit was reached: half an answer must not look like one
   */
  Page page() {
    Optional<String> mistake = Optional.empty();
    Optional<Results> results = Optional.empty();
    try {
      results = query.isEmpty() ? Optional.empty() : Optional.of(results());
    } catch (Fault fault) {
      if (fault.exitCode() != ExitCode.BAD_INPUT) {
        throw fault;
      }
      mistake = Optional.of(fault.line() + fault.excerpt().map(e -> "\n" + e).orElse(""));
    }
    return page(results, mistake);
  }

  private Page page(Optional<Results> results, Optional<String> mistake) {
    Frame frame = sheet.frame("Query", "query", citation());
    String endpoint = sheet.addresses().to("sparql?query=" + Addresses.encoded(query));
    return Html.page(
        out ->
            org.parley.page.html.JtequeryGenerated.render(
                out,
                null,
                frame,
                query.isEmpty() ? FIRST : query,
                library(),
                results,
                mistake,
                endpoint,
                new Words(sheet.desk()).json()));
  }

  private Results results() {
    Answer answer = sheet.desk().asker().apply(query);
    return new Tabulator(sheet).results(answer);
  }

  private List<NamedSparql> library() {
    return new QueryLibrary(Optional.empty())
        .all().stream()
            .map(
                named ->
                    new NamedSparql(
                        named.name(), named.question(), sheet.addresses().query(named.text())))
            .toList();
  }

  private Citation citation() {
    Map<String, Object> about = new LinkedHashMap<>();
    about.put("@context", "https://schema.org");
    about.put("@type", "WebPage");
    about.put("name", "Query");
    String iri = sheet.desk().base();
    return new Citation("Query over the negotiation record", iri, about);
  }
}

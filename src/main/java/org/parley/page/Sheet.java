package org.parley.page;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Literal;
import org.parley.page.view.Behind;
import org.parley.page.view.Frame;
import org.parley.page.view.Link;
import org.parley.page.view.Sentence;
import org.parley.page.view.Status;
import org.parley.resource.ResourceFolder;
import org.parley.store.Answer;

/** A page while it is being made: what it asks is remembered, for the page tells its queries. */
final class Sheet {

  private static final Duration PATIENCE = Duration.ofSeconds(30);

  private final Desk desk;
  private final Addresses addresses;
  private final String path;
  private final List<Behind> asked = new ArrayList<>();
  private final List<Link> downloads = new ArrayList<>();

  /**
   * A page to be made.
   *
   * @param path its address below the site's root, as in {@link Address#path}
   */
  Sheet(Desk desk, String path) {
    this(desk, path, new Addresses(desk.base(), path));
  }

  private Sheet(Desk desk, String path, Addresses addresses) {
    this.desk = desk;
    this.path = path;
    this.addresses = addresses;
  }

  /** A page with no others beside it. */
  static Sheet alone(Desk desk) {
    return new Sheet(desk, "", Addresses.none());
  }

  Desk desk() {
    return desk;
  }

  Addresses addresses() {
    return addresses;
  }

  /** The rows of one of the pages' own queries. */
  List<Row> ask(String query, Map<String, String> parameters) {
    String sparql = sparql(query);
    Answer.Table table = (Answer.Table) desk.dataset().answer(sparql, parameters, PATIENCE);
    asked.add(behind(sparql, parameters));
    return table.rows().stream().map(cells -> new Row(table.columns(), cells)).toList();
  }

  List<Row> ask(String query) {
    return ask(query, Map.of());
  }

  static String sparql(String query) {
    return ResourceFolder.text("org/parley/page/" + query + ".rq");
  }

  private Behind behind(String text, Map<String, String> parameters) {
    String[] parts = text.strip().split("\n", 2);
    String sparql = filledIn(parts[1], parameters);
    return new Behind(
        parts[0].substring(1).strip(),
        sparql,
        desk.live() ? Optional.of(addresses.query(sparql)) : Optional.empty());
  }

  /** As a person would have written it, to be run elsewhere. */
  private static String filledIn(String sparql, Map<String, String> parameters) {
    String filled = sparql;
    for (Map.Entry<String, String> parameter : parameters.entrySet()) {
      String value = parameter.getValue();
      String written = value.startsWith("<") ? value : "\"" + value.replace("\"", "") + "\"";
      filled =
          filled.replaceAll("\\?" + parameter.getKey() + "\\b", Matcher.quoteReplacement(written));
    }
    return filled;
  }

  /** Offers a list of this page as files. */
  void offer(String query, String name) {
    offer(query, name, "");
  }

  /**
   * Offers a list of this page as files, of which the reader wants a part.
   *
   * @param part what stands behind the address; begins with a question mark, unless it is empty
   */
  void offer(String query, String name, String part) {
    String folder = Addresses.folderOfLists(stem());
    offerFile(name + " (CSV)", folder + query + ".csv", part);
    offerFile(name + " (Turtle)", folder + query + ".ttl", part);
  }

  /** Offers the thing itself as RDF. */
  void offerThing() {
    offerFile("All about it (Turtle)", stem() + ".ttl", "");
  }

  private void offerFile(String name, String file, String part) {
    downloads.add(new Link(name, addresses.to(file) + part));
    desk.offers().accept(file);
  }

  private String stem() {
    return path.replaceAll("\\.html$", "");
  }

  Link link(Row row, String thing, String name) {
    String text = row.has(name) ? row.text(name) : row.text(thing);
    return new Link(text, row.iri(thing).flatMap(addresses::thing).orElse(""));
  }

  /** The value of a fact, as a reader writes it, or the thing that it is. */
  Link value(Row row) {
    return row.cell("value")
        .filter(Literal.class::isInstance)
        .map(value -> new Link(Wording.of((Literal) value), ""))
        .orElseGet(() -> link(row, "value", "valueName"));
  }

  Status status(Row row) {
    return new Status(Addresses.lastPart(row.text("status")), row.text("statusName"));
  }

  /** The sentence of a row, which leads to its place in the article. */
  Sentence sentence(Row row) {
    IRI article = row.iri("article").orElseThrow();
    String at = "#char=" + row.text("start") + "," + row.text("end");
    String href = addresses.thing(article).map(page -> page + at).orElse("");
    return new Sentence(row.text("quote"), new Link(row.text("articleName"), href));
  }

  /** What stands around the matter of a page that is about a thing or a list. */
  Frame frame(String title, String here, Citation citation) {
    return new Frame(
        title,
        addresses.root(),
        here,
        desk.live(),
        downloads,
        citation.bibtex(desk.version()),
        asked,
        citation.jsonLd());
  }
}

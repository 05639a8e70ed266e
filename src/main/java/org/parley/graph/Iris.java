package org.parley.graph;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.util.Values;
import org.parley.coding.Span;

/** The IRIs of what Parley makes: articles, their spans and graphs, events, reports, quantities. */
public final class Iris {

  private final String base;

  /**
   * IRIs under a base.
   *
   * @param base the base IRI of the data, which ends in a slash
   */
  public Iris(String base) {
    if (!base.endsWith("/")) {
      throw new IllegalArgumentException("a base IRI ends in a slash: " + base);
    }
    this.base = base;
  }

  /** The named graph of an article. */
  public IRI articleGraph(String article) {
    return iri("graph/article/", article);
  }

  /** A graph that is no article's: {@code graph("ontology")}. */
  public IRI graph(String name) {
    return iri("graph/", name);
  }

  public IRI article(String article) {
    return iri("article/", article);
  }

  /** After RFC 5147, but in code points. */
  public IRI span(String article, Span span) {
    return Values.iri(article(article) + "#char=" + span.start() + "," + span.end());
  }

  /** The nth event of its kind in an article, counted from 1. */
  public IRI event(String kind, String article, int n) {
    return iri("event/", numbered(kind, article, n));
  }

  /** What the article says of that event. */
  public IRI report(String kind, String article, int n) {
    return iri("report/", numbered(kind, article, n));
  }

  /** The event of a report, if nobody else tells of it. */
  public IRI eventOf(IRI report) {
    String reports = base + "report/";
    return report.stringValue().startsWith(reports)
        ? Values.iri(base + "event/" + report.stringValue().substring(reports.length()))
        : report;
  }

  /** The report after which an event is named; of any other IRI, itself. */
  public IRI reportOf(IRI event) {
    String events = base + "event/";
    return event.stringValue().startsWith(events)
        ? Values.iri(base + "report/" + event.stringValue().substring(events.length()))
        : event;
  }

  /** Whether a thing is an event or the report of one, and no actor, place or other name. */
  public boolean isEvent(IRI thing) {
    String iri = thing.stringValue();
    return iri.startsWith(base + "event/") || iri.startsWith(base + "report/");
  }

  /** Whether it names a thing of the dataset, and no word of a vocabulary. */
  public boolean isData(IRI thing) {
    return thing.stringValue().startsWith(base);
  }

  /** Whether the named graph is one of an article. */
  public boolean isArticleGraph(IRI graph) {
    return graph.stringValue().startsWith(base + "graph/article/");
  }

  public IRI assessment(String article, int n) {
    return iri("assessment/", article + "-" + n);
  }

  public IRI quantity(String article, int n) {
    return iri("quantity/", article + "-" + n);
  }

  private static String numbered(String kind, String article, int n) {
    return kind.toLowerCase(Locale.ROOT) + "-" + article + "-" + n;
  }

  private IRI iri(String folder, String key) {
    return Values.iri(base + folder + escaped(key));
  }

  /** Different keys stay different: what an IRI cannot hold as it is becomes its UTF-8 bytes. */
  private static String escaped(String key) {
    StringBuilder escaped = new StringBuilder();
    for (byte b : key.getBytes(StandardCharsets.UTF_8)) {
      char c = (char) (b & 0xff);
      if (c < 128 && (Character.isLetterOrDigit(c) || "-._~".indexOf(c) >= 0)) {
        escaped.append(c);
      } else {
        escaped.append('%').append("%02X".formatted((int) c));
      }
    }
    return escaped.toString();
  }
}

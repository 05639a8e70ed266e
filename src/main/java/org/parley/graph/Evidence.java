package org.parley.graph;

import java.util.List;
import java.util.Locale;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.util.Values;
import org.eclipse.rdf4j.model.vocabulary.RDF;
import org.eclipse.rdf4j.model.vocabulary.XSD;
import org.parley.article.Article;
import org.parley.coding.Event;
import org.parley.coding.Filler;
import org.parley.coding.Span;
import org.parley.vocabulary.Pl;
import org.parley.vocabulary.PlClass;

/** Who says so, and on which words it rests. */
final class Evidence {

  private static final String CODES = "https://w3id.org/parley/code/";
  private static final List<String> CLAIMANT = List.of("Actor");

  private final ArticleGraph graph;
  private final Iris iris;
  private final Mentions mentions;
  private final Article article;

  Evidence(ArticleGraph graph, Iris iris, Mentions mentions, Article article) {
    this.graph = graph;
    this.iris = iris;
    this.mentions = mentions;
    this.article = article;
  }

  void report(Event event, Numbering numbering) {
    IRI report = numbering.report(event.id());
    graph.add(report, RDF.TYPE, PlClass.REPORT);
    graph.add(report, Pl.EVENT, numbering.iri(event.id()));
    graph.add(report, Pl.STATUS, Values.iri(CODES, event.status().word()));
    support(report, event);
  }

  /** An assessment is its own report. */
  void assessment(Event assessment, Numbering numbering) {
    IRI iri = numbering.iri(assessment.id());
    graph.add(iri, RDF.TYPE, PlClass.ASSESSMENT);
    graph.label(iri, assessment.evidence().get(0).in(article.text()));
    support(iri, assessment);
  }

  private void support(IRI claim, Event event) {
    graph.add(claim, Pl.ARTICLE, iris.article(article.id()));
    for (Filler claimant : event.claimedBy()) {
      graph.add(claim, Pl.CLAIMED_BY, mentions.of(claimant, CLAIMANT));
    }
    event.rule().ifPresent(rule -> graph.add(claim, Pl.RULE, rule));
    event
        .confidence()
        .ifPresent(
            sure ->
                graph.add(
                    claim,
                    Pl.CONFIDENCE,
                    Values.literal(String.format(Locale.ROOT, "%.2f", sure), XSD.DECIMAL)));
    event.evidence().forEach(span -> graph.add(claim, Pl.EVIDENCE, span(span)));
  }

  /** Without a type, which {@code pl:evidence} tells: spans are a tenth of a graph as it is. */
  private IRI span(Span span) {
    IRI iri = iris.span(article.id(), span);
    graph.add(iri, Pl.START, Values.literal(Integer.toString(span.start()), XSD.INTEGER));
    graph.add(iri, Pl.END, Values.literal(Integer.toString(span.end()), XSD.INTEGER));
    graph.add(iri, Pl.QUOTE, span.in(article.text()));
    return iri;
  }
}

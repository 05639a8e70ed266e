package org.parley.graph;

import java.util.List;
import org.eclipse.rdf4j.model.Statement;
import org.parley.article.Article;
import org.parley.coding.Coding;
import org.parley.coding.Event;
import org.parley.vocabulary.Vocabulary;

/**
 * Maps the coding of an article to the article's named graph: its metadata, its events, and one
 * report an event, which says who claims it and on which words it rests. What did not happen, or
 * not yet, never becomes an instance of a kind.
 */
public final class GraphMapper {

  private final Iris iris;
  private final Vocabulary vocabulary;
  private final Names names;

  /**
   * A mapper for one dataset.
   *
   * @param base the base IRI of the data, which ends in a slash
   */
  public GraphMapper(String base, Vocabulary vocabulary, Names names) {
    this.iris = new Iris(base);
    this.vocabulary = vocabulary;
    this.names = names;
  }

  /**
   * The statements of the article's graph, sorted, each with the graph as its context.
   *
   * @throws org.parley.fault.Fault if the coding does not fit the vocabulary or the article; it
   *     tells all that does not fit
   */
  public List<Statement> map(Article article, Coding coding) {
    CodingCheck.check(vocabulary, article, coding);
    ArticleGraph graph = new ArticleGraph(iris.articleGraph(article.id()));
    new ArticleFacts(graph, iris).add(article, coding);
    Mentions mentions = new Mentions(graph, names.in(coding));
    Numbering numbering = new Numbering(iris, coding);
    Quantities quantities = new Quantities(graph, iris, vocabulary, mentions, article.id());
    EventFacts events = new EventFacts(graph, vocabulary, mentions, numbering, quantities);
    Evidence evidence = new Evidence(graph, iris, mentions, article);
    for (Event event : coding.events()) {
      events.add(event);
      evidence.report(event, numbering);
    }
    for (Event assessment : coding.assessments()) {
      events.addAssessment(assessment);
      evidence.assessment(assessment, numbering);
    }
    mentions.describe(vocabulary);
    return graph.statements();
  }
}

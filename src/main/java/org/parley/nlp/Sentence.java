package org.parley.nlp;

import edu.stanford.nlp.ling.IndexedWord;
import edu.stanford.nlp.semgraph.SemanticGraph;
import java.util.List;
import java.util.Optional;
import org.parley.coding.Span;

/**
 * One sentence with its analysis. Token indexes count from 1, as in the dependency graph.
 *
 * @param index position in the article, from 0
 * @param passage position of its passage in the article; 0 is the title
 * @param span where it stands in the article's text
 * @param tokens its tokens in order
 * @param graph enhanced++ Universal Dependencies
 * @param downward the words of the graph, each before those that depend on it unless they do so in
 *     a circle
 */
public record Sentence(
    int index,
    int passage,
    Span span,
    String text,
    List<IndexedWord> tokens,
    List<Span> tokenSpans,
    SemanticGraph graph,
    List<IndexedWord> downward,
    List<TimeMention> times,
    List<NameMention> names,
    List<NumberMention> numbers) {

  public Sentence {
    tokens = List.copyOf(tokens);
    tokenSpans = List.copyOf(tokenSpans);
    downward = List.copyOf(downward);
    times = List.copyOf(times);
    names = List.copyOf(names);
    numbers = List.copyOf(numbers);
  }

  public IndexedWord token(int index) {
    return tokens.get(index - 1);
  }

  /** The token as the graph holds it; empty where the parser left it out. */
  public Optional<IndexedWord> node(int index) {
    return Optional.of(token(index)).filter(graph::containsVertex);
  }

  /** The words from one token to another, as the article writes them. */
  public String words(int first, int last) {
    int origin = span.start();
    Span from = tokenSpans.get(first - 1);
    Span to = tokenSpans.get(last - 1);
    return new Span(from.start() - origin, to.end() - origin).in(text);
  }
}

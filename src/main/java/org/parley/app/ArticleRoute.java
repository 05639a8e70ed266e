package org.parley.app;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.rdf4j.model.Statement;
import org.eclipse.rdf4j.model.vocabulary.RDF;
import org.parley.article.Article;
import org.parley.article.ArticleReader;
import org.parley.coding.Coding;
import org.parley.fault.ExitCode;
import org.parley.fault.Fault;
import org.parley.graph.GraphMapper;
import org.parley.graph.Iris;
import org.parley.intake.HandCoding;
import org.parley.vocabulary.PlClass;

/**
 * One article's way through the house, up to the store's door: what it says now, and whether the
 * dataset knows it so already. Many threads walk it at once.
 */
final class ArticleRoute {

  private final House house;
  private final Destination destination;
  private final Iris iris;
  private final DatasetInfo info;
  private final Optional<ShapesCheck> shapes;
  private final Map<String, Source> owners = new HashMap<>();
  private GraphMapper mapper;

  /**
   * The way of these sources into a destination.
   *
   * @param sources in order: of two for one article, the first has it
   * @param strict whether an article that breaks a shape fails
   */
  ArticleRoute(House house, Destination destination, List<Source> sources, boolean strict) {
    this.house = house;
    this.destination = destination;
    this.iris = destination.info().iris();
    this.info = destination.info();
    this.shapes = strict ? Optional.of(new ShapesCheck(house, info.base())) : Optional.empty();
    sources.forEach(source -> owners.putIfAbsent(source.article(), source));
  }

  /** Takes one source; a failure is an arrival too. */
  Arrival take(Source source) {
    try {
      requireOwnName(source);
      if (source instanceof Source.Text text) {
        return text(text);
      }
      return source instanceof Source.Coded coded ? coded(coded) : graph((Source.Graph) source);
    } catch (RuntimeException e) {
      return Arrival.of(new Outcome.Failed(source.file(), Mishap.in(source.file(), e)));
    }
  }

  private Arrival text(Source.Text source) {
    Article article = ArticleReader.read(source.file());
    Stamp stamp = Stamp.byParley(article.sha256(), house.signature());
    Optional<Stamp> before = before(source);
    before.filter(Stamp::isByHand).ifPresent(hand -> requireSameText(hand, article, source));
    if (before.filter(old -> old.isByHand() || isSame(old, stamp, article)).isPresent()) {
      return Arrival.of(new Outcome.Unchanged(source.file()));
    }
    return mapped(source, stamp, article, stamp.on(house.coder().code(article)));
  }

  /** An article whose text is not kept, as by an older Parley, is read again. */
  private boolean isSame(Stamp old, Stamp stamp, Article article) {
    return old.equals(stamp) && destination.hasTextOf(article);
  }

  /** What a person has coded stays until a person codes the new text. */
  private static void requireSameText(Stamp hand, Article article, Source source) {
    if (!hand.sha256().equals(article.sha256())) {
      throw Fault.of(
              ExitCode.BAD_INPUT, "its text is not the one that '" + hand.coder() + "' has coded")
          .at(source.file())
          .advise("load it with a coding of its new text, or remove the article first");
    }
  }

  private Arrival coded(Source.Coded source) {
    HandCoding.Told told = source.told();
    Stamp stamp = Stamp.byHand(told.article().sha256(), told.coding(), house.signature());
    if (before(source).filter(stamp::equals).isPresent()) {
      return Arrival.of(new Outcome.Unchanged(source.file()));
    }
    return mapped(source, stamp, told.article(), told.coding());
  }

  private Arrival mapped(Source source, Stamp stamp, Article article, Coding coding) {
    List<Statement> graph = mapper().map(article, coding);
    List<Statement> stamped = stamp.on(iris.article(article.id()), graph);
    shapes.ifPresent(
        check -> check.require(Map.of(iris.articleGraph(article.id()), stamped), source.file()));
    Outcome outcome =
        outcome(source, coding.events().size(), stamped.size(), coding.unread().size());
    return arrival(outcome, source, stamped, Optional.of(article));
  }

  private Arrival graph(Source.Graph source) {
    List<Statement> graph =
        new Rebasing(DatasetInfo.DEFAULT_BASE, info.base()).of(source.statements());
    long reports =
        graph.stream()
            .filter(s -> s.getPredicate().equals(RDF.TYPE) && s.getObject().equals(PlClass.REPORT))
            .count();
    Outcome outcome = outcome(source, Math.toIntExact(reports), graph.size(), 0);
    return arrival(outcome, source, graph, Optional.empty());
  }

  private Optional<Stamp> before(Source source) {
    return destination.known(iris.article(source.article()));
  }

  /** Made when the first article needs it: names and words take a while to read. */
  private synchronized GraphMapper mapper() {
    if (mapper == null) {
      mapper = house.mapper(info);
    }
    return mapper;
  }

  private Outcome outcome(Source source, int events, int statements, int unread) {
    return before(source).isEmpty()
        ? new Outcome.Added(source.file(), events, statements, unread)
        : new Outcome.Changed(source.file(), events, statements, unread);
  }

  private Arrival arrival(
      Outcome outcome, Source source, List<Statement> graph, Optional<Article> article) {
    return new Arrival(outcome, Map.of(iris.articleGraph(source.article()), graph), article);
  }

  private void requireOwnName(Source source) {
    Source owner = owners.get(source.article());
    if (!source.equals(owner)) {
      throw Fault.of(ExitCode.BAD_INPUT, "has the same name as " + owner.file())
          .at(source.file())
          .advise("an article's name is its file's; rename one of them");
    }
  }
}

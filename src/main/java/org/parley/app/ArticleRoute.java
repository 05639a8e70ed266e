package org.parley.app;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Statement;
import org.parley.article.Article;
import org.parley.article.ArticleFiles;
import org.parley.article.ArticleReader;
import org.parley.coding.Coding;
import org.parley.fault.ExitCode;
import org.parley.fault.Fault;
import org.parley.graph.GraphMapper;
import org.parley.graph.Iris;

/**
 * One article's way through the house, up to the store's door: what it says now, and whether the
 * dataset knows it so already. Many threads walk it at once.
 */
final class ArticleRoute {

  private final House house;
  private final Iris iris;
  private final DatasetInfo info;
  private final Map<IRI, Stamp> known;
  private final Map<String, Path> owners = new HashMap<>();
  private GraphMapper mapper;

  /**
   * The way of these files into a destination.
   *
   * @param files in order: of two with one name, the first has it
   */
  ArticleRoute(House house, Destination destination, List<Path> files) {
    this.house = house;
    this.iris = destination.info().iris();
    this.info = destination.info();
    this.known = destination.known();
    files.forEach(file -> owners.putIfAbsent(ArticleFiles.stem(file), file));
  }

  /** Takes one file; a failure is an arrival too. */
  Arrival take(Path file) {
    try {
      requireOwnName(file);
      Article article = ArticleReader.read(file);
      Stamp stamp = new Stamp(article.sha256(), house.signature());
      Stamp before = known.get(iris.article(article.id()));
      if (stamp.equals(before)) {
        return Arrival.of(new Outcome.Unchanged(file));
      }
      Coding coding = stamp.on(house.coder().code(article));
      List<Statement> graph = mapper().map(article, coding);
      return arrival(file, before == null, article, coding, graph);
    } catch (RuntimeException e) {
      return Arrival.of(new Outcome.Failed(file, Mishap.in(file, e)));
    }
  }

  /** Made when the first article needs it: names and words take a while to read. */
  private synchronized GraphMapper mapper() {
    if (mapper == null) {
      mapper = house.mapper(info);
    }
    return mapper;
  }

  private Arrival arrival(
      Path file, boolean isNew, Article article, Coding coding, List<Statement> graph) {
    int events = coding.events().size();
    Outcome outcome =
        isNew
            ? new Outcome.Added(file, events, graph.size())
            : new Outcome.Changed(file, events, graph.size());
    return new Arrival(outcome, Map.of(iris.articleGraph(article.id()), graph));
  }

  private void requireOwnName(Path file) {
    Path owner = owners.get(ArticleFiles.stem(file));
    if (!file.equals(owner)) {
      throw Fault.of(ExitCode.BAD_INPUT, "has the same name as " + owner)
          .at(file)
          .advise("an article's name is its file's; rename one of them");
    }
  }
}

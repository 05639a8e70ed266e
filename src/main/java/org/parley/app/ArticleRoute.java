package org.parley.app;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Statement;
import org.parley.article.Article;
import org.parley.article.ArticleReader;
import org.parley.coding.Coding;

/**
 * One article's way through the house, up to the store's door: what it is now and whether the
 * dataset knows it so already. Many threads walk it at once.
 */
final class ArticleRoute {

  private final House house;
  private final Mapping mapping;
  private final Map<IRI, Stamp> known;

  /**
   * The way into a dataset.
   *
   * @param known what the dataset holds, by article
   */
  ArticleRoute(House house, Mapping mapping, Map<IRI, Stamp> known) {
    this.house = house;
    this.mapping = mapping;
    this.known = known;
  }

  /** Takes one file; a failure is an arrival too. */
  Arrival take(Path file) {
    try {
      Article article = ArticleReader.read(file);
      Stamp now = new Stamp(article.sha256(), house.signature());
      Stamp before = known.get(mapping.iris().article(article.id()));
      if (now.equals(before)) {
        return Arrival.of(new Outcome.Unchanged(file));
      }
      Coding coding = now.on(house.coder().code(article));
      List<Statement> statements = mapping.mapper().map(article, coding);
      int events = coding.events().size();
      return new Arrival(
          before == null
              ? new Outcome.Added(file, events, statements.size())
              : new Outcome.Changed(file, events, statements.size()),
          Map.of(mapping.iris().articleGraph(article.id()), statements));
    } catch (RuntimeException e) {
      return Arrival.of(new Outcome.Failed(file, Mishap.in(file, e)));
    }
  }
}

package org.parley.intake;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Model;
import org.eclipse.rdf4j.model.Resource;
import org.eclipse.rdf4j.model.Statement;
import org.eclipse.rdf4j.model.Value;
import org.eclipse.rdf4j.model.impl.LinkedHashModel;
import org.eclipse.rdf4j.model.vocabulary.RDF;
import org.parley.fault.ExitCode;
import org.parley.fault.Fault;
import org.parley.vocabulary.Pl;
import org.parley.vocabulary.PlClass;

/**
 * RDF in our vocabulary that somebody shares. Named graphs with an article in them are the graphs
 * of articles, and all others are passed over: they are derived from these or describe another
 * dataset. Where there are no named graphs, an article has what can be reached from its reports.
 */
public final class SharedGraph {

  private static final String FOLDER = "article/";

  private final Model model;
  private final String place;

  /**
   * RDF that was read whole.
   *
   * @param place what complaints call it
   */
  public SharedGraph(List<Statement> statements, String place) {
    this.model = new LinkedHashModel(statements);
    this.place = place;
  }

  /** The base of its data: what stands before the folder of its articles. */
  public String base() {
    String article = articles().iterator().next().stringValue();
    return article.substring(0, article.lastIndexOf(FOLDER));
  }

  /** The statements of each article by its id. */
  public Map<String, List<Statement>> byArticle() {
    Map<String, List<Statement>> byArticle = new TreeMap<>();
    for (IRI article : articles()) {
      byArticle.put(id(article), statements(article));
    }
    return byArticle;
  }

  private Set<IRI> articles() {
    Set<IRI> articles =
        model.filter(null, RDF.TYPE, PlClass.ARTICLE).subjects().stream()
            .filter(IRI.class::isInstance)
            .map(IRI.class::cast)
            .collect(Collectors.toCollection(LinkedHashSet::new));
    if (articles.isEmpty()) {
      throw Fault.of(ExitCode.BAD_INPUT, "no article in this RDF")
          .at(place)
          .advise("events are told by a pl:Report of a pl:Article");
    }
    articles.forEach(this::requireFolder);
    return articles;
  }

  private void requireFolder(IRI article) {
    if (!article.stringValue().contains("/" + FOLDER)) {
      throw Fault.of(
              ExitCode.BAD_INPUT, "an article's IRI is BASE/article/ID, not <" + article + ">")
          .at(place);
    }
  }

  private static String id(IRI article) {
    String iri = article.stringValue();
    String key = iri.substring(iri.lastIndexOf(FOLDER) + FOLDER.length());
    return URLDecoder.decode(key.replace("+", "%2B"), StandardCharsets.UTF_8);
  }

  private List<Statement> statements(IRI article) {
    Optional<Resource> graph =
        model.filter(article, RDF.TYPE, PlClass.ARTICLE).stream()
            .map(Statement::getContext)
            .filter(context -> context != null)
            .findFirst();
    return graph
        .map(name -> List.copyOf(model.filter(null, null, null, name)))
        .orElseGet(() -> reached(article));
  }

  private List<Statement> reached(IRI article) {
    Set<Resource> own = model.filter(null, Pl.ARTICLE, article).subjects();
    Set<Value> others = new HashSet<>(model.filter(null, RDF.TYPE, PlClass.ARTICLE).subjects());
    others.addAll(model.filter(null, Pl.ARTICLE, null).subjects());
    others.addAll(model.filter(null, Pl.EVENT, null).objects());
    own.forEach(report -> others.removeAll(model.filter(report, Pl.EVENT, null).objects()));
    others.removeAll(own);
    others.remove(article);
    return reached(article, own, others);
  }

  private List<Statement> reached(IRI article, Set<Resource> own, Set<Value> others) {
    Deque<Value> todo = new ArrayDeque<>(own);
    todo.push(article);
    Set<Value> seen = new HashSet<>(others);
    List<Statement> statements = new ArrayList<>();
    while (!todo.isEmpty()) {
      Value next = todo.pop();
      if (seen.add(next) && next instanceof Resource subject) {
        for (Statement statement : model.filter(subject, null, null)) {
          statements.add(statement);
          todo.push(statement.getObject());
        }
      }
    }
    return statements;
  }
}

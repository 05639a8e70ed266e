package org.parley.graph;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Statement;
import org.eclipse.rdf4j.model.Value;
import org.parley.article.Article;
import org.parley.article.ArticleReader;
import org.parley.authority.Authority;
import org.parley.coding.Coding;
import org.parley.coding.CodingJson;
import org.parley.resolve.Expect;
import org.parley.resolve.Resolution;
import org.parley.resolve.Resolver;
import org.parley.resource.ResourceFolder;
import org.parley.store.Answer;
import org.parley.store.Question;
import org.parley.store.Store;
import org.parley.turtle.GraphFormat;
import org.parley.turtle.GraphReader;
import org.parley.vocabulary.Prefixes;
import org.parley.vocabulary.QueryFolder;
import org.parley.vocabulary.Vocabulary;

/** The seed article as its hand-made coding says, with all that a dataset has beside it. */
final class SeedDataset implements AutoCloseable {

  static final String BASE = "https://w3id.org/parley/data/";
  static final Article ARTICLE = ArticleReader.read(Path.of("seeds/000_fd97e8f0f252003c.txt"));
  static final Vocabulary VOCABULARY = Vocabulary.read();
  static final Iris IRIS = new Iris(BASE);

  private static final Resolver RESOLVER = new Resolver(Authority.read(), BASE);
  static final Map<String, String> PREFIXES = Prefixes.read(BASE).namespaces();

  private final Store store;

  /** A dataset in an empty directory, with the articles' graph made of this coding. */
  SeedDataset(Path directory, Coding coding) {
    store = Store.open(directory);
    store.replace(
        Map.of(
            IRIS.graph("ontology"), VOCABULARY.statements(),
            IRIS.graph("authority"), authority(map(coding)),
            IRIS.articleGraph(ARTICLE.id()), map(coding)));
    derive();
  }

  static Coding coding() {
    return CodingJson.read(Path.of("src/test/resources/cases/seed/000_fd97e8f0f252003c.json"));
  }

  static List<Statement> map(Coding coding) {
    return new GraphMapper(BASE, VOCABULARY, SeedDataset::named).map(ARTICLE, coding);
  }

  private void derive() {
    List<Question> rules =
        QueryFolder.derivations().all().stream()
            .map(rule -> Question.of(rule.text()).prefixes(PREFIXES))
            .toList();
    store.derive(rules, IRIS.graph("derived"));
  }

  Store store() {
    return store;
  }

  List<Statement> graph(IRI name) {
    return store.graph(name);
  }

  /** The rows of a SELECT as text, cells by " | ", an empty cell as "-". */
  List<String> rows(String sparql) {
    return rows(Question.of(sparql));
  }

  /** The rows of a query of the library. */
  List<String> rows(String name, Map<String, Value> parameters) {
    Question question = Question.of(QueryFolder.library().find(name).orElseThrow().text());
    for (Map.Entry<String, Value> parameter : parameters.entrySet()) {
      question = question.with(parameter.getKey(), parameter.getValue());
    }
    return rows(question);
  }

  private List<String> rows(Question question) {
    Answer.Table table = store.select(question.prefixes(PREFIXES));
    return table.rows().stream()
        .map(row -> row.stream().map(SeedDataset::cell).toList())
        .map(cells -> String.join(" | ", cells))
        .toList();
  }

  @Override
  public void close() {
    store.close();
  }

  private static String cell(Optional<Value> value) {
    return value.map(Value::stringValue).orElse("-");
  }

  private static Named named(String name, String range) {
    Resolution resolution = RESOLVER.resolve(name, expected(range));
    return new Named(resolution.iri(), resolution instanceof Resolution.Known);
  }

  private static Expect expected(String range) {
    return switch (range) {
      case "Actor" -> Expect.ACTOR;
      case "Person" -> Expect.PERSON;
      case "Place" -> Expect.PLACE;
      default -> Expect.THING;
    };
  }

  /** What is known of those whom a graph names, and of what they lie in. */
  static List<Statement> authority(List<Statement> graph) {
    Map<Value, List<Statement>> all =
        authority().stream().collect(Collectors.groupingBy(Statement::getSubject));
    Deque<Value> todo = new ArrayDeque<>();
    graph.forEach(each -> todo.add(each.getObject()));
    List<Statement> known = new ArrayList<>();
    while (!todo.isEmpty()) {
      List<Statement> found = all.remove(todo.pop());
      if (found != null) {
        known.addAll(found);
        found.forEach(each -> todo.add(each.getObject()));
      }
    }
    return known;
  }

  private static Collection<Statement> authority() {
    List<Statement> statements = new ArrayList<>();
    for (String file : ResourceFolder.of("ontology/authority").files(".ttl")) {
      try (InputStream in = ResourceFolder.open(file)) {
        statements.addAll(GraphReader.read(in, GraphFormat.TURTLE, file));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return statements;
  }
}

package org.parley.app;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Value;
import org.eclipse.rdf4j.model.util.Values;
import org.parley.export.Exporter;
import org.parley.export.Selection;
import org.parley.export.tool.ToolExporter;
import org.parley.fault.ExitCode;
import org.parley.fault.Fault;
import org.parley.resource.ResourceFolder;
import org.parley.store.Answer;
import org.parley.store.Question;
import org.parley.store.ServedStore;
import org.parley.store.Store;
import org.parley.store.StoreView;
import org.parley.store.bound.Allowance;
import org.parley.turtle.Namespaces;
import org.parley.vocabulary.PlClass;

/**
 * A dataset that is only read; there must be one, and nothing is made or changed. While a server
 * has it, it is asked through the server.
 */
public final class OpenDataset implements AutoCloseable {

  private static final Duration PATIENCE = Duration.ofMinutes(10);
  private static final List<IRI> PARTS = List.of(PlClass.REPORT, PlClass.SPAN, PlClass.QUANTITY);
  private static final int REFERENCES = 2_000;

  private final Path folder;
  private final StoreView store;
  private final DatasetInfo info;
  private final Texts texts;

  private OpenDataset(Path folder, StoreView store) {
    this.folder = folder;
    this.store = store;
    this.texts = new Texts(folder);
    this.info = DatasetInfo.of(store, Optional.empty());
  }

  /** To look at: through the server that has it, else by its files. */
  public static OpenDataset at(Path folder) {
    return new OpenDataset(
        folder,
        Doorplate.in(folder)
            .flatMap(plate -> ServedStore.at(folder, plate.address(), plate.key(), plate.pid()))
            .map(StoreView.class::cast)
            .orElseGet(() -> Store.openExisting(folder)));
  }

  /** To have alone, by its files; a fault if another process has it. */
  public static OpenDataset alone(Path folder) {
    return new OpenDataset(folder, Store.openExisting(folder));
  }

  /** Lets other commands find the server that this process runs. */
  public void announce(Doorplate plate) {
    plate.hang(folder);
  }

  /** Tells other commands that the server is no longer to be asked. */
  public void withdraw(Doorplate plate) {
    plate.takeDown(folder);
  }

  public DatasetInfo info() {
    return info;
  }

  public StoreView store() {
    return store;
  }

  /** The files, for who has the dataset alone. */
  Store files() {
    if (store instanceof Store files) {
      return files;
    }
    throw new IllegalStateException("a server has the dataset, which was opened to be looked at");
  }

  Texts texts() {
    return texts;
  }

  /**
   * The dataset's version: twelve hexadecimal digits that change whenever an article comes, goes or
   * is read anew.
   */
  public String version() {
    return Stamp.digest(Stamp.all(store));
  }

  /**
   * The text of an article, as the offsets of its evidence count in it.
   *
   * @param sha256 the checksum that the article's graph keeps
   * @return empty if the dataset does not have it
   */
  public Optional<String> text(String sha256) {
    return texts.text(sha256);
  }

  /**
   * Answers a query that needs no prefixes of its own.
   *
   * @param parameters values for variables: an IRI in angle brackets, else a plain string
   */
  public Answer answer(String sparql, Map<String, String> parameters, Duration timeout) {
    Question question = Question.of(sparql).prefixes(info.prefixes().namespaces()).within(timeout);
    for (Map.Entry<String, String> parameter : parameters.entrySet()) {
      question = question.with(parameter.getKey(), value(parameter.getValue()));
    }
    return store.answer(question);
  }

  /** Answers a query of somebody who may not take much. */
  public Answer answer(String sparql, Allowance allowance) {
    return store.answer(
        Question.of(sparql).prefixes(info.prefixes().namespaces()).within(allowance));
  }

  /** The rows of one of the queries that belong to Parley itself. */
  List<List<Optional<Value>>> rows(String query, Map<String, String> parameters) {
    String sparql = ResourceFolder.text("org/parley/app/" + query + ".rq");
    return ((Answer.Table) answer(sparql, parameters, PATIENCE)).rows();
  }

  /** When its data were last written. */
  public Instant changed() {
    return store.changed();
  }

  /** Told without a look at the data; another one after each write, and under another Parley. */
  public String state() {
    return Long.toString(store.changed().toEpochMilli(), 36)
        + "-"
        + Integer.toUnsignedString(info.signature().hashCode(), 36);
  }

  /** What writes parts of it as RDF. */
  public Exporter exporter() {
    return new Exporter(store, Namespaces.of(info.prefixes().namespaces()), info.base());
  }

  /** The IRI of the article with that id, whether it is there or not. */
  public IRI iriOfArticle(String id) {
    return info.iris().article(id);
  }

  /** What writes it for tools that know no RDF. */
  public ToolExporter toolExporter() {
    return new ToolExporter(store, info.prefixes().namespaces());
  }

  /** What one article says. */
  public Selection article(String article) {
    return new Selection.Article(info.iris().articleGraph(article));
  }

  /** One thing and all that is said of it. */
  public Selection entity(IRI thing) {
    return new Selection.Entity(thing, PARTS);
  }

  /** One thing and what is said of it, for a reader who waits: of a very great deal only some. */
  public Selection entityInShort(IRI thing) {
    return new Selection.Entity(thing, PARTS, REFERENCES);
  }

  private static Value value(String written) {
    if (!written.startsWith("<") || !written.endsWith(">")) {
      return Values.literal(written);
    }
    try {
      return Values.iri(written.substring(1, written.length() - 1));
    } catch (IllegalArgumentException e) {
      throw Fault.of(ExitCode.USAGE, "not an IRI: " + written).causedBy(e);
    }
  }

  @Override
  public void close() {
    store.close();
  }
}

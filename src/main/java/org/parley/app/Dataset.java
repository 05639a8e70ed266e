package org.parley.app;

import java.nio.file.Path;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Statement;
import org.eclipse.rdf4j.model.util.Statements;
import org.eclipse.rdf4j.model.util.Values;
import org.parley.article.Article;
import org.parley.correct.Correction;
import org.parley.fault.Fault;
import org.parley.identity.Consequences;
import org.parley.store.ShapesViolation;
import org.parley.store.Store;
import org.parley.vocabulary.Pl;

/**
 * A dataset that is being written. Graphs are committed in batches: each commit of the store costs
 * disk that only compaction gives back, but what is stored while articles are still being read
 * costs no time of its own. From the writing of articles to that of what follows from them the
 * dataset says that this is stale, so that after a run which dies the next one derives all.
 */
final class Dataset implements Destination {

  private static final int BATCH = 20_000;

  private final House house;
  private final Store store;
  private final Texts texts;
  private final DatasetInfo info;
  private final Derivation derivation;
  private final AuthorityGraph authority;
  private IdentityStage identity;
  private final CorrectionStage corrections;
  private final PersonDoubts doubts;
  private final Map<IRI, List<Statement>> batch = new LinkedHashMap<>();
  private final Map<IRI, Article> waitingTexts = new HashMap<>();
  private final Set<String> textsBefore = new HashSet<>();
  private final Map<IRI, Fault> refused = new LinkedHashMap<>();
  private Optional<Foresight> foresight = Optional.empty();
  private int waiting;
  private boolean written;
  private boolean whole;

  private Dataset(House house, Store store, Texts texts, Optional<String> base) {
    this.house = house;
    this.store = store;
    this.texts = texts;
    this.info = DatasetInfo.of(store, base);
    this.derivation = new Derivation(store, info, house.vocabulary());
    this.authority = new AuthorityGraph(store, info);
    this.identity = new IdentityStage(store, info, house.vocabulary());
    this.corrections = new CorrectionStage(store, info, house.vocabulary());
    this.doubts = new PersonDoubts(store, info);
    this.whole = store.contains(info.iris().graph("stale"));
  }

  /** Opens a dataset, makes it if there is none, and lays its foundations if Parley has changed. */
  static Dataset open(House house, Path folder, Optional<String> base) {
    return prepared(new Dataset(house, Store.open(folder), new Texts(folder), base));
  }

  /** From now on nothing is written by which the dataset is not as it must be. */
  Dataset strictly() {
    foresight = Optional.of(new Foresight(store, info, house, derivation.rules()));
    return this;
  }

  /** Opens a dataset that must be there. */
  static Dataset openExisting(House house, Path folder) {
    return prepared(
        new Dataset(house, Store.openExisting(folder), new Texts(folder), Optional.empty()));
  }

  /** Writes to a dataset that is open, which stays the caller's to close. */
  static Dataset in(House house, OpenDataset open) {
    return prepared(new Dataset(house, open.files(), open.texts(), Optional.empty()));
  }

  private static Dataset prepared(Dataset dataset) {
    if (!dataset.info.signature().equals(Optional.of(dataset.house.signature()))) {
      dataset.layFoundations();
    }
    return dataset;
  }

  /** The words of the ontology with their labels, and what the dataset says of itself. */
  private void layFoundations() {
    whole = true;
    batch.put(info.iris().graph("ontology"), house.vocabulary().statements());
    batch.put(info.iris().graph("dataset"), info.describedBy(house.signature()));
    identity.alone().forEach((graph, alone) -> batch.put(graph, corrections.told(graph, alone)));
    commit();
  }

  /** What persons have decided, in the order in which they did. */
  List<Correction> corrections() {
    return corrections.all();
  }

  /**
   * Makes these decisions hold, in one transaction with what they change.
   *
   * @param articles the graphs of the articles on which those bear that come or go
   */
  void decide(List<Correction> wanted, Set<IRI> articles) {
    commit();
    for (IRI article : articles) {
      batch.put(article, corrections.told(article, identity.alone(article)));
    }
    batch.put(corrections.graph(), corrections.become(wanted));
    commit();
  }

  @Override
  public DatasetInfo info() {
    return info;
  }

  @Override
  public Optional<Stamp> known(IRI article) {
    return Stamp.of(store, article);
  }

  /** All articles. */
  Set<IRI> articles() {
    return Stamp.all(store).keySet();
  }

  @Override
  public void keep(Map<IRI, List<Statement>> graphs, Optional<Article> text) {
    if (!graphs.isEmpty()) {
      authority.prepare();
    }
    batch.putAll(graphs);
    text.ifPresent(article -> graphs.keySet().forEach(graph -> waitingTexts.put(graph, article)));
    waiting += graphs.values().stream().mapToInt(List::size).sum();
    if (waiting >= BATCH) {
      commit();
    }
  }

  @Override
  public Map<IRI, Fault> refused() {
    return Collections.unmodifiableMap(refused);
  }

  @Override
  public boolean hasTextOf(Article article) {
    return texts.has(article.sha256());
  }

  private void commit() {
    if (!batch.isEmpty() && !writeUnlessBroken(batch).isEmpty()) {
      batch.forEach(this::commitAlone);
    }
    batch.clear();
    waitingTexts.clear();
    waiting = 0;
  }

  /** Of a batch that cannot be written as a whole, what can; the first come first. */
  private void commitAlone(IRI graph, List<Statement> statements) {
    List<ShapesViolation> broken = writeUnlessBroken(Map.of(graph, statements));
    if (!broken.isEmpty()) {
      refuse(graph, broken);
    }
  }

  /** Writes the graphs, or tells by what the dataset would not be as it must be. */
  private List<ShapesViolation> writeUnlessBroken(Map<IRI, List<Statement>> graphs) {
    Writing writing = following(graphs);
    List<ShapesViolation> broken = foresight.map(sight -> sight.broken(writing)).orElse(List.of());
    if (broken.isEmpty()) {
      write(writing);
    } else {
      forgetWhatWasNotWritten();
    }
    return broken;
  }

  private void refuse(IRI graph, List<ShapesViolation> broken) {
    refused.put(graph, ShapesCheck.violated(broken));
  }

  /** Identity remembers the reports that it has seen as if they were stored. */
  private void forgetWhatWasNotWritten() {
    identity = new IdentityStage(store, info, house.vocabulary());
  }

  /** All that is to be written so that these graphs can be. */
  private Writing following(Map<IRI, List<Statement>> wanted) {
    CorrectionStage.Corrected corrected = corrections.of(wanted);
    Consequences all = identity.of(corrected.graphs(), corrections.decisions());
    Map<IRI, List<Statement>> graphs = new LinkedHashMap<>(all.articles());
    graphs.put(info.iris().graph("added"), corrections.added(all.articles()));
    return new Writing(
        graphs, both(all.added(), corrected.added()), both(all.removed(), corrected.removed()));
  }

  private void write(Writing writing) {
    derivation.change(writing.graphs().keySet());
    authority.change(writing.graphs().keySet());
    writing.graphs().keySet().stream()
        .filter(info.iris()::isArticleGraph)
        .forEach(graph -> textsBefore.addAll(sums(store.graph(graph))));
    writing.graphs().keySet().stream()
        .flatMap(graph -> Optional.ofNullable(waitingTexts.get(graph)).stream())
        .forEach(article -> texts.keep(article.sha256(), article.text()));
    store.replace(writing.graphs(), both(writing.added(), Set.of(stale())), writing.removed());
    written = true;
  }

  private static Set<Statement> both(Set<Statement> one, Set<Statement> other) {
    Set<Statement> both = new LinkedHashSet<>(one);
    both.addAll(other);
    return both;
  }

  /** Stands in the dataset from the writing of articles to that of what follows from them. */
  private Statement stale() {
    return Statements.statement(
        Values.iri(info.base()),
        Pl.DERIVED_STALE,
        Values.literal(true),
        info.iris().graph("stale"));
  }

  @Override
  public void settle() {
    commit();
    if (written || whole) {
      if (whole) {
        derivation.runWhole(authority.runWhole());
      } else {
        derivation.run(authority.run());
      }
      doubts.settle(corrections.all());
      store.remove(info.iris().graph("stale"));
      store.compact();
      dropTexts();
    }
  }

  /** Those of articles that are other than they were, unless another article has the same text. */
  private void dropTexts() {
    if (whole) {
      texts.retain(
          Stamp.all(store).values().stream().map(Stamp::sha256).collect(Collectors.toSet()));
    } else {
      textsBefore.removeIf(sum -> !articlesOf(sum).isEmpty());
      texts.drop(textsBefore);
    }
  }

  private List<Statement> articlesOf(String sum) {
    return store.statements(
        Optional.empty(), Optional.of(Pl.SHA256), Optional.of(Values.literal(sum)));
  }

  private static Set<String> sums(List<Statement> graph) {
    return graph.stream()
        .filter(s -> s.getPredicate().equals(Pl.SHA256))
        .map(s -> s.getObject().stringValue())
        .collect(Collectors.toSet());
  }

  @Override
  public void close() {
    store.close();
  }
}

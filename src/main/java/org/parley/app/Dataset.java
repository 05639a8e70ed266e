package org.parley.app;

import java.nio.file.Path;
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
import org.parley.identity.Consequences;
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
  private final IdentityStage identity;
  private final CorrectionStage corrections;
  private final PersonDoubts doubts;
  private final Map<IRI, List<Statement>> batch = new LinkedHashMap<>();
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
  public Map<IRI, Stamp> known() {
    return Stamp.all(store);
  }

  @Override
  public void keep(Map<IRI, List<Statement>> graphs) {
    if (!graphs.isEmpty()) {
      authority.prepare();
    }
    batch.putAll(graphs);
    waiting += graphs.values().stream().mapToInt(List::size).sum();
    if (waiting >= BATCH) {
      commit();
    }
  }

  @Override
  public void keepText(Article article) {
    texts.keep(article.sha256(), article.text());
  }

  @Override
  public boolean hasTextOf(Article article) {
    return texts.has(article.sha256());
  }

  private void commit() {
    if (!batch.isEmpty()) {
      CorrectionStage.Corrected corrected = corrections.of(batch);
      Consequences all = identity.of(corrected.graphs(), corrections.decisions());
      Map<IRI, List<Statement>> graphs = new LinkedHashMap<>(all.articles());
      graphs.put(info.iris().graph("added"), corrections.added(all.articles()));
      derivation.change(graphs.keySet());
      authority.change(graphs.keySet());
      Set<Statement> added = both(all.added(), corrected.added());
      added.add(stale());
      store.replace(graphs, added, both(all.removed(), corrected.removed()));
      batch.clear();
      waiting = 0;
      written = true;
    }
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
      texts.retain(known().values().stream().map(Stamp::sha256).collect(Collectors.toSet()));
    }
  }

  @Override
  public void close() {
    store.close();
  }
}

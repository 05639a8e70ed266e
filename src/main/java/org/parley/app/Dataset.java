package org.parley.app;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Statement;
import org.parley.identity.Consequences;
import org.parley.identity.Decisions;
import org.parley.store.Store;

/**
 * A dataset that is being written. Graphs are committed in batches: each commit of the store costs
 * disk that only compaction gives back. What is derived goes in the same transaction as what it was
 * derived from, so that a run which dies leaves a gap that the next run fills, and never a lie.
 */
final class Dataset implements Destination {

  private static final int BATCH = 50_000;

  private final House house;
  private final Store store;
  private final DatasetInfo info;
  private final Derivation derivation;
  private final IdentityStage identity;
  private final Map<IRI, List<Statement>> batch = new LinkedHashMap<>();
  private int waiting;
  private boolean written;

  private Dataset(House house, Store store, Optional<String> base) {
    this.house = house;
    this.store = store;
    this.info = DatasetInfo.of(store, base);
    this.derivation = new Derivation(store, info);
    this.identity = new IdentityStage(store, info, house.vocabulary());
  }

  /** Opens a dataset, makes it if there is none, and lays its foundations if Parley has changed. */
  static Dataset open(House house, Path folder, Optional<String> base) {
    return prepared(new Dataset(house, Store.open(folder), base));
  }

  /** Opens a dataset that must be there. */
  static Dataset openExisting(House house, Path folder) {
    return prepared(new Dataset(house, Store.openExisting(folder), Optional.empty()));
  }

  private static Dataset prepared(Dataset dataset) {
    if (!dataset.info.signature().equals(Optional.of(dataset.house.signature()))) {
      dataset.layFoundations();
    }
    return dataset;
  }

  /** The words of the ontology with their labels, and what the dataset says of itself. */
  private void layFoundations() {
    batch.put(info.iris().graph("ontology"), house.vocabulary().statements());
    batch.put(info.iris().graph("dataset"), info.describedBy(house.signature()));
    batch.putAll(identity.alone());
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
    batch.putAll(graphs);
    waiting += graphs.values().stream().mapToInt(List::size).sum();
    if (waiting >= BATCH) {
      commit();
    }
  }

  private void commit() {
    if (!batch.isEmpty()) {
      batch.put(derivation.graph(), List.of());
      Consequences all = identity.of(batch, Decisions.none());
      store.replace(all.articles(), all.added(), all.removed());
      batch.clear();
      waiting = 0;
      written = true;
    }
  }

  @Override
  public void settle() {
    commit();
    if (written || !store.contains(derivation.graph())) {
      AuthorityGraph authority = new AuthorityGraph(info);
      store.replace(Map.of(authority.name(), authority.statements(store)));
      derivation.run();
      store.compact();
    }
  }

  @Override
  public void close() {
    store.close();
  }
}

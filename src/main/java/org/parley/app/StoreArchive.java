package org.parley.app;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Statement;
import org.eclipse.rdf4j.model.util.Values;
import org.parley.identity.Archive;
import org.parley.store.Store;
import org.parley.vocabulary.Pl;

/** Lets the identity of events ask the store, which it does not know. */
final class StoreArchive implements Archive {

  private final Store store;
  private final IRI identity;

  /**
   * The archive of one dataset.
   *
   * @param identity the graph of identity
   */
  StoreArchive(Store store, IRI identity) {
    this.store = store;
    this.identity = identity;
  }

  @Override
  public List<Statement> article(IRI graph) {
    return store.quads(graph);
  }

  @Override
  public Set<IRI> withBlock(String block) {
    return store
        .statements(Optional.empty(), Optional.of(Pl.BLOCK), Optional.of(Values.literal(block)))
        .stream()
        .flatMap(statement -> ofReport((IRI) statement.getSubject()).stream())
        .collect(Collectors.toSet());
  }

  @Override
  public Set<IRI> ofReport(IRI report) {
    return store.statements(Optional.of(report), Optional.of(Pl.EVENT), Optional.empty()).stream()
        .map(statement -> (IRI) statement.getContext())
        .collect(Collectors.toSet());
  }

  @Override
  public Set<Statement> links(IRI thing) {
    Set<Statement> links = new HashSet<>();
    for (IRI property : List.of(Pl.POSSIBLY_SAME, Pl.REALIZED_BY)) {
      links.addAll(store.statements(Optional.of(thing), Optional.of(property), Optional.empty()));
      links.addAll(store.statements(Optional.empty(), Optional.of(property), Optional.of(thing)));
    }
    links.removeIf(statement -> !identity.equals(statement.getContext()));
    return links;
  }
}

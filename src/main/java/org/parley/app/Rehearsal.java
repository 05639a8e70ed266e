package org.parley.app;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Statement;
import org.parley.article.Article;
import org.parley.fault.Fault;
import org.parley.store.Store;

/** A dry run: knows what the dataset holds, if there is one, and keeps nothing. */
final class Rehearsal implements Destination {

  private final DatasetInfo info;
  private final Map<IRI, Stamp> known;
  private final Texts texts;

  private Rehearsal(DatasetInfo info, Map<IRI, Stamp> known, Texts texts) {
    this.info = info;
    this.known = known;
    this.texts = texts;
  }

  static Rehearsal of(Path folder, Optional<String> base) {
    if (!Files.isDirectory(folder)) {
      return new Rehearsal(DatasetInfo.ofNew(base), Map.of(), new Texts(folder));
    }
    try (Store store = Store.openExisting(folder)) {
      return new Rehearsal(DatasetInfo.of(store, base), Stamp.all(store), new Texts(folder));
    }
  }

  @Override
  public DatasetInfo info() {
    return info;
  }

  @Override
  public Optional<Stamp> known(IRI article) {
    return Optional.ofNullable(known.get(article));
  }

  @Override
  public void keep(Map<IRI, List<Statement>> graphs, Optional<Article> text) {
    // Only tried.
  }

  @Override
  public Map<IRI, Fault> refused() {
    return Map.of();
  }

  @Override
  public boolean hasTextOf(Article article) {
    return texts.has(article.sha256());
  }

  @Override
  public void settle() {
    // Nothing was kept.
  }

  @Override
  public void close() {
    // The dataset was given free when it had been looked at.
  }
}
